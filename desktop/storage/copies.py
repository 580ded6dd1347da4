"""Which copies were saved outside the vault: names and places, inside the encryption; it opens no file."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import delete, insert, select

from desktop.clock import moment, stamp
from desktop.domain.copy import Copy, CopyKind
from desktop.domain.ids import CopyId
from desktop.storage import tables
from desktop.storage.engine import Database

_T = tables.copies


class Copies:
    """Copies by id, in the order of their making."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, copy: Copy) -> None:
        """List a copy."""
        with self._database.write() as connection:
            connection.execute(
                insert(_T).values(
                    copy_id=copy.copy_id,
                    made_at=stamp(copy.made_at),
                    path=str(copy.path),
                    what=copy.what.value,
                    size=copy.size,
                )
            )

    def stands(self, copy: Copy) -> None:
        """Note that the copy is written, with its size; it is now the only one at its path."""
        with self._database.write() as connection:
            connection.execute(delete(_T).where(_T.c.path == str(copy.path), _T.c.copy_id != copy.copy_id))
            connection.execute(_T.update().where(_T.c.copy_id == copy.copy_id).values(size=copy.size))

    def remove(self, copy_id: CopyId) -> None:
        """Take a copy off the list; doing it twice changes nothing."""
        with self._database.write() as connection:
            connection.execute(delete(_T).where(_T.c.copy_id == copy_id))

    def all(self) -> tuple[Copy, ...]:
        """Return every listed copy, newest first."""
        with self._database.read() as connection:
            rows = connection.execute(select(_T).order_by(_T.c.made_at.desc(), _T.c.copy_id)).all()
        return tuple(
            Copy(
                copy_id=CopyId(row.copy_id),
                made_at=moment(row.made_at),
                path=Path(row.path),
                what=CopyKind(row.what),
                size=row.size,
            )
            for row in rows
        )
