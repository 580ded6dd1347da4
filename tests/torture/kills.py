"""Scenarios in which the program is ended as `kill -9` does: at a random moment, or at one file call."""

import random
from collections.abc import Sequence

from tests.torture.faulty import Calls, Fault, Order
from tests.torture.house import House
from tests.torture.outcome import Outcome
from tests.torture.templates import Templates

_LONGEST_LIFE = 0.45
_CALLS_OF_A_LIFE = 700
_CALLS_OF_OPENING = 45
_CALLS_OF_MAKING = 450
_CALLS_OF_KEEPING = 2000
_CALLS_OF_SENDING = 900
_KILLED = -9


def at_a_moment(house: House, templates: Templates, seed: int) -> Outcome:
    """Kill at random moments, up to three times in a row on the same vault."""
    chance = random.Random(seed)  # noqa: S311
    return _rounds(
        house,
        templates,
        "kill-moment",
        seed,
        [(None, chance.uniform(0.0, _LONGEST_LIFE))] * chance.randint(1, 3),
    )


def at_a_call(house: House, templates: Templates, seed: int) -> Outcome:
    """Kill before, after or in the middle of one call that changes a file."""
    chance = random.Random(seed)  # noqa: S311
    orders = [(_kill(chance, _CALLS_OF_A_LIFE), None) for _ in range(chance.randint(1, 2))]
    return _rounds(house, templates, "kill-call", seed, orders)


def while_opening(house: House, templates: Templates, seed: int) -> Outcome:
    """Kill at work, then again while the next opening puts right what the first left, twice."""
    chance = random.Random(seed)  # noqa: S311
    orders = [(_kill(chance, _CALLS_OF_A_LIFE), None)]
    orders += [(_kill(chance, _CALLS_OF_OPENING), None) for _ in range(2)]
    return _rounds(house, templates, "kill-opening", seed, orders)


def while_making(house: House, templates: Templates, seed: int) -> Outcome:
    """Kill while the vault is being made and for the first time written in, twice."""
    chance = random.Random(seed)  # noqa: S311
    orders = [(_kill(chance, _CALLS_OF_MAKING), None) for _ in range(2)]
    return _rounds(house, templates, "kill-making", seed, orders, is_new=True)


def while_keeping(house: House, templates: Templates, seed: int) -> Outcome:
    """Kill while the vault is looked after: passphrase, data key, seals, backups."""
    chance = random.Random(seed)  # noqa: S311
    orders = [(_kill(chance, _CALLS_OF_KEEPING), None)]
    return _rounds(house, templates, "kill-keeping", seed, orders, worker="keeper")


def while_sending(house: House, templates: Templates, seed: int) -> Outcome:
    """Kill while bundles leave and come: the outbox, receipts, contacts, setup files, colleagues."""
    chance = random.Random(seed)  # noqa: S311
    orders = [(_kill(chance, _CALLS_OF_SENDING), None) for _ in range(chance.randint(1, 2))]
    return _rounds(house, templates, "kill-sending", seed, orders, worker="carrier")


def _kill(chance: random.Random, calls: int) -> Order:
    fault = chance.choice((Fault.KILL_BEFORE, Fault.KILL_AFTER, Fault.KILL_HALF))
    return Order(fault=fault, at=chance.randint(1, calls), calls=Calls.ALL)


def _rounds(
    house: House,
    templates: Templates,
    scenario: str,
    seed: int,
    ends: Sequence[tuple[Order | None, float | None]],
    *,
    is_new: bool = False,
    worker: str = "",
) -> Outcome:
    outcome = Outcome(scenario, seed)
    if house.layer is None and any(order is not None for order, _ in ends):
        outcome.not_run = "no compiler here for the faulty layer"
        return outcome
    template = None if is_new else templates.pick(seed, worker)
    folder = house.room(None if template is None else template.folder)
    for number, (order, kill_after) in enumerate(ends):
        code = house.work(folder, seed * 10 + number, 14, order=order, kill_after=kill_after, worker=worker)
        if code not in (0, _KILLED):
            outcome.wrong.append(f"the worker ended with {code}")
    verdict = house.judge(folder, None if template is None else template.found)
    outcome.take(verdict)
    house.clear(folder)
    return outcome
