"""An order of choices, from first to last."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.forms.form import Choice, Question, pick
from ui.fields.editor import Editor
from ui.fields.numerals import shown
from ui.style import INSIDE, TARGET, px, set_icon, set_role

_NAME = Qt.ItemDataRole.UserRole


class RankEditor(Editor):
    """A list one puts in order by dragging, Alt+arrows or buttons; unanswered until moved or kept."""

    def __init__(self, question: Question, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(question, languages, parent)
        self._is_answered = False
        self._stored = ""
        self._choices: tuple[Choice, ...] = ()
        self.list = QListWidget(self)
        self.list.setObjectName("answer")
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.installEventFilter(self)
        self.list.model().rowsMoved.connect(self._on_moved)
        up = QPushButton(self.tr("Move up"), self)
        down = QPushButton(self.tr("Move down"), self)
        self._keep = QPushButton(self.tr("Keep this order"), self)
        for button, name, icon in ((up, "up", "up"), (down, "down", "down"), (self._keep, "keep", "check")):
            button.setObjectName(name)
            set_role(button, "quiet")
            set_icon(button, icon, "soft")
        up.clicked.connect(self._on_up)
        down.clicked.connect(self._on_down)
        self._keep.clicked.connect(self._on_kept)
        side = QVBoxLayout()
        side.setSpacing(4)
        for button in (up, down, self._keep):
            side.addWidget(button)
        side.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.list, 1)
        row.addLayout(side)
        self.body.addLayout(row)
        self.name_input(self.list)

    def value(self) -> str:
        """Return the names in order, space separated; "" until somebody ordered them."""
        if not self._is_answered:
            return ""
        return " ".join(self._names()) if self.list.count() else self._stored

    def set_value(self, value: str) -> None:
        """Show the order in `value`; choices it does not name come after."""
        if value == self.value() and self.list.count():
            return
        self._stored = value
        self._is_answered = bool(value)
        self._draw(value.split())

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Order `choices` from now on."""
        if tuple(choices) != self._choices:
            order = self.value().split()
            self._choices = tuple(choices)
            self._draw(order)

    def shift(self, step: int) -> None:
        """Move the current row up (-1) or down (1)."""
        at = self.list.currentRow()
        to = at + step
        if at < 0 or not 0 <= to < self.list.count():
            return
        item = self.list.takeItem(at)
        self.list.insertItem(to, item)
        self.list.setCurrentRow(to)
        self._on_moved()

    def _names(self) -> list[str]:
        return [str(self.list.item(row).data(_NAME)) for row in range(self.list.count())]

    def _draw(self, order: list[str]) -> None:
        places = {name: place for place, name in enumerate(order)}
        ordered = sorted(self._choices, key=lambda choice: places.get(choice.name, len(places)))
        self.list.clear()
        for choice in ordered:
            item = QListWidgetItem()
            item.setData(_NAME, choice.name)
            self.list.addItem(item)
        if ordered:
            self.list.setCurrentRow(0)
        self._number()

    def _number(self) -> None:
        labels = {choice.name: pick(choice.label, self.languages) or choice.name for choice in self._choices}
        for row in range(self.list.count()):
            item = self.list.item(row)
            words = labels.get(str(item.data(_NAME)), str(item.data(_NAME)))
            place = shown(str(row + 1), self.locale())
            item.setText(f"{place}.  {words}" if self._is_answered else f"\N{BULLET}  {words}")
        height = max(TARGET, px(32)) + 2
        self.list.setFixedHeight(height * max(self.list.count(), 1) + 8)
        self._keep.setVisible(not self._is_answered)
        self.show_clear(self._is_answered)

    def _on_moved(self) -> None:
        self._is_answered = True
        self._number()
        self.changed_by_user()

    def _on_up(self) -> None:
        self.shift(-1)

    def _on_down(self) -> None:
        self.shift(1)

    def _on_kept(self) -> None:
        self._on_moved()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the current row on Alt+arrows."""
        if isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
                if event.type() == QEvent.Type.ShortcutOverride:
                    event.accept()  # the card around it moves by the same keys
                elif event.type() == QEvent.Type.KeyPress:
                    self.shift(steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)
