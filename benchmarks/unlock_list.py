"""From the passphrase to the list of 1,000 records, against Argon2id and a bare SQLCipher in the same run.

Ours unlocks the vault, opens the store with everything it looks at (lock, layout, damage, files, clock) and
lists all records; the peer derives a key at the same cost, opens the same database and reads the same
columns. Imports are made before both, as the program makes them while the passphrase is being typed.
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
from desktop.vault.kdf import Kdf
from desktop.vault.key import DataKey
from tests.support.desk import Desk
from tests.support.small_form import READY, small_catalog
from tests.support.vaults import PASSPHRASE

RECORDS = 1000
ROUNDS = 5
WORDS = "Traders learnt to listen, to believe and to refer. " * 100
COLUMNS = (
    "record_id, draft_id, revision_id, record_type, state, audience, changed_at, title, author, place, "
    "pillar, summary"
)


def fill(folder: Path, key: DataKey) -> None:
    """Finish a thousand records of about 7 kB each."""
    desk = Desk(folder, key)
    for number in range(RECORDS):
        draft = desk.capture.begin(RecordType.PRACTICE)
        answers = {
            **draft.answers,
            **READY,
            "title": f"Record {number}",
            "summary": WORDS[:900],
            "notes": WORDS,
        }
        desk.capture.save(draft.draft_id, answers)
        desk.capture.finish(draft.draft_id)
    desk.store.close()


def ours(paths: Paths, forms: Path) -> float:
    """Return the seconds from passphrase to list."""
    clock = SystemClock()
    start = time.perf_counter()
    store = Store.open(paths, vault.unlock(paths, PASSPHRASE, clock), clock)
    listed = Library(store, small_catalog(forms)).summaries()
    taken = time.perf_counter() - start
    store.close()
    assert len(listed) == RECORDS
    return taken


def bare(paths: Paths, key: DataKey) -> tuple[float, float]:
    """Return the seconds of Argon2id alone, and of Argon2id with opening and reading the rows."""
    cost = vault.ring(paths).passphrase.kdf.cost  # a fast machine has raised it by now
    start = time.perf_counter()
    Kdf(cost=cost).derive(PASSPHRASE)
    derived = time.perf_counter() - start
    connection = dbapi2.connect(str(paths.records_db))
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    rows = connection.execute(f"SELECT {COLUMNS} FROM entries ORDER BY sequence DESC").fetchall()  # noqa: S608
    taken = time.perf_counter() - start
    connection.close()
    assert len(rows) == RECORDS
    return derived, taken


def main() -> int:
    """Print medians and ratio."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        paths = Paths(home / "home")
        key = vault.create(paths, PASSPHRASE, SystemClock())
        fill(home, key)
        mine, alone, peer = [], [], []
        for _ in range(ROUNDS):
            mine.append(ours(paths, home / "forms"))
            derived, taken = bare(paths, key)
            alone.append(derived)
            peer.append(taken)
        size = paths.records_db.stat().st_size >> 20
    print(f"passphrase to list, {RECORDS} records, database of {size} MiB, median of {ROUNDS}")
    print(f"  ours                    {statistics.median(mine) * 1000:6.0f} ms")
    print(f"  Argon2id + bare open    {statistics.median(peer) * 1000:6.0f} ms")
    print(f"  of which Argon2id       {statistics.median(alone) * 1000:6.0f} ms")
    print(f"  ratio                   {statistics.median(mine) / statistics.median(peer):6.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
