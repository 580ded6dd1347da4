"""A label for text that came from a form or a person: never read as markup, wrapped, as it stands."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.style import set_role


class PlainLabel(QLabel):
    """Words shown exactly as they are; `role` is the look the stylesheet gives them."""

    def __init__(self, text: str = "", *, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_role(self, role)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._align()

    def _align(self) -> None:
        # Words run in their own direction, but begin at the screen's leading edge like everything else.
        is_left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        side = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
        wanted = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        if self.alignment() != wanted:
            self.setAlignment(wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Begin at the other edge when the screen turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
