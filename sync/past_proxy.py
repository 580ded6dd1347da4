"""Which hosts the system excepts from its proxy; looks no name up, unlike Python's own answer.

Where everything goes through a proxy, its name servers are often the only ones: a look-up here takes long, is
in vain, and tells whoever listens where the line is to lead.
"""

from __future__ import annotations

import importlib
import ipaddress
import sys
import urllib.request
from collections.abc import Callable, Iterable
from contextlib import suppress
from fnmatch import fnmatch

Exceptions = tuple[bool, tuple[str, ...]]
"""Whether names without a dot go past the proxy, and which other hosts do, as patterns."""

_SETTINGS = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
_LOCAL = "<local>"


def goes_past(host: str, *, system: str = sys.platform, ask: Callable[[], Exceptions] | None = None) -> bool:
    """Tell whether a host is reached directly though there is a proxy; `ask` reads the system's settings."""
    if urllib.request.getproxies_environment():
        return bool(urllib.request.proxy_bypass(host))  # by the environment alone, so nothing is looked up
    known: dict[str, Callable[[], Exceptions]] = {"win32": _windows, "darwin": _macos}
    read = ask or known.get(system)
    return read is not None and is_excepted(host, *read())


def is_excepted(host: str, is_simple_past: bool, patterns: Iterable[str]) -> bool:
    """Tell whether a host is excepted: by its name, or where it is an address, by its network."""
    name = host.lower()
    if is_simple_past and "." not in name and ":" not in name:
        return True
    return any(fnmatch(name, pattern.lower()) or _holds(pattern, name) for pattern in patterns)


def _holds(pattern: str, host: str) -> bool:
    """Tell whether a network as macOS writes it ("10.0/16", "10.1") holds an address."""
    base, _, length = pattern.partition("/")
    parts = base.split(".")
    whole = ".".join([*parts, "0", "0", "0"][:4])
    with suppress(ValueError):
        network = ipaddress.ip_network(f"{whole}/{length or 8 * min(len(parts), 4)}", strict=False)
        return ipaddress.ip_address(host) in network
    return False


def _windows() -> Exceptions:
    try:
        winreg = importlib.import_module("winreg")
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _SETTINGS) as key:
            if not winreg.QueryValueEx(key, "ProxyEnable")[0]:
                return False, ()
            said = str(winreg.QueryValueEx(key, "ProxyOverride")[0])
    except (ImportError, OSError):
        return False, ()
    hosts = tuple(one.strip() for one in said.split(";") if one.strip())
    return _LOCAL in hosts, tuple(one for one in hosts if one != _LOCAL)


def _macos() -> Exceptions:
    try:
        said = importlib.import_module("_scproxy")._get_proxy_settings()
    except (ImportError, OSError):
        return False, ()
    return bool(said.get("exclude_simple")), tuple(one for one in said.get("exceptions", ()) if one)
