"""Let back in whoever left an open vault covered: the passphrase is tried on what was read of vault.json.

Neither reads nor writes a file while it answers, so it works where the disk is full or the stick was pulled
out: exactly then a vault is covered and not closed, because something is not saved yet. Wrong tries are
counted in memory; ending the program to escape the wait closes the vault.
"""

from desktop.clock import Clock
from desktop.errors import Code, FixableError
from desktop.paths import Paths
from desktop.vault import vault
from desktop.vault.slot import Slot
from desktop.vault.tries import delay


class Doorman:
    """Knows the passphrase's slot of one vault by heart."""

    def __init__(self, paths: Paths, clock: Clock) -> None:
        self._paths, self._clock = paths, clock
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
        if self._slot is not None and self._slot.open(passphrase) is not None:
            self._failures = 0
            return
        self._failures, self._at = self._failures + 1, self._clock.monotonic()
        raise FixableError(Code.WRONG_PASSPHRASE, wait=delay(self._failures))
