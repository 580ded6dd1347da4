"""Make a recovery kit: show it, put it on paper, and let it open the vault only once it is proved copied."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ui.desk import PrintKit
from ui.jobs import Lanes
from ui.pages.safety.paper_sheet import PaperSheet, SavePaper
from ui.parts.delicate import mark_secret
from ui.parts.word_grid import WordGrid
from ui.style import px, set_role

if TYPE_CHECKING:
    from desktop.keys import Keys
    from desktop.vault.kit import Kit

_ASKED = 3


class KitSheet(PaperSheet):
    """Three steps: look around, copy the words, type three of them.

    Signals:
        settled: the kit opens the vault now.
    """

    settled = Signal()

    def __init__(
        self,
        keys: Keys,
        lanes: Lanes,
        language: str,
        print_kit: PrintKit,
        save: SavePaper,
        *,
        is_first: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("kitSheet", lanes, save, parent)
        self._keys, self._language, self._print = keys, language, print_kit
        self._is_first = is_first
        self._kit: Kit | None = None
        self._asked: tuple[int, ...] = ()
        self.edits: list[QLineEdit] = []
        self._look_around()

    def _look_around(self) -> None:
        self.begin_step(self.tr("Make a recovery kit"))
        self.add_words(
            self.tr(
                "A recovery kit is one sheet of paper with 24 words. If the passphrase is forgotten, or the "
                "computer is gone and only a backup is left, the kit opens your records."
            )
        )
        self.add_words(
            self.tr(
                "Whoever has this paper and your computer, or a backup, can read everything. Keep it "
                "away from both, and do not take a photo of it."
            )
        )
        if not self._is_first:
            self.add_words(self.tr("The kit that you have now will open nothing any more. Destroy it then."))
        self.add_words(self.tr("The next step shows the words. Make sure that nobody looks on."))
        self.add_button("kitCancel", self.tr("Cancel"), self.reject)
        go = self.add_button("kitShow", self.tr("Show the words"), self._make, role="primary")
        self.end_step(go)

    def _make(self) -> None:
        keys, language = self._keys, self._language
        self._lanes.store(lambda: keys.make_kit(language), owner=self, done=self._show, failed=self._trouble)

    def _show(self, made: Kit) -> None:
        if self._kit is not None:
            return  # the button was pressed twice: the words that stand there already count
        self._kit = made
        self._asked = tuple(sorted(secrets.SystemRandom().sample(range(len(made.words)), _ASKED)))
        self._copy()

    def _copy(self) -> None:
        made = self._kit
        if made is None:
            return
        self.begin_step(self.tr("Put it on paper"))
        self.add_words(self.tr("Print it, or copy it by hand, each word with its number."))
        self.column.addWidget(WordGrid(made.words, self.inner))
        self.add_paper(lambda out: self._print(made, out), "kit.pdf")
        self.add_button("kitCancel", self.tr("Cancel"), self.ask_to_drop)
        go = self.add_button("kitCopied", self.tr("I have it on paper"), self._prove, role="primary")
        self.end_step(go)

    def _prove(self) -> None:
        self.begin_step(self.tr("Three words from your paper"))
        self.add_words(self.tr("So that nothing was misread. Only then does the kit open your records."))
        self.edits = []
        for at in self._asked:
            number = QLocale().toString(at + 1)
            label = QLabel(self.tr("Number {number}").format(number=number), self.inner)
            set_role(label, "strong")
            edit = QLineEdit(self.inner)
            edit.setObjectName(f"kitWord{at + 1}")
            mark_secret(edit)
            edit.setMaximumWidth(px(240))
            edit.setAccessibleName(label.text())
            edit.textEdited.connect(lambda _text: self.say(""))
            edit.returnPressed.connect(self._compare)
            label.setBuddy(edit)
            self.column.addWidget(label)
            self.column.addWidget(edit)
            self.edits.append(edit)
        self.add_button("kitBack", self.tr("Show the words again"), self._copy)
        self.go = self.add_button("kitKeep", self.tr("Keep this kit"), self._compare, role="primary")
        self.end_step(self.edits[0])

    def _compare(self) -> None:
        from desktop.vault.spelling import same

        made = self._kit
        if made is None:
            return
        for at, edit in zip(self._asked, self.edits, strict=True):
            if not same(edit.text(), made.words[at]):
                number = QLocale().toString(at + 1)
                self.say(
                    self.tr(
                        "Number {number} is not what was shown. Look at your paper, or show the words again."
                    ).format(number=number)
                )
                edit.setFocus()
                edit.selectAll()
                return
        keys = self._keys
        self.keep(lambda: keys.keep_kit(made), self._kept)

    def _kept(self, _: object) -> None:
        self._kit = None
        self.settled.emit()
        self.accept()
