"""The command `spotlight-bundle send`: deliver what is due in a vault's outbox, and fetch receipts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop.clock import SystemClock
from desktop.domain.ids import BundleId
from desktop.domain.parcel import Parcel, ParcelState
from desktop.domain.sending_round import Round
from desktop.domain.when_to_send import Hold
from desktop.errors import Code
from desktop.forms.catalog import Catalog
from desktop.library import Library
from desktop.outbox import Outbox
from desktop.still_agreed import StillAgreed
from resources import resource
from sync.authority import OfficeKeys
from sync.believing import taken_back
from sync.courier import Courier
from sync.parcel_keys import ParcelKeys
from sync.receiving import Receiving
from sync.report import amount, counted
from sync.revocations import Revocations
from sync.setup.vault import open_setups
from sync.unlocking import Secret, open_vault
from sync.way_sentences import HOLDS, why_not


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """What one command did.

    Attributes:
        sent: what was delivered.
        broken: what was tried and not delivered, with the reason.
        waiting: what is still to be delivered, those tried too.
        hold: why nothing more was sent, as the person chose.
        received: of how many bundles a receipt came.
    """

    sent: tuple[Parcel, ...] = ()
    broken: tuple[tuple[BundleId, Code], ...] = ()
    waiting: tuple[Parcel, ...] = ()
    hold: Hold | None = None
    received: int = 0
    fault: Code | None = None

    @property
    def is_done(self) -> bool:
        """Tell whether nothing is left to deliver."""
        return not self.waiting

    def lines(self) -> Iterator[str]:
        """Yield the answer for people."""
        for parcel in self.sent:
            yield f"Delivered: {parcel.bundle_id}, {amount(parcel.size)}"
        for bundle_id, code in self.broken:
            yield f"Not delivered: {bundle_id}. {why_not(code)}"
        if self.hold is not None:
            yield HOLDS[self.hold]
        elif self.fault is not None and not self.broken:
            yield why_not(self.fault)
        if self.received:
            yield f"Receipts: {counted(self.received, 'bundle')}"
        yield f"Waiting: {counted(len(self.waiting), 'bundle')}"

    def as_json(self) -> dict[str, object]:
        """Return the answer as documented in docs/bundle-format.md."""
        return {
            "format": 1,
            "good": self.is_done,
            "sent": [parcel.bundle_id for parcel in self.sent],
            "broken": [{"bundle": bundle_id, "reason": code.value} for bundle_id, code in self.broken],
            "waiting": [parcel.bundle_id for parcel in self.waiting],
            "hold": None if self.hold is None else self.hold.value,
            "reason": None if self.fault is None else self.fault.value,
            "receipts": self.received,
        }


def post(home: Path, secret: Secret) -> Posted:
    """Open the vault, deliver each parcel that is due, ask for receipts, and close the vault again.

    A parcel whose time has not come because a try failed is tried all the same: somebody runs this now. What
    she chose for sending in the app holds here as well. Raises only the family.
    """
    clock = SystemClock()
    with open_vault(home, secret, clock) as store:
        catalog = Catalog(resource("forms", "compiled"))
        lost = partial(
            taken_back, Revocations(store.settings), OfficeKeys(store.settings, store.issued, clock)
        )
        setups = open_setups(store, catalog, clock, revoked=lost)
        keys = ParcelKeys(store.settings, setups)
        agreed = StillAgreed(store, Library(store, catalog), clock)
        outbox = Outbox(store, clock, still_agreed=agreed.holds, still_sealed=keys.still_count)
        courier = Courier(
            outbox, setups.gateway, clock, take_in=Receiving(store, outbox, setups.gateway, clock).take_in
        )
        for item in outbox.parcels():
            if item.parcel.next_try is not None and not item.parcel.is_paused:
                outbox.hurry(item.parcel.bundle_id)
        rounds = [courier.round(is_asked=True)]
        while rounds[-1].is_more:
            rounds.append(courier.round(is_asked=True))
        if rounds[-1].sent is not None:
            rounds.append(courier.round(is_asked=True))
        return _posted(outbox, rounds)


def _posted(outbox: Outbox, rounds: list[Round]) -> Posted:
    kept = [item.parcel for item in outbox.parcels()]
    waiting = (ParcelState.WAITING, ParcelState.SENDING)
    return Posted(
        sent=tuple(outbox.get(one.sent) for one in rounds if one.sent is not None),
        broken=tuple(
            (one.broken, one.fault) for one in rounds if one.broken is not None and one.fault is not None
        ),
        waiting=tuple(parcel for parcel in kept if parcel.state in waiting),
        hold=rounds[-1].hold,
        received=sum(one.received for one in rounds),
        fault=next((one.fault for one in reversed(rounds) if one.fault is not None), None),
    )
