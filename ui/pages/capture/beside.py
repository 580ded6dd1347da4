"""Two questions side by side where there is room, one over the other where there is none."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.style import BETWEEN, px

_NARROWEST = 560


class Beside(QWidget):
    """Holds an original and its translation; each keeps its own direction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("beside")
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(BETWEEN)

    def add(self, widget: QWidget) -> None:
        """Add one more."""
        self._row.addWidget(widget, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn with the room there is."""
        super().resizeEvent(event)
        is_wide = self.width() >= px(_NARROWEST)
        wanted = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
