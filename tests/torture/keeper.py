"""A worker who also looks after the vault: changes passphrase and data key, makes backups, deletes."""

from collections.abc import Callable
from pathlib import Path

from desktop.backups import Backups
from desktop.bin import Bin
from desktop.domain.ids import RecordId
from desktop.forms.catalog import Catalog
from desktop.keys import Keys
from desktop.rekeying import change_data_key
from desktop.vault.secret import SlotKind
from tests.support.vaults import CHEAP
from tests.torture.diary import Diary
from tests.torture.work import STICK, Worker


class Keeper(Worker):
    """A working life in which the vault is looked after as often as it is written in."""

    def __init__(self, folder: Path, stock: Path, diary: Diary, seed: int) -> None:
        super().__init__(folder, stock, diary, seed)
        self._deleted: list[RecordId] = []

    def _doings(self) -> list[tuple[int, Callable[[], None]]]:
        """Add what a careful person does to what everybody does."""
        return [
            *super()._doings(),
            (6, self._change_passphrase),
            (4, self._change_key),
            (3, self._make_kit),
            (2, self._split),
            (4, self._renew_seals),
            (8, self._back_up),
            (8, self._delete),
            (3, self._undelete),
            (5, self._empty),
        ]

    def _change_passphrase(self) -> None:
        new = f"heron delta lantern {self._chance.randrange(10**9)} willow"

        def do() -> dict[str, object]:
            self._keys().change_passphrase(self._passphrase, new)
            self._passphrase = new
            return {}

        self._try("passphrase", do, passphrase=new)

    def _keys(self) -> Keys:
        assert self._store is not None
        return Keys(self._paths, self._key, self._store.settings, self._clock, cost=CHEAP)

    def _make_kit(self) -> None:
        """Have a new kit open the vault, in place of the one before."""
        kit = self._keys().make_kit("en")

        def do() -> dict[str, object]:
            self._keys().keep_kit(kit)
            return {}

        self._try("kit", do, kind=SlotKind.RECOVERY, secret=kit.secret.raw().hex())

    def _split(self) -> None:
        """Have two of three new pieces open the vault, in place of those before."""
        made = self._keys().split("en")

        def do() -> dict[str, object]:
            self._keys().keep_split(made)
            return {}

        self._try("kit", do, kind=SlotKind.PIECES, secret=made.secret.raw().hex())

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

    def _bin(self) -> Bin:
        assert self._store is not None
        return Bin(self._store, Catalog(self._stock / "forms"), self._clock)

    def _delete(self) -> None:
        """Move a finished record into the bin, with its open draft if it has one."""
        if not self._finished:
            return
        record = self._chance.choice(sorted(self._finished))

        def do() -> dict[str, object]:
            self._bin().delete([record])
            self._finished.remove(record)
            self._deleted.append(record)
            self._drafts = [line.draft_id for line in self._library.summaries() if line.draft_id is not None]
            return {}

        self._try("delete", do, record=record)

    def _undelete(self) -> None:
        if not self._deleted:
            return
        record = self._chance.choice(self._deleted)

        def do() -> dict[str, object]:
            self._bin().undelete([record])
            self._deleted.remove(record)
            self._finished.add(record)
            self._drafts = [line.draft_id for line in self._library.summaries() if line.draft_id is not None]
            return {}

        self._try("undelete", do, record=record)

    def _empty(self) -> None:
        """Empty the bin of one deleted record."""
        if not self._deleted:
            return
        record = self._chance.choice(self._deleted)

        def do() -> dict[str, object]:
            found = [item for item in self._bin().contents() if item.record_id == record]
            self._bin().empty([item for item in found if item.draft_id is None])
            self._deleted.remove(record)
            return {}

        self._try("empty", do, record=record)

    def _back_up(self) -> None:
        def do() -> dict[str, object]:
            assert self._store is not None
            backups = Backups(self._store, self._key, self._clock)
            made = backups.make(backups.add_place(self._folder / STICK).place_id)
            return {"snapshot": made.snapshot.snapshot_id, "passphrase": self._passphrase}

        self._try("backup", do)
