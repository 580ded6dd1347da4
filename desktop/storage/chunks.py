"""Read anywhere in a file in the age format without opening all of it; knows no folders and no people.

A chunk is opened when somebody reads in it, and the last few are kept, so memory stays the same for a note
and for a film. See `desktop.storage.opening` for the format.
"""

from __future__ import annotations

import io
import os
import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, BinaryIO

from cryptography.exceptions import InvalidTag

from desktop.storage.agekeys import chunk_nonce
from desktop.storage.opening import PLAIN_CHUNK, SEALED_CHUNK, TAG, NotOurs

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

_KEPT = 8
_AT_ONCE = 16


class ChunkReader(io.RawIOBase):
    """The plain bytes of one sealed file, for reading and seeking; safe from several threads.

    The size is told by the chunk that says it is the last, so a file that was cut short is refused when it
    is opened. Every byte that is given out is genuine. Once closed it holds nothing any more and every read
    raises ValueError, as closed files do.

    Attributes:
        size: of the plain bytes.
    """

    size: int

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.RLock()
        self._at = 0
        self._kept: OrderedDict[int, bytearray] = OrderedDict()

    def _begin(self, file: BinaryIO, cipher: ChaCha20Poly1305, size: int) -> None:
        """Take over `file` of `size` bytes, which stands at its first chunk, and check its last chunk.

        Raises NotOurs for a size that no sealed file has, and what `_damage` returns.
        """
        self._file, self._cipher = file, cipher
        self._start = file.tell()
        sealed = size - self._start
        self._count = max(1, -(-sealed // SEALED_CHUNK))
        self.size = sealed - self._count * TAG
        # Only an empty file may end in an empty chunk.
        if self.size < 0 or (self._count > 1 and self.size <= (self._count - 1) * PLAIN_CHUNK):
            raise NotOurs
        self._chunk(self._count - 1)

    def _damage(self, number: int, error: Exception) -> Exception:
        """Return what to raise when the chunk `number` cannot be opened, for `error`."""
        raise NotImplementedError

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return where the next byte is read."""
        with self._lock:
            self._check_open()
            return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go somewhere; beyond the end there is nothing to read."""
        with self._lock:
            self._check_open()
            base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self.size}[whence]
            if base + offset < 0:
                raise ValueError("there is nothing before the first byte")
            self._at = base + offset
            return self._at

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill `buffer` from here on, and return with how many bytes; fewer only at the end."""
        with self._lock:
            self._check_open()
            count = self._fill(memoryview(buffer).cast("B"), self._at)
            self._at += count
            return count

    def read_at(self, offset: int, size: int) -> bytes:
        """Return up to `size` bytes from `offset` on; where one reads otherwise does not move."""
        with self._lock:
            self._check_open()
            room = bytearray(max(0, min(size, self.size - offset)))
            self._fill(memoryview(room), offset)
            return bytes(room)

    def readall(self) -> bytes:
        """Return all that follows, in one go."""
        with self._lock:
            self._check_open()
            found = self.read_at(self._at, self.size)
            self._at += len(found)
            return found

    def close(self) -> None:
        """Let go of the file, the key and every chunk that was kept. Doing it twice changes nothing."""
        with self._lock:
            if not self.closed:
                for chunk in self._kept.values():
                    chunk[:] = bytes(len(chunk))
                self._kept.clear()
                self.__dict__.pop("_cipher", None)
                if "_file" in self.__dict__:
                    self._file.close()
            super().close()

    def _fill(self, room: memoryview, offset: int) -> int:
        """Put what stands from `offset` on into `room`, and return how many bytes that were."""
        wanted = max(0, min(len(room), self.size - offset))
        done = 0
        while done < wanted:
            number, within = divmod(offset + done, PLAIN_CHUNK)
            whole = min((wanted - done) // PLAIN_CHUNK, _AT_ONCE, self._count - 1 - number)
            if within == 0 and whole > 0:
                end = done + whole * PLAIN_CHUNK
                self._open(number, whole, room[done:end])
                done = end
            else:
                chunk = self._chunk(number)
                piece = memoryview(chunk)[within : within + wanted - done]
                room[done : done + len(piece)] = piece
                done += len(piece)
        return wanted

    def _chunk(self, number: int) -> bytearray:
        """Return one chunk, opened now or a moment ago."""
        found = self._kept.get(number)
        if found is not None:
            self._kept.move_to_end(number)
            return found
        is_last = number == self._count - 1
        found = bytearray(self.size - number * PLAIN_CHUNK if is_last else PLAIN_CHUNK)
        self._open(number, 1, memoryview(found))
        self._kept[number] = found
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return found

    def _open(self, number: int, count: int, room: memoryview) -> None:
        """Open `count` chunks from `number` on straight into `room`, which is as large as they are."""
        wanted, at = len(room) + count * TAG, 0
        try:
            self._file.seek(self._start + number * SEALED_CHUNK)
            block = self._file.read(wanted)
            if len(block) != wanted:  # it was cut while it was open
                raise NotOurs
            sealed = memoryview(block)
            for at in range(count):
                self._cipher.decrypt_into(
                    chunk_nonce(number + at, number + at == self._count - 1),
                    sealed[at * SEALED_CHUNK : (at + 1) * SEALED_CHUNK],
                    None,
                    room[at * PLAIN_CHUNK : (at + 1) * PLAIN_CHUNK],
                )
        except (NotOurs, InvalidTag, OSError) as error:
            raise self._damage(number + at, error) from error

    def _check_open(self) -> None:
        if self.closed:
            raise ValueError("the file is closed")
