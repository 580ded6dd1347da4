"""Ask, on the locked screen, whether the vault is to be erased; it knows no vault."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.parts.erase_panel import ErasePanel
from ui.parts.plain_label import PlainLabel
from ui.parts.room import screen_room
from ui.style import AROUND, BETWEEN, px
from ui.style.focus import FocusRing


class EraseDialog(QDialog):
    """The same words and ways as on the Safety page.

    Signals:
        erase_asked: the person held the button to its end, or typed the word.

    Attributes:
        panel: the words and the button.
    """

    erase_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("eraseDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Notes"))
        self.setModal(True)
        inner = QWidget(self)
        inner.setMinimumHeight(1)  # else the height of the narrowest layout, which it never has
        self.panel = ErasePanel(inner)
        self.panel.erase_asked.connect(self.erase_asked)
        column = QVBoxLayout(inner)
        column.setContentsMargins(AROUND, AROUND, AROUND, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(PlainLabel(self.tr("Erase everything"), role="title", parent=inner))
        column.addWidget(self.panel)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        keep = QPushButton(self.tr("Keep everything"), self)
        keep.setObjectName("eraseKeep")
        keep.setDefault(True)
        keep.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(AROUND, 0, AROUND, AROUND)
        row.addStretch(1)
        row.addWidget(keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addLayout(row)
        width = px(600)
        needed = column.totalHeightForWidth(width - px(24)) + row.sizeHint().height() + px(24)
        self.resize(width, min(needed, screen_room(self).height() - px(60)))
        keep.setFocus()
        FocusRing(self)
