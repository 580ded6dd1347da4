"""Write down what an office's devices are to know, and save it as one signed setup file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.setup_draft import FormChoice, MadeSetup, SetupDraft
from desktop.errors import AppError, Code
from ui.desk_setups import Setups
from ui.jobs import Lanes
from ui.parts.choosing import choose_existing, choose_file, choose_several
from ui.parts.direction import follow_text, isolated
from ui.parts.key_words import KeyWords
from ui.parts.passphrase import PassphraseField
from ui.parts.plain_label import PlainLabel
from ui.parts.sheet import Sheet
from ui.style import GRID, INSIDE, px, set_icon, set_role
from ui.wording import Wording
from ui.wording.setups import SetupWords

_LONGEST = 64 * 1024


class SetupWriter(Sheet):
    """One column of questions, then the office's phrase, then a file.

    Signals:
        settled: a file was saved.
    """

    settled = Signal()

    def __init__(
        self, setups: Setups, lanes: Lanes, draft: SetupDraft, parent: QWidget | None = None
    ) -> None:
        super().__init__("setupWriter", "", parent)
        self._setups, self._lanes, self._draft = setups, lanes, draft
        self._wording = Wording(self)
        self._ask()

    def _ask(self) -> None:
        draft = self._draft
        self.begin_step(self.tr("Make a setup file"))
        number = SetupWords(self).number(draft.sequence)
        self.add_words(
            self.tr(
                "Number {number}. Every device that takes it in will follow it, so let somebody else read "
                "through it too. No secret key belongs here."
            ).format(number=number),
            "soft",
        )
        self.office = self._add_line("setupOffice", self.tr("Your office"), draft.office)
        self.gateway_name = self._add_line(
            "setupGatewayName",
            self.tr("Where the work goes"),
            draft.gateway_name,
            self.tr("As people call it: the Spotlight gateway. Leave it empty if there is none yet."),
        )
        self.gateway_address = self._add_line(
            "setupGatewayAddress",
            self.tr("Its address"),
            draft.gateway_address,
            self.tr("Begins with https:// Leave it empty if everything goes on sticks."),
            is_code=True,
        )
        self.gateway_principal = self._add_line(
            "setupGatewayPrincipal",
            self.tr("The name that its receipts are signed with"),
            draft.gateway_principal,
            is_code=True,
        )
        self.openers = self._add_text(
            "setupOpeners",
            self.tr("Who can open what arrives there"),
            draft.openers,
            self.tr("A line for each: the public key, age1 and so on, then whose it is."),
        )
        self.receipt_keys = self._add_text(
            "setupReceiptKeys",
            self.tr("Keys that sign its receipts"),
            draft.receipt_keys,
            self.tr("A line for each, beginning with ssh-ed25519."),
        )
        self.authorities = self._add_text(
            "setupAuthorities",
            self.tr("Other offices that confirm devices"),
            draft.authorities,
            self.tr(
                "Your own office is added by itself. A line for each other: the names it confirms, such as "
                "*@herat, its public key, then what it is called."
            ),
        )
        self.signers = self._add_text(
            "setupSigners",
            self.tr("Who else may make the next setup file"),
            draft.signers,
            self.tr(
                "If only your key can, nobody can when it is lost. A line for each: the public key, then "
                "whose it is."
            ),
        )
        self._add_forms()
        if draft.lost:
            self.add_words(
                self.tr("%n lost device(s) or key(s) that you took back go along.", "", draft.lost), "soft"
            )
        self.phrase = PassphraseField(
            self.tr("The phrase of the office's signing key"), "setupPhrase", self.inner
        )
        self.phrase.complete()
        self.phrase.changed.connect(self._forgive)
        self.phrase.entered.connect(self.submit)
        self.column.addWidget(self.phrase)
        self.add_button("setupCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button("setupSave", self.tr("Save the file"), self.submit, role="primary")
        self.end_step(self.office)

    def _add_forms(self) -> None:
        self.add_words(self.tr("Templates that your office adapted"), "strong")
        self.add_words(
            self.tr(
                "Choose the template, a file that ends in .xml, together with its lists, which end in .csv. "
                "Lists that you do not choose are the app's own."
            ),
            "soft",
        )
        holder = QWidget(self.inner)
        self._forms = QVBoxLayout(holder)
        self._forms.setContentsMargins(0, 0, 0, 0)
        self._forms.setSpacing(GRID)
        self.column.addWidget(holder)
        self.add_form = QPushButton(self.tr("Add a template"), self.inner)
        self.add_form.setObjectName("setupAddForm")
        self.add_form.setAutoDefault(False)
        set_icon(self.add_form, "plus")
        self.add_form.clicked.connect(self._choose_form)
        self.column.addWidget(self.add_form, 0, Qt.AlignmentFlag.AlignLeading)
        self._show_forms()

    def _show_forms(self) -> None:
        while (item := self._forms.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for at, form in enumerate(self._draft.forms):
            row = QWidget(self.inner)
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(INSIDE)
            words = self.tr("{title}, version {version}").format(
                title=isolated(form.title), version=form.version
            )
            line.addWidget(PlainLabel(words, parent=row), 1)
            remove = QPushButton(self.tr("Leave it out"), row)
            remove.setObjectName(f"setupRemoveForm{at}")
            remove.setAccessibleDescription(form.title)
            remove.setAutoDefault(False)
            set_role(remove, "quiet")
            remove.clicked.connect(partial(self._remove_form, form))
            line.addWidget(remove)
            self._forms.addWidget(row)
            row.show()
        self.fit()

    def _choose_form(self) -> None:
        choose_several(
            self,
            self.tr("A template and its lists"),
            self.tr("Templates and lists (*.xml *.csv)"),
            self.take_form,
        )

    def take_form(self, paths: Sequence[Path]) -> None:
        """Judge a template and its lists, and let it go along."""
        self._lanes.store(
            partial(self._setups.read_form, tuple(paths)),
            owner=self,
            done=self._add_form,
            failed=self._failed,
        )

    def _add_form(self, form: FormChoice) -> None:
        self.say("")
        others = tuple(one for one in self._draft.forms if one.form_id != form.form_id)
        self._draft = replace(self._draft, forms=(*others, form))
        self._show_forms()

    def _remove_form(self, form: FormChoice, _pressed: bool = False) -> None:
        self._draft = replace(self._draft, forms=tuple(one for one in self._draft.forms if one is not form))
        self._show_forms()

    def submit(self) -> None:
        """Ask where the file goes, once the phrase is typed."""
        if not self.go.isEnabled():
            return  # Enter was pressed twice
        if not self.phrase.text:
            self.say(self.tr("Type the phrase of the office's signing key first."))
            self.go_to(self.phrase)
            return
        choose_file(
            self,
            self.tr("Where the setup file goes"),
            self._file_name(),
            self.tr("Setup files (*.setup)"),
            self.save,
        )

    def save(self, path: Path) -> None:
        """Make the file."""
        self.say("")
        self.go.setEnabled(False)
        self._lanes.store(
            partial(self._setups.make, self.value(), self.phrase.text, path),
            owner=self,
            done=self._made,
            failed=self._failed,
        )

    def value(self) -> SetupDraft:
        """Return what is written."""
        return replace(
            self._draft,
            office=self.office.text(),
            gateway_name=self.gateway_name.text(),
            gateway_address=self.gateway_address.text(),
            gateway_principal=self.gateway_principal.text(),
            openers=self.openers.toPlainText(),
            receipt_keys=self.receipt_keys.toPlainText(),
            authorities=self.authorities.toPlainText(),
            signers=self.signers.toPlainText(),
        )

    def _file_name(self) -> str:
        kept = "".join(letter if letter.isalnum() else "-" for letter in self.office.text().strip().lower())
        return f"{kept.strip('-') or 'office'}.setup"

    def _made(self, made: MadeSetup) -> None:
        self.settled.emit()
        self.begin_step(self.tr("The setup file is saved"))
        self.add_words(
            self.tr(
                "It is called {name}. Give it to everybody in your office, on a stick or by mail."
            ).format(name=isolated(made.path.name))
        )
        self.add_words(
            self.tr(
                "Whoever takes in the first one will call you. Read these words to them, and let nobody else "
                "answer for you:"
            )
        )
        self.column.addWidget(
            KeyWords(self._draft.words, self.tr("Words of the office's signing key"), self.inner)
        )
        self.add_words(
            self.tr("It counts on this computer too.")
            if made.is_in_force
            else self.tr("On this computer another office's setup file stays in force."),
            "soft",
        )
        self.end_step(self.add_button("setupClose", self.tr("Close"), self.accept, role="primary"))

    def _failed(self, error: AppError) -> None:
        self.go.setEnabled(True)
        if error.code is Code.SETUP_INCOMPLETE:
            field, name = self._field(str(error.params.get("place", "")))
            self.say(
                self.tr("Look at “{name}” once more: something there is missing or not clear.").format(
                    name=name
                )
            )
            self.go_to(field)
            return
        self.say(self._wording.error(error))

    def _field(self, place: str) -> tuple[QWidget, str]:
        """Return the question that a place in the file stands for, and its words."""
        fields: dict[str, QWidget] = {
            "office": self.office,
            "gateway.name": self.gateway_name,
            "gateway.address": self.gateway_address,
            "gateway.principal": self.gateway_principal,
            "gateway.recipients": self.openers,
            "openers": self.openers,
            "gateway.receipt_keys": self.receipt_keys,
            "receipt_keys": self.receipt_keys,
            "authorities": self.authorities,
            "setup_signers": self.signers,
            "signers": self.signers,
        }
        best = max((name for name in fields if place.startswith(name)), key=len, default="office")
        return fields[best], fields[best].accessibleName()

    def _add_line(
        self, name: str, words: str, text: str, hint: str = "", *, is_code: bool = False
    ) -> QLineEdit:
        line = QLineEdit(text, self.inner)
        line.setMaxLength(400)
        line.setCursorPosition(0)
        line.textEdited.connect(self._forgive)
        if is_code:
            line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        else:
            follow_text(line)
        self._add(name, words, line, hint)
        return line

    def _add_text(self, name: str, words: str, text: str, hint: str) -> QPlainTextEdit:
        edit = QPlainTextEdit(text, self.inner)
        edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        edit.setTabChangesFocus(True)
        edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        edit.setFixedHeight(px(84))
        edit.textChanged.connect(self._forgive)
        self._add(name, words, edit, hint)
        read = QPushButton(self.tr("Read from a file"), self.inner)
        read.setObjectName(f"{name}Read")
        read.setAccessibleDescription(words)
        read.setAutoDefault(False)
        set_role(read, "quiet")
        set_icon(read, "file", "primary")
        read.clicked.connect(partial(self._choose_keys, edit))
        self.column.addWidget(read, 0, Qt.AlignmentFlag.AlignLeading)
        return edit

    def _add(self, name: str, words: str, field: QWidget, hint: str) -> None:
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.setAccessibleDescription(hint)
        holder = QWidget(self.inner)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        label = PlainLabel(words, role="strong", parent=holder)
        label.setBuddy(field)
        column.addWidget(label)
        if hint:
            column.addWidget(PlainLabel(hint, role="soft", parent=holder))
        column.addWidget(field)
        self.column.addWidget(holder)

    def _choose_keys(self, edit: QPlainTextEdit, _pressed: bool = False) -> None:
        choose_existing(
            self,
            self.tr("A file with public keys"),
            self.tr("Public keys (*.pub *.txt);;All files (*)"),
            partial(self.take_keys, edit),
        )

    def take_keys(self, edit: QPlainTextEdit, path: Path) -> None:
        """Add the public keys in a file to what is written."""
        self._lanes.store(
            partial(self._setups.read_keys, path),
            owner=self,
            done=partial(self._add_keys, edit),
            failed=self._failed,
        )

    def _add_keys(self, edit: QPlainTextEdit, text: str) -> None:
        before = edit.toPlainText().rstrip()
        edit.setPlainText((f"{before}\n{text}" if before else text)[:_LONGEST])

    def _forgive(self, _text: str = "") -> None:
        self.say("")
