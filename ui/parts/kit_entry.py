"""Fields for typing what stands on the paper of a kit or of a piece; they judge nothing but the count."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.parts.delicate import mark_secret
from ui.parts.plain_label import PlainLabel
from ui.style import GRID, px, set_role

_LONGEST = 4000
"""Characters, many times what stands on any paper: the toolkit lays a megabyte out for minutes."""
_LONGEST_CODE = 100


class _SecretText(QPlainTextEdit):
    """Lets nothing be copied out of it; Tab goes on, Enter is said to whoever listens.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type the key, unless it would copy."""
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted or dropped, as far as any paper goes."""
        room = max(0, _LONGEST - self.document().characterCount())
        self.insertPlainText(source.text()[:room])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer no menu: it has ways to copy."""
        event.ignore()


class KitEntry(QWidget):
    """The words or digits of one paper.

    Signals:
        changed: something was typed.
        entered: Enter was pressed.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, name: str, label: str, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        title = QLabel(label, self)
        set_role(title, "strong")
        self.edit = _SecretText(self)
        self.edit.setObjectName(name)
        mark_secret(self.edit)
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(label)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.edit.setFixedHeight(px(112))
        title.setBuddy(self.edit)
        self._said = PlainLabel(role="soft", parent=self)
        self._said.setObjectName(f"{name}Count")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for widget in (title, self.edit, self._said):
            layout.addWidget(widget)
        self.edit.textChanged.connect(self._typed)
        self.edit.entered.connect(self.entered)
        self.setFocusProxy(self.edit)
        self._typed()

    @property
    def text(self) -> str:
        """What was typed."""
        return self.edit.toPlainText()

    def clear(self) -> None:
        """Forget what was typed."""
        self.edit.clear()

    def _typed(self) -> None:
        typed = len(self.text.split())
        self._said.setText(
            self.tr(
                "{typed} of {count} words or groups of digits. Small mistakes in spaces do not matter."
            ).format(typed=self.locale().toString(typed), count=self.locale().toString(self._count))
        )
        self.changed.emit()


class PieceEntry(QWidget):
    """One piece and its short code.

    Signals:
        changed: something was typed.
    """

    changed = Signal()

    def __init__(self, name: str, label: str, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = KitEntry(name, label, count, self)
        code_label = QLabel(self.tr("Its short code"), self)
        set_role(code_label, "strong")
        self.code = QLineEdit(self)
        self.code.setObjectName(f"{name}Code")
        self.code.setMaxLength(_LONGEST_CODE)
        mark_secret(self.code)
        self.code.setAccessibleName(self.tr("Short code of {piece}").format(piece=label))
        self.code.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhPreferNumbers
        )
        self.code.setMaximumWidth(px(240))
        code_label.setBuddy(self.code)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for widget in (self.words, code_label, self.code):
            layout.addWidget(widget)
        self.words.changed.connect(self.changed)
        self.code.textChanged.connect(self.changed)
        self.setFocusProxy(self.words)
