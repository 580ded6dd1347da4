"""Kill the real program at 50 random moments while somebody types: at most two seconds of typing are lost."""

import os
import random
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop.capture import Capture
from desktop.clock import SystemClock
from desktop.domain.ids import DraftId
from desktop.domain.record import RecordType
from desktop.forms.catalog import Catalog
from desktop.paths import Paths
from desktop.storage.store import Store
from desktop.vault import vault
from desktop.vault.kdf import KdfCost
from resources import resource
from tests.support.typed import QUESTION, letter

PASSPHRASE = "amber basket candle drum ember"
CHEAP = KdfCost(time=1, memory_kib=8 * 1024, lanes=1)
KILLS = 50
BOUND = 2.0
"""Seconds of typing that may be lost (design: "at most 2 s of typing lost, whatever happens")."""


def kept(home: Path, draft: DraftId) -> str:
    """Return the answer as a fresh opening of the vault finds it."""
    paths, clock = Paths(home), SystemClock()
    with Store.open(paths, vault.unlock(paths, PASSPHRASE, clock), clock) as store:
        answer = (
            Capture(store, Catalog(resource("forms", "compiled")), clock)
            .open(draft)
            .answers.get(QUESTION, "")
        )
    assert isinstance(answer, str)
    return answer


def type_and_kill(nursery: "subprocess.Popen[str]", home: Path, seconds: float) -> list[tuple[float, int]]:
    """Let the program type for `seconds`, kill it, and return when each count of letters was reached."""
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    nursery.stdin.write(f"{home}\n{PASSPHRASE}\n")
    nursery.stdin.flush()
    program, end, killed = 0, 0.0, 0.0
    log: list[tuple[float, int]] = []
    for line in nursery.stdout:
        now = time.monotonic()
        word, *number = line.split()
        if word == "gone":
            break
        if word == "typist":
            program = int(number[0])
            continue
        log.append((killed or now, int(word)))
        end = end or now + seconds
        if now >= end and not killed:
            killed = time.monotonic()
            os.kill(program, signal.SIGKILL)
    assert killed, "the program ended before it was killed"
    return [*log, (killed, log[-1][1])]


def new_draft(home: Path) -> DraftId:
    """Make a vault with one draft in it."""
    clock, paths = SystemClock(), Paths(home)
    key = vault.create(paths, PASSPHRASE, clock, cost=CHEAP)
    with Store.open(paths, key, clock) as store:
        capture = Capture(store, Catalog(resource("forms", "compiled")), clock)
        return capture.begin(RecordType.PRACTICE).draft_id


def kill_again_and_again(home: Path, draft: DraftId, times: int) -> tuple[int, float]:
    """Return how many letters were kept in the end, and the most seconds that any kill lost."""
    chance = random.Random()  # noqa: S311 (moments, not secrets)
    worst, before = 0.0, 0
    with subprocess.Popen(
        [sys.executable, "-m", "tests.support.typist"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as nursery:
        for _ in range(times):
            log = type_and_kill(nursery, home, chance.uniform(0.05, 2.6))
            text = kept(home, draft)
            assert text == "".join(letter(place) for place in range(len(text))), (
                "what is kept is not what was typed"
            )
            assert len(text) >= before, "what an earlier run kept is gone"
            killed = log[-1][0]
            first_lost = next((when for when, count in log if count > len(text)), killed)
            worst, before = max(worst, killed - first_lost), len(text)
            assert killed - first_lost <= BOUND, f"{killed - first_lost:.2f} s of typing lost"
    return before, worst


@pytest.mark.long
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the nursery forks; Windows cannot")
def test_fifty_kills_while_typing_lose_at_most_two_seconds_each(tmp_path: Path) -> None:
    vaults = [(home, new_draft(home)) for home in (tmp_path / "one", tmp_path / "two")]
    with ThreadPoolExecutor(max_workers=2) as both:  # two vaults, so that two cores have work
        runs = list(both.map(lambda made: kill_again_and_again(made[0], made[1], KILLS // 2), vaults))
    for letters, worst in runs:
        assert letters > 0, "nothing was ever kept"
        print(f"{KILLS // 2} kills, {letters} letters kept, at most {worst:.2f} s of typing lost")
