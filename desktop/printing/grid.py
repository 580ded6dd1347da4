"""Set short answers beside each other: two or three to a line, or as a table; knows no forms."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table

from desktop.printing import sheet
from desktop.printing.measure import Measure
from desktop.printing.prose import Prose, Style
from desktop.printing.typeset import Typesetter

Pair = tuple[str, str]
"""A label and its answer."""

_GAP = 12.0
_MOST_COLUMNS = 6
_NUMBER = 18.0
"""Room for the number of a row."""


class Grids:
    """Tables of one page, mirrored when the page is."""

    def __init__(self, setter: Typesetter, is_mirrored: bool) -> None:
        self._setter = setter
        self._is_mirrored = is_mirrored
        self._measure = Measure(setter)

    def is_short(self, label: str, text: str) -> bool:
        """Tell whether an answer can share its line with another."""
        return self._is_within(label, text, sheet.COLUMN / 2, lines=3)

    def pairs(self, pairs: Sequence[Pair], *, ground: bool = False) -> Table:
        """Return the answers beside each other, each under its label, on a tinted `ground` if asked.

        There are three to a line where all of them are short enough for that.
        """
        count = self._columns(pairs)
        cells = [[self._prose(label, sheet.LABEL), self._prose(text, sheet.CELL)] for label, text in pairs]
        rows = [cells[at : at + count] for at in range(0, len(cells), count)]
        rows[-1] += [[] for _ in range(count - len(rows[-1]))]
        tint: list[tuple[object, ...]] = [
            ("TOPPADDING", (0, 0), (-1, 0), 9),
            ("BOTTOMPADDING", (0, -1), (-1, -1), 10),
            ("BACKGROUND", (0, 0), (-1, -1), HexColor(sheet.GROUND)),
        ]
        style = [*self._padding(12 if ground else 0), *(tint if ground else [])]
        return self._table(rows, [sheet.COLUMN / count] * count, style, room=(2, 4))

    def table(self, rows: Sequence[Sequence[Pair]]) -> Table | None:
        """Return numbered rows under one line of labels, None when they do not make a readable table."""
        labels = list(dict.fromkeys(label for pairs in rows for label, _ in pairs))
        is_alike = all(len({label for label, _ in pairs}) == len(pairs) for pairs in rows)
        if len(rows) < 2 or not 2 <= len(labels) <= _MOST_COLUMNS or not is_alike:
            return None
        texts = [[dict(pairs).get(label, "") for label in labels] for pairs in rows]
        widths = self._measure.columns([labels, *texts], sheet.COLUMN - _NUMBER, _GAP)
        if widths is None:
            return None
        cells = [[self._prose(""), *(self._prose(label, sheet.LABEL) for label in labels)]]
        for number, row in enumerate(texts, 1):
            cells.append([self._prose(str(number), sheet.COUNT), *map(self._prose, row)])
        return self._table(cells, [_NUMBER, *widths], self._lined(), room=(3, 4), heads=1)

    def lines(self, rows: Sequence[tuple[str, str, str]]) -> Table | None:
        """Return what is judged, how, and why, one under another; None when some of it is too long."""
        widths = self._measure.columns(rows, sheet.COLUMN, _GAP, first=sheet.TERM)
        if widths is None:
            return None
        cells = [[self._prose(rows_label, sheet.TERM), *map(self._prose, rest)] for rows_label, *rest in rows]
        return self._table(cells, widths, self._lined(), room=(3, 4))

    def beside(self, picture: Flowable, pairs: Sequence[Pair]) -> Table | None:
        """Return a picture with its words at its side, None when there is no room for either."""
        taken, height = picture.wrap(sheet.COLUMN, 0)
        room = sheet.COLUMN - taken - _GAP
        words: list[Flowable] = [
            self._prose(text, style) for pair in pairs for text, style in zip(pair, _UNDER, strict=True)
        ]
        if room < sheet.COLUMN * 0.38 or self._measure.height(words, room) > max(height, 90) * 1.6:
            return None
        widths = [taken + _GAP, room]
        return self._table([[[picture], words]], widths, self._padding(0), room=(0, 4))

    def _table(
        self,
        cells: Sequence[Sequence[object]],
        widths: Sequence[float],
        style: Sequence[tuple[object, ...]],
        *,
        room: tuple[float, float],
        heads: int = 0,
    ) -> Table:
        if self._is_mirrored:
            cells, widths = [list(reversed(row)) for row in cells], list(reversed(widths))
        above, below = room
        table = Table(cells, colWidths=list(widths), repeatRows=heads, hAlign="LEFT")
        table.setStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), above),
                ("BOTTOMPADDING", (0, 0), (-1, -1), below),
                *style,
            ]
        )
        return table

    def _lined(self) -> list[tuple[object, ...]]:
        return [*self._padding(0), ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor(sheet.LINE))]

    def _padding(self, start: float) -> list[tuple[object, ...]]:
        """Return the room beside each cell's words, on the side where they start and where they end."""
        left, right = (_GAP, start) if self._is_mirrored else (start, _GAP)
        return [("LEFTPADDING", (0, 0), (-1, -1), left), ("RIGHTPADDING", (0, 0), (-1, -1), right)]

    def _columns(self, pairs: Sequence[Pair]) -> int:
        """Return how many answers stand in one line; four look better as two and two."""
        if len(pairs) in (1, 2, 4):
            return min(len(pairs), 2)
        is_small = all(self._is_within(label, text, sheet.COLUMN / 3, lines=2) for label, text in pairs)
        return 3 if is_small else 2

    def _is_within(self, label: str, text: str, width: float, *, lines: int) -> bool:
        room = width - _GAP * 2
        is_named = self._measure.fits(label, sheet.LABEL, room, 2)
        return is_named and self._measure.fits(text, sheet.CELL, room, lines)

    def _prose(self, text: str, style: Style = sheet.CELL) -> Prose:
        return Prose(text, style, self._setter, is_rtl=self._is_mirrored)


_UNDER = (sheet.LABEL, sheet.CELL)
