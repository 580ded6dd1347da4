"""What protects the process itself: file rights, no core dumps, one reporter for mistakes of ours."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

    from desktop.paths import Paths

_PR_SET_DUMPABLE = 4


def harden() -> None:
    """Let nobody else read what we write, from the first file on."""
    os.umask(0o077)


def keep_memory_private() -> None:
    """Keep memory out of crash dumps where the system allows it; before a passphrase can be typed."""
    if sys.platform == "win32":
        return
    import ctypes
    import resource

    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        import logging

        logging.getLogger(__name__).info("core dumps could not be switched off")
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def install_reporter(paths: Paths) -> None:
    """Make every mistake of ours end in one place: a crash report without content, and one sentence."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        # Not at the top: both are seldom needed, and the first window need not wait for them.
        from desktop.errors import DefectError
        from desktop.logs import report_crash
        from ui.dialogs import report

        report_crash(paths, error)
        report(DefectError("unexpected"))

    sys.excepthook = hook
