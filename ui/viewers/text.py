"""Text, in whatever letters it was saved; shown as it is, never run and never read as markup."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.errors import AppError, Cancelled
from desktop.storage.reading import SealedReader
from ui.jobs import Lanes
from ui.parts.delicate import mark_passing
from ui.parts.plain_label import PlainLabel
from ui.style import content_font
from ui.viewers.view import View

SHOWN = 1 << 20
"""How many bytes of a long text are shown."""

_LINE = 4000
"""Longer lines are broken: laying one out that is as long as a book would hold up the window."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UNSEEN = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class ReadText:
    """The beginning of a text, or all of it."""

    data: bytes
    text: str
    is_whole: bool


class TextView(View):
    """One text, to be read and copied from."""

    def __init__(self, reader: SealedReader, name: str, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("textView")
        self._reader, self._lanes = reader, lanes
        self._data, self._is_shut = b"", False
        self.edit = QPlainTextEdit(self)
        self.edit.setObjectName("text")
        mark_passing(self.edit)
        self.edit.setReadOnly(True)
        self.edit.setUndoRedoEnabled(False)
        self.edit.setFont(content_font())
        self.edit.setAccessibleName(self.tr("Text {name}").format(name=name))
        self._short = PlainLabel(
            self.tr("Only the beginning is shown: the text is very long."), role="soft", parent=self
        )
        self._short.setObjectName("textIsLonger")
        self._short.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._short)
        layout.addWidget(self.edit, 1)
        self.setFocusProxy(self.edit)
        label = QLabel(self.tr("Letters"), self)
        self.letters = QComboBox(self)
        self.letters.setObjectName("letters")
        self.letters.setAccessibleName(self.tr("Letters"))
        for words, codec in (
            (self.tr("As found"), ""),
            (self.tr("All languages (UTF-8)"), "utf-8"),
            (self.tr("All languages (UTF-16)"), "utf-16"),
            (self.tr("Western (Windows)"), "cp1252"),
            (self.tr("Cyrillic (Windows)"), "cp1251"),
            (self.tr("Arabic (Windows)"), "cp1256"),
        ):
            self.letters.addItem(words, codec)
        label.setBuddy(self.letters)
        self.letters.currentIndexChanged.connect(self.begin)
        self._tools = (label, self.letters)

    def begin(self) -> None:
        """Read and decode beside the window."""
        if self._is_shut:
            return
        reader, data, codec = self._reader, self._data, str(self.letters.currentData())

        def work() -> ReadText:
            try:
                found = data or reader.read_at(0, SHOWN)
                is_whole = reader.size <= SHOWN
            except ValueError as error:
                raise Cancelled from error
            return ReadText(found, in_letters(found, codec, is_whole=is_whole), is_whole)

        self._lanes.net(work, owner=self, done=self._show, failed=self._fail)

    def shut(self) -> None:
        """Let go of the text."""
        self._is_shut = True
        self._data = b""
        self.edit.clear()

    def tools(self) -> Sequence[QWidget]:
        """Return the choice of letters."""
        return self._tools

    def _show(self, read: ReadText) -> None:
        if not self._is_shut:
            self._data = read.data
            self._short.setVisible(not read.is_whole)
            self.edit.setPlainText(read.text)

    def _fail(self, error: AppError) -> None:
        if not self._is_shut:
            self.failed.emit(error)


def in_letters(data: bytes, codec: str = "", *, is_whole: bool = True) -> str:
    """Return `data` as text, whatever it is: in `codec`, or as its bytes suggest.

    Signs that cannot be seen are shown as a mark, and lines that are too long for the window are broken.
    """
    text = _decoded(data, codec or _guessed(data, is_whole=is_whole))
    text = _UNSEEN.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "\n".join(
        piece
        for line in text.split("\n")
        for piece in ([line[at : at + _LINE] for at in range(0, len(line), _LINE)] or [""])
    )


def _decoded(data: bytes, codec: str) -> str:
    return data.decode(codec, errors="replace")


def _guessed(data: bytes, *, is_whole: bool) -> str:
    """Return the name of the letters: by the mark at the beginning, by zeros, by what is no UTF-8."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return codec
    head = data[:4096]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) > len(head) // 5:
        return "utf-16-be" if even > odd else "utf-16-le"
    try:
        # A long text is cut anywhere, perhaps within a letter.
        codecs.getincrementaldecoder("utf-8")().decode(data, final=is_whole)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"
