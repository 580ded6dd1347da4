"""A person's own key sealed under her own phrase, the way the vault's key lies in a slot."""

from __future__ import annotations

import json
from datetime import datetime

from desktop.errors import Code, MachineError
from desktop.vault.kdf import KdfCost
from desktop.vault.key import DataKey
from desktop.vault.slot import Slot


def seal(key: DataKey, phrase: str, cost: KdfCost, now: datetime) -> str:
    """Return the key as text that only the phrase opens."""
    return json.dumps(Slot.wrap(key, phrase, cost, now).document(), sort_keys=True)


def open_sealed(sealed: str, phrase: str) -> DataKey | None:
    """Return the key, or None for another phrase. Raises MachineError(KEY_DAMAGED)."""
    try:
        slot = Slot.read(json.loads(sealed))
    except (ValueError, TypeError, KeyError) as error:
        raise MachineError(Code.KEY_DAMAGED) from error
    return slot.open(phrase)
