"""What a program of the system says when it is asked something; an answer that does not come is none."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence

Ask = Callable[[Sequence[str]], str]
"""Runs a program and returns what it wrote; "" for one that is not there, fails, or takes too long."""

_SECONDS = 5


def ask(command: Sequence[str]) -> str:
    """Run one of the system's own programs, named by its whole path or known to Windows by its name."""
    try:
        done = subprocess.run(
            list(command),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode(errors="replace") if done.returncode == 0 else ""
