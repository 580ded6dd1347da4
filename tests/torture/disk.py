"""A disk in memory whose power can be cut: what a recorded worker left there, as the cut could leave it.

The model. A recording (faulty.c) holds every call that changed the folder, in order. Up to the cut:

* What was written to a file before its last fsync stands. Each page of 4,096 bytes (counted from the file's
  start) of each later write stands or does not, each for itself and so in any order; now and then only the
  first or the last sectors of 512 bytes of a page stand. A later cut to a shorter length stands or does not.
  Where a dropped write made the file longer, the file is shorter, or has zeros there.
* Names (new files, renames, removals, new folders) stand once their folder was synced. Of later ones, in
  order: none, all, those up to some moment (as a file system with a journal leaves it), or in each folder
  those up to a moment of its own. Syncing a file does not make its name stand.
* A rename between two folders stands once the one it leads to was synced.
* What was there before the recording stands. Memory maps ("-shm") are lost. Rights and times of files are not
  modelled. The disk itself never lies about a sync and never damages what stands.
"""

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

PAGE = 4096
_SECTOR = 512
_HEAD = struct.Struct("<cqqIII")


@dataclass(frozen=True, slots=True)
class Call:
    """One recorded call, or with the kind "#" one line of the worker's diary."""

    kind: str
    at: int
    path: str
    other: str
    data: bytes


def calls(log: bytes) -> Iterator[Call]:
    """Yield what was recorded, in order; the last one may have been cut off."""
    at = 0
    while at + _HEAD.size <= len(log):
        kind, number, _, one, two, size = _HEAD.unpack_from(log, at)
        at += _HEAD.size
        if at + one + two + size > len(log):
            return
        path, other = log[at : at + one].decode(), log[at + one : at + one + two].decode()
        at += one + two
        yield Call(kind.decode(), number, path, other, log[at : at + size])
        at += size


@dataclass(slots=True, eq=False)
class _File:
    """What stands of a file, and what came since its last sync: offset and bytes, or a new length."""

    stands: bytes = b""
    since: list[tuple[int, bytes | None]] = field(default_factory=list)
    length: int = 0

    def change(self, at: int, data: bytes | None) -> None:
        self.since.append((at, data))
        self.length = at if data is None else max(self.length, at + len(data))

    def sync(self) -> None:
        content = bytearray(self.stands)
        for at, data in self.since:
            _apply(content, at, data)
        self.stands, self.since = bytes(content), []

    def left(self, chance: random.Random) -> bytes:
        """Return what a power cut leaves of it."""
        share = chance.choice((0.0, 1.0, 0.5, 0.1, 0.9))
        content = bytearray(self.stands)
        for at, data in self.since:
            if data is None:
                if chance.random() < share:
                    _apply(content, at, None)
                continue
            for start, piece in _pages(at, data):
                if chance.random() < share:
                    _apply(content, *_torn(start, piece, chance))
        if len(content) < self.length and chance.random() < 0.5:
            content.extend(bytes(self.length - len(content)))
        return bytes(content)


def _apply(content: bytearray, at: int, data: bytes | None) -> None:
    if data is None:
        del content[at:]
        data = b""
    if len(content) < at:
        content.extend(bytes(at - len(content)))
    content[at : at + len(data)] = data


def _pages(at: int, data: bytes) -> Iterator[tuple[int, bytes]]:
    done = 0
    while done < len(data):
        size = min(PAGE - (at + done) % PAGE, len(data) - done)
        yield at + done, data[done : done + size]
        done += size


def _torn(at: int, piece: bytes, chance: random.Random) -> tuple[int, bytes]:
    if chance.random() > 0.1 or len(piece) <= _SECTOR:
        return at, piece
    sectors = chance.randrange(1, -(-len(piece) // _SECTOR)) * _SECTOR
    return (at, piece[:sectors]) if chance.random() < 0.5 else (at + sectors, piece[sectors:])


_Names = dict[str, "_File | None"]
"""Every path, absolute, with its file; None for a folder."""


class Disk:
    """The disk under `root`, which a recording began to change."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._stand: _Names = {}
        for path in sorted(root.rglob("*")):
            if path.name.endswith("-shm"):
                continue
            content = b"" if path.is_dir() else path.read_bytes()
            self._stand[str(path)] = None if path.is_dir() else _File(content, [], len(content))
        self._live = dict(self._stand)
        self._since: list[tuple[Call, _File | None]] = []

    def play(self, call: Call) -> None:
        """Let one recorded call happen."""
        file = self._live.get(call.path)
        match call.kind:
            case "w" | "t" if file is not None:
                file.change(call.at, call.data if call.kind == "w" else None)
            case "s" if file is not None:
                file.sync()
            case "s":
                self._sync_names(call.path)
            case "c" | "m" | "r" | "u" | "d":
                born = _File() if call.kind == "c" else None
                self._since.append((call, born))
                _rename(self._live, call, born)
            case _:
                pass

    def cut(self, chance: random.Random, target: Path) -> None:
        """Write what is left after a power cut now to the new folder `target`."""
        names = dict(self._stand)
        for call, born in self._surviving(chance):
            _rename(names, call, born)
        target.mkdir(parents=True)
        for path, file in sorted(names.items()):
            place = target / Path(path).relative_to(self._root)
            if not place.parent.is_dir():  # its folder's own name was lost, and all in it
                continue
            if file is None:
                place.mkdir(mode=0o700)
            else:
                place.write_bytes(file.left(chance))
                place.chmod(0o600)

    def _sync_names(self, folder: str) -> None:
        """Let the names in one folder stand as they are."""
        later = []
        for call, born in self._since:
            if _folder(call) == folder:
                _rename(self._stand, call, born)
            else:
                later.append((call, born))
        self._since = later

    def _surviving(self, chance: random.Random) -> list[tuple[Call, "_File | None"]]:
        """Return the changes of names, of those that no sync made stand, that stand all the same."""
        match chance.choice(("none", "all", "journal", "folders")):
            case "none":
                return []
            case "all":
                return self._since
            case "journal":
                return self._since[: chance.randint(0, len(self._since))]
            case _:
                folders: dict[str, int] = {}
                for call, _ in self._since:
                    folders[_folder(call)] = folders.get(_folder(call), 0) + 1
                left = {folder: chance.randint(0, count) for folder, count in folders.items()}
                kept = []
                for call, born in self._since:
                    left[_folder(call)] -= 1
                    if left[_folder(call)] >= 0:
                        kept.append((call, born))
                return kept


def _folder(call: Call) -> str:
    """Return the folder whose sync makes the change of a name stand."""
    return str(PurePosixPath(call.other or call.path).parent)


def _rename(names: _Names, call: Call, born: "_File | None") -> None:
    """Do one change of a name; what it needs may be missing where an earlier one was lost."""
    match call.kind:
        case "c" | "m":
            names[call.path] = born
        case "u" | "d":
            names.pop(call.path, None)
        case _:
            if call.path not in names:
                return
            names[call.other] = names.pop(call.path)
            below = call.path + "/"
            for path in [path for path in names if path.startswith(below)]:
                names[f"{call.other}/{path.removeprefix(below)}"] = names.pop(path)
