"""Bundles from elsewhere that were taken in: lines that are added and read, never changed."""

from __future__ import annotations

from sqlalchemy import Connection, RowMapping, insert, select

from desktop.clock import moment, stamp
from desktop.domain.audience import Profile
from desktop.domain.carried import Carried
from desktop.domain.ids import BundleId
from desktop.storage import exchanged, settings
from desktop.storage.engine import Database

_T = exchanged.carried


class CarriedBundles:
    """What was taken in, by bundle and by sender."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, carried: Carried) -> None:
        """Remember a bundle. The very same one again changes nothing; another under its id is refused."""
        with self._database.write() as connection:
            add(connection, carried)

    def of(self, bundle_id: BundleId) -> Carried | None:
        """Return what is remembered of a bundle; None for one that was never taken in."""
        with self._database.read() as connection:
            return _find(connection, bundle_id)

    def last(self, sender: str) -> Carried | None:
        """Return the bundle with the highest number of that sender; None before the first."""
        query = select(_T).where(_T.c.sender == sender).order_by(_T.c.sequence.desc(), _T.c.taken_at).limit(1)
        with self._database.read() as connection:
            row = connection.execute(query).mappings().first()
        return None if row is None else _carried(row)

    def numbered(self, maker: str, sequence: int) -> tuple[Carried, ...]:
        """Return the bundles that the key `maker` numbered so: one, or none."""
        query = select(_T).where(_T.c.maker == maker, _T.c.sequence == sequence).order_by(_T.c.taken_at)
        with self._database.read() as connection:
            return tuple(_carried(row) for row in connection.execute(query).mappings())

    def last_of(self, maker: str) -> Carried | None:
        """Return the bundle with the highest number of the key `maker`; None before its first."""
        query = select(_T).where(_T.c.maker == maker).order_by(_T.c.sequence.desc(), _T.c.taken_at).limit(1)
        with self._database.read() as connection:
            row = connection.execute(query).mappings().first()
        return None if row is None else _carried(row)

    def all(self) -> tuple[Carried, ...]:
        """Return every bundle, in the order of their coming."""
        with self._database.read() as connection:
            rows = connection.execute(select(_T).order_by(_T.c.taken_at, _T.c.bundle_id)).mappings()
            return tuple(_carried(row) for row in rows)


def add(connection: Connection, carried: Carried) -> None:
    """Remember a bundle as part of a larger transaction, which fails for another one under its id."""
    known = _find(connection, carried.bundle_id)
    if known is not None and known.identity == carried.identity:
        return
    connection.execute(
        insert(_T).values(
            bundle_id=carried.bundle_id,
            identity=carried.identity,
            sender=carried.sender,
            maker=carried.maker,
            sequence=carried.sequence,
            previous=carried.previous,
            profile=carried.profile.value,
            taken_at=stamp(carried.taken_at),
        )
    )
    settings.see(connection, carried.taken_at)


def _find(connection: Connection, bundle_id: BundleId) -> Carried | None:
    row = connection.execute(select(_T).where(_T.c.bundle_id == bundle_id)).mappings().first()
    return None if row is None else _carried(row)


def _carried(row: RowMapping) -> Carried:
    return Carried(
        bundle_id=BundleId(row["bundle_id"]),
        identity=row["identity"],
        sender=row["sender"],
        maker=row["maker"],
        sequence=row["sequence"],
        previous=row["previous"],
        profile=Profile(row["profile"]),
        taken_at=moment(row["taken_at"]),
    )
