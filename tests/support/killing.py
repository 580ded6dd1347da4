"""Kill a migration or a repair at one file call after another, and look at what is left each time.

Runs as a program on the faulty layer: `python -m tests.support.killing WORK SOURCE FOLDER CALLS EVERY`, where
CALLS says which kinds of calls count and EVERY how many are passed over. Prints a line for each kill: what
was there afterwards.
"""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from alembic import command as _alembic  # read before the first fork, as all that follows

from desktop.clock import SystemClock
from desktop.errors import Code, MachineError
from desktop.paths import Paths
from desktop.storage import migrate
from desktop.storage.leftovers import Why, leftovers
from desktop.storage.repair import repair
from desktop.storage.store import Store
from desktop.vault import vault
from desktop.vault.key import DataKey
from tests.support.vaults import KEY, PASSPHRASE
from tests.torture.faulty import Fault, Layer, Order

__all__ = ["main"]
_READ_AHEAD = _alembic


def main(work: str, source: str, folder: str, calls: str, every: str) -> int:
    """Kill `work` at every call in turn, until it gets through."""
    layer = Layer()
    act, look = {"migrate": (_open, _look_migrated), "repair": (_repair, _look_repaired)}[work]
    key = _key(Path(source)) if work == "migrate" else KEY
    home = Path(folder) / "home"
    number = 1
    while True:
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(source, home)
        is_through = _child(layer, home, number, int(calls), lambda: act(Paths(home), key))
        sys.stdout.write(f"{number} {look(Paths(home), key)}\n")
        sys.stdout.flush()
        if is_through:
            return 0
        number += int(every)


def _child(layer: Layer, home: Path, number: int, calls: int, act: Callable[[], object]) -> bool:
    """Run `act` in a child that dies before its call `number`; tell whether it got through."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        layer.arm(home, Order(fault=Fault.KILL_BEFORE, at=number, calls=calls))
        act()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, status
    return not os.WIFSIGNALED(status)


def _key(source: Path) -> DataKey:
    copy = source.with_name(f"{source.name}-key")
    shutil.copytree(source, copy)
    try:
        return vault.unlock(Paths(copy), PASSPHRASE, SystemClock())
    finally:
        shutil.rmtree(copy)


def _open(paths: Paths, key: DataKey) -> None:
    Store.open(paths, key, SystemClock()).close()


def _repair(paths: Paths, key: DataKey) -> None:
    repair(paths, key, SystemClock())


def _look_migrated(paths: Paths, key: DataKey) -> str:
    """Open what the kill left, at whatever layout it is, and say whether it is whole."""
    from desktop.storage.engine import Database

    database = Database(paths.records_db, key)
    before = migrate.layout(database)
    database.close()
    with Store.open(paths, key, SystemClock()) as store:
        assert migrate.layout(store.database) == migrate.HEAD
        lines = [line.title for line in store.entries.matching()]
        counted = migrate.counts(store.database)
        assert lines == ["مسوده", "Market traders, a year on"], lines
        assert (counted["revisions"], counted["drafts"], counted["attachments"]) == (2, 1, 1)
        assert counted["exported_revisions"] == 1
        assert not store.notices, store.notices
    copies = [one for one in leftovers(paths.home) if one.why is Why.BEFORE_MIGRATION]
    for one in copies:
        copy = Database(one.path, key)
        assert migrate.layout(copy) == "0001"
        assert migrate.counts(copy)["revisions"] == 2
        copy.close()
    assert copies
    assert not list(paths.home.glob("*.part*"))
    return before


def _look_repaired(paths: Paths, key: DataKey) -> str:
    """Open what the kill left, repairing it again if it is still the damaged one."""
    try:
        Store.open(paths, key, SystemClock()).close()
        before = "new"
    except MachineError as error:
        assert error.code is Code.DATABASE_DAMAGED, error  # noqa: PT017 (both ways are right)
        before = "old"
        done = repair(paths, key, SystemClock())
        assert done.aside in {one.path.name for one in leftovers(paths.home)}
    with Store.open(paths, key, SystemClock()) as store:
        counted = migrate.counts(store.database)
        assert (counted["revisions"], counted["drafts"]) == (6, 3), counted
        assert len(store.entries.matching()) == 6
    assert not list(paths.home.glob("*.part*"))
    assert not list(paths.home.glob("records-repaired*"))
    return before


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
