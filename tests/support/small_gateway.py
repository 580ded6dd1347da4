"""A gateway that takes uploads and lays out receipts, small enough to be read; it can refuse and fill up."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType

from tests.support.odd_gateway import TUS, Asked, OddGateway, Said


class SmallGateway:
    """A context manager.

    Attributes:
        files: what was uploaded, whole or not, by the number of the upload.
        receipts: what lies below receipts/, by name.
        takes: bytes of all uploads after which every further piece is answered with `refusal`.
        after_piece: called with the bytes that are there after each piece.
    """

    def __init__(self) -> None:
        self.files: dict[str, bytearray] = {}
        self.sizes: dict[str, int] = {}
        self.receipts: dict[str, bytes] = {}
        self.takes: int | None = None
        self.refusal = Said(503)
        self.after_piece: Callable[[int], object] = lambda _there: None
        self._speaks = threading.Event()
        self._server = OddGateway(self._answer)

    @property
    def address(self) -> str:
        """Return the address that a setup file would name."""
        return self._server.address

    @property
    def asked(self) -> list[Asked]:
        """Return everything that came in."""
        return self._server.asked

    def whole(self) -> list[bytes]:
        """Return the uploads that are complete."""
        return [bytes(data) for name, data in self.files.items() if len(data) == self.sizes[name]]

    def silence_after(self, count: int) -> threading.Event:
        """Say nothing more once so many bytes came, until `speak`; return what tells that it came to that."""
        reached = threading.Event()
        self._speaks.clear()

        def look(there: int) -> None:
            if there >= count:
                reached.set()
                self._speaks.wait(60)

        self.after_piece = look
        return reached

    def speak(self) -> None:
        """Answer again, what waits too."""
        self.after_piece = lambda _there: None
        self._speaks.set()

    def __enter__(self) -> SmallGateway:
        self._server.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.__exit__(kind, error, trace)

    def _answer(self, asked: Asked) -> Said:
        if asked.path.startswith("/receipts/"):
            found = self.receipts.get(asked.path.removeprefix("/receipts/"))
            return Said(404) if found is None else Said(200, content=found)
        if asked.method == "POST":
            name = str(len(self.files))
            self.files[name], self.sizes[name] = bytearray(), int(asked.headers["upload-length"])
            return Said(201, {**TUS, "Location": f"/files/{name}"})
        name = asked.path.rsplit("/", 1)[1]
        if name not in self.files:
            return Said(404)
        data = self.files[name]
        if asked.method == "PATCH":
            if self.takes is not None and sum(map(len, self.files.values())) >= self.takes:
                return self.refusal
            if int(asked.headers["upload-offset"]) != len(data):
                return Said(409)
            data += asked.body
            self.after_piece(len(data))
        there = {**TUS, "Upload-Offset": str(len(data)), "Upload-Length": str(self.sizes[name])}
        return Said(204 if asked.method == "PATCH" else 200, there)
