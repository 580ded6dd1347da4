"""Open sealed files to their end and compare them with what the database knows of them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.domain.finding import Damage, Finding
from desktop.errors import Code, MachineError
from desktop.progress import CancelToken
from desktop.storage.engine import Database
from desktop.storage.files import Files

_ABOUT = (
    "SELECT a.attachment_id, a.record_id, a.file_id, a.thumbnail_id, a.name, a.size, a.sha512, "
    "a.original_id, a.original_size, a.original_sha512, "
    "coalesce((SELECT title FROM entries WHERE record_id = a.record_id), '') AS title FROM attachments AS a"
)
_JPEG = b"\xff\xd8"


@dataclass(frozen=True, slots=True)
class Kept:
    """One attachment, as the database knows it."""

    attachment_id: str
    record_id: str
    file_id: str
    thumbnail_id: str | None
    name: str
    size: int
    sha512: str
    original_id: str | None
    original_size: int | None
    original_sha512: str | None
    title: str

    @property
    def whole_size(self) -> int:
        """Return the bytes that there are to look at, small pictures aside."""
        return self.size + (self.original_size or 0)


class FileCheck:
    """The sealed files of one vault, in the order of their attachments' ids."""

    def __init__(self, database: Database, files: Files) -> None:
        self._database = database
        self._files = files

    def size(self, after: str) -> int:
        """Return the bytes of all files after that attachment."""
        with self._database.read() as connection:
            sizes = "coalesce(sum(size + coalesce(original_size, 0)), 0)"
            query = f"SELECT {sizes} FROM attachments WHERE attachment_id > ?"  # noqa: S608
            return int(connection.exec_driver_sql(query, (after,)).scalar_one())

    def after(self, attachment_id: str) -> Iterator[Kept]:
        """Yield what is kept after that attachment, as it is when its turn comes."""
        while True:
            with self._database.read() as connection:
                query = f"{_ABOUT} WHERE a.attachment_id > ? ORDER BY a.attachment_id LIMIT 1"
                row = connection.exec_driver_sql(query, (attachment_id,)).one_or_none()
            if row is None:
                return
            yield Kept(*row)
            attachment_id = row.attachment_id

    def one(self, attachment_id: str) -> Kept | None:
        """Return one attachment, or None if it is kept no more."""
        with self._database.read() as connection:
            query = f"{_ABOUT} WHERE a.attachment_id = ?"
            row = connection.exec_driver_sql(query, (attachment_id,)).one_or_none()
        return None if row is None else Kept(*row)

    def forget_thumbnail(self, attachment_id: str) -> str | None:
        """Show no small picture any more; return the name of its sealed file, which may be removed."""
        with self._database.write() as connection:
            query = "SELECT thumbnail_id FROM attachments WHERE attachment_id = ?"
            found: str | None = connection.exec_driver_sql(query, (attachment_id,)).scalar()
            connection.exec_driver_sql(
                "UPDATE attachments SET thumbnail_id = NULL WHERE attachment_id = ?", (attachment_id,)
            )
        return found

    def look(
        self,
        kept: Kept,
        tell: Callable[[int, int], object],
        cancel: CancelToken,
        *,
        is_file_alone: bool = False,
    ) -> tuple[Finding, ...]:
        """Return what is damaged of the file, of the untouched one behind it and of its small picture."""
        found = [self._file(kept, tell, cancel)]
        if kept.original_id is not None and not is_file_alone:
            found.append(self._original(kept, kept.original_id, tell, cancel))
        if kept.thumbnail_id is not None and not is_file_alone:
            found.append(self._thumbnail(kept, kept.thumbnail_id, cancel))
        return tuple(self._finding(kept, damage) for damage in found if damage is not None)

    def _file(self, kept: Kept, tell: Callable[[int, int], object], cancel: CancelToken) -> Damage | None:
        digest, size = hashlib.sha512(), 0

        def take(chunk: bytes) -> None:
            nonlocal size
            digest.update(chunk)
            size += len(chunk)
            tell(size, kept.size)

        damage = self._poured(kept, kept.file_id, take, cancel)
        if damage is None and (size != kept.size or digest.hexdigest() != kept.sha512):
            return Damage.FILE_OTHER
        return damage

    def _original(
        self, kept: Kept, file_id: str, tell: Callable[[int, int], object], cancel: CancelToken
    ) -> Damage | None:
        digest, size = hashlib.sha512(), 0

        def take(chunk: bytes) -> None:
            nonlocal size
            digest.update(chunk)
            size += len(chunk)
            tell(kept.size + size, kept.whole_size)

        damage = self._poured(kept, file_id, take, cancel)
        known = (kept.original_size, kept.original_sha512)
        if damage is None and (size, digest.hexdigest()) == known:
            return None
        return Damage.ORIGINAL if self._holds(kept, file_id) else None

    def _holds(self, kept: Kept, original_id: str) -> bool:
        """Tell whether the original is still wished for: it may have been discarded while we looked."""
        with self._database.read() as connection:
            query = "SELECT 1 FROM attachments WHERE attachment_id = ? AND original_id = ?"
            found = connection.exec_driver_sql(query, (kept.attachment_id, original_id)).first()
        return found is not None

    def _thumbnail(self, kept: Kept, file_id: str, cancel: CancelToken) -> Damage | None:
        start = b""

        def take(chunk: bytes) -> None:
            nonlocal start
            start = start or bytes(chunk[:2])

        damage = self._poured(kept, file_id, take, cancel)
        return Damage.THUMBNAIL if damage is not None or start != _JPEG else None

    def _poured(
        self, kept: Kept, file_id: str, take: Callable[[bytes], object], cancel: CancelToken
    ) -> Damage | None:
        try:
            self._files.pour(file_id, take, cancel=cancel)
        except MachineError as error:
            if not self._is_kept(kept):  # it was deleted while we looked
                return None
            return {
                Code.ATTACHMENT_MISSING: Damage.FILE_MISSING,
                Code.ATTACHMENT_DAMAGED: Damage.FILE_DAMAGED,
            }[error.code]
        return None

    def _is_kept(self, kept: Kept) -> bool:
        with self._database.read() as connection:
            query = "SELECT 1 FROM attachments WHERE file_id = ?"
            return connection.exec_driver_sql(query, (kept.file_id,)).first() is not None

    def _finding(self, kept: Kept, damage: Damage) -> Finding:
        return Finding(
            damage=damage,
            title=kept.title,
            name=kept.name,
            record_id=kept.record_id,
            item_id=kept.attachment_id,
        )
