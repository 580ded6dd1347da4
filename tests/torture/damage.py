"""Scenarios in which what lies on the disk is changed behind the program's back: flipped, cut short, gone."""

import random
from collections.abc import Callable
from pathlib import Path

from tests.torture.diary import Line, read
from tests.torture.faulty import Calls, Fault, Order
from tests.torture.house import House
from tests.torture.outcome import Outcome
from tests.torture.templates import Templates

_CALLS_OF_A_LIFE = 500
_TWO_PAGES = 2 * 4096
_SMALL = ("vault.holder", "vault.tries", "vault.lock", "records.spare", "vault.ballast")
Hurt = Callable[[random.Random, Path], int]
"""Damages what is in a home, and returns how many things."""


def files(house: House, templates: Templates, seed: int) -> Outcome:
    """Flip bits in sealed files, cut them short, or take them away."""

    def hurt(chance: random.Random, home: Path) -> int:
        kept = sorted((home / "files").glob("??/*.age"))
        chosen = chance.sample(kept, k=min(len(kept), chance.randint(1, 3)))
        for path in chosen:
            chance.choice((_flip, _cut, _remove))(chance, path)
        return len(chosen)

    return _hurt(house, templates, "damaged-files", seed, hurt)


def database(house: House, templates: Templates, seed: int) -> Outcome:
    """Flip bits in the database, or write zeros over a piece of it."""
    return _hurt(house, templates, "damaged-database", seed, hurt_database)


def hurt_database(chance: random.Random, home: Path) -> int:
    """Damage the database of a vault that is closed."""
    path = home / "records.db"
    if chance.random() < 0.7:
        for _ in range(chance.choice((1, 1, 2, 5))):
            _flip(chance, path)
    else:
        _wipe(chance, path)
    return 1


def short_database(house: House, templates: Templates, seed: int) -> Outcome:
    """Cut the database short, anywhere behind its second page: of less there is nothing to keep.

    Of less the program says just that (REPAIR_FINDS_NOTHING), and only a backup helps.
    """

    def hurt(chance: random.Random, home: Path) -> int:
        content = (home / "records.db").read_bytes()
        (home / "records.db").write_bytes(content[: chance.randrange(_TWO_PAGES, len(content))])
        return 1

    return _hurt(house, templates, "short-database", seed, hurt)


def log(house: House, templates: Templates, seed: int) -> Outcome:
    """Kill, then flip a bit in the write-ahead log that the next opening must read.

    Of the last step whose end is in the log nobody can say whether the power or a bad disk tore it.
    """
    return _hurt(house, templates, "damaged-log", seed, _at_log(_flip), _without_last_promise)


def short_log(house: House, templates: Templates, seed: int) -> Outcome:
    """Kill, then cut the log short: nothing shows that more was there, so any moment since then will do."""
    return _hurt(house, templates, "short-log", seed, _at_log(_cut), _without_promises)


def slots(house: House, templates: Templates, seed: int) -> Outcome:
    """Lose or damage vault.json, its copy, or one of the small files that hold nothing of anybody's."""

    def hurt(chance: random.Random, home: Path) -> int:
        if chance.random() < 0.5:
            path = home / chance.choice(("vault.json", "vault.copy.json"))
        else:
            path = home / chance.choice(_SMALL)
        if not path.exists():
            path.write_bytes(chance.randbytes(40))
        chance.choice((_flip, _cut, _wipe, _remove))(chance, path)
        return 1

    return _hurt(house, templates, "damaged-slots", seed, hurt, must_say=False)


def _at_log(change: Callable[[random.Random, Path], None]) -> Hurt:
    def hurt(chance: random.Random, home: Path) -> int:
        path = home / "records.db-wal"
        if not path.exists() or not path.stat().st_size:
            return 0
        change(chance, path)
        return 1

    return hurt


def _hurt(
    house: House,
    templates: Templates,
    scenario: str,
    seed: int,
    hurt: Hurt,
    weaken: Callable[[list[Line]], list[Line]] | None = None,
    *,
    must_say: bool = True,
) -> Outcome:
    chance = random.Random(seed)  # noqa: S311
    outcome = Outcome(scenario, seed)
    if weaken is not None and house.layer is None:
        outcome.not_run = "no compiler here for the faulty layer"
        return outcome
    template = templates.pick_far(seed)
    folder = house.room(template.folder)
    if weaken is not None:
        at = chance.randint(100, _CALLS_OF_A_LIFE)
        house.work(folder, seed, 14, order=Order(fault=Fault.KILL_AFTER, at=at, calls=Calls.ALL))
    outcome.damaged = hurt(chance, folder / "home")
    lines = read(Path(f"{folder}.diary"))
    if weaken is not None:
        lines, must_say = weaken(lines), False
    rolled_back = weaken is _without_promises
    verdict = house.child_verdict(
        "assess", folder, template.found, lines, must_say=must_say, may_repeat=rolled_back
    )
    outcome.take(verdict)
    outcome.named = min(outcome.damaged, len(verdict.get("named", [])))
    house.clear(folder)
    return outcome


def _without_last_promise(lines: list[Line]) -> list[Line]:
    """Return the lines without the last promise: a draft that it began may be gone with a save under way."""
    last = max((at for at, line in enumerate(lines) if line["is"] == "done"), default=len(lines))
    return [*lines[:last], *({**line, "is_unsure": True} for line in lines[last + 1 :])]


def _without_promises(lines: list[Line]) -> list[Line]:
    """Return the steps alone, each of which may have come true."""
    return [{**line, "is_unsure": True} for line in lines if line["is"] != "done"]


def _flip(chance: random.Random, path: Path) -> None:
    content = bytearray(path.read_bytes())
    if content:
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        path.write_bytes(content)


def _cut(chance: random.Random, path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: chance.randrange(len(content) + 1)])


def _wipe(chance: random.Random, path: Path) -> None:
    content = bytearray(path.read_bytes())
    start = chance.randrange(len(content) + 1)
    size = min(len(content) - start, chance.choice((16, 512, 4096, 20_000)))
    content[start : start + size] = bytes(size)
    path.write_bytes(content)


def _remove(chance: random.Random, path: Path) -> None:
    path.unlink()
