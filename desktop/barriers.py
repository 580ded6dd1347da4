"""Why a bundle that was made may not leave any more: asked again and again while it goes; moves nothing.

A parcel lies for weeks where no line is. What let it leave may be over long before its line is there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.domain.departure import Departure
from desktop.domain.parcel import Parcel
from desktop.domain.withdrawal import Withdrawal
from desktop.errors import AppError, Code

if TYPE_CHECKING:  # the unlock window is painted before SQLAlchemy is imported
    from desktop.storage.store import Store


def agreed(_departure: Departure) -> bool:
    """Ask nobody anew: for callers that only read what the outbox holds."""
    return True


def sealed(_parcel: Parcel) -> bool:
    """Believe it, likewise."""
    return True


class Barriers:
    """Asks one vault. Every method runs on the store lane."""

    def __init__(
        self,
        store: Store,
        *,
        still_agreed: Callable[[Departure], bool] = agreed,
        still_sealed: Callable[[Parcel], bool] = sealed,
    ) -> None:
        """`still_agreed` asks the consents, `still_sealed` whether the keys of a parcel still count."""
        self._store = store
        self._still_agreed = still_agreed
        self._still_sealed = still_sealed

    def of(self, parcel: Parcel) -> Code | None:
        """Return why the parcel must not leave, or go on leaving; None while it may."""
        departure = self._store.exports.of(parcel.bundle_id)
        if departure is None:  # a repair lost its line: nobody knows any more whose consents to ask
            return Code.PARCEL_WITHHELD
        if self._store.bin.holds_any(revision_id for _, revision_id in departure.revisions):
            # Whoever deleted it wants it nowhere, and of what is gone nobody can be asked any more.
            return Code.PARCEL_DELETED
        if self._is_stopped(parcel, departure) or not self._still_agreed(departure):
            return Code.PARCEL_WITHHELD
        return None if self._still_sealed(parcel) else Code.PARCEL_OTHER_KEYS

    def _is_stopped(self, parcel: Parcel, departure: Departure) -> bool:
        """Tell whether somebody took back what let it leave, or is in danger, since it was made."""
        # A bundle may hold thousands of records, and is asked about after each piece that went.
        touched, stopped = self._store.withdrawals.touched(), self._store.stopping.all()
        for record_id, revision_id in departure.revisions:
            taken_back = self._store.withdrawals.of_record(record_id) if record_id in touched else ()
            if any(_is_later(one, parcel) for one in taken_back):
                return True
            if record_id in stopped:
                try:
                    number = self._store.records.revision(revision_id).number
                except AppError:  # damaged since: the mark counts
                    return True
                if self._store.stopping.covers(record_id, number):
                    return True
        return False


def _is_later(withdrawal: Withdrawal, parcel: Parcel) -> bool:
    """Tell whether something was taken back after a bundle was made, whatever the clock said since.

    A withdrawal of a day on which the clock had not yet been was noted while the clock was behind.
    """
    if withdrawal.noted_at > parcel.made_at:
        return True
    day = withdrawal.withdrawn_on
    return day >= parcel.made_at.date() and day > withdrawal.noted_at.date()
