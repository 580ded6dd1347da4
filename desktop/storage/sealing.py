"""Turn a stream of bytes into the age format and back, beside the calling thread; knows no names or folders.

Sealing runs the cipher in a thread of its own while the calling thread reads and hashes. pyrage keeps the
interpreter's lock while it works on one 64 KiB block and the callbacks here let it go after each, so no other
thread waits longer than the interpreter's switch interval; a child process was measured to be no faster and
would have to be handed the identity. Opening takes no thread: see `desktop.storage.opening`.
"""

import threading
from collections.abc import Callable
from typing import BinaryIO

import pyrage

from desktop.storage.buffers import Buffers
from desktop.storage.conveyor import Conveyor
from desktop.storage.opening import NotOurs, open_chunks

CHUNK = 1 << 20
"""How many bytes move from thread to thread at once."""


class DamagedStream(Exception):  # noqa: N818 (a finding about foreign bytes, turned into the family by the caller)
    """The sealed bytes are cut short, changed, or were sealed to another key."""


class Sealer:
    """Take plain chunks and write them, sealed, to `out`. Use as a context manager; leaving it ends the file.

    Raises OSError from `put` or on leaving when `out` cannot be written.
    """

    def __init__(self, out: BinaryIO, recipient: object) -> None:
        self._out = out
        self._recipient = recipient
        self._belt = Conveyor()
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._work, name="sealer")

    def __enter__(self) -> "Sealer":
        self._thread.start()
        return self

    def put(self, chunk: bytes) -> None:
        """Seal `chunk` as the next bytes of the file."""
        try:
            self._belt.put(chunk)
        except BrokenPipeError:
            self._thread.join()
            raise self._cause() from None

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        if kind is None:
            self._belt.end()
        else:
            self._belt.break_off()
        self._thread.join()
        if kind is None and self._failure is not None:
            raise self._cause()

    def _cause(self) -> BaseException:
        return self._failure or OSError("the sealer stopped")

    def _work(self) -> None:
        source, target = _BeltReader(self._belt), _FileWriter(self._out)
        try:
            pyrage.encrypt_io(source, target, [self._recipient])
        except BaseException as error:  # carried to the calling thread, which raises it
            self._failure = target.failure or error
            self._belt.break_off()
        else:
            # pyrage 1.4 says nothing when its very last block cannot be written.
            self._failure = target.failure


def unseal(
    sealed: BinaryIO, identity: object, write: Callable[[bytes], object], buffers: Buffers | None = None
) -> None:
    """Open `sealed` and give its plain bytes to `write`, in order, on the calling thread.

    What was given is genuine as far as it went; DamagedStream may come after some chunks. Whatever `write`
    raises ends the work and goes to the caller.
    """
    chunks = open_chunks(sealed, str(identity), buffers)
    while True:
        try:
            chunk = next(chunks, None)
        except (NotOurs, OSError) as error:
            raise DamagedStream from error
        if chunk is None:
            return
        write(chunk)
        del chunk


class _BeltReader:
    """What pyrage reads plain bytes from."""

    def __init__(self, belt: Conveyor) -> None:
        self._belt = belt
        self._chunk = b""
        self._at = 0

    def read(self, size: int) -> bytes:
        if self._at >= len(self._chunk):
            self._chunk, self._at = self._belt.take(), 0
        piece = self._chunk[self._at : self._at + size]
        self._at += len(piece)
        return piece


class _FileWriter:
    """What pyrage writes sealed bytes to; remembers what the system said, which pyrage turns into text."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.failure: OSError | None = None

    def write(self, data: bytes) -> int:
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[self._file.write(rest) :]
        except OSError as error:
            self.failure = error
            raise
        return len(data)

    def flush(self) -> None:
        """Leave it to the caller, who syncs the file once at the end."""
