"""Choices to tick with a pen: a line of them beside each other, each after its empty box."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.platypus.flowables import Flowable

from desktop.printing.prose import Style
from desktop.printing.sheet import INK
from desktop.printing.typeset import Line, Typesetter, draw_line

_AFTER_BOX, _BETWEEN = 8.0, 12.0


class BoxLine(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """One line of choices in columns of one width; what is long takes several lines beside its box.

    Attributes:
        is_heading: never; a line of choices may stand at the top of a page.
    """

    is_heading = False

    def __init__(
        self,
        labels: Sequence[str],
        columns: int,
        setter: Typesetter,
        style: Style,
        *,
        is_mirrored: bool,
        under: str = "",
        under_style: Style | None = None,
        number: str = "",
    ) -> None:
        """Set `labels`; a single one may be bold with `under` below it, and have its number in front."""
        super().__init__()
        self._labels, self._columns, self._setter, self._style = labels, columns, setter, style
        self._is_mirrored, self._number = is_mirrored, number
        self._under, self._under_style = under, under_style or style
        self._box = style.size * 1.05
        self._words: list[list[Line]] = []
        self._below: list[Line] = []
        self.spaceBefore, self.spaceAfter = style.before, style.after

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 (reportlab's names)
        """Return the room that the line takes."""
        style = self._style
        room = availWidth / self._columns - self._lead() - _BETWEEN
        self._words = [self._setter.lines(label, style.size, room, bold=style.bold) for label in self._labels]
        self._below = self._setter.lines(self._under, self._under_style.size, room) if self._under else []
        self.width = availWidth
        self.height = max(map(len, self._words)) * style.leading
        self.height += len(self._below) * self._under_style.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw every box with its words, the first where the page is read from."""
        wide = self.width / self._columns
        for at, lines in enumerate(self._words):
            left = (self._columns - 1 - at if self._is_mirrored else at) * wide
            self._choice(left, wide, lines)

    def _choice(self, left: float, wide: float, lines: Sequence[Line]) -> None:
        style, box = self._style, self._box
        y = self.height - style.leading + (style.leading - style.size) / 2 + style.size * 0.22
        beside = left + wide - box if self._is_mirrored else left
        self.canv.setStrokeColor(HexColor(INK))
        self.canv.setLineWidth(0.9)
        self.canv.rect(beside, y - box * 0.16, box, box, stroke=1, fill=0)
        self.canv.setFillColor(HexColor(style.colour))
        if self._number:
            (mark,) = self._setter.lines(self._number, style.size, 1e6, bold=style.bold)[:1]
            after = box + _AFTER_BOX
            x = left + wide - after - mark.width if self._is_mirrored else left + after
            draw_line(self.canv, mark, x, y, style.size)
        for line in lines:
            self._line(line, left, wide, y, style.size)
            y -= style.leading
        self.canv.setFillColor(HexColor(self._under_style.colour))
        y += style.leading - self._under_style.leading
        for line in self._below:
            self._line(line, left, wide, y, self._under_style.size)
            y -= self._under_style.leading

    def _line(self, line: Line, left: float, wide: float, y: float, size: float) -> None:
        lead = self._lead()
        x = left + wide - lead - line.width if self._is_mirrored else left + lead
        draw_line(self.canv, line, x, y, size)

    def _lead(self) -> float:
        """Return the room of the box, and of the number after it."""
        return self._box + _AFTER_BOX + (self._style.size * 1.5 if self._number else 0)
