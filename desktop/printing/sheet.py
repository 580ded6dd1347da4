"""The sheet of paper: its size, margins, colours, styles and the line at its foot."""

from collections.abc import Callable
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.frames import Frame

from desktop.printing.prose import Style
from desktop.printing.typeset import Typesetter, draw_line

PLUM, INK, SOFT, LINE, GROUND = "#6A2C70", "#22252B", "#565B66", "#D9D4CA", "#F6F2EC"
WIDTH, HEIGHT = A4
rl_config.useA85 = 0  # photos as they are, a fifth smaller than in letters

SIDE, TOP, FOOT = 60.0, 58.0, 62.0
COLUMN = WIDTH - 2 * SIDE
TALL = HEIGHT - TOP - FOOT

KIND = Style(size=9.5, leading=14, colour=PLUM, bold=True, after=2)
TITLE = Style(size=23, leading=29, colour=INK, bold=True, after=8)
LONG_TITLE = Style(size=15, leading=20, colour=INK, bold=True, after=8)
LEAD = Style(size=11.5, leading=17, colour=INK, after=6)
SECTION = Style(size=14, leading=19, colour=PLUM, bold=True, before=14, after=3)
GROUP = Style(size=11, leading=15, colour=INK, bold=True, before=8, after=4)
ROW = Style(size=9.5, leading=14, colour=PLUM, bold=True, before=4, after=2)
LABEL = Style(size=8.5, leading=11.5, colour=SOFT, before=3, after=1)
ANSWER = Style(size=10, leading=14.4, colour=INK, after=5)
BULLET = Style(size=10, leading=14.6, colour=INK, after=2, indent=13)
CELL = Style(size=9.5, leading=13.2, colour=INK)
TERM = Style(size=9.5, leading=13.2, colour=INK, bold=True)
COUNT = Style(size=8.5, leading=13.2, colour=SOFT)
NOTE = Style(size=8.5, leading=12, colour=SOFT, italic=True, before=6)
FOOTER = Style(size=7, leading=10, colour=SOFT)
BANNER = Style(size=8, leading=11, colour=PLUM, bold=True)


class Sheet(BaseDocTemplate):  # type: ignore[misc]  # reportlab carries no types
    """An A4 document of one column whose properties hold its title and nothing else."""

    def __init__(
        self,
        out: BinaryIO,
        title: str,
        language: str,
        setter: Typesetter,
        foot: Callable[[int], tuple[str, str]],
        *,
        banner: str = "",
        is_mirrored: bool = False,
    ) -> None:
        super().__init__(
            out,
            pagesize=A4,
            leftMargin=SIDE,
            rightMargin=SIDE,
            topMargin=TOP,
            bottomMargin=FOOT,
            title=title,
            author="",
            creator="",
            producer="",
            subject="",
            lang=language,
            invariant=1,
            displayDocTitle=True,
            initialFontName=setter.plain_font,
        )
        self._setter = setter
        self._foot = foot
        self._banner = banner
        self._is_mirrored = is_mirrored
        self._headings = 0
        frame = Frame(SIDE, FOOT, COLUMN, TALL, 0, 0, 0, 0)
        self.addPageTemplates([PageTemplate("sheet", [frame], onPageEnd=self._draw_foot)])

    def afterFlowable(self, flowable: Flowable) -> None:
        """Make headings reachable from the reader's outline."""
        words = getattr(flowable, "outline", "")
        if words:
            self._headings += 1
            key = f"section{self._headings}"
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(words, key, 0)

    def _draw_foot(self, canvas: Any, _: BaseDocTemplate) -> None:
        left, right = self._foot(canvas.getPageNumber())
        canvas.saveState()
        canvas.setStrokeColor(HexColor(LINE))
        canvas.setLineWidth(0.6)
        canvas.line(SIDE, FOOT - 16, WIDTH - SIDE, FOOT - 16)
        if self._banner:
            self._draw_banner(canvas)
        canvas.setFillColor(HexColor(FOOTER.colour))
        y = FOOT - 29
        for line in self._setter.lines(left, FOOTER.size, COLUMN - 48)[:2]:
            draw_line(canvas, line, SIDE, y, FOOTER.size)
            y -= FOOTER.leading
        (number,) = self._setter.lines(right, FOOTER.size, COLUMN)[:1]
        draw_line(canvas, number, WIDTH - SIDE - number.width, FOOT - 29, FOOTER.size)
        canvas.restoreState()

    def _draw_banner(self, canvas: Any) -> None:
        """Say above the column, at the side where lines end, what must not be overlooked."""
        (line,) = self._setter.lines(self._banner, BANNER.size, 1e6, bold=True)[:1]
        canvas.setFillColor(HexColor(BANNER.colour))
        x = SIDE if self._is_mirrored else WIDTH - SIDE - line.width
        draw_line(canvas, line, x, HEIGHT - TOP + 18, BANNER.size)
