"""Uploads that can be taken up again where they broke off: tus 1.0, behind four verbs.

Whatever follows tus changes this room alone. What a network needs is imported with the first line that is
opened: `requests` alone would make the start of the program noticeably longer.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urljoin

from desktop.errors import AppError, Code, FixableError, MachineError

if TYPE_CHECKING:
    from sync.line import Answer, Line

Moved = Callable[[int], None]
"""Told how many more bytes went into the line; they are there only once the other side says so."""

CLOCK_GRACE = timedelta(hours=1)
"""As far may two clocks be apart before somebody is told."""

_VERSION = "1.0.0"


def unheard(count: int) -> None:
    """Listen to what moves and say nothing."""


class Uploads(Protocol):
    """A place that takes files piece by piece. One thread uses it; any thread may interrupt.

    Each verb raises only the family; UPLOAD_GONE and UPLOAD_ELSEWHERE are for `sync.sending`, which goes on.
    """

    def create(self, size: int, metadata: Mapping[str, str]) -> str:
        """Begin an empty upload of `size` bytes and return its address."""

    def offset(self, url: str) -> int:
        """Return how many bytes are there. Raises MachineError (UPLOAD_GONE) when nothing is known of it."""

    def append(self, url: str, offset: int, data: bytes, moved: Moved = unheard) -> int:
        """Add bytes that begin at `offset` and return how many are there now.

        Raises MachineError (UPLOAD_ELSEWHERE) when another number is there, (UPLOAD_PIECE_TOO_LARGE) when
        only fewer bytes at once may pass.
        """

    def cancel(self, url: str) -> None:
        """Tell the other side that nothing more comes, so that it need not keep the bytes."""

    def interrupt(self) -> None:
        """End what is under way at once, from any thread; whoever waits for it gets Cancelled."""


class TusUploads:
    """Uploads below `files/` of a gateway."""

    def __init__(self, line: Line) -> None:
        """`line` is used by nobody else at the same time; see `open_line`."""
        self._line = line
        self._files = urljoin(line.address, "files/")

    @property
    def clock_off(self) -> timedelta | None:
        """Return how far the gateway's clock is ahead of ours, if that is too much to overlook."""
        off = self._line.clock_off
        return off if off is not None and abs(off) > CLOCK_GRACE else None

    def create(self, size: int, metadata: Mapping[str, str]) -> str:
        """Begin an empty upload of `size` bytes and return its address."""
        headers = {"Tus-Resumable": _VERSION, "Upload-Length": str(size)}
        if metadata:
            headers["Upload-Metadata"] = ",".join(
                f"{name} {b64encode(value.encode()).decode()}" for name, value in metadata.items()
            )
        answer = self._line.ask("POST", self._files, headers)
        if answer.status == 413:
            raise FixableError(Code.GATEWAY_TAKES_LESS, limit=_number(answer, "tus-max-size") or 0)
        if answer.status in (404, 405, 410):
            raise FixableError(Code.GATEWAY_OTHER, address=self._line.address)
        self._demand(answer, 201)
        location = answer.headers.get("location", "")
        if not location:
            raise FixableError(Code.GATEWAY_OTHER, address=self._line.address)
        return self._line.place(location, self._files)

    def offset(self, url: str) -> int:
        """Return how many bytes are there. Raises MachineError (UPLOAD_GONE) when nothing is known of it."""
        answer = self._line.ask("HEAD", self._known(url), {"Tus-Resumable": _VERSION})
        if answer.status in (404, 410, 403):  # tus: nothing of an upload is told to whom it does not concern
            raise MachineError(Code.UPLOAD_GONE)
        self._demand(answer, 200, 204)
        return self._there(answer)

    def append(self, url: str, offset: int, data: bytes, moved: Moved = unheard) -> int:
        """Add bytes that begin at `offset` and return how many are there now."""
        from sync.line import Body

        headers = {
            "Tus-Resumable": _VERSION,
            "Upload-Offset": str(offset),
            "Content-Type": "application/offset+octet-stream",
            "Content-Length": str(len(data)),
        }
        answer = self._line.ask("PATCH", self._known(url), headers, Body(data, moved))
        if answer.status in (404, 410):
            raise MachineError(Code.UPLOAD_GONE)
        if answer.status in (409, 460):  # 460: the piece was damaged on its way
            raise MachineError(Code.UPLOAD_ELSEWHERE)
        if answer.status == 413:
            raise MachineError(Code.UPLOAD_PIECE_TOO_LARGE)
        self._demand(answer, 204, 200)
        return self._there(answer)

    def cancel(self, url: str) -> None:
        """Tell the gateway that nothing more comes; one that cannot forget says so, and is not heard."""
        self._line.ask("DELETE", self._known(url), {"Tus-Resumable": _VERSION})

    def interrupt(self) -> None:
        """End what is under way at once, from any thread."""
        self._line.interrupt()

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    def _known(self, url: str) -> str:
        """Return `url` if it lies at this gateway; after a new setup file it may lie at the one before."""
        try:
            return self._line.place(url)
        except FixableError as error:
            raise MachineError(Code.UPLOAD_GONE) from error

    def _there(self, answer: Answer) -> int:
        there = _number(answer, "upload-offset")
        if there is None:
            raise FixableError(Code.GATEWAY_OTHER, address=self._line.address)
        return there

    def _demand(self, answer: Answer, *statuses: int) -> None:
        """Raise what any verb may meet, unless the answer has one of `statuses` and is a tus server's."""
        if answer.status in statuses and "tus-resumable" in answer.headers:
            return
        raise self._refusal(answer)

    def _refusal(self, answer: Answer) -> AppError:
        status = answer.status
        if status == 507 or re.search(
            rb"ENOSPC|EDQUOT|no space left|disk quota", answer.content, re.IGNORECASE
        ):
            return MachineError(Code.GATEWAY_FULL)
        if status == 412:
            return FixableError(Code.GATEWAY_TOO_NEW)
        if status == 423:
            return MachineError(Code.UPLOAD_HELD)
        if status in (408, 425, 429) or status >= 500:
            return MachineError(Code.GATEWAY_TROUBLED, status=status)
        if status >= 400:
            return FixableError(Code.GATEWAY_REFUSES, status=status)
        return FixableError(Code.GATEWAY_OTHER, address=self._line.address)


def open_line(address: str, *, patience: float | None = None) -> Line:
    """Return a line to a gateway's address; the first one imports what a network needs.

    Raises FixableError (GATEWAY_OTHER) for an address that is not https.
    """
    from sync.line import PATIENCE, Line

    return Line(address, patience=PATIENCE if patience is None else patience)


def _number(answer: Answer, header: str) -> int | None:
    """Return a header that is a whole number, not below 0 and not absurd."""
    value = answer.headers.get(header, "")
    return int(value) if re.fullmatch(r"[0-9]{1,18}", value) else None
