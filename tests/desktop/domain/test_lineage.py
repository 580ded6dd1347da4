"""Revisions that come one by one: the same newest versions as of all at once, and no more work for each."""

import sys

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.ids import RevisionId
from desktop.domain.lineage import Heads, Knot, heads

_NAMES = st.integers(0, 9).map(lambda number: RevisionId(f"r{number}"))


@st.composite
def _knots(draw: st.DrawFn) -> list[Knot]:
    """Return revisions as a stranger may make them up: naming each other, themselves, or what never came."""
    names = draw(st.lists(_NAMES, min_size=1, max_size=8, unique=True))
    return [
        Knot(
            revision_id=name,
            number=draw(st.integers(1, 4)),
            parent=draw(st.none() | _NAMES),
            merges=tuple(draw(st.lists(_NAMES, max_size=3))),
            is_own=draw(st.booleans()),
        )
        for name in names
    ]


@given(_knots())
def test_one_by_one_the_newest_versions_are_those_of_all_at_once(made: list[Knot]) -> None:
    standing = Heads()
    assert standing.leader() is None
    for at, knot in enumerate(made):
        standing.add(knot)
        found = [one.revision_id for one in heads(made[: at + 1])]
        assert (len(standing), standing.leader()) == (len(found), found[0])
        assert {one.revision_id for one in made if one.revision_id in standing} == set(found)
        assert {one.revision_id for one in made if standing.knows(one.revision_id)} == {
            one.revision_id for one in made[: at + 1]
        }


def _calls(count: int) -> int:
    """Return how many calls it takes to let so many revisions come, half of them side by side."""
    knots = [
        Knot(
            revision_id=RevisionId(f"{at:036x}"),
            number=at + 1,
            parent=RevisionId(f"{at - 1:036x}") if at % 2 else None,
            is_own=False,
        )
        for at in range(count)
    ]
    calls, standing = 0, Heads()

    def note(*_: object) -> None:
        nonlocal calls
        calls += 1

    sys.setprofile(note)
    try:
        for knot in knots:
            standing.add(knot)
            standing.leader()
    finally:
        sys.setprofile(None)
    return calls


def test_twice_the_revisions_are_twice_the_work() -> None:
    """One bundle may hold 10,000 revisions of a record; each once cost a look at all before it."""
    assert _calls(800) <= 2.3 * _calls(400)
