"""For whom bundles can be sealed here: the gateway of the setup file, and colleagues who were compared."""

from __future__ import annotations

from collections.abc import Callable

from desktop.outbox import Outbox
from sync.contacts import Contacts
from sync.setup import SetupFiles
from sync.trust import TrustList
from ui.desk_sealing import Receivers


class BundleReceivers:
    """Joins what the setup file, the contacts and the outbox know; see `ui.desk_sealing.Sealing`."""

    def __init__(
        self, setups: SetupFiles, contacts: Contacts, outbox: Outbox, believed: Callable[[], TrustList]
    ) -> None:
        """`believed` returns whom the vault trusts, and whom no more."""
        self._setups, self._contacts, self._outbox = setups, contacts, outbox
        self._believed = believed

    def receivers(self) -> Receivers:
        """Return who could open a bundle, as it is now.

        A colleague whose words nobody compared is left out: her key could be anybody's. So is one whose
        device was reported lost: whoever has it now could read along.
        """
        gateway, lost = self._setups.gateway(), self._believed().revoked.lost
        return Receivers(
            gateway=gateway,
            colleagues=tuple(
                one
                for one in self._contacts.all()
                if one.recipient and one.compared_on is not None and one.fingerprint not in lost
            ),
            outbox=self._outbox.folder if gateway is not None else None,
        )
