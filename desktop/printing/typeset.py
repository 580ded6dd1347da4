"""Turn a paragraph of any direction into lines of placed glyphs; knows no pages.

Lines break between words. Within a line, runs are ordered by the Unicode bidirectional algorithm; runs from
right to left, and Latin ones with marks that stand on their own, are shaped; everything else is drawn
character by character.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.direction import Item, left_to_right, levels_of
from desktop.printing.faces import Face, FaceSet

UNKNOWN = "\ufffd"
_TOKEN = re.compile(r"\s+|(?:(?!\w[-/–—]\w)\S)*\w[-/–—](?=\w)|\S+")
_DROPPED = re.compile(
    "[\u200b\u2060-\u2069\u202a-\u202e\ufe00-\ufe0f\ufeff\ufffe\uffff\u0000-\u0008\u000e-\u001f\u007f-\u009f]"
)
_INVISIBLE = "\u200c\u200d\u200e\u200f\u061c"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of glyphs in one face: drawn from left to right, measures in points."""

    face: Face
    glyphs: tuple[tuple[str, float, float, float], ...]
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its pieces from left to right."""

    pieces: tuple[Piece, ...]
    width: float


class Typesetter:
    """Break and place text with the faces of one document.

    Attributes:
        has_unknown: whether some character had no glyph and was drawn as a question mark.
    """

    def __init__(self, faces: FaceSet) -> None:
        self._faces = faces
        self._shaped: dict[tuple[str, str, bool], tuple[tuple[str, float, float, float], ...]] = {}
        self.has_unknown = False

    @property
    def plain_font(self) -> str:
        """Return the name of the face that everything begins with."""
        return str(self._faces.face("latin").fontName)

    def is_rtl(self, text: str) -> bool:
        """Tell whether the first strong character of `text` runs from right to left."""
        return next(
            (kind != "L" for kind in map(unicodedata.bidirectional, text) if kind in ("L", "R", "AL")), False
        )

    def lines(
        self, text: str, size: float, width: float, *, bold: bool = False, italic: bool = False
    ) -> list[Line]:
        """Return `text` in lines no wider than `width` points; a line feed always breaks."""
        found: list[Line] = []
        for part in _clean(text).split("\n"):
            found += self._paragraph(part, size, width, bold, italic)
        return found

    def widest(self, text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
        """Return the width of the widest part of `text` that a line breaks only when it must."""
        part = _clean(text).replace("\n", " ")
        part, items = self._items(part, 1 if self.is_rtl(part) else 0, bold, italic)
        spans = (match.span() for match in _TOKEN.finditer(part))
        return max((self._width(part, items, *span, size) for span in spans), default=0.0)

    def _paragraph(self, text: str, size: float, width: float, bold: bool, italic: bool) -> list[Line]:
        base = 1 if self.is_rtl(text) else 0
        text, items = self._items(text, base, bold, italic)
        found: list[Line] = []
        start = stop = 0
        taken = 0.0
        for token in self._tokens(text, items, size, width):
            is_space = text[token[0]].isspace()
            measure = self._width(text, items, *token, size)
            if not is_space and stop > start and taken + measure > width + 0.01:
                found.append(self._line(text, items, start, stop, size))
                start, taken = token[0], 0.0
            taken += measure
            stop = token[1]
        found.append(self._line(text, items, start, stop, size))
        return found

    def _tokens(self, text: str, items: list[Item], size: float, width: float) -> Iterator[tuple[int, int]]:
        """Yield where words and gaps stand; a word wider than the line is cut."""
        for match in _TOKEN.finditer(text):
            start, stop = match.span()
            if text[start].isspace() or self._width(text, items, start, stop, size) <= width:
                yield start, stop
                continue
            at = start
            for end in range(start + 1, stop + 1):
                is_mark = end < stop and unicodedata.combining(text[end])
                if not is_mark and end - at > 1 and self._width(text, items, at, end, size) > width:
                    yield at, end - 1
                    at = end - 1
            yield at, stop

    def _items(self, text: str, base: int, bold: bool, italic: bool) -> tuple[str, list[Item]]:
        """Cut `text` where level or face changes, putting a mark for what no face has."""
        levels = levels_of(text, base)
        latin = self._faces.face("latin", bold=bold, italic=italic)
        chars: list[str] = []
        items: list[Item] = []
        for at, char in enumerate(text):
            level = levels[at]
            face: Face | None
            if items and (char in _INVISIBLE or unicodedata.combining(char)) and items[-1].face.has(char):
                face = items[-1].face
            else:
                face = self._face_for(char, level, latin, bold, italic)
            if face is None:
                self.has_unknown = True
                char, face = UNKNOWN, latin
            chars.append(char)
            if items and items[-1].level == level and items[-1].face is face:
                items[-1] = Item(items[-1].start, at + 1, level, face)
            else:
                items.append(Item(at, at + 1, level, face))
        return "".join(chars), items

    def _face_for(self, char: str, level: int, latin: Face, bold: bool, italic: bool) -> Face | None:
        if level % 2 == 0 and latin.has(char):
            return latin
        if level % 2 == 1 or "\u0600" <= char <= "\u08ff" or not latin.has(char):
            arabic = self._faces.face("arabic", bold=bold, italic=italic)
            if arabic.has(char):
                return arabic
        return latin if latin.has(char) or char in _INVISIBLE else None

    def _width(self, text: str, items: list[Item], start: int, stop: int, size: float) -> float:
        return sum(piece.width for piece in self._pieces(text, items, start, stop, size))

    def _line(self, text: str, items: list[Item], start: int, stop: int, size: float) -> Line:
        while stop > start and text[stop - 1].isspace():
            stop -= 1
        pieces = tuple(self._pieces(text, left_to_right(items, start, stop), start, stop, size))
        return Line(pieces, sum(piece.width for piece in pieces))

    def _pieces(self, text: str, items: list[Item], start: int, stop: int, size: float) -> Iterator[Piece]:
        for item in items:
            first, last = max(item.start, start), min(item.stop, stop)
            if first >= last:
                continue
            glyphs = self._glyphs(text[first:last], item)
            yield Piece(item.face, glyphs, sum(glyph[1] for glyph in glyphs) * size / 1000)

    def _glyphs(self, text: str, item: Item) -> tuple[tuple[str, float, float, float], ...]:
        is_rtl = item.level % 2 == 1
        if not is_rtl and not any(unicodedata.combining(char) or char in _INVISIBLE for char in text):
            return tuple((char, item.face.width(char), 0.0, 0.0) for char in text)
        key = (text, item.face.fontName, is_rtl)
        if key not in self._shaped:
            self._shaped[key] = tuple(item.face.shape(text, is_rtl))
        return self._shaped[key]


def draw_line(canvas: Canvas, line: Line, x: float, y: float, size: float) -> None:
    """Draw `line` with its left end at `x` on the base line `y`, in the canvas's fill colour."""
    text = canvas.beginText()
    for piece in line.pieces:
        text.setFont(piece.face.fontName, size)
        run, run_x, pen = "", x, x
        for char, advance, dx, dy in piece.glyphs:
            is_plain = dx == 0 and dy == 0
            if run and not is_plain:
                _put(text, run, run_x, y)
                run = ""
            if not is_plain:
                _put(text, char, pen + dx * size / 1000, y + dy * size / 1000)
            elif char not in _INVISIBLE:
                run_x = run_x if run else pen
                run += char
            pen += advance * size / 1000
            if run and abs(advance - piece.face.width(char)) > 0.5:
                _put(text, run, run_x, y)
                run = ""
        if run:
            _put(text, run, run_x, y)
        x = pen
    canvas.drawText(text)


def _put(text: object, run: str, x: float, y: float) -> None:
    text.setTextOrigin(x, y)  # type: ignore[attr-defined]  # reportlab carries no types
    text.textOut(run)  # type: ignore[attr-defined]  # the same


def _clean(text: str) -> str:
    """Return `text` without what has no place on paper: controls, marks of direction, variation selectors."""
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\t", "    ")
    return _DROPPED.sub(
        "", text.replace("\r", "\n").replace("\x0b", "\n").replace("\x0c", "\n").replace("\u2028", "\n")
    )
