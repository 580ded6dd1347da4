"""A colleague's record on one's own machine: read it, comment, sign, and give a small file back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.clearing import Comment
from desktop.domain.audience import Audience
from desktop.domain.maker import KnownMaker, MakerKind
from desktop.domain.review import Handed, Handover
from desktop.errors import AppError
from ui.desk import Checking
from ui.dialogs import ask
from ui.jobs import Lanes
from ui.pages.records.person_form import PersonForm
from ui.pages.records.reading import Reading
from ui.pages.records.signing_form import SigningForm
from ui.parts.choosing import choose_folder
from ui.parts.direction import isolated
from ui.parts.key_words import KeyWords
from ui.parts.room import screen_room
from ui.parts.sheet import Sheet
from ui.parts.strength import Judged
from ui.style import px
from ui.wording import Wording
from ui.wording.makers import MakerWords

if TYPE_CHECKING:
    from desktop.domain.signer import Signer


class ReviewSheet(Sheet):
    """Opens one bundle, in memory alone; closing forgets all of it."""

    def __init__(self, checking: Checking, path: Path, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__("reviewSheet", "", parent)
        self._checking, self._lanes = checking, lanes
        self._wording = Wording(self)
        self._handover = Handover(sender="", words="", made_on="", records=())  # until it is read
        self._handed: Handed | None = None
        self._signers: tuple[Signer, ...] = ()
        self._maker = KnownMaker(kind=MakerKind.UNKNOWN)
        self._reading: Reading | None = None
        self._written: dict[str, tuple[Comment, ...]] = {}
        self._go: QPushButton | None = None
        self.setMinimumWidth(max(px(560), min(px(680), screen_room(self).width() - 80)))
        self.begin_step(self._title())
        self.add_words(self.tr("The file is being checked."))
        self.add_button("reviewClose", self.tr("Close"), self.reject)
        self.end_step()
        lanes.net(lambda: checking.open_handover(path), owner=self, done=self._opened, failed=self._refused)

    @property
    def comments(self) -> tuple[Comment, ...]:
        """What is written so far on the record that is read."""
        if self._handed is None:
            return ()
        return self._written.get(self._handed.record_id, ())

    def reject(self) -> None:
        """Close; ask first while comments would be lost."""
        self._remember()
        if any(self._written.values()):
            ask(
                self.tr("Close without an answer?"),
                self.tr("What you wrote here is kept nowhere. It is gone when you close."),
                self.tr("Close and lose the comments"),
                self._close,
                self,
                is_destructive=True,
            )
        else:
            super().reject()

    def _close(self) -> None:
        self._written, self._reading = {}, None
        QTimer.singleShot(0, self, super().reject)  # not while the question is still closing

    def _title(self) -> str:
        return self.tr("A colleague's record")

    def _refused(self, error: AppError) -> None:
        self.begin_step(self._title())
        self.add_words(self._wording.error(error))
        self.end_step(self.add_button("reviewClose", self.tr("Close"), self.reject, role="primary"))

    # --- who made it

    def _opened(self, handover: Handover) -> None:
        self._handover = handover
        self._read_people(self._say_maker)

    def _read_people(self, then: Callable[[], object]) -> None:
        checking, handover = self._checking, self._handover

        def keep(found: tuple[tuple[Signer, ...], KnownMaker]) -> None:
            self._signers, self._maker = found
            then()

        self._lanes.store(lambda: checking.reviewers(handover), owner=self, done=keep, failed=self._failed)

    def _say_maker(self) -> None:
        if self._maker.is_known:
            self._choose_record()
            return
        self.begin_step(self._title())
        if self._maker.kind is MakerKind.REVOKED:
            self.add_words(MakerWords(self).sentence(self._maker), "bad")
            self.end_step(self.add_button("reviewClose", self.tr("Close"), self.reject, role="primary"))
            return
        self.add_words(self.tr("The file is whole, and nobody changed it since it was made."))
        self.add_words(MakerWords(self).sentence(self._maker), "strong")
        self.add_words(
            self.tr(
                "Call the colleague who gave it to you, and let her read the words of her vault's key to "
                "you. Her app shows them under “Have it checked”. If they are these, it is from her:"
            )
        )
        self.column.addWidget(KeyWords(self._handover.words, self.tr("Words of her key"), self.inner))
        self.add_button("reviewClose", self.tr("Close"), self.reject)
        self.add_button("reviewUnknown", self.tr("Read without comparing"), self._choose_record)
        same = self.add_button("reviewSame", self.tr("The words are the same"), self._know, role="primary")
        same.setDefault(False)  # Enter alone compares nothing
        self.end_step()

    def _know(self) -> None:
        checking, handover = self._checking, self._handover
        self._lanes.store(
            lambda: checking.know_maker(handover),
            owner=self,
            done=lambda _: self._read_people(self._choose_record),
            failed=self._failed,
        )

    # --- reading

    def _choose_record(self) -> None:
        records = self._handover.records
        if len(records) == 1:
            self._read_record(records[0])
            return
        self._handed = None
        self.begin_step(self._title())
        self.add_words(self.tr("%n record(s) are in it. Read and answer them one by one.", "", len(records)))
        for at, one in enumerate(records):
            button = QPushButton(one.title or self.tr("Without a title"), self.inner)
            button.setObjectName(f"reviewRecord{at}")
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._read_record, one))
            self.column.addWidget(button)
        self.end_step(self.add_button("reviewClose", self.tr("Close"), self.reject))

    def _read_record(self, handed: Handed) -> None:
        self._handed = handed
        self.begin_step(handed.title or self.tr("Without a title"))
        self.add_words(MakerWords(self).sentence(self._maker), "soft" if self._maker.is_known else "warn")
        self.add_words(self.tr("The file was made on {day}.").format(day=self._day()), "soft")
        self.add_words(
            self.tr(
                "Nothing of this record is kept on this computer, and neither are your comments until you "
                "save the answer. Only the colleague changes her text."
            ),
            "soft",
        )
        self._reading = Reading(handed, self._lanes, self.comments, self.inner)
        self._reading.changed.connect(lambda: QTimer.singleShot(0, self, self._fit))
        self.column.addWidget(self._reading)
        if len(self._handover.records) > 1:
            self.add_button("reviewOthers", self.tr("Other records"), self._leave_record)
        self.add_button("reviewClose", self.tr("Close"), self.reject)
        go = self.add_button("reviewAnswer", self.tr("Answer…"), self._ask_signature, role="primary")
        self.end_step(go)

    def _day(self) -> str:
        """Return when the bundle was made, in words."""
        made_on = self._handover.made_on
        try:
            return self._wording.day(datetime.combine(date.fromisoformat(made_on), time(12), UTC))
        except ValueError:
            return isolated(made_on)

    def _fit(self) -> None:
        """Let the column be as high as it needs, where it stands."""
        self._inner_height(self._scroll.viewport().width())

    def _remember(self) -> None:
        """Keep what is written while another step is shown."""
        if self._reading is not None and self._handed is not None:
            self._written[self._handed.record_id] = self._reading.comments

    def _leave_record(self) -> None:
        self._remember()
        self._reading = None
        self._choose_record()

    def _read_on(self) -> None:
        if self._handed is not None:
            self._read_record(self._handed)

    # --- answering

    def _ask_signature(self) -> None:
        if self._handed is None:
            return
        self._remember()
        self._reading = None
        if not self._signers:
            self._ask_person()
            return
        self.begin_step(self.tr("Your answer"))
        self.add_words(
            self.tr("%n comment(s) go along.", "", len(self.comments))
            if self.comments
            else self.tr("You wrote no comments.")
        )
        audiences = [
            one for one in Audience if one is not Audience.DEVICE and self._handed.audience.reaches(one)
        ]
        form = SigningForm(self._signers, audiences, self.inner, may_only_comment=True)
        form.changed.connect(lambda: self.say(""))
        form.entered.connect(partial(self._choose_folder, form))
        self.column.addWidget(form)
        self.add_words(
            self.tr(
                "A signature says who claims to have checked this. Whether that key is really hers, the "
                "gateway checks when it gets the record."
            ),
            "soft",
        )
        self.add_button("reviewBack", self.tr("Back to the record"), self._read_on)
        self.add_button("reviewAdd", self.tr("Somebody else…"), self._ask_person)
        self._go = self.add_button(
            "reviewSave", self.tr("Save the answer…"), partial(self._choose_folder, form), role="primary"
        )
        self.end_step(form)

    def _choose_folder(self, form: SigningForm) -> None:
        if not form.wishes and not self.comments:
            self.say(self.tr("There is nothing to answer yet: write a comment, or choose what you checked."))
            return
        choose_folder(self, self.tr("Where the answer goes"), partial(self._save, form))

    def _save(self, form: SigningForm, folder: Path) -> None:
        if self._handed is None or self._go is None or not self._go.isEnabled():
            return
        checking, handed, comments = self._checking, self._handed, self.comments
        signer, phrase, wishes = form.signer_id, form.phrase, form.wishes

        def failed(error: AppError) -> None:
            self._failed(error)
            form.try_again()

        self._go.setEnabled(False)
        self._lanes.store(
            lambda: checking.answer(handed, signer, phrase, wishes, comments, folder),
            owner=self,
            done=partial(self._saved, handed),
            failed=failed,
        )

    def _saved(self, handed: Handed, made: tuple[Path, str]) -> None:
        path, words = made
        self._written.pop(handed.record_id, None)
        self._go = None
        self.begin_step(self.tr("The answer is saved"))
        self.add_words(self.tr("Give this file to the colleague who handed you the record:"))
        name = self.add_words(path.name, "strong")
        name.setObjectName("reviewFile")
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add_words(
            self.tr("She may ask for the words of your key. Read them to her by voice; they are no secret:")
        )
        own = self.add_words(words, "heading")
        own.setObjectName("reviewOwnWords")
        self.add_words(
            self.tr("When you have no further use for her bundle, delete it, and empty the waste basket."),
            "soft",
        )
        if len(self._handover.records) > 1:
            self.add_button("reviewOthers", self.tr("Other records"), self._choose_record)
        self.end_step(self.add_button("reviewDone", self.tr("Close"), self.reject, role="primary"))

    # --- somebody who signs

    def _ask_person(self) -> None:
        self.begin_step(self.tr("A person who checks"))
        form = PersonForm(self._judge, self.inner)
        form.changed.connect(lambda: self.say(""))
        form.entered.connect(partial(self._add, form))
        self.column.addWidget(form)
        self.add_button("reviewBack", self.tr("Back to the record"), self._read_on)
        self._go = self.add_button("checkAddGo", self.tr("Add her"), partial(self._add, form), role="primary")
        self.end_step(form)

    def _judge(self, phrase: str, say: Callable[[Judged], object]) -> None:
        """Let a phrase be judged beside the window: the lists it is held against take a moment."""

        def work() -> Judged:
            from desktop.vault.strength import strength  # its lists take a moment: not before the first key

            return strength(phrase)

        self._lanes.net(work, owner=self, done=say)

    def _add(self, form: PersonForm) -> None:
        if self._go is not None and not self._go.isEnabled():
            return  # Enter was pressed twice
        if missing := form.missing():
            self.say(missing)
            return
        alias, role, phrase, checking = form.alias, form.role, form.phrase, self._checking
        if self._go is not None:
            self._go.setEnabled(False)
        self._lanes.store(
            lambda: checking.add_person(alias, role, phrase),
            owner=self,
            done=lambda _: self._read_people(self._ask_signature),
            failed=self._failed,
        )

    def _failed(self, error: AppError) -> None:
        self.say(self._wording.error(error))
        if self._go is not None:
            self._go.setEnabled(True)
