"""However two vaults send each other what they have, both end with the same revisions and newest versions."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.ids import RevisionId
from desktop.domain.lineage import Knot, descends, earlier, heads
from desktop.domain.record import Record
from tests.support.colleagues import Colleague

_STEPS = st.lists(
    st.sampled_from(("ada writes", "bea writes", "ada sends", "bea sends", "ada chooses", "bea chooses")),
    min_size=3,
    max_size=9,
)


@st.composite
def _trees(draw: st.DrawFn) -> tuple[Knot, ...]:
    """Return revisions of one record in which each goes on from ones before it."""
    count = draw(st.integers(1, 12))
    made: list[Knot] = [Knot(revision_id=RevisionId("r0"), number=1, parent=None)]
    for at in range(1, count):
        before = draw(st.lists(st.sampled_from(made), min_size=1, max_size=3, unique=True))
        made.append(
            Knot(
                revision_id=RevisionId(f"r{at}"),
                number=1 + max(one.number for one in before),
                parent=before[0].revision_id,
                merges=tuple(one.revision_id for one in before[1:]),
                is_own=draw(st.booleans()),
            )
        )
    return tuple(made)


@given(_trees(), st.randoms())
def test_the_newest_versions_do_not_hang_on_the_order_of_coming(
    tree: tuple[Knot, ...], order: random.Random
) -> None:
    mixed = list(tree)
    order.shuffle(mixed)
    found = heads(mixed)
    assert found == heads(tree)
    assert found
    for one in tree:
        is_newest = one in found
        assert is_newest is not any(descends(tree, other.revision_id, one.revision_id) for other in tree)


@given(_trees(), st.data())
def test_what_lies_between_may_be_missing(tree: tuple[Knot, ...], data: st.DataObject) -> None:
    """Whoever has only some, each with all it goes on from by name, finds the newest among them."""
    had = data.draw(st.lists(st.sampled_from(tree), min_size=1, unique=True))
    carried = [
        Knot(
            revision_id=one.revision_id,
            number=one.number,
            parent=one.parent,
            merges=earlier(tree, one.revision_id),
        )
        for one in had
    ]
    newest = {one.revision_id for one in heads(carried)}
    expected = {
        one.revision_id
        for one in had
        if not any(descends(tree, other.revision_id, one.revision_id) for other in had)
    }
    assert newest == expected


@pytest.mark.long
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_STEPS, st.randoms(use_true_random=False))
def test_two_vaults_end_with_the_same_revisions(steps: list[str], order: random.Random) -> None:
    with tempfile.TemporaryDirectory() as folder:
        ada, bea = Colleague(Path(folder), "ada"), Colleague(Path(folder), "bea")
        try:
            record = ada.finished(title="First")
            bundles: dict[str, list[Path]] = {"ada": [ada.bundle(record)], "bea": []}
            bea.takes(bundles["ada"][0])
            for at, step in enumerate(steps):
                who, does = step.split()
                one, other = (ada, bea) if who == "ada" else (bea, ada)
                _do(one, other, does, record, bundles[who], f"{who} {at}")
            for one in (ada, bea):  # every version that anybody has goes out once more
                bundles[one.name].append(one.bundle(record))
            for one, sender in ((ada, "bea"), (bea, "ada")):
                everything = bundles[sender] * 2
                order.shuffle(everything)
                for bundle in everything:
                    one.takes(bundle)
            went = {revision for one in (ada, bea) for revision in _gone(one, record)}
            for one in (ada, bea):
                assert went <= _known(one, record)
            assert _newest(ada, record) == _newest(bea, record)
            assert _newest(ada, record) <= went
        finally:
            ada.close()
            bea.close()


def _do(one: Colleague, other: Colleague, does: str, record: Record, out: list[Path], words: str) -> None:
    newest = one.library.versions(record.record_id)
    if does == "sends":
        out.append(one.bundle(record))
        other.takes(out[-1])
    elif does == "chooses" or len(newest) == 1:
        chosen = newest[-1] if does == "chooses" else newest[0]
        one.amended(record, chosen, title=words)


def _newest(one: Colleague, record: Record) -> set[str]:
    return {str(version.revision_id) for version in one.library.versions(record.record_id)}


def _gone(one: Colleague, record: Record) -> set[str]:
    left = one.library.departures(record.record_id)
    return {str(revision) for departure in left for _, revision in departure.revisions}


def _known(one: Colleague, record: Record) -> set[str]:
    return {str(line.revision_id) for line in one.library.history(record.record_id)}
