"""A gateway at one address: uploads go on to a real tus server, receipts are served from a folder."""

from __future__ import annotations

import http.client
from pathlib import Path
from types import TracebackType

from tests.support.odd_gateway import Asked, OddGateway, Said
from tests.support.tus_server import TusServer

_OWN = ("connection", "transfer-encoding", "content-length", "date")


class OpenGateway:
    """A context manager; `tus` can be killed and started while it serves."""

    def __init__(self, inbox: Path, receipts: Path) -> None:
        self.tus = TusServer(inbox)
        self._receipts = receipts
        self._server = OddGateway(self._answer)

    @property
    def address(self) -> str:
        """Return the address that a setup file names."""
        return self._server.address

    def _answer(self, asked: Asked) -> Said:
        if asked.path.startswith("/receipts/"):
            path = self._receipts / asked.path.rsplit("/", 1)[1]
            return Said(200, content=path.read_bytes()) if path.exists() else Said(404)
        try:
            return self._hand_on(asked)
        except OSError:
            return Said(503)

    def _hand_on(self, asked: Asked) -> Said:
        headers = {name: value for name, value in asked.headers.items() if name not in ("host", "connection")}
        line = http.client.HTTPConnection("127.0.0.1", self.tus.port, timeout=10)
        try:
            line.request(asked.method, asked.path, asked.body, headers)
            answer = line.getresponse()
            told = {name: value for name, value in answer.getheaders() if name.lower() not in _OWN}
            return Said(answer.status, told, answer.read())
        finally:
            line.close()

    def __enter__(self) -> OpenGateway:
        self.tus.start()
        self._server.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.__exit__(kind, error, trace)
        self.tus.kill()
