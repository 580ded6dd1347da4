"""The folder where bundles arrive: what lies there whole, and never a file that is still being written.

tusd and @tus/server keep an upload under a name of their own and its size in a file beside it; a stick or a
person copies bundles under the names that the app gave them.
"""

import json
import os
import re
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

from desktop.errors import machine_error
from sync.bundle import layout

_COPIED = re.compile(rf"{layout.PREFIX}{layout.UUID.pattern}\.zip(\.age)?")
_UPLOADED = re.compile(r"[A-Za-z0-9_+=-]{8,200}")
_NOTES = (".info", ".json")
_MAX_NOTE = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One file that arrived whole, and what a tus server wrote beside it."""

    path: Path
    notes: tuple[Path, ...]
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Lying:
    """What was found at one look.

    Attributes:
        whole: what can be taken, the oldest first.
        unsettled: how many copies may still be growing; they are whole or not at a later look.
    """

    whole: tuple[Arrival, ...]
    unsettled: int


class Inbox:
    """One folder, looked at again and again; folders in it are not looked into."""

    def __init__(self, folder: Path, *, settle: float = 2.0) -> None:
        """A copied file counts as whole once nobody has written to it for `settle` seconds."""
        self.folder = folder
        self.settle = settle
        self._seen: dict[str, tuple[tuple[int, int], float]] = {}

    def look(self) -> Lying:
        """Return what lies there. Raises MachineError when the folder cannot be read."""
        whole: list[tuple[int, str, Arrival]] = []
        unsettled = 0
        seen: dict[str, tuple[tuple[int, int], float]] = {}
        try:
            found = dict(_facts(self.folder))
        except OSError as error:
            raise machine_error(error, str(self.folder)) from error
        for name, facts in found.items():
            notes = tuple(self.folder / f"{name}{end}" for end in _NOTES if f"{name}{end}" in found)
            if not S_ISREG(facts.st_mode):
                continue
            if notes and _UPLOADED.fullmatch(name):
                is_whole = all(_is_whole(note, facts.st_size) for note in notes)
            elif _COPIED.fullmatch(name):
                is_whole = self._is_settled(name, facts, seen)
                unsettled += not is_whole
            else:
                continue
            if is_whole:
                arrival = Arrival(path=self.folder / name, notes=notes, size=facts.st_size)
                whole.append((facts.st_mtime_ns, name, arrival))
        self._seen = seen
        return Lying(whole=tuple(one for _, _, one in sorted(whole, key=_by_age)), unsettled=unsettled)

    def take_away(self, arrival: Arrival) -> None:
        """Remove what was dealt with; the note goes last, so that no half of it looks like a new upload."""
        try:
            for path in (arrival.path, *arrival.notes):
                path.unlink(missing_ok=True)
        except OSError as error:
            raise machine_error(error, str(self.folder)) from error

    def forget(self, before: float) -> tuple[str, ...]:
        """Remove uploads that stayed unfinished, and notes without a file, untouched since that moment.

        What is whole stays, whatever it is. Raises MachineError.
        """
        gone: list[str] = []
        try:
            found = dict(_facts(self.folder))
            for name in sorted(
                {one.removesuffix(end) for one in found for end in _NOTES if one.endswith(end)}
            ):
                notes = [self.folder / f"{name}{end}" for end in _NOTES if f"{name}{end}" in found]
                parts = [self.folder / name] if name in found else []
                if not _UPLOADED.fullmatch(name) or not all(_is_note(note) for note in notes):
                    continue
                size = found[name].st_size if parts else 0
                is_old = all(found[path.name].st_mtime < before for path in (*parts, *notes))
                if is_old and not any(_is_whole(note, size) for note in notes):
                    for path in (*parts, *notes):
                        path.unlink(missing_ok=True)
                    gone.append(name)
        except OSError as error:
            raise machine_error(error, str(self.folder)) from error
        return tuple(gone)

    def _is_settled(
        self, name: str, facts: os.stat_result, seen: dict[str, tuple[tuple[int, int], float]]
    ) -> bool:
        """Tell whether a copy has come to rest: by its own date, or, if its date is odd, by our clock."""
        state = (facts.st_size, facts.st_mtime_ns)
        known, since = self._seen.get(name, ((-1, -1), 0.0))
        seen[name] = (state, since if known == state else time.monotonic())
        age = time.time() - facts.st_mtime
        return age >= self.settle or (known == state and time.monotonic() - since >= self.settle)


def _facts(folder: Path) -> Iterator[tuple[str, os.stat_result]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            # Another desk may have dealt with it between the two looks.
            with suppress(FileNotFoundError):
                yield entry.name, entry.stat(follow_symlinks=False)


def _by_age(found: tuple[int, str, Arrival]) -> tuple[int, str]:
    return found[0], found[1]


def _is_whole(note: Path, size: int) -> bool:
    """Tell whether a tus server's note says that every byte is there."""
    tree = _read(note)
    # A part of a concatenation is no bundle by itself.
    if tree.get("IsPartial") or tree.get("SizeIsDeferred"):
        return False
    stated = _stated(tree)
    return type(stated) is int and stated == size > 0


def _is_note(path: Path) -> bool:
    """Tell whether a tus server wrote it, and not anybody who keeps a file of this name here."""
    return type(_stated(_read(path))) is int


def _stated(tree: Mapping[str, object]) -> object:
    return tree.get("Size", tree.get("size"))


def _read(note: Path) -> Mapping[str, object]:
    try:
        with note.open("rb") as stream:
            data = stream.read(_MAX_NOTE + 1)
        tree = json.loads(data) if len(data) <= _MAX_NOTE else None
    except (OSError, ValueError, RecursionError):
        return {}
    return tree if isinstance(tree, dict) else {}
