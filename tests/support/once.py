"""What takes a minute to make and is only looked at: made by one worker of a run, read by the others."""

import os
import pickle
from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp
from typing import TypeVar

import pytest
from filelock import FileLock

T = TypeVar("T")


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], T]) -> T:
    """Return what `make` makes in an empty folder, to be changed by nobody.

    A worker whose tests are taken over by another one comes to the same module more than once.
    """
    root = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:  # each worker has a folder in that of the run
        root = root.parent
    kept = root / f"once-{name}.pickle"
    with FileLock(root / f"once-{name}.lock"):
        if not kept.exists():
            made = make(Path(mkdtemp(prefix=f"once-{name}-", dir=root)))
            kept.write_bytes(pickle.dumps(made))
        found: T = pickle.loads(kept.read_bytes())  # noqa: S301 (our own, of this very run)
    return found
