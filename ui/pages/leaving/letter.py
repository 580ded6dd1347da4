"""The letter inside "What will leave": to whom, what goes, what stays and why, what to look at first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from html import escape

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.domain.attachment import MediaKind
from desktop.domain.disclosed import Disclosed, Exported, ExportPlan, StayReason, Stays
from desktop.domain.withdrawal import Withdrawal
from ui.pages.leaving.batches import Batches
from ui.pages.leaving.done import Done
from ui.pages.leaving.goes import Goes
from ui.pages.leaving.leaf import Leaf
from ui.pages.leaving.look_first import LookFirst
from ui.pages.leaving.reasons import Key, Reasons
from ui.pages.leaving.stays import StaysHere
from ui.style import AROUND
from ui.wording import Wording
from ui.wording.conflicts import ConflictWords

_MOST_WITHDRAWN = 12


class Letter(QWidget):
    """Words on paper; its buttons are "Show me" and "Show more", its lines ask for reasons.

    Signals:
        show_asked: (RecordId, path, section) look at a record before it leaves, or at one question of it.
    """

    show_asked = Signal(object, object, str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("letter")
        self._wording, self._words = wording, ConflictWords(self)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        self._page: Leaf | None = None
        self._look_first: LookFirst | None = None

    @property
    def text(self) -> str:
        """Everything the letter says so far, line by line."""
        if self._page is None:
            return ""
        return "\n".join(label.text() for label in self._page.findChildren(QLabel) if label.text())

    def show_waiting(self) -> None:
        """Say that it is being worked out."""
        self._begin().say(self.tr("Looking at what would leave, and who agreed to it ..."), "soft")
        self._end()

    def show_nothing(self) -> None:
        """Say nothing: it could not be worked out, and that is told elsewhere."""
        self._begin()
        self._end()

    def show_plan(
        self, plan: ExportPlan, reasons: Reasons | None = None, changed: Sequence[str] = ()
    ) -> None:
        """Say what would leave.

        Args:
            plan: what would leave.
            reasons: where to keep why a find may stay in; None asks for none.
            changed: what is different since the letter was last read; said first.
        """
        page = self._begin()
        if changed:
            page.signed("warning", "warn", self.tr("Please read it once more: it has changed."), "strong")
            for line in changed:
                page.say(line)
            page.line()
        self._address(page, plan)
        if LookFirst.has_any(plan):
            self._look_first = LookFirst(plan, self._wording, self._words, reasons, page)
            self._look_first.show_asked.connect(self.show_asked)
            page.column.addWidget(self._look_first)
        parts = [*self._going(plan.records), *self._staying(plan.stays)]
        if parts:
            page.column.addWidget(Batches(parts, "letter", parent=page))
        self._travelling(page, plan)
        self._afterwards(page, plan)
        self._end()

    def show_done(self, made: Exported, trust_file: str, who: str = "", *, is_posted: bool = False) -> None:
        """Say where the bundle is, who can open it, and what to do next."""
        page = self._begin()
        page.column.addWidget(Done(made, trust_file, self._wording, page, who=who, is_posted=is_posted))
        self._end()

    def ask_reason(self, key: Key) -> None:
        """Put the keyboard where the reason for one find is missing."""
        if self._look_first is not None:
            self._look_first.go_to(key)

    def _address(self, page: Leaf, plan: ExportPlan) -> None:
        if not plan.records:
            page.say(self.tr("Nothing of what you chose may leave for these readers."), "strong")
            return
        page.rich(
            self.tr(
                "This bundle goes to <b>{target}</b> and can be read by <b>{readers}</b>. {holds}"
            ).format(
                target=escape(self._wording.profile(plan.profile)),
                readers=escape(self._wording.readers(plan.profile)),
                holds=self._holds(plan),
            )
        )
        if any(record.sign_offs for record in plan.records):
            page.say(
                self.tr(
                    "Who looked at a record and who cleared it is a claim that a key signs. This computer "
                    "cannot know whose key it is: the gateway checks that."
                ),
                "soft",
            )

    def _holds(self, plan: ExportPlan) -> str:
        records = self.tr("%n record(s)", "", len(plan.records))
        files = {file.sha512: file.kind for record in plan.records for file in record.files}
        pictures = sum(kind is MediaKind.IMAGE for kind in files.values())
        others = len(files) - pictures
        if pictures and others:
            return self.tr("It holds <b>{records}</b>, <b>{pictures}</b> and <b>{files}</b>.").format(
                records=records,
                pictures=self.tr("%n picture(s)", "", pictures),
                files=self.tr("%n other file(s)", "", others),
            )
        if files:
            some = self.tr("%n picture(s)", "", pictures) if pictures else self.tr("%n file(s)", "", others)
            return self.tr("It holds <b>{records}</b> and <b>{files}</b>.").format(
                records=records, files=some
            )
        return self.tr("It holds <b>{records}</b> and no files.").format(records=records)

    def _going(self, records: Sequence[Disclosed]) -> Iterator[Callable[[QWidget], QWidget]]:
        for record in records:
            yield partial(Goes, record, self._wording, self._words)

    def _staying(self, stays: Sequence[Stays]) -> Iterator[Callable[[QWidget], QWidget]]:
        for one in stays:
            yield partial(self._stays, one)

    def _stays(self, stays: Stays, parent: QWidget) -> QWidget:
        part = StaysHere(stays, self._wording, self._words, parent)
        part.show_asked.connect(self.show_asked)
        return part

    def _travelling(self, page: Leaf, plan: ExportPlan) -> None:
        """Say which consents were taken back, so that whoever got the records learns of it."""
        if not plan.withdrawals or not plan.records:
            return
        page.line()
        page.say(self.tr("%n consent(s) taken back travel along", "", len(plan.withdrawals)), "strong")
        page.say(
            self.tr(
                "So that whoever has an older bundle removes what was taken back. No person and no reason is "
                "named."
            ),
            "soft",
        )
        for one in plan.withdrawals[:_MOST_WITHDRAWN]:
            page.say(self._withdrawn(one), "soft")
        if len(plan.withdrawals) > _MOST_WITHDRAWN:
            page.say(self.tr("%n more", "", len(plan.withdrawals) - _MOST_WITHDRAWN), "soft")

    def _withdrawn(self, one: Withdrawal) -> str:
        said = self._words.listed([*map(self._words.scope, sorted(one.scope))])
        if one.channels:
            said = self._words.listed([*map(self._words.channel, sorted(one.channels))])
        return self.tr("Record {number}, since {day}: {scope}").format(
            number=str(one.record_id)[:8], day=self._words.day(one.withdrawn_on.isoformat()), scope=said
        )

    def _afterwards(self, page: Leaf, plan: ExportPlan) -> None:
        reasons = {stays.reason for stays in plan.stays}
        if StayReason.AUDIENCE in reasons:
            page.say(
                self.tr('To change that, amend the record and widen the answer to "Who may see it".'), "soft"
            )
        if reasons & {StayReason.DAMAGED, StayReason.FILE_DAMAGED}:
            page.say(
                self.tr(
                    'What is damaged can be taken back from a backup, on the page Safety under "Check and '
                    'repair". Or amend the record, and add the file again or remove it.'
                ),
                "soft",
            )

    def _begin(self) -> Leaf:
        if self._page is not None:
            self._outer.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._look_first = None
        self._page = Leaf(self)
        self._outer.addWidget(self._page)
        return self._page

    def _end(self) -> None:
        if self._page is not None:
            self._page.column.addStretch(1)
            self._page.show()  # at once: a page shown later is measured as empty

    def minimumSizeHint(self) -> QSize:
        """Ask for a width alone: a column of parts tells the height it would have at its narrowest."""
        return QSize(super().minimumSizeHint().width(), 0)
