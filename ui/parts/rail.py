"""The navigation at the reading side: icon over word; Exit always there, always in the same place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.style import GRID, INSIDE, RAIL, px, set_icon, set_role


class Rail(QFrame):
    """Buttons to pages above, what ends the work below.

    Signals:
        page_asked: (str) the name of a page.
        lock_asked, exit_asked: the two at the bottom.
    """

    page_asked = Signal(str)
    lock_asked = Signal()
    exit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        set_role(self, "rail")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(GRID, INSIDE, GRID, INSIDE)
        self._layout.setSpacing(GRID)
        self._layout.addStrut(px(RAIL) - 2 * GRID)  # a least width that longer words may still exceed
        self._pages = QButtonGroup(self)
        self.add_page("home", self.tr("Home"))
        self.add_page("records", self.tr("Records"))
        self.add_page("outbox", self.tr("Outbox"))
        self._layout.addStretch(1)
        self.add_page("safety", self.tr("Safety"))
        self.add_page("settings", self.tr("Settings"))
        lock = self._button("lock", self.tr("Lock"), self.tr("Lock: the passphrase opens it again"))
        lock.clicked.connect(self.lock_asked)
        leave = self._button(
            "exit",
            self.tr("Exit"),
            self.tr("Save, lock and hide at once. Shift pressed three times does the same."),
        )
        leave.clicked.connect(self.exit_asked)

    def add_page(self, name: str, word: str) -> None:
        """Add a button to a page."""
        button = self._button(name, word, word)
        button.setCheckable(True)
        self._pages.addButton(button)
        button.clicked.connect(lambda _=False: self.page_asked.emit(name))

    def mark(self, name: str) -> None:
        """Mark the page that is shown; none for a page without a button."""
        self._pages.setExclusive(False)
        for button in self._pages.buttons():
            button.setChecked(button.objectName() == f"rail_{name}")
        self._pages.setExclusive(True)

    def focus_first(self) -> None:
        """Take the keyboard, on the page that is shown."""
        checked = self._pages.checkedButton() or self._pages.buttons()[0]
        checked.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _button(self, name: str, word: str, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"rail_{name}")
        button.setText(word)
        button.setToolTip(hint)
        button.setAccessibleName(word)
        button.setAccessibleDescription(hint if hint != word else "")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        button.setMinimumHeight(px(52))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_role(button, "rail")
        set_icon(button, name, "soft", checked="primary")
        self._layout.addWidget(button)
        return button
