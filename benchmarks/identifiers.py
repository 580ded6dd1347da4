"""How much of what is marked in the test texts the identifier scan finds, and how much else it finds.

Run as `python -m benchmarks.identifiers`; `--show` names what it misses and finds too much, `dev` and `held`
choose a part. The held-out texts were not looked at while the scan was made.
"""

import sys

from desktop.domain.hit import HitKind
from tests.support.identifiers import DEV, HELD, LANGUAGES, Tally, judge, read


def main(arguments: list[str]) -> int:
    """Print both tables."""
    parts = [part for part in (DEV, HELD) if part in arguments] or [DEV, HELD]
    by_language = {(language, part): Tally() for language in LANGUAGES for part in parts}
    kinds = Tally()
    for language in LANGUAGES:
        watch, texts = read(language)
        for marked in texts:
            if marked.part not in parts:
                continue
            tally = by_language[language, marked.part]
            extra, missed = judge(marked, watch, language, tally)
            judge(marked, watch, language, kinds)
            if "--show" in arguments and (extra or missed):
                found = [f"{hit.kind.value}: {hit.text}" for hit in extra]
                print(f"{language} {marked.part}  missed {missed}  too much {found}\n    {marked.text}")
    print(f"{'':14}{'texts':>6}{'marked':>8}{'found':>7}{'other':>7}{'precision':>11}{'recall':>8}")
    for (language, part), tally in by_language.items():
        count = sum(1 for one in read(language)[1] if one.part == part)
        report(f"{language} {part}", tally, count)
    print()
    for kind in HitKind:
        right, wrong, missed_count = kinds.right[kind], kinds.wrong[kind], kinds.missed[kind]
        print(
            f"{kind.value:20}{right + missed_count:8}{right:7}{wrong:7}"
            f"{kinds.precision(kind):11.2f}{kinds.recall(kind):8.2f}"
        )
    return 0


def report(name: str, tally: Tally, count: int) -> None:
    """Print one line."""
    right = tally.right.total()
    print(
        f"{name:14}{count:6}{right + tally.missed.total():8}{right:7}{tally.wrong.total():7}"
        f"{tally.precision():11.2f}{tally.recall():8.2f}"
    )


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
