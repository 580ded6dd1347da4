"""The real signals of logind and of a screen saver, over a real bus of the test's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="D-Bus is of Linux"
)


class Told:
    """A child process that tells what happens, one line for each thing, each with its time."""

    def __init__(self, stack: ExitStack, module: str, *arguments: str, **env: str) -> None:
        self.child = stack.enter_context(
            subprocess.Popen(
                [sys.executable, "-W", "error", "-m", module, *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                env={**os.environ, **env},
            )
        )
        stack.callback(self.child.kill)

    def order(self, line: str) -> None:
        assert self.child.stdin is not None
        print(line, file=self.child.stdin, flush=True)

    def hear(self, word: str) -> tuple[float, str]:
        """Wait for the next line, which begins with `word`; return when it was, and the rest of it."""
        assert self.child.stdout is not None
        line = self.child.stdout.readline()
        when, found, rest = [*line.strip().split(" ", 2), "", ""][:3]
        assert found == word, line
        return float(when), rest


@pytest.fixture
def bus() -> Iterator[dict[str, str]]:
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
    ) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        yield {"DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address}
        daemon.kill()


def test_sleep_waits_until_all_is_saved_and_locked(bus: dict[str, str], tmp_path: Path) -> None:
    with ExitStack() as stack:
        logind = Told(stack, "tests.support.fake_logind", **bus)
        logind.hear("ready")
        writer = Told(
            stack, "tests.support.left_alone", str(tmp_path / "home"), "2", XDG_SESSION_ID="1", **bus
        )
        assert logind.hear("inhibit")[1] == "sleep Notes Saving delay"
        logind.hear("session")
        for number in range(2):
            writer.hear("writing")
            logind.order("sleep")
            writer.hear("covered")
            locked, _ = writer.hear("locked")
            released, _ = logind.hear("released")
            assert released >= locked, "the computer slept before all was saved"
            logind.order("wake")
            assert logind.hear("inhibit")[1] == "sleep Notes Saving delay", "the next sleep waits too"
            assert writer.hear("kept")[1] == " ".join(f"Word {at}" for at in range(number + 1))
        assert writer.child.wait(20) == 0


def test_a_locked_session_and_a_screen_saver_lock_the_vault(bus: dict[str, str], tmp_path: Path) -> None:
    with ExitStack() as stack:
        logind = Told(stack, "tests.support.fake_logind", **bus)
        logind.hear("ready")
        writer = Told(
            stack, "tests.support.left_alone", str(tmp_path / "home"), "2", XDG_SESSION_ID="", **bus
        )
        logind.hear("inhibit")
        assert logind.hear("session")[1] == "1", "found without the environment's help"
        for number, sign in enumerate(("lock", "screen")):
            writer.hear("writing")
            logind.order("lock others")  # somebody else's session on the same computer
            logind.order(sign)
            writer.hear("covered")
            writer.hear("locked")
            assert writer.hear("kept")[1] == " ".join(f"Word {at}" for at in range(number + 1))
        assert writer.child.wait(20) == 0
