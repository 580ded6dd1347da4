"""Consents taken back, here and elsewhere, for `make screens`."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from desktop.domain.audience import Profile
from desktop.domain.coming import Coming
from desktop.domain.consent import Channel, Scope
from desktop.domain.copy import Copy, CopyKind
from desktop.domain.departure import Departure
from desktop.domain.disclosed import Exported
from desktop.domain.ids import BundleId, CopyId, RecordId, RevisionId
from desktop.domain.maker import KnownMaker, MakerKind
from desktop.domain.person import Person
from desktop.errors import Code, FixableError
from desktop.progress import CancelToken, Progress, silent
from desktop.withdrawing import Reached
from tests.support import invented_records
from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.records.take_in_sheet import TakeInSheet
from ui.pages.records.withdraw_sheet import WithdrawSheet
from ui.window import Window

_RECORD = invented_records.summaries()[3].record_id
_DAY = datetime(2026, 11, 3, 9, 30, tzinfo=UTC)


class WithdrawingStage(Protocol):
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


class InventedWithdrawing:
    """Answers like `ui.app.checking.Checking`, as far as consents are taken back; a written fake."""

    def people(self, record_id: RecordId) -> tuple[tuple[Person, ...], tuple[Channel, ...]]:
        people = (Person(code="P1", display_name="Teresa"), Person(code="P2", display_name="زهرا"))
        return people, (Channel.TEAM, Channel.GATEWAY, Channel.PRESS, Channel.SOCIAL_MEDIA)

    def withdraw(
        self, record_id: RecordId, person: str, scope: frozenset[Scope], channels: frozenset[Channel]
    ) -> Reached:
        return Reached(
            departures=tuple(_departure(at) for at in range(3)),
            beyond=(Channel.PRESS, Channel.SOCIAL_MEDIA),
            copies=tuple(_copy(at) for at in range(7)),
        )

    def make_notice(self, folder: Path, reader: str = "") -> Exported:
        return Exported(
            bundle_id=BundleId("70000000-0000-4000-8000-000000000000"),
            path=Path("/media/office/STICK/spotlight-70000000-0000-4000-8000-000000000000.zip"),
            identity="0" * 128,
            record_count=0,
            file_count=0,
            size=9_000,
        )


_KNOWN = KnownMaker(
    kind=MakerKind.COMPARED,
    principal="device-3f9a@spotlight-capture",
    words="amber-canoe-lentil-orbit-pepper-velvet",
    name="Rana's laptop",
    known_on=date(2026, 3, 3),
)


class InventedExchange:
    """Answers like `sync.exchange.Exchange`; a written fake."""

    def __init__(self, *, is_known: bool = False, coming: Coming | None = None) -> None:
        self._is_known, self._coming = is_known, coming

    def preview(
        self, bundle: Path, *, progress: Progress = silent, cancel: CancelToken | None = None
    ) -> Coming:
        if bundle.suffix != ".zip":
            raise FixableError(Code.NO_BUNDLE, name=bundle.name)
        if self._coming is not None:
            return self._coming
        return Coming(
            bundle_id=BundleId("60000000-0000-4000-8000-000000000000"),
            profile=Profile.WITHDRAWAL_NOTICE,
            maker=_KNOWN if self._is_known else replace(_KNOWN, kind=MakerKind.UNKNOWN, name=""),
            made_on="2026-11-20",
            size=9_000,
            hidden=tuple(row.title for row in invented_records.summaries()[1:4]),
            unknown=2,
            kept_out=1,
            new_withdrawals=5,
        )

    def take_in(
        self,
        bundle: Path,
        *,
        compared: bool = False,
        seen: Coming | None = None,
        progress: Progress = silent,
        cancel: CancelToken | None = None,
    ) -> Coming:
        return self.preview(bundle)


def ask(stage: WithdrawingStage) -> QWidget:
    """Show the question."""
    return _withdrawing(stage)


def part(stage: WithdrawingStage) -> QWidget:
    """Show the question where only a part is taken back."""
    sheet = _withdrawing(stage)
    sheet.boxes[Scope.EVERYTHING].setChecked(False)
    sheet.boxes[Scope.ONE_CHANNEL].setChecked(True)
    stage.settle()
    return sheet


def taken(stage: WithdrawingStage) -> QWidget:
    """Show where it went."""
    sheet = _withdrawing(stage)
    sheet.submit()
    stage.settle()
    return sheet


def made(stage: WithdrawingStage) -> QWidget:
    """Show the notice."""
    sheet = _withdrawing(stage)
    sheet.submit()
    stage.settle()
    with tempfile.TemporaryDirectory() as folder:
        sheet.write_notice(Path(folder))
        stage.settle()
    return sheet


def take_in(stage: WithdrawingStage) -> QWidget:
    """Show where a file is chosen."""
    return _taking_in(stage)


def take_in_bad(stage: WithdrawingStage) -> QWidget:
    """Show that a file is of another kind."""
    sheet = _taking_in(stage)
    sheet.look(Path("/home/office/holiday.jpg"))
    stage.settle()
    return sheet


def take_in_stranger(stage: WithdrawingStage) -> QWidget:
    """Show what a stranger's notice says."""
    sheet = _taking_in(stage)
    sheet.look(Path("/home/office/notice.zip"))
    stage.settle()
    return sheet


def taken_in(stage: WithdrawingStage) -> QWidget:
    """Show what was taken in from somebody known."""
    sheet = _taking_in(stage, is_known=True)
    sheet.look(Path("/home/office/notice.zip"))
    stage.settle()
    sheet.go.click()
    stage.settle()
    return sheet


def page(stage: WithdrawingStage) -> QWidget:
    """Show the record from which it begins."""
    window = stage.window()
    window.go_to("records")
    window.records.show_when_read(_RECORD)
    stage.settle()
    return window


SCENES: dict[str, Callable[[WithdrawingStage], QWidget]] = {
    "withdraw-page": page,
    "withdraw": ask,
    "withdraw-part": part,
    "withdraw-told": taken,
    "withdraw-notice": made,
    "take-in": take_in,
    "take-in-bad": take_in_bad,
    "take-in-stranger": take_in_stranger,
    "take-in-done": taken_in,
}


def _withdrawing(stage: WithdrawingStage) -> WithdrawSheet:
    sheet = WithdrawSheet(InventedWithdrawing(), _RECORD, stage.lanes, stage.window())  # type: ignore[arg-type]
    stage.show(sheet)
    return sheet


def _taking_in(stage: WithdrawingStage, *, is_known: bool = False) -> TakeInSheet:
    sheet = TakeInSheet(InventedExchange(is_known=is_known), stage.lanes, stage.window())
    stage.show(sheet)
    return sheet


def _departure(at: int) -> Departure:
    return Departure(
        bundle_id=BundleId(f"4{at}000000-0000-4000-8000-000000000000"),
        identity="0" * 128,
        profile=(Profile.COP_TEAM, Profile.GATEWAY_PUBLIC, Profile.INVITED_PACK)[at],
        exported_at=_DAY - timedelta(days=11 * at),
        revisions=((_RECORD, RevisionId("20000000-0000-4000-8000-000000000003")),),
        file_count=3,
        size=7_200_000,
        reader=("The ministry's focal point", "", "Members of the regional working group")[at],
    )


def _copy(at: int) -> Copy:
    return Copy(
        copy_id=CopyId(f"5{at}000000-0000-4000-8000-000000000000"),
        made_at=_DAY + timedelta(hours=at),
        path=Path(f"/home/office/Documents/story-{at}.pdf"),
        what=CopyKind.PAGES,
        size=200_000,
    )
