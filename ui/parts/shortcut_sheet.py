"""The sheet of all keys, shown on Ctrl+?."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.parts.neutral import neutral_title
from ui.shortcuts import Shortcut
from ui.style import AROUND, BETWEEN, GRID, set_role
from ui.style.focus import FocusRing
from ui.wording import Wording


class ShortcutSheet(QDialog):
    """Two columns: what it does, and its keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutSheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(neutral_title())
        self.setModal(True)
        wording = Wording(self)
        heading = QLabel(self.tr("Keys"), self)
        set_role(heading, "title")
        grid = QGridLayout()
        grid.setHorizontalSpacing(AROUND)
        grid.setVerticalSpacing(GRID)
        lines = [(wording.shortcut(one), one.words) for one in Shortcut]
        lines.append((self.tr("Save, lock and hide at once"), self.tr("Shift, three times")))
        half = (len(lines) + 1) // 2
        for at, (what, keys) in enumerate(lines):
            side, row = divmod(at, half)
            grid.addWidget(QLabel(what, self), row, side * 2)
            key = QLabel(keys, self)
            key.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            set_role(key, "chip")
            grid.addWidget(key, row, side * 2 + 1, Qt.AlignmentFlag.AlignLeading)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("shortcutSheetClose")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row_of_buttons = QHBoxLayout()
        row_of_buttons.addStretch(1)
        row_of_buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        layout.setSpacing(BETWEEN)
        layout.addWidget(heading)
        layout.addLayout(grid)
        layout.addLayout(row_of_buttons)
        FocusRing(self)
