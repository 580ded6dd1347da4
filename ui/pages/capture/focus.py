"""Which question has the keyboard; it changes nothing."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.domain.problem import AnswerPath
from ui.fields.editor import Editor
from ui.pages.capture.repeat import RepeatBlock

Asking = Editor | RepeatBlock


class FocusFollower(QObject):
    """Watches where the keyboard goes inside one widget.

    Signals:
        came: Emitted with the editor or repeat the keyboard came into.
        left: Emitted with the path it left.
    """

    came = Signal(object)
    left = Signal(object)

    def __init__(self, inside: QWidget) -> None:
        super().__init__(inside)
        self._inside = inside
        self._path: AnswerPath = ()
        self._last: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def go_back(self) -> bool:
        """Put the keyboard where it was last, if that still shows."""
        last = self._last
        if last is None or not isValid(last) or not last.isVisible():
            return False
        last.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def forget(self) -> None:
        """Forget where the keyboard was, so that coming back there is told again."""
        before, self._path = self._path, ()
        if before:
            self.left.emit(before)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self._inside.isAncestorOf(new):
            return
        self._last = new
        asking = asking_of(new)
        path = asking.path if asking is not None else ()
        if path == self._path:
            return
        before, self._path = self._path, path
        if before:
            self.left.emit(before)
        if asking is not None:
            self.came.emit(asking)


def asking_of(widget: QWidget | None) -> Asking | None:
    """Return the innermost question or repeat that `widget` belongs to."""
    while widget is not None:
        if isinstance(widget, (Editor, RepeatBlock)):
            return widget
        widget = widget.parentWidget()
    return None
