"""The files of one record: pictures small, the others by their names; each opens in the viewer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.domain.attachment import Attachment, MediaKind
from desktop.errors import AppError
from ui.fields.flow_layout import FlowLayout
from ui.parts.plain_label import PlainLabel
from ui.style import GRID, INSIDE, px, set_icon, set_role
from ui.wording import Wording

_EDGE = 72
_ICONS = {MediaKind.IMAGE: "photo", MediaKind.AUDIO: "audio", MediaKind.VIDEO: "video"}


@dataclass(frozen=True, slots=True)
class ShownFile:
    """A file's facts, its small picture, which is empty for what has none, and what is wrong with it."""

    attachment: Attachment
    thumbnail: bytes = b""
    trouble: AppError | None = None


class PreviewFiles(QWidget):
    """Every file of a record as a button.

    Signals:
        look_asked, copy_asked: (str) an attachment's id: look at it, or save a copy of it outside.
    """

    look_asked = Signal(str)
    copy_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewFiles")
        self._pictures = FlowLayout(gap=INSIDE)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(self._pictures)
        layout.addLayout(self._rows)

    def show_files(self, files: Sequence[ShownFile]) -> None:
        """Show the files of another record."""
        for line in (self._pictures, self._rows):
            while (item := line.takeAt(0)) is not None:
                if (old := item.widget()) is not None:
                    old.hide()
                    old.deleteLater()
        for at, file in enumerate(files, start=1):
            picture = QPixmap()
            if file.trouble is not None:
                self._rows.addWidget(self._damaged(file.attachment, file.trouble))
            elif file.thumbnail and picture.loadFromData(file.thumbnail):
                self._pictures.addWidget(self._small(file.attachment, picture, at))
            else:
                self._rows.addWidget(self._row(file.attachment), 0, Qt.AlignmentFlag.AlignLeading)
        self.setVisible(bool(files))

    def _small(self, attachment: Attachment, picture: QPixmap, number: int) -> QToolButton:
        button = QToolButton(self)
        words = self.tr("Picture {number}").format(number=QLocale().toString(number))
        button.setAccessibleName(words)
        button.setIcon(QIcon(picture))
        button.setIconSize(QSize(px(_EDGE), px(_EDGE)))
        self._serve(button, attachment)
        return button

    def _row(self, attachment: Attachment) -> QPushButton:
        size = QLocale().formattedDataSize(
            attachment.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
        )
        words = self.tr("{name}, {size}").format(name=attachment.name, size=size)
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, px(260))
        button = QPushButton(shown.replace("&", "&&"), self)
        button.setAccessibleName(words)
        set_role(button, "quiet")
        set_icon(button, _ICONS.get(attachment.kind, "file"), "soft")
        self._serve(button, attachment)
        return button

    def _damaged(self, attachment: Attachment, trouble: AppError) -> QWidget:
        """Return the line of a file that cannot be used, with what one can do about it."""
        words = Wording().error(trouble)
        box = QWidget(self)
        box.setObjectName(f"damaged_{attachment.attachment_id}")
        box.setAccessibleName(words)
        mark = QLabel(box)
        set_icon(mark, "warning", "warn")
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, GRID)
        row.setSpacing(INSIDE)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(words, role="warn", parent=box), 1)
        return box

    def _serve(self, button: QPushButton | QToolButton, attachment: Attachment) -> None:
        key = str(attachment.attachment_id)
        button.setObjectName(f"file_{key}")
        button.setToolTip(attachment.name)
        button.clicked.connect(lambda: self.look_asked.emit(key))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(lambda at: self._offer(button, key, at))

    def _offer(self, button: QWidget, key: str, at: QPoint) -> None:
        menu = QMenu(button)
        menu.setObjectName("fileMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Look at it")).triggered.connect(lambda: self.look_asked.emit(key))
        menu.addAction(self.tr("Save a copy outside")).triggered.connect(lambda: self.copy_asked.emit(key))
        menu.popup(button.mapToGlobal(at))
