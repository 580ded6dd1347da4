"""Set short answers beside each other: two to a line, or as a small table; knows no forms."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table

from desktop.printing import sheet
from desktop.printing.prose import Prose, Style
from desktop.printing.typeset import Typesetter

Pair = tuple[str, str]
"""A label and its answer."""

_CELL_LENGTH = 90
_MOST_COLUMNS = 4


class Grids:
    """Tables of one page, mirrored when the page is."""

    def __init__(self, setter: Typesetter, is_mirrored: bool) -> None:
        self._setter = setter
        self._is_mirrored = is_mirrored

    @staticmethod
    def fits(rows: Sequence[Sequence[Pair]]) -> bool:
        """Tell whether every row is short enough, and alike enough, to stand in one table."""
        labels = {label for pairs in rows for label, _ in pairs}
        texts = [text for pairs in rows for _, text in pairs]
        return (
            len(rows) > 1
            and 2 <= len(labels) <= _MOST_COLUMNS
            and "" not in labels
            and all(len({label for label, _ in pairs}) == len(pairs) for pairs in rows)
            and all(len(text) <= _CELL_LENGTH and "\n" not in text for text in texts)
        )

    def table(self, rows: Sequence[Sequence[Pair]]) -> Table:
        """Return the rows under one line of labels, columns as wide as their words ask for."""
        labels = list(dict.fromkeys(label for pairs in rows for label, _ in pairs))
        texts = [[dict(pairs).get(label, "") for label in labels] for pairs in rows]
        lengths = [
            max(len(label) * 0.9, 8, *(len(row[at]) for row in texts)) for at, label in enumerate(labels)
        ]
        shares = [min(length, 45) ** 0.7 for length in lengths]
        widths = [sheet.COLUMN * share / sum(shares) for share in shares]
        cells = [[self._prose(label, sheet.LABEL) for label in labels]]
        cells += [[self._prose(text, sheet.CELL) for text in row] for row in texts]
        if self._is_mirrored:
            cells, widths = [list(reversed(row)) for row in cells], list(reversed(widths))
        table = Table(cells, colWidths=widths, repeatRows=1, hAlign="LEFT")
        table.setStyle(
            [
                *self._padding(0, 10),
                ("TOPPADDING", (0, 0), (-1, -1), 4),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor(sheet.LINE)),
            ]
        )
        return table

    def pairs(self, pairs: Sequence[Pair], *, ground: bool = False) -> Table:
        """Return the answers two to a line, each under its label, on a tinted `ground` if asked."""
        cells: list[list[list[Flowable]]] = []
        spans: list[tuple[object, ...]] = []
        for label, text in pairs:
            if not cells or len(cells[-1]) == 2:
                cells.append([])
            cells[-1].append([self._prose(label, sheet.LABEL), self._prose(text, sheet.CELL)])
        if len(cells[-1]) == 1:
            cells[-1].append([])
            spans.append(("SPAN", (0, len(cells) - 1), (1, len(cells) - 1)))
        if self._is_mirrored:
            cells = [list(reversed(row)) if row[1] else row for row in cells]
        table = Table(cells, colWidths=[sheet.COLUMN / 2] * 2, hAlign="LEFT")
        tint: list[tuple[object, ...]] = [
            ("TOPPADDING", (0, 0), (-1, 0), 9),
            ("BOTTOMPADDING", (0, -1), (-1, -1), 10),
            ("BACKGROUND", (0, 0), (-1, -1), HexColor(sheet.GROUND)),
        ]
        table.setStyle(
            [
                *self._padding(12 if ground else 0, 10),
                ("TOPPADDING", (0, 0), (-1, -1), 3),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
                *spans,
                *(tint if ground else []),
            ]
        )
        return table

    def _padding(self, start: float, end: float) -> list[tuple[object, ...]]:
        """Return the room beside each cell's words, on the side where they start and where they end."""
        left, right = (end, start) if self._is_mirrored else (start, end)
        return [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), left),
            ("RIGHTPADDING", (0, 0), (-1, -1), right),
        ]

    def _prose(self, text: str, style: Style) -> Prose:
        return Prose(text, style, self._setter, is_rtl=self._is_mirrored)
