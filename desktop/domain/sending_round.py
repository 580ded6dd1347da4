"""What one look at the outbox did, and how fast a parcel goes; the words stand in the ui."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.domain.ids import BundleId
from desktop.domain.when_to_send import Hold
from desktop.errors import Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """A parcel on its way just now.

    Attributes:
        there: bytes that the other side confirmed or that are on their way.
        speed: bytes a second of late; 0 while unknown.
        seconds_left: None while nobody can tell.
    """

    bundle_id: BundleId
    there: int
    size: int
    speed: float = 0.0
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What one look at the outbox did: one parcel sent or not, or receipts asked for.

    Attributes:
        sent: what was delivered.
        broken: what was to be delivered and was not.
        fault: why not; None where nothing went wrong.
        hold: why nothing may be sent just now, as the person chose.
        has_gateway: whether a setup file says where to send.
        received: of how many bundles a receipt came.
        doubtful: why a receipt that came was not believed; the first of them.
        clock_off: how far the gateway's clock is ahead of ours, if that is too much to overlook.
        next_at: when something is due next, as far as it is known; None: only when somebody asks.
        is_more: another parcel is due at once.
    """

    sent: BundleId | None = None
    broken: BundleId | None = None
    fault: Code | None = None
    hold: Hold | None = None
    has_gateway: bool = True
    received: int = 0
    doubtful: Code | None = None
    clock_off: timedelta | None = None
    next_at: datetime | None = None
    is_more: bool = False
