"""Print what opens a vault: a recovery kit, or one of three pieces; knows no keys, only their words."""

import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.platypus.flowables import Flowable

from desktop.printing import sheet
from desktop.printing.faces import FaceSet
from desktop.printing.kit_grid import KitGrid
from desktop.printing.kit_words import PIECE, KitWords
from desktop.printing.press import ONE_AT_A_TIME, put
from desktop.printing.prose import Prose, Style
from desktop.printing.sheet import Sheet
from desktop.printing.typeset import Typesetter, draw_line

_COLUMNS = 3
_ROW = 27.0
_CLOSER = (1.0, 0.92, 0.84, 0.76)
_STEP = replace(sheet.ANSWER, size=10.5, leading=15.5, after=4, indent=16)
_HEADING = replace(sheet.GROUP, before=13, after=5)
_GRID_HEADING = replace(sheet.GROUP, before=8, after=7)
_HAND = replace(sheet.ANSWER, size=10, leading=20)


def print_kit(words: Sequence[str], out: Path | BinaryIO, text: KitWords | None = None) -> int:
    """Write the page of a recovery kit and return how many pages it took; nothing on it says whose it is.

    A path gets its file only when it is whole; a stream lets the page go to the printer without a file.
    Raises MachineError (DISK_FULL, READ_ONLY, NO_PERMISSION).
    """
    return _print(words, out, text or KitWords())


def print_piece(
    words: Sequence[str], number: int, series: str, out: Path | BinaryIO, text: KitWords | None = None
) -> int:
    """Write the page of one piece, without its short code. Returns and raises as `print_kit`."""
    text = text or PIECE
    named = replace(
        text,
        title=text.title.format(number=_digits(str(number), text)),
        series=text.series.format(series=_digits(series, text)),
    )
    return _print(words, out, named)


def _print(words: Sequence[str], out: Path | BinaryIO, text: KitWords) -> int:
    """Set the page, closer where a language needs it: a second sheet of paper would be lost."""
    pages, made = 0, io.BytesIO()
    with ONE_AT_A_TIME:
        faces = FaceSet()
        try:
            setter = Typesetter(faces)
            is_mirrored = setter.is_rtl(text.lead)
            for part in _CLOSER:
                made = io.BytesIO()
                document = Sheet(
                    made, text.title, "", setter, lambda page: ("", " "), is_mirrored=is_mirrored
                )
                document.build(_flowables(words, text, setter, is_mirrored, part))
                pages = int(document.page)
                if pages == 1:
                    break
        finally:
            faces.close()
    put(made.getvalue(), out)
    return pages


def _flowables(
    words: Sequence[str], text: KitWords, setter: Typesetter, is_mirrored: bool, part: float
) -> list[Flowable]:
    def prose(words: str, style: Style, bullet: str = "") -> Prose:
        return Prose(words, _smaller(style, part), setter, bullet=bullet, is_rtl=is_mirrored)

    numbers = [_digits(str(at), text) for at in range(1, len(words) + 1)]
    shown = [_digits(word, text) for word in words]
    return [
        prose(text.title, sheet.TITLE),
        prose(text.lead, sheet.LEAD),
        *([prose(text.series, replace(sheet.LEAD, bold=True))] if text.series else ()),
        prose(text.grid, _GRID_HEADING),
        KitGrid(shown, numbers, _COLUMNS, setter, is_mirrored=is_mirrored, row=_ROW * part),
        prose(text.use, _HEADING),
        *(prose(step, _STEP, _digits(f"{at}", text)) for at, step in enumerate(text.steps, 1)),
        prose(text.care, _HEADING),
        *(prose(care, _STEP, "•") for care in text.cares),
        _ByHand((text.date, text.tested, text.tested), setter, is_mirrored=is_mirrored),
    ]


def _smaller(style: Style, part: float) -> Style:
    """Return the style with every measure but its indent at `part` of its size."""
    return replace(
        style,
        size=style.size * part,
        leading=style.leading * part,
        before=style.before * part,
        after=style.after * part,
    )


def _digits(words: str, text: KitWords) -> str:
    """Return `words` in the reader's digits."""
    return words.translate(str.maketrans("0123456789", text.digits))


class _ByHand(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """Labels beside each other, each with a line to write on."""

    def __init__(self, labels: Sequence[str], setter: Typesetter, *, is_mirrored: bool) -> None:
        super().__init__()
        self._labels, self._setter, self._is_mirrored = labels, setter, is_mirrored
        self.spaceBefore = 22

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 (reportlab's names)
        """Return the room that the lines take."""
        self.width, self.height = availWidth, _HAND.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw label and line in turn, from where the page is read."""
        wide, gap = self.width / len(self._labels), 14.0
        self.canv.setStrokeColor(HexColor(sheet.SOFT))
        self.canv.setLineWidth(0.6)
        for at, label in enumerate(self._labels):
            left = (len(self._labels) - 1 - at if self._is_mirrored else at) * wide
            (line,) = self._setter.lines(label, _HAND.size, 1e6)[:1]
            self.canv.setFillColor(HexColor(_HAND.colour))
            beside = left + wide - line.width if self._is_mirrored else left
            draw_line(self.canv, line, beside, 5, _HAND.size)
            start, end = (
                (left + gap, beside - 6) if self._is_mirrored else (left + line.width + 6, left + wide - gap)
            )
            self.canv.line(start, 3, end, 3)
