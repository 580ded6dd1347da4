"""Something flat to look at: fitted, zoomed, moved and turned; it knows neither pictures nor pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.style import tokens_now
from ui.viewers.decoding import bounded

_STEP = 1.25
_LARGEST_SCALE = 8.0


class Canvas(QAbstractScrollArea):
    """Draws one image over a natural size, and asks for a sharper one when it is looked at closer.

    Signals:
        sharper_wanted: (QSize) how many pixels would do for the whole of it, as it lies.
    """

    sharper_wanted = Signal(QSize)

    def __init__(self, parent: QWidget | None = None, *, fits_width: bool = False) -> None:
        """Make it empty.

        Args:
            parent: what it stands in.
            fits_width: whether fitting takes the whole width, as for pages, or shows all, as for pictures.
        """
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # pictures are never mirrored
        self._fits_width = fits_width
        self._natural = QSizeF()
        self._image = QImage()
        self._marks: Sequence[QRectF] = ()
        self._scale = 0.0  # 0 while fitted
        self._quarters = 0
        self._held: QPointF | None = None

    @property
    def image(self) -> QImage:
        """What is drawn; null when there is nothing."""
        return self._image

    @property
    def natural(self) -> QSizeF:
        """How large what is drawn really is."""
        return self._natural

    @property
    def is_fitted(self) -> bool:
        """Whether it follows the room there is."""
        return not self._scale

    @property
    def scale(self) -> float:
        """Screen pixels for each natural one."""
        return self._scale or self._fitting_scale()

    @property
    def quarters(self) -> int:
        """How many quarter turns to the right it has been given, 0 to 3."""
        return self._quarters

    def show_image(self, image: QImage, natural: QSizeF, marks: Sequence[QRectF] = ()) -> None:
        """Draw `image` over `natural`; zoom and turning stay, so a sharper image replaces a rough one."""
        self._image, self._natural, self._marks = image, natural, marks
        self._measure()

    def set_natural(self, natural: QSizeF) -> None:
        """Say how large what comes will be; nothing is drawn until it does."""
        self._image, self._natural, self._marks = QImage(), natural, ()
        self._measure()

    def clear(self) -> None:
        """Let go of everything that was drawn."""
        self.set_natural(QSizeF())

    def zoom_in(self) -> None:
        """Look closer."""
        self._zoom(min(self.scale * _STEP, max(_LARGEST_SCALE, self._fitting_scale())))

    def zoom_out(self) -> None:
        """Step back, until all is seen."""
        wanted = self.scale / _STEP
        if wanted <= self._fitting_scale():
            self.fit()
        else:
            self._zoom(wanted)

    def fit(self) -> None:
        """Fit it into the room there is."""
        self._zoom(0.0)

    def turn(self) -> None:
        """Turn it to the right by a quarter, on the screen only."""
        self._quarters = (self._quarters + 1) % 4
        self._measure()

    def pixels_wanted(self) -> QSize:
        """Return how many pixels would be sharp for the whole of it now."""
        size = self._natural * self.scale * self.devicePixelRatioF()
        return bounded(size.toSize().expandedTo(QSize(1, 1)))

    def placing(self) -> QTransform:
        """Return what leads from its own measure to where it is drawn."""
        drawn, room = self._turned() * self.scale, self.viewport().size()
        left = max(0.0, (room.width() - drawn.width()) / 2) - self.horizontalScrollBar().value()
        top = max(0.0, (room.height() - drawn.height()) / 2) - self.verticalScrollBar().value()
        place = QTransform()
        place.translate(left + drawn.width() / 2, top + drawn.height() / 2)
        place.rotate(90 * self._quarters)
        place.scale(self.scale, self.scale)
        place.translate(-self._natural.width() / 2, -self._natural.height() / 2)
        return place

    def _turned(self) -> QSizeF:
        return self._natural.transposed() if self._quarters % 2 else self._natural

    def _fitting_scale(self) -> float:
        turned, room = self._turned(), self.viewport().size()
        if turned.isEmpty():
            return 1.0
        wide, high = room.width() / turned.width(), room.height() / turned.height()
        return wide if self._fits_width else min(wide, high, 1.0)

    def _zoom(self, scale: float) -> None:
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        middles = [
            (bar.value() + bar.pageStep() / 2) / max(1, bar.maximum() + bar.pageStep()) for bar in bars
        ]
        self._scale = scale
        self._measure()
        for bar, middle in zip(bars, middles, strict=True):
            bar.setValue(round(middle * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))

    def _measure(self) -> None:
        drawn, room = self._turned() * self.scale, self.viewport().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), drawn.width(), room.width()),
            (self.verticalScrollBar(), drawn.height(), room.height()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(max(1, seen // 12))
            bar.setRange(0, max(0, round(whole) - seen))
        self.viewport().setCursor(
            Qt.CursorShape.OpenHandCursor if self._can_move() else Qt.CursorShape.ArrowCursor
        )
        self.viewport().update()
        if not self._natural.isEmpty():
            self.sharper_wanted.emit(self.pixels_wanted())

    def _can_move(self) -> bool:
        return self.horizontalScrollBar().maximum() > 0 or self.verticalScrollBar().maximum() > 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is, centred or as far as it was moved."""
        if self._natural.isEmpty():
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(self.placing())
        area = QRectF(QPointF(), self._natural)
        if self._image.isNull():
            painter.fillRect(area, QColor(tokens_now().surface))
            return
        painter.drawImage(area, self._image)
        shade = QColor(tokens_now().accent)
        shade.setAlpha(90)
        for mark in self._marks:
            painter.fillRect(mark, shade)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._measure()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else move."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            elif event.angleDelta().y() < 0:
                self.zoom_out()
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        if event.button() is Qt.MouseButton.LeftButton and self._can_move():
            self._held = event.position()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it along."""
        if self._held is not None:
            moved, self._held = event.position() - self._held, event.position()
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - round(moved.x()))
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - round(moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it lie."""
        self._held = None
        self._measure()
