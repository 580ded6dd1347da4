"""A field for a passphrase: show-it, Caps Lock warning; it keeps nothing once cleared.

It stands on the first window, so it is made in two steps: what is painted, and `complete` with the rest.
"""

# The names in Qt are always reached through the module: making them takes 14 ms, which the first paint saves.
from PySide6 import QtCore
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ui.parts.delicate import mark_secret
from ui.style import ICON, INSIDE, px, set_icon


class _SecretLine(QLineEdit):
    """Lets nothing be copied, and notices Caps Lock by what a letter key gives with and without Shift.

    Signals:
        caps_noticed: (bool) whether it is on.
    """

    caps_noticed = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at the key, then type it."""
        text = event.text()
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            return  # the toolkit refuses these only while the text is hidden
        if event.key() == QtCore.Qt.Key.Key_CapsLock:
            self.caps_noticed.emit(False)
        elif len(text) == 1 and text.upper() != text.lower():
            is_shifted = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
            self.caps_noticed.emit(text.isupper() != is_shifted)
        super().keyPressEvent(event)
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            event.accept()  # else a dialog presses its main button as well, and everything is asked twice

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the menu only while the text is hidden: then it has no way to copy."""
        if self.echoMode() is QLineEdit.EchoMode.Password:
            super().contextMenuEvent(event)


class PassphraseField(QWidget):
    """One passphrase, hidden until the person wants to see it.

    Signals:
        changed: the text changed.
        entered: Enter was pressed.
        shown: (bool) it is visible now, or hidden again.
    """

    changed = Signal()
    entered = Signal()
    shown = Signal(bool)

    def __init__(self, label: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(label, self)
        self._label.setProperty("role", "strong")
        self.edit = _SecretLine(self)
        self.edit.setObjectName(name)
        mark_secret(self.edit)
        self.edit.setAccessibleName(label)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.entered)
        self._label.setBuddy(self.edit)
        self.eye = QToolButton(self)
        self.eye.setObjectName(f"{name}Show")
        self.eye.setCheckable(True)
        self.eye.setToolTip(self.tr("Show what you type"))
        self.eye.setAccessibleName(self.tr("Show what you type"))
        self.eye.setIconSize(QSize(px(ICON), px(ICON)))  # the room of the icon to come
        self.eye.toggled.connect(self.show_text)
        self._caps = QLabel(self.tr("Caps Lock is on."), self)
        self._caps.setObjectName(f"{name}Caps")
        self._caps.setProperty("role", "warn")
        self._caps.hide()
        self.edit.caps_noticed.connect(self._caps.setVisible)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.edit, 1)
        row.addWidget(self.eye)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._label)
        layout.addLayout(row)
        layout.addWidget(self._caps)
        self.setFocusProxy(self.edit)

    def complete(self) -> None:
        """Add what the first paint does without: the icon, and what a keyboard on the screen must know."""
        set_icon(self.eye, "eye", "soft", checked="primary")
        hint = QtCore.Qt.InputMethodHint
        self.edit.setInputMethodHints(
            hint.ImhSensitiveData | hint.ImhNoPredictiveText | hint.ImhNoAutoUppercase
        )

    @property
    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Forget what was typed and hide what comes next."""
        self.edit.clear()
        self.eye.setChecked(False)
        self._caps.hide()

    def show_text(self, is_shown: bool) -> None:
        """Show or hide what is typed."""
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self.shown.emit(is_shown)
