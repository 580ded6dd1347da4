"""An outbox with invented parcels of every state, in memory, for pictures and tests of the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import cast

from desktop.domain.audience import Profile
from desktop.domain.departure import Departure
from desktop.domain.gateway import Gateway
from desktop.domain.ids import BundleId, RecordId, RevisionId
from desktop.domain.parcel import Parcel, ParcelState, Way
from desktop.domain.sending_round import Going, Round
from desktop.domain.when_to_send import WhenToSend
from desktop.errors import Code
from desktop.outbox import Outbox, OutboxItem, Overdue
from desktop.progress import CancelToken
from tests.support.parcels import WHEN, a_parcel
from ui.jobs import Keeper

GATEWAY = Gateway(
    name="the Spotlight gateway",
    address="https://gateway.example/capture/",
    principal="gateway@spotlight-capture",
    recipients=("age1x",),
    receipt_keys=("ssh-ed25519 AAAA",),
)
MIB = 1024 * 1024
TOLD = (
    "Market women's savings groups as a first door to services in three border districts",
    "داستان دختری که معلم شد و به روستایش برگشت",
    "Radio drama with listeners' circles",
)


def _id(number: int) -> str:
    return f"30000000-0000-4000-8000-{number:012d}"


def item(
    number: int,
    records: int = 2,
    files: int = 3,
    *,
    size: int = 14 * MIB,
    trouble: Code | None = None,
    **changed: object,
) -> OutboxItem:
    """Return a parcel of so many records and files, in whatever state."""
    parcel = replace(a_parcel(_id(number), size=size), **changed)  # type: ignore[arg-type]
    held = tuple((RecordId(_id(n)), RevisionId(_id(n + 50))) for n in range(records))
    departure = Departure(
        bundle_id=parcel.bundle_id,
        identity=parcel.identity,
        profile=parcel.profile,
        exported_at=parcel.made_at,
        revisions=held,
        file_count=files,
        size=size,
        reader="the gateway's editors",
    )
    return OutboxItem(parcel=parcel, departure=departure, titles=TOLD[:records], trouble=trouble)


WAITING = item(1, fault=Code.LINE_BROKEN.value, offset=5 * MIB, tries=2)
NEXT = item(2, 1, 0, size=40 * 1024, made_at=WHEN - timedelta(days=9), changed_at=WHEN - timedelta(days=9))
PAUSED = item(3, 4, 12, size=310 * MIB, is_paused=True)
GONE = item(4, trouble=Code.PARCEL_FILE_GONE)
WITHHELD = item(5, trouble=Code.PARCEL_WITHHELD)
GOING = item(6, 6, 21, size=96 * MIB, state=ParcelState.SENDING)
DELIVERED = item(7, state=ParcelState.DELIVERED, way=Way.NETWORK)
ON_STICK = item(8, 3, 1, state=ParcelState.DELIVERED, way=Way.STICK)
RECEIVED = item(9, state=ParcelState.RECEIVED)
CORRECT = item(10, 5, 2, state=ParcelState.NEEDS_CORRECTION)
REFUSED = item(11, 1, 0, state=ParcelState.REFUSED)
NOTICE = OutboxItem(
    parcel=replace(a_parcel(_id(12), size=9_000), profile=Profile.WITHDRAWAL_NOTICE),
    departure=None,
)


class InventedOutbox:
    """Parcels in memory; remembers what was asked of it."""

    def __init__(self, *items: OutboxItem, when: WhenToSend | None = None) -> None:
        self.items = items
        self.when = when or WhenToSend()
        self.asked: list[tuple[str, str]] = []
        self.late = Overdue()

    def parcels(self) -> tuple[OutboxItem, ...]:
        return self.items

    def waiting(self) -> int:
        return sum(one.parcel.state in (ParcelState.WAITING, ParcelState.SENDING) for one in self.items)

    def overdue(self) -> Overdue:
        return self.late

    def when_to_send(self) -> WhenToSend:
        return self.when

    def keep_when_to_send(self, when: WhenToSend) -> None:
        self.when = when

    def hurry(self, bundle_id: BundleId) -> None:
        self.asked.append(("hurry", bundle_id))

    def pause(self, bundle_id: BundleId, is_paused: bool) -> None:
        self.asked.append(("pause" if is_paused else "let go", bundle_id))

    def take_back(self, bundle_id: BundleId) -> None:
        self.asked.append(("take back", bundle_id))
        self.items = tuple(one for one in self.items if one.parcel.bundle_id != bundle_id)

    def get(self, bundle_id: BundleId) -> Parcel:
        return next(one.parcel for one in self.items if one.parcel.bundle_id == bundle_id)

    def deliver(self, bundle_id: BundleId, way: Way) -> None:
        self.asked.append((f"deliver {way.value}", bundle_id))


class InventedPost:
    """Sends nothing; says what a test wants it to say."""

    def __init__(
        self,
        *items: OutboxItem,
        gateway: Gateway | None = GATEWAY,
        when: WhenToSend | None = None,
        said: Round | None = None,
        network: tuple[str, str] = ("wifi:Clinic", "Clinic upstairs"),
    ) -> None:
        self.kept = InventedOutbox(*items, when=when)
        self.said = said or Round()
        self.rounds: list[bool] = []
        self._gateway = gateway
        self._network = network

    @property
    def outbox(self) -> Outbox:
        return cast("Outbox", self.kept)

    def round(
        self, keep: Keeper, told: Callable[[Going], object], cancel: CancelToken, *, is_asked: bool
    ) -> Round:
        self.rounds.append(is_asked)
        return self.said

    def network(self) -> tuple[str, str]:
        return self._network

    def gateway(self) -> Gateway | None:
        return self._gateway
