"""Tell whether a bundle that waits in the outbox may still leave: a consent can end before its line is there.

A parcel lies for weeks where no line is. What it holds was agreed to on the day it was made; whether that
still is so on the day it sets out, nobody but the vault can know.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.domain.audience import Profile
from desktop.domain.conflict import ConflictCode
from desktop.domain.consent import Consent
from desktop.domain.departure import Departure
from desktop.domain.ids import RecordId, RevisionId
from desktop.domain.lineage import Knot, heads
from desktop.domain.person import Telling
from desktop.domain.record import Record
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
    newest: tuple[Knot, ...]
    profile: Profile
    day: date
    taken_back: int
    written: datetime | None


class StillAgreed:
    """Asks the consents of one vault anew. Every method runs on the store lane."""

    def __init__(self, store: Store, library: Library, clock: Clock) -> None:
        self._store = store
        self._library = library
        self._clock = clock
        self._answers: dict[_Question, bool] = {}

    def holds(self, departure: Departure) -> bool:
        """Tell whether everybody in a bundle still agrees today, as far as it can be read.

        Asked are the consents in the very versions that it holds, in the newest ones since, also of a
        colleague, and in the draft that is open: somebody who agreed to less later did not agree to this,
        whoever wrote it down, and however far she came with writing. A record that is for fewer readers
        since is so at once (domain 8.3). What cannot be read any more says yes to nothing.
        """
        today = judged_day(self._clock.today(), self._store.settings.latest_day())
        # All at once: a bundle may hold thousands of records, and is asked about after each piece that went.
        ids = [record_id for record_id, _ in departure.revisions]
        knots, written = self._store.records.knots_of(ids), self._store.drafts.written(ids)
        touched = self._store.withdrawals.touched().intersection(ids)
        taken = {record_id: len(self._store.withdrawals.of_record(record_id)) for record_id in touched}
        return all(
            self._is_agreed(
                record_id,
                _Question(
                    left=revision_id,
                    newest=heads(knots.get(record_id, ())),
                    profile=departure.profile,
                    day=today,
                    taken_back=taken.get(record_id, 0),
                    written=written.get(record_id),
                ),
            )
            for record_id, revision_id in departure.revisions
        )

    def _is_agreed(self, record_id: RecordId, question: _Question) -> bool:
        if question not in self._answers:
            try:
                self._answers[question] = self._judged(record_id, question)
            except AppError:
                return False  # not kept: what is damaged can be put right
        return self._answers[question]

    def _judged(self, record_id: RecordId, asked: _Question) -> bool:
        left = self._library.record(record_id, asked.left)
        if self._library.said_since(left):
            return False
        then = self._telling(left)
        since = [one for one in asked.newest if one.revision_id != asked.left]
        return _is_fit(then, asked) and all(self._lets(record_id, one, asked, then) for one in since)

    def _lets(self, record_id: RecordId, head: Knot, asked: _Question, then: Telling | None) -> bool:
        """Tell whether a newer version lets the one before go."""
        try:
            record = self._library.record(record_id, head.revision_id)
            now = self._telling(record)
        except AppError:
            if head.is_own:
                raise
            return True  # of a colleague's that nobody here can read nobody knows anything
        if head.is_own and not record.audience.reaches(asked.profile.audience):
            return False
        if now is None or then is None:
            return _is_fit(now, asked) and (then is None or not head.is_own)
        return _is_fit(now, asked) and not _is_narrower(now, then)

    def _telling(self, record: Record) -> Telling | None:
        form = self._library.form(record.form)
        taken = self._store.withdrawals.of_record(record.record_id)
        return read_telling(form, record.answers, still_standing(form, record.answers, taken))


def _is_fit(telling: Telling | None, asked: _Question) -> bool:
    """Tell whether the consents of one version let these readers have it on that day."""
    found = judge(telling, asked.profile, asked.day) if telling is not None else ()
    return not any(one.is_blocking and one.code in _ENDS for one in found)


def _is_narrower(now: Telling, then: Telling) -> bool:
    """Tell whether anybody in it agreed to less later, or is not in it any more."""
    consents = {one.code: one for one in now.consents}
    return any(_is_less(consents.get(one.code), one) for one in then.consents)


def _is_less(now: Consent | None, then: Consent) -> bool:
    return now is None or bool(then.elements - now.elements) or bool(now.withdrawn - then.withdrawn)
