"""For whom a bundle can be sealed, as the pages know it; made by the composition root."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.domain.contact import Contact
    from desktop.domain.gateway import Gateway


@dataclass(frozen=True, slots=True, kw_only=True)
class Receivers:
    """Who could open a bundle, and where it could wait to be sent.

    Attributes:
        gateway: named by the office's setup file; None before one was taken in.
        colleagues: those whose words somebody here compared, and for whom a bundle can be sealed.
        outbox: the folder of bundles that wait to be sent; None where there is no outbox.
    """

    gateway: Gateway | None = None
    colleagues: tuple[Contact, ...] = ()
    outbox: Path | None = None


class Sealing(Protocol):
    """Knows who could open a bundle; `ui.app.sealing` has it."""

    def receivers(self) -> Receivers:
        """Return them as they are now; on the store lane."""
