"""Tell one stick from another: what the system calls the volume under a folder, and whether it is there.

A path says little: the next stick may be found at the same one. What says more differs by system. On Linux it
is the identifier that the file system was given when it was made, which the system shows as a link to its
device; on Windows the serial number of the volume, which its letter does not change. Where neither can be
had, as on macOS, name, kind and size together stand for it. A shared folder is known by its address.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStorageInfo

VolumeOf = Callable[[Path], str]
"""Returns what the system calls the volume a folder lies on, empty for the one that is always there."""

_BY_UUID = Path("/dev/disk/by-uuid")


def volume_of(folder: Path) -> str:
    """Return what the volume is called; empty where it cannot be taken away, or where nothing is known.

    It may wait for a disk or a network: not for the thread that draws.
    """
    info = QStorageInfo(str(folder))
    if not info.isValid() or not info.isReady() or is_home(info):
        return ""
    device = bytes(info.device().data()).decode(errors="replace")
    if sys.platform == "linux" and (found := _by_uuid(device)):
        return f"uuid:{found}"
    if sys.platform == "win32" and (number := _serial(info.rootPath())):
        return f"serial:{number}"
    if device.startswith("//") or ":/" in device:
        return f"share:{device}"
    kind = bytes(info.fileSystemType().data()).decode(errors="replace")
    return f"like:{info.name()}|{kind}|{info.bytesTotal()}"


def is_there(folder: Path, volume: str, volume_of: VolumeOf = volume_of) -> bool:
    """Tell whether a folder can be reached and lies on the volume it was chosen on. May wait."""
    with suppress(OSError):
        return folder.is_dir() and (not volume or volume_of(folder) == volume)
    return False


def is_home(info: QStorageInfo) -> bool:
    """Tell whether a volume is the system's own, or the one with the person's home folder."""
    return info.isRoot() or info.rootPath() == QStorageInfo(str(Path.home())).rootPath()


def _by_uuid(device: str, links: Path = _BY_UUID) -> str:
    """Return the identifier whose link leads to a device; empty if there is none."""
    with suppress(OSError):
        wanted = os.path.realpath(device)
        for link in sorted(links.iterdir()):
            if os.path.realpath(link) == wanted:
                return link.name
    return ""


def _serial(root: str) -> str:
    """Return the serial number of a Windows volume in hexadecimal digits; empty if it has none."""
    kernel: Any = vars(ctypes)["windll"].kernel32  # by name: other systems have no such thing
    number = ctypes.c_uint32(0)
    told = kernel.GetVolumeInformationW(
        ctypes.c_wchar_p(root.replace("/", "\\").rstrip("\\") + "\\"),
        None,
        0,
        ctypes.byref(number),
        None,
        None,
        None,
        0,
    )
    return f"{number.value:08X}" if told and number.value else ""
