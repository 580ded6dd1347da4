"""The files of a bag, in a folder or in a zip, read only and never unpacked; follows no link."""

import os
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO, Protocol, cast

from sync.bundle.names import name_faults
from sync.faults import FaultCode
from sync.generic.bounds import MOST_DIRECTORY, MOST_MEMBERS, Room, TooMany
from sync.generic.flaws import Flaw, Flaws

_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    ValueError,
    MemoryError,
)
_LINE = b"PK\x01\x02"
_UNSAFE = frozenset(
    {
        FaultCode.NAME_PARENT,
        FaultCode.NAME_ABSOLUTE,
        FaultCode.NAME_BACKSLASH,
        FaultCode.NAME_DRIVE,
        FaultCode.NAME_UNC,
        FaultCode.NAME_EMPTY,
        FaultCode.NAME_NUL,
        FaultCode.NAME_DOT,
        FaultCode.NAME_DOUBLE_SLASH,
    }
)


class Broken(Exception):  # noqa: N818 (a state of the archive, told as a flaw)
    """A file of the archive cannot be read to its end."""


class Tree(Protocol):
    """The files of one bag."""

    @property
    def sizes(self) -> Mapping[str, int]:
        """Return the bytes of every file by its path, with slashes, from the bag's folder on."""
        ...

    @property
    def has_data(self) -> bool:
        """Tell whether there is a folder data/, if only an empty one."""
        ...

    def pieces(self, path: str) -> Iterator[bytes]:
        """Yield the bytes of one file. Raises Broken, or OSError."""
        ...


class FolderTree:
    """A bag that lies in a folder."""

    def __init__(self, folder: Path, flaws: Flaws) -> None:
        self._folder = folder
        self.sizes: dict[str, int] = {}
        self.has_data = False
        self._walk(folder, flaws)

    def pieces(self, path: str) -> Iterator[bytes]:
        """Yield the bytes of one file."""
        place = os.open(self._folder / path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        with open(place, "rb") as stream:
            yield from _chunks(stream)

    def _walk(self, folder: Path, flaws: Flaws) -> None:
        room = Room()
        waiting = [(os.fspath(folder), "")]
        while waiting:
            place, prefix = waiting.pop()
            with os.scandir(place) as entries:
                for entry in entries:
                    name = prefix + entry.name
                    room.take(name)
                    facts = entry.stat(follow_symlinks=False)
                    if stat.S_ISDIR(facts.st_mode):
                        waiting.append((entry.path, f"{name}/"))
                        self.has_data = self.has_data or name == "data"
                    elif stat.S_ISREG(facts.st_mode):
                        self.sizes[name] = facts.st_size
                    else:
                        is_link = stat.S_ISLNK(facts.st_mode)
                        flaws.wrong(Flaw.LINK if is_link else Flaw.SPECIAL, name)


class ZipTree:
    """A bag in a zip, under one folder at its top."""

    def __init__(self, archive: zipfile.ZipFile, flaws: Flaws) -> None:
        self._archive = archive
        self._infos: dict[str, zipfile.ZipInfo] = {}
        self.sizes: dict[str, int] = {}
        self.has_data = False
        tops: set[str] = set()
        room = Room()
        for info in archive.infolist():
            name = info.filename
            room.take(name)
            tops.add(name.partition("/")[0] if "/" in name else "")
            if not _UNSAFE.isdisjoint(name_faults(name.rstrip("/").encode("utf-8", "surrogateescape"))):
                flaws.wrong(Flaw.ARCHIVE_NAME, name)
                continue
            path = name.partition("/")[2]
            self.has_data = self.has_data or path.startswith("data/")
            if name.endswith("/"):
                continue
            kind = stat.S_IFMT(info.external_attr >> 16)
            if kind not in (0, stat.S_IFREG):
                flaws.wrong(Flaw.LINK if kind == stat.S_IFLNK else Flaw.SPECIAL, path)
            elif path in self._infos:
                flaws.wrong(Flaw.ARCHIVE_TWICE, path)
            else:
                self._infos[path] = info
                self.sizes[path] = info.file_size
        if len(tops) != 1 or "" in tops:
            flaws.wrong(Flaw.ARCHIVE_FOLDERS, found=str(len(tops - {""})))

    def pieces(self, path: str) -> Iterator[bytes]:
        """Yield the bytes of one file, no more than the archive says it has."""
        try:
            with self._archive.open(self._infos[path]) as stream:
                yield from _chunks(stream)
        except _DAMAGED as error:
            raise Broken(path) from error


@contextmanager
def open_tree(path: Path, flaws: Flaws) -> Iterator[Tree | None]:
    """Give the files of the bag at `path`; None, and the reason noted, if it is no archive to be read."""
    if path.is_dir():
        try:
            folder = FolderTree(path, flaws)
        except TooMany:
            flaws.wrong(Flaw.TOO_MANY)
            yield None
            return
        yield folder
        return
    with path.open("rb") as stream:
        try:
            counted = _Counted(stream)
            archive = zipfile.ZipFile(cast(BinaryIO, counted))
            counted.is_listed = True
            packed = sum(info.compress_size for info in archive.infolist())
            if packed > os.fstat(stream.fileno()).st_size:
                raise zipfile.BadZipFile("files share their bytes")
            tree = ZipTree(archive, flaws)
        except _DAMAGED:
            flaws.wrong(Flaw.ARCHIVE_DAMAGED)
            yield None
            return
        except TooMany:
            flaws.wrong(Flaw.TOO_MANY)
            yield None
            return
        yield tree


class _Counted:
    """A zip whose directory is looked at before anybody makes a list of it.

    Attributes:
        is_listed: the list is made; whatever is read from now on is a file's own.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self.is_listed = stream, False
        self.seek, self.tell, self.seekable = stream.seek, stream.tell, stream.seekable

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes. Raises TooMany where they are the directory of too many files."""
        if self.is_listed:
            return self._stream.read(size)
        if size > MOST_DIRECTORY:
            raise TooMany
        data = self._stream.read(size)
        if data.count(_LINE) > MOST_MEMBERS:
            raise TooMany
        return data


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    while piece := stream.read(1 << 20):
        yield piece
