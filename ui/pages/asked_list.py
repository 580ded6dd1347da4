"""What a gateway would like changed: each leads to its question, and is ticked off when it is done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.forms.form import pick
from desktop.returned import AskedChange
from ui.fields.flow_layout import FlowLayout
from ui.i18n import form_codes
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, GRID, INSIDE, set_icon, set_role
from ui.wording.receiving import ReceivingWords


class AskedList(QWidget):
    """One card for each change; nothing where there is none.

    Signals:
        show_asked: (AnswerPath) go to the question.
        tick_asked: (AskedChange) it was made, or needs nothing.
    """

    show_asked = Signal(object)
    tick_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("askedChanges")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(INSIDE)
        self.hide()

    def show_changes(self, changes: Sequence[AskedChange]) -> None:
        """Show these in place of those before."""
        while (item := self._column.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        if changes:
            heading = self.tr("The gateway asks for %n change(s)", "", len(changes))
            self._column.addWidget(PlainLabel(heading, role="strong", parent=self))
        for at, change in enumerate(changes):
            self._column.addWidget(self._card(change, at))
        if changes:
            hint = self.tr(
                "When they are made, export the record again. The gateway looks at the new version."
            )
            self._column.addWidget(PlainLabel(hint, role="soft", parent=self))
        self.setVisible(bool(changes))

    def _card(self, change: AskedChange, at: int) -> QFrame:
        card = QFrame(self)
        set_role(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column.setSpacing(GRID)
        label = pick(change.label, form_codes(self.locale())) or self.tr("The record as a whole")
        column.addWidget(PlainLabel(label, role="soft", parent=card))
        reason = ReceivingWords(self).reason(change.code, change.reason)
        column.addWidget(PlainLabel(reason, parent=card))
        line = FlowLayout(gap=INSIDE)
        if change.path:
            go = QPushButton(self.tr("Go to the question"), card)
            go.setObjectName(f"askedShow{at}")
            go.clicked.connect(partial(self.show_asked.emit, change.path))
            go.setAccessibleDescription(f"{label}: {reason}")
            line.addWidget(go)
        done = QPushButton(self.tr("Done"), card)
        done.setObjectName(f"askedDone{at}")
        done.setToolTip(self.tr("Takes this change off the list"))
        done.setAccessibleDescription(f"{label}: {reason}")
        set_role(done, "quiet")
        set_icon(done, "check")
        done.clicked.connect(partial(self.tick_asked.emit, change))
        line.addWidget(done)
        column.addLayout(line)
        return card
