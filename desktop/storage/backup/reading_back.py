"""Read a snapshot back from its file: every byte against its digest, and its database opened with the key."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Collection, Generator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
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
from desktop.storage.backup.still import knows_originals, named_files
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
    fresh = [files[number] for number in row.files if number in only and number in files]
    for file in sorted(fresh, key=lambda file: file.first):  # as they lie in the backup file
        if not _is_sound(container, file, told, cancel):
            found.files.add(file.number)
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
    try:
        with (
            open(target, "xb", opener=_private) as out,
            closing(_blocks(container, row, digests)) as all_,
        ):
            for block in all_:
                if cancel is not None:
                    cancel.check()
                for piece, content in block:
                    if content is None:
                        damaged.add(piece)
                    else:
                        out.write(content)
                told(sum(len(content or b"") for _, content in block))
            out.flush()
    except OSError as error:
        raise machine_error(error, str(target.parent.parent)) from error
    return damaged


def _blocks(
    container: Container, row: SnapshotRow, digests: Mapping[int, bytes]
) -> Generator[list[tuple[int, bytes | None]], None, None]:
    """Yield the pieces of a snapshot's database in order, some at once."""
    for at in range(0, len(row.pieces), _AT_ONCE):
        pieces = row.pieces[at : at + _AT_ONCE]
        sizes = [
            min(layout.PIECE, row.database_size - layout.PIECE * number)
            for number in range(at, at + len(pieces))
        ]
        yield shelf.take_pieces(container, pieces, sizes, digests)


def look_inside(copy: Path, key: DataKey) -> tuple[frozenset[str] | None, Inside]:
    """Return the names of the sealed files that a database copy knows, and what opens them.

    None if the copy is not as it was written, or was written under another key. It is opened so that nothing
    in it can act: read-only, and with none of its own views or triggers trusted.
    """
    inside = Inside()
    try:
        # Every page against its seal, and the tree that they make: each takes as long as the other.
        with ThreadPoolExecutor(1) as other:
            sealed = other.submit(_is_sealed, copy, key)
            is_tree = _asked(copy, key, "quick_check(1)") == [("ok",)]
        if not sealed.result() or not is_tree:
            return None, inside
        connection = _connect(copy, key)
    except dbapi2.Error:
        return None, inside
    try:
        names = named_files(connection)
        inside.sums = dict(connection.execute("SELECT file_id, sha512 FROM attachments").fetchall())
        if knows_originals(connection):
            query = "SELECT original_id, original_sha512 FROM attachments WHERE original_id IS NOT NULL"
            inside.sums |= dict(connection.execute(query).fetchall())
        found = connection.execute("SELECT value FROM settings WHERE name = ?", (IDENTITY,)).fetchone()
        inside.identity = found[0].decode() if found else ""
        return names, inside
    except (dbapi2.Error, UnicodeError, AttributeError):
        return None, inside
    finally:
        connection.close()


def _is_sealed(copy: Path, key: DataKey) -> bool:
    return not _asked(copy, key, "cipher_integrity_check")


def _asked(copy: Path, key: DataKey, pragma: str) -> list[object]:
    """Return what a connection of its own says. Raises the driver's errors."""
    with closing(_connect(copy, key)) as connection:
        found: list[object] = connection.execute(f"PRAGMA {pragma}").fetchall()
        return found


def _connect(copy: Path, key: DataKey) -> dbapi2.Connection:
    connection = dbapi2.connect(f"{copy.absolute().as_uri()}?immutable=1", uri=True, isolation_level=None)
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
    except BaseException:
        connection.close()
        raise
    return connection


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
        with closing(shelf.take_file(container, row)) as parts:
            for content in parts:
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
