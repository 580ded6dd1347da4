"""In place of a section that waits behind the safety gate: why it is closed, and the way to open it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.pages.capture.pane import COLUMN_WIDTH
from ui.parts.direction import isolated
from ui.parts.plain_label import PlainLabel
from ui.style import AROUND, BETWEEN, INSIDE, px, set_icon, set_role


class ClosedPane(QWidget):
    """One calm paragraph and a button.

    Signals:
        gate_asked: Emitted when the writer wants to go to the questions that open it.
    """

    gate_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("closed_section")
        inside = QWidget(self)
        inside.setMaximumWidth(px(COLUMN_WIDTH))
        sign = QLabel(inside)
        set_icon(sign, "lock", "soft", 28)
        self._heading = PlainLabel(role="heading", parent=inside)
        self._words = PlainLabel(parent=inside)
        self.back = QPushButton(inside)
        self.back.setObjectName("go_to_gate")
        set_role(self.back, "primary")
        self.back.clicked.connect(self.gate_asked)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, AROUND, 0, AROUND)
        column.setSpacing(BETWEEN)
        column.addWidget(sign)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(AROUND, INSIDE, AROUND, INSIDE)
        row.addStretch(1)
        row.addWidget(inside, 1000)
        row.addStretch(1)

    @property
    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def say(self, section: str, gate: str, to_go: int) -> None:
        """Say why `section` is closed, behind the section called `gate`, and how much it still needs."""
        self._heading.setText(section)
        words = [
            self.tr(
                "This part opens once the questions of “{gate}” are answered and it is safe to go on. Before "
                "anybody tells a story, we make sure that telling it brings nobody into danger."
            ).format(gate=isolated(gate))
        ]
        if to_go:
            words.append(self.tr("%n question(s) are still open there.", "", to_go))
        else:
            words.append(self.tr("One of the answers there asks you to wait. Look at what is said below it."))
        self._words.setText(" ".join(words))
        self.back.setText(self.tr("Go to “{gate}”").format(gate=isolated(gate)).replace("&", "&&"))
        self.setAccessibleName(f"{section}. {self._words.text()}")
