"""What rebuilds or removes a whole vault, as the program does it, and what its next start does after that."""

import traceback
from pathlib import Path

from desktop import restoring
from desktop.backups import Backups
from desktop.clock import SystemClock
from desktop.errors import AppError, Code, FixableError, MachineError
from desktop.forms.catalog import Catalog
from desktop.paths import Paths
from desktop.storage import repair as repairing
from desktop.storage.store import Store
from desktop.upkeep import forms_of
from desktop.vault import erase as erasing
from desktop.vault import vault
from desktop.vault.ground import OURS
from desktop.vault.presence import is_erased
from tests.support.vaults import PASSPHRASE
from tests.torture.judge import Judge
from tests.torture.work import STICK

FRESH = "fresh"
"""Stands in a run's folder where no vault was before the restoring."""


def repair(folder: Path, stock: Path) -> None:
    """Make the database anew from what can be read of it; there may be nothing to repair."""
    paths, clock = Paths(folder / "home"), SystemClock()
    repairing.repair(paths, vault.unlock(paths, PASSPHRASE, clock), clock, forms_of(Catalog(stock / "forms")))


def back_up(folder: Path, stock: Path) -> None:
    """Make a backup on the stick."""
    paths, clock = Paths(folder / "home"), SystemClock()
    key = vault.unlock(paths, PASSPHRASE, clock)
    with Store.open(paths, key, clock) as store:
        backups = Backups(store, key, clock)
        backups.make(backups.add_place(folder / STICK).place_id)


def restore(folder: Path, stock: Path) -> None:
    """Bring the newest backup back, over the vault that is there if there is one."""
    path = restoring.find(folder / STICK)[0]
    newest = restoring.look(path).snapshots[0].snapshot_id
    restoring.restore(path, newest, Paths(folder / "home"), SystemClock(), replace=True)


def erase(folder: Path, stock: Path) -> None:
    """Destroy the vault; one that is gone, or half gone, already is finished off."""
    try:
        erasing.erase(Paths(folder / "home"))
    except FixableError as error:
        if error.code is not Code.VAULT_MISSING:
            raise


class Restored(Judge):
    """The judge after a restoring: the vault is there whole, or not yet there and can be restored still."""

    has_outbox = False

    def look(self) -> None:
        """Settle as every start does, restore where nothing is, and judge all, what was set aside too."""
        try:
            restoring.settle(self._paths, self._clock)
            if not vault.exists(self._paths):
                restore(self._folder, self._stock)
            for aside in self._paths.home.glob("vault.before-*"):
                # A stray file that a power cut left, set aside with nothing else, is no vault.
                if vault.exists(Paths(aside)) or not (self._folder / FRESH).exists():
                    self._look_aside(Paths(aside))
                aside.rename(self._folder / aside.name)
        except (AppError, OSError):
            self.wrong.append(f"it cannot be restored: {traceback.format_exc()}")
        super().look()

    def _look_aside(self, paths: Paths) -> None:
        """See that what was there before opens where it was set aside."""
        key = vault.unlock(paths, PASSPHRASE, self._clock)
        with Store.open(paths, key, self._clock) as store:
            self.wrong += [f"set aside: a notice of {notice.code}" for notice in store.notices]
            drafts = {line.draft_id for line in store.entries.matching()}
            if not self._promises.drafts.keys() <= drafts:
                self.wrong.append("what was set aside is not whole")


class Erased(Judge):
    """The judge after an erasing: nothing was begun and all is there, or nothing opens and nothing stays."""

    def look(self) -> None:
        """Finish as the next start does, and look for anything that is left."""
        if vault.exists(self._paths):
            self._promises.count += 1  # it has to be there
            super().look()
            return
        try:
            vault.unlock(self._paths, PASSPHRASE, self._clock)
            self.wrong.append("what was erased opens")
        except (FixableError, MachineError) as error:
            self.checked += error.code is not Code.DEFECT
        if is_erased(self._paths):
            erasing.finish(self._paths)
        if self._paths.home.exists():
            left = [path.name for path in self._paths.home.iterdir() if path.name.startswith(OURS)]
            self.wrong += [f"{name} is left of the erased vault" for name in left]
        self._scan()


class Gathered(Judge):
    """No judge: says what is in a vault, without working on it."""

    def look(self) -> None:
        """Open it and gather."""
        with self._opened() as store:
            self._gather(store)


JUDGES: dict[str, type[Judge]] = {
    "judge": Judge,
    "restored": Restored,
    "erased": Erased,
    "gather": Gathered,
}
"""The judge of each role."""

DEEDS = {"repair": repair, "backup": back_up, "restore": restore, "erase": erase}
"""What a child of each role does."""
