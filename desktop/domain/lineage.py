"""How the revisions of one record hang together: which are its newest versions, and which one leads."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from desktop.domain.ids import RevisionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Knot:
    """One revision among those of its record.

    Attributes:
        merges: other versions that it ended.
        is_own: it was written here.
    """

    revision_id: RevisionId
    number: int
    parent: RevisionId | None
    merges: tuple[RevisionId, ...] = ()
    is_own: bool = True


def heads(knots: Iterable[Knot]) -> tuple[Knot, ...]:
    """Return the versions that no other one goes on from, the leading one first.

    Several are versions that people wrote side by side, from the same revision. What was written here leads,
    then the higher number, then the id: every vault that holds the same revisions puts the rest in one order.
    """
    known = tuple(knots)
    gone = {one.parent for one in known} | {ended for one in known for ended in one.merges}
    standing = [one for one in known if one.revision_id not in gone]
    # A ring of revisions that name each other is no lineage: somebody made it up, and all of it stands.
    return tuple(sorted(standing or known, key=_rank))


class Heads:
    """What `heads` says of one record while its revisions come one by one, at little cost each.

    A bundle may hold thousands of revisions of one record, each naming a hundred others.
    """

    def __init__(self, knots: Iterable[Knot] = ()) -> None:
        self._known: set[RevisionId] = set()
        self._gone: set[RevisionId] = set()
        self._standing: set[RevisionId] = set()
        self._ranks: list[tuple[bool, int, str]] = []
        self._first: tuple[bool, int, str] | None = None
        for knot in knots:
            self.add(knot)

    def __len__(self) -> int:
        """Return how many versions stand side by side."""
        return len(self._standing or self._known)

    def __contains__(self, revision_id: RevisionId) -> bool:
        """Tell whether that version stands."""
        return revision_id in (self._standing or self._known)

    def knows(self, revision_id: RevisionId) -> bool:
        """Tell whether that revision came."""
        return revision_id in self._known

    def add(self, knot: Knot) -> None:
        """Let one more revision come."""
        ended = {*knot.merges, *(() if knot.parent is None else (knot.parent,))}
        self._gone |= ended
        self._standing -= ended
        self._known.add(knot.revision_id)
        rank = _rank(knot)
        self._first = rank if self._first is None else min(self._first, rank)
        if knot.revision_id not in self._gone:
            self._standing.add(knot.revision_id)
            heappush(self._ranks, rank)

    def leader(self) -> RevisionId | None:
        """Return the leading version; None before any."""
        while self._ranks and self._ranks[0][2] not in self._standing:
            heappop(self._ranks)
        first = self._ranks[0] if self._ranks else self._first
        return None if first is None else RevisionId(first[2])


def began_here(knots: Sequence[Knot]) -> bool:
    """Tell whether the record is this vault's own, so that whatever is on paper about it is here too."""
    if all(one.is_own for one in knots):
        return True
    return any(one.is_own and one.number == 1 for one in knots)


def earlier(knots: Iterable[Knot], revision_id: RevisionId) -> tuple[RevisionId, ...]:
    """Return what a revision goes on from over several steps, or ended, the nearest first; not its parent.

    Whoever gets it, and not what lies between, then knows which of the versions she has it stands for.
    """
    by_id = {one.revision_id: one for one in knots}
    found: dict[RevisionId, None] = {}
    waiting = [revision_id]
    while waiting:
        knot = by_id.get(waiting.pop(0))
        for before in () if knot is None else (knot.parent, *knot.merges):
            if before is not None and before not in found:
                found[before] = None
                waiting.append(before)
    first = by_id.get(revision_id)
    return tuple(one for one in found if first is None or one not in (first.parent, revision_id))


def descends(knots: Iterable[Knot], revision_id: RevisionId, ancestor: RevisionId) -> bool:
    """Tell whether a revision goes on from another one, over any number of revisions that are here."""
    by_id = {one.revision_id: one for one in knots}
    waiting, seen = [revision_id], set()
    while waiting:
        knot = by_id.get(waiting.pop())
        if knot is None or knot.revision_id in seen:
            continue
        seen.add(knot.revision_id)
        before = [*(() if knot.parent is None else (knot.parent,)), *knot.merges]
        if ancestor in before:
            return True
        waiting += before
    return False


def _rank(knot: Knot) -> tuple[bool, int, str]:
    return (not knot.is_own, -knot.number, knot.revision_id)
