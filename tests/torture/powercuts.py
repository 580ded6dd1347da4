"""Scenario in which the power goes: a worker is recorded once, and the disk left by many cuts is judged.

`disk.py` states the model. Every promise that the diary holds before the cut must be found after it.
"""

import json
import random
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.torture.diary import Line
from tests.torture.disk import Call, Disk, calls
from tests.torture.faulty import Calls, Order
from tests.torture.house import House
from tests.torture.outcome import Outcome
from tests.torture.templates import Templates

_CUTS = 6
"""How many moments of one recording are judged; each is a run of its own."""


def cuts(house: House, templates: Templates, seed: int) -> Outcome:
    """Cut the power at several moments of one working life, one in five of them while the vault is made."""
    return _cut_often(house, templates, Outcome("power-cut", seed), "")


def keeping(house: House, templates: Templates, seed: int) -> Outcome:
    """Cut the power while the vault is looked after: passphrase, data key, seals, backups."""
    return _cut_often(house, templates, Outcome("power-cut-keeping", seed), "keeper")


def sending(house: House, templates: Templates, seed: int) -> Outcome:
    """Cut the power while bundles leave and come."""
    return _cut_often(house, templates, Outcome("power-cut-sending", seed), "carrier")


def _cut_often(house: House, templates: Templates, outcome: Outcome, worker: str) -> Outcome:
    seed = outcome.seed
    if house.layer is None:
        outcome.not_run = "no compiler here for the faulty layer"
        return outcome
    chance = random.Random(seed)  # noqa: S311
    template = None if chance.random() < 0.2 and not worker else templates.pick(seed, worker)
    folder = house.room(None if template is None else template.folder)
    disk = Disk(folder)
    log = Path(f"{folder}.log")
    code = house.work(
        folder, seed, 12 if template else 3, order=Order(calls=Calls.ALL), log=log, worker=worker
    )
    if code:
        outcome.wrong.append(f"the worker ended with {code}")
    found = None if template is None else template.found
    recorded = list(calls(log.read_bytes()))
    for number, (lines, left) in enumerate(_cuts(disk, recorded, chance)):
        shutil.rmtree(folder)  # in the same place: the vault remembers where a half-written bundle lies
        left(folder)
        (folder / "out").mkdir(exist_ok=True)
        verdict = house.judge(folder, found, lines)
        verdict["wrong"] = [f"cut {number}: {line}" for line in verdict["wrong"]]
        outcome.take(verdict)
        outcome.runs += 1
    outcome.runs -= 1
    house.clear(folder)
    return outcome


def _cuts(
    disk: Disk, recorded: list[Call], chance: random.Random
) -> Iterator[tuple[list[Line], Callable[[Path], None]]]:
    """Yield for each cut the diary as it was then, and what writes the folder that the cut left."""
    moments = set(chance.sample(range(len(recorded) + 1), k=min(_CUTS // 2, len(recorded))))
    # Right after a promise is when most is at stake.
    kept = [at + 1 for at, call in enumerate(recorded) if call.kind == "#" and b'"done"' in call.data]
    moments |= set(chance.sample(kept, k=min(_CUTS - len(moments), len(kept))))
    lines: list[Line] = []
    for at in range(len(recorded) + 1):
        if at in moments:
            yield list(lines), partial(disk.cut, chance)
        if at < len(recorded):
            if recorded[at].kind == "#":
                lines.append(json.loads(recorded[at].data))
            disk.play(recorded[at])
