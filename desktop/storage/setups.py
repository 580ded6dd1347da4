"""Setup files as they came; whoever adds one has judged its signature and its number."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import RowMapping, insert, select

from desktop.clock import moment, stamp
from desktop.domain.kept_setup import KeptSetup
from desktop.storage import exchanged, settings
from desktop.storage.engine import Database

_T = exchanged.setups


class Setups:
    """Every setup file that was taken in, oldest number first."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, sequence: int, signer: str, content: bytes, at: datetime) -> None:
        """Keep a setup file under its number, which no other may have."""
        with self._database.write() as connection:
            connection.execute(
                insert(_T).values(sequence=sequence, signer=signer, content=content, taken_at=stamp(at))
            )
            settings.see(connection, at)

    def newest(self) -> KeptSetup | None:
        """Return the one with the highest number; None before the first."""
        query = select(_T).order_by(_T.c.sequence.desc()).limit(1)
        with self._database.read() as connection:
            row = connection.execute(query).mappings().first()
        return None if row is None else _setup(row)

    def get(self, sequence: int) -> KeptSetup | None:
        """Return the one with that number; None if there is none."""
        with self._database.read() as connection:
            row = connection.execute(select(_T).where(_T.c.sequence == sequence)).mappings().first()
        return None if row is None else _setup(row)

    def all(self) -> tuple[KeptSetup, ...]:
        """Return every one."""
        with self._database.read() as connection:
            rows = connection.execute(select(_T).order_by(_T.c.sequence)).mappings()
            return tuple(_setup(row) for row in rows)


def _setup(row: RowMapping) -> KeptSetup:
    return KeptSetup(
        sequence=row["sequence"],
        signer=row["signer"],
        content=row["content"],
        taken_at=moment(row["taken_at"]),
    )
