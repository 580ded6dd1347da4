"""Verify bundles in a process of its own and print what each took: `python -m tests.fuzz.measuring FILES`.

With --bags, judge them as bags of anybody.
"""

import sys
from functools import partial
from pathlib import Path

from sync.bundle.checks import Expectations, verify
from sync.generic.judging import judge
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


def bags(paths: list[Path]) -> None:
    """Likewise for bags of anybody."""
    assert judge(paths[0]).is_good
    for path in paths[1:]:
        faults: list[int] = []
        taken = measured(partial(_judge_bag, path, faults))
        print(taken >> 20, faults[0], path.name)


def _judge(path: Path, faults: list[int]) -> None:
    faults.append(len(verify(path, _EXPECTED, (GATEWAY,)).faults))


def _judge_bag(path: Path, faults: list[int]) -> None:
    faults.append(len(judge(path).faults))


if __name__ == "__main__":
    if sys.argv[1] == "--bags":
        bags([Path(name) for name in sys.argv[2:]])
    else:
        main([Path(name) for name in sys.argv[1:]])
