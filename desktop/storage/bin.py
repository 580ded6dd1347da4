"""The bin: what was deleted lies here for a month, can be put back whole, and then leaves no trace.

Emptying marks first, removes the text, then the files, then the marks, then every trace in free pages; each
part can be done again, so that the next opening finishes what a crash cut short.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, func, insert, select, update

from desktop.clock import moment, stamp
from desktop.domain.deleted import Deleted
from desktop.domain.ids import DraftId, RecordId, RevisionId
from desktop.domain.record import Draft, RecordType
from desktop.errors import Code, FixableError
from desktop.storage import hit_reasons, leftovers, pseudonyms, receipts, settings, sign_offs, tables
from desktop.storage.attachments import Attachments
from desktop.storage.discarding import RELEASED
from desktop.storage.drafts import Drafts, draft_from
from desktop.storage.engine import Database
from desktop.storage.files import Files
from desktop.storage.settings import Settings
from desktop.storage.steps import Steps

KEPT = timedelta(days=30)
_BELIEVED = timedelta(days=183)
"""A clock that moved on by more since the vault was last opened is not believed."""
_SKEW = timedelta(days=1)
"""How far ahead of the clock a deletion may lie before the clock counts as set back."""

SEEN = "bin.seen"
"""The moment of the last opening, to tell a long absence from a clock that was set wrong."""
TRACES = "bin.traces"
"""Set while free pages of the database may still hold what was emptied."""
STOPPED = "stopped."
"""Begins the name of a setting, with a record's id after it: the newest of its revisions that must not leave
because somebody in it is in danger (`storage.stopping`). It goes with its record."""
_EMPTYING = "0001-01-01T00:00:00.000Z"
"""In place of when a draft was discarded: it is being emptied and only goes on to its end."""

_BIN = tables.bin
_DRAFTS = tables.drafts
_ENTRIES = tables.entries
_REVISIONS = tables.revisions
_PAIRS = tables.exported_revisions
_BINNED = select(_BIN.c.record_id)
_PUT = insert(_BIN).values(record_id=bindparam("record"), deleted_at=bindparam("when"), is_emptying=0)
_ALONG = (
    update(_DRAFTS)
    .where(_DRAFTS.c.record_id == bindparam("record"), _DRAFTS.c.is_discarded == 0)
    .values(is_discarded=1, discarded_at=None)
)
_BACK = (
    update(_DRAFTS)
    .where(
        _DRAFTS.c.record_id == bindparam("record"),
        _DRAFTS.c.is_discarded == 1,
        _DRAFTS.c.discarded_at.is_(None),
    )
    .values(is_discarded=0)
)
_LISTED = (
    select(
        _BIN.c.record_id,
        _BIN.c.deleted_at,
        _ENTRIES.c.record_type,
        _ENTRIES.c.title,
        select(func.count())
        .where(_REVISIONS.c.record_id == _BIN.c.record_id)
        .scalar_subquery()
        .label("revisions"),
        select(func.count(_PAIRS.c.bundle_id.distinct()))
        .where(_PAIRS.c.record_id == _BIN.c.record_id)
        .scalar_subquery()
        .label("bundles"),
    )
    .join(_ENTRIES, _ENTRIES.c.record_id == _BIN.c.record_id)
    .where(_BIN.c.is_emptying == 0)
)
_LOOSE = select(_DRAFTS).where(
    _DRAFTS.c.discarded_at.is_not(None),
    _DRAFTS.c.discarded_at != _EMPTYING,
    _DRAFTS.c.record_id.not_in(_BINNED),
)

_log = logging.getLogger(__name__)


class Bin:
    """Deleted records and discarded drafts, until they are put back or emptied."""

    def __init__(
        self, database: Database, drafts: Drafts, steps: Steps, attachments: Attachments, files: Files
    ) -> None:
        self._database = database
        self._drafts = drafts
        self._steps = steps
        self._attachments = attachments
        self._files = files
        self._settings = Settings(database)

    def put(self, record_ids: Iterable[RecordId], now: datetime) -> None:
        """Move records into the bin, each whole. Raises FixableError(RECORD_MISSING) for one not listed.

        The moment is the latest that the clock ever showed: a clock set back must not shorten the month.
        """
        self._steps.forget()
        with self._database.write() as connection:
            settings.see(connection, now)
            when = settings.last_seen(connection)
            for record_id in record_ids:
                listed = select(_ENTRIES.c.record_id).where(
                    _ENTRIES.c.record_id == record_id, _ENTRIES.c.record_id.not_in(_BINNED)
                )
                if connection.execute(listed).first() is None:
                    raise FixableError(Code.RECORD_MISSING)
                connection.execute(_PUT, {"record": record_id, "when": when})
                connection.execute(_ALONG, {"record": record_id})

    def put_back(self, record_ids: Iterable[RecordId]) -> None:
        """Take records out of the bin as they were. Raises FixableError(RECORD_MISSING) for one not in it."""
        self._steps.forget()
        with self._database.write() as connection:
            for record_id in record_ids:
                gone = connection.execute(
                    delete(_BIN).where(_BIN.c.record_id == record_id, _BIN.c.is_emptying == 0)
                )
                if gone.rowcount != 1:
                    raise FixableError(Code.RECORD_MISSING)
                connection.execute(_BACK, {"record": record_id})

    def holds_any(self, revision_ids: Iterable[RevisionId]) -> bool:
        """Tell whether one of these revisions was deleted: its record lies in the bin, or went for good."""
        asked = frozenset(revision_ids)
        here = select(func.count()).where(
            _REVISIONS.c.revision_id.in_(asked), _REVISIONS.c.record_id.not_in(_BINNED)
        )
        with self._database.read() as connection:
            return bool(asked) and connection.execute(here).scalar_one() < len(asked)

    def records(self) -> list[Deleted]:
        """Return the records in the bin."""
        with self._database.read() as connection:
            return [
                Deleted(
                    record_id=RecordId(row.record_id),
                    draft_id=None,
                    record_type=RecordType(row.record_type),
                    title=row.title,
                    deleted_at=moment(row.deleted_at),
                    goes_at=moment(row.deleted_at) + KEPT,
                    revisions=row.revisions,
                    bundles=row.bundles,
                )
                for row in connection.execute(_LISTED)
            ]

    def drafts(self) -> list[tuple[Draft, datetime]]:
        """Return the drafts that were discarded from records that are not in the bin, and when that was."""
        with self._database.read() as connection:
            return [(draft_from(row), moment(row.discarded_at)) for row in connection.execute(_LOOSE)]

    def goes_at(self, deleted_at: datetime) -> datetime:
        """Return when something that was deleted then is removed for good."""
        return deleted_at + KEPT

    def age(self, now: datetime) -> bool:
        """Empty what has been here for a month; tell whether anything was. Run it at each opening.

        A clock that was set forward or back by years must not empty the bin by surprise: whatever the clock
        can no longer tell the age of begins its month anew.
        """
        seen = self._settings.get(SEEN)
        self._settings.put(SEEN, stamp(now))
        is_believed = seen is not None and now - moment(seen) <= _BELIEVED
        with self._database.write() as connection:
            for table, column in ((_BIN, _BIN.c.deleted_at), (_DRAFTS, _DRAFTS.c.discarded_at)):
                unsure = column != _EMPTYING
                if is_believed:
                    unsure &= column > stamp(now + _SKEW)
                connection.execute(update(table).where(unsure).values({column.name: stamp(now)}))
        over = stamp(now - KEPT)
        with self._database.read() as connection:
            records = connection.execute(
                select(_BIN.c.record_id).where((_BIN.c.deleted_at < over) | (_BIN.c.is_emptying == 1))
            ).scalars()
            drafts = connection.execute(
                select(_DRAFTS.c.draft_id).where(_DRAFTS.c.discarded_at < over)
            ).scalars()
            record_ids, draft_ids = list(map(RecordId, records)), list(map(DraftId, drafts))
        if not record_ids and not draft_ids:
            return False
        self.empty(record_ids, draft_ids)
        _log.info("emptied %d records and %d drafts from the bin", len(record_ids), len(draft_ids))
        return True

    def empty(self, record_ids: Sequence[RecordId], draft_ids: Sequence[DraftId] = ()) -> None:
        """Remove what lies in the bin for good, but for its traces in free pages: `wipe_traces` does those.

        What does not lie in the bin is left alone. The ledger of what left stays, without any text.
        """
        self._steps.forget()
        with self._database.write() as connection:
            settings.write(connection, TRACES, b"1")
            for record_id in record_ids:
                connection.execute(update(_BIN).where(_BIN.c.record_id == record_id).values(is_emptying=1))
            for draft_id in draft_ids:
                connection.execute(
                    update(_DRAFTS)
                    .where(_DRAFTS.c.draft_id == draft_id, _DRAFTS.c.discarded_at.is_not(None))
                    .values(discarded_at=_EMPTYING)
                )
        for record_id in record_ids:
            self._empty_record(record_id)
        for draft_id in draft_ids:
            self._empty_draft(draft_id)

    @property
    def has_traces(self) -> bool:
        """Whether free pages of the database may still hold what was emptied."""
        return self._settings.get_bytes(TRACES) is not None

    def wipe_traces(self) -> None:
        """Write the database anew without its free pages, and remove older copies that lie beside it.

        Takes seconds for a large vault. Raises MachineError, and can simply be run again then.
        """
        self._database.compact()
        leftovers.remove(self._database.path.parent)
        self._settings.remove(TRACES)

    def _empty_record(self, record_id: RecordId) -> None:
        with self._database.write() as connection:
            emptying = select(_BIN.c.record_id).where(_BIN.c.record_id == record_id, _BIN.c.is_emptying == 1)
            if connection.execute(emptying).first() is None:
                return
            connection.execute(delete(_ENTRIES).where(_ENTRIES.c.record_id == record_id))
            connection.execute(delete(_DRAFTS).where(_DRAFTS.c.record_id == record_id))
            connection.execute(delete(_REVISIONS).where(_REVISIONS.c.record_id == record_id))
            pseudonyms.forget(connection, (record_id,))
            hit_reasons.forget(connection, (record_id,))
            sign_offs.forget(connection, record_id)
            receipts.forget(connection, record_id)
        # The names of the files stay until the files are gone: what nothing names is only set aside.
        for file_id in self._attachments.unnamed(record_id):
            self._files.remove(file_id)
        with self._database.write() as connection:
            connection.execute(delete(tables.attachments).where(tables.attachments.c.record_id == record_id))
            name = tables.settings.c.name
            marks = name.startswith(STOPPED + record_id, autoescape=True) | (name == RELEASED + record_id)
            connection.execute(delete(tables.settings).where(marks))
            connection.execute(delete(_BIN).where(_BIN.c.record_id == record_id))

    def _empty_draft(self, draft_id: DraftId) -> None:
        with self._database.read() as connection:
            row = connection.execute(
                select(_DRAFTS).where(_DRAFTS.c.draft_id == draft_id, _DRAFTS.c.discarded_at == _EMPTYING)
            ).one_or_none()
        if row is None:
            return
        draft = draft_from(row)
        for file_id in self._attachments.unnamed(draft.record_id, without=draft_id):
            self._files.remove(file_id)
        with self._database.write() as connection:
            self._attachments.forget(connection, draft.record_id, without=draft_id)
            connection.execute(delete(_DRAFTS).where(_DRAFTS.c.draft_id == draft_id))
