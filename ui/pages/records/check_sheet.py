"""Have a record checked: what is missing, who signed, and signing here or through a colleague's file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from desktop.changes import Change
from desktop.clearing import Comment
from desktop.domain.ids import RecordId
from desktop.errors import AppError
from ui.desk import Checked, Checking
from ui.fields.flow_layout import FlowLayout
from ui.jobs import Lanes
from ui.pages.comment_list import CommentList
from ui.pages.records.person_form import PersonForm
from ui.pages.records.signing_form import SigningForm
from ui.parts.choosing import choose_existing
from ui.parts.direction import isolated
from ui.parts.key_words import KeyWords
from ui.parts.plain_label import PlainLabel
from ui.parts.sheet import Sheet
from ui.parts.strength import Judged
from ui.style import INSIDE, set_role
from ui.wording import Wording
from ui.wording.checking import CheckingWords
from ui.wording.conflicts import ConflictWords

if TYPE_CHECKING:
    from desktop.domain.review import Answer
    from desktop.domain.sign_off import SignOff


class CheckSheet(Sheet):
    """Shows how far a record is checked, and lets somebody put her name to it.

    Signals:
        changed: (Change) somebody signed, or a comment came or went.
        show_asked: (RecordId, path, section) go to the question that a comment is about.
        hand_asked: (RecordId) make a bundle for a colleague who checks on her own machine.
    """

    changed = Signal(object)
    show_asked = Signal(object, object, str)
    hand_asked = Signal(object)

    def __init__(
        self,
        checking: Checking,
        record_id: RecordId,
        lanes: Lanes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("checkSheet", "", parent)
        self._checking, self._record_id, self._lanes = checking, record_id, lanes
        self._words, self._wording = CheckingWords(self), Wording(self)
        self._found = Checked(title="", signers=(), words=(), comments=(), missing={})
        self._go: QPushButton | None = None
        self.begin_step(self.tr("Have it checked"))
        self.add_button("checkClose", self.tr("Close"), self.accept)
        self.end_step()
        self.look()

    def look(self) -> None:
        """Read how far the record is checked, and show it."""
        self._read(self._show)

    def _read(self, then: Callable[[Checked], object]) -> None:
        checking, record_id = self._checking, self._record_id
        self._lanes.store(lambda: checking.state(record_id), owner=self, done=then, failed=self._failed)

    def _show(self, found: Checked) -> None:
        self._found, self._go = found, None
        self.begin_step(self.tr("Have it checked"))
        if found.title:
            self.add_words(found.title, "softBody")
        comments = CommentList(self.inner)
        comments.show_comments(found.comments)
        comments.show_asked.connect(self._go_to)
        comments.tick_asked.connect(self._tick_off)
        self.column.addWidget(comments)
        self._say_missing()
        if found.words:
            self.add_words(self.tr("Who signed"), "strong")
            self.add_words("\n".join(map(self._signed_line, found.words)))
        self.add_words(
            self.tr(
                "A signature says who claims to have checked this. Whether that key is really hers, the "
                "gateway checks when it gets the record."
            ),
            "soft",
        )
        if found.missing:
            self._offer_files()
        self.add_button("checkClose", self.tr("Close"), self.accept)
        self.add_button("checkPeople", self.tr("People who check…"), self._show_people)
        if found.signers and found.missing:
            first = self.add_button("checkSign", self.tr("Sign here…"), self._ask_phrase, role="primary")
            self.end_step(first)
        else:
            self.end_step()

    def _say_missing(self) -> None:
        """Say for each kind of readers what is still to be done."""
        conflicts = ConflictWords(self)
        if not self._found.missing:
            self.add_words(
                self.tr("This record is for this device only. Nobody has to check it until it is for others.")
            )
        for audience, missing in self._found.missing.items():
            self.add_words(self.tr("For {readers}").format(readers=self._words.readers(audience)), "strong")
            lines = [conflicts.conflict(one) for one in missing]
            self.add_words("\n".join(lines) or self.tr("Checked by everybody who has to."))

    def _offer_files(self) -> None:
        self.add_words(self.tr("A colleague on her own machine"), "strong")
        self.add_words(
            self.tr(
                "Hand her a bundle, by stick or any other way. She reads it there, writes comments, signs, "
                "and gives you a small file back."
            )
        )
        line = FlowLayout(gap=INSIDE)
        for name, words, act in (
            ("checkHand", self.tr("Hand it to a colleague…"), self._hand_over),
            ("checkTake", self.tr("Take a colleague's answer in…"), self._choose_answer),
        ):
            button = QPushButton(words, self.inner)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            line.addWidget(button)
        self.column.addLayout(line)
        if self._found.vault_words:
            self.add_words(
                self.tr(
                    "When she opens it, she may ask you for the words of your vault's key: {words}"
                ).format(words=isolated(self._found.vault_words)),
                "soft",
            )

    def _signed_line(self, word: SignOff) -> str:
        return self.tr("{step}, for {readers}: {name}, {role}, {day}").format(
            step=self._words.step(word.step),
            readers=self._words.readers(word.audience),
            name=isolated(word.alias),
            role=self._wording.role(word.role),
            day=self._wording.day(word.signed_at),
        )

    # --- comments

    def _go_to(self, path: object) -> None:
        self.show_asked.emit(self._record_id, path, "")
        QTimer.singleShot(0, self, self.reject)  # not while a button inside is still pressed

    def _tick_off(self, comment: Comment) -> None:
        checking, record_id = self._checking, self._record_id
        self._lanes.store(
            lambda: checking.tick_off(record_id, comment), owner=self, done=self._done, failed=self._failed
        )

    # --- people

    def _show_people(self) -> None:
        self._go = None
        self.begin_step(self.tr("People who check here"))
        if not self._found.signers:
            self.add_words(
                self.tr("Nobody yet. Add each colleague who looks at records on this computer, one by one.")
            )
        for at, one in enumerate(self._found.signers):
            row = QHBoxLayout()
            row.setSpacing(INSIDE)
            row.addWidget(PlainLabel(f"{isolated(one.alias)}, {self._wording.role(one.role)}"), 1)
            leave = QPushButton(self.tr("Checks no more"), self.inner)
            leave.setObjectName(f"checkLeave{at}")
            leave.setAccessibleDescription(one.alias)
            leave.setToolTip(self.tr("She can sign nothing more here. What she signed stands."))
            leave.setAutoDefault(False)
            set_role(leave, "quiet")
            leave.clicked.connect(partial(self._ask_leave, one.signer_id, one.alias))
            row.addWidget(leave)
            self.column.addLayout(row)
        delegated = QCheckBox(self.tr("Our focal point may clear for everybody"), self.inner)
        delegated.setObjectName("checkDelegated")
        delegated.setChecked(self._found.is_public_delegated)
        delegated.toggled.connect(self._delegate)
        self.column.addSpacing(INSIDE)
        self.column.addWidget(delegated)
        self.add_words(
            self.tr(
                "Only the Secretariat may say so. Tick this when it has told your team, best in writing; "
                "without it, only the Secretariat clears what everybody may read."
            ),
            "soft",
        )
        self.add_button("checkBack", self.tr("Back"), self.look)
        add = self.add_button("checkAdd", self.tr("Add a person…"), self._ask_person, role="primary")
        self.end_step(add)

    def _people_again(self, found: Checked) -> None:
        self._found = found
        self._show_people()

    def _delegate(self, is_delegated: bool) -> None:
        checking = self._checking
        self._lanes.store(
            lambda: checking.delegate_public(is_delegated),
            owner=self,
            done=lambda _: self._read(self._remember),
            failed=self._failed,
        )

    def _remember(self, found: Checked) -> None:
        self._found = found
        self.changed.emit(Change(settings=True))

    def _ask_leave(self, signer_id: str, alias: str) -> None:
        self.begin_step(self.tr("Somebody checks no more"))
        self.add_words(
            self.tr(
                "{name} can sign nothing more here, and her key is not given back to anybody. What she "
                "signed stands. If she comes back, she gets a new key."
            ).format(name=isolated(alias))
        )
        checking = self._checking

        def let_go() -> None:
            self._lanes.store(
                lambda: checking.leave(signer_id),
                owner=self,
                done=lambda _: self._read(self._people_again),
                failed=self._failed,
            )

        back = self.add_button("checkBack", self.tr("Back"), self._show_people)
        self._go = self.add_button("checkLeaveGo", self.tr("She checks no more"), let_go)
        self.end_step(back)

    def _ask_person(self) -> None:
        self.begin_step(self.tr("A person who checks"))
        form = PersonForm(self._judge, self.inner)
        form.changed.connect(lambda: self.say(""))
        form.entered.connect(partial(self._add, form))
        self.column.addWidget(form)
        self.add_button("checkBack", self.tr("Back"), self._show_people)
        self._go = self.add_button("checkAddGo", self.tr("Add her"), partial(self._add, form), role="primary")
        self.end_step(form)

    def _judge(self, phrase: str, say: Callable[[Judged], object]) -> None:
        """Let a phrase be judged beside the window: the lists it is held against take a moment."""

        def work() -> Judged:
            from desktop.vault.strength import strength  # its lists take a moment: not before the first key

            return strength(phrase)

        self._lanes.net(work, owner=self, done=say)

    def _add(self, form: PersonForm) -> None:
        if missing := form.missing():
            self.say(missing)
            return
        alias, role, phrase, checking = form.alias, form.role, form.phrase, self._checking
        self._wait()
        self._lanes.store(
            lambda: checking.add_person(alias, role, phrase),
            owner=self,
            done=lambda _: self._read(self._people_again),
            failed=self._failed,
        )

    # --- signing here

    def _ask_phrase(self) -> None:
        self.begin_step(self.tr("Sign here"))
        form = SigningForm(self._found.signers, tuple(self._found.missing), self.inner)
        form.changed.connect(lambda: self.say(""))
        form.entered.connect(partial(self._sign, form))
        self.column.addWidget(form)
        self.add_button("checkBack", self.tr("Back"), self.look)
        self._go = self.add_button("checkSignGo", self.tr("Sign"), partial(self._sign, form), role="primary")
        self.end_step(form)

    def _sign(self, form: SigningForm) -> None:
        """Put the chosen person's name to the record."""
        if self._go is None or not self._go.isEnabled():
            return  # Enter was pressed twice
        wishes, signer, phrase = form.wishes, form.signer_id, form.phrase
        checking, record_id = self._checking, self._record_id

        def failed(error: AppError) -> None:
            self._failed(error)
            form.try_again()

        self._wait()
        self._lanes.store(
            lambda: checking.sign(record_id, signer, phrase, wishes),
            owner=self,
            done=self._done,
            failed=failed,
        )

    # --- by file

    def _hand_over(self) -> None:
        self.hand_asked.emit(self._record_id)
        QTimer.singleShot(0, self, self.reject)

    def _choose_answer(self) -> None:
        choose_existing(
            self,
            self.tr("Choose the colleague's answer"),
            self.tr("Answers (*.signoff.json)"),
            self.take_in,
        )

    def take_in(self, path: Path) -> None:
        """Prove a colleague's answer, and show what it says before it is kept."""
        checking, record_id = self._checking, self._record_id
        self._lanes.store(
            lambda: checking.read_answer(path, record_id),
            owner=self,
            done=self._show_answer,
            failed=self._failed,
        )

    def _show_answer(self, answer: Answer) -> None:
        self.begin_step(self.tr("A colleague's answer"))
        name = isolated(answer.alias)
        self.add_words(
            self.tr("{name} signed it. It is whole, and about this very version.").format(name=name)
        )
        lines = [self._signed_line(word) for word in answer.sign_offs]
        self.add_words("\n".join(lines) or self.tr("She approves nothing yet."))
        if answer.comments:
            self.add_words(self.tr("%n comment(s) come with it.", "", len(answer.comments)))
        if answer.is_new_key:
            self.add_words(self.tr("Her key is new here."), "strong")
            self.add_words(
                self.tr(
                    "Call her, or meet her, and let her read the words of her key to you. Go on only if they "
                    "are these; anybody could have written her name."
                )
            )
            self.column.addWidget(KeyWords(answer.words, self.tr("Words of her key"), self.inner))
        else:
            self.add_words(self.tr("Her key is known here from before."))
        self.add_button("checkNotNow", self.tr("Not now"), self.look)
        said = self.tr("The words are the same") if answer.is_new_key else self.tr("Take it in")
        self._go = self.add_button("checkTakeGo", said, partial(self._take, answer), role="primary")
        self._go.setDefault(not answer.is_new_key)  # Enter alone compares nothing
        self.end_step(None if answer.is_new_key else self._go)

    def _take(self, answer: Answer) -> None:
        checking = self._checking
        self._wait()
        self._lanes.store(
            lambda: checking.take_answer(answer), owner=self, done=self._done, failed=self._failed
        )

    # --- everywhere

    def _wait(self) -> None:
        if self._go is not None:
            self._go.setEnabled(False)

    def _done(self, change: Change) -> None:
        self.changed.emit(change)
        self.look()

    def _failed(self, error: AppError) -> None:
        self.say(self._wording.error(error))
        if self._go is not None:
            self._go.setEnabled(True)
