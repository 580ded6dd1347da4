"""Have a record checked: what is missing, who signed, and signing here or through a colleague's file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.changes import Change
from desktop.domain.audience import Audience
from desktop.domain.author import Role
from desktop.domain.ids import RecordId
from desktop.domain.review import Wish
from desktop.domain.sign_off import Step
from desktop.errors import AppError
from ui.desk import Checked, Checking
from ui.jobs import Lanes
from ui.parts.new_passphrase import NewPassphrase
from ui.parts.passphrase import PassphraseField
from ui.parts.sheet import Sheet
from ui.parts.strength import Judged
from ui.wording import Wording
from ui.wording.checking import CheckingWords
from ui.wording.conflicts import ConflictWords

if TYPE_CHECKING:
    from desktop.domain.signer import Signer


class CheckSheet(Sheet):
    """Shows how far a record is checked, and lets somebody put her name to it.

    Signals:
        changed: (Change) somebody signed.
    """

    changed = Signal(object)

    def __init__(
        self,
        checking: Checking,
        record_id: RecordId,
        lanes: Lanes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("checkSheet", "", parent)
        self._checking, self._record_id, self._lanes = checking, record_id, lanes
        self._words = CheckingWords(self)
        self._audiences: tuple[Audience, ...] = ()
        self.begin_step(self.tr("Have it checked"))
        self.end_step()
        self.look()

    def _judge(self, phrase: str, say: Callable[[Judged], object]) -> None:
        """Let a phrase be judged beside the window: the lists it is held against take a moment."""

        def work() -> Judged:
            from desktop.vault.strength import strength  # its lists take a moment: not before the first key

            return strength(phrase)

        self._lanes.net(work, owner=self, done=say)

    def look(self) -> None:
        """Read how far the record is checked, and show it."""
        checking, record_id = self._checking, self._record_id
        self._lanes.store(lambda: checking.state(record_id), owner=self, done=self._show, failed=self._failed)

    def _show(self, found: Checked) -> None:
        self.begin_step(self.tr("Have it checked"))
        wording, conflicts = Wording(self), ConflictWords(self)
        self._audiences = tuple(found.missing)
        if not found.missing:
            self.add_words(
                self.tr("This record is for this device only. Nobody has to check it until it is for others.")
            )
        for audience, missing in found.missing.items():
            self.add_words(self.tr("For {readers}").format(readers=self._words.readers(audience)), "strong")
            lines = [conflicts.conflict(one) for one in missing]
            self.add_words("\n".join(lines) or self.tr("Checked by everybody who has to."))
        if found.words:
            self.add_words(self.tr("Who signed"), "strong")
        for word in found.words:
            self.add_words(
                self.tr("{step}, for {readers}: {name}, {role}, {day}").format(
                    step=self._words.step(word.step),
                    readers=self._words.readers(word.audience),
                    name=word.alias,
                    role=wording.role(word.role),
                    day=wording.day(word.signed_at),
                )
            )
        for comment in found.comments:
            self.add_words(f"{comment.label}: {comment.text}")
        self.add_words(
            self.tr(
                "A signature says who claims to have checked this. Whether that key is really hers, the "
                "gateway checks when it gets the record."
            ),
            "soft",
        )
        self.add_button("checkClose", self.tr("Close"), self.accept)
        self.add_button("checkAdd", self.tr("Add a person who checks"), self._ask_person)
        if found.signers and found.missing:
            sign = self.add_button(
                "checkSign", self.tr("Sign here"), lambda: self._ask_phrase(found.signers), role="primary"
            )
            self.end_step(sign)
        else:
            self.end_step()

    def _ask_person(self) -> None:
        self.begin_step(self.tr("A person who checks"))
        self.add_words(
            self.tr(
                "She chooses a phrase of her own, which nobody else learns. Without it nobody can sign in "
                "her name, and it does not open the vault."
            )
        )
        self.alias = QLineEdit(self.inner)
        self.alias.setObjectName("checkAlias")
        self.alias.setAccessibleName(self.tr("Name, initials or role"))
        self.alias.setPlaceholderText(self.tr("Name, initials or role"))
        self.role = QComboBox(self.inner)
        self.role.setObjectName("checkRole")
        self.role.setAccessibleName(self.tr("What she does"))
        wording = Wording(self)
        for role in (Role.GBV_SPECIALIST, Role.KM_FOCAL_POINT, Role.SECRETARIAT, Role.TECHNICAL_OFFICER):
            self.role.addItem(wording.role(role), role)
        self.phrase = NewPassphrase(self._judge, self.inner)
        for part in (self.alias, self.role, self.phrase):
            self.column.addWidget(part)
        self.phrase.changed.connect(lambda: self.say(""))
        self.add_button("checkBack", self.tr("Back"), self.look)
        self.go = self.add_button("checkAddGo", self.tr("Add her"), self._add, role="primary")
        self.end_step(self.alias)

    def _add(self) -> None:
        if missing := self.phrase.missing():
            self.say(missing)
            return
        alias, role, phrase = self.alias.text(), Role(self.role.currentData()), self.phrase.text
        checking = self._checking
        self.go.setEnabled(False)
        self._lanes.store(
            lambda: checking.add_person(alias, role, phrase),
            owner=self,
            done=lambda _: self.look(),
            failed=self._failed,
        )

    def _ask_phrase(self, signers: tuple[Signer, ...]) -> None:
        self.begin_step(self.tr("Sign here"))
        wording = Wording(self)
        self.who, self.step, self.readers = (QComboBox(self.inner) for _ in range(3))
        for box, name, label in (
            (self.who, "checkWho", self.tr("Who signs")),
            (self.step, "checkStep", self.tr("What she checked")),
            (self.readers, "checkReaders", self.tr("For whom")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(label)
            self.add_words(label, "soft")
            self.column.addWidget(box)
        for one in signers:
            self.who.addItem(f"{one.alias}, {wording.role(one.role)}", one.signer_id)
        for step in Step:
            self.step.addItem(self._words.step(step), step)
        for audience in self._audiences:
            self.readers.addItem(self._words.readers(audience), audience)
        self.typed = PassphraseField(self.tr("Her sign-off phrase"), "checkPhrase", self.inner)
        self.typed.complete()
        self.typed.changed.connect(lambda: self.say(""))
        self.typed.entered.connect(self.sign)
        self.column.addWidget(self.typed)
        self.add_button("checkBack", self.tr("Back"), self.look)
        self.go = self.add_button("checkSignGo", self.tr("Sign"), self.sign, role="primary")
        self.end_step(self.who)

    def sign(self) -> None:
        """Put the chosen person's name to the record."""
        if not self.go.isEnabled():
            return  # Enter was pressed twice
        wish = Wish(step=Step(self.step.currentData()), audience=Audience(self.readers.currentData()))
        signer, phrase = str(self.who.currentData()), self.typed.text
        checking, record_id = self._checking, self._record_id
        self.go.setEnabled(False)
        self._lanes.store(
            lambda: checking.sign(record_id, signer, phrase, [wish]),
            owner=self,
            done=self._signed,
            failed=self._failed,
        )

    def _signed(self, change: Change) -> None:
        self.changed.emit(change)
        self.look()

    def _failed(self, error: AppError) -> None:
        self.say(Wording(self).error(error))
        button = getattr(self, "go", None)
        if button is not None:
            button.setEnabled(True)
