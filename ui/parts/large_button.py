"""A large button with an icon, a word and a line on when to use it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, set_icon, set_role


class LargeButton(QPushButton):
    """Its words wrap, and its height follows them."""

    def __init__(self, icon: str, word: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(word)
        self.setAccessibleDescription(line)
        self._mark = QLabel(self)
        set_icon(self._mark, icon, "primary", size=24)
        self._word = QLabel(word, self)
        set_role(self._word, "strong")
        self._line = PlainLabel(line, role="soft", parent=self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._word)
        if line:
            words.addWidget(self._line)
        else:
            self._line.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(BETWEEN, 10, BETWEEN, 10)
        layout.setSpacing(BETWEEN)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(words, 1)
        for label in (self._mark, self._word, self._line):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the line may wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return what the words need, not what a plain button would."""
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least the words can do with."""
        layout = self.layout()
        return layout.totalMinimumSize() if layout is not None else super().minimumSizeHint()
