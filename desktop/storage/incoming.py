"""Keep what a colleague's bundle brought: all of it appears together, or none of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from desktop.domain.carried import Carried
from desktop.domain.headline import Headline
from desktop.domain.ids import RecordId, RevisionId
from desktop.domain.lineage import Heads, Knot
from desktop.domain.record import Record
from desktop.domain.sign_off import SignOff
from desktop.storage import attachments, carried, entries, lineage, settings, sign_offs, tables
from desktop.storage.attachments import Kept
from desktop.storage.engine import Database
from desktop.storage.records import values

_R, _D, _E, _BIN = tables.revisions, tables.drafts.c, tables.entries, tables.bin.c


@dataclass(frozen=True, slots=True, kw_only=True)
class Arriving:
    """One revision from elsewhere, ready to be kept.

    Attributes:
        files: those that are sealed already and were not here before.
    """

    record: Record
    headline: Headline
    files: tuple[Kept, ...] = ()
    sign_offs: tuple[SignOff, ...] = ()


class Incoming:
    """The way into the vault for what others made."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, arriving: Iterable[Arriving], bundle: Carried) -> tuple[RevisionId, ...]:
        """Keep all in one transaction, and return what was new.

        A revision that is here by now stays as it is, and so does whatever lies in the bin. `arriving` is
        read one by one; whatever it raises takes everything back. Raises MachineError. The sealed files are
        the caller's to remove then.
        """
        new = []
        versions: dict[RecordId, Heads] = {}
        with self._database.write() as connection:
            for one in arriving:
                if _is_new(connection, one.record):
                    connection.execute(insert(_R).values(**values(one.record)))
                    for kept in one.files:
                        attachments.put(connection, one.record.record_id, kept)
                    sign_offs.add(connection, one.sign_offs)
                    if _leads(connection, one.record, versions):
                        _list(connection, one)
                    new.append(one.record.revision_id)
            carried.add(connection, bundle)
            settings.see(connection, bundle.taken_at)
        return tuple(new)


def _is_new(connection: Connection, record: Record) -> bool:
    here = select(_R.c.sequence).where(_R.c.revision_id == record.revision_id)
    binned = select(_BIN.record_id).where(_BIN.record_id == record.record_id)
    return connection.execute(here).first() is None and connection.execute(binned).first() is None


def _leads(connection: Connection, record: Record, versions: dict[RecordId, Heads]) -> bool:
    """Tell whether a revision that was just kept leads; else the list shows the one that does already."""
    if record.record_id not in versions:
        versions[record.record_id] = Heads(lineage.knots(connection, record.record_id))
    else:
        knot = Knot(
            revision_id=record.revision_id,
            number=record.number,
            parent=record.parent,
            merges=record.merges,
            is_own=not record.origin,
        )
        versions[record.record_id].add(knot)
    return versions[record.record_id].leader() == record.revision_id


def _list(connection: Connection, one: Arriving) -> None:
    """Show the record by this version; an open draft of it stays what the list shows."""
    record = one.record
    is_open = select(_D.draft_id).where(_D.record_id == record.record_id, _D.is_discarded == 0)
    if connection.execute(is_open).first() is not None:
        line = update(_E).where(_E.c.record_id == record.record_id)
        connection.execute(line.values(revision_id=record.revision_id))
        return
    entries.put(
        connection,
        one.headline,
        record_id=record.record_id,
        record_type=record.record_type,
        state=record.state,
        draft_id=None,
        revision_id=record.revision_id,
        changed_at=record.finished_at,
    )
