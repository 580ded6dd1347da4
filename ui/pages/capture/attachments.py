"""Adds files to the open draft and shows what is kept; taking in goes beside the store lane, which saves."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from desktop.capture import Capture
from desktop.domain.attachment import Attachment
from desktop.domain.ids import AttachmentId, DraftId
from desktop.domain.released import Released
from desktop.errors import AppError, MachineError
from desktop.library import Library
from desktop.progress import CancelToken, Progress
from ui.covering import Covering
from ui.dialogs import ask
from ui.fields.attachment import AttachmentEditor
from ui.jobs import Lanes
from ui.wording import Wording
from ui.wording.released import ReleasedWords

_Facts = tuple[Attachment, bytes, MachineError | None]


class Attachments(QObject):
    """Serves the file questions of one draft.

    Signals:
        look_asked, copy_asked: (str) an attachment's id: look at it, or save a copy of it outside.
        lock_asked: the key for locking was pressed over a picture.
    """

    look_asked = Signal(str)
    copy_asked = Signal(str)
    lock_asked = Signal()

    def __init__(
        self, capture: Capture, library: Library, lanes: Lanes, draft_id: DraftId, parent: QObject | None
    ) -> None:
        super().__init__(parent)
        self.capture = capture
        self.library = library
        self.lanes = lanes
        self.draft_id = draft_id
        self._running: dict[CancelToken, QObject] = {}
        self._question: QDialog | None = None

    def serve(self, editor: AttachmentEditor, is_at_risk: Callable[[], bool] = lambda: False) -> None:
        """Add and show files for `editor` as long as it lives.

        `is_at_risk` tells whether somebody can be recognised in its picture who has not consented.
        """
        _Service(self, editor, is_at_risk)
        editor.look_asked.connect(self.look_asked)
        editor.copy_asked.connect(self.copy_asked)

    @property
    def coming(self) -> int:
        """How many files are being taken in, those that nobody waits for any more aside."""
        for token, asker in self._running.items():
            if not isValid(asker):  # its card was removed meanwhile
                token.cancel()
        return sum(not token.is_cancelled for token in self._running)

    def ask_before(self, go: Callable[[], object], parent: QWidget) -> None:
        """Do `go`; while files are being taken in, only once the writer chose to go without them."""
        count = self.coming
        if not count:
            go()
            return

        def go_without() -> None:
            self._question = None
            self._cancel()
            go()

        def wait() -> None:
            self._question = None

        self._question = ask(
            self.tr("Not everything is added yet"),
            self.tr("%n file(s) are still being added and will be left out if you go on now.", "", count),
            self.tr("Go without it", "", count),
            go_without,
            parent,
            is_destructive=True,
            stay=self.tr("Wait for it", "", count),
        )
        self._question.rejected.connect(wait)

    def begin(self, asker: QObject) -> CancelToken:
        """Return a token for a job that begins for `asker`."""
        token = CancelToken()
        self.track(token, asker)
        return token

    def track(self, token: CancelToken, asker: QObject) -> None:
        """Know of a job that began by itself for `asker`."""
        self._running[token] = asker

    def end(self, token: CancelToken) -> None:
        """Hear that a job ended; after the last there is nothing to ask any more."""
        self._running.pop(token, None)
        if not self.coming:
            self._withdraw_question()

    def close(self) -> None:
        """Ask every job that still runs to stop."""
        self._cancel()
        self._withdraw_question()

    def _cancel(self) -> None:
        for token in self._running:
            token.cancel()

    def _withdraw_question(self) -> None:
        if self._question is not None:
            self._question.reject()


class _Service(QObject):
    """Serves one editor; dies with it."""

    def __init__(
        self, attachments: Attachments, editor: AttachmentEditor, is_at_risk: Callable[[], bool]
    ) -> None:
        super().__init__(editor)
        self._attachments = attachments
        self._editor = editor
        self._is_at_risk = is_at_risk
        self._facts: Attachment | None = None
        self._covering: Covering | None = None
        self._token: CancelToken | None = None
        editor.offered.connect(self._on_offered)
        editor.wanted.connect(self._on_wanted)
        editor.cancelled.connect(self._on_cancelled)
        editor.cover_asked.connect(self._on_cover)
        editor.original_asked.connect(self._on_original)
        editor.discard_asked.connect(self._on_discard)

    def _on_offered(self, source: Path) -> None:
        if self._token is not None:
            return
        token = self._token = self._attachments.begin(self)
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
        # One that was let go may have come in all the same, at the last moment: finishing removes it.
        is_wanted = self._token is not None and not self._token.is_cancelled
        self._end()
        if is_wanted:
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
        read = partial(_facts, self._attachments.library, self._attachments.draft_id, AttachmentId(value))
        self._attachments.lanes.store(read, owner=self, done=self._on_facts, failed=self._on_missing)

    def _on_facts(self, facts: _Facts | Released) -> None:
        if isinstance(facts, Released):
            self._facts = None
            self._editor.show_released(facts.attachment_id, ReleasedWords().file(facts))
            return
        attachment, thumbnail, trouble = facts
        self._facts = attachment
        self._editor.show_attachment(attachment, thumbnail)
        if trouble is not None and self._editor.value() == attachment.attachment_id:
            self._editor.set_problem(Wording().error(trouble))

    def _cover(self) -> Covering:
        """Return what covers pictures, made when it is first asked for."""
        if self._covering is None:
            attachments = self._attachments
            covering = self._covering = Covering(
                attachments.capture.retouching,
                attachments.lanes,
                attachments.draft_id,
                self._editor.window(),
                self,
            )
            covering.began.connect(self._on_covering)
            covering.covered.connect(self._on_covered)
            covering.settled.connect(lambda: self._on_wanted(self._editor.value()))
            covering.ended.connect(self._on_cover_ended)
            covering.lock_asked.connect(attachments.lock_asked)
        return self._covering

    def _on_cover(self, value: str) -> None:
        if value and self._token is None:
            self._cover().open(AttachmentId(value), is_at_risk=self._is_at_risk())

    def _on_covering(self, token: CancelToken) -> None:
        self._token = token
        self._attachments.track(token, self)
        self._editor.set_problem("")
        self._editor.show_progress(-1)

    def _on_covered(self, value: str) -> None:
        self._editor.take(value)

    def _on_cover_ended(self) -> None:
        if self._token is not None:
            self._end()

    def _on_original(self, value: str) -> None:
        if self._facts is not None and self._facts.attachment_id == value:
            self._cover().show_original(self._facts)

    def _on_discard(self, value: str) -> None:
        if self._facts is not None and self._facts.attachment_id == value:
            self._cover().discard_original(self._facts)

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


def _facts(library: Library, draft_id: DraftId, attachment_id: AttachmentId) -> _Facts | Released:
    """Return what is known of a kept file, its small picture, and what is wrong with it; or when it went."""
    try:
        attachment = library.attachment(attachment_id)
    except MachineError:
        gone = library.released_file(draft_id, attachment_id)
        if gone is None:
            raise
        return gone
    try:
        thumbnail = library.thumbnail(attachment_id) if attachment.has_thumbnail else b""
    except MachineError:  # the picture itself may be whole
        thumbnail = b""
    return attachment, thumbnail, library.quick_look(attachment_id)
