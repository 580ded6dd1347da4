"""The list of records and drafts with what stands around it; it reads nothing and changes nothing itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.ids import RecordId
from desktop.domain.record import RecordSummary
from ui.fields.flow_layout import FlowLayout
from ui.models.record_delegate import RecordDelegate
from ui.models.records import RecordsModel
from ui.pages.records.bar import BulkBar
from ui.parts.empty_state import EmptyState
from ui.parts.margins import leading_margins
from ui.parts.plain_label import PlainLabel
from ui.parts.reading_order import reading_order
from ui.parts.scrolled import Scrolled
from ui.parts.undo_strip import UndoStrip
from ui.shortcuts import Shortcut
from ui.style import AROUND, BETWEEN, GRID, INSIDE, px, set_icon, set_role
from ui.wording import Wording


class _Rows(QListView):
    """Chooses a row when one comes to it by the keyboard, so that the next key has something to act on."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the row one was at, or the first."""
        super().focusInEvent(event)
        by_mouse = event.reason() in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
        if not by_mouse and not self.selectionModel().hasSelection():
            at = self.currentIndex()
            self.setCurrentIndex(at if at.isValid() else self.model().index(0, 0))
            self.selectionModel().select(
                self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )


class RecordsPane(QWidget):
    """Count, list or the words in its place, bulk bar, undo strip.

    Signals:
        chosen_moved: others are chosen now.
        open_asked: Enter or a double click on a row.
        export_asked: the bar's button.
        table_asked: the bar's button.
        delete_asked: the bar's button, or the key.
        bin_asked: show the bin.
        review_asked: open a colleague's record to review it.
        take_in_asked: take in what somebody sent.
        begin_asked: start something new; only while there is nothing yet.
    """

    chosen_moved = Signal()
    open_asked = Signal()
    export_asked = Signal()
    table_asked = Signal()
    delete_asked = Signal()
    bin_asked = Signal()
    review_asked = Signal()
    take_in_asked = Signal()
    begin_asked = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RecordsModel(wording, self)
        self.list = _Rows(self)
        self.list.setObjectName("recordsList")
        self.list.setAccessibleName(self.tr("Records"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(RecordDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.activated.connect(self.open_asked)
        self.list.selectionModel().selectionChanged.connect(self.chosen_moved)
        self._count = PlainLabel(role="soft", parent=self)
        self._count.setObjectName("recordsCount")
        self._empty = EmptyState("records", "", "", parent=self)
        self._empty.pressed.connect(self.begin_asked)
        self._stack = QStackedWidget(self)
        self._stack.setMinimumHeight(px(24))  # less than the toolkit asks for, beside the strip's long words
        self._stack.addWidget(self.list)
        self._nothing = Scrolled(self._empty, self)
        self._stack.addWidget(self._nothing)
        self.bar = BulkBar(self)
        self.bar.table_asked.connect(self.table_asked)
        self.bar.export_asked.connect(self.export_asked)
        self.bar.delete_asked.connect(self.delete_asked)
        self.bar.clear_asked.connect(self.list.clearSelection)
        self.undo = UndoStrip(self)
        self.undo.left.connect(self._take_keyboard)
        delete = QShortcut(Shortcut.DELETE.keys, self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_asked)
        below = FlowLayout(gap=GRID)
        for name, words, icon, told, asked in (
            (
                "recordsBin",
                self.tr("Bin"),
                "trash",
                self.tr("What you deleted in the last 30 days"),
                self.bin_asked,
            ),
            (
                "recordsTakeIn",
                self.tr("Take in…"),
                "letter",
                self.tr("A file that you were given, because somebody took her consent back"),
                self.take_in_asked,
            ),
            (
                "recordsReview",
                self.tr("Review for a colleague…"),
                "eye",
                self.tr("Opens a bundle that a colleague handed you; nothing of it is kept here"),
                self.review_asked,
            ),
        ):
            button = QPushButton(words, self)
            button.setObjectName(name)
            button.setToolTip(told)
            button.setAccessibleDescription(told)
            set_role(button, "quiet")
            set_icon(button, icon, "soft")
            button.clicked.connect(asked)
            below.addWidget(button)
        column = QVBoxLayout(self)
        leading_margins(column, AROUND, 0, INSIDE, BETWEEN)
        column.setSpacing(GRID)
        column.addWidget(self._count)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bar)
        column.addWidget(self.undo)
        column.addLayout(below)  # after the list, for the keyboard too
        self.setMinimumWidth(px(280))

    @property
    def chosen(self) -> tuple[RecordSummary, ...]:
        """The selected records, in the list's order."""
        rows = sorted(self.list.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return tuple(row for row in map(self.model.summary, rows) if row is not None)

    def select(self, record_id: RecordId) -> None:
        """Choose one record and bring it into view, if the list has it."""
        at = self.model.row_of(record_id)
        if at >= 0:
            index = self.model.index(at)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def show_rows(
        self,
        rows: Sequence[RecordSummary],
        *,
        is_filtered: bool,
        damaged: frozenset[str] = frozenset(),
    ) -> None:
        """Show the records, some of them marked as `damaged`; what was chosen stays chosen."""
        kept = {row.record_id for row in self.chosen}
        current = self.list.currentIndex()
        at_hand, was_at = self.model.summary(current), current.row()
        self.model.set_rows(rows, damaged)
        self._stack.setCurrentWidget(self.list if rows else self._nothing)
        self._count.setText(self.tr("%n record(s), newest change first", "", len(rows)) if rows else "")
        if not rows and is_filtered:
            self._empty.say(
                self.tr("Nothing found"),
                self.tr("No record holds these words. Try fewer, or another spelling."),
            )
        elif not rows:
            self._empty.say(
                self.tr("No records yet"),
                self.tr("What you write will stand here, drafts and finished records alike."),
                self.tr("Begin a record"),
            )
        chooser = self.list.selectionModel()
        for at, row in enumerate(rows):
            if row.record_id in kept:
                chooser.select(self.model.index(at), QItemSelectionModel.SelectionFlag.Select)
        if at_hand is not None and rows and not self.list.currentIndex().isValid():
            at = self.model.row_of(at_hand.record_id)  # where it is gone, its neighbour is at hand
            near = self.model.index(at if at >= 0 else min(was_at, len(rows) - 1))
            chooser.setCurrentIndex(near, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _take_keyboard(self) -> None:
        """Give the list the keyboard, or what stands in its place while there is none."""
        for first in reading_order(self):
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            return
