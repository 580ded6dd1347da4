"""The sections at the left: where one is, what is begun, done or waits; and how far the whole is."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.forms.findings import SectionProgress, SectionState
from desktop.forms.form import Group, pick
from ui.fields.direction import direction_of
from ui.style import CORNER, ICON, INSIDE, SECONDARY, icon_pixmap, px, set_role, tokens_now

_NAME = Qt.ItemDataRole.UserRole
_ICON = Qt.ItemDataRole.UserRole + 1
_WORDS = Qt.ItemDataRole.UserRole + 2
_TOKEN = Qt.ItemDataRole.UserRole + 3


class SectionList(QWidget):
    """The list of sections with a mark each, and the button that tells what still lacks.

    Signals:
        chosen: Emitted with a section's name.
        ready_asked: Emitted when the user asks what is still missing.
    """

    chosen = Signal(str)
    ready_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setObjectName("sections")
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setItemDelegate(_SectionDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet("QListWidget { background: transparent; border: none; }")
        self.list.currentItemChanged.connect(self._on_current)
        self.ready = QPushButton(self)
        self.ready.setObjectName("ready")
        set_role(self.ready, "quiet")
        self.ready.clicked.connect(self.ready_asked)
        line = QFrame(self)
        set_role(line, "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(INSIDE, 0, INSIDE, INSIDE)
        column.setSpacing(INSIDE)
        column.addWidget(self.list, 1)
        column.addWidget(line)
        column.addWidget(self.ready)
        self._is_setting = False

    def set_sections(self, sections: Sequence[Group], languages: Sequence[str]) -> None:
        """List `sections`."""
        self._is_setting = True
        self.list.clear()
        for section in sections:
            item = QListWidgetItem(pick(section.label, languages) or section.name)
            item.setData(_NAME, section.name)
            self.list.addItem(item)
        self._is_setting = False

    def set_progress(self, progress: Mapping[str, SectionProgress]) -> None:
        """Mark each section, and tell how many answers are still needed in all."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            found = progress.get(str(item.data(_NAME)))
            if found is None:
                continue
            icon, token, words = self._mark(found)
            if item.data(_WORDS) != words or item.data(_ICON) != icon:
                item.setData(_ICON, icon)
                item.setData(_TOKEN, token)
                item.setData(_WORDS, words)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {words}")
        missing = sum(found.to_go for name, found in progress.items() if not self._is_hidden(name))
        self.ready.setText(self.tr("Ready? %n to go", "", missing) if missing else self.tr("Ready to finish"))

    def set_shown(self, name: str, is_shown: bool) -> None:
        """Show or hide one section's line."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == name:
                self.list.setRowHidden(row, not is_shown)

    def set_current(self, name: str) -> None:
        """Mark the section that is on screen."""
        self._is_setting = True
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == name:
                self.list.setCurrentRow(row)
        self._is_setting = False

    def words(self, name: str) -> str:
        """Return the words beside a section."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == name:
                return str(self.list.item(row).data(_WORDS))
        return ""

    def _is_hidden(self, name: str) -> bool:
        return any(
            self.list.item(row).data(_NAME) == name and self.list.isRowHidden(row)
            for row in range(self.list.count())
        )

    def _mark(self, found: SectionProgress) -> tuple[str, str, str]:
        """Return icon, colour token and words of a section's state."""
        to_go = self.tr("%n to go", "", found.to_go)
        if found.state is SectionState.ATTENTION:
            return "attention", "warn", self.tr("something to look at")
        if found.state is SectionState.COMPLETE:
            return "complete", "ok", self.tr("complete")
        if found.state is SectionState.BEGUN:
            return "begun", "primary", to_go if found.to_go else self.tr("begun")
        return "empty", "soft", to_go if found.to_go else self.tr("nothing yet")

    def _on_current(self, current: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if current is not None and not self._is_setting:
            self.chosen.emit(str(current.data(_NAME)))


class _SectionDelegate(QStyledItemDelegate):
    """Draws a mark, the section's name over as many lines as it needs, and its state in words."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        worn = tokens_now()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(0, 1, 0, -1)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            painter.setPen(QColor(worn.edge if worn.border > 1 else worn.selection))
            painter.setBrush(QColor(worn.selection))
            painter.drawRoundedRect(area, CORNER, CORNER)
        direction = option.direction
        name_font, state_font = _fonts(option)
        edge = px(ICON)
        icon = str(index.data(_ICON) or "empty")
        colour = getattr(worn, str(index.data(_TOKEN) or "soft"))
        top = area.top() + INSIDE
        spot = QRect(area.left() + INSIDE, top, edge, edge)
        painter.drawPixmap(QStyle.visualRect(direction, area, spot), icon_pixmap(icon, colour, edge))
        room = QRect(area.left() + edge + 2 * INSIDE, top, area.width() - edge - 3 * INSIDE, area.height())
        room = QStyle.visualRect(direction, area, room)
        side = (
            Qt.AlignmentFlag.AlignLeft
            if direction == Qt.LayoutDirection.LeftToRight
            else Qt.AlignmentFlag.AlignRight
        )
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignAbsolute | side | Qt.AlignmentFlag.AlignTop
        painter.setFont(name_font)
        painter.setPen(QColor(worn.ink))
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        painter.setLayoutDirection(direction_of(name) or direction)
        used = painter.boundingRect(room, flags, name)
        painter.drawText(room, flags, name)
        painter.setFont(state_font)
        painter.setPen(QColor(worn.soft))
        words = str(index.data(_WORDS) or "")
        painter.setLayoutDirection(direction_of(words) or direction)
        below = QRect(room.left(), used.bottom() + 2, room.width(), area.bottom() - used.bottom())
        painter.drawText(below, flags, words)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        parent = self.parent()
        width = parent.viewport().width() if isinstance(parent, QListWidget) else px(200)
        name_font, state_font = _fonts(option)
        room = QRect(0, 0, max(width - px(ICON) - 3 * INSIDE, 40), 10_000)
        height = 0
        for font, role in ((name_font, Qt.ItemDataRole.DisplayRole), (state_font, _WORDS)):
            text = str(index.data(role) or " ")
            height += QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap.value, text).height()
        return QSize(40, height + 2 * INSIDE + 2)


def _fonts(option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
    """Return the fonts of name and state."""
    name = QFont(option.font)
    state = QFont(option.font)
    state.setPixelSize(px(SECONDARY))
    return name, state
