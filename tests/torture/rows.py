"""What lies in a vault's tables, read beneath the program's doors, which show neither bin nor history."""

from sqlalchemy import ColumnElement, and_, or_, select

from desktop.domain import step
from desktop.domain.answers import canonical
from desktop.domain.record import Draft, Record
from desktop.storage import records, tables
from desktop.storage.drafts import draft_from
from desktop.storage.store import Store

_D = tables.drafts.c
_BINNED = select(tables.bin.c.record_id)


def open_drafts(store: Store) -> dict[str, Draft]:
    """Return the drafts that are open, and those that went into the bin with their record, open as they were.

    A draft that is neither open, nor in the bin by itself, nor in it with its record is in nobody's reach.
    """
    along = and_(_D.discarded_at.is_(None), _D.record_id.in_(_BINNED))
    return _drafts(store, or_(_D.is_discarded == 0, along))


def closed_drafts(store: Store) -> dict[str, Draft]:
    """Return the drafts that are in the bin by themselves."""
    return _drafts(store, and_(_D.is_discarded == 1, _D.discarded_at.is_not(None)))


def all_revisions(store: Store) -> dict[str, Record]:
    """Return every finished revision, those in the bin too."""
    with store.database.read() as connection:
        rows = connection.execute(select(tables.revisions)).all()
    return {row.revision_id: records._record(row) for row in rows}


def earlier(store: Store, draft: Draft) -> list[str]:
    """Return the texts that undoing would bring back one after the other; nothing is changed by it."""
    steps, drafts = tables.draft_steps.c, tables.drafts.c
    at = select(drafts.step).where(drafts.draft_id == draft.draft_id).scalar_subquery()
    kept = (
        select(steps.changes)
        .where(steps.draft_id == draft.draft_id, steps.number <= at)
        .order_by(steps.number.desc())
    )
    with store.database.read() as connection:
        changes = connection.execute(kept).scalars().all()
    answers, found = draft.answers, []
    for text in changes:
        answers = step.undone(answers, step.read(text))
        found.append(canonical(answers))
    return found


def _drafts(store: Store, wanted: ColumnElement[bool]) -> dict[str, Draft]:
    with store.database.read() as connection:
        rows = connection.execute(select(tables.drafts).where(wanted)).all()
    return {row.draft_id: draft_from(row) for row in rows}
