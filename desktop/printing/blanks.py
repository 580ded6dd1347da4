"""Lines to write on: labels beside each other, each with its line or with what is known already."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.platypus.flowables import Flowable

from desktop.printing.prose import Style
from desktop.printing.sheet import SOFT
from desktop.printing.typeset import Typesetter, draw_line

_LEAST_LINE = 70.0


class Blanks(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """Label and line in turn, from the side where the page is read; a long label stands above its line."""

    def __init__(
        self,
        labels: Sequence[str],
        setter: Typesetter,
        style: Style,
        *,
        is_mirrored: bool,
        filled: Sequence[str] = (),
        room: float = 0,
        gap: float = 14.0,
    ) -> None:
        """Set each of `labels`; what `filled` says stands in its place, "" leaves a line."""
        super().__init__()
        self._labels, self._setter, self._style = labels, setter, style
        self._filled = [*filled, *[""] * (len(labels) - len(filled))]
        self._is_mirrored, self._gap = is_mirrored, gap
        self._room = room
        self._above = False
        self.spaceBefore, self.spaceAfter = style.before, style.after

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 (reportlab's names)
        """Return the room that the lines take."""
        style, wide = self._style, availWidth / len(self._labels)
        widest = max(self._setter.lines(label, style.size, 1e6)[0].width for label in self._labels)
        self._above = widest + _LEAST_LINE > wide - self._gap
        self._lines = [
            self._setter.lines(label, style.size, wide - self._gap if self._above else 1e6)
            for label in self._labels
        ]
        rows = max(map(len, self._lines)) + 1 if self._above else 1
        self.width, self.height = availWidth, rows * style.leading + self._room
        return self.width, self.height

    def draw(self) -> None:
        """Draw them all, the first from where the page is read."""
        count = len(self._labels)
        wide = self.width / count
        self.canv.setStrokeColor(HexColor(SOFT))
        self.canv.setLineWidth(0.6)
        for at, lines in enumerate(self._lines):
            left = (count - 1 - at if self._is_mirrored else at) * wide
            gap = 0 if at == count - 1 else self._gap
            start, end = (left + gap, left + wide) if self._is_mirrored else (left, left + wide - gap)
            beside = 0.0
            y = self.height - self._style.leading if self._above else 0.0
            self.canv.setFillColor(HexColor(self._style.colour))
            for line in lines:
                draw_line(
                    self.canv, line, end - line.width if self._is_mirrored else start, y + 5, self._style.size
                )
                y -= self._style.leading
                beside = 0.0 if self._above else line.width + 6
            if self._filled[at]:
                self._fill(self._filled[at], start, end, beside)
            elif self._is_mirrored:
                self.canv.line(start, 3, end - beside, 3)
            else:
                self.canv.line(start + beside, 3, end, 3)

    def _fill(self, text: str, start: float, end: float, beside: float) -> None:
        room, size = end - start - beside, self._style.size
        (line,) = self._setter.lines(text, size, 1e6, bold=True)[:1]
        if line.width > room:
            size *= room / line.width
            (line,) = self._setter.lines(text, size, 1e6, bold=True)[:1]
        x = end - beside - line.width if self._is_mirrored else start + beside
        draw_line(self.canv, line, x, 5, size)
