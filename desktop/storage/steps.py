"""The undo journal of drafts: one row for each step, written in the transaction of the save that made it.

Kept within bounds, the oldest going first. It goes with its draft: what was taken out of a text must not
live on in a finished record.
"""

from __future__ import annotations

import logging
from collections.abc import Set
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import (
    Connection,
    Executable,
    LargeBinary,
    bindparam,
    cast,
    delete,
    func,
    insert,
    select,
    update,
)

from desktop.clock import moment, stamp
from desktop.domain import step
from desktop.domain.answers import AnswerTree, parse
from desktop.domain.ids import DraftId
from desktop.domain.step import Step
from desktop.errors import Code, FixableError
from desktop.storage import tables
from desktop.storage.engine import Database

MOST_STEPS = 500
MOST_BYTES = 2 << 20
"""Of one draft's journal; its newest step stays, however large."""

_T = tables.draft_steps
_DRAFTS = tables.drafts.c
_OF_DRAFT = _T.c.draft_id == bindparam("draft")
_DRAFT = select(_DRAFTS.answers, _DRAFTS.step).where(
    _DRAFTS.draft_id == bindparam("draft"), _DRAFTS.is_discarded == 0
)
_SIZES = (
    select(_T.c.number, func.length(cast(_T.c.changes, LargeBinary)).label("size"))
    .where(_OF_DRAFT)
    .order_by(_T.c.number)
)
_ONE = select(_T.c.changes, _T.c.made_at).where(_OF_DRAFT, _T.c.number == bindparam("at"))
_ADD = insert(_T).values(
    draft_id=bindparam("draft"),
    number=bindparam("at"),
    made_at=bindparam("when"),
    changes=bindparam("text"),
)
_GROW = (
    update(_T)
    .where(_OF_DRAFT, _T.c.number == bindparam("at"))
    .values(made_at=bindparam("when"), changes=bindparam("text"))
)
_DROP = delete(_T).where(_OF_DRAFT, _T.c.number.in_(bindparam("numbers", expanding=True)))
_CLEAR = delete(_T).where(_OF_DRAFT)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """What is known of one draft's steps after its last save; worth nothing once another save failed.

    Attributes:
        answers: as they stand in the draft.
        at: the number of the step that an undo takes back; 0 for none.
        sizes: bytes of each kept step, by number, in order; those above `at` are undone.
        last: the step at `at`, and when it was written, while more typing may still join it.
    """

    draft_id: DraftId
    answers: AnswerTree
    at: int
    sizes: dict[int, int]
    last: tuple[Step, datetime] | None = None

    @property
    def undoable(self) -> int:
        """How many steps can be taken back."""
        return sum(number <= self.at for number in self.sizes)

    @property
    def redoable(self) -> int:
        """How many steps can be done again."""
        return sum(number > self.at for number in self.sizes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """A journal after a save, and what has to be written for it once the draft itself is."""

    journal: Journal
    writes: tuple[tuple[Executable, dict[str, object]], ...] = ()


class Steps:
    """The journals of drafts; it remembers the one that is being written, so that a save reads nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: Journal | None = None

    def journal(self, draft_id: DraftId) -> Journal:
        """Return the open draft's journal. Raises FixableError(RECORD_MISSING)."""
        with self._database.read() as connection:
            return self.load(connection, draft_id)

    def load(self, connection: Connection, draft_id: DraftId) -> Journal:
        """Return the journal inside a transaction. Raises FixableError(RECORD_MISSING)."""
        if self._known is not None and self._known.draft_id == draft_id:
            return self._known
        row = connection.execute(_DRAFT, {"draft": draft_id}).one_or_none()
        if row is None:
            raise FixableError(Code.RECORD_MISSING)
        sizes = {line.number: line.size for line in connection.execute(_SIZES, {"draft": draft_id})}
        journal = Journal(draft_id=draft_id, answers=parse(row.answers), at=row.step, sizes=sizes)
        found = connection.execute(_ONE, {"draft": draft_id, "at": row.step}).one_or_none()
        if found is not None:
            with suppress(FixableError):  # saving goes on; undoing gives the journal up
                journal = replace(journal, last=(step.read(found.changes), moment(found.made_at)))
        return journal

    def note(self, journal: Journal, answers: AnswerTree, now: datetime, aside: Set[str]) -> Noted:
        """Return what a save changes, joined to the step before where it only goes on with the typing."""
        made = step.between(journal.answers, answers, aside=aside)
        if made is None:
            return Noted(journal=replace(journal, answers=answers))
        sizes = {number: size for number, size in journal.sizes.items() if number <= journal.at}
        gone = [number for number in journal.sizes if number > journal.at]
        longer = None
        if journal.last is not None:
            longer = step.joined(journal.last[0], made, now - journal.last[1])
        at = journal.at if longer is not None else journal.at + 1
        made = longer or made
        text = step.write(made)
        sizes[at] = len(text.encode())
        gone += _too_many(sizes)
        writes: list[tuple[Executable, dict[str, object]]] = []
        if gone:
            writes.append((_DROP, {"draft": journal.draft_id, "numbers": gone}))
        values = {"draft": journal.draft_id, "at": at, "when": stamp(now), "text": text}
        writes.append((_GROW if longer is not None else _ADD, values))
        after = replace(journal, answers=answers, at=at, sizes=sizes, last=(made, now))
        return Noted(journal=after, writes=tuple(writes))

    def turn(self, draft_id: DraftId, *, is_back: bool) -> tuple[Step, Journal] | None:
        """Return the step to undo, or to redo, and the journal as it is to be after that; None without one.

        A journal that does not fit its draft any more is given up, and nothing can be undone then.
        """
        with self._database.write() as connection:
            journal = self.load(connection, draft_id)
            at = journal.at if is_back else journal.at + 1
            found = connection.execute(_ONE, {"draft": draft_id, "at": at}).one_or_none()
            if found is None:
                return None
            try:
                made = step.read(found.changes)
                answers = (
                    step.undone(journal.answers, made) if is_back else step.redone(journal.answers, made)
                )
            except FixableError:
                _log.warning("the undo journal of a draft did not fit it and was given up")
                self._known = None
                connection.execute(_CLEAR, {"draft": draft_id})
                return None
        # Typing never joins a step from before an undo.
        return made, replace(journal, answers=answers, at=at - 1 if is_back else at, last=None)

    def keep(self, journal: Journal) -> None:
        """Remember a journal whose transaction is through."""
        self._known = journal

    def forget(self) -> None:
        """Remember nothing, because a transaction failed or a draft came or went."""
        self._known = None


def _too_many(sizes: dict[int, int]) -> list[int]:
    """Take the oldest steps out of `sizes` until it is within bounds; return their numbers."""
    gone = []
    total = sum(sizes.values())
    for number in list(sizes)[:-1]:
        if len(sizes) <= MOST_STEPS and total <= MOST_BYTES:
            break
        total -= sizes.pop(number)
        gone.append(number)
    return gone
