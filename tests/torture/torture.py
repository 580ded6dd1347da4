"""Deal out the runs of all scenarios to a few houses, in turn, until they are done or the time is over."""

import itertools
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.torture import damage, faults, faulty, halfway, keyboard, kills, powercuts
from tests.torture.house import House, stock
from tests.torture.outcome import Outcome
from tests.torture.templates import Templates

Scenario = Callable[[House, Templates, int], Outcome]

SCENARIOS: dict[str, tuple[int, Scenario]] = {
    "kill-moment": (12, kills.at_a_moment),
    "kill-call": (18, kills.at_a_call),
    "kill-opening": (8, kills.while_opening),
    "kill-making": (6, kills.while_making),
    "kill-keeping": (6, kills.while_keeping),
    "power-cut-keeping": (4, powercuts.keeping),
    "kill-sending": (8, kills.while_sending),
    "power-cut-sending": (5, powercuts.sending),
    "kill-repair": (4, halfway.repair),
    "kill-restoring": (4, halfway.restoring),
    "kill-migrating": (3, halfway.migrating),
    "kill-erasing": (4, halfway.erasing),
    "power-cut-halfway": (4, halfway.power_cuts),
    "typing-moment": (5, keyboard.at_a_moment),
    "typing-call": (3, keyboard.at_a_call),
    "typing-strace": (2, keyboard.at_a_system_call),
    "power-cut": (12, powercuts.cuts),
    "disk-errors": (20, faults.errors),
    "full-disk": (6, faults.full_disk),
    "read-only": (2, faults.read_only),
    "damaged-files": (8, damage.files),
    "damaged-database": (12, damage.database),
    "short-database": (3, damage.short_database),
    "damaged-log": (8, damage.log),
    "short-log": (3, damage.short_log),
    "damaged-slots": (6, damage.slots),
}
"""Every scenario by name, with its share of the runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How much to do: `runs` from `seed` on, at most `seconds`, in `jobs` houses, `only` some scenarios."""

    runs: int
    seed: int
    seconds: float
    jobs: int
    only: tuple[str, ...] = ()


def torture(plan: Plan) -> list[Outcome]:
    """Do the runs of the plan and return what they came to."""
    deadline = time.monotonic() + plan.seconds
    deals = iter(_deal(plan))
    outcomes: list[Outcome] = []
    door = threading.Lock()
    with tempfile.TemporaryDirectory(prefix="spotlight-torture-") as name:
        folder = Path(name)
        layer, store = faulty.built(folder), stock(folder / "stock")
        can_mount = (
            subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False).returncode == 0
        )

        def keep_house(number: int) -> None:
            with House(folder / f"house{number}", store, layer, can_mount=can_mount) as house:
                templates = Templates(house)
                while time.monotonic() < deadline:
                    with door:
                        seed, scenario = next(deals, (0, ""))
                    if not scenario:
                        return
                    outcome = SCENARIOS[scenario][1](house, templates, seed)
                    with door:
                        outcomes.append(outcome)

        with ThreadPoolExecutor(max_workers=plan.jobs) as houses:
            for done in [houses.submit(keep_house, number) for number in range(plan.jobs)]:
                done.result()
    return outcomes


def _deal(plan: Plan) -> list[tuple[int, str]]:
    """Return the seed and scenario of each run: one of each first, then shares as even as they go."""
    wanted = {name: share for name, (share, _) in SCENARIOS.items() if not plan.only or name in plan.only}
    total = sum(wanted.values())
    given = dict.fromkeys(wanted, 0)
    deals = []
    for number in itertools.islice(itertools.count(), plan.runs):
        fresh = [one for one in wanted if not given[one]]
        name = fresh[0] if fresh else max(wanted, key=lambda one: number * wanted[one] / total - given[one])
        given[name] += 1
        deals.append((plan.seed + number, name))
    return deals
