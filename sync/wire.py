"""The strings and numbers of SSH's binary format, read strictly; knows nothing of what they mean."""

import struct


class Short(ValueError):  # noqa: N818 (told apart from other ValueErrors by the callers)
    """The bytes end before the value does."""


def string(value: bytes) -> bytes:
    """Return `value` as an SSH string: its length in four bytes, then itself."""
    return struct.pack(">I", len(value)) + value


class Reader:
    """Take SSH values off the front of some bytes."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def rest(self) -> bytes:
        """Return what nobody took yet."""
        return self._data[self._at :]

    def take(self, count: int) -> bytes:
        """Return the next `count` bytes. Raises Short if there are fewer."""
        piece = self._data[self._at : self._at + count]
        if len(piece) != count:
            raise Short
        self._at += count
        return piece

    def number(self) -> int:
        """Return the next 32-bit number."""
        return int(struct.unpack(">I", self.take(4))[0])

    def string(self) -> bytes:
        """Return the next SSH string."""
        return self.take(self.number())
