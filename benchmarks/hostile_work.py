"""What twice as much of a hostile input costs, for every way to make a reader of bundles work for nothing.

The tests count calls and bytes read; only a clock sees what libraries do with one long text.

    python -m benchmarks.hostile_work [COUNT]     default 2000, against twice that
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.fuzz.growing import READERS, Counting
from tests.golden.bundles.museum import good_files

ROUNDS = 5
LIMIT = 2.6
"""Linear work takes 2.0; below a few milliseconds the clock is not that sure."""
SURE = 0.004


def main(count: int) -> int:
    """Print the ratio for each; return whether one is beyond the limit."""
    with tempfile.TemporaryDirectory() as scratch:
        files = good_files(Path(scratch))
    worst = 0.0
    for name, (read, build) in READERS.items():
        once, twice = (best(read, build(dict(files), number)) for number in (count, 2 * count))
        ratio = twice / once
        is_sure = twice >= SURE
        worst = max(worst, ratio if is_sure else 0)
        print(
            f"{name:32} {twice * 1000:8.1f} ms, {ratio:.2f} times{'' if is_sure else ' (too short to tell)'}"
        )
    print(f"twice the input is at most {worst:.2f} times the work (limit {LIMIT})")
    return 0 if worst <= LIMIT else 1


def best(read: Callable[[Counting], None], data: bytes) -> float:
    """Return the seconds of the quickest round."""
    rounds = []
    for _ in range(ROUNDS):
        stream = Counting(data)
        start = time.perf_counter()
        read(stream)
        rounds.append(time.perf_counter() - start)
    return min(rounds)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000))
