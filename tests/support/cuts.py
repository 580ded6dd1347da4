"""Break off in the middle of writing, as a power cut or a kill does: nothing after it is run."""

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest

_STEPS = ("open", "write", "fsync", "replace", "unlink")


class Cut(BaseException):
    """The moment at which everything stops; no handler of errors is meant to catch it."""


def every_cut(
    monkeypatch: pytest.MonkeyPatch, prepare: Callable[[], Any], act: Callable[[Any], object]
) -> Iterator[Any]:
    """Prepare and act again and again, stopped one file operation later each time, until `act` gets through.

    Yields what was prepared, as the cut left it, each time; the last time nothing was cut.
    """
    for stop in range(1000):
        made = prepare()
        with monkeypatch.context() as patch:
            left = [stop]
            for name in _STEPS:
                patch.setattr(os, name, _cutting(getattr(os, name), left))
            try:
                act(made)
                is_through = True
            except Cut:
                is_through = False
        yield made
        if is_through:
            assert stop > 3, "no file operation was cut at all"
            return
    raise AssertionError("it never gets through")


def _cutting(step: Callable[..., Any], left: list[int]) -> Callable[..., Any]:
    def cut(*given: Any, **named: Any) -> Any:
        if left[0] == 0:
            raise Cut
        left[0] -= 1
        return step(*given, **named)

    return cut
