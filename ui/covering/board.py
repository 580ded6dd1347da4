"""The picture on which blocks are drawn, moved and cut, with the mouse and wholly with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from desktop.domain.edits import Box
from ui.covering.plan import CUT, Plan
from ui.style import px, tokens_now
from ui.viewers.canvas import Canvas

_HANDLE = 9
_REACH = 10
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CURSORS = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (0, 0): Qt.CursorShape.SizeAllCursor,
}


class Board(Canvas):
    """Blocks over a picture: dark glass while they are drawn, solid where the result is shown.

    Signals:
        changed: something was planned, selected or taken back.
    """

    changed = Signal()

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coverBoard")
        self.plan = plan
        self._edge: tuple[int, int] | None = None
        self._pulled: QPointF | None = None
        self._start: Box | None = None
        self._fresh: QRectF | None = None
        self.viewport().setMouseTracking(True)

    def show_picture(self, image: QImage, wide: int, high: int) -> None:
        """Draw the picture."""
        self.show_image(image, QSizeF(wide, high))

    def add_block(self) -> None:
        """Add a block in the middle of what is seen."""
        self.plan.add_in_middle(self._seen())
        self._tell()

    def cut(self) -> None:
        """Begin to cut the edges, or select the cut."""
        self.plan.cut()
        self._tell()

    def remove(self) -> None:
        """Remove what is selected."""
        self.plan.remove()
        self._tell()

    def undo(self) -> None:
        """Take the last step back."""
        self.plan.undo()
        self._tell()

    def redo(self) -> None:
        """Do it again."""
        self.plan.redo()
        self._tell()

    def place_of(self, box: Box) -> QRectF:
        """Return where a box of the picture is drawn."""
        return self.placing().mapRect(QRectF(box.left, box.top, box.width, box.height))

    def _seen(self) -> Box:
        back, _ = self.placing().inverted()
        seen = back.mapRect(QRectF(self.viewport().rect()))
        return Box(int(seen.left()), int(seen.top()), int(seen.right()), int(seen.bottom()))

    def _tell(self) -> None:
        box = self.plan.box(self.plan.selected)
        if box is not None:
            self._show(self.place_of(box))
        self.viewport().update()
        self.changed.emit()

    def _show(self, place: QRectF) -> None:
        """Move the picture so that what is selected is seen, where it is looked at closely."""
        room = self.viewport().size()
        sides = (
            (self.horizontalScrollBar(), place.left(), place.right(), room.width()),
            (self.verticalScrollBar(), place.top(), place.bottom(), room.height()),
        )
        for bar, first, last, length in sides:
            if first < 0 or last > length:
                bar.setValue(
                    bar.value() + round(first if first < 0 or last - first > length else last - length)
                )

    def _at(self, point: QPointF) -> QPoint:
        back, _ = self.placing().inverted()
        return back.map(point).toPoint()

    def _found(self, point: QPointF) -> tuple[int, tuple[int, int]] | None:
        """Return which one lies at a point, what is selected first, and by which edge it is taken."""
        numbers = sorted(self.plan.numbers(), key=lambda number: (number != self.plan.selected, -number))
        for number in numbers:
            box = self.plan.box(number)
            if box is None:
                continue
            place, reach = self.place_of(box), px(_REACH)
            if not place.adjusted(-reach, -reach, reach, reach).contains(point):
                continue
            within = min(reach, place.width() / 3), min(reach, place.height() / 3)
            across = (
                -1 if point.x() < place.left() + within[0] else int(point.x() > place.right() - within[0])
            )
            down = -1 if point.y() < place.top() + within[1] else int(point.y() > place.bottom() - within[1])
            if number == CUT and (across, down) == (0, 0):
                continue  # inside the cut one draws blocks
            return number, (across, down)
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, what is planned over it, and handles on what is selected."""
        super().paintEvent(event)
        if self.image.isNull():
            return
        painter = QPainter(self.viewport())
        crop = self.plan.edits.crop
        if crop is not None:
            self._shade(painter, self.place_of(crop))
        for number, block in enumerate(self.plan.edits.blocks):
            self._draw(painter, self.place_of(block), is_selected=number == self.plan.selected)
        if self._fresh is not None:
            self._draw(painter, self._fresh, is_selected=True)
        if crop is not None:
            self._frame(painter, self.place_of(crop), is_selected=self.plan.selected == CUT)

    def _shade(self, painter: QPainter, kept: QRectF) -> None:
        """Darken what is cut off."""
        painter.save()
        shade = QColor(Qt.GlobalColor.black)
        shade.setAlpha(170)
        outside = QPainterPath()
        outside.addRect(self.placing().mapRect(QRectF(QPointF(), self.natural)))
        inside = QPainterPath()
        inside.addRect(kept)
        painter.fillPath(outside.subtracted(inside), shade)
        painter.restore()

    def _draw(self, painter: QPainter, place: QRectF, *, is_selected: bool) -> None:
        glass = QColor(Qt.GlobalColor.black)
        glass.setAlpha(190)
        painter.fillRect(place, glass)
        self._frame(painter, place, is_selected=is_selected)

    def _frame(self, painter: QPainter, place: QRectF, *, is_selected: bool) -> None:
        """Draw an edge that is seen on any picture, and handles where it is selected."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(Qt.GlobalColor.white), 3 if is_selected else 2))
        painter.drawRect(place)
        painter.setPen(QPen(QColor(tokens_now().focus if is_selected else "#000000"), 1))
        painter.drawRect(place)
        if not is_selected:
            return
        half = px(_HANDLE) / 2
        painter.setBrush(QColor(Qt.GlobalColor.white))
        xs = (place.left(), place.center().x(), place.right())
        ys = (place.top(), place.center().y(), place.bottom())
        for x in xs:
            for y in ys:
                if (x, y) != (xs[1], ys[1]):
                    painter.drawRect(QRectF(x - half, y - half, 2 * half, 2 * half))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a block, of an edge of it, or begin a new one."""
        if event.button() is not Qt.MouseButton.LeftButton or self.image.isNull():
            return
        found = self._found(event.position())
        self._pulled = event.position()
        if found is None:
            self.plan.selected = None
            self._edge, self._fresh = None, QRectF(event.position(), event.position())
        else:
            self.plan.selected, self._edge = found
            self._start = self.plan.box(self.plan.selected)
            self.plan.begin_pull()
        self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw, move or change it."""
        if self._pulled is None:
            found = self._found(event.position())
            cursor = Qt.CursorShape.CrossCursor if found is None else _CURSORS[found[1]]
            self.viewport().setCursor(cursor)
            return
        if self._fresh is not None:
            self._fresh = QRectF(self._pulled, event.position()).normalized()
            self.viewport().update()
        elif self._start is not None and self._edge is not None:
            self.plan.put(self._changed(event.position(), self._start, self._edge), is_step=False)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it lie."""
        if self._fresh is not None and self._pulled is not None:
            one, other = self._at(self._fresh.topLeft()), self._at(self._fresh.bottomRight())
            self.plan.add(Box(one.x(), one.y(), other.x(), other.y()))
        elif self._pulled is not None:
            self.plan.end_pull()
        self._pulled = self._fresh = self._start = self._edge = None
        self._tell()

    def _changed(self, point: QPointF, start: Box, edge: tuple[int, int]) -> Box:
        now, then = self._at(point), self._at(self._pulled or point)
        right, down = now.x() - then.x(), now.y() - then.y()
        if edge == (0, 0):
            wide, high = round(self.natural.width()), round(self.natural.height())
            right = max(-start.left, min(right, wide - start.right))
            down = max(-start.top, min(down, high - start.bottom))
            return Box(start.left + right, start.top + down, start.right + right, start.bottom + down)
        return Box(
            start.left + right * (edge[0] < 0),
            start.top + down * (edge[1] < 0),
            start.right + right * (edge[0] > 0),
            start.bottom + down * (edge[1] > 0),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, change the size with Shift, finely with Alt; Del removes."""
        step = _ARROWS.get(Qt.Key(event.key()))
        modifiers = event.modifiers()
        if step is not None and self.plan.selected is not None:
            by = 1 if modifiers & Qt.KeyboardModifier.AltModifier else max(1, round(12 / self.scale))
            act = self.plan.resize if modifiers & Qt.KeyboardModifier.ShiftModifier else self.plan.move
            act(step[0] * by, step[1] * by)
            self._tell()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        elif event.key() == Qt.Key.Key_B and not modifiers & Qt.KeyboardModifier.ControlModifier:
            self.add_block()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Go through the blocks first; after the last one the keyboard goes on."""
        is_within = self.plan.select_next(is_back=not is_next)
        self._tell()
        return is_within or super().focusNextPrevChild(is_next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.TabFocusReason and self.plan.selected is None:
            self.plan.select_next(is_back=False)
        self.changed.emit()
        self.viewport().update()
