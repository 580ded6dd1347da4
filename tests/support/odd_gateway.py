"""A server on loopback that answers what a test tells it to, in the clear or over TLS."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

TUS = {"Tus-Resumable": "1.0.0"}


@dataclass(frozen=True)
class Asked:
    """What came in."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Said:
    """What goes out; a `date` other than now is sent as it is."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    content: bytes = b""
    date: str = ""


class OddGateway:
    """A context manager; `answer` says what to answer, `asked` what was asked."""

    def __init__(self, answer: Callable[[Asked], Said], context: ssl.SSLContext | None = None) -> None:
        self.asked: list[Asked] = []
        self._context = context
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                headers = {name.lower(): value for name, value in self.headers.items()}
                asked = Asked(self.command, self.path, headers, self.rfile.read(length))
                outer.asked.append(asked)
                said = answer(asked)
                self.send_response_only(said.status)
                self.send_header("Date", said.date or self.date_time_string())
                for name, value in said.headers.items():
                    self.send_header(name, value)
                if "Content-Length" not in said.headers:
                    self.send_header("Content-Length", str(len(said.content)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(said.content)

            do_GET = do_POST = do_HEAD = do_PATCH = do_DELETE = answer  # noqa: N815 (http.server's names)

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        self._server = _Server(("127.0.0.1", 0), Handler)
        self._server.context = context
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )
        self.port: int = self._server.server_address[1]

    @property
    def address(self) -> str:
        """Return what a gateway's address would be."""
        return f"http{'s' if self._context else ''}://127.0.0.1:{self.port}/"

    def __enter__(self) -> OddGateway:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    context: ssl.SSLContext | None = None

    def finish_request(self, request: Any, client_address: Any) -> None:
        """Greet over TLS on the connection's own thread, so that a client that hangs up stops nobody else."""
        if self.context is None:
            super().finish_request(request, client_address)
            return
        with suppress(OSError), self.context.wrap_socket(request, server_side=True) as secured:
            super().finish_request(secured, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of clients that hang up: tests make them do so."""


def always(said: Said) -> Callable[[Asked], Said]:
    """Return an answerer that says the same to everything."""
    return lambda asked: said
