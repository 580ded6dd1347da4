"""Read a snapshot back from its file: every byte against its digest, and its database opened with the key."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlcipher3 import dbapi2

from desktop.errors import MachineError, machine_error
from desktop.paths import Paths
from desktop.progress import CancelToken
from desktop.storage.backup import layout, shelf
from desktop.storage.backup.container import Container
from desktop.storage.backup.marks import Sealing
from desktop.storage.backup.rehearsal import rehearsal
from desktop.storage.backup.rows import FileRow, SnapshotRow, Unsound, file_rows, piece_digests
from desktop.storage.backup.still import named_files
from desktop.storage.settings import IDENTITY
from desktop.vault.key import DataKey

_AT_ONCE = layout.PART // layout.PIECE


@dataclass(kw_only=True)
class Findings:
    """What was found wrong; nothing when all of it is empty.

    Attributes:
        pieces: numbers of the pieces of databases that are damaged.
        files: numbers of the files that are damaged.
        is_opened: whether the database could be opened and is whole.
        is_genuine: whether the snapshot's seal is unbroken.
        lacking: names of files that the database knows and the snapshot does not.
    """

    pieces: set[int] = field(default_factory=set)
    files: set[int] = field(default_factory=set)
    is_opened: bool = True
    is_genuine: bool = True
    lacking: frozenset[str] = frozenset()

    @property
    def is_whole(self) -> bool:
        """Whether nothing was found wrong."""
        return not self.pieces and not self.files and self.is_opened and self.is_genuine


def read_back(
    container: Container,
    row: SnapshotRow,
    key: DataKey,
    paths: Paths,
    only: Collection[int],
    told: Callable[[int], object],
    cancel: CancelToken | None,
) -> Findings:
    """Return what is wrong with a snapshot, having read its database and those of its files in `only`."""
    digests, (files, _) = piece_digests(container), file_rows(container)
    found = Findings()
    found.is_genuine = Sealing.of(key).is_sealed(container.vault_id, row, digests, files)
    with rehearsal(paths) as folder:
        copy = folder / "records.db"
        found.pieces = rebuild(container, row, digests, copy, told, cancel)
        if not found.pieces:
            names, _ = look_inside(copy, key)
            found.is_opened = names is not None
            has = {files[number].file_id for number in row.files if number in files}
            found.lacking = (names or frozenset()) - has
    found.files = {number for number in row.files if number not in files}
    for number in row.files:
        if number in only and number in files and not _is_sound(container, files[number], told, cancel):
            found.files.add(number)
    return found


def rebuild(
    container: Container,
    row: SnapshotRow,
    digests: Mapping[int, bytes],
    target: Path,
    told: Callable[[int], object],
    cancel: CancelToken | None,
) -> set[int]:
    """Write a snapshot's database to the new file `target`; return the pieces that are damaged.

    With any, the file is of no use. Raises MachineError for what is in the way on either side, and Cancelled.
    """
    damaged: set[int] = set()
    rest = row.database_size
    try:
        with open(target, "xb", opener=_private) as out:
            for at, piece in enumerate(row.pieces):
                if cancel is not None and at % _AT_ONCE == 0:
                    cancel.check()
                size = min(layout.PIECE, rest)
                rest -= size
                try:
                    content = shelf.take(container, piece, digests.get(piece, b""), size)
                except Unsound:
                    damaged.add(piece)
                    continue
                except MachineError as error:
                    if error.code is not container.damaged().code:
                        raise
                    damaged.add(piece)
                    continue
                out.write(content)
                told(size)
            out.flush()
    except OSError as error:
        raise machine_error(error, str(target.parent.parent)) from error
    return damaged


def look_inside(copy: Path, key: DataKey) -> tuple[frozenset[str] | None, Inside]:
    """Return the names of the sealed files that a database copy knows, and what opens them.

    None if the copy is not as it was written, or was written under another key. It is opened so that nothing
    in it can act: read-only, and with none of its own views or triggers trusted.
    """
    inside = Inside()
    try:
        connection = dbapi2.connect(f"{copy.absolute().as_uri()}?immutable=1", uri=True, isolation_level=None)
    except dbapi2.Error:
        return None, inside
    try:
        for pragma in (
            "cipher_log_level=NONE",
            f"key=\"x'{key.hex()}'\"",
            "query_only=ON",
            "trusted_schema=OFF",
            "cell_size_check=ON",
            "temp_store=MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        if connection.execute("PRAGMA cipher_integrity_check").fetchall():
            return None, inside
        if connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
            return None, inside
        names = named_files(connection)
        inside.sums = dict(connection.execute("SELECT file_id, sha512 FROM attachments").fetchall())
        found = connection.execute("SELECT value FROM settings WHERE name = ?", (IDENTITY,)).fetchone()
        inside.identity = found[0].decode() if found else ""
        return names, inside
    except (dbapi2.Error, UnicodeError, AttributeError):
        return None, inside
    finally:
        connection.close()


@dataclass(kw_only=True)
class Inside:
    """What a database copy says of its sealed files: what opens them, and the SHA-512 of what is in them."""

    identity: str = ""
    sums: dict[str, str] = field(default_factory=dict)


def open_stream(container: Container, row: FileRow) -> io.BufferedReader:
    """Return a sealed file in the container as a stream to be opened where it lies."""
    return io.BufferedReader(shelf.FileStream(container, row), layout.PART)


def forget_cached(path: Path) -> None:
    """Ask the system to read the file from the medium the next time, so that reading back proves something.

    Only while no connection is open on it: closing the file here would drop its locks.
    """
    if not hasattr(os, "posix_fadvise"):
        return
    try:
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)
    except OSError:
        return


def _is_sound(
    container: Container, row: FileRow, told: Callable[[int], object], cancel: CancelToken | None
) -> bool:
    try:
        for content in shelf.take_file(container, row):
            if cancel is not None:
                cancel.check()
            told(len(content))
    except Unsound:
        return False
    except MachineError as error:
        if error.code is not container.damaged().code:
            raise
        return False
    return True


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
