"""What pages know of sending: a part of the desk; `ui.app.posts` has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from desktop.progress import CancelToken

if TYPE_CHECKING:
    from desktop.domain.gateway import Gateway
    from desktop.domain.sending_round import Going, Round
    from desktop.outbox import Outbox
    from ui.jobs import Keeper


class Post(Protocol):
    """One vault's outbox, and who carries its parcels."""

    @property
    def outbox(self) -> Outbox:
        """The parcels; on the store lane."""

    def round(
        self, keep: Keeper, told: Callable[[Going], object], cancel: CancelToken, *, is_asked: bool
    ) -> Round:
        """Send what is due, or fetch receipts; on the net lane. `keep` runs what concerns the vault."""

    def network(self) -> tuple[str, str]:
        """Return which network this is, and its name; empty where nothing tells. On the net lane."""

    def gateway(self) -> Gateway | None:
        """Return where bundles go; None where no setup file says so. On the store lane."""
