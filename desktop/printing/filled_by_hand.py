"""Print a paper to be filled in with a pen: the same form gives the same bytes, and names nobody."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.platypus.flowables import CondPageBreak, Flowable

from desktop.printing import sheet
from desktop.printing.blanks import Blanks as BlankLine
from desktop.printing.boxes import BoxLine
from desktop.printing.faces import FaceSet
from desktop.printing.flow import kept
from desktop.printing.hand_form import (
    Blanks,
    Boxes,
    Cut,
    HandForm,
    Heading,
    Part,
    Pause,
    Point,
    Spoken,
    Words,
)
from desktop.printing.press import ONE_AT_A_TIME, put
from desktop.printing.prose import Prose, Style
from desktop.printing.sheet import Sheet
from desktop.printing.typeset import Typesetter

_LARGER = 1.5
"""Large type is 15 to 16 points."""

_CLOSER = (1.0, 0.95, 0.9, 0.86)
_TOGETHER = 0.45
"""What stands under one heading is not torn apart where it takes no more than this part of a page."""

_HEADING = replace(sheet.GROUP, size=11.5, before=11, after=4)
_WORDS = replace(sheet.ANSWER, after=4)
_POINT = replace(sheet.TERM, size=10, leading=14, after=4)
_UNDER = replace(sheet.CELL, size=9.5, leading=13, colour=sheet.SOFT)
_BOX = replace(sheet.ANSWER, leading=15.5, after=2)
_HAND = replace(sheet.ANSWER, leading=22, after=2)
_SPOKEN_TITLE = replace(sheet.SECTION, size=11.5, leading=16, before=12, after=3)
_SPOKEN = replace(sheet.ANSWER, size=10.5, leading=16, after=3)
_FOR_READER = replace(sheet.ANSWER, size=8, leading=11.5, colour=sheet.SOFT, after=4)
_PAUSE = replace(sheet.ANSWER, size=8.5, leading=12.5, colour=sheet.PLUM, before=3, after=6)


def print_hand_form(form: HandForm, out: Path | BinaryIO) -> int:
    """Write `form` as A4 pages to `out` and return how many there are.

    A path gets its file only when it is whole. Raises MachineError (DISK_FULL, READ_ONLY, NO_PERMISSION).
    """
    with ONE_AT_A_TIME:
        data, pages = _pages(form)
    put(data, out)
    return pages


def _pages(form: HandForm) -> tuple[bytes, int]:
    """Set the form, closer where a language needs it to stay on as many pages as it should."""
    faces = FaceSet()
    try:
        setter = Typesetter(faces)
        part, total = _CLOSER[0], 0
        for part in _CLOSER:
            _, total = _set(form, setter, part, 0)
            if not form.most_pages or total <= form.most_pages:
                break
        return _set(form, setter, part, total)
    finally:
        faces.close()


def _set(form: HandForm, setter: Typesetter, part: float, pages: int) -> tuple[bytes, int]:
    """Set the form once; `pages` is how many the foot says there are."""
    is_mirrored = setter.is_rtl(form.title)
    out = io.BytesIO()

    def foot(page: int) -> tuple[str, str]:
        number = form.page.format(page=_digits(str(page), form), pages=_digits(str(pages), form))
        return form.foot, number

    document = Sheet(out, form.title, form.language, setter, foot, is_mirrored=is_mirrored)
    document.build(_on_paper(list(_Setting(form, setter, is_mirrored, part).flowables())))
    return out.getvalue(), int(document.page)


def _on_paper(parts: list[Flowable]) -> list[Flowable]:
    """Return the parts with the page breaks they need: what is under one heading stands together."""
    groups: list[list[Flowable]] = [[]]
    is_slip = False
    for part in parts:
        if not is_slip and (getattr(part, "is_heading", False) or isinstance(part, _CutLine)):
            groups.append([])
        is_slip |= isinstance(part, _CutLine)
        groups[-1].append(part)
    found: list[Flowable] = []
    for group in groups:
        tall = sum(_height(part) for part in group)
        is_whole = tall <= sheet.TALL * _TOGETHER
        found += [CondPageBreak(tall), *group] if is_whole else kept(group, sheet.COLUMN, sheet.TALL)
    return found


def _height(part: Flowable) -> float:
    _, height = part.wrap(sheet.COLUMN, sheet.TALL)
    return float(part.getSpaceBefore() + height + part.getSpaceAfter())


class _Setting:
    """Turns the parts of one form into what flows over its pages."""

    def __init__(self, form: HandForm, setter: Typesetter, is_mirrored: bool, part: float) -> None:
        self._form, self._setter, self._is_mirrored = form, setter, is_mirrored
        self._part = part * (_LARGER if form.is_large else 1.0)

    def flowables(self) -> Iterator[Flowable]:
        """Yield them in their order."""
        yield Prose(self._form.title, sheet.TITLE, self._setter, is_rtl=self._is_mirrored)
        for part in self._form.parts:
            yield from self._flowables(part)

    def _flowables(self, part: Part) -> Iterator[Flowable]:
        match part:
            case Heading(text):
                heading = self._prose(text, _HEADING)
                heading.is_heading = True
                heading.outline = text
                yield heading
            case Words(text, is_for_reader):
                yield self._prose(text, _FOR_READER if is_for_reader else _WORDS)
            case Spoken(number, title, sentences):
                heading = self._prose(f"{self._digits(number)}.  {title}", _SPOKEN_TITLE)
                heading.is_heading = True
                heading.outline = title
                yield heading
                for sentence in sentences:
                    yield self._prose(sentence, _SPOKEN)
            case Pause(text):
                yield _PauseMark(text, self._style(_PAUSE), self._setter, is_mirrored=self._is_mirrored)
            case Point(number, title, text):
                yield BoxLine(
                    [title],
                    1,
                    self._setter,
                    self._style(_POINT),
                    is_mirrored=self._is_mirrored,
                    under=text,
                    under_style=self._style(_UNDER),
                    number=self._digits(number),
                )
            case Boxes(labels, columns):
                for at in range(0, len(labels), columns):
                    row = labels[at : at + columns]
                    yield BoxLine(
                        row, columns, self._setter, self._style(_BOX), is_mirrored=self._is_mirrored
                    )
            case Blanks(labels, filled):
                yield BlankLine(
                    labels,
                    self._setter,
                    self._style(_HAND),
                    is_mirrored=self._is_mirrored,
                    filled=filled,
                )
            case Cut():
                yield _CutLine()

    def _prose(self, text: str, style: Style) -> Prose:
        return Prose(text, self._style(style), self._setter, is_rtl=self._is_mirrored)

    def _style(self, style: Style) -> Style:
        return replace(
            style,
            size=style.size * self._part,
            leading=style.leading * self._part,
            before=style.before * self._part,
            after=style.after * self._part,
        )

    def _digits(self, number: int) -> str:
        return _digits(str(number), self._form)


def _digits(words: str, form: HandForm) -> str:
    """Return `words` in the reader's digits."""
    return words.translate(str.maketrans("0123456789", form.digits))


class _PauseMark(Prose):
    """Two upright strokes, as musicians stop, and what to do meanwhile."""

    def __init__(self, text: str, style: Style, setter: Typesetter, *, is_mirrored: bool) -> None:
        super().__init__(text, replace(style, indent=style.size * 1.6), setter, is_rtl=is_mirrored)
        self._mark = style.size

    def draw(self) -> None:
        """Draw the strokes, then the words."""
        super().draw()
        self.canv.setFillColor(HexColor(sheet.PLUM))
        size = self._mark
        base = self.height - self._style.leading + (self._style.leading - size) / 2 + size * 0.12
        for at in (0.1, 0.55):
            x = self.width - (at + 0.22) * size if self._is_rtl else at * size
            self.canv.rect(x, base, size * 0.22, size * 0.85, stroke=0, fill=1)


class _CutLine(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """A dashed line across the paper."""

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 (reportlab's names)
        """Return the room that the line takes."""
        self.width, self.height = availWidth, 26
        return self.width, self.height

    def draw(self) -> None:
        """Draw it over the whole width."""
        self.canv.setStrokeColor(HexColor(sheet.SOFT))
        self.canv.setLineWidth(0.8)
        self.canv.setDash(4, 4)
        self.canv.line(0, 12, self.width, 12)
        self.canv.setDash()
