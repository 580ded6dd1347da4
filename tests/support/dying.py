"""A child that ends itself, as kill -9 does, at one of the steps by which a desk touches disk or database."""

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from sqlalchemy import Engine, event


def _die(*_: object) -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


class _Steps:
    """Counts every write, name and statement of a desk, and kills it at one of them."""

    def __init__(self, last: int) -> None:
        self._left = last

    def step(self, *_: object, **__: object) -> None:
        self._left -= 1
        if self._left < 0:
            _die()

    def watch(self) -> None:
        for owner, name in ((os, "fsync"), (Path, "replace"), (Path, "unlink")):
            real = getattr(owner, name)

            def counted(*arguments: object, _real: object = real, **more: object) -> object:
                self.step()
                return _real(*arguments, **more)  # type: ignore[operator]

            setattr(owner, name, counted)
        event.listen(Engine, "before_cursor_execute", self.step)
        event.listen(Engine, "commit", self.step)


def run_and_die(work: Callable[[], object], last: int) -> bool:
    """Do `work` in a child that dies after `last` steps; tell whether it did."""
    child = os.fork()
    if not child:
        status = 3
        try:
            _Steps(last).watch()
            work()
            status = 0
        finally:
            os._exit(status)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
    return os.WIFSIGNALED(status)
