"""For whom bundles can be sealed here: the gateway of the setup file, and colleagues who were compared."""

from __future__ import annotations

from desktop.outbox import Outbox
from sync.contacts import Contacts
from sync.setup import SetupFiles
from ui.desk_sealing import Receivers


class BundleReceivers:
    """Joins what the setup file, the contacts and the outbox know; see `ui.desk_sealing.Sealing`."""

    def __init__(self, setups: SetupFiles, contacts: Contacts, outbox: Outbox) -> None:
        self._setups, self._contacts, self._outbox = setups, contacts, outbox

    def receivers(self) -> Receivers:
        """Return who could open a bundle, as it is now.

        A colleague whose words nobody compared is left out: her key could be anybody's.
        """
        gateway = self._setups.gateway()
        return Receivers(
            gateway=gateway,
            colleagues=tuple(
                one for one in self._contacts.all() if one.recipient and one.compared_on is not None
            ),
            outbox=self._outbox.folder if gateway is not None else None,
        )
