"""Kill the program while it backs up, again and again: earlier backups stay, and the next one goes on."""

import contextlib
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.restoring import look
from tests.support.backups import BackedUpVault, RestoredVault

ROUNDS = 4

_CHILD = """
import sys
from pathlib import Path
from tests.support.backups import BackedUpVault
vault = BackedUpVault(Path(sys.argv[1]))
print("begin", flush=True)
while True:
    vault.attach(bytes(range(256)) * 20_000)
    made = vault.make()
    print("made", made.snapshot.snapshot_id, made.snapshot.file_count, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no such signal")
def test_killed_at_any_moment_every_backup_that_was_said_to_stand_can_be_restored(tmp_path: Path) -> None:
    moments = random.Random(20261122)  # noqa: S311 (any moments will do)
    with BackedUpVault(tmp_path) as vault:
        vault.write("from the start")
        vault.make()
    made = 0
    for number in range(ROUNDS):
        with subprocess.Popen(
            [sys.executable, "-c", _CHILD, str(tmp_path)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        ) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "begin\n"
            said, held = "", 0
            if not number:  # however slow the machine is, one backup stands before a kill
                said, held = _told(child.stdout.readline())
                made += 1
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(moments.uniform(0, 0.25))
            child.kill()
            for line in child.stdout:
                if line.endswith("\n") and len(line.split()) == 3:
                    said, held = _told(line)
                    made += 1
        newest, *earlier = look(vault.file).snapshots
        # The next one of the same day takes its place once it stands, even if nobody was told of it yet.
        if said not in ("", newest.snapshot_id, *(one.snapshot_id for one in earlier)):
            assert newest.file_count == held + 1
        found = RestoredVault(vault.file, tmp_path / f"restored{number}")
        assert "from the start" in found.titles
        assert found.notices == []
        assert found.done.lost == 0
    assert made
    with BackedUpVault(tmp_path) as vault:
        vault.make()
        assert vault.backups.check(vault.place.place_id).is_whole
        assert not (tmp_path / "stick" / f"{vault.file.name}-journal").exists()


def _told(line: str) -> tuple[str, int]:
    _, said, held = line.split()
    return said, int(held)
