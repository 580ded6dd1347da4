"""Who put her name to which revision: lines that are added and read; whether they are true is asked above."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, Row, delete, insert, select

from desktop.clock import moment, stamp
from desktop.domain.audience import Audience
from desktop.domain.author import Role
from desktop.domain.ids import RecordId, RevisionId, SignOffId
from desktop.domain.sign_off import SignOff, Step
from desktop.storage import tables
from desktop.storage.engine import Database

_T = tables.sign_offs


class SignOffs:
    """Signed words by record, oldest first."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, *words: SignOff) -> tuple[SignOff, ...]:
        """Keep them together or none, and return those that were new: the same signature counts once."""
        with self._database.write() as connection:
            return add(connection, words)

    def of_record(self, record_id: RecordId) -> tuple[SignOff, ...]:
        """Return every word on any revision of the record, as it was kept."""
        query = select(_T).where(_T.c.record_id == record_id).order_by(_T.c.signed_at, _T.c.sign_off_id)
        with self._database.read() as connection:
            return tuple(_sign_off(row) for row in connection.execute(query).all())

    def keys(self) -> frozenset[str]:
        """Return the fingerprints of the keys of which any word was kept."""
        with self._database.read() as connection:
            return frozenset(connection.execute(select(_T.c.signer).distinct()).scalars())


def add(connection: Connection, words: Iterable[SignOff]) -> tuple[SignOff, ...]:
    """Keep words as part of a larger transaction, and return those that were new."""
    new = []
    for one in words:
        if connection.execute(select(_T).where(_T.c.signature == one.signature)).first() is None:
            connection.execute(insert(_T).values(**_values(one)))
            new.append(one)
    return tuple(new)


def forget(connection: Connection, record_id: RecordId) -> None:
    """Remove every word on a record that is being emptied from the bin; the database refuses any other."""
    connection.execute(delete(_T).where(_T.c.record_id == record_id))
    connection.execute(delete(tables.settings).where(tables.settings.c.name == comments_of(record_id)))


def comments_of(record_id: RecordId) -> str:
    """Return the name under which the reviewers' comments on a record are kept."""
    return f"comments.{record_id}"


def _values(one: SignOff) -> dict[str, object]:
    return {
        "sign_off_id": one.sign_off_id,
        "record_id": one.record_id,
        "revision_id": one.revision_id,
        "digest": one.digest,
        "step": one.step.value,
        "audience": one.audience.value,
        "signer": one.signer,
        "alias": one.alias,
        "role": one.role.value,
        "signed_at": stamp(one.signed_at),
        "signature": one.signature,
    }


def _sign_off(row: Row[tuple[object, ...]]) -> SignOff:
    found = row._mapping
    return SignOff(
        sign_off_id=SignOffId(found["sign_off_id"]),
        record_id=RecordId(found["record_id"]),
        revision_id=RevisionId(found["revision_id"]),
        digest=found["digest"],
        step=Step(found["step"]),
        audience=Audience(found["audience"]),
        signer=found["signer"],
        alias=found["alias"],
        role=Role(found["role"]),
        signed_at=moment(found["signed_at"]),
        signature=found["signature"],
    )
