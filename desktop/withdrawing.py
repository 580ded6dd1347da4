"""Take a consent back: at once, for good, and so that whoever got the record learns of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from desktop.changes import Change
from desktop.clock import Clock
from desktop.domain.consent import Channel, Scope
from desktop.domain.copy import Copy, CopyKind
from desktop.domain.departure import Departure
from desktop.domain.ids import RecordId, WithdrawalId, new_uuid
from desktop.domain.person import Person, Telling
from desktop.domain.withdrawal import Withdrawal
from desktop.errors import AppError, Code, FixableError
from desktop.safety.judged_day import judged_day
from desktop.safety.lifting import still_standing
from desktop.safety.telling import read_telling

if TYPE_CHECKING:
    from desktop.library import Library
    from desktop.storage.store import Store

_BEYOND = (
    Channel.PRINT,
    Channel.PRESS,
    Channel.SOCIAL_MEDIA,
    Channel.NEWSLETTER,
    Channel.DONOR_REPORT,
    Channel.FUND_RAISING,
    Channel.TRAINING,
)
"""Where what is out cannot be called back by a notice."""

_OF_RECORDS = (CopyKind.FILE, CopyKind.PAGES, CopyKind.TABLE)
"""Copies that may hold something of a record, unlike keys and blank papers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """Where a record went, for whoever takes it back.

    Attributes:
        departures: every bundle that held any version of it, newest first.
        beyond: ways of using it that her consent allowed and that nobody can call back.
        copies: what is listed as lying outside the vault in the clear, newest first, of any record: which
            ones it is a copy of is not written down.
    """

    departures: tuple[Departure, ...] = ()
    beyond: tuple[Channel, ...] = ()
    copies: tuple[Copy, ...] = ()


class Withdrawing:
    """Consents taken back, here and elsewhere. Every method runs on the store lane."""

    def __init__(self, store: Store, library: Library, clock: Clock) -> None:
        self._store = store
        self._library = library
        self._clock = clock

    def people(self, record_id: RecordId) -> tuple[Person, ...]:
        """Return the people in the record; none where nobody asks for them."""
        telling = self._telling(record_id)
        return telling.people if telling is not None else ()

    def channels(self, record_id: RecordId) -> tuple[Channel, ...]:
        """Return the ways of using it that anybody in the record agreed to; all, where that is not known."""
        telling = self._telling(record_id)
        given = {one for consent in telling.consents for one in consent.channels} if telling else set()
        return tuple(one for one in Channel if one in given) or tuple(Channel)

    def withdraw(
        self,
        record_id: RecordId,
        *,
        person: str = "",
        scope: Iterable[Scope] = (Scope.EVERYTHING,),
        channels: Iterable[Channel] = (),
        withdrawn_on: date | None = None,
    ) -> Change:
        """Note that somebody took her consent back; from now on it holds for every version, old and new.

        Args:
            record_id: of which record.
            person: her code; "" for everybody in it.
            scope: what; everything, unless told.
            channels: which ways of using it, with Scope.ONE_CHANNEL.
            withdrawn_on: the day on which it was learnt of; today unless told.

        Raises FixableError(RECORD_MISSING) for a record that is not here.
        """
        number = self._store.withdrawals.newest_number(record_id)
        if not number and self._store.drafts.of_record(record_id) is None:
            raise FixableError(Code.RECORD_MISSING)
        what = frozenset(scope)
        one = Withdrawal(
            withdrawal_id=WithdrawalId(new_uuid()),
            record_id=record_id,
            number=number,
            person=person,
            scope=what,
            channels=frozenset(channels) if Scope.ONE_CHANNEL in what else frozenset(),
            withdrawn_on=withdrawn_on or self._day(),
            noted_at=self._clock.now(),
        )
        self._store.withdrawals.add([one])
        return Change(records=frozenset({record_id}))

    def _day(self) -> date:
        """Return today, or a later day on which something was written: her yes lies before that."""
        return judged_day(self._clock.today(), self._store.settings.latest_day())

    def of_record(self, record_id: RecordId) -> tuple[Withdrawal, ...]:
        """Return everything that was ever taken back of the record, oldest first."""
        return self._store.withdrawals.of_record(record_id)

    def reached(self, record_id: RecordId) -> Reached:
        """Return where the record went, and what of that nobody can call back."""
        telling = self._telling(record_id)
        given = {one for consent in telling.consents for one in consent.channels} if telling else set()
        return Reached(
            departures=tuple(self._library.departures(record_id)),
            beyond=tuple(one for one in _BEYOND if one in given),
            copies=tuple(one for one in self._store.copies.all() if one.what in _OF_RECORDS),
        )

    def travelling(self, leaving: Iterable[RecordId] = ()) -> tuple[Withdrawal, ...]:
        """Return what a bundle has to carry that holds the records `leaving`: what still stands.

        Of records that ever left every bundle tells, since nobody knows who got one in the end. A record that
        leaves tells of itself from its first bundle on: whoever has it from somewhere else, or hears later
        what was taken back, has to know that this one leaves it out.
        """
        found = _told_apart(self._store.withdrawals.of_departed(leaving))
        by_record: dict[RecordId, list[Withdrawal]] = {}
        for one in found:
            by_record.setdefault(one.record_id, []).append(one)
        standing = {
            one.withdrawal_id
            for record_id, taken in by_record.items()
            for one in self._standing(record_id, taken)
        }
        return tuple(one for one in found if one.withdrawal_id in standing)

    def take_in(self, withdrawals: Iterable[Withdrawal], notice: str) -> tuple[Withdrawal, ...]:
        """Keep what a bundle from elsewhere says was taken back, and return what was new.

        Of a record that is not here it is remembered, and counts if the record ever comes.
        """
        return self._store.withdrawals.add(withdrawals, notice=notice)

    def _standing(self, record_id: RecordId, taken: Iterable[Withdrawal]) -> tuple[Withdrawal, ...]:
        try:
            record = self._library.on_paper(self._library.record(record_id))
            return still_standing(self._library.form(record.form), record.answers, taken)
        except AppError:  # deleted for good, or not to be read: the safe side
            return tuple(taken)

    def _telling(self, record_id: RecordId) -> Telling | None:
        """Return what the newest version tells of people, before any withdrawal; None if unreadable."""
        try:
            record = self._library.record(record_id)
            return read_telling(self._library.form(record.form), record.answers)
        except AppError:
            return None


def _told_apart(taken: Iterable[Withdrawal]) -> tuple[Withdrawal, ...]:
    """Return them, the oldest first, each marked of which nobody could tell that it is another person's.

    What comes back from elsewhere only repeats what somebody was told before.
    """
    seen: set[tuple[object, ...]] = set()
    found: list[Withdrawal] = []
    for one in taken:
        mark = (one.record_id, one.scope, one.channels, one.withdrawn_on)
        found.append(replace(one, is_second=mark in seen and not one.is_from_elsewhere))
        seen.add(mark)
    return tuple(found)
