"""How good a passphrase is while it is typed: four bars and a sentence; it judges nothing itself."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.parts.meter import Meter
from ui.parts.plain_label import PlainLabel


class Judged(Protocol):
    """What a judge of passphrases says."""

    @property
    def score(self) -> int:
        """Return 0 to 4."""

    @property
    def is_enough(self) -> bool:
        """Tell whether a vault may be made with it."""


Judge = Callable[[str, Callable[[Judged], object]], object]
"""Takes a passphrase and, now or later, hands what it thinks of it to the second argument."""


class StrengthView(QWidget):
    """The bars and their words.

    Attributes:
        meter: the bars.
    """

    def __init__(self, judge: Judge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._judge, self._text = judge, ""
        self.meter = Meter(self)
        self._words = PlainLabel(role="soft", parent=self)
        self._words.setObjectName("strengthWords")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.meter)
        layout.addWidget(self._words)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(150)
        self._settle.timeout.connect(self._ask)
        self._say(0, self.tr("A strong one fills three of four bars."))

    def look_at(self, text: str) -> None:
        """Judge `text`, a moment after the last key."""
        self._text = text
        self._settle.start()

    def _ask(self) -> None:
        text = self._text
        if text:
            self._judge(text, lambda judged: self._show(text, judged))
        else:
            self._say(0, self.tr("A strong one fills three of four bars."))

    def _show(self, text: str, judged: Judged) -> None:
        # The judge may take longer than the sheet is open.
        if not isValid(self) or text != self._text:
            return  # more was typed since
        words = (
            self.tr("Guessed at once. Use several words."),
            self.tr("Guessed within minutes. Add words."),
            self.tr("Guessed within days. One more word."),
            self.tr("Good. This takes years to guess."),
            self.tr("Very good. This takes centuries to guess."),
        )
        self._say(judged.score, words[judged.score])

    def _say(self, score: int, words: str) -> None:
        self.meter.show_score(score, words)
        self._words.setText(words)
