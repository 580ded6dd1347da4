"""The team's own list of help, to be read to somebody; it asks for nothing and keeps nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.team_text import HelpService
from ui.fields.dates import show_date
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, GRID, INSIDE, set_role


class HelpList(QWidget):
    """One card for each service, or a sentence on how the list is filled in."""

    def __init__(self, services: Sequence[HelpService], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help_list")
        self.setAccessibleName(self.tr("Where she can get help"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        if not services:
            empty = PlainLabel(
                self.tr(
                    "Your team has not filled in its list of help yet. Your office can do so under Safety, "
                    "“List of help”. Until then, ask a GBV specialist or case worker whom to turn to."
                ),
                parent=self,
            )
            empty.setObjectName("help_empty")
            column.addWidget(empty)
        for service in services:
            column.addWidget(self._card(service))

    def _card(self, service: HelpService) -> QFrame:
        card = QFrame(self)
        card.setObjectName("help_service")
        set_role(card, "card")
        checked = (
            self.tr("Checked on {day}").format(day=show_date(service.checked_on, self.locale()))
            if service.checked_on
            else self.tr("Nobody noted when this was checked. Call before you send somebody.")
        )
        lines = [(service.service, "strong"), (service.what_for, ""), (service.reached, "primary")]
        column = QVBoxLayout(card)
        column.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column.setSpacing(GRID)
        for words, role in (*lines, (checked, "soft")):
            if words:
                label = PlainLabel(words, role=role, parent=card)
                label.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByMouse
                    | Qt.TextInteractionFlag.TextSelectableByKeyboard
                    if role == "primary"
                    else Qt.TextInteractionFlag.TextSelectableByMouse
                )
                column.addWidget(label)
        card.setAccessibleName(". ".join(words for words, _ in lines if words))
        return card
