"""A dialog with a heading, a column of its own, one sentence that may be said, and buttons at the end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ui.parts.enter_key import press_by_enter
from ui.parts.neutral import neutral_title
from ui.parts.plain_label import PlainLabel
from ui.parts.room import screen_room
from ui.style import AROUND, BETWEEN, INSIDE, px, set_icon, set_role
from ui.style.focus import FocusRing


class Sheet(QDialog):
    """A dialog whose column is cleared and filled anew for each step.

    Attributes:
        inner: what widgets of the column belong to.
        column: where a step puts its widgets.
    """

    def __init__(self, name: str, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(neutral_title())
        self.setModal(True)
        self.setMinimumWidth(px(560))
        self._heading = PlainLabel(role="heading", parent=self)
        self._scroll = QScrollArea(self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._mark = QLabel(self)
        set_icon(self._mark, "warning", "bad")
        self._said = PlainLabel(role="bad", parent=self)
        self._said.setObjectName(f"{name}Said")
        said = QHBoxLayout()
        said.setSpacing(INSIDE)
        said.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._said, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(INSIDE)
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        whole.setSpacing(BETWEEN)
        whole.addWidget(self._heading)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(said)
        whole.addLayout(self.buttons)
        FocusRing(self)
        self._first: QWidget | None = None
        self.begin_step(heading)

    def begin_step(self, heading: str) -> None:
        """Clear the column, the sentence and the buttons, and say what comes now."""
        self.say("")
        self._first = None
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        self.inner = QWidget(self)
        self.column = QVBoxLayout(self.inner)
        is_right = self.isRightToLeft()  # where the scroll bar is
        self.column.setContentsMargins(INSIDE if is_right else 0, 0, 0 if is_right else INSIDE, 0)
        self.column.setSpacing(BETWEEN)
        self._scroll.setWidget(self.inner)  # the one before is deleted with it
        while (item := self.buttons.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.setParent(None)
                button.deleteLater()
        self.buttons.addStretch(1)

    def end_step(self, first: QWidget | None = None) -> None:
        """Give `first` the keyboard, and take the height that the step needs once its widgets are shown."""
        self.column.addStretch(1)
        self._take_room()
        self._first = first
        if first is not None:
            first.setFocus()
        QTimer.singleShot(0, self, self._take_room)  # until then the layout takes them for hidden

    def go_to(self, part: QWidget) -> None:
        """Give a widget of the column the keyboard, and bring it into view."""
        part.setFocus()
        self._scroll.ensureWidgetVisible(part)

    def fit(self) -> None:
        """Take the height that the step needs now that some of its widgets were shown or hidden."""
        QTimer.singleShot(0, self, self._take_room_around_keyboard)

    def _take_room_around_keyboard(self) -> None:
        self._take_room()
        focused = self.focusWidget()
        if self.inner.isAncestorOf(focused):  # the sentence may have pushed it out of view
            self._scroll.ensureWidgetVisible(focused)

    def _take_room(self) -> None:
        """Be as high as the step needs, as far as the screen has it."""
        for part in self.inner.findChildren(QWidget):
            part.ensurePolished()  # or it tells the height that it has without the style sheet
        width = max(self.width() if self.isVisible() else 0, self.minimumWidth())
        margins = self._whole.contentsMargins()
        # As if the bar stood beside it: one line more for its sake would bring the bar for good.
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        height = self._inner_height(width - margins.left() - margins.right() - bar)
        limit = screen_room(self).height() - px(60)
        self._scroll.setMinimumHeight(0)
        around = self._whole.totalMinimumHeightForWidth(width) - self._scroll.minimumSizeHint().height()
        self._scroll.setMinimumHeight(max(px(120), min(height, limit - around)))
        self._whole.activate()  # or the least height from before holds the sheet open
        over = self._whole.totalMinimumSize().height() - limit  # labels that wrap want more than they need
        if over > 0:
            self._scroll.setMinimumHeight(max(px(120), self._scroll.minimumHeight() - over))
            self._whole.activate()
        self.resize(width, min(limit, self._whole.totalMinimumHeightForWidth(width)))

    def _inner_height(self, width: int) -> int:
        """Return the height of the column at a width; labels that wrap are higher where it is narrow."""
        self.column.activate()
        height = self.column.totalHeightForWidth(width)
        height = self.column.totalSizeHint().height() if height < 0 else height
        self.inner.setMinimumHeight(height)
        return height

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the column be as high as it needs at the new width."""
        super().resizeEvent(event)
        self._inner_height(self._scroll.viewport().width())

    def add_words(self, words: str, role: str = "") -> PlainLabel:
        """Add a paragraph."""
        label = PlainLabel(words, role=role, parent=self.inner)
        self.column.addWidget(label)
        return label

    def add_button(
        self, name: str, words: str, act: Callable[[], object], *, role: str = "", icon: str = ""
    ) -> QPushButton:
        """Add a button at the end; the primary one is what Enter presses."""
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        if role:
            set_role(button, role)
        if icon:
            set_icon(button, icon, "on_primary" if role == "primary" else "ink")
        if role == "primary":
            button.setDefault(True)
        button.clicked.connect(act)
        self.buttons.addWidget(button)
        return button

    def say(self, words: str) -> None:
        """Say one sentence above the buttons, and give it to a screen reader."""
        self._said.setText(words)
        for part in (self._said, self._mark):
            part.setVisible(bool(words))
        self.setAccessibleDescription(words)
        if words and self.isVisible():
            self.fit()  # or the sheet grows by the sentence, beyond a small screen

    def changeEvent(self, event: QEvent) -> None:
        """Give the keyboard to the step's first part when the sheet is in front again and nothing has it.

        The step changes while a file dialog closes above it, and what had the keyboard is gone by then.
        """
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            QTimer.singleShot(0, self, self._keep_keyboard)

    def _keep_keyboard(self) -> None:
        first = self._first
        if (
            first is not None
            and isValid(first)
            and self.isActiveWindow()
            and QApplication.focusWidget() is None
        ):
            first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press what has the keyboard."""
        if not press_by_enter(self, event):
            super().keyPressEvent(event)
