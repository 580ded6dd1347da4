"""Twice the bytes cost no more than a little over twice the work: bytes read and calls made are counted."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fuzz.growing import READERS, Counting
from tests.golden.bundles.museum import good_files

_FEW = 200
_MOST = 2.3
"""Times the work for twice the input; what is done once for all takes part of it."""


def _work(read: Callable[[Counting], object], data: bytes) -> tuple[int, int]:
    """Return calls made and bytes read."""
    calls = 0

    def count(*_: object) -> None:
        nonlocal calls
        calls += 1

    stream = Counting(data)
    sys.setprofile(count)
    try:
        read(stream)
    finally:
        sys.setprofile(None)
    return calls, stream.count


@pytest.mark.parametrize("name", READERS)
def test_twice_the_input_is_no_more_than_about_twice_the_work(name: str, tmp_path: Path) -> None:
    read, build = READERS[name]
    files = good_files(tmp_path)
    small, large = build(dict(files), _FEW), build(dict(files), 2 * _FEW)
    assert len(large) < 2.1 * len(small)
    read(Counting(small))
    once, twice = _work(read, small), _work(read, large)
    assert twice[0] <= _MOST * once[0] + 500
    assert twice[1] <= _MOST * once[1] + (64 << 10)
    # Nothing is read over and over: as often as there are checks that need the bytes.
    assert twice[1] <= 6 * len(large) + (1 << 20)
