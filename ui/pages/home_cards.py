"""The cards of "What needs you": first steps, notices, drafts, records never exported."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.author import Author
from desktop.domain.record import RecordState, RecordSummary, RecordType
from desktop.errors import Code
from desktop.settings import Settings
from ui.parts.card import Card
from ui.parts.direction import isolated
from ui.parts.empty_state import EmptyState
from ui.parts.plain_label import PlainLabel
from ui.style import INSIDE
from ui.wording import Wording
from ui.wording.reminders import ReminderWords

if TYPE_CHECKING:
    from desktop.domain.notice import Notice
    from desktop.outbox import Overdue
    from desktop.reminders import Safety

DRAFTS_SHOWN = 4
VERSIONS_SHOWN = 2
ASKED_SHOWN = 3
OLD = timedelta(days=365)
"""A draft that nobody changed for so long is asked after: what is not needed should not be kept."""
OLD_SHOWN = 2


class HomeCards(QWidget):
    """A short list; each card one thing in words, with one action.

    Signals:
        draft_asked: (DraftId) go on with a draft.
        records_asked: show the list.
        versions_asked: (RecordId) look at the versions that stand side by side.
        asked_asked: (RecordId) see what a gateway wants changed in a record.
        settings_asked: say who one is.
        begin_asked: (RecordType) try a record.
        renew_asked, remove_asked: (DraftId) keep an old draft, or move it into the bin.
        safety_asked: (str) show a section of the page Safety, by its name.
        outbox_asked: show the outbox.
        put_off: (Reminder) say it again in a week.
        later_chosen: (str) the name of a first step in `desktop.settings.Settings` that can wait.
    """

    draft_asked = Signal(object)
    records_asked = Signal()
    versions_asked = Signal(object)
    asked_asked = Signal(object)
    settings_asked = Signal()
    begin_asked = Signal(object)
    renew_asked = Signal(object)
    remove_asked = Signal(object)
    later_chosen = Signal(str)
    safety_asked = Signal(str)
    outbox_asked = Signal()
    put_off = Signal(object)

    def __init__(self, wording: Wording, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("homeCards")
        self._wording = wording
        self._reminders = ReminderWords(self)
        self._asks_who, self._offers_trial = settings.asks_who, settings.offers_trial
        self._asks_office = settings.asks_office
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(INSIDE)
        self._cards: list[QWidget] = []

    @property
    def texts(self) -> tuple[str, ...]:
        """What the cards say, top to bottom."""
        return tuple(card.text for card in self._cards if isinstance(card, Card) and not card.isHidden())

    def show_facts(
        self,
        summaries: Sequence[RecordSummary],
        notices: Sequence[Notice],
        author: Author,
        *,
        copies: int = 0,
        safety: Safety | None = None,
        has_office: bool = True,
        overdue: Overdue | None = None,
    ) -> None:
        """Show what needs somebody now."""
        for card in self._cards:
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        lost = sum(notice.code is Code.ATTACHMENT_MISSING for notice in notices)
        if lost:
            words = self.tr(
                "%n file(s) of your records are no longer in the vault folder. What you wrote is safe. "
                "Put the files back from a copy of the folder, or add them again.",
                "",
                lost,
            )
            self._add(Card("warning", words, name="notice"))
        for notice in notices:
            if notice.code is not Code.ATTACHMENT_MISSING:
                self._notice(notice)
        self._first_steps(summaries, author, has_office=has_office)  # what is damaged cannot wait for them
        if safety is not None:
            self._remind(safety)
        self._asked_changes(summaries)
        old = self._old_drafts(summaries)
        self._drafts([row for row in summaries if row not in old])
        self._side_by_side(summaries)
        self._finished(summaries)
        self._outside(copies)
        self._overdue(overdue)
        if not self._cards:
            nothing = EmptyState(
                "check",
                self.tr("Nothing waits for you."),
                self.tr("Begin something new at the side, or look through your records."),
            )
            self._add(nothing)
        if safety is not None:
            last = PlainLabel(self._reminders.last(safety), role="soft", parent=self)
            last.setObjectName("lastBackup")
            self._add(last)

    def _overdue(self, overdue: Overdue | None) -> None:
        """Say what has waited long in the outbox, or went and was never heard of."""
        if overdue is None:
            return
        waits = self.tr(
            "%n bundle(s) in the outbox have waited for more than a week, or cannot be sent as they are.",
            "",
            overdue.waiting,
        )
        silent = self.tr(
            "Of %n bundle(s) that you sent no receipt came within a month. Sending again does no harm.",
            "",
            overdue.silent,
        )
        for count, words in ((overdue.waiting, waits), (overdue.silent, silent)):
            if count:
                card = Card("outbox", words, self.tr("Look at the outbox"), name="overdueCard")
                card.pressed.connect(self.outbox_asked)
                self._add(card)

    def _notice(self, notice: Notice) -> None:
        words = self._wording.notice(notice.code, notice.params)
        if notice.code is not Code.DATABASE_DAMAGED:
            self._add(Card("warning", words, name="notice"))
            return
        card = Card("warning", words, self.tr("Check and repair"), name="notice")
        card.pressed.connect(lambda: self.safety_asked.emit("check"))
        self._add(card)

    def _remind(self, safety: Safety) -> None:
        """Say what is to be said of backups and the kit; each can wait for a week."""
        for reminder in safety.reminders:
            said = self._reminders.card(reminder, safety)
            card = Card(
                said.icon,
                said.text,
                said.action,
                soft=said.soft,
                name=said.name,
                later=self.tr("Later"),
            )
            card.pressed.connect(lambda section=said.section: self.safety_asked.emit(section))
            card.dismissed.connect(card.hide)
            card.dismissed.connect(lambda reminder=reminder: self.put_off.emit(reminder))
            self._add(card)

    def _first_steps(self, summaries: Sequence[RecordSummary], author: Author, *, has_office: bool) -> None:
        if not author.alias and self._asks_who:
            card = Card(
                "person",
                self.tr("Say who you are: a name, initials or your role."),
                self.tr("Say who I am"),
                soft=self.tr(
                    "It is written into your records as you want it shown. A real name is not needed."
                ),
                name="stepWho",
                later=self.tr("Later"),
            )
            card.pressed.connect(self.settings_asked)
            card.dismissed.connect(self._skip_who)
            self._add(card)
        if not has_office and self._asks_office:
            office = Card(
                "letter",
                self.tr("Take in the setup file of your office, if you have one."),
                self.tr("Your office"),
                soft=self.tr("It says where your work goes. You can write without it, and do this later."),
                name="stepOffice",
                later=self.tr("Later"),
            )
            office.pressed.connect(lambda: self.safety_asked.emit("office"))
            office.dismissed.connect(self._skip_office)
            self._add(office)
        if not summaries and self._offers_trial:
            trial = Card(
                "practice",
                self.tr("Try a practice record with made-up facts."),
                self.tr("Try one"),
                soft=self.tr(
                    "Look around, write something, and discard it afterwards. Nothing leaves this computer."
                ),
                name="stepTry",
                later=self.tr("Later"),
            )
            trial.pressed.connect(lambda: self.begin_asked.emit(RecordType.PRACTICE))
            trial.dismissed.connect(self._skip_trial)
            self._add(trial)

    def _old_drafts(self, summaries: Sequence[RecordSummary]) -> list[RecordSummary]:
        """Ask whether drafts that nobody changed for a year are still needed; return those asked about."""
        limit = datetime.now(UTC) - OLD
        old = [row for row in summaries if row.draft_id is not None and row.changed_at < limit]
        asked = old[-OLD_SHOWN:][::-1]
        for row in asked:
            card = Card(
                "clock",
                self.tr("Is this draft still needed? {title}").format(
                    title=row.title or self._wording.untitled(row.record_type)
                ),
                self.tr("Remove it"),
                soft=self.tr(
                    "Nobody has changed it since {day}. What is not needed is safest gone; it stays in the "
                    "bin for 30 days."
                ).format(day=self._wording.day(row.changed_at)),
                name="oldDraft",
                later=self.tr("Keep it"),
            )
            card.pressed.connect(lambda draft_id=row.draft_id: self.remove_asked.emit(draft_id))
            card.dismissed.connect(lambda draft_id=row.draft_id: self.renew_asked.emit(draft_id))
            self._add(card)
        return asked

    def _drafts(self, summaries: Sequence[RecordSummary]) -> None:
        drafts = [row for row in summaries if row.draft_id is not None]
        for row in drafts[:DRAFTS_SHOWN]:
            soft = self.tr("{kind}, last changed {moment}").format(
                kind=self._wording.record_type(row.record_type), moment=self._wording.moment(row.changed_at)
            )
            card = Card(
                str(row.record_type),
                row.title or self._wording.untitled(row.record_type),
                self.tr("Go on"),
                soft=soft,
                name="draftCard",
            )
            card.pressed.connect(lambda draft_id=row.draft_id: self.draft_asked.emit(draft_id))
            self._add(card)
        if len(drafts) > DRAFTS_SHOWN:
            more = Card(
                "pencil",
                self.tr("%n more draft(s) wait to be finished.", "", len(drafts) - DRAFTS_SHOWN),
                self.tr("Show them"),
                name="moreDrafts",
            )
            more.pressed.connect(self.records_asked)
            self._add(more)

    def _asked_changes(self, summaries: Sequence[RecordSummary]) -> None:
        """Say where a gateway asks for changes."""
        found = [row for row in summaries if row.asked]
        for row in found[:ASKED_SHOWN]:
            title = isolated(row.title or self._wording.untitled(row.record_type))
            words = self.tr("The gateway asks for %n change(s) in {title}.", "", row.asked)
            card = Card("letter", words.format(title=title), self.tr("Show them"), name="askedCard")
            card.pressed.connect(lambda record_id=row.record_id: self.asked_asked.emit(record_id))
            self._add(card)
        if len(found) > ASKED_SHOWN:
            more = self.tr("The gateway asks for changes in %n more record(s).", "", len(found) - ASKED_SHOWN)
            card = Card("letter", more, self.tr("Show them"), name="moreAsked")
            card.pressed.connect(self.records_asked)
            self._add(card)

    def _side_by_side(self, summaries: Sequence[RecordSummary]) -> None:
        """Ask for a choice where two people changed the same version."""
        found = [row for row in summaries if row.versions > 1 and row.draft_id is None]
        for row in found[:VERSIONS_SHOWN]:
            card = Card(
                "records",
                self.tr("Two people changed {title}. Both versions are here.").format(
                    title=isolated(row.title or self._wording.untitled(row.record_type))
                ),
                self.tr("Look at both"),
                soft=self.tr("Choose the one to go on from. Nothing was overwritten."),
                name="versionsCard",
            )
            card.pressed.connect(lambda record_id=row.record_id: self.versions_asked.emit(record_id))
            self._add(card)
        if len(found) > VERSIONS_SHOWN:
            more = Card(
                "records",
                self.tr("%n more record(s) have two versions.", "", len(found) - VERSIONS_SHOWN),
                self.tr("Show them"),
                name="moreVersions",
            )
            more.pressed.connect(self.records_asked)
            self._add(more)

    def _finished(self, summaries: Sequence[RecordSummary]) -> None:
        waiting = sum(row.state is RecordState.READY and not row.maker for row in summaries)
        if waiting:
            card = Card(
                "export",
                self.tr("%n finished record(s) have not been exported yet.", "", waiting),
                self.tr("Choose which"),
                soft=self.tr("Until you export, they are on this computer only."),
                name="neverExported",
            )
            card.pressed.connect(self.records_asked)
            self._add(card)

    def _outside(self, copies: int) -> None:
        if copies:
            words = self.tr("%n copy(ies) lie outside the vault, where others may open them.", "", copies)
            card = Card("export", words, self.tr("Show them"), name="copiesOutside")
            card.pressed.connect(lambda: self.safety_asked.emit("copies"))
            self._add(card)

    def _skip_who(self) -> None:
        self._asks_who = False
        self._skip("stepWho", "asks_who")

    def _skip_office(self) -> None:
        self._asks_office = False
        self._skip("stepOffice", "asks_office")

    def _skip_trial(self) -> None:
        self._offers_trial = False
        self._skip("stepTry", "offers_trial")

    def _skip(self, name: str, setting: str) -> None:
        for card in self._cards:
            if card.objectName() == name:
                card.hide()
        self.later_chosen.emit(setting)

    def _add(self, card: QWidget) -> None:
        card.setParent(self)
        self._layout.addWidget(card)
        self._cards.append(card)
        card.show()
