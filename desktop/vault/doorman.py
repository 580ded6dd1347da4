"""Let back in whoever left an open vault covered: the passphrase is tried on what was read of vault.json.

Neither reads nor writes a file while it answers, so it works where the disk is full or the stick was pulled
out: exactly then a vault is covered and not closed, because something is not saved yet. Wrong tries are
counted in memory; ending the program to escape the wait closes the vault.

A slot counts only if what it gives is this vault's key: whoever can write in the folder could put one there
that a passphrase of theirs opens, and would be shown everything. The key itself is not kept here, only a
digest of it.
"""

import hashlib
import hmac
import secrets

from desktop.clock import Clock
from desktop.errors import Code, FixableError
from desktop.paths import Paths
from desktop.vault import vault
from desktop.vault.key import DataKey
from desktop.vault.slot import Slot
from desktop.vault.tries import delay


class Doorman:
    """Knows the passphrase's slot of one vault by heart."""

    def __init__(self, paths: Paths, key: DataKey, clock: Clock) -> None:
        self._paths, self._clock = paths, clock
        self._salt = secrets.token_bytes(16)
        self._mark = self._digest(key)
        self._slot: Slot | None = None
        self._failures, self._at = 0, 0.0

    def learn(self) -> None:
        """Read the slot, again after a change of passphrase. Raises the family and knows the old one."""
        self._slot = vault.ring(self._paths).passphrase

    def check(self, passphrase: str) -> None:
        """Return for the right passphrase; takes about half a second.

        Raises FixableError(UNLOCK_TOO_SOON, wait=) before a due wait is over, and (WRONG_PASSPHRASE, wait=).
        """
        left = delay(self._failures) - (self._clock.monotonic() - self._at)
        if self._failures and left > 0:
            raise FixableError(Code.UNLOCK_TOO_SOON, wait=max(1, -int(-left // 1)))
        found = self._slot.open(passphrase) if self._slot is not None else None
        if found is not None and hmac.compare_digest(self._digest(found), self._mark):
            self._failures = 0
            return
        self._failures, self._at = self._failures + 1, self._clock.monotonic()
        raise FixableError(Code.WRONG_PASSPHRASE, wait=delay(self._failures))

    def _digest(self, key: DataKey) -> bytes:
        return hmac.digest(self._salt, key.raw(), hashlib.sha256)
