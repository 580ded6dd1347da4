"""How long a bundle takes to send, at a speed one chooses; nothing is sent here."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.parts.plain_label import PlainLabel
from ui.parts.steady import SteadyComboBox
from ui.style import INSIDE
from ui.wording import Wording

_STICK = 0
_SPEEDS = (64, 256, 1_000, 10_000, _STICK)
"""Kilobits a second, and a stick, which needs no sending."""

_USUAL = 256
_OF_A_BUNDLE = 120_000
"""Bytes of the form, the schema, the lists and the signature that every bundle carries."""

_OF_A_RECORD = 9_000
"""Bytes that a record's words take in a bundle, on the average."""


class Pace(QWidget):
    """Size, speed, and the time it takes."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording, self._bytes = wording, 0
        self.words = PlainLabel(role="soft", parent=self)
        self.words.setObjectName("exportSize")
        self.speed = SteadyComboBox(self)
        self.speed.setObjectName("exportSpeed")
        self.speed.setAccessibleName(self.tr("How fast your line is"))
        for speed in _SPEEDS:
            self.speed.addItem(self._named(speed), speed)
        self.speed.setCurrentIndex(_SPEEDS.index(_USUAL))
        self.speed.currentIndexChanged.connect(self._say)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(INSIDE)
        layout.addWidget(self.speed, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.words, 1)

    def show_size(self, files: int, records: int) -> None:
        """Say how large it is and how long it takes; `files` in bytes."""
        self._bytes = _OF_A_BUNDLE + files + records * _OF_A_RECORD
        self._say()

    def _say(self) -> None:
        size = self._wording.size(self._bytes)
        kilobits = int(self.speed.currentData())
        if kilobits == _STICK:
            self.words.setText(self.tr("About {size}.").format(size=size))
            return
        seconds = self._bytes * 8 / (kilobits * 1_000)
        self.words.setText(
            self.tr("About {size}, {time} to send.").format(size=size, time=self._time(seconds))
        )

    def _named(self, kilobits: int) -> str:
        if kilobits == _STICK:
            return self.tr("On a stick")
        if kilobits >= 1_000:
            return self.tr("Line of {count} Mbit/s").format(count=QLocale().toString(kilobits // 1_000))
        return self.tr("Line of {count} kbit/s").format(count=QLocale().toString(kilobits))

    def _time(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("less than a minute")
        if seconds < 90 * 60:
            return self.tr("%n minute(s)", "", round(seconds / 60))
        return self.tr("%n hour(s)", "", round(seconds / 3600))
