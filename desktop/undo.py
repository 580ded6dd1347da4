"""Take back what was written in a draft, step by step, and do it again; after a restart too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.domain.answers import AnswerTree
from desktop.domain.ids import DraftId
from desktop.domain.step import Step
from desktop.headlines import Headlines

if TYPE_CHECKING:  # the unlock window is painted before SQLAlchemy is imported
    from desktop.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """How many steps can be taken back, and how many done again."""

    undo: int
    redo: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Turned:
    """A step that was undone, or done again.

    Attributes:
        step: what it changed.
        answers: all answers of the draft as they stand in the store now.
    """

    step: Step
    answers: AnswerTree
    left: Left


class Undo:
    """The steps of drafts. Every method runs on the store lane and is durable when it returns."""

    def __init__(self, store: Store, headlines: Headlines, clock: Clock) -> None:
        self._store = store
        self._headlines = headlines
        self._clock = clock

    def left(self, draft_id: DraftId) -> Left:
        """Return what can be undone and redone. Raises FixableError(RECORD_MISSING)."""
        journal = self._store.steps.journal(draft_id)
        return Left(undo=journal.undoable, redo=journal.redoable)

    def undo(self, draft_id: DraftId) -> Turned | None:
        """Take the last step back; None when there is none. Raises FixableError(RECORD_MISSING)."""
        return self._turn(draft_id, is_back=True)

    def redo(self, draft_id: DraftId) -> Turned | None:
        """Do the step again that was undone last; None without one. Raises FixableError(RECORD_MISSING)."""
        return self._turn(draft_id, is_back=False)

    def _turn(self, draft_id: DraftId, *, is_back: bool) -> Turned | None:
        draft = self._store.drafts.get(draft_id)
        found = self._store.steps.turn(draft_id, is_back=is_back)
        if found is None:
            return None
        step, journal = found
        headline = self._headlines.of(draft.form, journal.answers)
        self._store.drafts.turn(draft, journal, headline, self._clock.now())
        left = Left(undo=journal.undoable, redo=journal.redoable)
        return Turned(step=step, answers=journal.answers, left=left)
