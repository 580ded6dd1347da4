"""Build the faulty layer (faulty.c), put it under a program, and tell it what to do.

It needs a C compiler and a system that loads it with LD_PRELOAD; where one is missing, `built` returns None
and whoever asked says so in the counts.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

SOURCE = Path(__file__).with_name("faulty.c")


class Fault(IntEnum):
    """What happens at the call with the given number."""

    COUNT = 1
    KILL_BEFORE = 2
    KILL_AFTER = 3
    KILL_HALF = 4
    FAIL = 5


class Calls(IntEnum):
    """Kinds of calls, to be added up: which ones count."""

    WRITE = 1
    SYNC = 2
    NAME = 4
    SIZE = 8
    OPEN = 16
    CHANGES = 15
    ALL = 31


FOREVER = 1 << 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What the layer does: `fault` at call number `at`, for `span` calls if it is to fail with `error`."""

    fault: Fault = Fault.COUNT
    at: int = 0
    span: int = 1
    error: int = 0
    calls: int = Calls.CHANGES

    def facts(self) -> dict[str, int]:
        """Return it as a child gets it."""
        return {
            "fault": int(self.fault),
            "at": self.at,
            "span": self.span,
            "error": self.error,
            "calls": int(self.calls),
        }

    def text(self) -> str:
        """Return it as an environment variable carries it."""
        return f"{int(self.fault)} {self.at} {self.span} {self.error} {self.calls}"


def built(folder: Path) -> Path | None:
    """Return the layer, compiled into `folder`, or None where that cannot be done."""
    if sys.platform != "linux" or shutil.which("gcc") is None:
        return None
    target = folder / "faulty.so"
    done = subprocess.run(
        ["gcc", "-O2", "-shared", "-fPIC", "-o", str(target), str(SOURCE), "-ldl", "-lpthread"],
        capture_output=True,
        check=False,
    )
    return target if done.returncode == 0 else None


def under(layer: Path | None, folder: Path | None = None, order: Order | None = None) -> Mapping[str, str]:
    """Return the environment of a program with the layer under it, at once busy if it gets an order."""
    if layer is None:
        return {}
    found = {"LD_PRELOAD": str(layer)}
    if folder is not None:
        found["TORTURE_FOLDER"] = str(folder)
        found["TORTURE_ORDER"] = (order or Order()).text()
    return found


class Layer:
    """The layer under the program that this runs in. Without one, only `is_there` may be asked."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None) if "faulty.so" in os.environ.get("LD_PRELOAD", "") else None
        self._log = -1

    @property
    def is_there(self) -> bool:
        """Tell whether this program runs on the layer."""
        return self._library is not None

    def arm(self, folder: Path, order: Order) -> None:
        """Begin to count the calls beneath `folder`."""
        assert self._library is not None
        self._library.torture_arm(
            os.fsencode(folder),
            int(order.fault),
            ctypes.c_long(order.at),
            ctypes.c_long(order.span),
            order.error,
            order.calls,
        )

    def record(self, path: Path) -> None:
        """Write down every call, with its bytes, at `path`, which lies elsewhere."""
        assert self._library is not None
        self._log = os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        self._library.torture_record(self._log)

    def mark(self, text: str) -> None:
        """Write a line of the driver's own between the calls."""
        if self._library is not None and self._log >= 0:
            self._library.torture_mark(text.encode())

    def count(self) -> int:
        """Return how many calls there were since it was armed."""
        assert self._library is not None
        found = self._library.torture_count
        found.restype = ctypes.c_long
        return int(found())
