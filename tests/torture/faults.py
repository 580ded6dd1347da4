"""Scenarios in which the disk refuses: errors at certain calls, no room left, no right to write.

Whatever is refused must be told as refused, in words that blame the machine and no vault; what was promised
before, and what is promised after the disk lets one write again, must be kept.
"""

import errno
import random
from pathlib import Path

from tests.torture.diary import read
from tests.torture.faulty import FOREVER, Calls, Fault, Order
from tests.torture.house import House
from tests.torture.outcome import Outcome
from tests.torture.templates import Templates

_CALLS_OF_A_LIFE = 500
_KINDS = (Calls.WRITE, Calls.SYNC, Calls.NAME, Calls.SIZE, Calls.OPEN, Calls.CHANGES, Calls.ALL)
_SHARES = {Calls.SYNC: 60, Calls.NAME: 40, Calls.SIZE: 6, Calls.OPEN: 30}
_BLAMES_THE_VAULT = {"database_damaged", "vault_damaged", "key_damaged", "attachment_damaged", "defect"}


def errors(house: House, templates: Templates, seed: int) -> Outcome:
    """Let some calls fail: EIO, no room, read-only or no more quota; once, some times, or from then on."""
    chance = random.Random(seed)  # noqa: S311
    outcome = Outcome("disk-errors", seed)
    if house.layer is None:
        outcome.not_run = "no compiler here for the faulty layer"
        return outcome
    template = templates.pick(seed)
    folder = house.room(template.folder)
    kinds = chance.choice(_KINDS)
    order = Order(
        fault=Fault.FAIL,
        at=chance.randint(1, _SHARES.get(kinds, _CALLS_OF_A_LIFE)),
        span=chance.choice((1, 1, 2, 5, 30, FOREVER)),
        error=chance.choice((errno.EIO, errno.ENOSPC, errno.EROFS, errno.EDQUOT)),
        calls=kinds,
    )
    kill_after = chance.uniform(0.05, 0.4) if chance.random() < 0.3 else None
    worker = "carrier" if chance.random() < 0.4 else ""
    code = house.work(folder, seed, 14, order=order, kill_after=kill_after, worker=worker)
    return _judged(house, outcome, folder, template.found, code)


def full_disk(house: House, templates: Templates, seed: int) -> Outcome:
    """Let the disk fill up: a real one of a few MiB where one may mount, a limit on file sizes elsewhere."""
    chance = random.Random(seed)  # noqa: S311
    outcome = Outcome("full-disk", seed)
    template = templates.pick(seed)
    folder = house.room(template.folder)
    if not house.can_mount:
        largest = chance.randint(200_000, 3_000_000)
        code = house.work(folder, seed, 30, largest_file=largest)
        return _judged(house, outcome, folder, template.found, code)
    return _on_small_disk(house, outcome, templates, chance, read_only=False)


def read_only(house: House, templates: Templates, seed: int) -> Outcome:
    """Let the disk become read-only between two days, as a stick with its switch, and writable again."""
    outcome = Outcome("read-only", seed)
    if not house.can_mount:
        outcome.not_run = "this machine lets nobody mount"
        return outcome
    return _on_small_disk(house, outcome, templates, random.Random(seed), read_only=True)  # noqa: S311


def _on_small_disk(
    house: House, outcome: Outcome, templates: Templates, chance: random.Random, *, read_only: bool
) -> Outcome:
    template = templates.pick(outcome.seed)
    folder = house.room()
    needed = sum(path.stat().st_size for path in template.folder.rglob("*") if path.is_file())
    size = 64 << 20 if read_only else needed + chance.randint(400_000, 3_000_000)
    place = str(folder)

    def run(*command: str) -> None:
        if house.child(role="run", folder=folder, command=list(command)):
            raise RuntimeError(f"{command} failed")

    run("mount", "-t", "tmpfs", "-o", f"size={size}", "none", place)
    run("cp", "-a", f"{template.folder}/.", place)
    if read_only:
        house.work(folder, outcome.seed, 5)
        run("mount", "-o", "remount,ro", place)
    code = house.work(folder, outcome.seed + 1, 30)
    if read_only:
        outcome.wrong += _not_refused_at_once(folder)
    run("mount", "-o", f"remount,rw,size={256 << 20}", place)  # somebody made room, or moved the switch
    found = _judged(house, outcome, folder, template.found, code, clear=False)
    run("umount", place)
    house.clear(folder)
    return found


def _not_refused_at_once(folder: Path) -> list[str]:
    """Return what is wrong with the last opening, which a read-only disk must refuse."""
    said = [(line["is"], line.get("code", line.get("step"))) for line in read(Path(f"{folder}.diary"))[-3:]]
    return [] if said[:2] == [("meant", "open"), ("refused", "read_only")] else [f"not refused: {said}"]


def _judged(
    house: House, outcome: Outcome, folder: Path, found: dict[str, object], code: int, *, clear: bool = True
) -> Outcome:
    if code not in (0, -9):
        outcome.wrong.append(f"the worker ended with {code}")
    outcome.take(house.judge(folder, found))
    blamed = _BLAMES_THE_VAULT & set(outcome.refused)
    if blamed:
        outcome.wrong.append(f"the disk was at fault, and the vault was blamed: {sorted(blamed)}")
    if clear:
        house.clear(folder)
    return outcome
