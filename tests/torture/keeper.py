"""A worker who also looks after the vault: changes passphrase and data key, and makes backups."""

from collections.abc import Callable

from desktop.backups import Backups
from desktop.keys import Keys
from desktop.rekeying import change_data_key
from tests.support.vaults import CHEAP
from tests.torture.work import STICK, Worker


class Keeper(Worker):
    """A working life in which the vault is looked after as often as it is written in."""

    def _doings(self) -> list[tuple[int, Callable[[], None]]]:
        """Add what a careful person does to what everybody does."""
        return [
            *super()._doings(),
            (6, self._change_passphrase),
            (4, self._change_key),
            (4, self._renew_seals),
            (8, self._back_up),
        ]

    def _change_passphrase(self) -> None:
        new = f"heron delta lantern {self._chance.randrange(10**9)} willow"

        def do() -> dict[str, object]:
            assert self._store is not None
            keys = Keys(self._paths, self._key, self._store.settings, self._clock, cost=CHEAP)
            keys.change_passphrase(self._passphrase, new)
            self._passphrase = new
            return {}

        self._try("passphrase", do, passphrase=new)

    def _change_key(self) -> None:
        """Give the vault a new data key, which needs it closed, and open it again."""
        self._close()

        def do() -> dict[str, object]:
            change_data_key(self._paths, self._passphrase, self._clock)
            return {}

        self._try("key", do)
        self._open()

    def _renew_seals(self) -> None:
        def do() -> dict[str, object]:
            assert self._store is not None
            return {"renewed": self._store.resealing.run()}

        self._try("seals", do)

    def _back_up(self) -> None:
        def do() -> dict[str, object]:
            assert self._store is not None
            backups = Backups(self._store, self._key, self._clock)
            made = backups.make(backups.add_place(self._folder / STICK).place_id)
            return {"snapshot": made.snapshot.snapshot_id, "passphrase": self._passphrase}

        self._try("backup", do)
