"""Ways into a locked vault for somebody who has forgotten the passphrase: kit, pieces, an office's help."""

from __future__ import annotations

from pathlib import Path

from desktop.clock import Clock
from desktop.errors import Code, FixableError
from desktop.paths import Paths
from desktop.vault import atomic, kit, pieces, vault
from desktop.vault import help as helping
from desktop.vault.help import Request
from desktop.vault.kdf import KdfCost
from desktop.vault.key import DataKey
from desktop.vault.pieces import TypedPiece
from desktop.vault.secret import SlotKind


class Rescue:
    """Opens one locked vault without its passphrase.

    Each way gives the data key. Open the store with it first, which proves it, and only then let a new
    passphrase open the vault (`Keys.set_passphrase`): so no forged vault.json can lock anybody out.
    """

    def __init__(self, paths: Paths, clock: Clock, *, cost: KdfCost | None = None) -> None:
        """Stand before the vault in `paths`; `cost` is a cheaper key derivation, for tests."""
        self._paths, self._clock, self._cost = paths, clock, cost

    def ways(self) -> frozenset[SlotKind]:
        """Return the ways that this vault has beside its passphrase. Raises as `vault.unlock`.

        A change of the data key that broke off is finished first: an office that was sent the key from before
        it would send back, days later, what opens nothing any more.
        """
        vault.finish_change(self._paths, self._clock)
        return frozenset(slot.kind for slot in vault.ring(self._paths).recipients)

    def by_kit(self, text: str) -> DataKey:
        """Return the key for the words or digits of a kit.

        Raises FixableError: KIT_INCOMPLETE, KIT_WORDS_UNKNOWN, KIT_MISTYPED, KIT_OPENS_NOTHING.
        """
        return vault.unlock_with(self._paths, kit.read(text), self._clock)

    def by_pieces(self, first: TypedPiece, second: TypedPiece) -> DataKey:
        """Return the key for two pieces and their codes. Raises as `pieces.join`, and KIT_OPENS_NOTHING."""
        secret = pieces.join(first, second, cost=self._cost or pieces.COST)
        return vault.unlock_with(self._paths, secret, self._clock)

    def ask_office(self, new_passphrase: str, to: Path) -> Request:
        """Write a request for help, whose answer opens the vault together with `new_passphrase`.

        Read the request's `number` out to the office, over another line than the file takes. Raises
        FixableError (PASSPHRASE_TOO_WEAK, OFFICE_MISSING) and MachineError.
        """
        if not vault.strength(new_passphrase).is_enough:
            raise FixableError(Code.PASSPHRASE_TOO_WEAK)
        vault.finish_change(self._paths, self._clock)
        request = helping.ask(
            self._paths, vault.ring(self._paths), new_passphrase, self._clock, cost=self._cost
        )
        atomic.write(to, request.content())
        return request

    def asked(self) -> Request | None:
        """Return the request that waits for its answer, None if there is none."""
        return helping.pending(self._paths)

    def by_answer(self, path: Path, new_passphrase: str) -> DataKey:
        """Return the key in an office's answer, for the passphrase that was chosen when asking.

        Raises FixableError: HELP_UNREADABLE, HELP_NOT_FOR_US, WRONG_PASSPHRASE, UNLOCK_TOO_SOON.
        """
        content = helping.read_file(path)
        key = helping.take(self._paths, content, path.name, new_passphrase, self._clock)
        return vault.open_with(self._paths, key, self._clock)
