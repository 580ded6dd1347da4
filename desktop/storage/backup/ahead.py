"""Let one thread fetch what another one uses next, in bounded memory; knows nothing of backups.

Reading, hashing, SQLite and writing all let go of the interpreter, so two of them at once take hardly longer
than the slower one alone.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator, Iterable
from contextlib import suppress
from typing import TypeVar

_Item = TypeVar("_Item")
_PAUSE = 0.05


class _End:
    """What ends the queue: nothing more, or what went wrong."""

    def __init__(self, error: BaseException | None = None) -> None:
        self.error = error


def ahead(source: Iterable[_Item], most: int = 4) -> Generator[_Item, None, None]:
    """Yield what `source` yields, fetched by a thread of its own up to `most` items ahead.

    Whatever `source` raises is raised here, in its place. When the taker stops early, `source` is closed and
    the thread has ended before this returns: nothing of it touches a file or a connection afterwards.
    """
    belt: queue.Queue[_Item | _End] = queue.Queue(most)
    over = threading.Event()

    def lay(item: _Item | _End) -> bool:
        while not over.is_set():
            with suppress(queue.Full):
                belt.put(item, timeout=_PAUSE)
                return True
        return False

    def fetch() -> None:
        items = iter(source)
        try:
            for item in items:
                if not lay(item):
                    return
        except BaseException as error:
            lay(_End(error))
            return
        finally:
            close = getattr(items, "close", None)
            if close is not None:
                close()
        lay(_End())

    thread = threading.Thread(target=fetch, name="backup-ahead", daemon=True)
    thread.start()
    try:
        while True:
            item = belt.get()
            if isinstance(item, _End):
                if item.error is not None:
                    raise item.error
                return
            yield item
    finally:
        over.set()
        thread.join()
