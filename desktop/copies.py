"""Save copies outside the vault, in the clear and on purpose; list them until they are deleted there."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.domain.copy import Copy, CopyKind
from desktop.domain.ids import AttachmentId, CopyId, new_uuid
from desktop.errors import Code, FixableError, MachineError, machine_error
from desktop.paths import sync_folder
from desktop.progress import CancelToken, Progress, silent
from desktop.storage.vouching import Voucher, about_file

if TYPE_CHECKING:  # the unlock window is painted before SQLAlchemy is imported
    from desktop.storage.store import Store

_AT_ONCE = 1 << 20


@dataclass(frozen=True, slots=True)
class Listed:
    """A copy on the list.

    Attributes:
        is_there: whether something lies at its path now; a stick may be unplugged.
    """

    copy: Copy
    is_there: bool


class Copies:
    """The copies outside the vault. Every method runs on the store lane."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def save(
        self,
        attachment_id: AttachmentId,
        to: Path,
        *,
        progress: Progress = silent,
        cancel: CancelToken | None = None,
    ) -> Copy:
        """Write a file of the vault to `to`, for its owner alone, whole or not at all, and list it.

        Raises FixableError(INSIDE_VAULT), MachineError of the folder or the file, and Cancelled.
        """
        kept = self._store.attachments.get(attachment_id)
        voucher, done = Voucher(kept.attachment), 0
        with self.listed_as(to, CopyKind.FILE) as copy:
            part = _part(copy)
            try:
                with (
                    self._store.files.open(kept.file_id, name=attachment_id) as source,
                    open(part, "xb", opener=_private) as out,
                ):
                    while chunk := source.read(_AT_ONCE):
                        if cancel is not None:
                            cancel.check()
                        voucher.take(chunk)
                        out.write(chunk)
                        done += len(chunk)
                        progress(done, source.size)
                    voucher.check()
                    out.flush()
                    os.fsync(out.fileno())
                os.replace(part, copy.path)
            except MachineError as error:
                _discard(part)
                raise about_file(error, kept.attachment) from error
            except OSError as error:
                _discard(part)
                raise machine_error(error, str(to.parent)) from error
            except BaseException:
                _discard(part)
                raise
            with contextlib.suppress(OSError):  # the copy stands; some network folders sync no names
                sync_folder(to.parent)
        return replace(copy, size=done)

    @contextlib.contextmanager
    def listed_as(self, to: Path, what: CopyKind) -> Iterator[Copy]:
        """List a copy while the body writes it to its path, and take it off again if that fails.

        It is on the list before a byte of it is outside, so no crash leaves one that nobody knows of.
        Raises FixableError(INSIDE_VAULT) for the vault's own folder.
        """
        to = Path(os.path.abspath(to))
        if to.parent.resolve().is_relative_to(self._store.paths.home.resolve()):
            raise FixableError(Code.INSIDE_VAULT)
        copy = Copy(copy_id=CopyId(new_uuid()), made_at=self._clock.now(), path=to, what=what, size=0)
        self._store.copies.add(copy)
        try:
            yield copy
        except BaseException:
            self._store.copies.remove(copy.copy_id)
            raise
        with contextlib.suppress(OSError):
            copy = replace(copy, size=to.stat().st_size)
        self._store.copies.stands(copy)

    def listed(self) -> Sequence[Listed]:
        """Return every copy that was saved and not deleted here, newest first.

        What a crash left half-written beside one goes now.
        """
        found = self._store.copies.all()
        for copy in found:
            _discard(_part(copy))
        return tuple(Listed(copy, os.path.lexists(copy.path)) for copy in found)

    def delete(self, copy_id: CopyId) -> None:
        """Delete a copy where it lies, and take it off the list.

        What the disk keeps of it is out of reach. Raises MachineError if it cannot be deleted.
        """
        for copy in self._store.copies.all():
            if copy.copy_id == copy_id:
                try:
                    copy.path.unlink(missing_ok=True)
                except OSError as error:
                    raise machine_error(error, str(copy.path.parent)) from error
        self._store.copies.remove(copy_id)

    def forget(self, copy_id: CopyId) -> None:
        """Take a copy off the list without touching it."""
        self._store.copies.remove(copy_id)


def _part(copy: Copy) -> Path:
    """Return the name under which a copy is written; its id finds it again after a crash."""
    return copy.path.with_name(f".{copy.copy_id}.part")


def _discard(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def _private(path: str, flags: int) -> int:
    """Open as `open` does, for the owner alone."""
    return os.open(path, flags, 0o600)
