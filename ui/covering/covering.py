"""Opens a picture of a draft to be covered or cut, and puts the copy in its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.attachment import Attachment
from desktop.domain.edits import Edits
from desktop.domain.ids import AttachmentId, DraftId
from desktop.errors import AppError, Code, FixableError
from desktop.progress import CancelToken
from ui.covering.dialog import CoverDialog
from ui.dialogs import ask, tell
from ui.jobs import Lanes
from ui.viewers.decoding import Decoded, decode
from ui.viewers.trouble import Unshowable
from ui.viewers.viewer import Viewer

if TYPE_CHECKING:
    from desktop.retouching import Picture, Retouching
    from desktop.storage.reading import SealedReader


class Covering(QObject):
    """Covers one picture of one draft; goes with whoever asked.

    Signals:
        began: (CancelToken) the copy is being made, and can be stopped.
        covered: (str) the id of the copy, which is to be the answer now.
        settled: the untouched picture is gone, or stays.
        ended: nothing is being made any more, whatever came of it.
        lock_asked: the key for locking was pressed.
    """

    began = Signal(object)
    covered = Signal(str)
    settled = Signal()
    ended = Signal()
    lock_asked = Signal()

    def __init__(
        self, retouching: Retouching, lanes: Lanes, draft_id: DraftId, window: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._retouching, self._lanes, self._draft_id = retouching, lanes, draft_id
        self._window = window
        self._is_opening = False
        self.dialog: CoverDialog | None = None

    def open(self, attachment_id: AttachmentId, *, is_at_risk: bool) -> None:
        """Let a picture be covered; one at a time."""
        if self._is_opening or self.dialog is not None:
            return
        self._is_opening = True
        retouching, draft_id = self._retouching, self._draft_id
        self._lanes.store(
            lambda: retouching.picture(draft_id, attachment_id),
            owner=self,
            done=lambda picture: self._decode(picture, is_at_risk),
            failed=self._fail,
        )

    def show_original(self, attachment: Attachment) -> None:
        """Look at the untouched picture behind a copy; from there it cannot be saved outside."""
        retouching, copy_id = self._retouching, attachment.attachment_id

        def show(reader: SealedReader) -> None:
            if not self._window.isVisible():  # it was locked meanwhile
                reader.close()
                return
            facts = replace(attachment, size=reader.size, width=0, height=0)
            viewer = Viewer(facts, reader, self._lanes, self._window, can_leave=False)
            viewer.lock_asked.connect(self.lock_asked)
            viewer.open()

        self._lanes.store(lambda: retouching.original(copy_id), owner=self, done=show, failed=self._fail)

    def discard_original(self, attachment: Attachment) -> None:
        """Ask, and then remove the untouched picture behind a copy."""
        retouching, copy_id = self._retouching, attachment.attachment_id
        ask(
            self.tr("Remove the untouched picture?"),
            self.tr(
                "It goes from this vault at once and cannot be brought back. The covered copy stays. Backups "
                "made before still hold it until they are thinned out."
            ),
            self.tr("Remove it now"),
            lambda: self._lanes.store(
                lambda: retouching.discard_original(copy_id),
                owner=self,
                done=lambda _: self.settled.emit(),
                failed=self._fail,
            ),
            self._window,
            is_destructive=True,
        )

    def _decode(self, picture: Picture, is_at_risk: bool) -> None:
        def work() -> tuple[Decoded, tuple[int, int]]:
            from desktop.safety.retouch import square_of  # Pillow is slow to import

            facts = picture.attachment
            try:
                return decode(picture.data, facts.media_type), square_of(picture.data)
            except (Unshowable, KeyError, ValueError, OSError) as error:
                raise FixableError(Code.PICTURE_DAMAGED, name=facts.name) from error

        self._lanes.net(
            work,
            owner=self,
            done=lambda found: self._show(picture, found, is_at_risk),
            failed=self._fail,
        )

    def _show(self, picture: Picture, found: tuple[Decoded, tuple[int, int]], is_at_risk: bool) -> None:
        self._is_opening = False
        if not self._window.isVisible():  # it was locked meanwhile
            return
        decoded, square = found
        dialog = self.dialog = CoverDialog(
            decoded, square, self._window, is_at_risk=is_at_risk, is_frozen=picture.is_frozen
        )
        old = picture.attachment.attachment_id
        dialog.decided.connect(lambda edits, keeps: self._make(old, edits, keeps=keeps))
        dialog.lock_asked.connect(self.lock_asked)
        dialog.finished.connect(self._forget)
        dialog.destroyed.connect(self._forget)
        dialog.open()

    def _make(self, old: AttachmentId, edits: Edits, *, keeps: bool) -> None:
        token = CancelToken()
        retouching, draft_id = self._retouching, self._draft_id

        def done(copy: Attachment) -> None:
            # The answer first: what is saved from now on names the copy, whatever comes of the other.
            self.covered.emit(copy.attachment_id)
            if keeps:
                self._end(then=self.settled.emit)
                return
            self._lanes.store(
                lambda: retouching.discard(draft_id, old, copy.attachment_id),
                owner=self,
                done=lambda _is_gone: self._end(then=self.settled.emit),
                failed=self._fail,
            )

        self.began.emit(token)
        self._lanes.files(
            lambda: retouching.retouch_attachment(draft_id, old, edits, keep_original=keeps, cancel=token),
            owner=self,
            done=done,
            failed=self._fail,
            cancelled=self._end,
            token=token,
        )

    def _end(self, then: Callable[[], object] = lambda: None) -> None:
        self.ended.emit()
        then()

    def _fail(self, error: AppError) -> None:
        self._is_opening = False
        self._end()
        tell(error, self._window)

    def _forget(self) -> None:
        self.dialog = None
