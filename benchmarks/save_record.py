"""One save of a record: the app's whole save against a bare sqlite3 commit of the same text, in the same run.

Ours brings the answers to their kept form, reads what the list shows from them, folds it for the filter and
writes draft, list and clock in one encrypted transaction; the peer writes the same text with plain sqlite3.
Both sync to the disk on every commit (synchronous=FULL, write-ahead log), so both pay the same disk.
"""

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop.domain.answers import AnswerTree, canonical
from desktop.domain.record import RecordType
from tests.support.desk import Desk
from tests.support.small_form import READY

SAVES = 300
BLOCK = 25
WORDS = "Traders learnt to listen, to believe and to refer. " * 40


def main() -> int:
    """Print median, slowest and ratio."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder) / "ours")
        draft = desk.capture.begin(RecordType.PRACTICE)
        peer = sqlite3.connect(Path(folder) / "peer.db", isolation_level=None)
        peer.execute("PRAGMA journal_mode=WAL")
        peer.execute("PRAGMA synchronous=FULL")
        peer.execute("CREATE TABLE drafts (id TEXT PRIMARY KEY, answers TEXT NOT NULL)")

        def ours(answers: AnswerTree) -> None:
            desk.capture.save(draft.draft_id, answers)

        def bare(answers: AnswerTree) -> None:
            peer.execute("BEGIN IMMEDIATE")
            peer.execute("INSERT OR REPLACE INTO drafts VALUES ('x', ?)", (canonical(answers),))
            peer.execute("COMMIT")

        times: dict[Callable[[AnswerTree], None], list[float]] = {ours: [], bare: []}
        for block in range(SAVES // BLOCK):
            for save, taken in times.items():
                for number in range(BLOCK):
                    answers = {
                        **draft.answers,
                        **READY,
                        "summary": WORDS,
                        "notes": f"{block} {number} {WORDS}",
                    }
                    start = time.perf_counter()
                    save(answers)
                    taken.append((time.perf_counter() - start) * 1000)
        desk.store.close()
        peer.close()
    ours_ms, bare_ms = (statistics.median(taken) for taken in times.values())
    print(f"save of a record, {len(canonical(answers)) // 1000} kB of answers, {SAVES} times each")
    print(f"  ours        {ours_ms:6.2f} ms median, {max(times[ours]):6.2f} ms slowest")
    print(f"  bare sqlite {bare_ms:6.2f} ms median, {max(times[bare]):6.2f} ms slowest")
    print(f"  ratio       {ours_ms / bare_ms:6.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
