"""How much dearer a guess may become on this machine; decides, changes nothing."""

import os
import sys
from dataclasses import replace

from desktop.vault.kdf import KdfCost

_FAST = 0.4
"""Seconds: where unlocking took less, twice the work still stays well under one second."""

_MOST_KIB = 512 * 1024
"""A vault may travel to a smaller machine, so no cost goes beyond what one of 2 GB can pay."""

_MOST_WORK_KIB = 8 * _MOST_KIB


def raised(cost: KdfCost, took: float, memory: int | None) -> KdfCost | None:
    """Return twice the cost, or None if this machine is not fast or large enough for that.

    Memory is raised first, because it is what a guesser's hardware lacks; then time. Nothing is ever lowered.

    Args:
        cost: what a guess costs now.
        took: the seconds that this machine just needed for it; 0 when nobody measured.
        memory: the bytes of this machine's memory; None when it does not say.
    """
    if not 0 < took < _FAST:
        return None
    doubled = 2 * cost.memory_kib
    if memory is not None and doubled <= min(_MOST_KIB, memory // 1024 // 4):
        if cost.time * doubled <= _MOST_WORK_KIB:
            return replace(cost, memory_kib=doubled)
    elif 2 * cost.time * cost.memory_kib <= _MOST_WORK_KIB and 2 * cost.time <= 64:
        return replace(cost, time=2 * cost.time)
    return None


def machine_memory() -> int | None:
    """Return the bytes of memory of this machine, or None where it does not say."""
    if sys.platform == "win32":
        return _windows_memory()
    try:
        found = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return None
    return found if found > 0 else None


def _windows_memory() -> int | None:
    """Return what Windows says of its memory (MEMORYSTATUSEX)."""
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_uint32),
            ("load", ctypes.c_uint32),
            *(
                (name, ctypes.c_uint64)
                for name in ("total", "free", "page", "left", "virtual", "unused", "more")
            ),
        )

    status = Status(length=ctypes.sizeof(Status))
    if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):  # type: ignore[attr-defined]
        return None
    return int(status.total)
