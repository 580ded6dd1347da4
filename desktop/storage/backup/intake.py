"""Bring sealed files into a backup file: each one once, in parts, durable in strides."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Collection, Generator, Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from desktop.errors import machine_error
from desktop.progress import CancelToken
from desktop.storage.backup import layout, shelf
from desktop.storage.backup.container import Container
from desktop.storage.backup.letting_go import free_file
from desktop.storage.backup.rows import DIGEST, FileRow, file_rows
from desktop.storage.backup.source import Source

_STRIDE = 32 << 20
_PAUSE = 5.0
"""Bytes and seconds after which the files that came in are made durable: they need not come in again.

Both: waiting for the disk costs a quick one a third of its time, and a slow one hardly anything.
"""


class Intake:
    """The files that a container holds, and those that come in.

    Attributes:
        rows: every file in the container, by number.
        written: bytes that were not in the container before.
        added: the numbers of the files that came in or were put right.
    """

    def __init__(self, container: Container, source: Source, mark: str) -> None:
        self._container, self._source, self._mark = container, source, mark
        self.rows, _ = file_rows(container)
        self.written = 0
        self.added: set[int] = set()
        self._waiting = 0
        self._since = 0.0
        self._newest: dict[str, FileRow] = {}
        for number in sorted(self.rows):
            self._newest[self.rows[number].file_id] = self.rows[number]

    def lacks(self, file_id: str, size: int) -> bool:
        """Tell whether the file must be read, because it is not here or perhaps not as it is in the vault."""
        row = self._newest.get(file_id)
        return row is None or row.size != size or row.mark != self._mark

    def number(self, file_id: str) -> int | None:
        """Return the number under which the file is here as it is in the vault now."""
        row = self._newest.get(file_id)
        return row.number if row is not None and row.mark == self._mark else None

    def forget(self, numbers: Collection[int]) -> None:
        """Take note that these files are in the container no more."""
        for number in numbers:
            row = self.rows.pop(number, None)
            if row is not None and self._newest.get(row.file_id) == row:
                del self._newest[row.file_id]

    def take(
        self, file_ids: Iterable[str], told: Callable[[int], object], cancel: CancelToken | None
    ) -> None:
        """Bring in those of the files that are still in the vault. Raises MachineError and Cancelled."""
        connection = self._container.connection
        self._waiting, self._since = 0, time.monotonic()
        with self._container.transaction():
            for file_id in file_ids:
                self._take_one(file_id, told, cancel)
                if self._waiting >= _STRIDE and time.monotonic() - self._since >= _PAUSE:
                    connection.execute("COMMIT")
                    self._waiting, self._since = 0, time.monotonic()
                    connection.execute("BEGIN IMMEDIATE")

    def _take_one(self, file_id: str, told: Callable[[int], object], cancel: CancelToken | None) -> None:
        old = self._newest.get(file_id)
        path = self._source.path(file_id)
        if old is not None and old.mark and _digests(path) == (old.size, old.digests):
            self._mark_again(old)  # the vault has another key, and this file is still the same
            return
        first = shelf.next_part(self._container)
        digests, size = b"", 0
        try:
            with closing(_parts(path)) as parts:
                for content, digest in parts:
                    if cancel is not None:
                        cancel.check()
                    shelf.put(self._container, first + len(digests) // DIGEST, content)
                    digests += digest
                    size += len(content)
                    self._waiting += len(content)
                    told(len(content))
        except FileNotFoundError:
            return  # removed meanwhile: the copy of the database is taken later and does not name it
        except OSError as error:
            raise machine_error(error, str(self._source.paths.files)) from error
        self.written += size
        if not size:
            return
        row = FileRow(
            number=max(self.rows, default=0) + 1,
            file_id=file_id,
            mark=self._mark,
            size=size,
            first=first,
            digests=digests,
        )
        if old is not None and not old.mark and (old.size, old.digests) == (size, digests):
            row = replace(row, number=old.number)  # every snapshot that had the damaged one has this one now
            free_file(self._container, old)
        self._keep(row)

    def _mark_again(self, row: FileRow) -> None:
        self._keep(replace(row, mark=self._mark), is_new=False)

    def _keep(self, row: FileRow, *, is_new: bool = True) -> None:
        self._container.connection.execute(
            "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?)",
            (row.number, row.file_id, row.mark, row.size, row.first, row.digests),
        )
        self.rows[row.number] = self._newest[row.file_id] = row
        if is_new:
            self.added.add(row.number)


def _read_part(stream: object) -> bytes:
    """Return the next whole part, or what is left: a raw file may give less than it was asked for."""
    read: Callable[[int], bytes] = stream.read  # type: ignore[attr-defined]
    content = read(layout.PART)
    while content and len(content) < layout.PART:
        more = read(layout.PART - len(content))
        if not more:
            break
        content += more
    return content


def _digests(path: Path) -> tuple[int, bytes] | None:
    """Return size and digests of a file as they would be noted; None when it cannot be read now."""
    size, digests = 0, b""
    try:
        for content, digest in _parts(path):
            size += len(content)
            digests += digest
    except OSError:
        return None
    return size, digests


def _parts(path: Path) -> Generator[tuple[bytes, bytes], None, None]:
    """Yield each part of a sealed file with its digest. Raises OSError."""
    with path.open("rb", buffering=0) as stream:
        while content := _read_part(stream):
            yield content, hashlib.sha256(content).digest()
