"""Seal a bundle while it is written: an age file for its receivers, of which no plain byte reaches a disk.

The header and the chunks are those of the age format (v1, X25519); the tests hold them against the age
program and against pyrage. pyrage seals too, at a third of the speed and holding the interpreter's lock; the
cipher used here lets go of it, so that no other thread waits (see benchmarks/sealed_bundle.py).
"""

import base64
import os
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Protocol

from desktop.storage.agekeys import chunk_nonce, header_mac, payload_cipher, public_key, wrap
from desktop.storage.opening import PLAIN_CHUNK, SEALED_CHUNK, TAG

NONCE = 16
_AT_ONCE = 16
_STANZA_SIZE = len("-> X25519 ") + 44 + 44
_HEADER_SIZE = len("age-encryption.org/v1\n") + len("--- ") + 44


class Out(Protocol):
    """Where sealed bytes go, all of them at every call."""

    def write(self, data: memoryview | bytes, /) -> object:
        """Write all of `data`."""


class SealingStream:
    """Take plain bytes, in pieces of any size, and write one age file. Not for two threads at once.

    Use as a context manager. A thread of its own seals and writes one block while the next is filled; what
    `out` raises there comes out of a later call, at the latest of `finish`.
    """

    def __init__(self, out: Out, recipients: Sequence[str]) -> None:
        """Write the header for `recipients`, each known to be an age recipient, at least one."""
        self._out = out
        file_key, nonce = os.urandom(16), os.urandom(NONCE)
        self._cipher = payload_cipher(file_key, nonce)
        out.write(header(file_key, recipients) + nonce)
        self._plain, self._other = (memoryview(bytearray(_AT_ONCE * PLAIN_CHUNK)) for _ in range(2))
        self._sealed = memoryview(bytearray(_AT_ONCE * SEALED_CHUNK))
        self._filled = self._number = 0
        self._sealer = ThreadPoolExecutor(1, "sealer")
        self._under_way: Future[None] | None = None

    def __enter__(self) -> "SealingStream":
        return self

    def __exit__(self, *_: object) -> None:
        self._sealer.shutdown()

    def write(self, data: memoryview | bytes, /) -> int:
        """Take `data` as the next plain bytes."""
        rest = memoryview(data)
        while rest:
            # The last chunk says that it is the last, so a full block waits for more.
            if self._filled == len(self._plain):
                self._pass_on(is_end=False)
            taken = min(len(rest), len(self._plain) - self._filled)
            self._plain[self._filled : self._filled + taken] = rest[:taken]
            self._filled += taken
            rest = rest[taken:]
        return len(data)

    def finish(self) -> None:
        """Write what is left and end the file."""
        self._pass_on(is_end=True)
        self._wait()

    def _pass_on(self, *, is_end: bool) -> None:
        self._wait()
        block = self._plain[: self._filled]
        self._under_way = self._sealer.submit(self._seal, block, self._number, is_end)
        self._number += -(-self._filled // PLAIN_CHUNK)
        self._plain, self._other, self._filled = self._other, self._plain, 0

    def _wait(self) -> None:
        if self._under_way is not None:
            self._under_way.result()

    def _seal(self, block: memoryview, number: int, is_end: bool) -> None:
        count = max(1, -(-len(block) // PLAIN_CHUNK))
        size = len(block) + count * TAG
        for at in range(count):
            plain = block[at * PLAIN_CHUNK : (at + 1) * PLAIN_CHUNK]
            room = self._sealed[at * SEALED_CHUNK : min((at + 1) * SEALED_CHUNK, size)]
            nonce = chunk_nonce(number + at, is_end and at == count - 1)
            self._cipher.encrypt_into(nonce, plain, None, room)
        self._out.write(self._sealed[:size])


def header(file_key: bytes, recipients: Sequence[str]) -> bytes:
    """Return the header that hands `file_key` to these recipients, and to nobody else."""
    lines = b"age-encryption.org/v1\n"
    for recipient in recipients:
        share, body = wrap(file_key, public_key(recipient))
        lines += b"-> X25519 " + _line(share) + _line(body)
    lines += b"---"
    return lines + b" " + _line(header_mac(file_key, lines))


def sealed_size(plain: int, recipients: int) -> int:
    """Return how many bytes `plain` bytes become, sealed for so many recipients; none: as they are."""
    if not recipients:
        return plain
    chunks = max(1, -(-plain // PLAIN_CHUNK))
    return _HEADER_SIZE + recipients * _STANZA_SIZE + NONCE + plain + chunks * TAG


def _line(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=") + b"\n"
