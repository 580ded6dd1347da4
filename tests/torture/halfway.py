"""Scenarios in which what rebuilds or removes a whole vault is ended half-way: repair, restoring, and others.

The next start must find the vault whole, the old one or the new one, or, after erasing, nothing at all.
"""

import random
import shutil
from pathlib import Path
from typing import Any

from tests.torture import damage
from tests.torture.disk import Call, Disk, calls
from tests.torture.faulty import Calls, Fault, Order
from tests.torture.house import PROJECT, House
from tests.torture.outcome import Outcome
from tests.torture.overhaul import FRESH
from tests.torture.templates import Templates

_REPAIR = {Calls.ALL: 450, Calls.NAME: 20, Calls.SYNC: 43}
_RESTORING = {Calls.ALL: 160, Calls.NAME: 36, Calls.SYNC: 26}
_ERASING = {Calls.ALL: 34, Calls.NAME: 18}
_MIGRATING = {Calls.ALL: 240, Calls.NAME: 24, Calls.SYNC: 40}
"""How many calls of a kind there are: most write pages, and what is decided is decided by names."""
_CUTS = 6
_KILLED = -9
_GOLDEN = PROJECT / "tests" / "golden" / "databases"


def repair(house: House, templates: Templates, seed: int) -> Outcome:
    """Damage the database, kill the repair of it once or twice, and judge as after any damage."""
    chance = random.Random(seed)  # noqa: S311
    outcome = Outcome("kill-repair", seed)
    if _has_no_layer(house, outcome):
        return outcome
    template = templates.pick_far(seed)
    folder = house.room(template.folder)
    outcome.damaged = damage.hurt_database(chance, folder / "home")
    for _ in range(chance.randint(1, 2)):
        _end(house, outcome, folder, "repair", _kill(chance, _REPAIR))
    verdict = house.child_verdict("assess", folder, template.found, [], must_say=True, may_repeat=False)
    outcome.take(verdict)
    outcome.named = min(outcome.damaged, len(verdict.get("named", [])))
    house.clear(folder)
    return outcome


def restoring(house: House, templates: Templates, seed: int) -> Outcome:
    """Kill the restoring of a backup once or twice, over the vault itself or into a folder without one."""
    chance = random.Random(seed)  # noqa: S311
    outcome = Outcome("kill-restoring", seed)
    if _has_no_layer(house, outcome):
        return outcome
    template = templates.pick_far(seed)
    folder = house.room(template.folder)
    _end(house, outcome, folder, "backup")
    if chance.random() < 0.5:
        _take_away(folder)
    for _ in range(chance.randint(1, 2)):
        _end(house, outcome, folder, "restore", _kill(chance, _RESTORING))
    outcome.take(house.child_verdict("restored", folder, template.found, []))
    house.clear(folder)
    return outcome


def migrating(house: House, templates: Templates, seed: int) -> Outcome:
    """Kill the program while it brings a vault of an older program to today's layout, up to three times."""
    chance = random.Random(seed)  # noqa: S311
    outcome = Outcome("kill-migrating", seed)
    if _has_no_layer(house, outcome):
        return outcome
    folder = house.room()
    shutil.copytree(_GOLDEN / "0001", folder / "home")
    whole = folder.with_name(f"{folder.name}.whole")
    shutil.copytree(folder, whole)
    found = house.child_verdict("gather", whole, None, [])["found"]
    for number in range(chance.randint(1, 3)):
        order = _kill(chance, _MIGRATING)
        code = house.work(folder, seed * 10 + number, chance.choice((0, 6)), order=order)
        if code not in (0, _KILLED):
            outcome.wrong.append(f"the worker ended with {code}")
    outcome.take(house.judge(folder, found))
    shutil.rmtree(whole)
    house.clear(folder)
    return outcome


def erasing(house: House, templates: Templates, seed: int) -> Outcome:
    """Kill the erasing of a vault once or twice: it opens whole, or nothing opens and nothing stays."""
    chance = random.Random(seed)  # noqa: S311
    outcome = Outcome("kill-erasing", seed)
    if _has_no_layer(house, outcome):
        return outcome
    template = templates.pick_far(seed)
    folder = house.room(template.folder)
    for _ in range(chance.randint(1, 2)):
        _end(house, outcome, folder, "erase", _kill(chance, _ERASING))
    outcome.take(house.child_verdict("erased", folder, template.found, []))
    house.clear(folder)
    return outcome


def power_cuts(house: House, templates: Templates, seed: int) -> Outcome:
    """Cut the power at several moments of a repair, a restoring or an erasing; `disk.py` states the model."""
    chance = random.Random(seed)  # noqa: S311
    outcome = Outcome("power-cut-halfway", seed)
    if _has_no_layer(house, outcome):
        return outcome
    template = templates.pick_far(seed)
    folder = house.room(template.folder)
    deed, judge = chance.choice((("repair", "assess"), ("restore", "restored"), ("erase", "erased")))
    if deed == "repair":
        damage.hurt_database(chance, folder / "home")
    elif deed == "restore":
        _end(house, outcome, folder, "backup")
        if chance.random() < 0.5:
            _take_away(folder)
    disk, log = Disk(folder), Path(f"{folder}.log")
    _end(house, outcome, folder, deed, Order(calls=Calls.ALL), log=str(log))
    recorded = list(calls(log.read_bytes()))
    moments = _moments(chance, recorded)
    more = {"must_say": True, "may_repeat": False} if deed == "repair" else {}
    for at in range(len(recorded) + 1):
        if at in moments:
            shutil.rmtree(folder)
            disk.cut(chance, folder)
            verdict = house.child_verdict(judge, folder, template.found, [], **more)
            verdict["wrong"] = [f"{deed} cut at call {at}: {line}" for line in verdict["wrong"]]
            outcome.take(verdict)
            outcome.runs += 1
        if at < len(recorded):
            disk.play(recorded[at])
    outcome.runs -= 1
    house.clear(folder)
    return outcome


def _take_away(folder: Path) -> None:
    """Let the vault be gone, as on a new computer; what a restoring sets aside there is no vault."""
    shutil.rmtree(folder / "home")
    (folder / FRESH).touch()


def _moments(chance: random.Random, recorded: list[Call]) -> set[int]:
    """Choose moments to cut at: any, and right after calls that change a name, where most is decided."""
    named = [at + 1 for at, call in enumerate(recorded) if call.kind in "crumd"]
    found = set(chance.sample(range(len(recorded) + 1), k=min(_CUTS // 2, len(recorded))))
    return found | set(chance.sample(named, k=min(_CUTS // 2, len(named))))


def _has_no_layer(house: House, outcome: Outcome) -> bool:
    if house.layer is None:
        outcome.not_run = "no compiler here for the faulty layer"
    return house.layer is None


def _kill(chance: random.Random, counts: dict[Calls, int]) -> Order:
    fault = chance.choice((Fault.KILL_BEFORE, Fault.KILL_AFTER, Fault.KILL_HALF))
    calls = chance.choice(list(counts))
    return Order(fault=fault, at=chance.randint(1, counts[calls]), calls=calls)


def _end(
    house: House, outcome: Outcome, folder: Path, role: str, order: Order | None = None, **more: Any
) -> None:
    """Let a child of this role run until it is killed, if it is."""
    if order is not None:
        more["layer"] = order.facts()
    code = house.child(role=role, folder=folder, seed=outcome.seed, **more)
    if code not in (0, _KILLED):
        words = Path(f"{folder}.words").read_text(encoding="utf-8", errors="replace")[-1500:]
        outcome.wrong.append(f"{role} ended with {code}: {words}")
