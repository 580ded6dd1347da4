"""A dialog about paper that opens the vault: print it, save it to print elsewhere, or give it up."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.errors import AppError
from ui.dialogs import ask
from ui.jobs import Lanes
from ui.parts import paper
from ui.parts.choosing import choose_file
from ui.parts.sheet import Sheet
from ui.style import INSIDE, set_icon
from ui.wording import Wording

WritePaper = Callable[[Path | BinaryIO], int]
"""Writes the page as PDF and returns how many pages it took."""

SavePaper = Callable[[WritePaper, Path], object]
"""Writes the page to a file outside the vault, and lists it there; on the store lane."""


class PaperSheet(Sheet):
    """What the sheets of a kit and of pieces have in common."""

    def __init__(self, name: str, lanes: Lanes, save: SavePaper, parent: QWidget | None = None) -> None:
        super().__init__(name, "", parent)
        self._lanes, self._save_paper = lanes, save
        self._is_out = self._is_keeping = False

    def add_paper(self, write: WritePaper, name: str) -> None:
        """Add the two ways to paper: the printer, without any file, and a file for another printer.

        Args:
            write: writes the page.
            name: what the file is called at first; it says nothing.
        """
        self._is_out = True
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        if paper.can_print():
            print_it = QPushButton(self.tr("Print"), self.inner)
            print_it.setObjectName("paperPrint")
            set_icon(print_it, "print")
            print_it.setAutoDefault(False)
            print_it.clicked.connect(lambda: self._print_it(write))
            row.addWidget(print_it)
        save = QPushButton(self.tr("Save as PDF"), self.inner)
        save.setObjectName("paperSave")
        save.setAutoDefault(False)
        set_icon(save, "file")
        save.clicked.connect(lambda: self._warn(write, name))
        row.addWidget(save)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.setAlignment(row, Qt.AlignmentFlag.AlignLeading)

    def reject(self) -> None:
        """Close, also by Esc or the window's own button; ask first where there may be paper already.

        While the paper is being put in force nothing can be given up any more: the answer comes at once.
        """
        if self._is_keeping:
            return
        if self._is_out:
            self.ask_to_drop()
        else:
            super().reject()

    def keep(self, work: Callable[[], object], done: Callable[[object], object]) -> None:
        """Put the paper in force, once, and hear of it."""
        if self._is_keeping:
            return
        self._is_keeping = True

        def kept(made: object) -> None:
            self._is_keeping = self._is_out = False
            done(made)

        def failed(error: AppError) -> None:
            self._is_keeping = False
            self._trouble(error)

        self._lanes.store(work, owner=self, done=kept, failed=failed)

    def ask_to_drop(self) -> None:
        """Ask before paper that may be printed already is made worthless."""
        ask(
            self.tr("The paper will open nothing"),
            self.tr("What you printed or wrote down so far is of no use then. Destroy it."),
            self.tr("Stop without keeping it"),
            self._drop,
            self,
            stay=self.tr("Go on"),
        )

    def _drop(self) -> None:
        self._is_out = False
        super().reject()

    def _print_it(self, write: WritePaper) -> None:
        def work() -> bytes:
            stream = io.BytesIO()
            write(stream)
            return stream.getvalue()

        def pages(pdf: bytes) -> None:
            paper.print_pages(pdf, self)

        self._lanes.net(work, owner=self, done=pages, failed=self._trouble)

    def _warn(self, write: WritePaper, name: str) -> None:
        ask(
            self.tr("A file that anybody can read"),
            self.tr(
                "Whoever finds this file can use it as the paper itself. Save it on a stick that you "
                "take to the printer, and delete it there afterwards."
            ),
            self.tr("Choose where to save it"),
            lambda: choose_file(
                self, self.tr("Save as PDF"), name, "PDF (*.pdf)", lambda path: self._save(write, path)
            ),
            self,
        )

    def _save(self, write: WritePaper, path: Path) -> None:
        self._lanes.store(lambda: self._save_paper(write, path), owner=self, failed=self._trouble)

    def _trouble(self, error: AppError) -> None:
        self.say(Wording(self).error(error))
