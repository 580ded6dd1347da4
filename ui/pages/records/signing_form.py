"""Who signs, what she checked, for whom, and her own phrase; it signs nothing itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.domain.audience import Audience
from desktop.domain.review import Wish
from desktop.domain.sign_off import Step
from desktop.domain.signer import Signer
from ui.parts.direction import isolated
from ui.parts.passphrase import PassphraseField
from ui.parts.steady import SteadyComboBox
from ui.style import BETWEEN, GRID
from ui.wording import Wording
from ui.wording.checking import CheckingWords


class SigningForm(QWidget):
    """The questions before a signature.

    Signals:
        changed: something else is chosen or typed.
        entered: Enter was pressed in the phrase.
    """

    changed = Signal()
    entered = Signal()

    def __init__(
        self,
        signers: Sequence[Signer],
        audiences: Sequence[Audience],
        parent: QWidget | None = None,
        *,
        may_only_comment: bool = False,
    ) -> None:
        """Offer these people and readers; `may_only_comment` offers to sign nothing but one's comments."""
        super().__init__(parent)
        self.setObjectName("signingForm")
        wording, words = Wording(self), CheckingWords(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        self.who, self.step, self.readers = (SteadyComboBox(self) for _ in range(3))
        self._rows: dict[SteadyComboBox, QLabel] = {}
        for box, name, label in (
            (self.who, "checkWho", self.tr("Who signs")),
            (self.step, "checkStep", self.tr("What she checked")),
            (self.readers, "checkReaders", self.tr("For whom")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(label)
            row = QVBoxLayout()
            row.setSpacing(GRID)
            said = QLabel(label, self)
            said.setProperty("role", "strong")
            said.setBuddy(box)
            self._rows[box] = said
            row.addWidget(said)
            row.addWidget(box)
            column.addLayout(row)
        for one in signers:
            self.who.addItem(f"{isolated(one.alias)}, {wording.role(one.role)}", one.signer_id)
        for step in Step:
            self.step.addItem(words.step(step), step)
        if may_only_comment:
            self.step.addItem(self.tr("Only comments, no approval"), None)
        for audience in audiences:
            self.readers.addItem(words.readers(audience), audience)
        self.typed = PassphraseField(self.tr("Her sign-off phrase"), "checkPhrase", self)
        self.typed.complete()
        self.typed.changed.connect(self.changed)
        self.typed.entered.connect(self.entered)
        column.addWidget(self.typed)
        self.step.currentIndexChanged.connect(self._fit)
        for box in (self.who, self.step, self.readers):
            box.currentIndexChanged.connect(self.changed)
        self.setFocusProxy(self.who)

    @property
    def signer_id(self) -> str:
        """Whose key signs."""
        return str(self.who.currentData())

    @property
    def phrase(self) -> str:
        """What is typed."""
        return self.typed.text

    @property
    def wishes(self) -> tuple[Wish, ...]:
        """What she puts her name to; nothing where she only comments."""
        if self.step.currentData() is None or self.readers.currentData() is None:
            return ()
        step, audience = Step(self.step.currentData()), Audience(self.readers.currentData())
        return (Wish(step=step, audience=audience),)

    def try_again(self) -> None:
        """Let the phrase be typed once more."""
        self.typed.edit.selectAll()
        self.typed.edit.setFocus()

    def _fit(self) -> None:
        """Ask for whom only where something is approved."""
        is_approving = self.step.currentData() is not None
        for part in (self.readers, self._rows[self.readers]):
            part.setVisible(is_approving)
