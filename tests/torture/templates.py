"""Vaults that runs begin on: a small one and one that was worked in for longer, each judged good once."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tests.torture.diary import Line
from tests.torture.house import House

_LIVES = ((9_000_000_001, 6), (9_000_000_002, 60))
"""Seeds that no run has: the same seed would make the same ids twice. And how many steps."""
_FAR = (9_000_000_003, 90)
"""Of one with parcels, receipts and what came from others."""


@dataclass(frozen=True, slots=True)
class Template:
    """A vault folder to copy, and what is in it."""

    folder: Path
    found: Line


class Templates:
    """All of them, made once; the one that few need when it is needed."""

    def __init__(self, house: House) -> None:
        self._made = [self._make(house, seed, steps) for seed, steps in _LIVES]
        self._house = house
        self.typed = self._make_typed(house)

    def pick(self, seed: int, worker: str = "") -> Template:
        """Return the one that a run with this seed begins on: mostly the small one, which is faster."""
        if worker == "carrier" and seed % 2:
            return self._far
        return self._made[1 if seed % 4 == 0 else 0]

    def pick_far(self, seed: int) -> Template:
        """Return, every other time, the one with much on its way: for what rebuilds or removes a vault."""
        return self._far if seed % 2 else self.pick(seed)

    @cached_property
    def _far(self) -> Template:
        return self._make(self._house, *_FAR, worker="carrier")

    @staticmethod
    def _make_typed(house: House) -> Template:
        """Return a vault with one draft of the long form, for somebody to type in."""
        folder = house.room()
        if house.child(role="draft", folder=folder):
            raise RuntimeError("even in peace no draft can be begun")
        return Template(folder, {})

    @staticmethod
    def _make(house: House, seed: int, steps: int, worker: str = "") -> Template:
        folder = house.room()
        house.work(folder, seed, steps, worker=worker)
        verdict = house.judge(folder)
        if verdict["wrong"]:
            raise RuntimeError(f"even in peace this is wrong: {verdict['wrong']}")
        return Template(folder, verdict["found"])
