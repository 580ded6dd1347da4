"""A network's way out: a proxy that opens tunnels, perhaps only for who knows a password."""

from __future__ import annotations

import base64
import select
import socket
import threading
from types import TracebackType


class WayOut:
    """A proxy on loopback that knows CONNECT alone; a context manager.

    Attributes:
        asked: where tunnels were asked to.
    """

    def __init__(self, password: str = "", refusal: str = "", leads_to: int = 0) -> None:
        """Begin; nothing listens to it until it is entered.

        Args:
            password: "name:password" to ask for; empty for none.
            refusal: what it says to everybody, as "502 Bad Gateway"; empty to open tunnels.
            leads_to: the port on this machine that every tunnel leads to; 0 for where it was asked to.
        """
        self.asked: list[str] = []
        self._password = password
        self._refusal = refusal
        self._leads_to = leads_to
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._listening.settimeout(0.05)
        self.port: int = self._listening.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                client, _ = self._listening.accept()
            except TimeoutError:
                continue
            one = threading.Thread(target=self._serve, args=(client,), daemon=True)
            self._threads.append(one)
            one.start()

    def _serve(self, client: socket.socket) -> None:
        with client:
            head = b""
            while b"\r\n\r\n" not in head:
                data = client.recv(4096)
                if not data:
                    return
                head += data
            lines = head.decode("latin-1").split("\r\n")
            method, where, _ = lines[0].split(" ")
            self.asked.append(where)
            wanted = base64.b64encode(self._password.encode()).decode()
            if self._refusal:
                client.sendall(f"HTTP/1.1 {self._refusal}\r\n\r\n".encode())
            elif self._password and not any(wanted in line for line in lines[1:]):
                client.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            elif method != "CONNECT":
                client.sendall(b"HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n")
            else:
                host, port = where.rsplit(":", 1)
                to = ("127.0.0.1", self._leads_to) if self._leads_to else (host, int(port))
                with socket.create_connection(to) as server:
                    client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                    self._tunnel(client, server)

    def _tunnel(self, client: socket.socket, server: socket.socket) -> None:
        other = {client: server, server: client}
        while not self._stop.is_set():
            for one in select.select([client, server], [], [], 0.05)[0]:
                try:
                    data = one.recv(65536)
                    other[one].sendall(data)
                except OSError:
                    return
                if not data:
                    return

    def __enter__(self) -> WayOut:
        one = threading.Thread(target=self._accept, daemon=True)
        self._threads.append(one)
        one.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        for one in list(self._threads):
            one.join()
        self._listening.close()
