"""The real tus server of others on loopback; it can be killed and started again where it was."""

from __future__ import annotations

import hashlib
import os
import subprocess
from pathlib import Path
from types import TracebackType

import pytest

PEERS = Path("packaging/peers").resolve()


def demand_server() -> Path:
    """Return the node to run it with, or skip."""
    told = PEERS / "node_modules" / ".node"
    if not told.exists():
        pytest.skip("the real tus server is not installed; `make setup-test` says why")
    return Path(told.read_text().strip())


class TusServer:
    """One server; a context manager."""

    def __init__(self, folder: Path, *, max_size: int = 0, disk: str = "", **environment: str) -> None:
        """`disk` is the size of a disk of its own, as "4m"; `environment` is handed on."""
        self._node = demand_server()
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.port = 0
        self._max_size = max_size
        self._disk = disk
        self._environment = environment
        self._process: subprocess.Popen[str] | None = None

    @property
    def address(self) -> str:
        """Return what a gateway's address would be."""
        return f"http://127.0.0.1:{self.port}/"

    def start(self) -> None:
        """Start it, on the port it had before, and wait until it listens."""
        server: list[str | Path] = [
            self._node,
            PEERS / "tus_server.mjs",
            self.folder,
            str(self.port),
            str(self._max_size),
        ]
        mount = 'mount -t tmpfs -o size="$0" none "$1" && shift && exec "$@"'
        rights = [] if os.geteuid() == 0 else ["-r"]
        apart: list[str | Path] = ["unshare", *rights, "-m", "sh", "-c", mount, self._disk, self.folder]
        self._process = subprocess.Popen(
            [*apart, *server] if self._disk else server,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **self._environment},
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if self._disk and not line.strip():
            pytest.skip("this machine lets nobody mount")
        assert line.strip(), "the tus server did not start"
        self.port = int(line)

    def kill(self) -> None:
        """End it as a power cut would."""
        if self._process is None:
            return
        self._process.kill()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._process = None

    def content(self, url: str) -> Path:
        """Return where the bytes of an upload lie."""
        return self.folder / url.rsplit("/", 1)[1]

    def uploads(self) -> list[Path]:
        """Return every upload that it has, whole or not."""
        return sorted(path for path in self.folder.iterdir() if path.suffix != ".json")

    def __enter__(self) -> TusServer:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
