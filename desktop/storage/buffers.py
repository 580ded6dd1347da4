"""Lend large blocks of memory again and again; knows nothing of what is put into them.

Fresh memory costs a page fault for every 4 KiB, and together they cost more than opening the seal does.
"""

import threading

_KEPT = 12


class Buffers:
    """A few blocks that are lent, and lent again once nobody looks at them. Safe from several threads."""

    def __init__(self) -> None:
        self._kept: list[bytearray] = []
        self._lock = threading.Lock()

    def lend(self, size: int) -> memoryview:
        """Return `size` bytes of any content, the borrower's for as long as it or a slice of it is held."""
        with self._lock:
            for buffer in self._kept:
                if len(buffer) == size and _is_free(buffer):
                    return memoryview(buffer)
            fresh = bytearray(size)
            if len(self._kept) < _KEPT:
                self._kept.append(fresh)
            return memoryview(fresh)


def _is_free(buffer: bytearray) -> bool:
    """Tell whether no view of `buffer` is left: Python resizes none that somebody looks at."""
    try:
        last = buffer.pop()
    except BufferError:
        return False
    buffer.append(last)
    return True
