"""Read a database page by page without SQLite, each page genuine or not at all; never changes it.

SQLCipher (version 4) encrypts every page of 4,096 bytes by AES-256-CBC and vouches for it by HMAC-SHA-512,
both with 80 bytes at its end. After one bad page it refuses every further one, and zeros stand in for the end
of a long text. Here a bad page costs itself only: that is what check and repair rest on.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Iterable
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from desktop.storage.wal import Wal
from desktop.vault.key import DataKey

PAGE = 4096
USABLE = PAGE - 80
SALT = 16
_BODY = PAGE - 64
_MAGIC = b"SQLite format 3\x00"


class Pages:
    """The pages of a database and of its write-ahead log, numbered from 1, as of the last whole transaction.

    Attributes:
        count: how many there should be.
    """

    def __init__(
        self,
        path: Path,
        key: DataKey,
        salts: Iterable[bytes] = (),
        *,
        raw: int | None = None,
    ) -> None:
        """Open the file for reading. Raises OSError.

        Args:
            path: the database; one that is missing has no pages.
            key: what it is encrypted with.
            salts: further salts to try if the one at its beginning is damaged.
            raw: a descriptor of the file while SQLite has it open, whose locks would go with another one.
        """
        self._key = key.raw()
        self._raw_file = raw if hasattr(os, "pread") else None
        is_there = path.is_file()
        self._file = path.open("rb") if is_there and self._raw_file is None else None
        self._held = -(-path.stat().st_size // PAGE) if is_there else 0
        self._wal = Wal(path.with_name(f"{path.name}-wal"))
        self._mac_key = self._choose_salt(salts)
        self._newest, pages = self._wal.states(self._is_whole)
        self.count = pages or self._announced() or self._held

    def __enter__(self) -> Pages:
        return self

    def __exit__(self, *error: object) -> None:
        if self._file is not None:
            self._file.close()

    def is_whole(self, number: int) -> bool:
        """Tell whether the page can be read as it was written."""
        return self._sealed(number) is not None

    def get(self, number: int) -> bytes | None:
        """Return the plain page, or None if it is damaged or not there."""
        sealed = self._sealed(number)
        if sealed is None:
            return None
        start = SALT if number == 1 else 0
        cipher = Cipher(algorithms.AES(self._key), modes.CBC(sealed[USABLE : USABLE + 16]))
        decryptor = cipher.decryptor()
        plain = decryptor.update(sealed[start:USABLE]) + decryptor.finalize()
        return (_MAGIC + plain) if start else plain

    def copy(self, target: Path) -> None:
        """Write the database and its log as they lie, damage and all, to `target`. Raises OSError."""
        with open(target, "wb", opener=_private) as out:
            for number in range(1, self._held + 1):
                out.write(self._raw(number))
        with open(target.with_name(f"{target.name}-wal"), "wb", opener=_private) as out:
            out.write(self._wal.content)

    def _sealed(self, number: int) -> bytes | None:
        if not 1 <= number <= max(self.count, 1):
            return None
        if number in self._newest:
            frame = self._newest[number]
            return None if frame is None else self._wal.page(frame)
        page = self._raw(number)
        return page if self._is_whole(number, page) else None

    def _raw(self, number: int) -> bytes:
        at = (number - 1) * PAGE
        try:
            if self._raw_file is not None:
                return os.pread(self._raw_file, PAGE, at)
            if self._file is None:
                return b""
            self._file.seek(at)
            return self._file.read(PAGE)
        except OSError:  # a bad place on the disk itself
            return b""

    def _is_whole(self, number: int, page: bytes) -> bool:
        return _vouches(self._mac_key, number, page)

    def _announced(self) -> int:
        """Return how many pages the first one says there are."""
        self.count = 1
        first = self.get(1)
        return 0 if first is None else int.from_bytes(first[28:32], "big")

    def _choose_salt(self, others: Iterable[bytes]) -> bytes:
        """Return the key of the page's seals for the first salt that any page agrees to."""
        own = self._raw(1)[:SALT]
        keys = [_mac_key(self._key, salt) for salt in (own, *others) if len(salt) == SALT]
        for key in keys:
            if any(_vouches(key, number, self._raw(number)) for number in range(1, min(self._held, 40) + 1)):
                return key
            if any(_vouches(key, frame.number, self._wal.page(frame)) for frame in self._wal.frames[:40]):
                return key
        return keys[0] if keys else b""


def _private(path: str, flags: int) -> int:
    """Open as `open` does, for the owner alone."""
    return os.open(path, flags, 0o600)


def salt_of(path: Path) -> bytes:
    """Return the salt at the beginning of a database. Raises OSError."""
    with path.open("rb") as stream:
        return stream.read(SALT)


def _mac_key(key: bytes, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)


def _vouches(mac_key: bytes, number: int, page: bytes) -> bool:
    if len(page) != PAGE:
        return False
    start = SALT if number == 1 else 0
    found = hmac.digest(mac_key, page[start:_BODY] + number.to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(found, page[_BODY:])
