"""The bar under the list while several records are chosen: how many, and what one can do with them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QWidget

from ui.parts.margins import leading_margins
from ui.style import BETWEEN, GRID, scale, set_icon, set_role

LARGE_TEXT = 1.3
"""From here on the bar stands on several lines."""


class BulkBar(QFrame):
    """Hidden until there is more than one.

    Signals:
        export_asked, delete_asked, clear_asked: the buttons.
    """

    export_asked = Signal()
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
        self._delete = QPushButton(self)
        self._delete.setObjectName("recordsDeleteChosen")
        set_icon(self._delete, "trash")
        self._delete.clicked.connect(self.delete_asked)
        clear = QPushButton(self.tr("Choose none"), self)
        clear.setObjectName("bulkClear")
        set_role(clear, "quiet")
        clear.clicked.connect(self.clear_asked)
        layout = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if scale() > LARGE_TEXT else QBoxLayout.Direction.LeftToRight,
            self,
        )
        leading_margins(layout, BETWEEN, GRID, GRID, GRID)
        layout.addWidget(self._words, 1)
        layout.addWidget(clear)
        layout.addWidget(self._delete)
        layout.addWidget(self._export)
        self.hide()

    def show_chosen(self, count: int, ready: int) -> None:
        """Say how many are chosen and how many of them can leave."""
        self.setVisible(count > 1)
        self._words.setText(self.tr("%n record(s) chosen", "", count))
        self._delete.setText(self.tr("Delete %n record(s)", "", count))
        self._export.setText(self.tr("Export %n record(s)", "", ready))
        self._export.setVisible(ready > 0)
