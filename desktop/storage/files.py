"""Keep attachments sealed in the age format, one file each under a random name; knows no database."""

import hashlib
import os
import uuid
import zlib
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO
from weakref import WeakSet

from pyrage import x25519

from desktop.errors import Code, FixableError, MachineError, machine_error
from desktop.paths import sync_folder
from desktop.progress import CancelToken, Progress, silent
from desktop.storage.aside import Aside
from desktop.storage.buffers import Buffers
from desktop.storage.opening import is_sealed_to
from desktop.storage.reading import SealedReader
from desktop.storage.sealing import CHUNK, DamagedStream, Sealer, unseal

_SEALED = ".age"
_PART = ".part"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A file that now stands in the vault: size and digests are of its plain bytes."""

    file_id: str
    size: int
    sha512: str
    crc32: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Swept:
    """What sweeping did, by file ids: moved to `aside`, put back from there, removed for good."""

    aside: tuple[str, ...]
    back: tuple[str, ...]
    gone: tuple[str, ...]


class Files:
    """The vault's sealed files, under `folder`/<hh>/<uuid>.age, or for a while `folder`/aside/<uuid>.age.

    Memory stays flat whatever the size. Safe from several threads, as every call has files of its own.
    """

    def __init__(self, folder: Path, identity: str) -> None:
        """Make ready to seal into `folder`.

        Args:
            folder: where the files lie.
            identity: age secret keys, one a line: new files are sealed to the first, any of them opens.
        """
        self._folder = folder
        self._identity = identity
        self._recipient = x25519.Identity.from_str(identity.split()[0]).to_public()
        self._buffers = Buffers()
        self._aside = Aside(folder / "aside")
        self._readers: WeakSet[SealedReader] = WeakSet()
        self._is_closed = False

    def close(self) -> None:
        """Close every file that is still being read, and open none any more."""
        self._is_closed = True
        for reader in list(self._readers):
            reader.close()

    @staticmethod
    def new_identity() -> str:
        """Return a fresh identity (an age secret key) to keep inside the encrypted database."""
        return str(x25519.Identity.generate())

    def seal(
        self,
        source: BinaryIO,
        *,
        progress: Progress = silent,
        cancel: CancelToken | None = None,
        total: int = 0,
    ) -> Sealed:
        """Keep all bytes of `source` under a new id, durable when this returns; leave nothing on failure.

        Raises MachineError (DISK_FULL, READ_ONLY, NO_PERMISSION for the vault, FILE_UNREADABLE for the
        source) and Cancelled.
        """
        file_id = str(uuid.uuid4())
        final = self._path(file_id)
        part = final.with_suffix(_PART)
        try:
            self._make_folder(final.parent)
            with open(part, "xb", buffering=0, opener=_private) as out:
                sealed = self._write(file_id, source, out, progress, cancel, total)
                os.fsync(out.fileno())
            part.replace(final)
            sync_folder(final.parent)
        except OSError as error:
            _discard(part, final)
            raise machine_error(error, str(self._folder)) from error
        except BaseException:
            _discard(part, final)
            raise
        return sealed

    def pour(
        self, file_id: str, write: Callable[[bytes], object], *, cancel: CancelToken | None = None
    ) -> None:
        """Give the plain bytes of one file to `write`, in chunks of about 1 MiB, on the calling thread.

        Each chunk is genuine, but ATTACHMENT_DAMAGED may come after some of them: whoever writes a file
        must rename it only after this returns. Raises MachineError (ATTACHMENT_MISSING,
        ATTACHMENT_DAMAGED), Cancelled, and whatever `write` raises.
        """

        def deliver(chunk: bytes) -> None:
            if cancel is not None:
                cancel.check()
            write(chunk)

        try:
            # A small buffer serves the header; what follows then goes straight where it is wanted.
            sealed = self._path(file_id).open("rb", buffering=16 * 1024)
        except (FileNotFoundError, ValueError) as error:
            raise MachineError(Code.ATTACHMENT_MISSING, attachment=file_id) from error
        except OSError as error:
            raise MachineError(Code.ATTACHMENT_DAMAGED, attachment=file_id) from error
        with sealed:
            try:
                unseal(sealed, self._identity, deliver, self._buffers)
            except DamagedStream as error:
                raise MachineError(Code.ATTACHMENT_DAMAGED, attachment=file_id) from error

    def open(self, file_id: str, *, name: str = "") -> SealedReader:
        """Return one file for reading anywhere in it, until it is closed or `close` is called here.

        Errors call it `name`, else by its id. Raises MachineError (ATTACHMENT_MISSING, ATTACHMENT_DAMAGED).
        """
        try:
            path = self._path(file_id)
        except ValueError as error:
            raise MachineError(Code.ATTACHMENT_MISSING, attachment=name or file_id) from error
        reader = SealedReader(path, self._identity, name or file_id)
        self._readers.add(reader)
        if self._is_closed:
            reader.close()
        return reader

    def is_current(self, file_id: str) -> bool:
        """Tell whether a file is sealed to the newest key. Raises MachineError as `open` does."""
        try:
            with self._path(file_id).open("rb") as sealed:
                return is_sealed_to(sealed, self._identity.split()[0])
        except (FileNotFoundError, ValueError) as error:
            raise MachineError(Code.ATTACHMENT_MISSING, attachment=file_id) from error
        except OSError as error:
            raise MachineError(Code.ATTACHMENT_DAMAGED, attachment=file_id) from error

    def forget_earlier(self) -> None:
        """Open from now on only what is sealed to the newest key."""
        self._identity = self._identity.split()[0]

    def read(self, file_id: str, limit: int = 64 << 20) -> bytes:
        """Return the plain bytes of one file of at most `limit` bytes. Raises FILE_TOO_LARGE above it."""
        chunks: list[bytes] = []
        size = 0

        def gather(chunk: bytes) -> None:
            nonlocal size
            size += len(chunk)
            if size > limit:
                raise FixableError(Code.FILE_TOO_LARGE, name=file_id, limit=limit)
            chunks.append(chunk)

        self.pour(file_id, gather)
        return b"".join(chunks)

    def remove(self, file_id: str) -> None:
        """Remove one file at once, because whoever named it let it go; removing it twice changes nothing.

        What cannot be removed now is set aside by the next sweep.
        """
        if _is_file_id(file_id):
            path = self._path(file_id)
            _discard(path, self._aside.path(path.name))

    def missing(self, known: Collection[str]) -> frozenset[str]:
        """Return those of `known` that have no file in its place, without opening any."""
        present = {path.stem for path in self._folder.glob(f"??/*{_SEALED}")}
        return frozenset(known) - present

    def sweep(self, known: Collection[str], now: datetime) -> Swept:
        """Set aside what nothing in `known` names, put back what is named again, remove what is half-written.

        What was aside for a month goes for good. Nothing goes sooner: after an older database was put back,
        the files that it does not know yet are all that is left of the newer one's attachments.

        Run it before anything is sealed in this session. Files that are not ours by name are left alone,
        and one that cannot be moved or removed now is left for the next time.
        """
        known = set(known)
        back, gone = self._look_aside(known, now)
        aside: list[str] = []
        for path in sorted(self._folder.glob("??/*")):
            if not _is_file_id(path.stem):
                continue
            with suppress(OSError):
                if path.suffix == _PART:
                    path.unlink()
                    gone.append(path.stem)
                elif path.suffix == _SEALED and path.stem not in known:
                    self._aside.take(path, now)
                    aside.append(path.stem)
        return Swept(aside=tuple(aside), back=tuple(back), gone=tuple(gone))

    def _look_aside(self, known: set[str], now: datetime) -> tuple[list[str], list[str]]:
        """Return the ids of what was put back, and of what was removed because its time is over."""
        back: list[str] = []
        gone: list[str] = []
        for path in self._aside.paths():
            if path.suffix != _SEALED or not _is_file_id(path.stem):
                continue
            place = self._path(path.stem)
            with suppress(OSError):
                if path.stem in known and not place.exists():
                    self._make_folder(place.parent)
                    path.rename(place)
                    back.append(path.stem)
                elif self._aside.is_over(path, now):
                    path.unlink()
                    gone.append(path.stem)
        return back, gone

    def _path(self, file_id: str) -> Path:
        """Return where `file_id` lies. Raises ValueError for what is no id of ours."""
        if not _is_file_id(file_id):
            raise ValueError("not a file id")
        return self._folder / file_id[:2] / f"{file_id}{_SEALED}"

    def _make_folder(self, folder: Path) -> None:
        """Make a folder of two letters, but never the one above it: that is gone if the vault was moved."""
        if not folder.is_dir():
            folder.mkdir(mode=0o700, exist_ok=True)
            sync_folder(folder.parent)

    def _write(
        self,
        file_id: str,
        source: BinaryIO,
        out: BinaryIO,
        progress: Progress,
        cancel: CancelToken | None,
        total: int,
    ) -> Sealed:
        sha512 = hashlib.sha512()
        crc32 = size = 0
        with Sealer(out, self._recipient) as sealer:
            while chunk := _read(source):
                if cancel is not None:
                    cancel.check()
                sealer.put(chunk)
                sha512.update(chunk)
                crc32 = zlib.crc32(chunk, crc32)
                size += len(chunk)
                progress(size, total)
        return Sealed(file_id=file_id, size=size, sha512=sha512.hexdigest(), crc32=crc32)


def _read(source: BinaryIO) -> bytes:
    """Return the next chunk of a foreign file, which may sit on a stick that was just pulled out."""
    try:
        return source.read(CHUNK)
    except OSError as error:
        name = Path(str(getattr(source, "name", ""))).name
        raise MachineError(Code.FILE_UNREADABLE, name=name) from error


def _is_file_id(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False


def _discard(*paths: Path) -> None:
    """Take away what there is; what cannot be removed now is left to the next sweep."""
    for path in paths:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _private(path: str, flags: int) -> int:
    """Open as `open` does, for the owner alone."""
    return os.open(path, flags, 0o600)
