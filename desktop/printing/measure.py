"""Measure words before they are set, to choose how they stand; draws nothing."""

from collections.abc import Iterable, Sequence

from reportlab.platypus.flowables import Flowable

from desktop.printing import sheet
from desktop.printing.prose import Style
from desktop.printing.typeset import Typesetter

_LONGEST = 600
"""Longer texts are never measured: they do not belong beside others."""

_TALLEST = 7
"""Lines of the tallest row that still reads as a table."""

_TALLEST_OF_MANY = 4
"""The same, where more columns stand beside each other than are read at a glance."""

_FEW = 5

_NARROWEST = 44.0


class Measure:
    """Tells how much room words take in one document's faces."""

    def __init__(self, setter: Typesetter) -> None:
        self._setter = setter

    def fits(self, text: str, style: Style, width: float, lines: int) -> bool:
        """Tell whether `text` takes no more than so many lines of this width, and cuts no word."""
        if len(text) > _LONGEST or self._widest(text, style) > width:
            return False
        return self._count(text, style, width) <= lines

    def height(self, parts: Iterable[Flowable], width: float) -> float:
        """Return the room that parts take under each other."""
        taken = (part.wrap(width, 1e6)[1] + part.getSpaceBefore() + part.getSpaceAfter() for part in parts)
        return float(sum(taken))

    def columns(
        self, rows: Sequence[Sequence[str]], width: float, gap: float, *, first: Style = sheet.CELL
    ) -> list[float] | None:
        """Return widths for the columns of a table, by what stands in them; None for what makes no table.

        `first` is how the first column is set.
        """
        columns = list(zip(*rows, strict=True))
        styles = [first, *[sheet.CELL] * (len(columns) - 1)]
        if any(len(text) > _LONGEST or "\n" in text for row in rows for text in row):
            return None
        least = [
            max(_NARROWEST, *(self._widest(text, style) for text in one)) + gap
            for one, style in zip(columns, styles, strict=True)
        ]
        spare = width - sum(least)
        if spare < 0:
            return None
        full = [
            max(self._width(text, style) for text in one) + gap
            for one, style in zip(columns, styles, strict=True)
        ]
        wanted = [max(0.0, one - has) for one, has in zip(full, least, strict=True)]
        if sum(wanted) <= spare:
            widths = [has + more for has, more in zip(least, wanted, strict=True)]
            widths[-1] += width - sum(widths)
        else:
            shares = [one**0.7 for one in wanted]
            widths = [has + spare * one / sum(shares) for has, one in zip(least, shares, strict=True)]
        tallest = max(
            self._count(text, style, room - gap)
            for row in rows
            for text, style, room in zip(row, styles, widths, strict=True)
        )
        return widths if tallest <= (_TALLEST if len(columns) < _FEW else _TALLEST_OF_MANY) else None

    def _count(self, text: str, style: Style, width: float) -> int:
        return len(self._setter.lines(text, style.size, width, bold=style.bold, italic=style.italic))

    def _width(self, text: str, style: Style) -> float:
        lines = self._setter.lines(text, style.size, 1e6, bold=style.bold)
        return max(line.width for line in lines)

    def _widest(self, text: str, style: Style) -> float:
        return self._setter.widest(text, style.size, bold=style.bold, italic=style.italic)
