"""What must be said to the toolkit's codecs before they see the first file: be quiet, and open nothing else.

They would write what stands in a recording (its title, its artist) to the program's error output, which
systems keep in logs. And a crafted recording, in truth a list of addresses, must not have them fetched.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
from pathlib import Path

import PySide6

_QUIET = -8


def confine_codecs() -> None:
    """Keep the codecs to the one file they are handed. Before the first player is made."""
    os.environ["QT_FFMPEG_PROTOCOL_WHITELIST"] = "none"


def silence_codecs() -> None:
    """Let the codecs write nothing. After the first player is made, which sets them up; twice is no harm."""
    folder = Path(PySide6.__file__).parent
    # By the very names under which the codecs load each other: another name would be another copy.
    for pattern in ("Qt/lib/libavutil.so.??", "Qt/lib/libavutil.??.dylib", "avutil-??.dll"):
        for library in folder.glob(pattern):
            # Another build of the toolkit has its own codecs, and its own manners.
            with contextlib.suppress(OSError, AttributeError):
                ctypes.CDLL(str(library)).av_log_set_level(_QUIET)
