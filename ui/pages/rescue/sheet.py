"""Other ways in: with a kit, with two pieces, with an office's help, or back from a backup."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.errors import AppError
from desktop.vault.secret import SlotKind
from ui.jobs import Lanes
from ui.pages.rescue.office import AnswerSheet, OfficeSheet
from ui.parts.kit_entry import KitEntry, PieceEntry
from ui.parts.large_button import LargeButton
from ui.parts.new_passphrase import NewPassphrase
from ui.parts.sheet import Sheet
from ui.parts.strength import Judge
from ui.wording import Wording

if TYPE_CHECKING:
    from desktop.rescue import Rescue
    from desktop.vault.help import Request
    from desktop.vault.key import DataKey

KIT_WORDS = 24
PIECE_WORDS = 33
ANSWER = "answer"
BACKUP = "backup"


class RescueSheet(Sheet):
    """Asks which way, then what that way needs, then for a new passphrase.

    Signals:
        rescued: (DataKey, str) the key, and the passphrase that is to open the vault from now on.
        restore_asked: the person has a backup.
    """

    rescued = Signal(object, str)
    restore_asked = Signal()

    def __init__(self, rescue: Rescue, lanes: Lanes, judge: Judge, parent: QWidget | None = None) -> None:
        super().__init__("rescueSheet", "", parent)
        self._rescue, self._lanes, self._judge = rescue, lanes, judge
        self.begin_step(self.tr("Other ways in"))
        self.end_step()
        self._look()

    def _look(self) -> None:
        """Find out which ways this vault has."""

        def work() -> tuple[frozenset[SlotKind], Request | None]:
            return self._rescue.ways(), self._rescue.asked()

        self._lanes.store(work, owner=self, done=lambda found: self._choose(*found), failed=self._no_ways)

    def _no_ways(self, error: AppError) -> None:
        self._choose(frozenset(), None)
        self.say(Wording(self).error(error))

    def _choose(self, ways: frozenset[SlotKind], asked: Request | None) -> None:
        self.begin_step(self.tr("Other ways in"))
        offers: list[tuple[str, str, str, str, Callable[[], None]]] = []
        if SlotKind.RECOVERY in ways:
            offers.append(
                (
                    SlotKind.RECOVERY,
                    "key",
                    self.tr("With the recovery kit"),
                    self.tr("A sheet of paper with 24 words or groups of digits."),
                    self._kit,
                )
            )
        if SlotKind.PIECES in ways:
            offers.append(
                (
                    SlotKind.PIECES,
                    "person",
                    self.tr("With two of the three pieces"),
                    self.tr("Two people with a paper and a short code each."),
                    self._pieces,
                )
            )
        if asked is not None:
            offers.append(
                (
                    ANSWER,
                    "letter",
                    self.tr("With the answer of your office"),
                    self.tr("You asked for help on {day}.").format(day=self._asked_on(asked)),
                    self._take_answer,
                )
            )
        if SlotKind.OFFICE in ways:
            offers.append(
                (
                    SlotKind.OFFICE,
                    "question",
                    self.tr("Ask your office for help"),
                    self.tr("You send a file, and it sends one back. It learns no passphrase."),
                    self._ask_office,
                )
            )
        offers.append(
            (
                BACKUP,
                "history",
                self.tr("From a backup"),
                self.tr("On a new computer, or when the records here are damaged."),
                self._restore,
            )
        )
        if len(offers) == 1:
            self.add_words(
                self.tr(
                    "No recovery kit, pieces or office key were made for these records. If the passphrase is "
                    "forgotten, only a backup with a passphrase that you still know can help."
                )
            )
        first: QWidget | None = None
        for name, icon, heading, words, act in offers:
            button = LargeButton(icon, heading, words, self.inner)
            button.setObjectName(f"rescue_{name}")
            button.clicked.connect(lambda _=False, act=act: act())
            self.column.addWidget(button)
            first = first or button
        self.add_button("rescueCancel", self.tr("Cancel"), self.reject)
        self.end_step(first)

    def _asked_on(self, asked: Request) -> str:
        from desktop.clock import moment

        return Wording(self).day(moment(asked.made_at))

    def _restore(self) -> None:
        self.restore_asked.emit()
        self.accept()

    def _ask_office(self) -> None:
        sheet = OfficeSheet(self._rescue, self._lanes, self._judge, self)
        sheet.asked.connect(self.accept)
        sheet.open()

    def _take_answer(self) -> None:
        sheet = AnswerSheet(self._rescue, self._lanes, self)
        sheet.rescued.connect(self.rescued)
        sheet.rescued.connect(self.accept)
        sheet.open()

    def _kit(self) -> None:
        self.begin_step(self.tr("With the recovery kit"))
        entry = KitEntry("rescueKit", self.tr("What stands on your paper"), KIT_WORDS, self.inner)
        self.column.addWidget(entry)
        rescue = self._rescue

        def submit() -> None:
            text = entry.text
            self._try(lambda: rescue.by_kit(text))

        entry.entered.connect(submit)
        entry.changed.connect(lambda: self.say(""))
        self._back_and("rescueKitGo", self.tr("Next"), submit)
        self.end_step(entry)

    def _pieces(self) -> None:
        from desktop.vault.pieces import TypedPiece

        self.begin_step(self.tr("With two of the three pieces"))
        one = PieceEntry("piece1", self.tr("One piece"), PIECE_WORDS, self.inner)
        other = PieceEntry("piece2", self.tr("Another piece"), PIECE_WORDS, self.inner)
        for entry in (one, other):
            self.column.addWidget(entry)
            entry.changed.connect(lambda: self.say(""))
        rescue = self._rescue

        def submit() -> None:
            first, second = (
                TypedPiece(text=entry.words.text, code=entry.code.text()) for entry in (one, other)
            )
            self._try(lambda: rescue.by_pieces(first, second))

        self._back_and("rescuePiecesGo", self.tr("Next"), submit)
        self.end_step(one)

    def _try(self, work: Callable[[], DataKey]) -> None:
        if not self.go.isEnabled():
            return  # Enter was pressed twice
        self.say("")
        self.go.setEnabled(False)
        self._lanes.store(work, owner=self, done=self._choose_passphrase, failed=self._failed)

    def _choose_passphrase(self, key: DataKey) -> None:
        self.begin_step(self.tr("Choose a new passphrase"))
        self.add_words(
            self.tr("It opens your records from now on. The one before opens nothing here any more.")
        )
        new = NewPassphrase(self._judge, self.inner)
        new.changed.connect(lambda: self.say(""))
        self.column.addWidget(new)

        def submit() -> None:
            missing = new.missing()
            self.say(missing)
            if not missing:
                self.rescued.emit(key, new.text)
                self.accept()

        new.entered.connect(submit)
        self.add_button("rescueCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button("rescueOpen", self.tr("Open"), submit, role="primary")
        self.end_step(new)

    def _back_and(self, name: str, words: str, act: Callable[[], object]) -> None:
        self.add_button("rescueBack", self.tr("Back"), self._look)
        self.go = self.add_button(name, words, act, role="primary")

    def _failed(self, error: AppError) -> None:
        self.go.setEnabled(True)
        self.say(Wording(self).error(error))
