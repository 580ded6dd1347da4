"""Seal every file of the vault anew after its keys were changed, one by one, whenever there is time.

Each file moves under a new name in one transaction, so that a crash leaves the old one or the new one named,
and a backup never takes the one for the other. What was done stays done; the rest goes on another time.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

from sqlalchemy import select, update

from desktop.errors import Code, MachineError
from desktop.progress import CancelToken, Progress, silent
from desktop.storage import settings, tables
from desktop.storage.engine import Database
from desktop.storage.files import Files
from desktop.storage.settings import Settings

_T = tables.attachments
_NAMES = (_T.c.thumbnail_id, _T.c.file_id, _T.c.original_id)


class Resealing:
    """What is left to do after a change of keys; nothing most of the time."""

    def __init__(self, database: Database, files: Files) -> None:
        self._database = database
        self._files = files
        self._settings = Settings(database)

    @property
    def is_due(self) -> bool:
        """Whether files may be sealed to an earlier key. Raises MachineError."""
        return len((self._settings.get(settings.IDENTITY) or "").split()) > 1

    def run(self, *, progress: Progress = silent, cancel: CancelToken | None = None) -> int:
        """Seal anew what is sealed to an earlier key, then forget that key; return how many were.

        May run beside everything else, on a thread of its own. A damaged or missing file is left for the
        check to name, and does not keep the rest back; while one is damaged, the earlier key is kept too.

        Args:
            progress: how many files of how many are done.
            cancel: looked at between pieces of a file; what is done stays done.

        Raises MachineError (DISK_FULL and the like, after which it may be run again) and Cancelled.
        """
        if not self.is_due:
            return 0
        names = self._names()
        count, is_whole = 0, True
        for at, file_id in enumerate(names):
            progress(at, len(names))
            if cancel is not None:
                cancel.check()
            try:
                count += self._renew(file_id, cancel)
            except MachineError as error:
                if error.code is Code.ATTACHMENT_DAMAGED:
                    is_whole = False  # perhaps only today: its key is not given up
                elif error.code is not Code.ATTACHMENT_MISSING:
                    raise
        if is_whole:
            self._forget_earlier()
        progress(len(names), len(names))
        return count

    def _names(self) -> list[str]:
        with self._database.read() as connection:
            rows = connection.execute(select(*_NAMES)).all()
        return [name for row in rows for name in row if name]

    def _renew(self, file_id: str, cancel: CancelToken | None) -> bool:
        if self._files.is_current(file_id):
            return False
        with self._reading(file_id) as source:
            renewed = self._files.seal(source, cancel=cancel).file_id
        with self._database.write() as connection:
            moved = sum(
                connection.execute(update(_T).where(column == file_id).values({column: renewed})).rowcount
                for column in _NAMES
            )
        # Somebody may have deleted the record meanwhile: then nobody names the new one either.
        self._files.remove(file_id if moved else renewed)
        return bool(moved)

    @contextmanager
    def _reading(self, file_id: str) -> Iterator[BinaryIO]:
        with self._files.open(file_id) as reader, contextlib.closing(io.BufferedReader(reader)) as source:
            yield cast(BinaryIO, source)

    def _forget_earlier(self) -> None:
        """Keep only the newest key."""
        kept = self._settings.get(settings.IDENTITY) or ""
        self._settings.put(settings.IDENTITY, kept.split()[0])
        self._files.forget_earlier()
