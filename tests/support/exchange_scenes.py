"""What colleagues send, and two versions side by side, for `make screens`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtWidgets import QWidget

from desktop.domain.audience import Profile
from desktop.domain.coming import Arrival, Coming, ComingRecord
from desktop.domain.ids import BundleId, RecordId, RevisionId
from desktop.domain.maker import KnownMaker, MakerKind
from desktop.domain.record import RecordState, RecordSummary
from tests.support import invented_records
from tests.support.invented import InventedLibrary
from tests.support.withdrawing_scenes import InventedExchange
from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.records.take_in_sheet import TakeInSheet
from ui.pages.records.versions_sheet import VersionsSheet
from ui.window import Window

if TYPE_CHECKING:
    from desktop.library import Library

_DAY = datetime(2026, 11, 18, 9, 30, tzinfo=UTC)
COLLEAGUE = KnownMaker(
    kind=MakerKind.COMPARED,
    principal="device-3f9a01bc@spotlight-capture",
    words="babad-gutih-tugad-mudof-sakat-lufab",
    fingerprint="SHA256:hers",
    name="Tablet 3",
    organisation="Women's Shelter Network",
    known_on=date(2026, 3, 3),
)
_ARRIVALS = (
    Arrival.NEW,
    Arrival.NEW,
    Arrival.NEWER,
    Arrival.BESIDE,
    Arrival.KNOWN,
    Arrival.TAKEN_BACK,
    Arrival.NO_TEMPLATE,
)


class ExchangeStage(Protocol):
    """What these scenes stand on."""

    lanes: Lanes

    @property
    def invented(self) -> Desk:
        """A desk in memory."""

    def window(self, desk: Desk | None = None) -> Window:
        """Return the window over a desk, shown."""

    def show(self, widget: QWidget) -> QWidget:
        """Show a widget and wait."""

    def settle(self) -> None:
        """Wait until nothing more comes."""


def a_coming(maker: KnownMaker = COLLEAGUE) -> Coming:
    """Return what a bundle with records of every kind says."""
    rows = invented_records.summaries()
    return Coming(
        bundle_id=BundleId("60000000-0000-4000-8000-000000000000"),
        profile=Profile.COP_TEAM,
        maker=maker,
        made_on="2026-11-18",
        size=48_000_000,
        records=tuple(
            ComingRecord(
                record_id=RecordId(f"6{at}000000-0000-4000-8000-000000000000"),
                revision_id=RevisionId(f"7{at}000000-0000-4000-8000-000000000000"),
                number=2,
                record_type=row.record_type,
                title=row.title,
                author=row.author,
                finished_at=_DAY,
                arrival=arrival,
                files=3,
                new_files=3 if arrival.comes else 0,
                size=14_000_000 if arrival.comes else 0,
            )
            for at, (row, arrival) in enumerate(zip(rows[1:], _ARRIVALS, strict=False))
        ),
        hidden=(rows[3].title,),
        unknown=1,
        new_withdrawals=2,
    )


def coming(stage: ExchangeStage) -> QWidget:
    """Show what somebody known sends."""
    return _looking(stage, a_coming())


def coming_stranger(stage: ExchangeStage) -> QWidget:
    """Show a stranger's bundle."""
    stranger = replace(COLLEAGUE, kind=MakerKind.UNKNOWN, name="", organisation="", known_on=None)
    whole = a_coming(stranger)
    return _looking(stage, replace(whole, records=whole.records[:1], hidden=(), unknown=0))


def coming_done(stage: ExchangeStage) -> QWidget:
    """Show what came in."""
    sheet = _looking(stage, a_coming())
    sheet.go.click()
    stage.settle()
    return sheet


def versions(stage: ExchangeStage) -> QWidget:
    """Show two versions of one record."""
    library = InventedLibrary(_rows())
    window = stage.window()
    sheet = VersionsSheet(cast("Library", library), _rows()[1].record_id, stage.lanes, window)
    stage.show(sheet)
    stage.settle()
    return sheet


def records_versions(stage: ExchangeStage) -> QWidget:
    """Show the list with a record of two versions, and one from a colleague."""
    window = stage.window(replace(stage.invented, library=cast("Library", InventedLibrary(_rows()))))
    window.go_to("records")
    stage.settle()
    window.records.pane.select(_rows()[1].record_id)
    stage.settle()
    return window


def home_versions(stage: ExchangeStage) -> QWidget:
    """Show that two versions wait for a choice."""
    window = stage.window(replace(stage.invented, library=cast("Library", InventedLibrary(_rows()))))
    stage.settle()
    return window


def _rows() -> list[RecordSummary]:
    rows = list(invented_records.summaries())
    rows[1] = replace(rows[1], versions=2)
    rows[3] = replace(rows[3], maker="SHA256:hers", state=RecordState.READY)
    return rows


def _looking(stage: ExchangeStage, what: Coming) -> TakeInSheet:
    sheet = TakeInSheet(InventedExchange(coming=what), stage.lanes, stage.window())
    stage.show(sheet)
    sheet.look(Path("/home/office/b-1.zip"))
    stage.settle()
    return sheet


SCENES: dict[str, Callable[[ExchangeStage], QWidget]] = {
    "coming": coming,
    "coming-stranger": coming_stranger,
    "coming-done": coming_done,
    "versions": versions,
    "records-versions": records_versions,
    "home-versions": home_versions,
}
