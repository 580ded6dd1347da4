"""Whatever a story holds, and whoever is to read it: nothing reaches any output that may not."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.disclosed import Disclosed
from desktop.safety.disclosure import disclose
from desktop.safety.telling import read_telling
from tests.support import trees
from tests.support.marked import PROFILES, Case, Maker
from tests.support.outputs import outputs


def disclosed_of(case: Case) -> Disclosed | None:
    """Return what leaves of a case; None when all of it stays."""
    source = trees.source(case.record, case.form, case.files)
    found = disclose(source, case.profile, read_telling(case.form, case.record.answers), trees.TODAY)
    return found if isinstance(found, Disclosed) else None


def leaks(case: Case, disclosed: Disclosed, folder: Path) -> list[str]:
    """Return each forbidden mark with the output that it stands in, however it is written there."""
    wrong = {mark for mark, may in case.marks.items() if not may}
    found = []
    for name, data in outputs(case, disclosed, folder):
        low = data.lower()
        for mark in wrong:
            ways = (mark.encode(), mark.encode("utf-16-le"), mark.encode("utf-16-be"))
            found += [f"{mark} in {name} for {case.profile}" for way in ways if way in low]
    return found


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**48))
def test_no_mark_without_permission_is_in_any_output(
    seed: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    case = Maker(seed).make()
    disclosed = disclosed_of(case)
    assert not (case.is_shut and disclosed), "the whole record has to stay"
    if disclosed is not None:
        assert leaks(case, disclosed, tmp_path_factory.mktemp("out")) == []


def test_the_cases_reach_every_reader_and_marks_do_leave(tmp_path: Path) -> None:
    reached: dict[str, int] = {}
    for seed in range(250):
        case = Maker(seed).make()
        disclosed = disclosed_of(case)
        if disclosed is not None:
            told = json.dumps(disclosed.answers)
            reached[case.profile] = reached.get(case.profile, 0) + sum(mark in told for mark in case.marks)
    assert all(reached.get(profile, 0) > 10 for profile in PROFILES), reached


def test_a_leak_would_be_found(tmp_path: Path) -> None:
    for seed in range(100):
        case = Maker(seed).make()
        disclosed = disclosed_of(case)
        if disclosed is not None and case.profile.is_bundle:
            going = [mark for mark in case.marks if mark in json.dumps(disclosed.answers)]
            if going:
                case.marks = {**case.marks, going[0]: False}
                assert leaks(case, disclosed, tmp_path)
                return
    raise AssertionError("no case lets anything go")
