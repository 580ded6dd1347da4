"""Stop a record because somebody in it is in danger: what was written of her goes, and what is left waits.

The typed words go out of the draft, its journal of undoing, discarded drafts of the record, the list and the
files, and then out of free pages, as when the bin is emptied. Finished revisions stay: they may have left
already, and somebody has to be able to call them back. A mark keeps them from leaving, until a newer revision
is finished, which the form's own safety questions let happen only when it is safe again.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, func, select, update

from desktop.clock import stamp
from desktop.domain.answers import AnswerTree, canonical
from desktop.domain.headline import Headline
from desktop.domain.ids import RecordId
from desktop.domain.record import Draft
from desktop.errors import Code, FixableError
from desktop.storage import settings, tables
from desktop.storage.attachments import Attachments
from desktop.storage.bin import STOPPED, TRACES
from desktop.storage.drafts import list_draft
from desktop.storage.engine import Database
from desktop.storage.files import Files
from desktop.storage.steps import Steps

_OPEN = ".files"
"""Ends the name of a mark that stands while files of what was stopped may still be there."""

_DRAFTS = tables.drafts
_REVISIONS = tables.revisions.c
_SETTINGS = tables.settings


class Stopping:
    """Records that were stopped. What is stopped stays so whatever becomes of its draft."""

    def __init__(self, database: Database, steps: Steps, attachments: Attachments, files: Files) -> None:
        self._database = database
        self._steps = steps
        self._attachments = attachments
        self._files = files

    def stop(self, draft: Draft, left: AnswerTree, headline: Headline, now: datetime) -> None:
        """Leave nothing of the draft but `left`, but for traces in free pages: the bin wipes those.

        Raises FixableError(RECORD_MISSING) if the draft is not open any more.
        """
        self._steps.forget()
        record_id = draft.record_id
        with self._database.write() as connection:
            settings.write(connection, TRACES, b"1")
            newest = select(func.max(_REVISIONS.number)).where(_REVISIONS.record_id == record_id)
            number = connection.execute(newest).scalar() or 0
            settings.write(connection, STOPPED + record_id, str(number).encode())
            settings.write(connection, STOPPED + record_id + _OPEN, b"1")
            changed = connection.execute(
                update(_DRAFTS)
                .where(_DRAFTS.c.draft_id == draft.draft_id, _DRAFTS.c.is_discarded == 0)
                .values(answers=canonical(left), changed_at=stamp(now), step=0)
            )
            if changed.rowcount != 1:
                raise FixableError(Code.RECORD_MISSING)
            steps = tables.draft_steps
            connection.execute(delete(steps).where(steps.c.draft_id == draft.draft_id))
            connection.execute(
                delete(_DRAFTS).where(_DRAFTS.c.record_id == record_id, _DRAFTS.c.is_discarded == 1)
            )
            list_draft(connection, draft, headline, now)
        self._remove_files(record_id)

    def resume(self) -> None:
        """Finish what the power cut short. Run it at each opening. Raises MachineError."""
        with self._database.read() as connection:
            names = (
                connection.execute(
                    select(_SETTINGS.c.name).where(
                        _SETTINGS.c.name.startswith(STOPPED, autoescape=True),
                        _SETTINGS.c.name.endswith(_OPEN, autoescape=True),
                    )
                )
                .scalars()
                .all()
            )
        for name in names:
            self._remove_files(RecordId(name.removeprefix(STOPPED).removesuffix(_OPEN)))

    def all(self) -> frozenset[RecordId]:
        """Return every record that was ever stopped."""
        query = select(_SETTINGS.c.name).where(_SETTINGS.c.name.startswith(STOPPED, autoescape=True))
        with self._database.read() as connection:
            names = connection.execute(query).scalars()
            return frozenset(RecordId(name.removeprefix(STOPPED).removesuffix(_OPEN)) for name in names)

    def is_stopped(self, record_id: RecordId) -> bool:
        """Tell whether the record was ever stopped."""
        return self._mark(record_id) is not None

    def covers(self, record_id: RecordId, number: int) -> bool:
        """Tell whether a revision must not leave, because somebody in it was in danger after it was made.

        A mark that cannot be read covers every revision.
        """
        mark = self._mark(record_id)
        return mark is not None and (not mark.isdigit() or number <= int(mark))

    def _mark(self, record_id: RecordId) -> bytes | None:
        with self._database.read() as connection:
            query = select(_SETTINGS.c.value).where(_SETTINGS.c.name == STOPPED + record_id)
            found: bytes | None = connection.execute(query).scalar()
        return None if found is None else bytes(found)

    def _remove_files(self, record_id: RecordId) -> None:
        """Remove the files that nothing names now, then forget them: a crash between is finished later."""
        for file_id in self._attachments.unnamed(record_id):
            self._files.remove(file_id)
        with self._database.write() as connection:
            self._attachments.forget(connection, record_id)
            connection.execute(delete(_SETTINGS).where(_SETTINGS.c.name == STOPPED + record_id + _OPEN))
