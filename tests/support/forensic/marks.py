"""The words that must lie nowhere, and every form in which a program could have left them on a disk."""

from __future__ import annotations

import base64
import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

STEM = "zqovarn"
"""In everything that is typed, and in every name of a file; nothing else in the world says it."""
ACCENTED = "Škrévònqa"
DARI = "قژوارنامه"
USER = "qzfarida"
HOST = "qzlaptop-nawa"
PASSPHRASE = "seven quiet herons crossed the delta"
NEW_PASSPHRASE = "nine amber lanterns above the harbour"
SIGN_PHRASE = "eleven green ladders lean on the barn"
WRONG_PASSPHRASE = "purple kettles dance before winter"
NUMBER = "48317629"
MONTH = "1931-07-01"
CHOICES = ("women_girls", "justice_sector", "community_leaders")
"""Answers that are chosen and not typed."""
HIDDEN = ("MARKER-", "2026:11:03 10:11:12", "Words on the page")
"""What the files of `tests.support.media` carry in their corners and on their page."""


def mark(number: int, words: str = "") -> str:
    """Return a marked text: the number says in a report where it was typed."""
    return f"{STEM.capitalize()}{number:03} {words}".rstrip()


def long_mark(number: int, words: str = "") -> str:
    """Return a marked text with letters that no ASCII has."""
    return f"{mark(number)} {ACCENTED} {DARI} {words}".rstrip()


@dataclass(frozen=True, slots=True)
class Form:
    """One way in which one word can lie on a disk.

    Attributes:
        word: the word.
        how: the name of the form.
        data: its bytes.
        is_lower: whether to look for it without regard to the case of ASCII letters, and to zero bytes
            between them: so UTF-8, UTF-16 and UTF-32 of plain words are one form.
    """

    word: str
    how: str
    data: bytes
    is_lower: bool = False


def forms(word: str) -> tuple[Form, ...]:
    """Return every form of `word`, without doubles."""
    found: dict[tuple[bytes, bool], Form] = {}
    for form in _forms(word):
        found.setdefault((form.data, form.is_lower), form)
    return tuple(found.values())


def _forms(word: str) -> Iterator[Form]:
    if word.isascii():
        yield Form(word, "plain", word.lower().encode(), is_lower=True)
        yield Form(word, "percent, every letter", _percent(word).lower().encode(), is_lower=True)
    for shape in ("NFC", "NFD"):
        for text in {(one := unicodedata.normalize(shape, word)), one.lower(), one.upper()}:
            for coding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
                data = text.encode(coding)
                if not text.isascii():
                    yield Form(word, f"{coding} {shape}", data)
                if coding in ("utf-8", "utf-16-le"):
                    for at in range(3):
                        yield Form(word, f"base64 of {coding} {shape}, place {at}", _base64(data, at))
                    yield Form(word, f"hex of {coding} {shape}", data.hex().encode(), is_lower=True)
            yield Form(word, f"percent {shape}", quote(text, safe="").lower().encode(), is_lower=True)
            yield Form(word, f"json {shape}", json.dumps(text)[1:-1].lower().encode(), is_lower=True)
            every = "".join(f"\\u{ord(letter):04x}" for letter in text)
            yield Form(word, f"json {shape}, every letter", every.encode(), is_lower=True)


def _percent(word: str) -> str:
    return "".join(f"%{byte:02x}" for byte in word.encode())


def _base64(data: bytes, at: int) -> bytes:
    """Return what is the same in every base64 text with `data` at `at` bytes after a multiple of three."""
    text = base64.b64encode(bytes(at) + data)
    first = -(-at * 4 // 3)  # digits that hold bits of what stands before
    return text[first : (at + len(data)) * 4 // 3]
