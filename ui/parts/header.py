"""What stands above a page: its title, and the field that searches the records."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from ui.shortcuts import Shortcut
from ui.style import AROUND, BETWEEN, INSIDE, px, set_icon, set_role


class Header(QWidget):
    """Title at the reading side, search at the other.

    Attributes:
        search: the field; its words narrow the list of records.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(px(66))
        self._title = QLabel(self)
        self._title.setObjectName("pageTitle")
        set_role(self._title, "title")
        self._hold = QWidget(self)
        self.search = QLineEdit(self._hold)
        self.search.setObjectName("search")
        self.search.setPlaceholderText(
            self.tr("Search your records ({keys})").format(keys=Shortcut.SEARCH.words)
        )
        self.search.setAccessibleName(self.tr("Search your records"))
        self.search.setMinimumWidth(px(300))
        glass = QLabel(self._hold)
        set_icon(glass, "search", "soft")
        clear = QToolButton(self._hold)
        clear.setObjectName("searchClear")
        clear.setAccessibleName(self.tr("Show all records again"))
        clear.setToolTip(self.tr("Show all records again"))
        set_icon(clear, "close", "soft")
        clear.clicked.connect(self.search.clear)
        clear.hide()
        self.search.textChanged.connect(lambda text: clear.setVisible(bool(text)))
        hold = QHBoxLayout(self._hold)
        hold.setContentsMargins(0, 0, 0, 0)
        hold.setSpacing(INSIDE)
        hold.addWidget(glass)
        hold.addWidget(self.search)
        hold.addWidget(clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(AROUND, BETWEEN, AROUND, BETWEEN)
        layout.addWidget(self._title, 1)
        layout.addWidget(self._hold)

    def show_page(self, title: str, *, can_search: bool) -> None:
        """Show a page's title, and the search field where searching makes sense."""
        self._title.setText(title)
        self._hold.setVisible(can_search)
