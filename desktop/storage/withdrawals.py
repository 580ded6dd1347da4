"""Consents taken back: lines that are added and read, never changed; they outlive the record itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Row, func, insert, select

from desktop.clock import moment, stamp
from desktop.domain.consent import Channel, Scope
from desktop.domain.ids import RecordId, WithdrawalId
from desktop.domain.withdrawal import Withdrawal
from desktop.storage import settings, tables
from desktop.storage.engine import Database

_T = tables.withdrawals
_REVISIONS = tables.revisions
_LEFT = tables.exported_revisions
_IN_ORDER = (_T.c.noted_at, _T.c.withdrawal_id)


class Withdrawals:
    """What was taken back, by record, oldest first."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, withdrawals: Iterable[Withdrawal], *, notice: str = "") -> tuple[Withdrawal, ...]:
        """Keep them together or none, and return those that were new.

        One that says what is kept already, of the same day and for the same person, changes nothing: a notice
        may be taken in twice. `notice` is the bundle they came in.
        """
        new = []
        with self._database.write() as connection:
            for one in withdrawals:
                row = _values(one)
                same = select(_T.c.withdrawal_id).where(*(_T.c[name] == row[name] for name in _SAME))
                if connection.execute(same).first() is None:
                    connection.execute(insert(_T).values(**row, notice=notice))
                    new.append(one)
            for one in new:
                settings.see(connection, one.noted_at)
        return tuple(new)

    def of_record(self, record_id: RecordId) -> tuple[Withdrawal, ...]:
        """Return everything that was taken back of one record, known here or not."""
        query = select(_T).where(_T.c.record_id == record_id).order_by(*_IN_ORDER)
        with self._database.read() as connection:
            return tuple(_withdrawal(row) for row in connection.execute(query).all())

    def of_departed(self, leaving: Iterable[RecordId] = ()) -> tuple[Withdrawal, ...]:
        """Return what was taken back of records that ever left, or that are `leaving` now."""
        departed = _T.c.record_id.in_(select(_LEFT.c.record_id))
        query = select(_T).where(departed | _T.c.record_id.in_(frozenset(leaving))).order_by(*_IN_ORDER)
        with self._database.read() as connection:
            return tuple(_withdrawal(row) for row in connection.execute(query).all())

    def touched(self) -> frozenset[RecordId]:
        """Return the records of which anything was ever taken back."""
        with self._database.read() as connection:
            return frozenset(connection.execute(select(_T.c.record_id).distinct()).scalars())

    def newest_number(self, record_id: RecordId) -> int:
        """Return the number of the record's newest revision; 0 for one that is not here."""
        query = select(func.max(_REVISIONS.c.number)).where(_REVISIONS.c.record_id == record_id)
        with self._database.read() as connection:
            return int(connection.execute(query).scalar() or 0)


_SAME = ("record_id", "person", "scope", "channels", "withdrawn_on", "is_from_elsewhere")


def _values(one: Withdrawal) -> dict[str, object]:
    return {
        "withdrawal_id": one.withdrawal_id,
        "record_id": one.record_id,
        "number": one.number,
        "person": one.person,
        "scope": " ".join(sorted(one.scope)),
        "channels": " ".join(sorted(one.channels)),
        "withdrawn_on": one.withdrawn_on.isoformat(),
        "noted_at": stamp(one.noted_at),
        "is_from_elsewhere": int(one.is_from_elsewhere),
    }


def _withdrawal(row: Row[tuple[object, ...]]) -> Withdrawal:
    found = row._mapping
    return Withdrawal(
        withdrawal_id=WithdrawalId(found["withdrawal_id"]),
        record_id=RecordId(found["record_id"]),
        number=found["number"],
        person=found["person"],
        scope=frozenset(Scope(one) for one in found["scope"].split()),
        channels=frozenset(Channel(one) for one in found["channels"].split()),
        withdrawn_on=date.fromisoformat(found["withdrawn_on"]),
        noted_at=moment(found["noted_at"]),
        is_from_elsewhere=bool(found["is_from_elsewhere"]),
    )
