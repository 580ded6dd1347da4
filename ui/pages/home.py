"""What needs you, and what you can begin; it asks the core through the store lane and never waits for it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.changes import Change
from desktop.domain.author import Author
from desktop.domain.ids import DraftId
from desktop.domain.record import RecordState, RecordSummary, RecordType
from desktop.settings import Settings
from ui.jobs import Lanes
from ui.pages.home_cards import HomeCards
from ui.parts.bars import Bar, Bars
from ui.parts.large_button import LargeButton
from ui.parts.scrolled import end_with_words
from ui.style import AROUND, BETWEEN, INSIDE, px, set_icon, set_role
from ui.wording import Wording

if TYPE_CHECKING:
    from desktop.capture import Capture
    from desktop.copies import Copies
    from desktop.domain.notice import Notice
    from desktop.library import Library
    from desktop.outbox import Outbox, Overdue
    from desktop.reminders import Reminder, Reminders, Safety
    from ui.desk_setups import Setups

LARGE = (RecordType.PRACTICE, RecordType.LESSON, RecordType.STORY, RecordType.PILOT)
LIGHT = (RecordType.EXCHANGE_NOTE, RecordType.QUESTION, RecordType.COVER_SHEET)


@dataclass(frozen=True, slots=True)
class HomeFacts:
    """Everything this page shows, read in one go on the store lane."""

    summaries: tuple[RecordSummary, ...]
    notices: tuple[Notice, ...]
    author: Author
    copies: int = 0
    safety: Safety | None = None
    has_office: bool = True
    overdue: Overdue | None = None


class HomePage(QScrollArea):
    """The first page after unlocking.

    Signals:
        begin_asked: (RecordType) start a new record.
        draft_asked: (DraftId) go on with a draft.
        records_asked: show the list of records.
        versions_asked: (RecordId) look at the versions of a record that stand side by side.
        asked_asked: (RecordId) see what a gateway wants changed in a record.
        settings_asked: go to Settings, to say who one is.
        later_chosen: (str) a first step that can wait, by its name in `desktop.settings.Settings`.
        safety_asked: (str) show a section of the page Safety, by its name.
        outbox_asked: show the outbox.
        backup_read: (BackupStatus) what is known of the backups.
    """

    begin_asked = Signal(object)
    draft_asked = Signal(object)
    records_asked = Signal()
    versions_asked = Signal(object)
    asked_asked = Signal(object)
    settings_asked = Signal()
    later_chosen = Signal(str)
    safety_asked = Signal(str)
    outbox_asked = Signal()
    backup_read = Signal(object)

    def __init__(
        self,
        capture: Capture,
        library: Library,
        lanes: Lanes,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        copies: Copies | None = None,
        reminders: Reminders | None = None,
        setups: Setups | None = None,
        outbox: Outbox | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("homePage")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._capture, self._library, self._lanes = capture, library, lanes
        self._copies, self._reminders, self._setups = copies, reminders, setups
        self._outbox = outbox
        self._wording = Wording(self)
        self.cards = HomeCards(self._wording, settings, self)
        self.cards.draft_asked.connect(self.draft_asked)
        self.cards.safety_asked.connect(self.safety_asked)
        self.cards.outbox_asked.connect(self.outbox_asked)
        self.cards.put_off.connect(self._put_off)
        self.cards.records_asked.connect(self.records_asked)
        self.cards.versions_asked.connect(self.versions_asked)
        self.cards.asked_asked.connect(self.asked_asked)
        self.cards.settings_asked.connect(self.settings_asked)
        self.cards.begin_asked.connect(self.begin_asked)
        self.cards.renew_asked.connect(self._renew)
        self.cards.remove_asked.connect(self._remove)
        self.cards.later_chosen.connect(self.later_chosen)

        inner = QWidget(self)
        left = QVBoxLayout()
        left.setSpacing(BETWEEN)
        left.addWidget(self._heading(self.tr("What needs you")))
        left.addWidget(self.cards)
        left.addStretch(1)
        layout = QHBoxLayout(inner)
        layout.setContentsMargins(AROUND, INSIDE, AROUND, AROUND)
        layout.setSpacing(AROUND)
        layout.addLayout(left, 2)
        layout.addWidget(self._new_column(), 1)
        end_with_words(inner)
        self.setWidget(inner)

    @property
    def title(self) -> str:
        """What stands above the page."""
        return self.tr("Home")

    def refresh(self, change: Change | None = None) -> None:
        """Read everything again, because something changed or the page is shown."""
        self._lanes.store(self._read, owner=self, done=self._show)

    def _renew(self, draft_id: DraftId) -> None:
        self._lanes.store(lambda: self._capture.renew(draft_id), owner=self, done=self.refresh)

    def _remove(self, draft_id: DraftId) -> None:
        self._lanes.store(lambda: self._capture.discard(draft_id), owner=self, done=self.refresh)

    def _put_off(self, reminder: Reminder) -> None:
        reminders = self._reminders
        if reminders is not None:
            self._lanes.store(lambda: reminders.put_off(reminder), owner=self)

    def _read(self) -> HomeFacts:
        summaries = tuple(self._library.summaries())
        return HomeFacts(
            summaries,
            tuple(self._library.notices()),
            self._capture.author(),
            sum(one.is_there for one in self._copies.listed()) if self._copies is not None else 0,
            self._reminders.safety(summaries) if self._reminders is not None else None,
            self._setups is None or self._setups.is_set_up(),
            self._outbox.overdue() if self._outbox is not None else None,
        )

    def _show(self, facts: HomeFacts) -> None:
        self.cards.show_facts(
            facts.summaries,
            facts.notices,
            facts.author,
            copies=facts.copies,
            safety=facts.safety,
            has_office=facts.has_office,
            overdue=facts.overdue,
        )
        if facts.safety is not None:
            self.backup_read.emit(facts.safety.status)
        by_pillar: Counter[str] = Counter()
        drafts: Counter[str] = Counter()
        for row in facts.summaries:
            pillar = self._wording.pillar(row.pillar) or self.tr("No pillar yet")
            counted = drafts if row.state is RecordState.DRAFT else by_pillar
            counted[pillar] += 1
        names = sorted(set(by_pillar) | set(drafts), key=lambda name: (-by_pillar[name] - drafts[name], name))
        self._bars.show_bars(
            [Bar(name, by_pillar[name], drafts[name]) for name in names[:7]],
            self.tr("Records by pillar; finished filled, drafts outlined"),
        )
        self._chart.setVisible(bool(names))

    def _new_column(self) -> QWidget:
        column = QWidget(self)
        column.setMaximumWidth(px(420))
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(INSIDE)
        layout.addWidget(self._heading(self.tr("New")))
        for kind in LARGE:
            button = LargeButton(
                str(kind), self._wording.record_type(kind), self._wording.when_to_use(kind), column
            )
            button.setObjectName(f"new_{kind}")
            button.clicked.connect(lambda _=False, kind=kind: self.begin_asked.emit(kind))
            layout.addWidget(button)
        notes = QGridLayout()
        notes.setSpacing(0)
        for at, kind in enumerate(LIGHT):
            light = QPushButton(self._wording.record_type(kind), column)
            light.setObjectName(f"new_{kind}")
            light.setToolTip(self._wording.when_to_use(kind))
            light.setAccessibleDescription(self._wording.when_to_use(kind))
            set_role(light, "quiet")
            set_icon(light, str(kind), "primary")
            light.setStyleSheet("text-align: left;")
            light.clicked.connect(lambda _=False, kind=kind: self.begin_asked.emit(kind))
            notes.addWidget(light, at, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addLayout(notes)
        self._chart = QWidget(column)
        chart = QVBoxLayout(self._chart)
        chart.setContentsMargins(0, BETWEEN, 0, 0)
        chart.setSpacing(INSIDE)
        chart.addWidget(self._heading(self.tr("By pillar")))
        self._bars = Bars(self._chart)
        chart.addWidget(self._bars)
        self._chart.hide()
        layout.addWidget(self._chart)
        layout.addStretch(1)
        return column

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words, self)
        set_role(label, "heading")
        return label
