"""Which person goes by which pseudonym, and in which records: a map that no output ever reads."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop.clock import stamp
from desktop.domain.ids import PersonId, RecordId
from desktop.domain.pseudonym import Pseudonym, Use
from desktop.storage import tables
from desktop.storage.engine import Database

_PEOPLE = tables.pseudonyms
_USES = tables.pseudonym_uses
_TITLES = tables.entries.c
_USED = insert(_USES).values(
    record_id=bindparam("record"), code=bindparam("code"), person_id=bindparam("person")
)
_PUT = _USED.on_conflict_do_update(
    index_elements=["record_id", "code"], set_={"person_id": _USED.excluded.person_id}
)
_UNUSED = delete(_PEOPLE).where(_PEOPLE.c.person_id.not_in(select(_USES.c.person_id)))


class Pseudonyms:
    """People by a random id; a person whom no record names any more is forgotten."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Pseudonym, ...]:
        """Return everybody, with where each stands, the newest first."""
        hidden = select(tables.bin.c.record_id)
        titles = select(_TITLES.record_id, _TITLES.title).where(_TITLES.record_id.not_in(hidden))
        with self._database.read() as connection:
            people = connection.execute(
                select(_PEOPLE).order_by(_PEOPLE.c.made_at.desc(), _PEOPLE.c.person_id)
            ).all()
            uses = connection.execute(select(_USES).order_by(_USES.c.record_id, _USES.c.code)).all()
            known = {row.record_id: row.title for row in connection.execute(titles)}
        found: dict[str, list[Use]] = {}
        for row in uses:
            found.setdefault(row.person_id, []).append(Use(record_id=RecordId(row.record_id), code=row.code))
        return tuple(
            Pseudonym(
                person_id=PersonId(row.person_id),
                name=row.name,
                uses=tuple(found.get(row.person_id, ())),
                titles=_titles(found.get(row.person_id, ()), known),
            )
            for row in people
        )

    def add(self, person: Pseudonym, now: datetime) -> None:
        """Keep a new person where she stands; whoever stood there before stands there no more."""
        with self._database.write() as connection:
            connection.execute(
                insert(_PEOPLE).values(
                    person_id=person.person_id, name=person.name, note="", made_at=stamp(now)
                )
            )
            for use in person.uses:
                _use(connection, use, person.person_id)
            connection.execute(_UNUSED)

    def rename(self, person_id: PersonId, name: str) -> None:
        """Let a person go by another name from now on; what is finished keeps the old one."""
        with self._database.write() as connection:
            connection.execute(update(_PEOPLE).where(_PEOPLE.c.person_id == person_id).values(name=name))

    def use(self, use: Use, person_id: PersonId) -> None:
        """Let a code stand for a person whom the vault knows."""
        with self._database.write() as connection:
            _use(connection, use, person_id)
            connection.execute(_UNUSED)

    def release(self, use: Use) -> None:
        """Let a code stand for nobody. Doing it twice changes nothing."""
        with self._database.write() as connection:
            connection.execute(
                delete(_USES).where(_USES.c.record_id == use.record_id, _USES.c.code == use.code)
            )
            connection.execute(_UNUSED)


def forget(connection: Connection, record_ids: Iterable[RecordId]) -> None:
    """Forget, as part of a larger transaction, who stood in records that are gone for good."""
    for record_id in record_ids:
        connection.execute(delete(_USES).where(_USES.c.record_id == record_id))
    connection.execute(_UNUSED)


def _use(connection: Connection, use: Use, person_id: PersonId) -> None:
    connection.execute(_PUT, {"record": use.record_id, "code": use.code, "person": person_id})


def _titles(uses: Iterable[Use], known: dict[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(known[use.record_id] for use in uses if use.record_id in known))
