"""This vault's own age key: colleagues seal for it what only the people here shall read.

It lives inside the encrypted vault beside the signing key, and never touches a disk bare.
"""

from dataclasses import dataclass, field

from pyrage import IdentityError, x25519

from desktop.errors import Code, MachineError
from sync.identity import KeyKeeper

_KEY = "device.inbox"
_FORMER = "device.inbox.former"


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxKey:
    """One age X25519 key.

    Attributes:
        recipient: "age1...", what others seal for; no secret.
        identity: "AGE-SECRET-KEY-1...", what opens it.
    """

    recipient: str
    identity: str = field(repr=False)


def ensure_inbox(settings: KeyKeeper) -> InboxKey:
    """Return this vault's key, making it when there is none yet. Raises MachineError(KEY_DAMAGED)."""
    kept = settings.get_bytes(_KEY)
    if kept is None:
        made = x25519.Identity.generate()
        settings.put_bytes(_KEY, str(made).encode("ascii"))
        return _key(made)
    try:
        return _key(x25519.Identity.from_str(kept.decode("ascii")))
    except (IdentityError, UnicodeDecodeError) as error:
        raise MachineError(Code.KEY_DAMAGED) from error


def renew_inbox(settings: KeyKeeper) -> InboxKey:
    """Make a new key, in place of one that somebody else may have; what was sealed before still opens.

    Raises MachineError(KEY_DAMAGED).
    """
    opens = inbox_identities(settings)
    settings.put_bytes(_FORMER, "\n".join(opens).encode("ascii"))
    made = x25519.Identity.generate()
    settings.put_bytes(_KEY, str(made).encode("ascii"))
    return _key(made)


def inbox_identities(settings: KeyKeeper) -> tuple[str, ...]:
    """Return every key that opens what colleagues ever sealed for this vault, the present one first."""
    former = (settings.get_bytes(_FORMER) or b"").decode("ascii", "replace").split()
    return tuple(dict.fromkeys((ensure_inbox(settings).identity, *former)))


def _key(identity: x25519.Identity) -> InboxKey:
    return InboxKey(recipient=str(identity.to_public()), identity=str(identity))
