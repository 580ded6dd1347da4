"""Verify bundles in a process of its own and print what each took: `python -m tests.fuzz.measuring FILES`."""

import sys
from functools import partial
from pathlib import Path

from sync.bundle.checks import Expectations, verify
from tests.fuzz.watch import measured
from tests.support.bundles import GATEWAY, NOW

_EXPECTED = Expectations(now=NOW)


def main(paths: list[Path]) -> None:
    """Verify the first, which is good, to be ready; then print MiB, faults and the name of each other."""
    assert verify(paths[0], _EXPECTED).is_good
    for path in paths[1:]:
        faults: list[int] = []
        taken = measured(partial(_judge, path, faults))
        print(taken >> 20, faults[0], path.name)


def _judge(path: Path, faults: list[int]) -> None:
    faults.append(len(verify(path, _EXPECTED, (GATEWAY,)).faults))


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
