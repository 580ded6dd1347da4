"""What every test stands on: no screen, no real home folder, no user's settings."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

# Before anything imports Qt: the platform cannot be changed later.
if "--onscreen" not in sys.argv:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
for bus in (
    "DBUS_SYSTEM_BUS_ADDRESS",
    "DBUS_SESSION_BUS_ADDRESS",
):  # the computer's own sleep is none of ours
    os.environ[bus] = "unix:path=/nonexistent"
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false;qt.qpa.fonts=false")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--onscreen", action="store_true", help="show the windows of the tests")


@pytest.hookimpl(trylast=True)  # after the order was left to chance
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the long tests, whole modules on each of two workers: neither is left alone at the end."""
    long = [item for item in items if item.get_closest_marker("long")]
    rest = [item for item in items if not item.get_closest_marker("long")]
    modules = list(dict.fromkeys(item.path for item in long))
    first = [item for item in long if item.path in modules[::2]]
    second = [item for item in long if item.path in modules[1::2]]
    middle = max(0, len(items) // 2 - len(first))  # where the second worker begins
    items[:] = [*first, *rest[:middle], *second, *rest[middle:]]


def pytest_collection_finish() -> None:
    """Spare what collecting made, some 400,000 objects that live to the end, from every search for leaks.

    There is no QApplication yet, so no timer, thread or window of Qt can be among them.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def hermetic_home() -> Iterator[Path]:
    """Point HOME and the XDG folders at a throw-away folder: no test reads or writes the person's own."""
    with (
        tempfile.TemporaryDirectory(prefix="spotlight-tests-") as folder,
        pytest.MonkeyPatch.context() as patch,
    ):
        home = Path(folder)
        patch.setenv("HOME", folder)
        patch.setenv("USERPROFILE", folder)
        for name, place in (
            ("XDG_CONFIG_HOME", ".config"),
            ("XDG_DATA_HOME", ".local/share"),
            ("XDG_CACHE_HOME", ".cache"),
            ("XDG_STATE_HOME", ".local/state"),
        ):
            (home / place).mkdir(parents=True)
            patch.setenv(name, str(home / place))
        yield home
