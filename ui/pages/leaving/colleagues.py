"""Choose the colleagues who can open a bundle."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from textwrap import fill

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.contact import Contact
from ui.parts.enter_key import press_by_enter
from ui.parts.neutral import neutral_title
from ui.parts.plain_label import PlainLabel
from ui.parts.room import screen_room
from ui.style import AROUND, BETWEEN, INSIDE, is_large, px, set_role
from ui.style.focus import FocusRing

_LINE = 32
"""Letters on a line of a box to tick, where letters are large."""


class Colleagues(QDialog):
    """A list with a tick for each.

    Signals:
        chosen: (tuple of Contact) those who are ticked, when the person is done.
    """

    chosen = Signal(object)

    def __init__(
        self, colleagues: Sequence[Contact], ticked: Collection[str], parent: QWidget | None = None
    ) -> None:
        """Show `colleagues`; those whose fingerprints are in `ticked` are ticked."""
        super().__init__(parent)
        self.setObjectName("colleaguesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(neutral_title())
        self.setModal(True)
        self._colleagues = tuple(colleagues)
        paper = QWidget(self)
        column = QVBoxLayout(paper)
        column.setContentsMargins(INSIDE, INSIDE, INSIDE, INSIDE)
        column.setSpacing(INSIDE)
        self._ticks = [self._tick(one, paper, is_on=one.fingerprint in ticked) for one in colleagues]
        for tick in self._ticks:
            column.addWidget(tick)
        column.addStretch(1)
        around = QScrollArea(self)
        around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.setWidgetResizable(True)
        around.setWidget(paper)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setObjectName("colleaguesCancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        done = QPushButton(self.tr("Done"), self)
        done.setObjectName("colleaguesDone")
        set_role(done, "primary")
        done.setDefault(True)
        done.clicked.connect(self._finish)
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        layout.setSpacing(BETWEEN)
        layout.addWidget(PlainLabel(self.tr("Who can open it?"), role="heading", parent=self))
        layout.addWidget(
            PlainLabel(
                self.tr("The bundle is sealed: nobody else can open it, not even whoever finds the stick."),
                role="soft",
                parent=self,
            )
        )
        layout.addWidget(around, 1)
        layout.addLayout(buttons)
        room = screen_room(self)
        self.resize(min(px(460), room.width() - 40), min(px(420), room.height() - 60))
        if self._ticks:
            self._ticks[0].setFocus()
        FocusRing(self)

    def _tick(self, one: Contact, parent: QWidget, *, is_on: bool) -> QCheckBox:
        tick = QCheckBox(wrapped(named(one, with_organisation=True)), parent)
        tick.setObjectName("colleague")
        tick.setChecked(is_on)
        return tick

    def _finish(self) -> None:
        pairs = zip(self._colleagues, self._ticks, strict=True)
        self.chosen.emit(tuple(one for one, tick in pairs if tick.isChecked()))
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press what has the keyboard."""
        if not press_by_enter(self, event):
            super().keyPressEvent(event)


def wrapped(words: str) -> str:
    """Return words of a box to tick in lines that fit, where letters are large: Qt breaks none there."""
    return fill(words, _LINE) if is_large() else words


def named(contact: Contact, *, with_organisation: bool = False) -> str:
    """Return how a colleague is called: her name, else her organisation, else the end of her key."""
    if contact.name and contact.organisation and with_organisation:
        return f"{contact.name}, {contact.organisation}"
    return contact.name or contact.organisation or contact.fingerprint[-8:]
