"""One parcel on its way: what sending reports is kept in the vault, and the bytes of the day are counted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Protocol, TypeVar

from desktop.domain.parcel import Parcel, ParcelState, Way
from desktop.domain.sending_round import Going
from desktop.errors import Cancelled
from desktop.outbox import Outbox
from sync.sending import Noted, Pace
from sync.watch import Watch

T = TypeVar("T")


class Keep(Protocol):
    """Runs work where the vault is at home, waits, and returns what it returned or raises what it raised."""

    def __call__(self, work: Callable[[], T], /) -> T:
        """Raise Cancelled instead of running it once the vault is about to be closed."""


Told = Callable[[Going], object]


def at_once(work: Callable[[], T], /) -> T:
    """Run work here: for who has the vault in the same thread."""
    return work()


def unheard(going: Going) -> None:
    """Listen to how it goes and say nothing."""


def day_of(now: datetime) -> date:
    """Return the local day of a moment."""
    return now.astimezone().date()


class Carrying:
    """Keeps what one sending reports, durably, and counts the bytes of the day.

    Attributes:
        is_overtaken: somebody carried the parcel on a stick, took in its receipt, or took it back.
    """

    def __init__(
        self, outbox: Outbox, parcel: Parcel, keep: Keep, told: Told, watch: Watch, spent: int
    ) -> None:
        self._outbox = outbox
        self._parcel = parcel
        self._keep = keep
        self._told = told
        self._watch = watch
        self._upload = parcel.upload
        self._before = spent  # what of today was counted before this sending
        self._sent = 0
        self._counted = 0
        self.is_overtaken = False

    def note(self, noted: Noted) -> None:
        """Keep where the upload lies and how much of it is there.

        Raises Cancelled where somebody took it into her own hands meanwhile, unless all of it is there.
        """
        is_whole = noted.offset >= self._parcel.size
        if not is_whole:
            self._watch.look(self._before + self._sent)
        sent = self._sent - self._counted
        bundle_id, day = self._parcel.bundle_id, day_of(self._watch.now())

        def work() -> bool:
            if sent:
                self._outbox.spend(sent, day)
            if self._outbox.get(bundle_id).state is not ParcelState.SENDING:
                return False
            if noted.upload != self._upload:
                self._outbox.created(bundle_id, noted.upload)
            self._outbox.advanced(bundle_id, noted.offset)
            return True

        is_ours = self._keep(work)
        self._counted += sent
        self._upload = noted.upload
        if not is_ours and not is_whole:
            self.is_overtaken = True
            raise Cancelled

    def tell(self, pace: Pace) -> None:
        """Pass on how fast it goes; not one more block goes into the line where a day's bytes are used up."""
        self._sent = pace.sent
        if pace.there + pace.moving < pace.size:  # else there is nothing left to hold back
            self._watch.look(self._before + self._sent)
        self._watch.check()
        self._told(
            Going(
                bundle_id=self._parcel.bundle_id,
                there=pace.there + pace.moving if pace.is_known else self._parcel.offset,
                size=pace.size,
                speed=pace.speed,
                seconds_left=pace.seconds_left,
            )
        )

    def try_again(self) -> None:
        """Look whether it may still go before anything is said on a line that broke. Raises Cancelled."""
        self._watch.look(self._before + self._sent, is_moved=True)
        self._watch.check()

    def deliver(self) -> bool:
        """Note that all of it is there; tell whether that is news."""
        bundle_id = self._parcel.bundle_id

        def work() -> bool:
            if self._outbox.get(bundle_id).state.is_answered:
                return False  # its receipt came another way, and was faster
            self._outbox.deliver(bundle_id, Way.NETWORK)
            return True

        return self._keep(work)

    def settle(self) -> None:
        """Count what went into the line since the last note."""
        sent, day = self._sent - self._counted, day_of(self._watch.now())
        if sent:
            self._keep(lambda: self._outbox.spend(sent, day))
            self._counted += sent
