"""The outbox beside the window: its page, the sending behind it, and what the status line says of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.outbox import OutboxPage
from ui.posting import Posting
from ui.wording.outbox import OutboxWords


class Mail(QObject):
    """Sends while its window is to be seen, so never behind a curtain.

    Signals:
        said: (str) what the status line says of the outbox; "" for nothing.
        page_asked: (str) show a page, by its name.
        section_asked: (str) show a section of the page Safety, by its name.

    Attributes:
        page: the page Outbox.
        posting: who sends; None where there is no real vault.
    """

    said = Signal(str)
    page_asked = Signal(str)
    section_asked = Signal(str)

    def __init__(self, desk: Desk, lanes: Lanes, window: QWidget) -> None:
        super().__init__(window)
        self._lanes, self._words = lanes, OutboxWords(self)
        self.posting: Posting | None = None
        if desk.post is not None:
            self.posting = Posting(desk.post, lanes, self)
            self.posting.changed.connect(self.count)
            self.posting.moved.connect(self._tell_progress)
        self.page = OutboxPage(self.posting, desk.sticks, lanes, window)
        self._waiting = ""
        self._is_seen = False
        window.installEventFilter(self)

    def serve(self, asked: SignalInstance) -> None:
        """Lead from elsewhere to the outbox, and from there to where its parcels come from."""
        asked.connect(lambda: self.page_asked.emit("outbox"))
        self.page.records_asked.connect(lambda: self.page_asked.emit("records"))
        self.page.office_asked.connect(lambda: self.section_asked.emit("office"))

    def tell_changed(self) -> None:
        """Hear that something was put into the outbox."""
        if self.posting is not None:
            self.posting.tell_changed()

    def count(self) -> None:
        """Look how many parcels wait, for the status line.

        Behind a curtain that is nobody's business, and the vault is closed before anybody could look.
        """
        if self.posting is not None and self._is_seen:
            outbox = self.posting.post.outbox
            self._lanes.store(outbox.waiting, owner=self, done=self._counted)

    def _counted(self, count: int) -> None:
        self._waiting = self._words.waiting(count) if count else ""
        self._tell_progress()

    def _tell_progress(self) -> None:
        going = self.posting.going if self.posting is not None else None
        if going is not None and going.size:
            self.said.emit(self._words.sending(100 * going.there // going.size))
        else:
            self.said.emit(self._waiting)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send while the window is shown, minimised too; a curtain hides it, and then nothing goes."""
        if self.posting is not None and not event.spontaneous():
            if event.type() is QEvent.Type.Show:
                self._is_seen = True
                self.posting.begin()
                self.count()
                self.page.refresh()
            elif event.type() is QEvent.Type.Hide:
                self._is_seen = False
                self.posting.leave()
        return super().eventFilter(watched, event)
