"""Choose a new passphrase: twice the same, with how good it is; it keeps nothing once cleared."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.passphrase import PassphraseField
from ui.parts.strength import Judge, StrengthView
from ui.style import BETWEEN


class NewPassphrase(QWidget):
    """Two fields and the bars between them.

    Signals:
        changed: something was typed.
        entered: Enter was pressed in the second field.
    """

    changed = Signal()
    entered = Signal()

    def __init__(
        self, judge: Judge, parent: QWidget | None = None, *, label: str = "", again: str = ""
    ) -> None:
        """`label` and `again` stand above the fields where it is not the vault's own passphrase."""
        super().__init__(parent)
        self.new = PassphraseField(label or self.tr("New passphrase"), "newPassphrase", self)
        self.again = PassphraseField(again or self.tr("The new one once more"), "newPassphraseAgain", self)
        self._strength = StrengthView(judge, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(BETWEEN)
        for widget in (self.new, self._strength, self.again):
            layout.addWidget(widget)
        for part in (self.new, self.again):
            part.complete()
            part.changed.connect(self.changed)
        self.again.eye.hide()
        self.new.entered.connect(self.again.setFocus)
        self.again.entered.connect(self.entered)
        self.new.changed.connect(lambda: self._strength.look_at(self.new.text))
        # Who tabs on and types must not meet the eye first: a space there would show the passphrase.
        QWidget.setTabOrder(self.new.edit, self.again)
        QWidget.setTabOrder(self.again.edit, self.new.eye)
        self.setFocusProxy(self.new)

    @property
    def text(self) -> str:
        """What was typed first."""
        return self.new.text

    def missing(self) -> str:
        """Return a sentence that says what is still missing, and go there; "" if nothing is."""
        if not self.new.text:
            self.new.setFocus()
            return self.tr("Type a new passphrase.")
        if self.again.text != self.new.text:
            self.again.setFocus()
            return self.tr("The two are not the same. Type the second once more, or show what you type.")
        from desktop.vault.strength import strength  # its lists take a moment: not before it is needed

        if not strength(self.new.text).is_enough:
            self.new.setFocus()
            return self.tr("It would be guessed too soon. Add one or two words.")
        return ""
