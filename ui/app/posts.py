"""The outbox of an open vault, joined with who carries its parcels; it is what `ui.desk_outbox` promises."""

from __future__ import annotations

from collections.abc import Callable

from desktop.clock import Clock
from desktop.domain.gateway import Gateway
from desktop.domain.sending_round import Going, Round
from desktop.outbox import Outbox
from desktop.progress import CancelToken
from sync.courier import Courier, TakeIn
from sync.networks import network_now
from ui.jobs import Keeper


class VaultPost:
    """One vault's outbox and its courier."""

    def __init__(
        self,
        outbox: Outbox,
        gateway: Callable[[], Gateway | None],
        clock: Clock,
        *,
        take_in: TakeIn | None = None,
    ) -> None:
        """`gateway` says where to send; `take_in` believes receipts or not."""
        self.outbox = outbox
        self._gateway = gateway
        self._courier = Courier(outbox, gateway, clock, take_in=take_in)

    def round(
        self, keep: Keeper, told: Callable[[Going], object], cancel: CancelToken, *, is_asked: bool
    ) -> Round:
        """Send what is due, or fetch receipts; on the net lane."""
        return self._courier.round(keep, told=told, cancel=cancel, is_asked=is_asked)

    def network(self) -> tuple[str, str]:
        """Return which network this is, and what people call it; on the net lane."""
        return network_now()

    def gateway(self) -> Gateway | None:
        """Return where bundles go; on the store lane."""
        return self._gateway()
