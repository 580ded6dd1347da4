"""Adds files to the open draft and shows what is kept; taking in goes beside the store lane, which saves."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.capture import Capture
from desktop.domain.attachment import Attachment
from desktop.domain.ids import AttachmentId, DraftId
from desktop.errors import AppError
from desktop.library import Library
from desktop.progress import CancelToken, Progress
from ui.fields.attachment import AttachmentEditor
from ui.jobs import Lanes
from ui.wording import Wording


class Attachments(QObject):
    """Serves the file questions of one draft."""

    def __init__(
        self, capture: Capture, library: Library, lanes: Lanes, draft_id: DraftId, parent: QObject | None
    ) -> None:
        super().__init__(parent)
        self.capture = capture
        self.library = library
        self.lanes = lanes
        self.draft_id = draft_id
        self._running: set[CancelToken] = set()

    def serve(self, editor: AttachmentEditor) -> None:
        """Add and show files for `editor` as long as it lives."""
        _Service(self, editor)

    def begin(self) -> CancelToken:
        """Return a token for a job that begins."""
        token = CancelToken()
        self._running.add(token)
        return token

    def end(self, token: CancelToken) -> None:
        """Hear that a job ended."""
        self._running.discard(token)

    def close(self) -> None:
        """Ask every job that still runs to stop."""
        for token in self._running:
            token.cancel()


class _Service(QObject):
    """Serves one editor; dies with it."""

    def __init__(self, attachments: Attachments, editor: AttachmentEditor) -> None:
        super().__init__(editor)
        self._attachments = attachments
        self._editor = editor
        self._token: CancelToken | None = None
        editor.offered.connect(self._on_offered)
        editor.wanted.connect(self._on_wanted)
        editor.cancelled.connect(self._on_cancelled)

    def _on_offered(self, source: Path) -> None:
        if self._token is not None:
            return
        token = self._token = self._attachments.begin()
        self._editor.set_problem("")
        self._editor.show_progress(-1)
        capture, draft_id = self._attachments.capture, self._attachments.draft_id
        lanes = self._attachments.lanes
        progress = _in_thousandths(lanes.teller(self._on_progress, owner=self))
        lanes.files(
            lambda: capture.attach(draft_id, source, progress=progress, cancel=token),
            owner=self,
            done=self._on_added,
            failed=self._on_refused,
            cancelled=self._end,
            token=token,
        )

    def _on_progress(self, permille: int) -> None:
        if self._token is not None:
            self._editor.show_progress(permille)

    def _on_added(self, attachment: Attachment) -> None:
        self._end()
        self._editor.take(attachment.attachment_id)

    def _on_refused(self, error: AppError) -> None:
        self._end()
        self._editor.set_problem(Wording().error(error))

    def _end(self) -> None:
        if self._token is not None:
            self._attachments.end(self._token)
            self._token = None
        self._editor.end_progress()

    def _on_cancelled(self) -> None:
        if self._token is not None:
            self._token.cancel()

    def _on_wanted(self, value: str) -> None:
        read = partial(_facts, self._attachments.library, AttachmentId(value))
        self._attachments.lanes.store(read, owner=self, done=self._on_facts, failed=self._on_missing)

    def _on_facts(self, facts: tuple[Attachment, bytes]) -> None:
        self._editor.show_attachment(*facts)

    def _on_missing(self, error: AppError) -> None:
        self._editor.set_problem(Wording().error(error))


def _in_thousandths(tell: Callable[[int], None]) -> Progress:
    """Return what tells progress in thousandths, each once; below 0 when nobody knows."""
    told = -1

    def progress(done: int, total: int) -> None:
        nonlocal told
        permille = round(1000 * done / total) if total else -1
        if permille != told:
            told = permille
            tell(permille)

    return progress


def _facts(library: Library, attachment_id: AttachmentId) -> tuple[Attachment, bytes]:
    """Return what is known of a kept file, and its small picture."""
    attachment = library.attachment(attachment_id)
    return attachment, library.thumbnail(attachment_id) if attachment.has_thumbnail else b""
