"""Write one signed bundle: tag files and signature first, then the payload, hashed again on its way out.

The bundle is written beside its final name as `.part`; it gets its name only when every byte is on the
disk, and nothing is left behind otherwise. A bundle that names recipients is sealed for them on its way out,
so that its plain bytes are on no disk.
"""

import hashlib
import os
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, Protocol

from desktop.errors import Code, FixableError, MachineError, machine_error
from desktop.progress import CancelToken, Progress, silent
from sync.bundle import layout
from sync.bundle.headers import Entry, central_header, end_records, local_header
from sync.bundle.pieces import Piece, Write, piece_of
from sync.bundle.press import Press
from sync.bundle.sealing import SealingStream, sealed_size
from sync.bundle.tagfiles import BagInfo, checksum_lines, manifest
from sync.bundle.zipwriter import Out, ZipWriter
from sync.signing import BUNDLE_NAMESPACE


class Signer(Protocol):
    """Whoever signs the bundle."""

    def sign(self, message: bytes, namespace: str) -> bytes:
        """Return the armored signature of `message`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A bundle that stands under its final name; `identity` is the digest of its tag manifest."""

    identity: str
    size: int


class BundleWriter:
    """One bundle, planned whole on construction and written once.

    Attributes:
        identity: known before the first byte is written.
        size: bytes of the finished file.
    """

    def __init__(self, pieces: Sequence[Piece], info: BagInfo, signer: Signer) -> None:
        """Plan the bundle; it is sealed for the recipients that `info` names, if it names any."""
        self._payload = sorted(pieces, key=lambda piece: piece.path)
        _check_limits(self._payload)
        size = sum(piece.size for piece in self._payload)
        covered = [
            piece_of(layout.DECLARATION, layout.DECLARATION_TEXT),
            piece_of(layout.INFO, info.lines(size, len(self._payload))),
            piece_of(layout.MANIFEST, manifest(self._payload)),
        ]
        listing = checksum_lines(
            sorted(((tag.sha512, tag.path) for tag in covered), key=lambda pair: pair[1])
        )
        signature = signer.sign(listing, BUNDLE_NAMESPACE)
        self._tags = [*covered, piece_of(layout.TAGMANIFEST, listing), piece_of(layout.SIGNATURE, signature)]
        self._top = info.bundle_id + "/"
        self.identity = hashlib.sha512(listing).hexdigest()
        self._recipients = info.recipient.split()
        self._zip_size = self._measure()
        self.size = sealed_size(self._zip_size, len(self._recipients))

    def write(
        self,
        target: Path,
        *,
        naming: Callable[[], object] = lambda: None,
        progress: Progress = silent,
        cancel: CancelToken | None = None,
    ) -> Written:
        """Write the bundle to `target`, which must not exist; `naming` is called just before the rename.

        Raises MachineError (disk full, read-only, a damaged attachment), FixableError(TARGET_EXISTS), or
        Cancelled; then neither `target` nor its `.part` is there.
        """
        if target.exists():
            raise FixableError(Code.TARGET_EXISTS, name=target.name)
        part = part_of(target)
        try:
            if shutil.disk_usage(target.parent).free < self.size:
                raise MachineError(Code.DISK_FULL, needed=self.size)
            with part.open("xb") as stream:
                self._pour_all(stream, progress, cancel or CancelToken())
                stream.flush()
                os.fsync(stream.fileno())
            naming()
            part.rename(target)
            _sync_folder(target.parent)
        except OSError as error:
            with suppress(OSError):
                part.unlink()
            found = machine_error(error, str(target.parent))
            is_full = found.code is Code.DISK_FULL
            raise MachineError(Code.DISK_FULL, needed=self.size) if is_full else found from error
        except BaseException:
            with suppress(OSError):
                part.unlink()
            raise
        return Written(identity=self.identity, size=self.size)

    def _pour_all(self, stream: BinaryIO, progress: Progress, cancel: CancelToken) -> None:
        if not self._recipients:
            self._pour_into(stream, stream, progress, cancel)
            return
        with SealingStream(stream, self._recipients) as seal:
            self._pour_into(seal, stream, progress, cancel)
            seal.finish()

    def _pour_into(self, out: Out, stream: BinaryIO, progress: Progress, cancel: CancelToken) -> None:
        """Write the zip to `out`, from where its bytes reach the file `stream`."""
        zip_file = ZipWriter(out)
        done = 0
        with Press(stream) as press:

            def write_one(write: Write, chunk: bytes) -> None:
                nonlocal done
                cancel.check()
                write(chunk)
                press.push(len(chunk))
                done += len(chunk)
                progress(min(done, self._zip_size), self._zip_size)

            for piece in (*self._tags, *self._payload):
                cancel.check()
                pour = partial(_pour_checked, piece, press, write_one)
                zip_file.add(self._top + piece.path, piece.size, piece.crc32, pour)
            press.settle()
        zip_file.finish()
        progress(self._zip_size, self._zip_size)

    def _measure(self) -> int:
        at = directory = 0
        for piece in (*self._tags, *self._payload):
            name = (self._top + piece.path).encode("ascii")
            entry = Entry(name=name, size=piece.size, crc32=piece.crc32, offset=at)
            at += len(local_header(entry)) + piece.size
            directory += len(central_header(entry))
        count = len(self._tags) + len(self._payload)
        return at + directory + len(end_records(count, directory, at))


def _check_limits(payload: Sequence[Piece]) -> None:
    """Raise FixableError rather than sign what every verifier refuses for its size."""
    forms = (piece for piece in payload if piece.path.startswith("data/forms/"))
    is_many = len(payload) + len(layout.TAGS) > layout.MAX_MEMBERS
    if is_many or any(piece.size > layout.MAX_FORM for piece in forms):
        raise FixableError(Code.TOO_MUCH_FOR_BUNDLE)


def part_of(target: Path) -> Path:
    """Return where a bundle stands while it is being written."""
    return target.with_name(target.name + layout.PART)


def _pour_checked(
    piece: Piece, press: Press, write_one: Callable[[Write, bytes], None], write: Write
) -> None:
    """Hand over the piece's bytes, refusing any that are not those whose digest is already signed."""
    digest = hashlib.sha512()
    size = 0

    def take(chunk: bytes) -> None:
        nonlocal size
        size += len(chunk)
        if size > piece.size:
            raise _changed(piece)
        press.hash(digest.update, chunk)
        write_one(write, chunk)

    def check() -> None:
        if digest.hexdigest() != piece.sha512:
            raise _changed(piece)

    piece.pour(take)
    if size != piece.size:
        raise _changed(piece)
    # The next piece need not wait for this one's digest; nothing gets its name before the last is checked.
    press.then(check)


def _changed(piece: Piece) -> MachineError:
    return MachineError(Code.ATTACHMENT_OTHER, attachment=piece.attachment or piece.path)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable; Windows keeps it without being asked."""
    if os.name == "nt":
        return
    # The bundle stands by now; some sticks and network folders cannot sync a folder at all.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
