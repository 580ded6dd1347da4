"""Connections that another thread can pull out: a request ends at once, whatever it waits for.

Knows sockets and nothing of what is said over them. Imports `requests`: see `sync.tus` for when it may be.
"""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError
from urllib3.util import connection as addresses

_UNSENT: int | None = getattr(socket, "TCP_NOTSENT_LOWAT", None)
"""Where a system has it: how much may wait here that did not even set out."""
_UNSENT_MOST = 8 * 1024


class Plug:
    """Every socket that one line has open."""

    def __init__(self) -> None:
        self._sockets: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._pulled = threading.Event()

    @property
    def is_pulled(self) -> bool:
        """Tell whether somebody pulled since `put_in`."""
        return self._pulled.is_set()

    def put_in(self) -> None:
        """Allow connections again."""
        self._pulled.clear()

    def pull(self) -> None:
        """End whatever is sent, received or connected right now; from any thread."""
        self._pulled.set()
        with self._lock:
            for one in self._sockets:
                with suppress(OSError):
                    # Not the TLS socket's own, which forgets its keys under the hands of the thread using it.
                    socket.socket.shutdown(one, socket.SHUT_RDWR)

    def width(self, size: int) -> None:
        """Let the system take at most about `size` bytes ahead of what the other side has."""
        with self._lock:
            self._sockets = {one for one in self._sockets if one.fileno() >= 0}
            for one in self._sockets:
                with suppress(OSError):
                    one.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, size)
                    if _UNSENT is not None:
                        one.setsockopt(socket.IPPROTO_TCP, _UNSENT, _UNSENT_MOST)

    def connect(self, host: str, port: int, patience: float, options: Iterable[Any]) -> socket.socket:
        """Return a connected socket. Raises OSError, also when it was pulled meanwhile."""
        told: OSError = OSError(f"no address for {host}")
        for family, kind, protocol, _, address in self._resolve(host, port, patience):
            one = socket.socket(family, kind, protocol)
            try:
                for option in options:
                    one.setsockopt(*option)
                one.settimeout(patience)
                self.add(one)
                one.connect(address)
            except OSError as error:
                one.close()
                told = error
                self._demand()
            else:
                return one
        raise told

    def add(self, one: socket.socket) -> None:
        """Reach this socket too, from now on until it is closed."""
        with self._lock:
            self._sockets = {kept for kept in self._sockets if kept.fileno() >= 0}
            self._sockets.add(one)
        self._demand()

    def _resolve(self, host: str, port: int, patience: float) -> list[Any]:
        """Look the name up beside this thread: the system's own look-up can be neither timed nor ended."""
        found: list[Any] = []
        failed: list[OSError] = []
        done = threading.Event()

        def look_up() -> None:
            try:
                found.extend(
                    socket.getaddrinfo(host, port, addresses.allowed_gai_family(), socket.SOCK_STREAM)
                )
            except OSError as error:
                failed.append(error)
            except UnicodeError as error:  # a name that no name server could be asked for
                failed.append(socket.gaierror(socket.EAI_NONAME, str(error)))
            done.set()

        threading.Thread(target=look_up, name="look-up", daemon=True).start()
        waited = 0.0
        while not done.wait(0.05):
            waited += 0.05
            self._demand()
            if waited >= patience:
                raise socket.gaierror(socket.EAI_AGAIN, "the look-up takes too long")
        if failed:
            raise failed[0]
        return found

    def _demand(self) -> None:
        if self.is_pulled:
            raise ConnectionAbortedError("pulled out")


class PluggedAdapter(HTTPAdapter):
    """Makes every connection of a session through a plug, and trusts only what `context` trusts."""

    def __init__(self, plug: Plug, context: ssl.SSLContext) -> None:
        self._pools = _pools(plug)
        self._context = context
        super().__init__(pool_connections=1, pool_maxsize=1)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pools of direct connections."""
        super().init_poolmanager(*args, **kwargs, ssl_context=self._context)
        self._plug_in(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """Return the pools of connections through `proxy`."""
        manager = super().proxy_manager_for(proxy, **kwargs, ssl_context=self._context)
        self._plug_in(manager)
        return manager

    def cert_verify(self, conn: Any, url: str, verify: object, cert: object) -> None:
        """Demand a certificate, and leave judging it to the context: no other list of authorities is read."""
        conn.cert_reqs = "CERT_REQUIRED"

    def _plug_in(self, manager: PoolManager) -> None:
        manager.pool_classes_by_scheme = self._pools


def _pools(plug: Plug) -> dict[str, type[HTTPConnectionPool]]:
    """Return pools whose connections are made by `plug`; `_new_conn` is where urllib3 makes a socket."""

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return _connected(plug, self)

    class Secured(HTTPSConnection):
        _twin: socket.socket | None = None

        def _new_conn(self) -> socket.socket:
            made = _connected(plug, self)
            self._twin = made.dup()  # greeting over TLS takes the first handle out of our hands
            plug.add(self._twin)
            return made

        def connect(self) -> None:
            try:
                super().connect()
                if self.sock is not None:
                    plug.add(self.sock)
            finally:
                if self._twin is not None:
                    self._twin.close()

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecuredPool(HTTPSConnectionPool):
        ConnectionCls = Secured

    return {"http": PlainPool, "https": SecuredPool}


def _connected(plug: Plug, made: HTTPConnection) -> socket.socket:
    """Return a socket for `made`, with the errors that urllib3 expects."""
    patience = made.timeout if isinstance(made.timeout, (int, float)) else 60.0
    try:
        return plug.connect(made.host, made.port or 0, patience, made.socket_options or ())
    except socket.gaierror as error:
        raise NameResolutionError(made.host, made, error) from error
    except TimeoutError as error:
        raise ConnectTimeoutError(made, str(error)) from error
    except OSError as error:
        raise NewConnectionError(made, str(error)) from error
