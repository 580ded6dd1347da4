"""A bundle from elsewhere that was taken in here."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.audience import Profile
from desktop.domain.ids import BundleId


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What is remembered of a bundle, so that its like is known again and gaps in a chain are seen.

    Attributes:
        identity: SHA-512 of its tag manifest, lower-case hex.
        sender: the principal it says it comes from.
        maker: the fingerprint of the key that signed it.
        sequence: its number among the sender's bundles.
        previous: the identity of the sender's bundle before; empty for the first.
    """

    bundle_id: BundleId
    identity: str
    sender: str
    maker: str
    sequence: int
    previous: str
    profile: Profile
    taken_at: datetime
