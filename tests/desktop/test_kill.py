"""Kill the program while it saves, again and again, and look whether every promise was kept."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.domain.ids import DraftId
from desktop.domain.record import RecordType
from tests.support.desk import Desk

ROUNDS = 50
_SAVES = 12
_LONGEST_MORE = 0.004

# One program is started once and forks a writer for each round: starting Python takes most of a second.
_NURSERY = """
import os, sys
from pathlib import Path
from desktop.domain.ids import DraftId
from tests.support.desk import Desk
from tests.support.small_form import small_form
small_form()

def write(number):
    desk = Desk(Path(sys.argv[1]))
    while True:
        number += 1
        answers = {"title": str(number), "notes": f"{number} " * (number * 37 % 9000)}
        desk.capture.save(DraftId(sys.argv[2]), answers)
        os.write(1, f"saved {number}\\n".encode())

for line in sys.stdin:
    writer = os.fork()
    if not writer:
        write(int(line))
    os.write(1, f"writer {writer}\\n".encode())
    os.waitpid(writer, 0)
    os.write(1, b"gone\\n")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the nursery forks; Windows cannot")
def test_every_acknowledged_save_survives_a_kill_at_any_moment(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    draft_id = desk.capture.begin(RecordType.PRACTICE).draft_id
    desk.capture.save(draft_id, {"title": "0"})
    desk.store.close()
    moments = random.Random(20261122)  # noqa: S311 (any moments will do)
    kept = 0
    with subprocess.Popen(
        [sys.executable, "-c", _NURSERY, str(tmp_path), draft_id],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as nursery:
        for _ in range(ROUNDS):
            acknowledged = _write_and_kill(nursery, kept, moments)
            kept = _kept_whole(tmp_path, draft_id)
            assert kept - acknowledged in (0, 1), (
                "more than what was being saved is lost, or something came back"
            )
    assert kept >= ROUNDS


def _write_and_kill(nursery: "subprocess.Popen[str]", begin: int, moments: random.Random) -> int:
    """Let a writer save, kill it at some moment, and return the last save that it had the promise of."""
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    nursery.stdin.write(f"{begin}\n")
    nursery.stdin.flush()
    wanted, saves, writer, last = moments.randrange(_SAVES), 0, 0, begin
    for line in nursery.stdout:
        word, *number = line.split()
        if word == "gone":
            return last
        if word == "writer":
            writer = int(number[0])
        if word == "saved":
            last, saves = int(number[0]), saves + 1
        if writer and saves >= wanted:
            until = time.perf_counter() + moments.uniform(0, _LONGEST_MORE)
            while time.perf_counter() < until:
                pass  # into the middle of a later save, at a moment that nothing signals
            os.kill(writer, signal.SIGKILL)
            wanted = sys.maxsize
    raise AssertionError("the nursery ended")


def _kept_whole(folder: Path, draft_id: DraftId) -> int:
    """Return the number of the save that the vault holds, having looked that it is whole and sound."""
    desk = Desk(folder)
    try:
        assert desk.library.notices() == []
        answers = desk.capture.open(draft_id).answers
        number = int(str(answers["title"]))
        assert answers.get("notes", "") == f"{number} " * (number * 37 % 9000)
        (entry,) = desk.library.summaries()
        assert entry.title == str(number)
        return number
    finally:
        desk.store.close()
