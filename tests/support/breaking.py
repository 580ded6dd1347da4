"""Break a piece of work off at its n-th step on the disk, as a power cut does: nothing after it happens."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

_STEPS = ("fsync", "replace", "rename", "unlink", "open")


class PowerCutError(BaseException):
    """The power is gone; not an Exception, so that nothing in the product catches it."""


class Steps:
    """How many steps on the disk were taken, and whether the power is gone."""

    def __init__(self, last: int | None) -> None:
        self.taken = 0
        self.is_off = False
        self._last = last

    def take(self) -> None:
        """Count one step, or refuse it because the power is gone: what would tidy up fails as well."""
        if self._last is not None and self.taken >= self._last:
            self.is_off = True
        if self.is_off:
            raise PowerCutError
        self.taken += 1


@contextmanager
def steps(monkeypatch: pytest.MonkeyPatch, last: int | None = None) -> Iterator[Steps]:
    """Count the steps of the work inside; after `last` of them the power is gone."""
    counted = Steps(last)

    def watched(real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*arguments: Any, **named: Any) -> Any:
            counted.take()
            return real(*arguments, **named)

        return step

    with monkeypatch.context() as patch:
        for name in _STEPS:
            patch.setattr(os, name, watched(getattr(os, name)))
        yield counted
