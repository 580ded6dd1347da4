"""From the passphrase to a list that can be used, at 10,000 records, against Argon2id and a bare open.

Ours unlocks the vault, opens the store with everything it looks at (lock, layout, damage, files, clock),
reads the whole list, and then opens one record, as a person does next. The peer derives a key at the same
cost and opens the same database as far as its first page, the least that anything could do. How long the
key alone takes is printed beside it, since that is dear on purpose. Imports are made before both, as the
program makes them while the passphrase is being typed; the machine has read the files before, for both.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

from sqlcipher3 import dbapi2

from desktop.clock import SystemClock
from desktop.domain.record import RecordType
from desktop.library import Library
from desktop.paths import Paths
from desktop.storage.store import Store
from desktop.vault import vault
from desktop.vault.kdf import Kdf, KdfCost
from desktop.vault.key import DataKey
from tests.support.desk import Desk
from tests.support.small_form import READY, small_catalog
from tests.support.vaults import PASSPHRASE

RECORDS = 10_000
ROUNDS = 5
WORDS = "Traders learnt to listen, to believe and to refer. "


def fill(folder: Path, key: DataKey) -> None:
    """Finish ten thousand records of a few hundred words each."""
    desk = Desk(folder, key)
    for number in range(RECORDS):
        draft = desk.capture.begin(RecordType.PRACTICE)
        answers = {
            **draft.answers,
            **READY,
            "title": f"Record {number}",
            "summary": WORDS * 8,
            "notes": WORDS * 40,
        }
        desk.capture.save(draft.draft_id, answers)
        desk.capture.finish(draft.draft_id)
    desk.store.close()


def ours(paths: Paths, forms: Path) -> tuple[float, float, float]:
    """Return the seconds until the key is there, until the list is, and until a record is open."""
    clock = SystemClock()
    start = time.perf_counter()
    key = vault.unlock(paths, PASSPHRASE, clock)
    unlocked = time.perf_counter() - start
    store = Store.open(paths, key, clock)
    library = Library(store, small_catalog(forms))
    listed = library.summaries()
    usable = time.perf_counter() - start
    library.record(listed[RECORDS // 2].record_id)
    opened = time.perf_counter() - start
    store.close()
    assert len(listed) == RECORDS
    return unlocked, usable, opened


def bare(paths: Paths, key: DataKey) -> tuple[float, float]:
    """Return the seconds of Argon2id alone, and of Argon2id and the opening."""
    cost = vault.ring(paths).passphrase.kdf.cost  # a fast machine has raised it by now
    start = time.perf_counter()
    Kdf(cost=cost).derive(PASSPHRASE)
    derived = time.perf_counter() - start
    connection = dbapi2.connect(str(paths.records_db))
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    taken = time.perf_counter() - start
    connection.close()
    assert tables
    return derived, taken


def main() -> int:
    """Print medians and ratio."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        paths = Paths(home / "home")
        key = vault.create(paths, PASSPHRASE, SystemClock(), cost=KdfCost())
        fill(home, key)
        mine, peer = [], []
        for _ in range(ROUNDS):
            mine.append(ours(paths, home / "forms"))
            peer.append(bare(paths, key))
        size = paths.records_db.stat().st_size >> 20
    unlocked, usable, opened = (statistics.median(each) * 1000 for each in zip(*mine, strict=True))
    derived, taken = (statistics.median(each) * 1000 for each in zip(*peer, strict=True))
    print(f"passphrase to usable, {RECORDS} records, database of {size} MiB, median of {ROUNDS}")
    print(f"  ours, until the list is there   {usable:6.0f} ms")
    print(f"    of which until the key        {unlocked:6.0f} ms")
    print(f"    and until a record is open    {opened:6.0f} ms")
    print(f"  Argon2id + bare open            {taken:6.0f} ms")
    print(f"    of which Argon2id             {derived:6.0f} ms")
    print(f"  ratio                           {usable / taken:6.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
