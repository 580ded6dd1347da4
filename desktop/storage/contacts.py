"""Colleagues and offices whose keys somebody here keeps; whose they are is judged in sync."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import RowMapping, delete, select
from sqlalchemy.dialects.sqlite import insert

from desktop.clock import stamp
from desktop.domain.contact import Contact
from desktop.storage import exchanged
from desktop.storage.engine import Database

_T = exchanged.contacts


class Contacts:
    """Contacts by the fingerprint of their signing key, by name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Contact, ...]:
        """Return everybody who is kept."""
        query = select(_T).order_by(_T.c.name, _T.c.organisation, _T.c.fingerprint)
        with self._database.read() as connection:
            return tuple(_contact(row) for row in connection.execute(query).mappings())

    def of(self, fingerprint: str) -> Contact | None:
        """Return whose key that is; None for one that nobody here keeps."""
        with self._database.read() as connection:
            row = connection.execute(select(_T).where(_T.c.fingerprint == fingerprint)).mappings().first()
        return None if row is None else _contact(row)

    def keep(self, contact: Contact, at: datetime) -> None:
        """Keep a contact, in place of what was known of that key."""
        values = {
            "public": contact.public,
            "recipient": contact.recipient,
            "name": contact.name,
            "organisation": contact.organisation,
            "compared_on": None if contact.compared_on is None else contact.compared_on.isoformat(),
        }
        put = insert(_T).values(fingerprint=contact.fingerprint, added_at=stamp(at), **values)
        with self._database.write() as connection:
            connection.execute(put.on_conflict_do_update(index_elements=["fingerprint"], set_=values))

    def forget(self, fingerprint: str) -> None:
        """Keep a key no longer. Doing it twice changes nothing."""
        with self._database.write() as connection:
            connection.execute(delete(_T).where(_T.c.fingerprint == fingerprint))


def _contact(row: RowMapping) -> Contact:
    compared_on = row["compared_on"]
    return Contact(
        fingerprint=row["fingerprint"],
        public=row["public"],
        recipient=row["recipient"],
        name=row["name"],
        organisation=row["organisation"],
        compared_on=None if compared_on is None else date.fromisoformat(compared_on),
    )
