"""Where a film is seen: frame by frame on a plain widget, so that they are gone when it is cleared."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtWidgets import QWidget


class FilmStage(QWidget):
    """Draws the latest frame as large as it fits; sound alone leaves it empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filmStage")
        self.setMinimumHeight(120)
        self.frame = QVideoFrame()
        self.sink = QVideoSink(self)
        self.sink.videoFrameChanged.connect(self._take)

    def clear(self) -> None:
        """Let go of the frame and take no more."""
        self.sink.videoFrameChanged.disconnect(self._take)
        self.frame = QVideoFrame()
        self.update()

    def _take(self, frame: QVideoFrame) -> None:
        self.frame = frame
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, black around it."""
        painter = QPainter(self)
        if self.frame.isValid():
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            self.frame.paint(painter, QRectF(self.rect()), QVideoFrame.PaintOptions())
