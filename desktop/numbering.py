"""Number bundles so that no number comes twice, also when a backup was brought back.

What a vault forgot by that may have left under the next numbers already, and whoever gets a number twice
takes the second bundle for a forgery. So a restored copy goes on far above: a gap is told, never refused.
"""

from __future__ import annotations

import json
import secrets
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.clock import Clock, moment, stamp
from desktop.storage.backup import line

if TYPE_CHECKING:  # the unlock window is painted before SQLAlchemy is imported
    from desktop.storage.store import Store

NUMBERING = "exports.numbering"
"""Which copy of the vault it was that counted last, and from where on it counts."""

_ROOM = 1_000
"""More than a device makes in a while; a minute more of what was forgotten is one number more."""
_UNKNOWN = "0" * 128
"""Stands for the bundle before, where this copy knows of none and there may have been one."""


def last_number(store: Store, clock: Clock) -> tuple[int, str]:
    """Return behind which number the next bundle comes, and the identity of the newest one that is known."""
    number, identity = store.exports.last()
    copy = line.of(store.paths)
    known, floor = _kept(store)
    if copy != known:
        floor = max(number, floor) + _forgotten(store, clock.now())
        store.settings.put(NUMBERING, json.dumps({"copy": copy, "floor": floor, "since": stamp(clock.now())}))
    if floor <= number:
        return number, identity
    return floor, identity or _UNKNOWN


def _kept(store: Store) -> tuple[str, int]:
    with suppress(ValueError, KeyError, TypeError):
        found = json.loads(store.settings.get(NUMBERING) or "")
        return str(found["copy"]), int(found["floor"])
    return "", 0


def _forgotten(store: Store, now: datetime) -> int:
    """Return how many numbers may have been used since what this copy remembers.

    Two copies that are restored from one backup must not meet, either: so there is chance in it.
    """
    since = _since(store)
    minutes = 0 if since is None else max(0, int((now - since).total_seconds()) // 60)
    return _ROOM + minutes + secrets.randbelow(_ROOM)


def _since(store: Store) -> datetime | None:
    """Return the last moment of which this copy knows that it numbered something."""
    exported = store.exports.last_at()
    with suppress(ValueError, KeyError, TypeError):
        kept = moment(json.loads(store.settings.get(NUMBERING) or "")["since"])
        return kept if exported is None else max(kept, exported)
    return exported
