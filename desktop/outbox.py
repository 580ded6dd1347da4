"""The outbox: bundles on their way, and what became of them; sends nothing by itself.

A parcel goes from state to state only by its own methods; each step is durable when the method returns, and
is kept only if the parcel still is as it was read. Every method runs on the store lane.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.barriers import Barriers, agreed, sealed
from desktop.changes import Change
from desktop.clock import Clock
from desktop.domain.departure import Departure
from desktop.domain.ids import BundleId, RecordId
from desktop.domain.parcel import KEYS, Parcel, ParcelState, Way
from desktop.domain.receipt import Receipt
from desktop.domain.when_to_send import WhenToSend
from desktop.errors import Code, DefectError, FixableError, MachineError
from desktop.paths import private_folder

if TYPE_CHECKING:  # the unlock window is painted before SQLAlchemy is imported
    from desktop.storage.store import Store

WHEN_TO_SEND = "outbox.when"
"""When parcels may be sent, as the person chose it: it tells of her days and her network."""

SPENT = "outbox.spent"
"""How many bytes went into the line on which day."""

TITLES = 3
"""Of so many records in a parcel the titles are told, so that parcels can be told apart."""

RECENT = 50
"""Of so many answered parcels it is looked up what was in them: a vault may have sent thousands."""

LONG_WAIT = timedelta(days=7)
LONG_SILENCE = timedelta(days=30)
_FARTHEST = timedelta(days=2)
"""No next try is set further ahead than this."""
_TRIES = 5
"""Two at once at the same parcel can only be this program's own courier and its own page."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxItem:
    """A parcel with what is known of it here.

    Attributes:
        departure: what the ledger says is in it; None for a line that was lost.
        titles: of the first records in it, as far as they are here.
        trouble: why it cannot go as it is; None while it can.
        refusal: the code and the words with which the whole bundle was refused; both empty where it was not.
        is_settled: whether each change that the gateway asked for is made, or taken off the list.
    """

    parcel: Parcel
    departure: Departure | None = None
    titles: tuple[str, ...] = ()
    trouble: Code | None = None
    refusal: tuple[str, str] = ("", "")
    is_settled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Overdue:
    """What somebody should look after.

    Attributes:
        waiting: parcels that have waited long, or cannot go as they are.
        silent: delivered ones of which nobody has heard for long: a stick may be lost.
    """

    waiting: int = 0
    silent: int = 0


class Outbox:
    """Parcels, oldest first, by the id of their bundle."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        *,
        still_agreed: Callable[[Departure], bool] = agreed,
        still_sealed: Callable[[Parcel], bool] = sealed,
    ) -> None:
        """Keep them in one vault.

        `still_agreed` tells whether everybody in a bundle still agrees; see `desktop.still_agreed`.
        `still_sealed` tells whether the keys that a parcel was sealed and signed with still count.
        """
        self._store = store
        self._clock = clock
        self._barriers = Barriers(store, still_agreed=still_agreed, still_sealed=still_sealed)

    @property
    def folder(self) -> Path:
        """Return the folder that bundles are written to which go into the outbox, made if need be."""
        private_folder(self._store.outgoing.folder)
        return self._store.outgoing.folder

    def add(self, parcel: Parcel) -> Change:
        """Take in a bundle that lies in the folder already and that the ledger knows."""
        self._store.parcels.add(parcel)
        return self._change(parcel)

    def parcels(self) -> tuple[OutboxItem, ...]:
        """Return every parcel but those that were taken back; of old answered ones not what was in them."""
        kept = [parcel for parcel in self._store.parcels.all() if not parcel.is_taken_back]
        answered = sorted((one for one in kept if one.state.is_answered), key=lambda one: one.changed_at)
        old = {parcel.bundle_id for parcel in answered[:-RECENT]}
        return tuple(self._item(parcel, is_old=parcel.bundle_id in old) for parcel in kept)

    def _item(self, parcel: Parcel, *, is_old: bool) -> OutboxItem:
        departure = None if is_old else self._store.exports.of(parcel.bundle_id)
        first = [revision_id for _, revision_id in departure.revisions[:TITLES]] if departure else []
        titles = self._store.records.titles(first) if first else {}
        return OutboxItem(
            parcel=parcel,
            departure=departure,
            titles=tuple(titles[one] for one in first if titles.get(one)),
            trouble=None if parcel.state.is_answered else self._trouble(parcel),
            refusal=self._store.receipts.refusal(parcel.bundle_id)
            if parcel.state is ParcelState.REFUSED
            else ("", ""),
            is_settled=parcel.state is ParcelState.NEEDS_CORRECTION
            and not self._store.receipts.corrections(bundle_id=parcel.bundle_id),
        )

    def get(self, bundle_id: BundleId) -> Parcel:
        """Return one parcel. Raises FixableError(PARCEL_MISSING)."""
        found = self._store.parcels.of(bundle_id)
        if found is None:
            raise FixableError(Code.PARCEL_MISSING)
        return found

    def path(self, parcel: Parcel) -> Path:
        """Return where the parcel's bundle lies.

        Raises MachineError(PARCEL_FILE_GONE) if it is not there as it was, and FixableError if something in
        it must not leave any more (PARCEL_WITHHELD), was deleted here (PARCEL_DELETED), or its keys count no
        more (PARCEL_OTHER_KEYS).
        """
        # One that was delivered once already goes onto no second stick, either.
        trouble = self._trouble(parcel) or self._barriers.of(parcel)
        if trouble is Code.PARCEL_FILE_GONE:
            raise MachineError(trouble)
        if trouble is not None:
            raise FixableError(trouble)
        return self._store.outgoing.path(parcel)

    def due(self, now: datetime) -> Parcel | None:
        """Return what is to be sent next: what a crash broke off first, then what waits longest.

        Nobody may be sending meanwhile: whatever is marked as being sent was broken off.
        """
        waiting = [
            parcel
            for parcel in self._store.parcels.all()
            if parcel.state in (ParcelState.WAITING, ParcelState.SENDING)
            and not parcel.is_paused
            and _is_time(parcel, now)
            and self._trouble(parcel) is None
        ]
        begun = [parcel for parcel in waiting if parcel.state is ParcelState.SENDING or parcel.upload]
        return next(iter([*begun, *waiting]), None)

    def waiting(self) -> int:
        """Return how many parcels are still to be delivered."""
        states = (ParcelState.WAITING, ParcelState.SENDING)
        kept = self._store.parcels.all()
        return sum(parcel.state in states and not parcel.is_taken_back for parcel in kept)

    def overdue(self) -> Overdue:
        """Return how many parcels somebody should look after."""
        now, states = self._clock.now(), (ParcelState.WAITING, ParcelState.SENDING)
        waiting = silent = 0
        for parcel in self._store.parcels.all():
            if parcel.state in states and not parcel.is_taken_back:
                waiting += now - parcel.made_at > LONG_WAIT or self._trouble(parcel) is not None
            elif parcel.state is ParcelState.DELIVERED:
                silent += now - parcel.changed_at > LONG_SILENCE
        return Overdue(waiting=waiting, silent=silent)

    def unanswered(self) -> tuple[BundleId, ...]:
        """Return the bundles that were delivered and of which no receipt came yet."""
        return tuple(
            parcel.bundle_id for parcel in self._store.parcels.all() if parcel.state is ParcelState.DELIVERED
        )

    def next_moment(self) -> datetime | None:
        """Return when the next try of any parcel is due that waits for one; None without any."""
        moments = [
            parcel.next_try
            for parcel in self._store.parcels.all()
            if parcel.state is ParcelState.WAITING and not parcel.is_paused and parcel.next_try is not None
        ]
        return min(moments, default=None)

    def begin(self, bundle_id: BundleId) -> Parcel:
        """Mark a parcel as being sent. Raises as `path` does: much may have changed since it was due."""

        def step(parcel: Parcel) -> Parcel:
            begun = parcel.begin(self._clock.now())
            self.path(parcel)
            return begun

        return self._move(bundle_id, step)

    def created(self, bundle_id: BundleId, upload: str) -> Parcel:
        """Keep where its upload goes on."""
        return self._move(bundle_id, lambda parcel: parcel.created(upload))

    def advanced(self, bundle_id: BundleId, offset: int) -> Parcel:
        """Keep how much of it is there.

        Raises FixableError (PARCEL_WITHHELD, PARCEL_DELETED, PARCEL_OTHER_KEYS) if it must not go on.
        """
        moved = self._move(bundle_id, lambda parcel: parcel.advanced(offset))
        # Once all of it is there, to hold it back would only hide that it left.
        if moved.offset < moved.size and (barrier := self._barriers.of(moved)) is not None:
            raise FixableError(barrier)
        return moved

    def break_off(self, bundle_id: BundleId, fault: str, next_try: datetime | None) -> Parcel:
        """Let a parcel that was being sent wait for another try; one in other hands meanwhile stays so."""
        found = self.get(bundle_id)
        if found.state is not ParcelState.SENDING:
            return found
        return self._move(bundle_id, lambda parcel: parcel.break_off(self._clock.now(), fault, next_try))

    def deliver(self, bundle_id: BundleId, way: Way) -> Parcel:
        """Note that all of it is there, or on a stick; its bytes stay until the receipt."""
        return self._move(bundle_id, lambda parcel: parcel.deliver(self._clock.now(), way))

    def pause(self, bundle_id: BundleId, is_paused: bool) -> Parcel:
        """Hold a parcel back, or let it go again, at once."""
        return self._move(bundle_id, lambda parcel: parcel.pause(is_paused))

    def hurry(self, bundle_id: BundleId) -> Parcel:
        """Let a parcel be tried at once, whatever moment its next try was set to."""
        return self._move(bundle_id, lambda parcel: parcel.pause(False))

    def take_back(self, bundle_id: BundleId) -> Change:
        """Take a parcel out that was not delivered, with its bundle; its records can be exported again.

        Raises FixableError(PARCEL_MISSING) for one that left while somebody wanted it back.
        """

        def step(parcel: Parcel) -> Parcel:
            if parcel.state not in (ParcelState.WAITING, ParcelState.SENDING):
                raise FixableError(Code.PARCEL_MISSING)
            return parcel.take_back(self._clock.now())

        parcel = self._move(bundle_id, step)
        self._clear(parcel)
        return self._change(parcel)

    def answer(self, receipt: Receipt, content: bytes, signature: bytes) -> Change:
        """Keep a receipt and what follows from it, all or nothing; then the bundle's bytes go.

        Whoever calls has checked the signature and that it speaks of this bundle. The same receipt again
        changes nothing. Raises WrongMove if another receipt said otherwise before.
        """
        now = self._clock.now()
        self._store.parcels.answer(receipt, content, signature, now)
        parcel = self._store.parcels.of(receipt.bundle_id)
        if parcel is not None:
            try:
                self._clear(parcel)
            except MachineError as error:  # the receipt counts all the same; the next opening tries again
                _log.warning("a bundle that was received stays in the outbox: %s", error.code)
        departure = self._store.exports.of(receipt.bundle_id)
        touched = {record_id for record_id, _ in departure.revisions} if departure else set[RecordId]()
        return Change(records=frozenset(touched), outbox=True)

    def when_to_send(self) -> WhenToSend:
        """Return when parcels may be sent; at any time, until somebody chose."""
        try:
            return WhenToSend.read(self._store.settings.get(WHEN_TO_SEND) or "{}")
        except ValueError:
            _log.warning("what was chosen for sending cannot be read")
            return WhenToSend(is_paused=True)  # rather wait than send where somebody had said not to

    def keep_when_to_send(self, when: WhenToSend) -> Change:
        """Keep when parcels may be sent."""
        self._store.settings.put(WHEN_TO_SEND, when.written())
        return Change(outbox=True, settings=True)

    def spent(self, today: date) -> int:
        """Return how many bytes went into the line today; a day far off counts as another one."""
        try:
            found = json.loads(self._store.settings.get(SPENT) or "{}")
            return int(found["bytes"]) if found["day"] == today.isoformat() else 0
        except (ValueError, KeyError, TypeError):
            return 0

    def spend(self, count: int, today: date) -> int:
        """Count more bytes of today, and return how many there are."""
        total = self.spent(today) + count
        self._store.settings.put(SPENT, json.dumps({"day": today.isoformat(), "bytes": total}))
        return total

    def _move(self, bundle_id: BundleId, step: Callable[[Parcel], Parcel]) -> Parcel:
        for _ in range(_TRIES):
            before = self.get(bundle_id)
            after = step(before)
            if after == before or self._store.parcels.save(before, after):
                return after
        raise DefectError("outbox.move")

    def _trouble(self, parcel: Parcel) -> Code | None:
        if parcel.is_taken_back:
            return Code.PARCEL_TAKEN_BACK
        if parcel.state is not ParcelState.DELIVERED and (barrier := self._barriers.of(parcel)) is not None:
            return barrier
        return None if self._store.outgoing.is_whole(parcel) else Code.PARCEL_FILE_GONE

    def _clear(self, parcel: Parcel) -> None:
        """Remove the bytes of a parcel that goes nowhere any more, and what was kept to judge it by."""
        self._store.outgoing.remove(parcel)
        self._store.settings.remove(f"{KEYS}{parcel.bundle_id}")

    def _change(self, parcel: Parcel) -> Change:
        departure = self._store.exports.of(parcel.bundle_id)
        touched = {record_id for record_id, _ in departure.revisions} if departure else set[RecordId]()
        return Change(records=frozenset(touched), outbox=True)


def _is_time(parcel: Parcel, now: datetime) -> bool:
    """Tell whether a parcel waits no longer; nobody waits for a moment that a clock far ahead once set."""
    return parcel.next_try is None or not now < parcel.next_try <= now + _FARTHEST
