"""The bar under the list while several records are chosen: how many, and what one can do with them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.fields.flow_layout import FlowLayout
from ui.parts.margins import leading_margins
from ui.style import BETWEEN, GRID, INSIDE, set_icon, set_role


class BulkBar(QFrame):
    """Hidden until there is more than one.

    Signals:
        export_asked, table_asked, delete_asked, clear_asked: the buttons.
    """

    export_asked = Signal()
    table_asked = Signal()
    delete_asked = Signal()
    clear_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bulkBar")
        set_role(self, "bar")
        self._words = QLabel(self)
        self._export = QPushButton(self)
        self._export.setObjectName("recordsExportChosen")
        set_role(self._export, "primary")
        set_icon(self._export, "export", "on_primary")
        self._export.clicked.connect(self.export_asked)
        self._table = QPushButton(self.tr("Save as a table"), self)
        self._table.setObjectName("recordsTable")
        set_icon(self._table, "file")
        self._table.clicked.connect(self.table_asked)
        self._delete = QPushButton(self)
        self._delete.setObjectName("recordsDeleteChosen")
        set_icon(self._delete, "trash")
        self._delete.clicked.connect(self.delete_asked)
        clear = QPushButton(self.tr("Choose none"), self)
        clear.setObjectName("bulkClear")
        set_role(clear, "quiet")
        clear.clicked.connect(self.clear_asked)
        buttons = FlowLayout(gap=INSIDE)  # one line where there is room, else as many as it takes
        for button in (self._export, self._table, self._delete, clear):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        leading_margins(layout, BETWEEN, INSIDE, GRID, INSIDE)
        layout.addWidget(self._words)
        layout.addLayout(buttons)
        self.hide()

    def show_chosen(self, count: int, ready: int) -> None:
        """Say how many are chosen and how many of them can leave."""
        self.setVisible(count > 1)
        self._words.setText(self.tr("%n record(s) chosen", "", count))
        self._delete.setText(self.tr("Delete %n record(s)", "", count))
        self._export.setText(self.tr("Export %n record(s)", "", ready))
        self._export.setVisible(ready > 0)
        self._table.setVisible(ready > 0)
