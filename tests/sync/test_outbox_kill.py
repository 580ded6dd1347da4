"""Kill the program with a parcel in every state and between any two: each bundle has exactly one effect."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.ids import RecordId
from desktop.domain.parcel import ParcelState, Way
from desktop.domain.record import RecordState
from desktop.outbox import Outbox
from sync.identity import ensure
from tests.support.desk import Desk
from tests.support.parcels import a_receipt

ROUNDS = 12
_LONGEST = 0.25
_MOST = 5 * ROUNDS

# One program is started once and forks a sender for each round: starting Python takes most of a second. A
# sender takes a bundle through all its states, and kills itself at the step it is told or when it is killed.
_NURSERY = """
import os, signal, sys
from pathlib import Path
from desktop.domain.audience import Profile
from desktop.domain.parcel import ParcelState, Way
from desktop.outbox import Outbox
from sync.export import Exporter
from sync.identity import ensure
from tests.support.desk import Desk
from tests.support.parcels import a_receipt
from tests.support.small_form import small_form
small_form()

def run(step):
    def reach(name):
        if name == step:
            os.kill(os.getpid(), signal.SIGKILL)

    desk = Desk(Path(sys.argv[1]))
    outbox = Outbox(desk.store, desk.clock)
    noting, removing = desk.store.exports.add, desk.store.outgoing.remove
    def note(*told):
        reach("named")
        noting(*told)
        reach("noted")
    def remove(parcel):
        reach("answered")
        removing(parcel)
        reach("removed")
    desk.store.exports.add, desk.store.outgoing.remove = note, remove
    settings = desk.store.settings
    exporter = Exporter(desk.library, ensure(settings), settings, desk.clock, ledger=desk.capture)
    plan = exporter.plan([sys.argv[2]], Profile.COP_TEAM)
    os.write(1, b"begins\\n")
    while True:
        exporter.export(plan, outbox.folder, posted_to="the gateway")
        while (due := outbox.due(desk.clock.now())) is not None:
            outbox.begin(due.bundle_id)
            reach("begun")
            if not due.upload:
                outbox.created(due.bundle_id, "https://gateway.example/files/" + due.bundle_id)
            reach("created")
            outbox.advanced(due.bundle_id, due.size // 2)
            reach("half")
            outbox.break_off(due.bundle_id, "line_broken", desk.clock.now())
            reach("broken")
            outbox.begin(due.bundle_id)
            outbox.advanced(due.bundle_id, due.size)
            reach("there")
            outbox.deliver(due.bundle_id, Way.NETWORK)
            reach("delivered")
        for item in outbox.parcels():
            if item.parcel.state is ParcelState.DELIVERED:
                receipt = a_receipt(item.parcel, ("title", "Say which year"), record_id=sys.argv[2])
                outbox.answer(receipt, b"{}", b"signature")

for line in sys.stdin:
    sender = os.fork()
    if not sender:
        run(line.strip())
    os.write(1, f"sender {sender}\\n".encode())
    os.waitpid(sender, 0)
    os.write(1, b"gone\\n")
"""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the nursery forks; Windows cannot")


class Victim:
    """A vault with one finished record, and the program that sends it and is killed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        desk = Desk(folder)
        ensure(desk.store.settings)
        self.record_id = desk.cleared(desk.finished(audience="team")).record_id
        desk.store.close()
        self._nursery = subprocess.Popen(
            [sys.executable, "-c", _NURSERY, str(folder), self.record_id],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def send_until(self, step: str, seconds: float = 0.0) -> None:
        """Send up to a step, or for so long if the step is ""."""
        nursery, sender = self._nursery, 0
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
            if word == "sender":
                sender = int(number[0])
            is_begun = is_begun or word == "begins"
            if sender and is_begun and not step:
                time.sleep(seconds)  # to a moment that nothing signals
                os.kill(sender, signal.SIGKILL)
        raise AssertionError("the nursery ended")

    def desk(self) -> Desk:
        return Desk(self.folder)

    def end(self) -> None:
        self._nursery.communicate()


@pytest.fixture
def victim(tmp_path: Path) -> Iterator[Victim]:
    victim = Victim(tmp_path)
    yield victim
    victim.end()


def _go_on(desk: Desk, record_id: str) -> None:
    """Do what the program does once it is open again: send what is due, take in what receipts come."""
    outbox = Outbox(desk.store, desk.clock)
    while (due := outbox.due(desk.clock.now())) is not None:
        outbox.begin(due.bundle_id)
        outbox.deliver(due.bundle_id, Way.NETWORK)
    for item in outbox.parcels():
        receipt = a_receipt(item.parcel, ("title", "Say which year"), record_id=record_id)
        if item.parcel.state is ParcelState.DELIVERED:
            outbox.answer(receipt, b"{}", b"signature")
        else:
            desk.store.receipts.add(receipt, b"{}", b"signature", desk.clock.now())  # it came a second time


def _judge(desk: Desk) -> int:
    """Look that the ledger, the outbox, its folder and the receipts say the same; return how many bundles."""
    assert not desk.library.notices()
    outbox = Outbox(desk.store, desk.clock)
    items = outbox.parcels()
    departed = {departure.bundle_id for departure in desk.library.departures(_only(desk))}
    assert {item.parcel.bundle_id for item in items} == departed
    open_files = {item.parcel.file_name for item in items if not item.parcel.state.is_answered}
    folder = desk.store.paths.outbox
    assert {path.name for path in folder.iterdir()} == open_files
    assert all(item.trouble is None for item in items)
    answered = {item.parcel.bundle_id for item in items if item.parcel.state.is_answered}
    assert {kept.bundle_id for kept in desk.store.receipts.all()} == answered
    assert len(desk.store.receipts.corrections()) == len(answered)
    with desk.store.database.read() as connection:
        steps = connection.execute(
            text(
                "SELECT count(*) FROM parcel_steps WHERE state IN ('received', 'needs_correction', 'refused')"
            )
        ).scalar()
    assert steps == len(answered)
    return len(items)


def _only(desk: Desk) -> RecordId:
    (summary,) = desk.library.summaries()
    return summary.record_id


def test_killed_at_any_step_the_parcel_goes_on_from_there_and_has_one_effect(victim: Victim) -> None:
    made = 0
    for step, state, offset in [
        ("named", None, 0),
        ("noted", ParcelState.WAITING, 0),
        ("begun", ParcelState.SENDING, 0),
        ("created", ParcelState.SENDING, 0),
        ("half", ParcelState.SENDING, 0.5),
        ("broken", ParcelState.WAITING, 0.5),
        ("there", ParcelState.SENDING, 1),
        ("delivered", ParcelState.DELIVERED, 1),
        ("answered", ParcelState.NEEDS_CORRECTION, 1),
        ("removed", ParcelState.NEEDS_CORRECTION, 1),
    ]:
        victim.send_until(step)
        desk = victim.desk()
        found = [item.parcel for item in Outbox(desk.store, desk.clock).parcels()][made:]
        assert [parcel.state for parcel in found] == ([] if state is None else [state]), step
        assert [parcel.offset for parcel in found] == [int(one.size * offset) for one in found], step
        made += len(found)
        assert _judge(desk) == made, step
        _go_on(desk, victim.record_id)
        assert _judge(desk) == made, step
        assert not list(desk.store.paths.outbox.iterdir()), step
        exported = RecordState.EXPORTED if made else RecordState.READY
        assert [line.state for line in desk.library.summaries()] == [exported]
        desk.store.close()


def test_killed_anywhere_again_and_again_each_bundle_has_one_effect(victim: Victim) -> None:
    moments = random.Random(20261122)  # noqa: S311 (any moments will do)
    made = 0
    for past in range(_MOST):
        if past >= ROUNDS and made > ROUNDS:
            break
        # A machine with much else to do makes fewer bundles in the same time, so it gets more rounds of more.
        victim.send_until("", moments.uniform(0, _LONGEST * (1 + past // ROUNDS)))
        desk = victim.desk()
        made = _judge(desk)
        desk.store.close()
    desk = victim.desk()
    _go_on(desk, victim.record_id)
    assert _judge(desk) > ROUNDS
    assert not list(desk.store.paths.outbox.iterdir())
    desk.store.close()
