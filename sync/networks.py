"""Which network the machine is on, as far as the system tells: by the Wi-Fi's name, else by its gateway.

It says so to nobody, keeps nothing, and sends nothing.
"""

from __future__ import annotations

import re
import socket
import struct
import sys
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

from sync.told import Ask, ask

_WIFI = "wifi:"
_GATEWAY = "gateway:"
_MAC = re.compile(r"\b([0-9a-fA-F]{1,2}(?:[:-][0-9a-fA-F]{1,2}){5})\b")
_ADDRESS = re.compile(r"\b(\d{1,3}(?:\.\d{1,3}){3})\b")
_SIOCGIWESSID = 0x8B1B  # of linux/wireless.h
_LONGEST_NAME = 32
_TUNNEL = "65534"  # ARPHRD_NONE of linux/if_arp.h


def network_now(
    proc: Path = Path("/proc/net"),
    devices: Path = Path("/sys/class/net"),
    *,
    system: str = sys.platform,
    ask: Ask = ask,
) -> tuple[str, str]:
    """Return what tells this network from others, and how people call it; two empty texts if nothing does."""
    if system == "win32":
        name, router = _windows_wifi(ask), partial(_windows_router, ask)
    elif system == "darwin":
        name, router = _macos_wifi(ask), partial(_macos_router, ask)
    else:
        device, address = _linux_way_out(proc, devices)
        name, router = _linux_wifi(devices, device), partial(_linux_router, proc, address)
    if name:
        return f"{_WIFI}{name}", name
    known = router()
    return (f"{_GATEWAY}{known}", "") if known else ("", "")


def _linux_way_out(proc: Path, devices: Path) -> tuple[str, str]:
    """Return the device that everything goes out by, and the address of the router behind it, if any.

    A telephone may be plugged in beside the Wi-Fi: what counts is which of both the kernel prefers. Tunnels
    are passed over, because they run over one of the others.
    """
    try:
        lines = (proc / "route").read_text(encoding="ascii", errors="replace").splitlines()[1:]
    except OSError:
        return "", ""
    found: list[tuple[int, str, str]] = []
    for line in lines:
        parts = line.split()
        if len(parts) > 7 and parts[1] == "00000000" and parts[7] == "00000000":
            with suppress(ValueError, OSError):
                if (devices / parts[0] / "type").read_text(encoding="ascii").strip() == _TUNNEL:
                    continue
            with suppress(ValueError):
                router = socket.inet_ntoa(struct.pack("<I", int(parts[2], 16)))
                found.append((int(parts[6]), parts[0], "" if router == "0.0.0.0" else router))  # noqa: S104
    return min(found)[1:] if found else ("", "")


def _linux_wifi(devices: Path, device: str) -> str:
    """Return the name of the Wi-Fi that a device is on, as its driver says; of any if none is named."""
    if not hasattr(socket, "AF_INET"):
        return ""
    with suppress(OSError):
        for one in [devices / device] if device else sorted(devices.iterdir()):
            if (one / "wireless").is_dir() and (name := _essid(one.name)):
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


def _linux_router(proc: Path, router: str) -> str:
    """Return the hardware address of a router, from the kernel's own list."""
    try:
        neighbours = (proc / "arp").read_text(encoding="ascii", errors="replace").splitlines()[1:]
    except OSError:
        return ""
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
