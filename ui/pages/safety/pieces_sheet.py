"""Make three pieces of which two open the vault, each with a code that goes another way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from desktop.errors import AppError
from ui.desk import PrintPiece
from ui.jobs import Lanes
from ui.pages.safety.paper_sheet import PaperSheet, SavePaper
from ui.parts.delicate import mark_secret
from ui.parts.word_grid import WordGrid
from ui.style import set_role
from ui.wording import Wording
from ui.wording.filled import as_written

if TYPE_CHECKING:
    from desktop.keys import Keys, Split


class PiecesSheet(PaperSheet):
    """Look around, then each piece and its code, then keep them.

    Signals:
        settled: two of the pieces open the vault now.
    """

    settled = Signal()

    def __init__(
        self,
        keys: Keys,
        lanes: Lanes,
        language: str,
        print_piece: PrintPiece,
        save: SavePaper,
        *,
        is_first: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("piecesSheet", lanes, save, parent)
        self._keys, self._language, self._print = keys, language, print_piece
        self._split: Split | None = None
        self.begin_step(self.tr("Make three pieces"))
        self.add_words(
            self.tr(
                "Three people each get one sheet of paper, and each a short code by another way, as by "
                "word of mouth. Any two of them together can open your records if the passphrase is "
                "lost. One alone cannot."
            )
        )
        self.add_words(self.tr("Choose people who would not both be forced or persuaded at the same time."))
        if not is_first:
            self.add_words(self.tr("The pieces that you gave away before will open nothing any more."))
        self.add_words(self.tr("The next step shows the first piece. Make sure that nobody looks on."))
        self.add_button("piecesCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button("piecesShow", self.tr("Show the first piece"), self._make, role="primary")
        self.end_step(self.go)

    def _make(self) -> None:
        self.go.setEnabled(False)
        keys, language = self._keys, self._language
        self._lanes.store(lambda: keys.split(language), owner=self, done=self._made, failed=self._failed)

    def _made(self, split: Split) -> None:
        self._split = split
        self._show(0)

    def _show(self, at: int) -> None:
        split = self._split
        if split is None:
            return
        piece = split.pieces[at]
        self.begin_step(self.tr("Piece {number} of 3").format(number=QLocale().toString(at + 1)))
        self.column.addWidget(WordGrid(piece.words, self.inner))
        self.add_paper(lambda out: self._print(piece, out), f"piece-{at + 1}.pdf")
        label = QLabel(self.tr("Its short code, not on the paper"), self.inner)
        set_role(label, "strong")
        self.column.addWidget(label)
        code = QLabel(as_written(piece.code), self.inner)
        code.setObjectName("pieceCode")
        code.setTextFormat(Qt.TextFormat.PlainText)
        code.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight
        )  # the groups in the order of the numbers above
        mark_secret(code)
        set_role(code, "title")
        side = Qt.AlignmentFlag  # it runs from left to right, and stands where its words begin
        self.column.addWidget(code, 0, side.AlignRight if self.isRightToLeft() else side.AlignLeft)
        self.add_words(
            self.tr(
                "Tell it to the person who gets this piece, or write it on another paper. It is shown once."
            ),
            "soft",
        )
        self.add_button("piecesCancel", self.tr("Cancel"), self.ask_to_drop)
        if at:
            self.add_button("piecesBack", self.tr("Back"), lambda: self._show(at - 1))
        if at + 1 < len(split.pieces):
            go = self.add_button(
                "piecesNext", self.tr("Next piece"), lambda: self._show(at + 1), role="primary"
            )
        else:
            go = self.add_button("piecesNext", self.tr("Next"), self._ask_whether_copied, role="primary")
        self.end_step(go)

    def _ask_whether_copied(self) -> None:
        self.begin_step(self.tr("Keep these pieces"))
        sure = QCheckBox(self.tr("All three are on paper, and I know each code."), self.inner)
        sure.setObjectName("piecesSure")
        self.column.addWidget(sure)
        self.add_words(
            self.tr("Afterwards, test two of them here while you still have them together."), "soft"
        )
        self.add_button("piecesBack", self.tr("Back"), lambda: self._show(2))
        self.go = self.add_button(
            "piecesKeep", self.tr("Keep these pieces"), lambda: self._keep(sure.isChecked()), role="primary"
        )
        self.end_step(sure)

    def _keep(self, is_sure: bool) -> None:
        split = self._split
        if split is None:
            return
        if not is_sure:
            self.say(self.tr("Tick the box once all three are on paper."))
            return
        keys = self._keys
        self.keep(lambda: keys.keep_split(split), self._kept)

    def _kept(self, _: object) -> None:
        self._split = None
        self.settled.emit()
        self.accept()

    def _failed(self, error: AppError) -> None:
        self.go.setEnabled(True)
        self.say(Wording(self).error(error))
