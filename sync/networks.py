"""Which network the machine is on, as far as the system tells: by the Wi-Fi's name, else by its gateway.

It says so to nobody, keeps nothing, and sends nothing.
"""

from __future__ import annotations

import re
import socket
import struct
import sys
from contextlib import closing, suppress
from pathlib import Path

from sync.told import Ask, ask

_WIFI = "wifi:"
_GATEWAY = "gateway:"
_MAC = re.compile(r"\b([0-9a-fA-F]{1,2}(?:[:-][0-9a-fA-F]{1,2}){5})\b")
_ADDRESS = re.compile(r"\b(\d{1,3}(?:\.\d{1,3}){3})\b")
_SIOCGIWESSID = 0x8B1B  # of linux/wireless.h
_LONGEST_NAME = 32


def network_now(
    proc: Path = Path("/proc/net"),
    devices: Path = Path("/sys/class/net"),
    *,
    system: str = sys.platform,
    ask: Ask = ask,
) -> tuple[str, str]:
    """Return what tells this network from others, and how people call it; two empty texts if nothing does."""
    name = {"win32": _windows_wifi, "darwin": _macos_wifi}.get(system, lambda _ask: _linux_wifi(devices))(ask)
    if name:
        return f"{_WIFI}{name}", name
    router = {"win32": _windows_router, "darwin": _macos_router}.get(
        system, lambda _ask: _linux_router(proc)
    )(ask)
    return (f"{_GATEWAY}{router}", "") if router else ("", "")


def _linux_wifi(devices: Path) -> str:
    """Return the name of the Wi-Fi that a device is on, as its driver says."""
    if not hasattr(socket, "AF_INET"):
        return ""
    with suppress(OSError):
        for device in sorted(devices.iterdir()):
            if (device / "wireless").is_dir() and (name := _essid(device.name)):
                return name
    return ""


def _essid(device: str) -> str:
    try:
        import array
        import fcntl
    except ImportError:  # not on this system
        return ""
    room = array.array("B", bytes(_LONGEST_NAME + 1))
    address, length = room.buffer_info()
    request = struct.pack("16sPHH", device.encode()[:15], address, length, 0)
    with suppress(OSError), closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as line:
        fcntl.ioctl(line.fileno(), _SIOCGIWESSID, request)
        return bytes(room).split(b"\0")[0].decode(errors="replace")
    return ""


def _linux_router(proc: Path) -> str:
    """Return the hardware address of the router that everything goes to, from the kernel's own lists."""
    try:
        routes = (proc / "route").read_text(encoding="ascii", errors="replace").splitlines()[1:]
        neighbours = (proc / "arp").read_text(encoding="ascii", errors="replace").splitlines()[1:]
    except OSError:
        return ""
    routers: list[tuple[int, str]] = []
    for line in routes:
        parts = line.split()
        if len(parts) > 7 and parts[1] == "00000000" and parts[2] != "00000000":
            with suppress(ValueError):
                number = int(parts[2], 16)
                routers.append((int(parts[6]), socket.inet_ntoa(struct.pack("<I", number))))
    for _metric, router in sorted(routers):
        for line in neighbours:
            parts = line.split()
            if len(parts) > 3 and parts[0] == router and (mac := _mac(parts[3])):
                return mac
    return ""


def _windows_wifi(ask: Ask) -> str:
    # "SSID" is the same in every language; "BSSID" stands on a line of its own.
    found = re.search(
        r"^\s*SSID\s*:\s*(\S.*?)\s*$", ask(["netsh", "wlan", "show", "interfaces"]), re.MULTILINE
    )
    return found[1] if found else ""


def _windows_router(ask: Ask) -> str:
    found = re.search(
        r"^\s*0\.0\.0\.0\s+0\.0\.0\.0\s+(\d+(?:\.\d+){3})\s",
        ask(["route", "print", "-4", "0.0.0.0"]),  # noqa: S104 (a place in a table)
        re.MULTILINE,
    )
    return _mac(ask(["arp", "-a", found[1]])) if found else ""


def _macos_wifi(ask: Ask) -> str:
    found = re.search(r"^\s*SSID : (.+?)\s*$", ask(["/usr/sbin/ipconfig", "getsummary", "en0"]), re.MULTILINE)
    return found[1] if found and found[1] != "<redacted>" else ""


def _macos_router(ask: Ask) -> str:
    said = ask(["/sbin/route", "-n", "get", "default"])
    found = re.search(r"gateway:\s*" + _ADDRESS.pattern, said)
    return _mac(ask(["/usr/sbin/arp", "-n", found[1]])) if found else ""


def _mac(text: str) -> str:
    """Return the first hardware address in `text` in one way of writing; "" for none, or one of nobody."""
    found = _MAC.search(text)
    if found is None:
        return ""
    mac = ":".join(part.zfill(2) for part in re.split("[:-]", found[1].lower()))
    return "" if mac == "00:00:00:00:00:00" else mac
