"""Keep what a colleague's bundle brought: all of it appears together, or none of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from desktop.domain.carried import Carried
from desktop.domain.headline import Headline
from desktop.domain.ids import RecordId
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

    def add(self, arriving: Iterable[Arriving], bundle: Carried) -> tuple[Arriving, ...]:
        """Keep all in one transaction, and return what was new.

        A revision that is here by now stays as it is, and so does whatever lies in the bin. Raises MachineError;
        the sealed files are then the caller's to remove.
        """
        with self._database.write() as connection:
            # The older ones first: the history shows what came together in the order of its making.
            ordered = sorted(arriving, key=lambda one: (one.record.number, one.record.revision_id))
            new = tuple(one for one in ordered if _is_new(connection, one))
            for one in new:
                _put(connection, one)
            for record_id in dict.fromkeys(one.record.record_id for one in new):
                _list(connection, record_id, [one for one in new if one.record.record_id == record_id])
            carried.add(connection, bundle)
            settings.see(connection, bundle.taken_at)
        return new


def _is_new(connection: Connection, one: Arriving) -> bool:
    here = select(_R.c.sequence).where(_R.c.revision_id == one.record.revision_id)
    binned = select(_BIN.record_id).where(_BIN.record_id == one.record.record_id)
    return connection.execute(here).first() is None and connection.execute(binned).first() is None


def _put(connection: Connection, one: Arriving) -> None:
    connection.execute(insert(_R).values(**values(one.record)))
    for kept in one.files:
        attachments.put(connection, one.record.record_id, kept)
    sign_offs.add(connection, one.sign_offs)


def _list(connection: Connection, record_id: RecordId, new: list[Arriving]) -> None:
    """Show the record by its leading version; an open draft of it stays what the list shows."""
    leading = lineage.leading(connection, record_id)
    shown = next((one for one in new if one.record.revision_id == leading), None)
    if shown is None:
        return  # what was made here leads, and the list shows that already
    is_open = select(_D.draft_id).where(_D.record_id == record_id, _D.is_discarded == 0)
    if connection.execute(is_open).first() is not None:
        connection.execute(update(_E).where(_E.c.record_id == record_id).values(revision_id=leading))
        return
    entries.put(
        connection,
        shown.headline,
        record_id=record_id,
        record_type=shown.record.record_type,
        state=shown.record.state,
        draft_id=None,
        revision_id=leading,
        changed_at=shown.record.finished_at,
    )
