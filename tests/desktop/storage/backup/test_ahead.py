"""One thread fetches what another uses: in order, no further than told, and gone when nobody wants more."""

import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from desktop.storage.backup.ahead import ahead


def test_everything_comes_in_order() -> None:
    assert list(ahead(range(1000), 3)) == list(range(1000))


def test_what_goes_wrong_in_fetching_is_raised_where_it_is_used() -> None:
    def source() -> Iterator[int]:
        yield 1
        raise OSError("pulled out")

    items = ahead(source())
    assert next(items) == 1
    with pytest.raises(OSError, match="pulled out"):
        next(items)


def test_it_fetches_no_further_ahead_than_told_and_ends_when_left() -> None:
    fetched, closed = [], threading.Event()

    def source() -> Iterator[int]:
        try:
            for number in range(1000):
                fetched.append(number)
                yield number
        finally:
            closed.set()

    before = threading.active_count()
    with closing(ahead(source(), 2)) as items:
        assert next(items) == 0
    assert closed.is_set()
    assert threading.active_count() == before
    assert len(fetched) <= 5
