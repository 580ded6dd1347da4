"""Plain text as it is kept: whole, in UTF-8, and nothing in it but what can be read.

Text has no first bytes of its own, so its name must say that it is text and every byte must bear that out.
Letters of an older kind are not guessed: a wrong guess would change what somebody said, unseen.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

SUFFIXES = frozenset((".txt", ".text", ".md", ".csv", ".tsv"))
"""Names that promise plain text. All of it is kept as .txt: a table of that kind can carry formulas."""

TEXT_LIMIT = 8 << 20
"""Largest text, in bytes."""

_MARK = "\ufeff"
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_UTF_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Text:
    """A text as it is kept.

    Attributes:
        data: UTF-8 without a mark at its beginning.
        removed: "letters" if it was written otherwise before.
    """

    data: bytes
    removed: tuple[str, ...]


def clean_text(data: bytes) -> Text | None:
    """Return the text that `data` is, or None if it is none, or none that can be read without guessing."""
    text = read_text(data)
    if text is None:
        return None
    kept = text.encode()
    return Text(kept, () if kept == data else ("letters",))


def read_text(data: bytes, *, is_whole: bool = True) -> str | None:
    """Return `data`, or the beginning of a text that it is, without its mark; None for everything else."""
    if data.startswith(_UTF_32):
        return None
    codec = "utf-16" if data.startswith(_UTF_16) else "utf-8"
    try:
        # Where only the beginning is at hand, it may end within a letter.
        text = codecs.getincrementaldecoder(codec)().decode(data, final=is_whole)
    except UnicodeDecodeError:
        return None
    return None if _CONTROL.search(text) else text.lstrip(_MARK)
