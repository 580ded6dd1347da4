"""A wire as it is in the field, between a program and a server on loopback.

It breaks off after some bytes, is slow in both directions, late, silent, or half open; it changes and repeats
nothing. It counts what a program put into it.
"""

from __future__ import annotations

import random
import socket
import struct
import threading
import time
from collections import deque
from contextlib import suppress
from types import TracebackType

_RESET = struct.pack("ii", 1, 0)  # linger on, for no time: closing sends a reset
_BLOCK = 4096


class BadWire:
    """A proxy for TCP; a context manager. What it does can be changed while it runs.

    Attributes:
        cut_after: (least, most) bytes from the client after which a connection is reset; None never.
        cut_back_after: bytes from the server after which a connection is reset; None never.
        rate: bytes a second each way, for all connections together; 0 as fast as it can.
        latency: seconds each way.
        is_silent: takes bytes and passes none on: a black hole.
        is_half_open: passes everything on to the server, and nothing back.
        up: bytes that came from the client.
        cuts: how many connections were reset.
    """

    def __init__(self, port: int, *, seed: int = 1) -> None:
        self._to = port
        self._random = random.Random(seed)  # noqa: S311 (a test's dice)
        self.cut_after: tuple[int, int] | None = None
        self.cut_back_after: int | None = None
        self.rate = 0
        self.latency = 0.0
        self.is_silent = False
        self.is_half_open = False
        self.up = 0
        self.cuts = 0
        self.connections = 0
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._free_at = {True: 0.0, False: 0.0}
        self._threads: list[threading.Thread] = []
        self._sockets: list[socket.socket] = []
        self._listening = socket.socket()
        # Small buffers: what a program sent and the wire did not take yet still waits at the program's end.
        self._listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8 * 1024)
        self._listening.bind(("127.0.0.1", 0))
        self._listening.listen(16)
        self._listening.settimeout(0.1)
        self.port: int = self._listening.getsockname()[1]

    @property
    def address(self) -> str:
        """Return what a gateway's address would be."""
        return f"http://127.0.0.1:{self.port}/"

    def cut(self) -> None:
        """Reset every connection now."""
        with self._lock:
            sockets, self._sockets = self._sockets, []
        for one in sockets:
            _reset(one)
        self.cuts += 1

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                client, _ = self._listening.accept()
            except TimeoutError:
                continue
            except OSError:
                return
            self.connections += 1
            try:
                server = socket.create_connection(("127.0.0.1", self._to), timeout=5)
            except OSError:
                _reset(client)
                continue
            for one in (client, server):
                one.settimeout(0.1)
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._sockets += [client, server]
            _Passing(self, client, server).start(self._threads)

    def limit(self) -> int | None:
        """Return after how many bytes the next connection breaks."""
        return self._random.randint(*self.cut_after) if self.cut_after else None

    def pace(self, count: int, is_up: bool) -> None:
        """Wait as long as `count` bytes take; bytes of several connections wait for each other."""
        if not self.rate:
            return
        with self._lock:
            start = max(self._free_at[is_up], time.monotonic())
            self._free_at[is_up] = start + count / self.rate
            due = self._free_at[is_up]
        self._stop.wait(max(0.0, due - time.monotonic()))

    @property
    def is_stopped(self) -> bool:
        """Tell whether the wire is taken down."""
        return self._stop.is_set()

    def __enter__(self) -> BadWire:
        accepting = threading.Thread(target=self._accept, daemon=True)
        self._threads.append(accepting)
        accepting.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._listening.close()
        for thread in list(self._threads):
            thread.join()
        with self._lock:
            for one in self._sockets:
                one.close()


class _Passing:
    """One connection through the wire."""

    def __init__(self, wire: BadWire, client: socket.socket, server: socket.socket) -> None:
        self._wire = wire
        self._client = client
        self._server = server
        self._limit = wire.limit()
        self._passed = 0
        self._over = threading.Event()

    def start(self, threads: list[threading.Thread]) -> None:
        for source, sink, is_up in ((self._client, self._server, True), (self._server, self._client, False)):
            waiting: deque[tuple[float, bytes]] = deque()
            there = threading.Condition()
            for target, args in (
                (self._take, (source, waiting, there, is_up)),
                (self._give, (sink, waiting, there, is_up)),
            ):
                one = threading.Thread(target=target, args=args, daemon=True)
                threads.append(one)
                one.start()

    def _take(
        self,
        source: socket.socket,
        waiting: deque[tuple[float, bytes]],
        there: threading.Condition,
        is_up: bool,
    ) -> None:
        while not self._is_over():
            try:
                data = source.recv(_BLOCK if self._wire.rate else 16 * _BLOCK)
            except TimeoutError:
                continue
            except OSError:
                data = b""
            if data and is_up:
                data = self._counted(data)
            if data and not is_up and self._wire.cut_back_after is not None:
                data = data[: self._wire.cut_back_after]
                self._limit = 0
            self._wire.pace(len(data), is_up)
            if data and (self._wire.is_silent or (self._wire.is_half_open and not is_up)):
                continue
            with there:
                waiting.append((time.monotonic() + self._wire.latency, data))
                there.notify()
                while len(waiting) > 64 and not self._is_over():
                    there.wait(0.1)
            if not data:
                return
            if self._limit is not None and self._passed >= self._limit:
                with there:
                    while waiting and not self._is_over():
                        there.wait(0.1)
                self._break()
                return

    def _counted(self, data: bytes) -> bytes:
        if self._limit is not None:
            data = data[: max(1, self._limit - self._passed)]
        self._passed += len(data)
        self._wire.up += len(data)
        return data

    def _give(
        self,
        sink: socket.socket,
        waiting: deque[tuple[float, bytes]],
        there: threading.Condition,
        is_up: bool,
    ) -> None:
        while True:
            with there:
                while not waiting:
                    if self._is_over():
                        return
                    there.wait(0.1)
                due, data = waiting[0]
            self._over.wait(max(0.0, due - time.monotonic()))
            if not self._pass_on(sink, data):
                return
            with there:
                waiting.popleft()
                there.notify()

    def _pass_on(self, sink: socket.socket, data: bytes) -> bool:
        """Send all of it, or the end; tell whether there may be more."""
        if not data:
            with suppress(OSError):
                sink.shutdown(socket.SHUT_WR)
            return False
        rest = memoryview(data)
        while rest and not self._is_over():
            try:
                rest = rest[sink.send(rest) :]
            except TimeoutError:
                continue
            except OSError:
                self._over.set()
                return False
        return not self._is_over()

    def _break(self) -> None:
        if self._over.is_set():
            return
        self._wire.cuts += 1
        self._over.set()
        _reset(self._client)
        _reset(self._server)

    def _is_over(self) -> bool:
        return self._over.is_set() or self._wire.is_stopped


def _reset(one: socket.socket) -> None:
    with suppress(OSError):
        one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    one.close()  # whoever reads from it notices within its timeout
