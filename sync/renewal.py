"""A new key for this vault, because a device was lost or the key stolen; the old one is believed no more."""

from sync.identity import DeviceIdentity, KeyKeeper, renew
from sync.revocations import former_keys, note_former


def renew_key(keys: KeyKeeper, identity: DeviceIdentity) -> None:
    """Make a new key and put the old one on the list of what is believed no more, durably, in this order.

    A crash between the two leaves a key that is on the list and still signs; doing it again cures that, and
    nobody loses anything: what the old key signed before is refused either way.
    `identity` signs with the new key at once. The office learns of both by the next request, which names the
    key before (`last_former`).
    """
    note_former(keys, identity.fingerprint)
    identity.become(renew(keys))


def last_former(keys: KeyKeeper) -> str:
    """Return the fingerprint of the key that this vault had last; empty if it always had this one."""
    former = former_keys(keys)
    return former[-1] if former else ""
