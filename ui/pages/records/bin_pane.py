"""The bin: what was deleted, how long it stays, and the ways back and out; it reads and changes nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.deleted import Deleted
from ui.fields.flow_layout import FlowLayout
from ui.models.bin import BinModel
from ui.models.record_delegate import RecordDelegate
from ui.parts.empty_state import EmptyState
from ui.parts.margins import leading_margins
from ui.parts.plain_label import PlainLabel
from ui.parts.scrolled import Scrolled
from ui.style import AROUND, BETWEEN, GRID, INSIDE, set_icon, set_role
from ui.wording import Wording


class BinPane(QWidget):
    """The list of what was deleted, with its buttons.

    Signals:
        back_asked: go back to the records.
        put_back_asked: (tuple of Deleted) put these back.
        empty_asked: (tuple of Deleted) remove these for good.
    """

    back_asked = Signal()
    put_back_asked = Signal(object)
    empty_asked = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("binPane")
        self.model = BinModel(wording, self)
        self.list = QListView(self)
        self.list.setObjectName("binList")
        self.list.setAccessibleName(self.tr("Bin"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(RecordDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.selectionModel().selectionChanged.connect(self._tell)
        self._back = self._button("binBack", "back")
        self._back.setText(self.tr("Back to the records"))
        self._back.clicked.connect(self.back_asked)
        self.put_back = self._button("binPutBack", "undo")
        self.put_back.clicked.connect(lambda: self.put_back_asked.emit(self.chosen))
        self.empty = self._button("binEmpty", "trash")
        self.empty.clicked.connect(lambda: self.empty_asked.emit(self.chosen or self.model.rows))
        self._words = PlainLabel(
            self.tr(
                "What you delete stays here for 30 days, is in no list and leaves in no bundle. After that "
                "it is removed for good. Bundles that have left, and backups, keep what they hold."
            ),
            role="softBody",
            parent=self,
        )
        self._nothing = Scrolled(
            EmptyState(
                "trash",
                self.tr("The bin is empty"),
                self.tr("What you delete will wait here for 30 days, in case you want it back."),
            ),
            self,
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        heading = PlainLabel(self.tr("Bin"), role="heading", parent=self)
        top = QHBoxLayout()
        top.setSpacing(BETWEEN)
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self._back)
        buttons = FlowLayout(gap=INSIDE)
        buttons.addWidget(self.put_back)
        buttons.addWidget(self.empty)
        column = QVBoxLayout(self)
        leading_margins(column, AROUND, 0, AROUND, BETWEEN)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self._words)
        column.addSpacing(INSIDE)
        column.addWidget(self._stack, 1)
        column.addLayout(buttons)
        self._tell()

    @property
    def chosen(self) -> tuple[Deleted, ...]:
        """What is selected, in the list's order."""
        rows = sorted(self.list.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return tuple(row for row in map(self.model.item, rows) if row is not None)

    def show_rows(self, rows: Sequence[Deleted]) -> None:
        """Show what is in the bin."""
        self.model.set_rows(rows)
        self._stack.setCurrentWidget(self.list if rows else self._nothing)
        self._words.setVisible(bool(rows))
        if rows and self._back.hasFocus():
            self.focus_first()
        self._tell()

    def focus_first(self) -> None:
        """Put the keyboard into the list, or on the way back where it is empty."""
        target = self.list if self.model.rows else self._back
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, name: str, icon: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        set_icon(button, icon)
        if name == "binBack":
            set_role(button, "quiet")
        return button

    def _tell(self) -> None:
        """Say on the buttons what they would do now."""
        count, everything = len(self.chosen), len(self.model.rows)
        self.put_back.setVisible(count > 0)
        self.put_back.setText(self.tr("Put %n back", "", count))
        self.empty.setVisible(everything > 0)
        self.empty.setText(self.tr("Delete %n for good", "", count) if count else self.tr("Empty the bin"))
