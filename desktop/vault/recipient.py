"""One more way into the vault: the data key wrapped for whoever has the secret half of a public key."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, datetime
from uuid import UUID, uuid4

from desktop.clock import moment, stamp
from desktop.vault import envelope
from desktop.vault.key import DataKey
from desktop.vault.secret import SlotKind


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientSlot:
    """A slot whose public key stays in the clear, so that a new data key can be wrapped without its secret.

    Attributes:
        kind: what opens it.
        slot_id: a random UUID; a slot that is replaced gets another.
        made_at: when it was made, as `desktop.clock.stamp` writes it.
        recipient: the public age key.
        wrapped: an age file around the data key, in base64.
    """

    kind: SlotKind
    slot_id: str
    made_at: str
    recipient: str
    wrapped: str

    @classmethod
    def wrap(cls, key: DataKey, kind: SlotKind, recipient: str, now: datetime) -> RecipientSlot:
        """Return a new slot that hands `key` to `recipient`."""
        return cls(
            kind=kind,
            slot_id=str(uuid4()),
            made_at=stamp(now),
            recipient=recipient,
            wrapped=envelope.wrap(key, recipient),
        )

    def rewrap(self, key: DataKey) -> RecipientSlot:
        """Return the same slot around another data key; whoever opens it needs nothing new."""
        return replace(self, wrapped=envelope.wrap(key, self.recipient))

    def open(self, identity: str) -> DataKey | None:
        """Return the data key, or None if the identity is not this slot's."""
        try:
            return envelope.unwrap(self.wrapped, identity)
        except envelope.NotForUs:
            return None

    def document(self) -> dict[str, object]:
        """Return the slot as vault.json holds it."""
        return {
            "kind": self.kind.value,
            "id": self.slot_id,
            "made_at": self.made_at,
            "recipient": self.recipient,
            "wrapped": self.wrapped,
        }

    @classmethod
    def read(cls, document: dict[str, object]) -> RecipientSlot:
        """Return the slot that made `document`. Raises ValueError, TypeError or KeyError for nonsense."""
        return cls(
            kind=SlotKind(text(document["kind"])),
            slot_id=read_id(document["id"]),
            made_at=read_moment(document["made_at"]),
            recipient=envelope.check_recipient(text(document["recipient"])),
            wrapped=envelope.check_wrapped(text(document["wrapped"])),
        )


def text(value: object) -> str:
    """Return `value` if it is text of a sensible length. Raises TypeError or ValueError."""
    if not isinstance(value, str):
        raise TypeError("text was expected")
    if len(value) > 8192:
        raise ValueError("no such text is that long")
    return value


def read_id(value: object) -> str:
    """Return a UUID in its one usual spelling. Raises TypeError or ValueError."""
    if str(UUID(text(value))) != value:
        raise ValueError("an id in another spelling")
    return str(value)


def read_moment(value: object) -> str:
    """Return a moment in its one usual spelling. Raises TypeError or ValueError."""
    if not text(value).endswith("Z") or stamp(found := moment(text(value))) != value:
        raise ValueError("a moment in another spelling")
    if not MINYEAR < found.year < MAXYEAR:
        raise ValueError("no moment that a calendar shows everywhere")
    return str(value)
