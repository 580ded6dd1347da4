"""Where bundles go, as a setup file says it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Gateway:
    """The gateway that this vault sends to.

    Attributes:
        name: as people call it ("the Spotlight gateway").
        address: an https URL ending in "/"; uploads go to "files/" below it, receipts come from "receipts/".
            Empty: bundles go by stick only.
        principal: the name that its receipts are signed under.
        recipients: age recipients ("age1...") to seal for; at least one.
        receipt_keys: keys that may sign receipts, each as "ssh-ed25519 AAAA...".
    """

    name: str
    address: str
    principal: str
    recipients: tuple[str, ...]
    receipt_keys: tuple[str, ...]
