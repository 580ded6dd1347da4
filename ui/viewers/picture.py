"""A picture: seen at once in the size of the screen, and in its own when one looks closer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.storage.reading import SealedReader
from ui.jobs import Lanes
from ui.shortcuts import Shortcut
from ui.viewers.canvas import Canvas
from ui.viewers.decoding import Decoded, bounded, decode
from ui.viewers.trouble import Unshowable
from ui.viewers.view import View, read_whole

_SMALLEST_ROOM = QSize(640, 480)


class PictureView(View):
    """One JPEG or PNG picture."""

    def __init__(
        self, reader: SealedReader, media_type: str, name: str, lanes: Lanes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pictureView")
        self._reader, self._media_type, self._lanes = reader, media_type, lanes
        self._data = b""
        self._full = QSize()
        self._is_busy = self._is_shut = False
        self.canvas = Canvas(self)
        self.canvas.setObjectName("pictureCanvas")
        self.canvas.setAccessibleName(self.tr("Picture {name}").format(name=name))
        self.canvas.sharper_wanted.connect(self._sharpen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self.setFocusProxy(self.canvas)
        canvas = self.canvas
        self._tools = (
            self.tool("zoomIn", self.tr("Larger"), "plus", canvas.zoom_in, Shortcut.ZOOM_IN),
            self.tool("zoomOut", self.tr("Smaller"), "minus", canvas.zoom_out, Shortcut.ZOOM_OUT),
            self.tool("zoomFit", self.tr("Whole picture"), "large", canvas.fit, Shortcut.ZOOM_FIT),
            self.tool("turn", self.tr("Turn"), "turn", canvas.turn, Shortcut.TURN),
        )

    def begin(self) -> None:
        """Read and decode beside the window."""
        room = (self.canvas.viewport().size() * self.devicePixelRatioF()).expandedTo(_SMALLEST_ROOM)
        self._decode(room)

    def shut(self) -> None:
        """Let go of every pixel and every byte."""
        self._is_shut = True
        self._data = b""
        self.canvas.clear()

    def tools(self) -> Sequence[QWidget]:
        """Return zoom and turning."""
        return self._tools

    def _decode(self, room: QSize) -> None:
        reader, data, media_type = self._reader, self._data, self._media_type

        def work() -> tuple[bytes, Decoded] | Unshowable:
            try:
                found = data or read_whole(reader)
                return found, decode(found, media_type, room)
            except Unshowable as error:
                return error

        self._is_busy = True
        self._lanes.net(work, owner=self, done=self._show, failed=self._fail)

    def _show(self, found: tuple[bytes, Decoded] | Unshowable) -> None:
        self._is_busy = False
        if self._is_shut:
            return
        if isinstance(found, Unshowable):
            self.failed.emit(found.trouble)
            return
        self._data, decoded = found
        self._full = decoded.full
        self.canvas.show_image(decoded.image, QSizeF(decoded.full))

    def _fail(self, error: AppError) -> None:
        if not self._is_shut:
            self.failed.emit(error)

    def _sharpen(self, wanted: QSize) -> None:
        """Decode it larger when the present pixels no longer do; one at a time, the last wish counts."""
        drawn = self.canvas.image.size()
        if self._is_busy or self._is_shut or drawn.isEmpty() or drawn == bounded(self._full):
            return
        if wanted.width() > 1.1 * drawn.width():
            self._decode(self._full)
