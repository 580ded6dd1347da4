"""A receipt as it came: the very bytes that were signed."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.ids import BundleId


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptReceipt:
    """A gateway's word on one bundle, to be shown and checked again; `sync` reads its content.

    Attributes:
        identity: SHA-512 of the bundle's tag manifest, lower-case hex.
        gateway: the principal that signed.
        received_at: when the gateway filed the bundle.
        taken_at: when the receipt came here.
    """

    bundle_id: BundleId
    identity: str
    gateway: str
    received_at: datetime
    content: bytes
    signature: bytes
    taken_at: datetime
