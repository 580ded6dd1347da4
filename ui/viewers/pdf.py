"""A PDF, page by page, with its words to be found; links in it lead nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.storage.reading import SealedReader
from ui.jobs import Lanes
from ui.shortcuts import Shortcut
from ui.style import px
from ui.viewers.burden import refuse_burden
from ui.viewers.canvas import Canvas
from ui.viewers.trouble import Trouble, Unshowable
from ui.viewers.view import View, read_whole

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfLink, QPdfSearchModel

    from ui.viewers.press import Press

_POINT = 96 / 72
"""Natural pixels of a point: a page at 100 percent is about as large as on paper."""


class PdfView(View):
    """One document, one page at a time."""

    def __init__(self, reader: SealedReader, name: str, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pdfView")
        self._reader, self._lanes = reader, lanes
        self._press: Press | None = None
        self._search: QPdfSearchModel | None = None
        self._hit = -1
        self._is_shut = False
        self.canvas = Canvas(self, fits_width=True)
        self.canvas.setObjectName("pdfCanvas")
        self.canvas.setAccessibleName(self.tr("Document {name}").format(name=name))
        self.canvas.sharper_wanted.connect(self._draw)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self.setFocusProxy(self.canvas)
        self._tools = self._make_tools()

    def begin(self) -> None:
        """Read beside the window, then load."""
        reader = self._reader

        def work() -> bytes | Unshowable:
            try:
                data = read_whole(reader)
                refuse_burden(data)
                return data
            except Unshowable as error:
                return error

        self._lanes.net(work, owner=self, done=self._load, failed=self._fail)

    def shut(self) -> None:
        """Let go of the pages and the document."""
        self._is_shut = True
        self._typed.stop()
        self.canvas.clear()
        if self._search is not None:
            self._search.deleteLater()
            self._search = None
        if self._press is not None:
            self._press.end()
            self._press = None

    def tools(self) -> Sequence[QWidget]:
        """Return pages, zoom and finding."""
        return self._tools

    @property
    def page(self) -> int:
        """The number of the page that is shown, from 1."""
        return self.number.value()

    def show_page(self, number: int) -> None:
        """Show a page, by its number from 1."""
        self.number.setValue(number)

    def previous(self) -> None:
        """Turn a page back."""
        self.number.stepDown()

    def next(self) -> None:
        """Turn a page."""
        self.number.stepUp()

    def find_next(self) -> None:
        """Go on to the next place where the words stand; after the last comes the first."""
        search = self._search
        count = search.rowCount(search.index(-1, 0)) if search is not None else 0
        if search is None or not count:
            return
        self._hit = (self._hit + 1) % count
        page = search.resultAtIndex(self._hit).page() + 1
        if page == self.page:
            self._refresh()
        else:
            self.show_page(page)
        self._say_hits()

    def _make_tools(self) -> Sequence[QWidget]:
        canvas = self.canvas
        self.number = QSpinBox(self)
        self.number.setObjectName("pageNumber")
        self.number.setAccessibleName(self.tr("Page"))
        self.number.setRange(1, 1)
        self.number.setKeyboardTracking(False)
        self.number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)  # the buttons beside it do that
        self.number.setMinimumWidth(px(64))  # the toolkit forgets the room that the style takes around it
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.valueChanged.connect(self._go)
        self._count = QLabel(self)
        self._count.setObjectName("pageCount")
        self.words = QLineEdit(self)
        self.words.setObjectName("findWords")
        self.words.setPlaceholderText(self.tr("Find words ({keys})").format(keys=Shortcut.FIND.words))
        self.words.setAccessibleName(self.tr("Find words"))
        self.words.setFixedWidth(px(190))
        self.words.returnPressed.connect(self.find_next)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(250)
        self._typed.timeout.connect(self._find)
        self.words.textChanged.connect(lambda: self._typed.start())
        self.bind(Shortcut.FIND, self._focus_words)
        self._hits = QLabel(self)
        self._hits.setObjectName("findCount")
        return (
            self.tool("pagePrevious", self.tr("Page before"), "up", self.previous, Shortcut.PAGE_BEFORE),
            self.number,
            self._count,
            self.tool("pageNext", self.tr("Next page"), "down", self.next, Shortcut.PAGE_AFTER),
            self.tool("zoomIn", self.tr("Larger"), "plus", canvas.zoom_in, Shortcut.ZOOM_IN),
            self.tool("zoomOut", self.tr("Smaller"), "minus", canvas.zoom_out, Shortcut.ZOOM_OUT),
            self.tool("zoomFit", self.tr("Whole width"), "large", canvas.fit, Shortcut.ZOOM_FIT),
            self.words,
            self._hits,
        )

    def _load(self, found: bytes | Unshowable) -> None:
        if self._is_shut:
            return
        if isinstance(found, Unshowable):
            self.failed.emit(found.trouble)
            return
        try:
            from ui.viewers.press import Press, drawable
        except ImportError:  # the toolkit's part for PDF is not on this machine
            self.failed.emit(Trouble.NO_PART)
            return
        try:
            self._press = Press(found)
        except Unshowable as error:
            self.failed.emit(error.trouble)
            return
        self._is_drawable = drawable
        self._press.drawn.connect(self._show)
        count = self._press.count
        self.number.setRange(1, count)
        self._count.setText(self.tr("of {count}").format(count=QLocale().toString(count)))
        self._go()

    def _go(self) -> None:
        """Show the page whose number stands there, from its top."""
        if self._press is None:
            return
        size = self._press.size(self.page - 1)
        if not self._is_drawable(size):
            self.canvas.clear()
            self.noted.emit(Trouble.DAMAGED)
            return
        self.canvas.verticalScrollBar().setValue(0)
        self.canvas.set_natural(size * _POINT)

    def _draw(self, wanted: QSize) -> None:
        """Have the page drawn, unless what is there is as sharp."""
        drawn = self.canvas.image.size()
        if self._press is not None and abs(wanted.width() - drawn.width()) > 1:
            self._press.draw(self.page - 1, wanted)

    def _show(self, page: int, image: QImage) -> None:
        if self._press is None or page != self.page - 1:
            return
        if image.isNull():
            self.noted.emit(Trouble.DAMAGED)
            return
        self.canvas.show_image(_on_paper(image), self._natural, self._marks())

    def _refresh(self) -> None:
        """Show other marks on the same page."""
        if not self.canvas.image.isNull():
            self.canvas.show_image(self.canvas.image, self._natural, self._marks())

    @property
    def _natural(self) -> QSizeF:
        return self._press.size(self.page - 1) * _POINT if self._press is not None else QSizeF()

    def _marks(self) -> list[QRectF]:
        """Return where on this page the words stand."""
        if self._search is None or not self.words.text():
            return []
        links: list[QPdfLink] = self._search.resultsOnPage(self.page - 1)
        return [
            QRectF(area.topLeft() * _POINT, area.size() * _POINT)
            for one in links
            for area in one.rectangles()
        ]

    def _focus_words(self) -> None:
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def _find(self) -> None:
        if self._press is None:
            return
        if self._search is None:
            from PySide6.QtPdf import QPdfSearchModel

            self._search = QPdfSearchModel(self)
            self._search.setDocument(self._press.document)
            self._search.rowsInserted.connect(self._on_found)
        self._hit = -1
        self._search.setSearchString(self.words.text())
        self._refresh()
        self._say_hits()

    def _on_found(self) -> None:
        if self._hit < 0:
            self.find_next()
        else:
            self._say_hits()
            self._refresh()

    def _say_hits(self) -> None:
        search = self._search
        count = search.rowCount(search.index(-1, 0)) if search is not None else 0
        if not self.words.text():
            self._hits.setText("")
        elif not count:
            self._hits.setText(self.tr("Not found"))
        else:
            number, whole = QLocale().toString(self._hit + 1), QLocale().toString(count)
            self._hits.setText(self.tr("{number} of {count}").format(number=number, count=whole))

    def _fail(self, error: AppError) -> None:
        if not self._is_shut:
            self.failed.emit(error)


def _on_paper(image: QImage) -> QImage:
    """Return the page on white, as it would be printed; pages themselves have no ground."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper
