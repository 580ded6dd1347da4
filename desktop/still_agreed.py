"""Tell whether a bundle that waits in the outbox may still leave: a consent can end before its line is there.

A parcel lies for weeks where no line is. What it holds was agreed to on the day it was made; whether that
still is so on the day it sets out, nobody but the vault can know.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.domain.audience import Profile
from desktop.domain.conflict import ConflictCode
from desktop.domain.consent import Consent
from desktop.domain.departure import Departure
from desktop.domain.ids import RecordId, RevisionId
from desktop.domain.lineage import heads
from desktop.domain.person import Telling
from desktop.errors import AppError
from desktop.safety.consents import judge
from desktop.safety.judged_day import judged_day
from desktop.safety.lifting import still_standing
from desktop.safety.telling import read_telling

if TYPE_CHECKING:  # the unlock window is painted before SQLAlchemy is imported
    from desktop.library import Library
    from desktop.storage.store import Store

_ENDS = frozenset(
    {
        ConflictCode.WITHDRAWN,
        ConflictCode.NOT_GIVEN,
        ConflictCode.NO_CONSENT,
        ConflictCode.EXPIRED,
        ConflictCode.CHANNEL,
        ConflictCode.REACH,
        ConflictCode.STORY,
        ConflictCode.EMBARGO,
    }
)
"""What time, or a newer version, can put between a record and readers who could have had it before."""


@dataclass(frozen=True, slots=True)
class _Question:
    """What was asked, with all that the answer hangs on: no version ever changes."""

    left: RevisionId
    newest: RevisionId
    profile: Profile
    day: date
    taken_back: int


class StillAgreed:
    """Asks the consents of one vault anew. Every method runs on the store lane."""

    def __init__(self, store: Store, library: Library, clock: Clock) -> None:
        self._store = store
        self._library = library
        self._clock = clock
        self._answers: dict[_Question, bool] = {}

    def holds(self, departure: Departure) -> bool:
        """Tell whether everybody in a bundle still agrees today, as far as it can be read.

        Asked are the consents in the very versions that it holds, and in the newest ones written here since:
        somebody who agreed to less later did not agree to this. What was deleted since says nothing more.
        """
        today = judged_day(self._clock.today(), self._store.settings.latest_day())
        return all(
            self._is_agreed(record_id, revision_id, departure.profile, today)
            for record_id, revision_id in departure.revisions
        )

    def _is_agreed(self, record_id: RecordId, revision_id: RevisionId, profile: Profile, today: date) -> bool:
        knots = self._store.records.knots(record_id)
        newest = next((one.revision_id for one in heads(knots) if one.is_own), revision_id)
        taken_back = len(self._store.withdrawals.of_record(record_id))
        question = _Question(revision_id, newest, profile, today, taken_back)
        if question not in self._answers:
            self._answers[question] = self._judged(record_id, question)
        return self._answers[question]

    def _judged(self, record_id: RecordId, asked: _Question) -> bool:
        try:
            then = self._telling(record_id, asked.left)
            now = then if asked.newest == asked.left else self._telling(record_id, asked.newest)
        except AppError:
            return True
        for telling in (then, now):
            found = judge(telling, asked.profile, asked.day) if telling is not None else ()
            if any(one.is_blocking and one.code in _ENDS for one in found):
                return False
        return then is None or not _is_narrower(now, then)

    def _telling(self, record_id: RecordId, revision_id: RevisionId) -> Telling | None:
        record = self._library.record(record_id, revision_id)
        form = self._library.form(record.form)
        taken = self._store.withdrawals.of_record(record_id)
        return read_telling(form, record.answers, still_standing(form, record.answers, taken))


def _is_narrower(now: Telling | None, then: Telling) -> bool:
    """Tell whether anybody in it agreed to less later, or is not in it any more."""
    consents = {one.code: one for one in now.consents} if now is not None else {}
    return any(_is_less(consents.get(one.code), one) for one in then.consents)


def _is_less(now: Consent | None, then: Consent) -> bool:
    return now is None or bool(then.elements - now.elements) or bool(now.withdrawn - then.withdrawn)
