"""The ring around whatever has the keyboard: two pixels, two pixels away; it takes no input."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.style import tokens as t
from ui.style.worn import tokens_now

OFFSET = 2
WIDTH = 2
_FOLLOWED = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.LayoutRequest,
        QEvent.Type.EnabledChange,
    }
)


class FocusRing(QWidget):
    """One per window: follows the focused widget of that window, drawn over everything."""

    # The collector may have emptied this ring already while its window still tells how it goes away.
    _window: QWidget | None = None
    _watched: Sequence[QWidget] = ()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self._window = window
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self.follow)
            self.follow(None, app.focusWidget())

    def follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Go to the widget that has the keyboard now, if it stands in this window."""
        if not isValid(self):
            return
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = ()
        if now is None or now.window() is not self._window or now is self._window:
            self.hide()
            return
        watched: list[QWidget] = []
        at: QWidget | None = now
        while at is not None and at is not self._window:
            at.installEventFilter(self)
            watched.append(at)
            at = at.parentWidget()
        self._watched = watched
        self._place()

    def _place(self) -> None:
        if self._window is None or not all(map(isValid, (self, self._window, *self._watched))):
            self._watched = ()  # a window that goes away tells of it piece by piece
            return
        if not self._watched or not self._watched[0].isVisibleTo(self._window):
            self.hide()
            return
        widget = self._watched[0]
        around = QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())
        for ancestor in self._watched[1:]:
            room = QRect(ancestor.mapTo(self._window, QPoint(0, 0)), ancestor.size())
            around = around.intersected(room.adjusted(-OFFSET, -OFFSET, OFFSET, OFFSET))
        if around.isEmpty():
            self.hide()
            return
        reach = OFFSET + WIDTH
        self.setGeometry(around.adjusted(-reach, -reach, reach, reach))
        self.raise_()
        self.show()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget and its ancestors; swallow nothing."""
        if event.type() in _FOLLOWED:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens_now().focus), WIDTH))
        half = WIDTH / 2
        edge = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(edge, t.CORNER + OFFSET, t.CORNER + OFFSET)
