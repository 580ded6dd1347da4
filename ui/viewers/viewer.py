"""The dialog over the window in which one file is looked at; once it is hidden, however, it is over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.attachment import Attachment, MediaKind
from desktop.errors import AppError, MachineError
from desktop.storage.reading import SealedReader
from desktop.storage.vouching import about_file
from ui.fields.flow_layout import FlowLayout
from ui.jobs import Lanes
from ui.parts.neutral import neutral_title
from ui.parts.plain_label import PlainLabel
from ui.shortcuts import Shortcut
from ui.style import BETWEEN, GRID, INSIDE, TARGET, px, set_icon
from ui.style.focus import FocusRing
from ui.viewers.decoding import can_decode
from ui.viewers.pdf import PdfView
from ui.viewers.picture import PictureView
from ui.viewers.player import PlayerView
from ui.viewers.text import TextView
from ui.viewers.trouble import Trouble, TroubleWords
from ui.viewers.view import View
from ui.wording import Wording


class Viewer(QDialog):
    """One file, its name, and what one can do with it. Its title in the system says nothing of the file.

    Signals:
        copy_asked: save a copy outside the vault.
        lock_asked: lock the vault.
    """

    copy_asked = Signal()
    lock_asked = Signal()

    def __init__(
        self,
        attachment: Attachment,
        reader: SealedReader,
        lanes: Lanes,
        parent: QWidget | None = None,
        *,
        vouch: Callable[[], object] = lambda: None,
        can_leave: bool = True,
    ) -> None:
        """Show `attachment`, whose bytes come from `reader`; the viewer closes it.

        Args:
            attachment: what is known of the file.
            reader: its bytes.
            lanes: where it is read.
            parent: the window it stands over.
            vouch: raises if the bytes are not that file's; it runs beside the window.
            can_leave: whether a copy may be saved outside.
        """
        super().__init__(parent)
        self._attachment, self._lanes, self._vouch = attachment, lanes, vouch
        self.setObjectName("viewer")
        self.setWindowTitle(neutral_title())
        self.setModal(True)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._reader = reader
        self._can_leave = can_leave
        self._is_over = False
        self._trouble = ""
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._middle(self.tr("Opening the file"), "viewerWaiting"))
        self.note = PlainLabel(role="warn", parent=self)
        self.note.setObjectName("viewerNote")
        self.note.hide()
        self._view = view_of(attachment, reader, lanes, self._stack)
        self._tools = QWidget(self)
        self._lay_out(attachment)
        for shortcut, act in ((Shortcut.LOCK, self.lock_asked.emit), (Shortcut.BACK, self.reject)):
            QShortcut(shortcut.keys, self).activated.connect(act)
        if isinstance(self._view, View):
            # Where the plus needs Shift, people press the key without it.
            larger = QShortcut(QKeySequence("Ctrl+="), self)
            button = next((tool for tool in self._view.tools() if tool.objectName() == "zoomIn"), None)
            if isinstance(button, QPushButton):
                larger.activated.connect(button.click)
            self._view.failed.connect(self._fail)
            self._view.noted.connect(self._say)
            self._stack.addWidget(self._view)
            self._stack.setCurrentWidget(self._view)
        else:
            self._fail(self._view)
        FocusRing(self)
        room = parent.window().size() if parent is not None else QSize(1180, 740)
        self.resize(room * 0.94)

    @property
    def view(self) -> View | None:
        """What shows the file; None for a file of a kind that is not shown."""
        return self._view if isinstance(self._view, View) else None

    @property
    def trouble(self) -> str:
        """Why the file is not shown; empty when it is."""
        return self._trouble

    def end(self) -> None:
        """Take the file off the screen and let go of it, now."""
        if self._is_over:
            return
        self._is_over = True
        if isinstance(self._view, View):
            self._view.shut()
        self._reader.close()
        self.deleteLater()

    def _lay_out(self, attachment: Attachment) -> None:
        name = PlainLabel(attachment.name, role="strong", parent=self)
        name.setObjectName("viewerName")
        facts = PlainLabel(_facts(attachment), role="soft", parent=self)
        facts.setObjectName("viewerFacts")
        words = QVBoxLayout()
        words.setSpacing(GRID)
        words.addWidget(name)
        words.addWidget(facts)
        save = QPushButton(self.tr("Save a copy outside"), self)
        save.setObjectName("viewerSave")
        save.setAutoDefault(False)
        set_icon(save, "export")
        save.clicked.connect(self.copy_asked)
        save.setVisible(self._can_leave)
        close = QPushButton(self.tr("Close (Esc)"), self)
        close.setObjectName("viewerClose")
        close.setAutoDefault(False)
        set_icon(close, "close")
        close.clicked.connect(self.reject)
        top = QHBoxLayout()
        top.setSpacing(INSIDE)
        top.addLayout(words, 1)
        top.addWidget(save, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        row = FlowLayout(self._tools, gap=INSIDE)
        for tool in self._view.tools() if isinstance(self._view, View) else ():
            row.addWidget(tool)
            if isinstance(tool, QLabel):
                tool.setMinimumHeight(px(TARGET))  # in line with what one can press
            if isinstance(tool, QPushButton):
                tool.setAutoDefault(False)  # Enter belongs to what has the keyboard
        self._tools.setVisible(row.count() > 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        layout.setSpacing(INSIDE)
        layout.addLayout(top)
        layout.addWidget(self.note)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._tools)

    def _middle(self, words: str, name: str, icon: str = "") -> QWidget:
        """Return a page that says something in its middle."""
        page = QWidget(self._stack)
        page.setObjectName(name)
        label = PlainLabel(words, role="softBody", is_centred=True, parent=page)
        label.setObjectName(f"{name}Words")
        column = QVBoxLayout(page)
        column.setSpacing(BETWEEN)
        column.addStretch(1)
        if icon:
            mark = QLabel(page)
            set_icon(mark, icon, "warn", 28)
            column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(label)
        column.addStretch(2)
        return page

    def _fail(self, trouble: Trouble | AppError) -> None:
        """Say instead of the file why it is not shown; a copy outside can still be saved."""
        if self._is_over or self.trouble:
            return
        words = self._trouble = self._words(trouble)
        page = self._middle(words, "viewerTrouble", "warning")
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._tools.hide()
        self.setAccessibleDescription(words)
        if isinstance(self._view, View):
            QTimer.singleShot(0, self._view, self._view.shut)  # not within its own signal

    def _say(self, trouble: Trouble) -> None:
        """Say above the file what is missing."""
        self.note.setText(self._words(trouble))
        self.note.show()

    def _words(self, trouble: Trouble | AppError) -> str:
        if isinstance(trouble, Trouble):
            return TroubleWords().words(trouble)
        if isinstance(trouble, MachineError):
            trouble = about_file(trouble, self._attachment)
        return Wording().error(trouble)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin once there is room."""
        super().showEvent(event)
        if not event.spontaneous() and isinstance(self._view, View) and not self.trouble:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        """Show what was vouched for; what plays begins at once, as a film takes long to look through."""
        if not isinstance(self._view, View) or self._is_over or self.trouble:
            return
        is_played = isinstance(self._view, PlayerView)
        if is_played:
            self._view.begin()
        self._lanes.net(
            self._vouch,
            owner=self,
            done=lambda _none: None if is_played else self._go_on(),
            failed=self._fail,
        )

    def _go_on(self) -> None:
        if isinstance(self._view, View) and not self._is_over and not self.trouble:
            self._view.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """End, however it came to be hidden: closed, locked, or taken away by the quick exit."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.end()


def view_of(attachment: Attachment, reader: SealedReader, lanes: Lanes, parent: QWidget) -> View | Trouble:
    """Return what shows a file, by what its bytes proved to be; never by its name."""
    name, kind = attachment.name, attachment.media_type
    if can_decode(kind):
        return PictureView(reader, kind, name, lanes, parent)
    if kind == "application/pdf":
        return PdfView(reader, name, lanes, parent)
    if kind == "text/plain":
        return TextView(reader, name, lanes, parent)
    if attachment.kind in (MediaKind.AUDIO, MediaKind.VIDEO):
        return PlayerView(reader, name, parent)
    return Trouble.NO_VIEWER


def _facts(attachment: Attachment) -> str:
    """Return the size of a file, and of a picture its pixels."""
    size = QLocale().formattedDataSize(attachment.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    if not attachment.width:
        return size
    wide, high = QLocale().toString(attachment.width), QLocale().toString(attachment.height)
    return f"{size} · {wide} × {high}"
