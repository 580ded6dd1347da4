"""What a parcel was sealed for and signed with, kept beside it: either may be given up while it waits.

The bytes in the outbox cannot be asked: nobody here can open them. Kept among the vault's settings, until a
receipt came or the parcel was taken back.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from desktop.domain.answers import canonical
from desktop.domain.ids import BundleId
from desktop.domain.parcel import KEYS, Parcel
from desktop.errors import AppError, FixableError
from sync.identity import DeviceIdentity, KeyKeeper
from sync.keys import public_text, read_public
from sync.setup import SetupFiles


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """Public keys alone: of whom it was sealed for, who signed it, and which office vouched for her."""

    recipients: frozenset[str]
    signer: bytes
    authority: bytes | None
    serial: int


def note_keys(
    keys: KeyKeeper, bundle_id: BundleId, recipients: Sequence[str], signer: DeviceIdentity
) -> None:
    """Keep them, durably, before the bundle becomes a parcel."""
    certificate = signer.certificate
    tree = {
        "authority": "" if certificate is None else public_text(certificate.authority),
        "recipients": sorted(set(recipients)),
        "serial": 0 if certificate is None else certificate.serial,
        "signer": public_text(signer.public),
    }
    keys.put_bytes(f"{KEYS}{bundle_id}", canonical(tree).encode("utf-8"))


class ParcelKeys:
    """Judges the keys of one vault's parcels. Runs on the store lane."""

    def __init__(self, keys: KeyKeeper, setups: SetupFiles) -> None:
        self._keys, self._setups = keys, setups

    def still_count(self, parcel: Parcel) -> bool:
        """Tell whether everybody who can open it still should, and whoever signed it is still believed.

        Of a parcel that an older program made only its moment is known, and so who could open it then.
        """
        kept = self._kept(parcel.bundle_id)
        if kept is None:
            return self._setups.still_opens(parcel.made_at)
        try:
            gateway, lost = self._setups.gateway(), self._setups.trust_list().revoked
        except FixableError:  # nothing is sent then, and whoever looks is told elsewhere
            return True
        try:
            lost.check(kept.signer, kept.authority, kept.serial)
        except AppError:
            return False
        if gateway is None:
            return not self._setups.is_set_up()
        return kept.recipients <= frozenset(gateway.recipients)

    def _kept(self, bundle_id: BundleId) -> _Kept | None:
        found = self._keys.get_bytes(f"{KEYS}{bundle_id}")
        with suppress(ValueError, TypeError, KeyError, AppError):
            tree = json.loads(found or b"")
            return _Kept(
                recipients=frozenset(map(str, tree["recipients"])),
                signer=read_public(tree["signer"]),
                authority=read_public(tree["authority"]) if tree["authority"] else None,
                serial=int(tree["serial"]),
            )
        return None
