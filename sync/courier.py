"""Carry what is due from the outbox to the gateway, one parcel at a time, and bring receipts back.

Runs without Qt and without a window, on the net lane: it touches the network only. Whatever concerns the
vault goes through `keep`, which runs it where the vault is at home and waits. Stopped at any moment it leaves
the vault alone: a parcel that was being sent is due again the next time somebody looks.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.domain.gateway import Gateway
from desktop.domain.ids import BundleId
from desktop.domain.parcel import Parcel, ParcelState
from desktop.domain.sending_round import Round
from desktop.domain.when_to_send import WhenToSend
from desktop.errors import AppError, Cancelled, Code
from desktop.outbox import Outbox
from desktop.progress import CancelToken
from sync.carrying import Carrying, Keep, Told, at_once, day_of, unheard
from sync.gateway import ReceiptDesk
from sync.networks import network_now
from sync.power import is_on_mains
from sync.schedule import Surroundings, next_try, next_try_after
from sync.sending import send
from sync.tus import TusUploads, open_line
from sync.watch import Watch

if TYPE_CHECKING:
    from sync.line import Line

_RAREST = timedelta(days=1)
"""So often a receipt is asked for at least, however long it is that its parcel was delivered."""

TakeIn = Callable[[bytes, bytes, str], object]
"""Believes a receipt or not, and acts on it: its content, its signature, and what to call it."""


def look_around() -> Surroundings:
    """Return where this machine stands; asks the system and nobody else."""
    network, name = network_now()
    return Surroundings(network=network, network_name=name, is_on_mains=is_on_mains())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Facts:
    """What the vault knows, read in one go."""

    gateway: Gateway | None
    when: WhenToSend
    spent: int
    due: Parcel | None
    path: Path | None
    waiting: tuple[BundleId, ...]
    next_moment: datetime | None


class Courier:
    """Carries the parcels of one vault. One round at a time."""

    def __init__(
        self,
        outbox: Outbox,
        gateway: Callable[[], Gateway | None],
        clock: Clock,
        *,
        take_in: TakeIn | None = None,
        connect: Callable[[str], Line] = open_line,
        look_around: Callable[[], Surroundings] = look_around,
        chance: Callable[[], float] = random.random,
    ) -> None:
        """`gateway` says where to send, and `take_in` believes receipts; both are called through `keep`."""
        self._outbox = outbox
        self._gateway = gateway
        self._clock = clock
        self._take_in = take_in
        self._connect = connect
        self._look_around = look_around
        self._chance = chance
        self._asked: dict[BundleId, tuple[int, datetime]] = {}

    def round(
        self,
        keep: Keep = at_once,
        *,
        told: Told = unheard,
        cancel: CancelToken | None = None,
        is_asked: bool = False,
    ) -> Round:
        """Send the parcel that is due, or ask for receipts where none is; return what came of it.

        `is_asked`: a person wants it now, so receipts are asked for whenever they were asked for last. What
        she chose for sending still holds. Raises Cancelled, and what the vault cannot do; what the network
        cannot is said in the Round.
        """
        token = cancel or CancelToken()
        now = self._clock.now()
        facts = keep(lambda: self._facts(now))
        token.check()
        asking = [one for one in facts.waiting if is_asked or self._is_to_ask(one, now)]
        if facts.due is None and not asking:
            return Round(next_at=self._next_at(facts), has_gateway=_address(facts) != "")
        if not _address(facts):
            return Round(has_gateway=False, fault=Code.GATEWAY_NONE)
        watch = Watch(facts.when, lambda: self._surroundings(facts.when), self._clock, token)
        if (hold := watch.hold(facts.spent)) is not None:
            return Round(hold=hold)
        if facts.due is not None and facts.path is not None:
            done = self._send(facts, facts.due, facts.path, keep, told, watch)
        else:
            done = self._ask(facts, asking, keep, watch)
        left = keep(lambda: self._facts(self._clock.now()))
        is_more = left.due is not None and done.hold is None
        return replace(done, is_more=is_more, next_at=None if is_more else self._next_at(left))

    def _facts(self, now: datetime) -> _Facts:
        due = self._outbox.due(now)
        return _Facts(
            gateway=self._gateway(),
            when=self._outbox.when_to_send(),
            spent=self._outbox.spent(day_of(now)),
            due=due,
            path=None if due is None else self._outbox.path(due),
            waiting=self._outbox.unanswered() if self._take_in is not None else (),
            next_moment=self._outbox.next_moment(),
        )

    def _surroundings(self, when: WhenToSend) -> Surroundings:
        return self._look_around() if when.network or when.only_on_mains else Surroundings()

    def _send(self, facts: _Facts, parcel: Parcel, path: Path, keep: Keep, told: Told, watch: Watch) -> Round:
        bundle_id = parcel.bundle_id
        try:
            is_begun = keep(lambda: self._begin(bundle_id))
        except Cancelled:
            raise
        except AppError as error:
            return Round(broken=bundle_id, fault=error.code)
        if not is_begun:
            return Round()
        sending = Carrying(self._outbox, parcel, keep, told, watch, facts.spent)
        clock_off = None
        try:
            with closing(TusUploads(self._connect(_address(facts)))) as uploads:
                try:
                    send(
                        path,
                        parcel.size,
                        uploads,
                        upload=parcel.upload,
                        noted=sending.note,
                        progress=sending.tell,
                        retrying=sending.try_again,
                        cancel=watch,
                    )
                finally:
                    clock_off = uploads.clock_off
        except Cancelled:
            if sending.is_overtaken:
                return Round(clock_off=clock_off)
            if watch.held is None:
                raise  # the vault is about to be closed, or somebody wants it to wait: what was noted stands
            sending.settle()
            keep(lambda: self._outbox.break_off(bundle_id, "", None))
            return Round(broken=bundle_id, hold=watch.held, clock_off=clock_off)
        except AppError as error:
            sending.settle()
            return self._broken_off(parcel, error, keep, clock_off)
        sending.settle()
        return Round(sent=bundle_id if sending.deliver() else None, clock_off=clock_off)

    def _begin(self, bundle_id: BundleId) -> bool:
        """Mark a parcel as being sent, unless somebody held it back or carried it since it was due."""
        found = self._outbox.get(bundle_id)
        if found.is_paused or found.state not in (ParcelState.WAITING, ParcelState.SENDING):
            return False
        self._outbox.begin(bundle_id)
        return True

    def _broken_off(self, parcel: Parcel, error: AppError, keep: Keep, clock_off: timedelta | None) -> Round:
        """Let the parcel wait for its next try, the longer the more tries in a row brought nothing."""
        bundle_id, now, chance = parcel.bundle_id, self._clock.now(), self._chance()

        def work() -> Parcel:
            tries = self._outbox.get(bundle_id).tries + 1
            moment = next_try_after(error, tries, now, chance)
            return self._outbox.break_off(bundle_id, error.code.value, moment)

        keep(work)
        return Round(broken=bundle_id, fault=error.code, clock_off=clock_off)

    def _ask(self, facts: _Facts, bundles: list[BundleId], keep: Keep, watch: Watch) -> Round:
        """Fetch the receipts that are there; one that is not believed keeps no other from being heard."""
        received, doubtful = 0, None
        since = keep(lambda: {one: self._outbox.get(one).changed_at for one in bundles})
        try:
            with closing(self._connect(_address(facts))) as line:
                desk = ReceiptDesk(line)
                for bundle_id in bundles:
                    watch.look(facts.spent)
                    if watch.held is not None:
                        break
                    watch.check()
                    found = desk.fetch(bundle_id)
                    self._note_asked(bundle_id, since[bundle_id])
                    if found is None or self._take_in is None:
                        continue
                    content, signature, name = found.content, found.signature, f"{bundle_id}.receipt.json"
                    take_in = self._take_in
                    try:
                        keep(lambda: take_in(content, signature, name))  # noqa: B023 (it is over at once)
                    except Cancelled:
                        raise
                    except AppError as error:
                        doubtful = doubtful or error.code
                    else:
                        received += 1
        except Cancelled:
            raise
        except AppError as error:
            for bundle_id in bundles:
                self._note_asked(bundle_id, self._clock.now())  # nobody said that there is none
            return Round(fault=error.code, received=received, doubtful=doubtful)
        return Round(received=received, doubtful=doubtful, hold=watch.held)

    def _is_to_ask(self, bundle_id: BundleId, now: datetime) -> bool:
        # Later than any wait can be, it was set by a clock that was ahead.
        return bundle_id not in self._asked or not now < self._asked[bundle_id][1] <= now + _RAREST

    def _note_asked(self, bundle_id: BundleId, delivered: datetime) -> None:
        """Ask again later: an old parcel's receipt is hardly there a minute after, and each asking costs."""
        now = self._clock.now()
        tries = self._asked.get(bundle_id, (0, None))[0] + 1
        moment = max(next_try(tries, now, self._chance()), now + min((now - delivered) / 24, _RAREST))
        self._asked[bundle_id] = (tries, moment)

    def _next_at(self, facts: _Facts) -> datetime | None:
        moments = [self._asked[one][1] for one in facts.waiting if one in self._asked]
        if facts.next_moment is not None:
            moments.append(facts.next_moment)
        return min(moments, default=None)


def _address(facts: _Facts) -> str:
    return facts.gateway.address if facts.gateway is not None else ""
