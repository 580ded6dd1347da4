"""Somebody who is to check here: how she is shown, what she does, and a phrase that she alone knows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.author import Role
from ui.parts.direction import follow_text
from ui.parts.new_passphrase import NewPassphrase
from ui.parts.plain_label import PlainLabel
from ui.parts.steady import SteadyComboBox
from ui.parts.strength import Judge
from ui.style import BETWEEN, GRID
from ui.wording import Wording

_ROLES = (Role.GBV_SPECIALIST, Role.KM_FOCAL_POINT, Role.SECRETARIAT, Role.TECHNICAL_OFFICER)


class PersonForm(QWidget):
    """Asks for all of it; makes no key itself.

    Signals:
        changed: something else is chosen or typed.
        entered: Enter was pressed in the last field.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, judge: Judge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("personForm")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(
            PlainLabel(
                self.tr(
                    "She chooses a phrase of her own, which nobody else learns. Without it nobody can sign "
                    "in her name, and it does not open the vault."
                ),
                parent=self,
            )
        )
        self._alias = QLineEdit(self)
        self._alias.setObjectName("checkAlias")
        self._alias.setMaxLength(120)
        follow_text(self._alias)
        self._role = SteadyComboBox(self)
        self._role.setObjectName("checkRole")
        wording = Wording(self)
        for role in _ROLES:
            self._role.addItem(wording.role(role), role)
        for part, label in (
            (self._alias, self.tr("Name, initials or work")),
            (self._role, self.tr("What she does")),
        ):
            said = QLabel(label, self)
            said.setProperty("role", "strong")
            said.setBuddy(part)
            part.setAccessibleName(label)
            row = QVBoxLayout()
            row.setSpacing(GRID)
            row.addWidget(said)
            row.addWidget(part)
            column.addLayout(row)
        self._phrase = NewPassphrase(judge, self)
        column.addWidget(self._phrase)
        self._phrase.changed.connect(self.changed)
        self._phrase.entered.connect(self.entered)
        self._alias.textChanged.connect(self.changed)
        self.setFocusProxy(self._alias)

    @property
    def alias(self) -> str:
        """How she is shown."""
        return self._alias.text()

    @property
    def role(self) -> Role:
        """What she says that she does."""
        return Role(self._role.currentData())

    @property
    def phrase(self) -> str:
        """What she typed."""
        return self._phrase.text

    def missing(self) -> str:
        """Return what is still missing, as a sentence."""
        if not self.alias.strip():
            self._alias.setFocus()
            return self.tr("Write how she wants to be shown: a name, initials or her work.")
        return self._phrase.missing()
