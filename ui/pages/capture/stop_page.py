"""Where a story stops because somebody may be in danger: help first, and nothing is kept but the date."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.team_text import HelpService
from ui.fields.flow_layout import FlowLayout
from ui.pages.capture.help_list import HelpList
from ui.pages.capture.pane import COLUMN_WIDTH
from ui.parts.plain_label import PlainLabel
from ui.style import AROUND, BETWEEN, INSIDE, SECTION, px, set_icon, set_role


class StopPage(QScrollArea):
    """Nothing can be written here; there are two ways on.

    Signals:
        stop_asked: Emitted when the writer keeps only the date.
        mistake_asked: Emitted when the answer was chosen by mistake.
    """

    stop_asked = Signal()
    mistake_asked = Signal()

    def __init__(
        self,
        services: Sequence[HelpService],
        *,
        has_past: bool,
        stopped_on: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._stopped_on = stopped_on
        self.setObjectName("stop_page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        column_holder = QWidget(inside)
        column_holder.setMaximumWidth(px(COLUMN_WIDTH))
        self._column = QVBoxLayout(column_holder)
        self._column.setContentsMargins(0, BETWEEN, 0, SECTION)
        self._column.setSpacing(BETWEEN)
        self._say_what_now()
        self._column.addWidget(HelpList(services, self))
        self._say_what_is_kept(has_past=has_past)
        self._offer()
        self._column.addStretch(1)
        row = QHBoxLayout(inside)
        row.setContentsMargins(AROUND, 0, AROUND, 0)
        row.addStretch(1)
        row.addWidget(column_holder, 1000)
        row.addStretch(1)
        self.setWidget(inside)
        self.setAccessibleName(self.tr("Stop here. Put the person first."))

    def set_busy(self, is_busy: bool) -> None:
        """Take no second answer while the first is being done."""
        self.stop.setEnabled(not is_busy)
        self.mistake.setEnabled(not is_busy)

    def _say_what_now(self) -> None:
        if self._stopped_on:
            self._say_since_when()
            return
        top = QHBoxLayout()
        sign = QLabel(self)
        set_icon(sign, "safety", "accent", 32)
        top.addWidget(sign)
        top.addWidget(PlainLabel(self.tr("Stop here. Put the person first."), role="title", parent=self), 1)
        self._column.addLayout(top)
        self._words(
            self.tr(
                "You said that somebody in this story is in danger or in an open case, or may be. No story "
                "is worth a new danger. Offer help, and write down nothing of what you were told."
            )
        )
        self._column.addWidget(PlainLabel(self.tr("Where she can get help"), role="heading", parent=self))

    def _say_since_when(self) -> None:
        top = QHBoxLayout()
        sign = QLabel(self)
        set_icon(sign, "safety", "accent", 32)
        top.addWidget(sign)
        heading = self.tr("This story was stopped on {day}").format(day=self._stopped_on)
        top.addWidget(PlainLabel(heading, role="title", parent=self), 1)
        self._column.addLayout(top)
        self._words(
            self.tr(
                "Somebody in it was in danger or in an open case, or may have been. Nothing of it was kept "
                "but this date. Ask her again only when a GBV specialist says that it is safe."
            )
        )
        self._column.addWidget(PlainLabel(self.tr("Where she can get help"), role="heading", parent=self))

    def _say_what_is_kept(self, *, has_past: bool) -> None:
        if self._stopped_on:
            return
        self._column.addWidget(PlainLabel(self.tr("What is kept"), role="heading", parent=self))
        self._words(
            self.tr(
                "Only today's date, so that nobody asks her again too soon. Everything else that was "
                "answered or added here is deleted, and only a backup made before could bring it back."
            )
        )
        if has_past:
            self._words(
                self.tr("This story was finished before. It leaves every list for sharing until it is safe.")
            )
        self._words(
            self.tr("If you leave this page, or the app locks or closes, it does the same by itself."), "soft"
        )

    def _offer(self) -> None:
        stop, again = self.tr("Stop here and keep only the date"), self.tr("I chose that by mistake")
        if self._stopped_on:
            stop, again = self.tr("Leave it stopped"), self.tr("A specialist says that it is safe now")
        self.stop = QPushButton(stop, self)
        self.stop.setObjectName("stop_here")
        set_role(self.stop, "primary")
        self.stop.clicked.connect(self.stop_asked)
        self.mistake = QPushButton(again, self)
        self.mistake.setObjectName("stop_mistake")
        self.mistake.clicked.connect(self.mistake_asked)
        buttons = FlowLayout(gap=INSIDE)
        buttons.addWidget(self.stop)
        buttons.addWidget(self.mistake)
        self._column.addLayout(buttons)

    def _words(self, words: str, role: str = "") -> None:
        self._column.addWidget(PlainLabel(words, role=role, parent=self))
