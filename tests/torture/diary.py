"""What a worker meant to do, did, and was refused: one line each, written before and after every step.

The lines go to a file outside the vault with one `write` each, so that they survive a `kill -9` in order.
Where the faulty layer records, they stand between the recorded calls too: a power cut falls between the same
lines.
"""

import json
import os
from pathlib import Path
from typing import Any

from tests.torture.faulty import Layer

Line = dict[str, Any]


class Diary:
    """The worker's side."""

    def __init__(self, path: Path, layer: Layer | None = None) -> None:
        self._file = os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        self._layer = layer

    def mean(self, step: str, **facts: object) -> None:
        """Say what comes next and what it would change."""
        self._say({"is": "meant", "step": step, **facts})

    def did(self, **facts: object) -> None:
        """Say that the program promised that it is kept."""
        self._say({"is": "done", **facts})

    def refused(self, code: str) -> None:
        """Say that the program told the user that it is not kept, and why."""
        self._say({"is": "refused", "code": code})

    def fell(self, what: str) -> None:
        """Say that something happened that must never happen."""
        self._say({"is": "fell", "what": what})

    def end(self, **facts: object) -> None:
        """Say that the worker came to its own end."""
        self._say({"is": "end", **facts})

    def _say(self, line: Line) -> None:
        text = json.dumps(line)
        if self._layer is not None:
            self._layer.mark(text)
        os.write(self._file, text.encode() + b"\n")


def read(path: Path) -> list[Line]:
    """Return the lines, in order; the last one may have been cut off while it was written."""
    if not path.exists():
        return []
    found = []
    for text in path.read_text(encoding="utf-8").splitlines():
        try:
            found.append(json.loads(text))
        except ValueError:
            break
    return found
