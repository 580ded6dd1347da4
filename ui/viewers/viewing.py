"""Opens kept files in the viewer, and saves copies of them outside when somebody really wants that."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.changes import Change
from desktop.domain.attachment import Attachment
from desktop.domain.ids import AttachmentId
from desktop.errors import AppError
from ui.dialogs import Working, ask, choose_file, inform, tell
from ui.jobs import Lanes
from ui.viewers.viewer import Viewer

if TYPE_CHECKING:
    from desktop.copies import Copies
    from desktop.domain.copy import Copy
    from desktop.library import Library
    from desktop.storage.reading import SealedReader


class Viewing(QObject):
    """Serves one window; what it opens goes with it.

    Signals:
        lock_asked: the key for locking was pressed in a viewer.
        changed: (Change) a copy was saved.
    """

    lock_asked = Signal()
    changed = Signal(object)

    def __init__(self, library: Library, copies: Copies, lanes: Lanes, window: QWidget) -> None:
        super().__init__(window)
        self._library, self._copies, self._lanes, self._window = library, copies, lanes, window
        self._is_opening = False
        self.viewer: Viewer | None = None

    def open(self, attachment_id: AttachmentId) -> None:
        """Show a file; one at a time, so a second Enter opens no second one."""
        if self._is_opening or self.viewer is not None:
            return
        self._is_opening = True
        library = self._library
        self._lanes.store(
            lambda: (library.attachment(attachment_id), library.open_file(attachment_id)),
            owner=self,
            done=self._show,
            failed=self._fail,
        )

    def save_copy(self, attachment_id: AttachmentId) -> None:
        """Say what a copy outside means, then ask where it goes."""
        self._lanes.store(
            lambda: self._library.attachment(attachment_id),
            owner=self,
            done=lambda found: self.warn(found, self._window),
        )

    def warn(self, attachment: Attachment, over: QWidget) -> None:
        """Say what a copy outside means, over a window or viewer; go on only if that is wanted."""
        ask(
            self.tr("A copy outside the vault"),
            self.tr(
                "Anyone who uses this computer or the stick can open the copy. Deleting it later may not "
                "remove it from the disk. It is listed on the page Safety until you delete it."
            ),
            self.tr("Choose where to save it"),
            lambda: choose_file(
                over,
                self.tr("Save the copy as"),
                f"file.{attachment.extension}",
                f"{attachment.extension.upper()} (*.{attachment.extension})",
                lambda to: self._save(attachment, to, over),
            ),
            over,
            is_destructive=True,
        )

    def _show(self, found: tuple[Attachment, SealedReader]) -> None:
        self._is_opening = False
        attachment, reader = found
        if not self._window.isVisible():  # it was locked meanwhile
            reader.close()
            return
        viewer = self.viewer = Viewer(
            attachment,
            reader,
            self._lanes,
            self._window,
            vouch=partial(self._library.vouch, attachment, reader),
        )
        viewer.copy_asked.connect(lambda: self.warn(attachment, viewer))
        viewer.lock_asked.connect(self.lock_asked)
        viewer.destroyed.connect(self._forget)
        viewer.finished.connect(self._forget)
        viewer.open()

    def _forget(self) -> None:
        self.viewer = None

    def _fail(self, error: AppError) -> None:
        self._is_opening = False
        tell(error, self._window)

    def _save(self, attachment: Attachment, to: Path, over: QWidget) -> None:
        # The store lane is busy meanwhile and saves nothing: the dialog keeps people from typing.
        working = Working(
            self.tr("Saving the copy"),
            self.tr("You can stop at any time; nothing half-done is left behind."),
            over,
        )

        def done(copy: Copy) -> None:
            working.end()
            self.changed.emit(Change(settings=True))
            inform(
                self.tr("Saved outside the vault"),
                self.tr("The copy is in {name}. Delete it on the page Safety when it has served.").format(
                    name=copy.path.name
                ),
                over,
            )

        def failed(error: AppError) -> None:
            working.end()
            tell(error, over)

        working.begin()
        self._lanes.store(
            lambda: self._copies.save(
                attachment.attachment_id, to, progress=working.progress, cancel=working.cancel
            ),
            owner=over,
            done=done,
            failed=failed,
            cancelled=working.end,
            token=working.cancel,
        )
