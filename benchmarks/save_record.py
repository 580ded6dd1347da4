"""One save of a filled practice record, against a bare sqlite3 commit of the same text in the same run.

Ours brings the answers to their kept form, reads what the list shows from them, folds it for the filter and
writes draft, list and clock in one encrypted transaction; the peer writes the same text with plain sqlite3.
Both sync to the disk on every commit (synchronous=FULL, write-ahead log), so both pay the same disk.
"""

import json
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desktop.capture import Capture
from desktop.clock import SystemClock
from desktop.domain.answers import AnswerTree, canonical
from desktop.domain.record import RecordType
from desktop.forms.catalog import Catalog
from desktop.paths import Paths
from desktop.storage.store import Store
from desktop.vault.key import DataKey
from resources import resource

SAVES = 300
BLOCK = 25
ANSWERS = Path(__file__).resolve().parent.parent / "tests" / "support" / "tour" / "practice.json"


def main() -> int:
    """Print median, slowest and ratio."""
    with tempfile.TemporaryDirectory() as folder:
        clock = SystemClock()
        store = Store.open(Paths(Path(folder) / "ours"), DataKey.generate(), clock)
        capture = Capture(store, Catalog(resource("forms", "compiled")), clock)
        draft = capture.begin(RecordType.PRACTICE)
        filled: AnswerTree = {**draft.answers, **json.loads(ANSWERS.read_text(encoding="utf-8"))}
        peer = sqlite3.connect(Path(folder) / "peer.db", isolation_level=None)
        peer.execute("PRAGMA journal_mode=WAL")
        peer.execute("PRAGMA synchronous=FULL")
        peer.execute("CREATE TABLE drafts (id TEXT PRIMARY KEY, answers TEXT NOT NULL)")

        def ours(answers: AnswerTree) -> None:
            capture.save(draft.draft_id, answers)

        def bare(answers: AnswerTree) -> None:
            peer.execute("BEGIN IMMEDIATE")
            peer.execute("INSERT OR REPLACE INTO drafts VALUES ('x', ?)", (canonical(answers),))
            peer.execute("COMMIT")

        times: dict[Callable[[AnswerTree], None], list[float]] = {ours: [], bare: []}
        for block in range(SAVES // BLOCK):
            for save, taken in times.items():
                for number in range(BLOCK):
                    answers = {**filled, "approach": f"{filled['approach']} {block} {number}"}
                    start = time.perf_counter()
                    save(answers)
                    taken.append((time.perf_counter() - start) * 1000)
        store.close()
        peer.close()
    ours_ms, bare_ms = (statistics.median(taken) for taken in times.values())
    print(f"save of a practice record, {len(canonical(answers)) // 1000} kB of answers, {SAVES} times each")
    print(f"  ours        {ours_ms:6.2f} ms median, {max(times[ours]):6.2f} ms slowest")
    print(f"  bare sqlite {bare_ms:6.2f} ms median, {max(times[bare]):6.2f} ms slowest")
    print(f"  ratio       {ours_ms / bare_ms:6.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
