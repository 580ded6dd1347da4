"""Torture the program: `python -m tests.torture --runs 1000 --seed 1 --minutes 8 --jobs 2`.

Prints the counts as a table and ends with 1 if anything failed. A slice stops when its minutes are over; the
next one takes another seed. `--only SCENARIO --seed N --runs 1` repeats one run.
"""

import argparse
import sys
import time

from tests.torture.outcome import table
from tests.torture.torture import SCENARIOS, Plan, torture


def main() -> int:
    """Run the plan that the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1, help="of the first run; the others follow")
    parser.add_argument("--minutes", type=float, default=60.0, help="stop after so long")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", choices=sorted(SCENARIOS), action="append", help="these scenarios alone")
    asked = parser.parse_args()
    begun = time.monotonic()
    outcomes = torture(
        Plan(
            runs=asked.runs,
            seed=asked.seed,
            seconds=asked.minutes * 60,
            jobs=asked.jobs,
            only=tuple(asked.only or ()),
        )
    )
    print(table(outcomes))
    print(f"{len(outcomes)} runs in {time.monotonic() - begun:.0f} s")
    return 1 if any(outcome.wrong for outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
