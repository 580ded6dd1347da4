"""Numbered words in a grid, to be copied by hand without losing one's place."""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus.flowables import Flowable

from desktop.printing.sheet import GROUND, INK, LINE, SOFT
from desktop.printing.typeset import Typesetter, draw_line

_SIZE, _SMALL = 13.0, 9.0
_NUMBER, _INSIDE = 26.0, 7.0


class KitGrid(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """The words row by row, each beside its number; rows begin at the side where the page is read from."""

    def __init__(
        self,
        words: Sequence[str],
        numbers: Sequence[str],
        columns: int,
        setter: Typesetter,
        *,
        is_mirrored: bool,
        row: float,
    ) -> None:
        super().__init__()
        self._words, self._numbers, self._columns = words, numbers, columns
        self._setter, self._is_mirrored, self._row = setter, is_mirrored, row

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 (reportlab's names)
        """Return the room that the grid takes."""
        self.width, self.height = availWidth, self._row * -(-len(self._words) // self._columns)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the cells, the first at the top."""
        canvas, wide = self.canv, self.width / self._columns
        for at, (word, number) in enumerate(zip(self._words, self._numbers, strict=True)):
            row, column = divmod(at, self._columns)
            x = (self._columns - 1 - column if self._is_mirrored else column) * wide
            self._cell(canvas, x, self.height - (row + 1) * self._row, wide, word, number)

    def _cell(self, canvas: Any, x: float, y: float, wide: float, word: str, number: str) -> None:
        beside = x + wide - _NUMBER if self._is_mirrored else x
        canvas.setFillColor(HexColor(GROUND))
        canvas.rect(beside, y, _NUMBER, self._row, stroke=0, fill=1)
        canvas.setStrokeColor(HexColor(LINE))
        canvas.setLineWidth(0.6)
        canvas.rect(x, y, wide, self._row, stroke=1, fill=0)
        (mark,) = self._setter.lines(number, _SMALL, 1e6)[:1]
        canvas.setFillColor(HexColor(SOFT))
        draw_line(
            canvas, mark, beside + (_NUMBER - mark.width) / 2, y + (self._row - _SMALL) / 2 + 1.2, _SMALL
        )
        (line,) = self._setter.lines(word, _SIZE, 1e6, bold=True)[:1]
        room = wide - _NUMBER - 2 * _INSIDE
        size = _SIZE * min(1.0, room / line.width)
        (line,) = self._setter.lines(word, size, 1e6, bold=True)[:1]
        canvas.setFillColor(HexColor(INK))
        left = x + _INSIDE if self._is_mirrored else x + _NUMBER + _INSIDE
        start = left + room - line.width if self._is_mirrored else left
        draw_line(canvas, line, start, y + (self._row - size) / 2 + size * 0.14, size)
