"""The page Outbox: three groups of parcels, and when the app may send by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.changes import Change
from desktop.domain.parcel import ParcelState, Way
from desktop.domain.when_to_send import WhenToSend
from ui.dialogs import ask, tell
from ui.jobs import Lanes
from ui.pages.outbox.above import Above
from ui.pages.outbox.parcel_card import Act, ParcelCard
from ui.pages.outbox.when_sheet import WhenSheet
from ui.pages.sticks import StickSheet
from ui.parts.empty_state import EmptyState
from ui.parts.plain_label import PlainLabel
from ui.style import AROUND, BETWEEN, INSIDE, SECTION, is_large, px, set_icon
from ui.wording import Wording
from ui.wording.outbox import OutboxWords

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.domain.gateway import Gateway
    from desktop.domain.ids import BundleId
    from desktop.outbox import OutboxItem
    from ui.desk_sticks import Sticks
    from ui.posting import Posting

_ARRIVED_SHOWN = 20
_STOP_OR_GO = (Act.SEND, Act.PAUSE, Act.LET_GO)
"""What stands in one and the same place, one after the other."""

_QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own word for no limit."""


@dataclass(frozen=True, slots=True)
class _Facts:
    """Everything this page shows, read in one go on the store lane."""

    items: tuple[OutboxItem, ...]
    when: WhenToSend
    gateway: Gateway | None


class OutboxPage(QScrollArea):
    """What waits, what is on its way, what arrived.

    Signals:
        changed: (Change) something was done that other pages show.
        corrections_asked: (BundleId) see what a gateway wants changed.
        records_asked: go to the records, to export some.
        office_asked: see where the office's setup file is taken in.
        pick_up_asked: look what came back on a stick.

    Attributes:
        cards: the parcels that are shown, by their bundle.
    """

    changed = Signal(object)
    corrections_asked = Signal(str)
    records_asked = Signal()
    office_asked = Signal()
    pick_up_asked = Signal()

    def __init__(
        self, posting: Posting | None, sticks: Sticks | None, lanes: Lanes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("outboxPage")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._posting, self._sticks, self._lanes = posting, sticks, lanes
        self._wording, self._words = Wording(self), OutboxWords(self)
        self._facts: _Facts | None = None
        self._later: _Facts | None = None
        self._pressed, self._since = "", QElapsedTimer()
        self.cards: dict[str, ParcelCard] = {}
        self.when = QPushButton(self.tr("When to send"), self)
        self.when.setObjectName("outboxWhen")
        set_icon(self.when, "clock", "ink")
        self.when.clicked.connect(self._choose_when)
        self.pick_up = QPushButton(self.tr("Pick up from a stick"), self)
        self.pick_up.setObjectName("outboxPickUp")
        set_icon(self.pick_up, "file", "ink")
        self.pick_up.clicked.connect(self.pick_up_asked)
        self.pick_up.setVisible(posting is not None and sticks is not None)
        self._above = Above(self._words, self)
        top = QHBoxLayout()
        top.setSpacing(BETWEEN)
        top.addWidget(self._above, 1)
        acts = QVBoxLayout() if is_large() else QHBoxLayout()
        acts.setSpacing(INSIDE)
        acts.addWidget(self.pick_up, 0, Qt.AlignmentFlag.AlignTop)
        acts.addWidget(self.when, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(acts)
        inner = QWidget(self)
        self._holder = QWidget(inner)
        self._holder.setMaximumWidth(px(860))
        self._column = QVBoxLayout()
        self._column.setSpacing(INSIDE)
        whole = QVBoxLayout(self._holder)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(INSIDE)
        whole.addLayout(top)
        whole.addLayout(self._column, 1)
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(AROUND, INSIDE, AROUND, SECTION)
        outer.addWidget(self._holder, 1)
        self.setWidget(inner)
        if posting is not None:
            posting.changed.connect(self.refresh)
            posting.moved.connect(self._move)
            posting.answered.connect(self._above.answer)
            posting.failed.connect(lambda error: tell(error, self))

    @property
    def title(self) -> str:
        """What stands above the page."""
        return self.tr("Outbox")

    @property
    def texts(self) -> tuple[str, ...]:
        """What the page says, top to bottom."""
        return tuple(label.text() for label in self._holder.findChildren(PlainLabel) if not label.isHidden())

    def refresh(self, change: Change | None = None) -> None:
        """Read everything again, because something changed or the page is shown."""
        if self._posting is None:
            self._show(_Facts((), WhenToSend(), None))
            return
        if not self.isVisible():
            return
        post = self._posting.post

        def read() -> _Facts:
            return _Facts(post.outbox.parcels(), post.outbox.when_to_send(), post.gateway())

        self._lanes.store(read, owner=self, done=self._show)

    def _show(self, facts: _Facts) -> None:
        menu = next((one.menu for one in self.cards.values() if one.menu and one.menu.isVisible()), None)
        if menu is not None:  # with its card it would close under the hand
            if self._later is None:
                menu.aboutToHide.connect(self._menu_left)
            self._later = facts
            return
        held = self._focused()
        self._facts, self._later = facts, None
        self.cards = {}
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        waiting = [one for one in facts.items if self._is_waiting(one)]
        moving = [one for one in facts.items if self._is_on_its_way(one)]
        arrived = [one for one in facts.items if one.parcel.state.is_answered]
        arrived.sort(key=lambda one: one.parcel.changed_at, reverse=True)
        self._group(self.tr("Waiting"), waiting)
        self._group(self.tr("On their way"), moving)
        self._group(self.tr("Arrived"), arrived[:_ARRIVED_SHOWN])
        if len(arrived) > _ARRIVED_SHOWN:
            self._column.addWidget(
                PlainLabel(
                    self.tr("And %n older one(s).", "", len(arrived) - _ARRIVED_SHOWN),
                    role="soft",
                    parent=self._holder,
                )
            )
        self._holder.setMaximumWidth(px(860) if facts.items else _QWIDGETSIZE_MAX)
        if not facts.items:
            self._column.addWidget(self._nothing(facts.gateway), 1)
        else:
            self._column.addStretch(1)
        self.when.setVisible(bool(facts.items) or not facts.when.is_any_time)
        last = self._posting.last if self._posting is not None else None
        self._above.show_reason(last, has_waiting=bool(waiting), has_gateway=facts.gateway is not None)
        self._move()
        QTimer.singleShot(0, self, self._fit)  # until then the layout takes the cards for hidden
        if held is not None:
            self._hold_keyboard(*held)

    def _menu_left(self) -> None:
        QTimer.singleShot(0, self, self._show_later)  # what was chosen in it is done first

    def _show_later(self) -> None:
        if self._later is not None:
            self._show(self._later)

    def _hold_keyboard(self, bundle_id: str, name: str) -> None:
        """Give the keyboard back to the same button, or to what stands in its place."""
        card = self.cards.get(bundle_id) or next(iter(self.cards.values()), None)
        if card is None:
            (self.findChild(QPushButton, "emptyStateAction") or self.pick_up).setFocus()
        else:
            (card.findChild(QPushButton, name) or card.main or self.when).setFocus()

    def _group(self, heading: str, items: list[OutboxItem]) -> None:
        if not items:
            return
        label = PlainLabel(heading, role="heading", parent=self._holder)
        self._column.addSpacing(INSIDE)
        self._column.addWidget(label)
        for item in items:
            card = ParcelCard(
                item,
                self._wording,
                self._words,
                is_going=self._is_going(item),
                can_send=self._can_send,
                speed=self._posting.speed if self._posting is not None else 0.0,
                parent=self._holder,
            )
            card.chosen.connect(self._act)
            self.cards[item.parcel.bundle_id] = card
            self._column.addWidget(card)

    def _nothing(self, gateway: Gateway | None) -> EmptyState:
        if gateway is None:
            state = EmptyState(
                "outbox",
                self.tr("Nothing is on its way."),
                self.tr(
                    "What you export for a gateway waits here, goes by itself when there is a connection, "
                    "and gets a receipt. Your office's setup file tells the app where to send."
                ),
                self.tr("Take in a setup file"),
                self._holder,
            )
            state.pressed.connect(self.office_asked)
            return state
        state = EmptyState(
            "outbox",
            self.tr("Nothing is on its way."),
            self.tr(
                "Export finished records for {gateway}: they wait here, go by themselves when there is a "
                "connection, and get a receipt. A stick will do too."
            ).format(gateway=gateway.name),
            self.tr("Choose records"),
            self._holder,
        )
        state.pressed.connect(self.records_asked)
        return state

    def _move(self) -> None:
        """Show how far the parcel on its way is; a card that is not one yet is made anew."""
        going = self._posting.going if self._posting is not None else None
        if going is not None and (card := self.cards.get(going.bundle_id)) is not None:
            card.show_pace(going)

    def _act(self, act: Act, item: OutboxItem) -> None:
        posting, bundle_id = self._posting, item.parcel.bundle_id
        if posting is None:
            return
        if act in _STOP_OR_GO and self._is_double(bundle_id):
            return
        self._above.forget()
        match act:
            case Act.SEND:
                posting.send_now(bundle_id)
            case Act.PAUSE:
                posting.pause(bundle_id, True)
            case Act.LET_GO:
                posting.pause(bundle_id, False)
            case Act.ASK:
                self._above.ask()
                posting.look(is_asked=True)
            case Act.COPY:
                self._copy(item)
            case Act.CORRECT:
                self.corrections_asked.emit(bundle_id)
            case Act.TAKE_OUT:
                self._ask_to_take_out(bundle_id)

    def _is_double(self, bundle_id: BundleId) -> bool:
        """Tell whether this is the other half of a double click, which would undo the first one."""
        is_same = bundle_id == self._pressed and self._since.isValid()
        is_double = is_same and self._since.elapsed() < QApplication.doubleClickInterval()
        self._pressed = bundle_id
        self._since.start()
        return is_double

    def _ask_to_take_out(self, bundle_id: BundleId) -> None:
        def take() -> None:
            if self._posting is not None:
                self._posting.take_back(bundle_id)
                self.changed.emit(Change(outbox=True))

        ask(
            self.tr("Take this bundle out of the outbox"),
            self.tr("It will not be sent. Its records stay as they are and can be exported again."),
            self.tr("Take out of the outbox"),
            take,
            self,
            is_destructive=True,
        )

    def _copy(self, item: OutboxItem) -> None:
        if self._sticks is None or self._posting is None:
            return
        outbox, parcel, sticks = self._posting.post.outbox, item.parcel, self._sticks

        def look() -> Path:
            return outbox.path(outbox.get(parcel.bundle_id))

        def show(path: Path) -> None:
            sources = [(path, parcel.size)]
            sheet = StickSheet(sticks, self._lanes, sources, self, may_go=look)
            sheet.copied.connect(lambda _places: self._copied(parcel.bundle_id))
            sheet.open()

        self._lanes.store(look, owner=self, done=show, failed=lambda error: tell(error, self))

    def _copied(self, bundle_id: BundleId) -> None:
        """Note that it went by stick; what is on its way by network goes on, either way is fine."""
        posting = self._posting
        if posting is None:
            return
        outbox = posting.post.outbox

        def note() -> None:
            if not outbox.get(bundle_id).state.is_answered and not self._goes(bundle_id):
                outbox.deliver(bundle_id, Way.STICK)

        self._lanes.store(note, owner=self, done=lambda _: posting.tell_changed())

    def _goes(self, bundle_id: str) -> bool:
        going = self._posting.going if self._posting is not None else None
        return going is not None and going.bundle_id == bundle_id

    def _choose_when(self) -> None:
        if self._facts is None or self._posting is None:
            return
        sheet = WhenSheet(self._posting.post, self._facts.when, self._lanes, self)
        sheet.chosen.connect(self._keep_when)
        sheet.open()

    def _keep_when(self, when: WhenToSend) -> None:
        if self._posting is not None:
            self._above.forget()
            self._posting.choose_when(when)

    @property
    def _can_send(self) -> bool:
        gateway = self._facts.gateway if self._facts is not None else None
        return gateway is not None and bool(gateway.address)

    def _is_going(self, item: OutboxItem) -> bool:
        return self._goes(item.parcel.bundle_id)

    def _is_on_its_way(self, item: OutboxItem) -> bool:
        return item.parcel.state is ParcelState.DELIVERED or self._is_going(item)

    def _is_waiting(self, item: OutboxItem) -> bool:
        """Tell whether it waits; what a crash or a lock broke off waits too."""
        is_open = item.parcel.state in (ParcelState.WAITING, ParcelState.SENDING)
        return is_open and not self._is_going(item)

    def _fit(self) -> None:
        """Be as high as the words need at this width, and no higher: wrapped labels ask for too much."""
        layout = self._holder.layout()
        is_empty = self._facts is None or not self._facts.items
        if layout is None or is_empty:
            self._holder.setMinimumHeight(0)
            return
        width = min(self.viewport().width() - 2 * AROUND, self._holder.maximumWidth())
        self._holder.setMinimumHeight(layout.totalHeightForWidth(width))

    def _focused(self) -> tuple[str, str] | None:
        """Return in which card the keyboard is, and on which button."""
        for bundle_id, card in self.cards.items():
            for button in card.findChildren(QPushButton):
                if button.hasFocus():
                    return bundle_id, button.objectName()
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self._fit()
