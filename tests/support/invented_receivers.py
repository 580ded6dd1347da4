"""Receivers of bundles for pages: a gateway, and two colleagues whose words were compared."""

from datetime import date
from pathlib import Path

from desktop.domain.contact import Contact
from desktop.domain.gateway import Gateway
from tests.support.bundles import GATEWAY_RECIPIENT, OTHER_RECIPIENT
from ui.desk_sealing import Receivers

GATEWAY = Gateway(
    name="the Spotlight gateway",
    address="https://gateway.example.org/",
    principal="gateway@example.org",
    recipients=(GATEWAY_RECIPIENT,),
    receipt_keys=(),
)
AMINA = Contact(
    fingerprint="SHA256:amina",
    public="ssh-ed25519 AAAA",
    recipient=OTHER_RECIPIENT,
    name="Amina",
    organisation="Women's Shelter Network",
    compared_on=date(2026, 11, 3),
)
TABLET = Contact(
    fingerprint="SHA256:tablet",
    public="ssh-ed25519 BBBB",
    recipient=GATEWAY_RECIPIENT,
    name="Tablet 3",
    organisation="",
    compared_on=date(2026, 11, 4),
)


class InventedSealing:
    """Answers like `ui.app.sealing.BundleReceivers`."""

    def __init__(self, receivers: Receivers) -> None:
        self.now = receivers

    def receivers(self) -> Receivers:
        return self.now


def everybody(outbox: Path) -> InventedSealing:
    """Return a gateway, two colleagues and an outbox."""
    return InventedSealing(Receivers(gateway=GATEWAY, colleagues=(AMINA, TABLET), outbox=outbox))
