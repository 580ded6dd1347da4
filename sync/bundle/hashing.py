"""Hash beside the thread that reads or writes, in bounded memory; knows no files and no bundles."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType

_AHEAD = 6
"""So many chunks may wait for the hash; with chunks of 1 MiB that is all the memory it takes."""
_SMALL = 64 * 1024


class Hasher:
    """One thread beside the caller's, which hashes what it is given, in order. Use as a context manager.

    It lets go of the interpreter's lock while it works, so that on two processors reading and hashing go on
    at once.
    """

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "hasher")
        self._waiting: deque[Future[None]] = deque()

    def __enter__(self) -> "Hasher":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._thread.shutdown(cancel_futures=True)

    def hash(self, update: Callable[[bytes], None], chunk: bytes) -> None:
        """Call `update` with `chunk`, after those before; wait while too many are on their way."""
        self._sweep()
        if len(chunk) < _SMALL and not self._waiting:
            update(chunk)
            return
        while len(self._waiting) >= _AHEAD:
            self._waiting.popleft().result()
        self._waiting.append(self._thread.submit(update, chunk))

    def then(self, check: Callable[[], None]) -> None:
        """Call `check` once all before is hashed; what it raises comes out of a later call, or `settle`."""
        self._sweep()
        if not self._waiting:
            check()
            return
        self._waiting.append(self._thread.submit(check))

    def settle(self) -> None:
        """Wait until everything is hashed and checked."""
        while self._waiting:
            self._waiting.popleft().result()

    def _sweep(self) -> None:
        while self._waiting and self._waiting[0].done():
            self._waiting.popleft().result()
