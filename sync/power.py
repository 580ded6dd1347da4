"""Whether the machine is plugged in, as far as the system tells; changes nothing."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

from sync.told import Ask, ask

_SUPPLIES = Path("/sys/class/power_supply")
_PLUGS = ("Mains", "USB", "Wireless")


def is_on_mains(supplies: Path = _SUPPLIES, *, system: str = sys.platform, ask: Ask = ask) -> bool | None:
    """Return whether the machine is plugged in; None when nothing tells."""
    if system == "win32":
        return _windows()
    if system == "darwin":
        return _macos(ask)
    return _linux(supplies)


def _linux(supplies: Path) -> bool | None:
    """Return it from the kernel's list: a plug that is in, or no battery of the machine's own at all."""
    try:
        found = sorted(supplies.iterdir())
    except OSError:
        return None
    plugs: list[str] = []
    batteries: list[str] = []
    for supply in found:
        if _line(supply / "scope") == "Device":  # the battery of a mouse
            continue
        kind = _line(supply / "type")
        if kind in _PLUGS:
            plugs.append(_line(supply / "online"))
        elif kind == "Battery":
            batteries.append(_line(supply / "status"))
    if "1" in plugs:
        return True
    if not batteries:
        return None if plugs else True
    if any(status in ("Charging", "Full", "Not charging") for status in batteries):
        return True
    return False if plugs or "Discharging" in batteries else None


def _line(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _macos(ask: Ask) -> bool | None:
    said = ask(["/usr/bin/pmset", "-g", "ps"])
    if "'AC Power'" in said:
        return True
    return False if "'Battery Power'" in said else None


class _PowerStatus(ctypes.Structure):
    """SYSTEM_POWER_STATUS."""

    _fields_ = (
        ("ac_line_status", ctypes.c_ubyte),
        ("battery_flag", ctypes.c_ubyte),
        ("battery_life_percent", ctypes.c_ubyte),
        ("system_status_flag", ctypes.c_ubyte),
        ("battery_life_time", ctypes.c_ulong),
        ("battery_full_life_time", ctypes.c_ulong),
    )


def _windows() -> bool | None:
    windll = getattr(ctypes, "windll", None)
    status = _PowerStatus()
    if windll is None or not windll.kernel32.GetSystemPowerStatus(ctypes.byref(status)):
        return None
    return {0: False, 1: True}.get(status.ac_line_status)
