"""Paragraphs that flow over pages, in any direction; the only text on a printed page."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.colors import HexColor
from reportlab.platypus.flowables import Flowable

from desktop.printing.typeset import Line, Typesetter, draw_line

_BLANK = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a paragraph looks; measures in points."""

    size: float
    leading: float
    colour: str
    bold: bool = False
    italic: bool = False
    before: float = 0
    after: float = 0
    indent: float = 0


class Prose(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """One paragraph, never fewer than two lines of it alone.

    It stands at the side from which its own script runs, or at the one that `is_rtl` says.

    Attributes:
        is_heading: whether it must not stand apart from what follows it.
        outline: what the reader's outline says of it, "" for nothing.
    """

    def __init__(
        self,
        text: str,
        style: Style,
        setter: Typesetter,
        *,
        bullet: str = "",
        is_rtl: bool | None = None,
        is_heading: bool = False,
        lines: Sequence[Line] | None = None,
    ) -> None:
        super().__init__()
        self.is_heading = is_heading
        self.outline = ""
        self._text = text
        self._style = style
        self._setter = setter
        self._bullet = bullet
        self._lines = lines
        self._is_rtl = setter.is_rtl(text) if is_rtl is None else is_rtl
        self.spaceBefore = style.before
        self.spaceAfter = style.after

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 (reportlab's names)
        """Return the room that the paragraph takes."""
        style = self._style
        if self._lines is None:
            self._lines = self._setter.lines(
                self._text, style.size, availWidth - style.indent, bold=style.bold, italic=style.italic
            )
        self.width, self.height = availWidth, len(self._lines) * style.leading
        return self.width, self.height

    def beginning(self, width: float) -> float:
        """Return the room for the lines that may stand alone at the foot of a page, two or all of three."""
        self.wrap(width, 0)
        count = len(self._lines or ())
        return self._style.before + (count if count <= 3 else 2) * self._style.leading

    def split(self, availWidth: float, availHeight: float) -> list["Prose"]:  # noqa: N803 (reportlab's names)
        """Return the paragraph in two parts, the first of which fits."""
        self.wrap(availWidth, availHeight)
        lines = list(self._lines or ())
        fits = int((availHeight + 0.01) // self._style.leading)
        fits = min(fits, len(lines) - 2) if len(lines) - fits == 1 else fits
        if fits < 2 or fits >= len(lines):
            return []
        first = Prose(
            self._text,
            replace(self._style, after=0),
            self._setter,
            bullet=self._bullet,
            is_rtl=self._is_rtl,
            lines=lines[:fits],
        )
        rest = Prose(
            self._text, replace(self._style, before=0), self._setter, is_rtl=self._is_rtl, lines=lines[fits:]
        )
        return [first, rest]

    def draw(self) -> None:
        """Draw the lines, the first at the top."""
        style = self._style
        self.canv.setFillColor(HexColor(style.colour))
        y = self.height - style.leading + (style.leading - style.size) / 2 + style.size * 0.22
        if self._bullet:
            (mark,) = self._setter.lines(self._bullet, style.size, style.indent + 99)
            draw_line(self.canv, mark, self.width - mark.width if self._is_rtl else 0, y, style.size)
        for line in self._lines or ():
            x = self.width - style.indent - line.width if self._is_rtl else style.indent
            draw_line(self.canv, line, x, y, style.size)
            y -= style.leading


def plain_text(text: str, style: Style, setter: Typesetter, *, is_rtl: bool | None = None) -> list[Prose]:
    """Return plain text as paragraphs: a blank line parts them, lines that begin with "- " are a list.

    Each stands at the side of its own script, or at the one that `is_rtl` says.
    """
    apart, close = style.leading * 0.45, style.leading * 0.15
    found: list[Prose] = []
    for block in _BLANK.split(text.strip()):
        entries: list[tuple[bool, list[str]]] = []
        for line in block.split("\n"):
            if line.lstrip().startswith("- "):
                entries.append((True, [line.lstrip()[2:].strip()]))
            elif entries and not entries[-1][0]:
                entries[-1][1].append(line)
            else:
                entries.append((False, [line]))
        for (is_item, lines), (is_next_item, _) in zip(entries, [*entries[1:], (False, [])], strict=True):
            after = close if is_item and is_next_item else apart
            indent = style.size * 1.3 if is_item else style.indent
            own = replace(style, indent=indent, after=after)
            found.append(Prose("\n".join(lines), own, setter, bullet="•" if is_item else "", is_rtl=is_rtl))
    return found
