"""Send one file through a line that breaks, and go on where it broke.

Knows no parcels and no schedule: when nothing gets through it raises, and somebody tries again later.
Runs on the net lane; touches neither vault nor widgets.
"""

from __future__ import annotations

import random
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop.errors import AppError, Cancelled, Code, MachineError, machine_error
from desktop.progress import CancelToken
from sync.chunking import Chunking
from sync.speed import Speed
from sync.tus import Uploads

_PASSING = (
    Code.LINE_BROKEN,
    Code.GATEWAY_SILENT,
    Code.GATEWAY_TROUBLED,
    Code.UPLOAD_ELSEWHERE,
    Code.UPLOAD_HELD,
    Code.UPLOAD_GONE,
    Code.UPLOAD_PIECE_TOO_LARGE,
)
"""What may be over in a moment; everything else is for a person, or for later."""

_TRIES = 5
_RESENT = 2
"""So many times the file may go again in one run: once for an upload that expired, once for a bad line."""
_RESENT_LEAST = 4 * 1024 * 1024
_FILE_NAME = re.compile(r"b-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.zip(\.age)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """What has to survive a killed program: where the upload lies, and how many bytes of it are there."""

    upload: str
    offset: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How far it is, and how fast it goes.

    Attributes:
        size: bytes of the file.
        there: bytes that the other side confirmed; `moving` more are on their way.
        sent: bytes put into the line since `send` began.
        resent: those of them that had to be sent again.
        speed: bytes a second of late; 0 while unknown.
        is_known: whether the other side said by now how many bytes are there.
    """

    size: int
    there: int
    moving: int = 0
    sent: int = 0
    resent: int = 0
    speed: float = 0.0
    is_known: bool = True

    @property
    def seconds_left(self) -> float | None:
        """Return how long the rest takes if nothing changes; None while nobody can tell."""
        return (self.size - self.there - self.moving) / self.speed if self.speed > 0 else None


def quiet(pace: Pace) -> None:
    """Listen to the pace and say nothing."""


def unmoved() -> None:
    """Go on after a failed step wherever this is."""


def send(
    path: Path,
    size: int,
    uploads: Uploads,
    *,
    upload: str = "",
    noted: Callable[[Noted], None],
    progress: Callable[[Pace], None] = quiet,
    retrying: Callable[[], object] = unmoved,
    cancel: CancelToken | None = None,
    chunking: Chunking | None = None,
) -> None:
    """Send the file at `path` until every byte is there.

    Args:
        path: the file; the same bytes as when the upload was begun.
        size: its bytes.
        uploads: where it goes; see `sync.tus`.
        upload: where an upload begun earlier goes on; empty to begin one.
        noted: called before going on when an upload was begun and when more of it is there; keeps what it
            is told durably before it returns.
        progress: told often, on this thread.
        retrying: called before anything is asked anew after a step failed; may raise Cancelled.
        cancel: ends it at once, even inside a request.
        chunking: how much to send at once, to begin with.

    Raises only the family: Cancelled; or what stands in the way, if it may pass after several tries in which
    not one more byte came through, or when far more than the whole file had to go again.
    """
    token = cancel or CancelToken()
    try:
        with path.open("rb") as source, _interrupted_by(token, uploads):
            sending = _Sending(
                source, size, uploads, noted, progress, retrying, token, chunking or Chunking()
            )
            sending.run(upload, path.name)
    except OSError as error:
        raise machine_error(error, path.name) from error


class _Sending:
    """One file under way."""

    def __init__(
        self,
        source: BinaryIO,
        size: int,
        uploads: Uploads,
        noted: Callable[[Noted], None],
        progress: Callable[[Pace], None],
        retrying: Callable[[], object],
        cancel: CancelToken,
        chunking: Chunking,
    ) -> None:
        self._source = source
        self._size = size
        self._uploads = uploads
        self._noted = noted
        self._progress = progress
        self._retrying = retrying
        self._cancel = cancel
        self._chunking = chunking
        self._upload = ""
        self._there = 0
        self._is_known = False  # whether the other side said how many bytes are there
        self._furthest = 0  # how far bytes were put into the line already
        self._piece = 0  # bytes of the last piece
        self._sent = 0
        self._resent = 0
        self._speed = Speed()

    def run(self, upload: str, name: str) -> None:
        self._upload = upload
        metadata = {"filename": name} if _FILE_NAME.fullmatch(name) else {}  # random numbers, or nothing
        tries = 0
        self._tell(0)  # reaching the other side may take a minute, and somebody waits for a sign of life
        while not self._is_known or self._there < self._size:
            self._cancel.check()
            if tries:
                self._retrying()
            before = self._there
            try:
                if not self._upload:
                    self._begin(metadata)
                elif not self._is_known:
                    self._look()
                else:
                    self._append()
            except AppError as error:
                _demand_passing(error)
                self._after(error, before)
                tries = 0 if self._is_smaller(error) else tries + 1
                if (tries >= _TRIES and self._there <= before) or self._is_in_vain:
                    raise
            if self._is_in_vain:
                raise MachineError(Code.UPLOAD_ELSEWHERE)
            if self._there > before:
                tries = 0
            self._wait(tries)

    @property
    def _is_in_vain(self) -> bool:
        """Tell whether so much went twice that the other side does not keep it, however it answers."""
        return self._resent > max(_RESENT * self._size, _RESENT_LEAST)

    def _begin(self, metadata: dict[str, str]) -> None:
        url = self._uploads.create(self._size, metadata)
        self._upload, self._there, self._is_known = url, 0, True
        self._note()

    def _look(self) -> None:
        there = self._uploads.offset(self._upload)
        if there > self._size:
            raise MachineError(Code.UPLOAD_GONE)  # of another file: nothing that may be gone on with
        self._is_known = True
        self._furthest = max(self._furthest, there)
        self._move_to(there)

    def _append(self) -> None:
        self._source.seek(self._there)
        data = self._source.read(min(self._chunking.size, self._size - self._there))
        if not data:
            raise MachineError(Code.FILE_UNREADABLE, name=str(getattr(self._source, "name", "")))
        began, self._piece = self._there, len(data)
        self._speed.begin()
        self._tell(0)
        moving = 0

        def moved(count: int) -> None:
            nonlocal moving
            start = began + moving
            moving += count
            self._sent += count
            self._resent += max(0, min(self._furthest, start + count) - start)
            self._furthest = max(self._furthest, start + count)
            self._speed.moving(moving)
            self._tell(moving)

        there = self._uploads.append(self._upload, began, data, moved)
        if not began < there <= began + len(data):
            raise MachineError(Code.UPLOAD_ELSEWHERE)
        self._speed.arrived(there - began)
        self._chunking = self._chunking.arrived(there - began, self._speed.value)
        self._move_to(there)

    def _is_smaller(self, error: AppError) -> bool:
        """Make pieces smaller if one was too large; tell whether that is something new to try."""
        if error.code is not Code.UPLOAD_PIECE_TOO_LARGE:
            return False
        before = self._chunking.size
        self._chunking = self._chunking.too_large()
        return self._chunking.size < before

    def _after(self, error: AppError, before: int) -> None:
        """Learn from a failed step, and what is there now."""
        self._is_known = False
        if error.code is Code.UPLOAD_GONE:
            self._forget()
        if not self._upload:
            return
        self._retrying()
        try:
            self._look()
        except AppError as again:
            _demand_passing(again)
            if again.code is Code.UPLOAD_GONE:
                self._forget()
        else:
            if error.code in (Code.LINE_BROKEN, Code.GATEWAY_SILENT):
                self._chunking = self._chunking.broke(max(0, self._there - before), self._piece)

    def _forget(self) -> None:
        """Begin anew; the new upload is noted once there is one, until then nothing is worse."""
        self._upload, self._there = "", 0

    def _move_to(self, there: int) -> None:
        if there != self._there:
            self._there = there
            self._note()
        self._tell(0)

    def _note(self) -> None:
        self._noted(Noted(upload=self._upload, offset=self._there))

    def _tell(self, moving: int) -> None:
        self._progress(
            Pace(
                size=self._size,
                there=self._there,
                moving=moving,
                sent=self._sent,
                resent=self._resent,
                speed=self._speed.value,
                is_known=self._is_known,
            )
        )

    def _wait(self, tries: int) -> None:
        """Let a moment pass before the next try, longer each time nothing came through."""
        if tries and self._cancel.wait(random.uniform(0.5, 1.0) * 2 ** (tries - 2)):  # noqa: S311 (no secret)
            raise Cancelled


def _demand_passing(error: AppError) -> None:
    """Raise what will not pass by itself."""
    if isinstance(error, Cancelled) or error.code not in _PASSING:
        raise error


@contextmanager
def _interrupted_by(cancel: CancelToken, uploads: Uploads) -> Iterator[None]:
    """Interrupt a request that is waiting when somebody cancels; the token itself wakes nobody."""
    done = threading.Event()

    def watch() -> None:
        while not done.is_set():
            if cancel.wait(0.05):
                uploads.interrupt()
                done.wait(0.05)

    watcher = threading.Thread(target=watch, name="sending-watch", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        done.set()
        watcher.join()
