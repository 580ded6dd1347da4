"""One undo for the whole page: what text fields would undo on their own goes to the page instead."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget
from shiboken6 import isValid

from ui.pages.capture.focus import asking_of
from ui.shortcuts import Shortcut


class OneUndo(QObject):
    """Watches the text field that has the keyboard, wherever it is shown, and takes the two keys from it.

    A text field takes them before any shortcut can: it has an undo of its own, which knows neither the other
    answers nor what was written before a restart.

    Signals:
        undo_asked, redo_asked: the keys.
    """

    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        if isinstance(new, (QLineEdit, QTextEdit)) and (asking_of(new) is not None or self._is_borrowed(new)):
            self._watched = new
            new.installEventFilter(self)

    def _is_borrowed(self, field: QWidget) -> bool:
        """Tell whether the field is an answer that lies on a sheet of its own for now."""
        return field.objectName() == "answer"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the two keys from the field: claim them first, then act on them."""
        if event.type() not in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}:
            return False
        if not isinstance(event, QKeyEvent):
            return False
        pressed = QKeySequence(event.keyCombination())
        if pressed not in (Shortcut.UNDO.keys, Shortcut.REDO.keys):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            (self.undo_asked if pressed == Shortcut.UNDO.keys else self.redo_asked).emit()
        return True
