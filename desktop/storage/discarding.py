"""Let an untouched picture go for good: its sealed files now, and every answer that could bring it back.

The names of the files are kept, in the transaction that lets them go, until the files are gone: a crash
between leaves nothing that is only set aside.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import date

from sqlalchemy import Connection, bindparam, delete, func, literal, select, update

from desktop.domain.ids import AttachmentId, RecordId
from desktop.domain.released import Released
from desktop.storage import settings, tables
from desktop.storage.engine import Database
from desktop.storage.files import Files
from desktop.storage.settings import Settings
from desktop.storage.steps import Steps

GOING = "files.going"
"""Names of sealed files that nothing may bring back."""
RELEASED = "released."
"""And the id of a record: which of its files were removed because others have them, and when."""

_T = tables.attachments
_DRAFTS, _STEPS, _REVISIONS = tables.drafts, tables.draft_steps, tables.revisions
_OF_RECORD = select(_DRAFTS.c.draft_id).where(_DRAFTS.c.record_id == bindparam("record"))
_IN_DRAFTS = (
    update(_DRAFTS)
    .where(_DRAFTS.c.record_id == bindparam("record"))
    .values(answers=func.replace(_DRAFTS.c.answers, bindparam("old"), bindparam("new")))
)
_IN_STEPS = (
    update(_STEPS)
    .where(_STEPS.c.draft_id.in_(_OF_RECORD))
    .values(changes=func.replace(_STEPS.c.changes, bindparam("old"), bindparam("new")))
)
_FROZEN = (
    select(literal(1))
    .select_from(_REVISIONS)
    .where(_REVISIONS.c.record_id == bindparam("record"))
    .where(func.instr(_REVISIONS.c.answers, bindparam("old")) > 0)
    .limit(1)
)


class Discarding:
    """What is let go at once, not after a month. Every method is durable when it returns."""

    def __init__(self, database: Database, steps: Steps, files: Files) -> None:
        self._database = database
        self._steps = steps
        self._files = files
        self._settings = Settings(database)

    def is_frozen(self, record_id: RecordId, attachment_id: AttachmentId) -> bool:
        """Tell whether a finished revision names the file: that one keeps it, whatever is wished."""
        with self._database.read() as connection:
            return _is_frozen(connection, record_id, attachment_id)

    def replace(self, record_id: RecordId, old: AttachmentId, new: AttachmentId) -> bool:
        """Put `new` in the place of `old` wherever unfinished work names it, undoing included; remove `old`.

        A file that a finished revision names stays with it. Tells whether it is gone.
        """
        values = {"record": record_id, "old": json.dumps(old), "new": json.dumps(new)}
        with self._database.write() as connection:
            self._steps.forget()
            connection.execute(_IN_DRAFTS, values)
            connection.execute(_IN_STEPS, values)
            if _is_frozen(connection, record_id, old):
                return False
            names = (_T.c.file_id, _T.c.thumbnail_id, _T.c.original_id)
            row = connection.execute(select(*names).where(_T.c.attachment_id == old)).one_or_none()
            connection.execute(delete(_T).where(_T.c.attachment_id == old))
            self._let_go(connection, row or ())
        self.finish()
        return True

    def original(self, attachment_id: AttachmentId) -> None:
        """Remove the untouched original behind a retouched copy. Doing it twice changes nothing."""
        of_it = _T.c.attachment_id == attachment_id
        with self._database.write() as connection:
            name = connection.execute(select(_T.c.original_id).where(of_it)).scalar()
            values = {"original_id": None, "original_size": None, "original_sha512": None}
            connection.execute(update(_T).where(of_it).values(values))
            self._let_go(connection, (name,))
        self.finish()

    def release(self, record_id: RecordId, received: Collection[AttachmentId], on: date) -> None:
        """Remove the files of a record that others have received; what it says stays, and names them still.

        Doing it twice changes nothing. A file that a draft in the bin names goes as well.
        """
        names = (_T.c.attachment_id, _T.c.file_id, _T.c.thumbnail_id, _T.c.original_id)
        gone = {one.attachment_id: one.released_on.isoformat() for one in self.released(record_id)}
        with self._database.write() as connection:
            self._steps.forget()
            of_record = connection.execute(select(*names).where(_T.c.record_id == record_id)).all()
            rows = [row for row in of_record if row.attachment_id in received]
            gone |= {AttachmentId(row.attachment_id): on.isoformat() for row in rows}
            if rows:
                settings.write(connection, RELEASED + record_id, json.dumps(gone).encode())
            going = [row.attachment_id for row in rows]
            connection.execute(delete(_T).where(_T.c.attachment_id.in_(going)))
            self._let_go(connection, (name for row in rows for name in row[1:]))
        self.finish()

    def released(self, record_id: RecordId) -> tuple[Released, ...]:
        """Return which files of a record were removed by `release`."""
        kept = json.loads(self._settings.get_bytes(RELEASED + record_id) or b"{}")
        return tuple(
            Released(attachment_id=AttachmentId(key), released_on=date.fromisoformat(day))
            for key, day in kept.items()
        )

    def finish(self) -> None:
        """Remove the files that were let go; run it at each opening, before anything is set aside."""
        going = self._settings.get_bytes(GOING)
        if going is None:
            return
        for name in json.loads(going):
            self._files.remove(name)
        self._settings.remove(GOING)

    def _let_go(self, connection: Connection, names: Iterable[str | None]) -> None:
        known = select(tables.settings.c.value).where(tables.settings.c.name == GOING)
        before = json.loads(connection.execute(known).scalar() or b"[]")
        going = [*before, *(name for name in names if name)]
        settings.write(connection, GOING, json.dumps(going).encode())


def _is_frozen(connection: Connection, record_id: RecordId, attachment_id: AttachmentId) -> bool:
    values = {"record": record_id, "old": json.dumps(attachment_id)}
    return connection.execute(_FROZEN, values).first() is not None
