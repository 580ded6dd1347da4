"""How one record is drawn in the list: type icon, title, soft second line, state and date."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.record import RecordSummary
from ui.models.records import RecordRole
from ui.parts.direction import direction_of
from ui.style import (
    BETWEEN,
    BODY,
    GRID,
    ICON,
    INSIDE,
    RECORD_ROW,
    SECONDARY,
    content_font,
    icon_pixmap,
    px,
    tokens_now,
)


class RecordDelegate(QStyledItemDelegate):
    """Draws 56 px rows; mirrored with the reading direction."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the row's height; the width is the list's."""
        return QSize(px(280), px(RECORD_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        row = index.data(RecordRole.OBJECT)
        if not isinstance(row, RecordSummary):
            return
        tokens = tokens_now()
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        is_under = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if is_selected or is_under:
            painter.fillRect(place, QColor(tokens.selection if is_selected else tokens.paper))
        if is_selected:
            mark = QRect(place.left(), place.top(), 3, place.height())
            painter.fillRect(QStyle.visualRect(direction, place, mark), QColor(tokens.primary))
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), QColor(tokens.line))

        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.focus))
            painter.drawRect(place.adjusted(4, 2, -4, -4))

        inner = place.adjusted(BETWEEN, INSIDE, -BETWEEN, -INSIDE)
        edge = px(ICON)
        icon = QRect(inner.left(), inner.top() + (inner.height() - edge) // 2, edge, edge)
        ratio = painter.device().devicePixelRatioF()
        picture = icon_pixmap(str(row.record_type), tokens.primary, edge, ratio)
        painter.drawPixmap(QStyle.visualRect(direction, place, icon).topLeft(), picture)

        title_font, small = content_font(BODY), content_font(SECONDARY)
        title_font.setWeight(QFont.Weight.DemiBold)
        half = inner.height() // 2
        words, moment = str(index.data(RecordRole.STATE)), str(index.data(RecordRole.MOMENT))
        metrics = QFontMetrics(small)
        side = max(metrics.horizontalAdvance(words), metrics.horizontalAdvance(moment)) + 2
        left = icon.right() + BETWEEN
        middle = inner.right() - side - BETWEEN - left
        if index.data(RecordRole.IS_DAMAGED):
            middle -= edge + GRID
        cells = (
            (QRect(left, inner.top(), middle, half), title_font, tokens.ink, str(index.data())),
            (
                QRect(left, inner.top() + half, middle, half),
                small,
                tokens.soft,
                str(index.data(RecordRole.SECOND_LINE)),
            ),
        )
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextDontClip
        is_right_to_left = direction is Qt.LayoutDirection.RightToLeft
        near = Qt.AlignmentFlag.AlignRight if is_right_to_left else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if is_right_to_left else Qt.AlignmentFlag.AlignRight
        for cell, font, colour, text in cells:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.setLayoutDirection(direction_of(text) or direction)
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, cell.width())
            painter.drawText(QStyle.visualRect(direction, place, cell), start | near, shown)
        painter.setFont(small)
        is_damaged = bool(index.data(RecordRole.IS_DAMAGED))
        if is_damaged:
            mark = QRect(inner.right() - side - edge - GRID, inner.top() + (half - edge) // 2, edge, edge)
            warning = icon_pixmap("warning", tokens.warn, edge, ratio)
            painter.drawPixmap(QStyle.visualRect(direction, place, mark).topLeft(), warning)
        for at, colour, text in (
            (0, tokens.warn if is_damaged else tokens.ink, words),
            (half, tokens.soft, moment),
        ):
            cell = QRect(inner.right() - side, inner.top() + at, side, half)
            painter.setPen(QColor(colour))
            painter.setLayoutDirection(direction_of(text) or direction)
            painter.drawText(QStyle.visualRect(direction, place, cell), start | far, text)
        painter.restore()
