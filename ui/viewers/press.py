"""Draw the pages of a PDF in a thread of the toolkit's own; no program, window or link is opened by it.

Drawing one page may take seconds, and Python may not be held meanwhile: the toolkit's own thread draws from
memory. Whoever ends the press while it draws need not wait: it lets go of everything when that page is done.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject, QSize, QSizeF, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer

from ui.viewers.trouble import Trouble, Unshowable

_MOST_PAGES = 20_000


class Press(QObject):
    """One document in memory.

    Signals:
        drawn: (int, QImage) a page that was asked for; the latest only.

    Attributes:
        document: what the search looks in; it belongs to the press.
        count: how many pages are shown, at least 1.
    """

    drawn = Signal(int, QImage)

    def __init__(self, data: bytes) -> None:
        """Load the document. Raises Unshowable."""
        super().__init__()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument(self)
        self.document.load(self._buffer)
        if self.document.status() is not QPdfDocument.Status.Ready:
            raise Unshowable(_trouble(self.document.error()))
        self.count = min(self.document.pageCount(), _MOST_PAGES)
        if not self.count:
            raise Unshowable(Trouble.DAMAGED)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(self.document)
        self._renderer.pageRendered.connect(self._on_rendered)
        self._running = 0
        self._next: tuple[int, QSize] | None = None
        self._is_ended = False

    def size(self, page: int) -> QSizeF:
        """Return a page's size in points: asking for those of 20,000 at once held the window up for long."""
        return self.document.pagePointSize(page)

    def draw(self, page: int, size: QSize) -> None:
        """Draw a page in so many pixels; what was asked for before and has not begun is forgotten."""
        if self._is_ended:
            return
        if self._running:
            self._next = (page, size)
            return
        self._next = None
        self._running = self._renderer.requestPage(page, size, QPdfDocumentRenderOptions())

    def end(self) -> None:
        """Let go of everything, as soon as nothing is being drawn. Nothing is heard of it any more."""
        if self._is_ended:
            return
        self._is_ended = True
        self._next = None
        self.blockSignals(True)
        if self._running:
            self.setParent(QCoreApplication.instance())
        else:
            self.deleteLater()

    def _on_rendered(
        self, page: int, size: QSize, image: QImage, options: QPdfDocumentRenderOptions, request: int
    ) -> None:
        self._running = 0
        if self._is_ended:
            self.deleteLater()
            return
        waiting = self._next
        if waiting is not None:
            self.draw(*waiting)
        if waiting is None or waiting[0] == page:
            self.drawn.emit(page, image)


def drawable(size: QSizeF) -> bool:
    """Tell whether a page has a size that can be drawn at all."""
    return 1 <= size.width() <= 20_000 and 1 <= size.height() <= 20_000


def _trouble(error: QPdfDocument.Error) -> Trouble:
    locked = (QPdfDocument.Error.IncorrectPassword, QPdfDocument.Error.UnsupportedSecurityScheme)
    return Trouble.LOCKED if error in locked else Trouble.DAMAGED
