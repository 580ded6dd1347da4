"""Parcels: facts and steps that are only added, and how far sending came; it moves no parcel by itself."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, func, insert, literal_column, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.clock import moment, stamp
from desktop.domain.audience import Profile
from desktop.domain.ids import BundleId
from desktop.domain.parcel import Parcel, ParcelState, Way
from desktop.domain.receipt import Receipt
from desktop.storage import exchanged, receipts, settings
from desktop.storage.engine import Database

_T = exchanged.parcels
_STEPS = exchanged.parcel_steps
_PROGRESS = exchanged.parcel_progress
_ADDED: ColumnElement[int] = literal_column("parcels.rowid")  # whatever the clock said
_LAST = select(func.max(_STEPS.c.step)).group_by(_STEPS.c.bundle_id)
_ALL = (
    select(
        _T,
        _STEPS.c.state,
        _STEPS.c.way,
        _STEPS.c.at,
        _STEPS.c.fault,
        _PROGRESS.c.tries,
        _PROGRESS.c.next_try,
        _PROGRESS.c.upload,
        _PROGRESS.c.offset,
        _PROGRESS.c.is_paused,
    )
    .outerjoin(_STEPS, (_STEPS.c.bundle_id == _T.c.bundle_id) & _STEPS.c.step.in_(_LAST))
    .outerjoin(_PROGRESS, _PROGRESS.c.bundle_id == _T.c.bundle_id)
    .order_by(_ADDED)
)
_PROGRESSING = ("tries", "next_try", "upload", "offset", "is_paused")


class Parcels:
    """Every parcel that was ever put into the outbox, oldest first."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, parcel: Parcel) -> None:
        """Keep a new parcel, waiting. Raises DefectError for a bundle that has one already."""
        with self._database.write() as connection:
            add(connection, parcel)

    def all(self) -> tuple[Parcel, ...]:
        """Return every parcel, the answered ones too."""
        with self._database.read() as connection:
            return tuple(_parcel(row) for row in connection.execute(_ALL).mappings())

    def of(self, bundle_id: BundleId) -> Parcel | None:
        """Return the parcel of that bundle; None if it never was in the outbox."""
        with self._database.read() as connection:
            return find(connection, bundle_id)

    def save(self, before: Parcel, after: Parcel) -> bool:
        """Keep `after` if the parcel still is as it was read, else change nothing; tell which it was."""
        with self._database.write() as connection:
            return save(connection, before, after)

    def answer(self, receipt: Receipt, content: bytes, signature: bytes, at: datetime) -> None:
        """Keep a receipt, what it asks for, and what its parcel becomes, together or not at all.

        Raises WrongMove if the parcel was answered otherwise before.
        """
        with self._database.write() as connection:
            before = find(connection, receipt.bundle_id)
            if before is not None:
                after = before.answer(receipt.outcome, at)
                if after != before:
                    save(connection, before, after)
            receipts.add(connection, receipt, content, signature, at)


def add(connection: Connection, parcel: Parcel) -> None:
    """Keep a new parcel as part of a larger transaction."""
    connection.execute(
        insert(_T).values(
            bundle_id=parcel.bundle_id,
            identity=parcel.identity,
            profile=parcel.profile.value,
            recipient=parcel.recipient,
            file_name=parcel.file_name,
            size=parcel.size,
            made_at=stamp(parcel.made_at),
        )
    )
    settings.see(connection, parcel.made_at)


def find(connection: Connection, bundle_id: BundleId) -> Parcel | None:
    """Return a parcel as part of a larger transaction."""
    row = connection.execute(_ALL.where(_T.c.bundle_id == bundle_id)).mappings().first()
    return None if row is None else _parcel(row)


def save(connection: Connection, before: Parcel, after: Parcel) -> bool:
    """Keep `after` as part of a larger transaction, unless somebody changed the parcel since it was read."""
    if find(connection, before.bundle_id) != before:
        return False
    if any(_step(before)[name] != value for name, value in _step(after).items()):
        connection.execute(insert(_STEPS).values(bundle_id=after.bundle_id, **_step(after)))
        settings.see(connection, after.changed_at)
    values = {name: value for name, value in _progress(after).items() if name in _PROGRESSING}
    put = upsert(_PROGRESS).values(bundle_id=after.bundle_id, **values)
    connection.execute(put.on_conflict_do_update(index_elements=["bundle_id"], set_=values))
    return True


def _step(parcel: Parcel) -> dict[str, Any]:
    return {
        "state": parcel.state.value,
        "way": parcel.way.value if parcel.way else "",
        "at": stamp(parcel.changed_at),
        "fault": parcel.fault,
    }


def _progress(parcel: Parcel) -> dict[str, Any]:
    return {
        "tries": parcel.tries,
        "next_try": None if parcel.next_try is None else stamp(parcel.next_try),
        "upload": parcel.upload,
        "offset": parcel.offset,
        "is_paused": int(parcel.is_paused),
    }


def _parcel(row: RowMapping) -> Parcel:
    made_at = moment(row["made_at"])
    return Parcel(
        bundle_id=BundleId(row["bundle_id"]),
        identity=row["identity"],
        profile=Profile(row["profile"]),
        recipient=row["recipient"],
        file_name=row["file_name"],
        size=row["size"],
        made_at=made_at,
        changed_at=made_at if row["at"] is None else moment(row["at"]),
        state=ParcelState(row["state"] or ParcelState.WAITING),
        way=Way(row["way"]) if row["way"] else None,
        tries=row["tries"] or 0,
        next_try=None if row["next_try"] is None else moment(row["next_try"]),
        fault=row["fault"] or "",
        upload=row["upload"] or "",
        offset=row["offset"] or 0,
        is_paused=bool(row["is_paused"]),
    )
