"""A certificate that an office made here for somebody's device."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """One line of an office's list; it can be revoked, once and for good, and nothing else.

    Attributes:
        serial: no two have the same, and none is above what 63 bits hold.
        authority: the fingerprint of the office's key.
        fingerprint: of the device's key, as `ssh-keygen -l` prints it.
        principal: the name that the device signs under.
        name: as the office calls it ("Tablet 3").
        revoked_at: None: it stands.
    """

    serial: int
    authority: str
    fingerprint: str
    principal: str
    name: str
    issued_at: datetime
    valid_before: datetime
    revoked_at: datetime | None = None

    def __post_init__(self) -> None:
        if not 0 < self.serial < 1 << 63:
            raise ValueError("a serial is a positive number of 63 bits")
