"""Try out a kit, or two pieces, without needing it: type what is on the paper and hear yes or no."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.errors import AppError
from ui.jobs import Lanes
from ui.parts.kit_entry import KitEntry, PieceEntry
from ui.parts.sheet import Sheet
from ui.wording import Wording

if TYPE_CHECKING:
    from desktop.keys import Keys

KIT_WORDS = 24
PIECE_WORDS = 33


class KitTestSheet(Sheet):
    """Asks for the words and says whether they open this vault.

    Signals:
        settled: it was tried and right.
    """

    settled = Signal()

    def __init__(self, keys: Keys, lanes: Lanes, *, is_pieces: bool, parent: QWidget | None = None) -> None:
        super().__init__("kitTestSheet", "", parent)
        self._keys, self._lanes, self._is_pieces = keys, lanes, is_pieces
        self.entries: list[KitEntry] = []
        self.codes: list[PieceEntry] = []
        self._ask()

    def _ask(self) -> None:
        self.begin_step(self.tr("Test two pieces") if self._is_pieces else self.tr("Test the kit"))
        self.add_words(
            self.tr("Take the paper and type what stands on it. Nothing is opened or changed by this."),
            "soft",
        )
        self.entries, self.codes = [], []
        first: QWidget
        if self._is_pieces:
            names = (self.tr("One piece"), self.tr("Another piece"))
            for number, label in enumerate(names, 1):
                piece = PieceEntry(f"piece{number}", label, PIECE_WORDS, self.inner)
                self.column.addWidget(piece)
                piece.changed.connect(lambda: self.say(""))
                self.codes.append(piece)
            first = self.codes[0]
        else:
            entry = KitEntry("kitText", self.tr("What stands on your paper"), KIT_WORDS, self.inner)
            entry.entered.connect(self.submit)
            entry.changed.connect(lambda: self.say(""))
            self.column.addWidget(entry)
            self.entries.append(entry)
            first = entry
        self.add_button("kitTestCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button("kitTestGo", self.tr("Test"), self.submit, role="primary")
        self.end_step(first)

    def submit(self) -> None:
        """Try it out."""
        if not self.go.isEnabled():
            return  # Enter was pressed twice
        self.go.setEnabled(False)
        self.say("")
        self._lanes.store(self._work(), owner=self, done=self._answer, failed=self._failed)

    def _work(self) -> Callable[[], bool]:
        keys = self._keys
        if self._is_pieces:
            from desktop.vault.pieces import TypedPiece

            first, second = (TypedPiece(text=one.words.text, code=one.code.text()) for one in self.codes)
            return lambda: keys.test_pieces(first, second)
        text = self.entries[0].text
        return lambda: keys.test_kit(text)

    def _answer(self, is_right: bool) -> None:
        self.go.setEnabled(True)
        if not is_right:
            self.say(
                self.tr(
                    "It is typed right, but it does not open these records. Perhaps it is an older one, "
                    "or of another computer."
                )
            )
            return
        self.settled.emit()
        self.begin_step(self.tr("Yes, it opens your records"))
        self.add_words(self.tr("Put the paper back where it was, away from the computer."))
        close = self.add_button("kitTestClose", self.tr("Close"), self.accept, role="primary")
        self.end_step(close)

    def _failed(self, error: AppError) -> None:
        self.go.setEnabled(True)
        self.say(Wording(self).error(error))
