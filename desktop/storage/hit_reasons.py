"""Why something that the identifier scan found was left in, by record; it goes with its record."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from desktop.domain.ids import RecordId
from desktop.storage import tables
from desktop.storage.engine import Database

_T = tables.hit_reasons


class HitReasons:
    """Reasons by record and the hit's fingerprint (`desktop.safety.scan.fingerprint`)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def reasons_for(self, record_id: RecordId) -> dict[str, str]:
        """Return the reasons given for a record's hits, by fingerprint."""
        query = select(_T.c.fingerprint, _T.c.reason).where(_T.c.record_id == record_id)
        with self._database.read() as connection:
            return {row.fingerprint: row.reason for row in connection.execute(query)}

    def keep(self, record_id: RecordId, fingerprint: str, reason: str) -> None:
        """Keep the reason for one hit in place of an earlier one; an empty reason takes it back."""
        with self._database.write() as connection:
            if reason:
                put = insert(_T).values(record_id=record_id, fingerprint=fingerprint, reason=reason)
                connection.execute(
                    put.on_conflict_do_update(
                        index_elements=["record_id", "fingerprint"], set_={"reason": put.excluded.reason}
                    )
                )
            else:
                connection.execute(
                    delete(_T).where(_T.c.record_id == record_id, _T.c.fingerprint == fingerprint)
                )


def forget(connection: Connection, record_ids: Iterable[RecordId]) -> None:
    """Forget, as part of a larger transaction, the reasons of records that are gone for good."""
    for record_id in record_ids:
        connection.execute(delete(_T).where(_T.c.record_id == record_id))
