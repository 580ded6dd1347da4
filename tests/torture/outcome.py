"""What one run came to, and the table of all of them."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Outcome:
    """One run of one scenario.

    Attributes:
        seed: repeats the run.
        runs: how many kills, cuts or faults with a judgement each it stands for.
        wrong: everything that must not be; empty for a good run.
        reopened: whether the vault opened afterwards.
        checked: acknowledged saves that were looked for.
        lost: seconds of typing that are gone; None where nobody typed.
        damaged: items that were damaged on purpose; `named` those of them that the program named.
        refused: codes of what the program refused, as it must when the disk does.
        not_run: why this could not be tried here; empty if it was.
    """

    scenario: str
    seed: int
    runs: int = 1
    wrong: list[str] = field(default_factory=list)
    reopened: bool = True
    checked: int = 0
    lost: float | None = None
    damaged: int = 0
    named: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    not_run: str = ""

    def take(self, verdict: dict[str, object]) -> None:
        """Add what the judge said."""
        wrong, refused = verdict["wrong"], verdict.get("refused", [])
        assert isinstance(wrong, list)
        assert isinstance(refused, list)
        self.wrong += wrong
        self.refused.update(refused)
        checked = verdict["checked"]
        assert isinstance(checked, int)
        self.checked += checked
        if any("cannot be opened" in line or "the judge ended" in line for line in wrong):
            self.reopened = False


def table(outcomes: Iterable[Outcome]) -> str:
    """Return the counts, one line for each scenario, and below them what failed and what was not tried."""
    rows: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        rows[outcome.scenario].append(outcome)
    head = ("scenario", "runs", "reopened", "saves checked", "typing lost", "damaged", "named", "failures")
    lines = [_cells(head)]
    totals = [0] * 6
    for scenario, found in sorted(rows.items()):
        ran = [outcome for outcome in found if not outcome.not_run]
        lost = [outcome.lost for outcome in ran if outcome.lost is not None]
        numbers = [
            sum(outcome.runs for outcome in ran),
            sum(outcome.runs * outcome.reopened for outcome in ran),
            sum(outcome.checked for outcome in ran),
            sum(outcome.damaged for outcome in ran),
            sum(outcome.named for outcome in ran),
            sum(bool(outcome.wrong) for outcome in ran),
        ]
        totals = [one + other for one, other in zip(totals, numbers, strict=True)]
        runs, reopened, checked, damaged, named, failures = numbers
        worst = f"{max(lost):.2f} s" if lost else "-"
        lines.append(_cells((scenario, runs, reopened, checked, worst, damaged, named, failures)))
    runs, reopened, checked, damaged, named, failures = totals
    worst_of_all = [outcome.lost for found in rows.values() for outcome in found if outcome.lost is not None]
    worst = f"{max(worst_of_all):.2f} s" if worst_of_all else "-"
    lines.append(_cells(("all", runs, reopened, checked, worst, damaged, named, failures)))
    every = [outcome for found in rows.values() for outcome in found]
    refused: Counter[str] = Counter()
    for outcome in every:
        refused.update(outcome.refused)
    if refused:
        said = ", ".join(f"{code} {count}" for code, count in refused.most_common())
        lines.append(f"refused, and told so: {said}")
    missing = Counter((outcome.scenario, outcome.not_run) for outcome in every if outcome.not_run)
    lines += [f"NOT TRIED: {scenario}, {count} runs: {why}" for (scenario, why), count in missing.items()]
    for outcome in every:
        for line in outcome.wrong[:6]:
            lines.append(f"FAILED: --only {outcome.scenario} --seed {outcome.seed} --runs 1: {line}")
    return "\n".join(lines)


def _cells(cells: Iterable[object]) -> str:
    first, *rest = (str(cell) for cell in cells)
    return f"{first:<22}" + "".join(f"{cell:>14}" for cell in rest)
