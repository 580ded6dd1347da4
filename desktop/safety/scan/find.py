"""One find in a folded text, before it becomes a hit; and which of two that overlap counts."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.hit import HitKind


@dataclass(frozen=True, slots=True)
class Find:
    """Something found; positions are those of the folded text."""

    kind: HitKind
    start: int
    end: int


_RANK = {
    kind: rank
    for rank, kind in enumerate(
        (
            HitKind.EMAIL,
            HitKind.COORDINATES,
            HitKind.CASE_NUMBER,
            HitKind.ID_NUMBER,
            HitKind.EXACT_DATE,
            HitKind.EXACT_AGE,
            HitKind.ADDRESS,
            HitKind.PHONE,
            HitKind.SMALL_NUMBER,
            HitKind.WATCHED,
            HitKind.WRITTEN_ELSEWHERE,
        )
    )
}


def settle(finds: Iterable[Find], length: int) -> list[Find]:
    """Return finds in reading order, none overlapping: the kind that says more counts, then the longer."""
    kept: list[Find] = []
    taken = bytearray(length)
    for find in sorted(finds, key=lambda one: (_RANK[one.kind], one.start - one.end, one.start)):
        if not any(taken[find.start : find.end]):
            taken[find.start : find.end] = b"\1" * (find.end - find.start)
            kept.append(find)
    return sorted(kept, key=lambda one: one.start)
