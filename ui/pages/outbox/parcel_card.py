"""One parcel: what it holds, to whom, how far it is, and what may be done."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.parcel import ParcelState
from ui.parts.direction import isolated
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, GRID, INSIDE, is_large, px, set_icon, set_role
from ui.wording.receiving import ReceivingWords

if TYPE_CHECKING:
    from desktop.domain.sending_round import Going
    from desktop.outbox import OutboxItem
    from ui.wording import Wording
    from ui.wording.outbox import OutboxWords


class Act(Enum):
    """What may be done with a parcel."""

    SEND = "send"
    PAUSE = "pause"
    LET_GO = "letGo"
    COPY = "copy"
    ASK = "ask"
    CORRECT = "correct"
    TAKE_OUT = "takeOut"


def acts(item: OutboxItem, *, is_going: bool, can_send: bool) -> tuple[Act, ...]:
    """Return what may be done with a parcel, what matters most first."""
    parcel = item.parcel
    if item.is_settled:
        return ()
    if parcel.state in (ParcelState.NEEDS_CORRECTION, ParcelState.REFUSED):
        return (Act.CORRECT,)
    if parcel.state.is_answered:
        return ()
    if item.trouble is not None:
        return (
            (Act.TAKE_OUT,) if parcel.state is not ParcelState.DELIVERED else (Act.ASK,) if can_send else ()
        )
    if parcel.state is ParcelState.DELIVERED:
        return (Act.ASK, Act.COPY) if can_send else (Act.COPY,)
    if is_going:
        return (Act.PAUSE, Act.COPY, Act.TAKE_OUT)
    if parcel.is_paused:
        return (Act.LET_GO, Act.COPY, Act.TAKE_OUT)
    if not can_send:
        return (Act.COPY, Act.TAKE_OUT)
    return (Act.SEND, Act.COPY, Act.PAUSE, Act.TAKE_OUT)


class ParcelCard(QFrame):
    """A card with one button for what matters most, and a menu for the rest.

    Signals:
        chosen: (Act, OutboxItem) something is to be done.

    Attributes:
        main: the button for what matters most; None where nothing is to be done.
        menu: the rest; None where there is none.
    """

    chosen = Signal(object, object)

    def __init__(
        self,
        item: OutboxItem,
        wording: Wording,
        words: OutboxWords,
        *,
        is_going: bool = False,
        can_send: bool = True,
        speed: float = 0.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.item, self._words = item, words
        parcel = item.parcel
        self.setObjectName(f"parcel_{parcel.bundle_id}")
        set_role(self, "card")
        mark = QLabel(self)
        trouble = self._trouble(wording)
        set_icon(mark, *self._icon(is_going=is_going, has_trouble=bool(trouble)))
        title = PlainLabel(words.holds(item.departure, parcel.profile), role="strong", parent=self)
        title.setObjectName("parcelHolds")
        to = PlainLabel(
            self.tr("{recipient}, {size}").format(recipient=words.recipient(parcel), size=words.size(parcel)),
            parent=self,
        )
        told = words.going() if is_going else words.settled() if item.is_settled else words.state(parcel)
        self.state = PlainLabel(told, parent=self)
        self.state.setObjectName("parcelState")
        column = QVBoxLayout()
        column.setSpacing(GRID)
        column.addWidget(title)
        if item.titles:
            named = PlainLabel(_titles(item), role="soft", parent=self)
            named.setObjectName("parcelTitles")
            column.addWidget(named)
        for label in (to, self.state):
            column.addWidget(label)
        self.state.setVisible(not (item.trouble and self._is_waiting))  # what is in the way says it all
        if item.refusal[1]:
            why = PlainLabel(ReceivingWords(self).reason(*item.refusal), role="soft", parent=self)
            why.setObjectName("parcelRefusal")
            column.addWidget(why)
        if trouble:
            said = PlainLabel(trouble, role="warn" if item.trouble else "soft", parent=self)
            said.setObjectName("parcelTrouble")
            column.addWidget(said)
        elif parcel.is_paused and parcel.offset and not is_going:
            there = words.progress(parcel.offset, parcel.size, 0, None)
            column.addWidget(PlainLabel(there, role="soft", parent=self))
        elif not is_going and self._is_waiting and not parcel.is_paused and can_send and speed > 0:
            left = (parcel.size - parcel.offset) / speed
            column.addWidget(PlainLabel(words.estimate(left), role="soft", parent=self))
        self.bar = QProgressBar(self)
        self.bar.setObjectName("parcelBar")
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setFixedHeight(px(8))
        self.bar.setVisible(is_going)
        self.pace = PlainLabel("", role="soft", parent=self)
        self.pace.setObjectName("parcelPace")
        self.pace.setVisible(is_going)
        column.addWidget(self.bar)
        column.addWidget(self.pace)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(BETWEEN, 12, BETWEEN, 12)
        layout.setSpacing(BETWEEN)
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)
        self.main: QPushButton | None = None
        self.menu: QMenu | None = None
        self._lay_out_buttons(acts(item, is_going=is_going, can_send=can_send), layout, column, title.text())
        self.setAccessibleName(" ".join((title.text(), *item.titles)))
        self.setAccessibleDescription(self.state.text())

    def show_pace(self, going: Going) -> None:
        """Show how far it is and how fast it goes."""
        self.bar.setValue(int(1000 * going.there / going.size) if going.size else 0)
        words = self._words.progress(going.there, going.size, going.speed, going.seconds_left)
        self.pace.setText(words)
        self.bar.setAccessibleName(words)

    @property
    def _is_waiting(self) -> bool:
        return self.item.parcel.state in (ParcelState.WAITING, ParcelState.SENDING)

    def _trouble(self, wording: Wording) -> str:
        """Return why it cannot go, or why the last try brought nothing."""
        if self.item.trouble is not None and self._is_waiting:
            return wording.code(self.item.trouble)
        return self._words.fault(self.item.parcel) if self._is_waiting else ""

    def _icon(self, *, is_going: bool, has_trouble: bool) -> tuple[str, str]:
        if self.item.is_settled:
            return "check", "soft"
        match self.item.parcel.state:
            case ParcelState.RECEIVED:
                return "check", "primary"
            case ParcelState.NEEDS_CORRECTION | ParcelState.REFUSED:
                return "attention", "warn"
            case ParcelState.DELIVERED:
                return "clock", "soft"
            case _ if self.item.trouble is not None:
                return "warning", "warn"
            case _ if self.item.parcel.is_paused:
                return "pause", "soft"
            case _:
                return ("export", "primary") if is_going else ("outbox", "soft")

    def _lay_out_buttons(
        self, may: tuple[Act, ...], beside: QHBoxLayout, column: QVBoxLayout, what: str
    ) -> None:
        """Put the button beside the words, or below them in large letters."""
        if not may:
            return
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        self.main = main = QPushButton(self._word(may[0]), self)
        main.setObjectName(f"parcel_{may[0].value}")
        main.setAccessibleDescription(what)
        main.clicked.connect(lambda _=False, act=may[0]: self.chosen.emit(act, self.item))
        buttons.addWidget(main)
        if len(may) > 1:
            buttons.addWidget(self._more(may[1:], what))
        if is_large():
            column.addSpacing(GRID)
            column.addLayout(buttons)
            buttons.addStretch(1)
        else:
            holder = QVBoxLayout()
            holder.addLayout(buttons)
            holder.addStretch(1)
            beside.addLayout(holder)

    def _more(self, may: tuple[Act, ...], what: str) -> QPushButton:
        more = QPushButton(self.tr("More"), self)
        more.setObjectName("parcelMore")
        more.setAccessibleDescription(what)
        set_role(more, "quiet")
        self.menu = menu = QMenu(more)
        for act in may:
            entry = QAction(self._word(act), menu)
            entry.setObjectName(f"parcel_{act.value}")
            entry.triggered.connect(lambda _=False, act=act: self.chosen.emit(act, self.item))
            menu.addAction(entry)
        more.setMenu(menu)
        return more

    def _correct_word(self) -> str:
        is_refused = self.item.parcel.state is ParcelState.REFUSED
        return self.tr("See why") if is_refused else self.tr("See what to correct")

    def _word(self, act: Act) -> str:
        return {
            Act.SEND: self.tr("Send now"),
            Act.PAUSE: self.tr("Pause"),
            Act.LET_GO: self.tr("Let it go on"),
            Act.COPY: self.tr("Copy to a stick"),
            Act.ASK: self.tr("Ask for the receipt"),
            Act.CORRECT: self._correct_word(),
            Act.TAKE_OUT: self.tr("Take out of the outbox"),
        }[act]


def _titles(item: OutboxItem) -> str:
    """Return the titles that are told, each running its own way, and a sign that there are more."""
    count = 0 if item.departure is None else len(item.departure.revisions)
    more = ("\N{HORIZONTAL ELLIPSIS}",) if count > len(item.titles) else ()
    return " \N{MIDDLE DOT} ".join((*map(isolated, item.titles), *more))
