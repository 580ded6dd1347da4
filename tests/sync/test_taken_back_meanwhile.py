"""A word comes in beside a long export that something was taken back: nothing of that leaves any more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.domain.audience import Profile
from desktop.domain.consent import Scope
from desktop.domain.departure import Departure
from desktop.domain.parcel import Parcel
from desktop.domain.record import Record
from desktop.errors import Code, FixableError
from desktop.outbox import Outbox
from sync.bundle import layout
from sync.export import Exporter
from tests.support.colleagues import Colleague


class Ledger:
    """One vault's ledger, in which something happens before or after a bundle is noted."""

    def __init__(self, ada: Colleague, *, before: bool, happens: Callable[[], object]) -> None:
        self._capture, self._before, self._happens = ada.capture, before, happens
        self.hit_reasons, self.keep_reasons = ada.capture.hit_reasons, ada.capture.keep_reasons
        self.last_export = ada.capture.last_export

    def note_export(self, departure: Departure, number: int, parcel: Parcel | None = None) -> None:
        """Note it, and let it happen."""
        if self._before:
            self._happens()
        self._capture.note_export(departure, number, parcel)
        if not self._before:
            self._happens()


@pytest.fixture
def ada(tmp_path: Path) -> Iterator[Colleague]:
    made = Colleague(tmp_path, "ada")
    yield made
    made.close()


def exporter(ada: Colleague, ledger: Ledger | None = None) -> Exporter:
    return Exporter(
        ada.library,
        ada.identity,
        ada.store.settings,
        ada.clock,
        ledger=ledger or ada.capture,
        withdrawals=ada.withdrawing.travelling,
    )


def take_back(ada: Colleague, record: Record) -> None:
    """Let somebody take a part back, as a bundle of a colleague's tells."""
    ada.clock.pass_seconds(1)
    ada.withdrawing.withdraw(record.record_id, scope=[Scope.PICTURE])
    ada.clock.pass_seconds(1)


def test_what_is_taken_back_while_its_bundle_is_written_does_not_leave(ada: Colleague) -> None:
    record, done = ada.pictured(), list[int]()

    def told(at: int, _total: int) -> None:
        if not done:
            take_back(ada, record)
        done.append(at)

    out = exporter(ada)
    plan = out.plan([record.record_id], Profile.REVIEW_HANDOFF)
    with pytest.raises(FixableError) as stopped:
        out.export(plan, ada.out, progress=told)
    assert stopped.value.code is Code.PLAN_CHANGED
    assert list(ada.out.iterdir()) == []
    assert ada.library.departures(record.record_id) == []
    again = out.export(out.plan([ada.finished().record_id], Profile.REVIEW_HANDOFF), ada.out)
    assert ada.capture.last_export() == (1, again.identity)


def test_what_is_taken_back_between_two_of_several_bundles_does_not_leave_with_the_second(
    ada: Colleague, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = ada.pictured("teal"), ada.pictured("plum")
    monkeypatch.setattr(layout, "SPLIT_ABOVE", 1)
    out = exporter(ada, Ledger(ada, before=False, happens=lambda: take_back(ada, second)))
    plan = out.plan([first.record_id, second.record_id], Profile.REVIEW_HANDOFF)
    with pytest.raises(FixableError) as stopped:
        out.export(plan, ada.out)
    assert stopped.value.code is Code.PLAN_CHANGED
    (departure,) = ada.library.departures(first.record_id)
    assert [path.name for path in ada.out.iterdir()] == [f"b-{departure.bundle_id}.zip"]
    assert ada.library.departures(second.record_id) == []


def test_what_is_taken_back_as_its_bundle_gets_its_name_waits_in_the_outbox_and_is_not_sent(
    ada: Colleague,
) -> None:
    record, outbox = ada.pictured(), Outbox(ada.store, ada.clock)
    out = exporter(ada, Ledger(ada, before=True, happens=lambda: take_back(ada, record)))
    plan = out.plan([record.record_id], Profile.REVIEW_HANDOFF)
    out.export(plan, outbox.folder, posted_to="the gateway")
    assert outbox.due(ada.clock.now()) is None
    assert [item.trouble for item in outbox.parcels()] == [Code.PARCEL_WITHHELD]
