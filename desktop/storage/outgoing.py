"""The files of the outbox: sealed bundles that lie there until their receipt; it opens none.

A file stands there only for a parcel that no receipt answered yet. What a crash left otherwise is put right
at opening, by what the ledger says: a bundle that it names has left the vault's care, so it becomes a parcel;
one that it does not name was never promised to anybody, and goes.
"""

from __future__ import annotations

import logging
import os
import re
from pathlib import Path

from sqlalchemy import Connection, select

from desktop.clock import moment
from desktop.domain.audience import Profile
from desktop.domain.ids import BundleId
from desktop.domain.parcel import Parcel
from desktop.errors import MachineError, machine_error
from desktop.paths import sync_folder
from desktop.storage import exchanged, parcels, tables
from desktop.storage.engine import Database

_NAME = re.compile(r"b-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.zip(?:\.age)?")
_PART = ".part"
_log = logging.getLogger(__name__)


class Outgoing:
    """The folder of one vault's outbox."""

    def __init__(self, folder: Path, database: Database) -> None:
        """Nothing is touched yet; the folder is made when the first bundle goes there."""
        self.folder = folder
        self._database = database

    def path(self, parcel: Parcel) -> Path:
        """Return where the parcel's bundle lies, or lay."""
        return self.folder / parcel.file_name

    def is_whole(self, parcel: Parcel) -> bool:
        """Tell whether the parcel's bundle lies there with all its bytes."""
        try:
            found = self.path(parcel).lstat()
        except OSError:
            return False
        return found.st_size == parcel.size and not self.path(parcel).is_symlink()

    def remove(self, parcel: Parcel) -> None:
        """Remove the parcel's bundle. Doing it twice changes nothing. Raises MachineError."""
        self._remove(self.path(parcel))

    def sweep(self, *, may_remove: bool = True) -> tuple[int, int]:
        """Put right what a crash left; return how many bundles became parcels, and how many files went.

        `may_remove` is no while a damaged database is kept that may be all that names a file. What cannot be
        read or removed now is left to the next opening: no bundle keeps anybody from her records.
        """
        adopted = removed = 0
        try:
            names = sorted(entry.name for entry in os.scandir(self.folder) if entry.is_file())
        except FileNotFoundError:
            return 0, 0
        except OSError as error:
            _log.warning("the outbox cannot be read: %s", machine_error(error, "").code)
            return 0, 0
        with self._database.write() as connection:
            for name in names:
                found = _NAME.fullmatch(name.removesuffix(_PART))
                if found is None:
                    continue  # somebody else's
                is_half = name.endswith(_PART)
                parcel = None if is_half else self._parcel(connection, BundleId(found[1]), name)
                if parcel is not None and not parcel.state.is_answered and not parcel.is_taken_back:
                    adopted += self._adopt(connection, parcel)
                elif may_remove:
                    removed += self._could_remove(self.folder / name)
        return adopted, removed

    def _parcel(self, connection: Connection, bundle_id: BundleId, name: str) -> Parcel | None:
        """Return whose file it is: the parcel, or what becomes one because the ledger names the bundle."""
        known = parcels.find(connection, bundle_id)
        if known is not None:
            return known if known.file_name == name else None
        row = connection.execute(
            select(tables.exports).where(tables.exports.c.bundle_id == bundle_id)
        ).one_or_none()
        answer = select(exchanged.receipts.c.bundle_id).where(exchanged.receipts.c.bundle_id == bundle_id)
        if row is None or connection.execute(answer).first() is not None:
            return None
        return Parcel(
            bundle_id=bundle_id,
            identity=row.identity,
            profile=Profile(row.profile),
            recipient=row.reader,
            file_name=name,
            size=row.size,
            made_at=moment(row.exported_at),
            changed_at=moment(row.exported_at),
        )

    def _adopt(self, connection: Connection, parcel: Parcel) -> int:
        if parcels.find(connection, parcel.bundle_id) is not None:
            return 0
        parcels.add(connection, parcel)
        return 1

    def _could_remove(self, path: Path) -> bool:
        try:
            self._remove(path)
        except MachineError as error:
            _log.warning("a file stays in the outbox that belongs to no parcel: %s", error.code)
            return False
        return True

    def _remove(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
            if self.folder.is_dir():
                sync_folder(self.folder)
        except OSError as error:
            raise machine_error(error, str(self.folder)) from error
