"""Kill the program while it exports, between any two steps and anywhere: what is noted must be true."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from desktop.domain.audience import Profile
from desktop.domain.ids import RecordId
from desktop.domain.record import RecordState
from sync.bundle.checks import Expectations, verify
from sync.export import Exporter
from sync.identity import ensure
from tests.support.bundles import GATEWAY, GATEWAY_RECIPIENT
from tests.support.desk import Desk

ROUNDS = 12
_LONGEST = 0.12

# One program is started once and forks an exporter for each round: starting Python takes most of a second.
# An exporter kills itself at the step it is told, or exports on and on until it is killed.
_NURSERY = """
import os, signal, sys
from pathlib import Path
from desktop.domain.audience import Profile
from sync.export import Exporter
from sync.identity import ensure
from tests.support.desk import Desk
from tests.support.small_form import small_form
small_form()

class Reaper:
    def __init__(self, desk, step):
        self.desk, self.step = desk, step
    def reach(self, step):
        if step == self.step:
            os.kill(os.getpid(), signal.SIGKILL)
    def get_bytes(self, name):
        return self.desk.store.settings.get_bytes(name)
    def put_bytes(self, name, value):
        if name != "device.chain":
            self.desk.store.settings.put_bytes(name, value)
            return
        is_announced = b'"pending":{' in value
        self.reach("written" if is_announced else "named")
        self.desk.store.settings.put_bytes(name, value)
        self.reach("announced" if is_announced else "counted")
    def note_export(self, departure, number, parcel=None):
        self.desk.capture.note_export(departure, number, parcel)
        self.reach("noted")
    def last_export(self):
        return self.desk.capture.last_export()

    def hit_reasons(self, record_ids):
        return {}

    def keep_reasons(self, reasons):
        pass

def export(step):
    desk = Desk(Path(sys.argv[1]))
    reaper = Reaper(desk, step)
    exporter = Exporter(
        desk.library, ensure(desk.store.settings), reaper, desk.clock, ledger=reaper
    )
    plan = exporter.plan([sys.argv[2]], Profile.COP_TEAM)
    os.write(1, b"begins\\n")
    while True:
        exporter.export(plan, Path(sys.argv[3]), recipients=sys.argv[4:])

for line in sys.stdin:
    exporter = os.fork()
    if not exporter:
        export(line.strip())
    os.write(1, f"exporter {exporter}\\n".encode())
    os.waitpid(exporter, 0)
    os.write(1, b"gone\\n")
"""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the nursery forks; Windows cannot")


class Victim:
    """A vault with one finished record, and the program that exports it and is killed."""

    def __init__(self, folder: Path, *recipients: str) -> None:
        self.folder = folder
        self.recipients = recipients
        self.out = folder / "out"
        self.out.mkdir()
        desk = Desk(folder)
        ensure(desk.store.settings)
        self.record_id = desk.cleared(desk.finished(audience="team")).record_id
        desk.store.close()
        self._nursery = subprocess.Popen(
            [sys.executable, "-c", _NURSERY, str(folder), self.record_id, str(self.out), *recipients],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def export_until(self, step: str, seconds: float = 0.0) -> None:
        """Export up to a step, or for so long if the step is ""."""
        nursery, exporter = self._nursery, 0
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        nursery.stdin.write(f"{step}\n")
        nursery.stdin.flush()
        is_begun = False
        for line in nursery.stdout:
            word, *number = line.split()
            if word == "gone":
                assert is_begun
                return
            if word == "exporter":
                exporter = int(number[0])
            is_begun = is_begun or word == "begins"
            if exporter and is_begun and not step:
                time.sleep(seconds)  # to a moment that nothing signals
                os.kill(exporter, signal.SIGKILL)
        raise AssertionError("the nursery ended")

    def look(self) -> "Seen":
        """Open the vault, export once more, and return what the ledger and the bundles say."""
        desk = Desk(self.folder)
        try:
            seen = Seen(desk, self.record_id, self.out, self.recipients)
        finally:
            desk.store.close()
        return seen

    def end(self) -> None:
        self._nursery.communicate()


class Seen:
    """The ledger and the bundles as a kill left them, and the numbers once another bundle is made."""

    def __init__(self, desk: Desk, record_id: RecordId, out: Path, recipients: Sequence[str]) -> None:
        assert desk.library.notices() == []
        self.noted = {departure.identity for departure in desk.library.departures(record_id)}
        self.state = desk.library.summaries()[0].state
        standing = _bundles(out)
        settings = desk.store.settings
        exporter = Exporter(desk.library, ensure(settings), settings, desk.clock, ledger=desk.capture)
        exporter.export(exporter.plan([record_id], Profile.COP_TEAM), out, recipients=recipients)
        assert list(out.glob("*.part")) == []
        now = desk.clock.now()
        verdicts = {path: verify(path, Expectations(now=now), (GATEWAY,)) for path in _bundles(out)}
        assert {verdict.opened_with for verdict in verdicts.values()} <= set(recipients or [""])
        assert [verdict.faults for verdict in verdicts.values() if verdict.faults] == []
        self.standing = {str(verdicts[path].identity) for path in standing}
        self.numbers = sorted(int(verdict.info["Capture-Bundle-Sequence"]) for verdict in verdicts.values())


def _bundles(out: Path) -> set[Path]:
    return {path for path in out.iterdir() if path.name.endswith((".zip", ".zip.age"))}


@pytest.fixture(params=["plain", "sealed"])
def victim(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Victim]:
    victim = Victim(tmp_path, *([GATEWAY_RECIPIENT] if request.param == "sealed" else []))
    yield victim
    victim.end()


def test_between_any_two_steps_the_ledger_says_no_more_than_is_true(victim: Victim) -> None:
    bundles = 0
    for step, stands, is_noted in [
        ("written", False, False),
        ("announced", False, False),
        ("named", True, False),
        ("counted", True, False),
        ("noted", True, True),
    ]:
        before = victim.look()
        bundles += 1
        victim.export_until(step)
        after = victim.look()
        assert len(after.standing - before.standing) - 1 == stands, step
        assert len(after.noted - before.noted) - 1 == is_noted, step
        bundles += 1 + stands
        assert after.numbers == list(range(1, bundles + 1)), step
        assert after.noted <= after.standing, step
        assert after.state is RecordState.EXPORTED


def test_the_record_is_exported_once_the_ledger_says_so_and_not_before(victim: Victim) -> None:
    victim.export_until("counted")
    desk = Desk(victim.folder)
    assert [line.state for line in desk.library.summaries()] == [RecordState.READY]
    desk.store.close()
    victim.export_until("noted")
    desk = Desk(victim.folder)
    assert [line.state for line in desk.library.summaries()] == [RecordState.EXPORTED]
    desk.store.close()


def test_killed_anywhere_no_number_comes_twice_and_every_line_has_its_bundle(victim: Victim) -> None:
    moments = random.Random(20261122)  # noqa: S311 (any moments will do)
    longest, noted = _LONGEST, 0
    for _ in range(ROUNDS):
        victim.export_until("", moments.uniform(0, longest))
        seen = victim.look()
        if len(seen.noted) <= noted + 1:  # the look's own alone: this machine is busy, and needs longer
            longest = min(longest * 1.5, 3.0)
        noted = len(seen.noted)
        assert seen.noted <= seen.standing
        assert len(seen.standing - seen.noted) <= ROUNDS
        assert seen.numbers == list(range(1, len(seen.numbers) + 1))
    assert len(seen.noted) > ROUNDS
