"""A real PostgreSQL server for tests: started once, on a socket of its own, gone at the end."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pg8000.native

from desktop.domain.ids import new_uuid

_PLACES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
_USER = "desk"


class NoServer(Exception):  # noqa: N818 (says why tests with a server are skipped)
    """There is no PostgreSQL here that could be started."""


class Server:
    """A running server. Each database of it is empty and used by one test."""

    def __init__(self, socket: Path) -> None:
        self._socket = socket

    def database(self) -> str:
        """Make a database and return its address."""
        name = f"d{new_uuid().replace('-', '')}"
        connection = pg8000.native.Connection(_USER, database="postgres", unix_sock=str(self._socket))
        try:
            connection.run(f"CREATE DATABASE {name}")
        finally:
            connection.close()
        return f"postgresql://{_USER}@/{name}?unix_sock={self._socket}"

    def has_on_disk(self, words: bytes) -> bool:
        """Tell whether words stand in any table, index or catalogue; the log is not looked at."""
        connection = pg8000.native.Connection(_USER, database="postgres", unix_sock=str(self._socket))
        try:
            connection.run("CHECKPOINT")
        finally:
            connection.close()
        found = (self._socket.parent / "data" / "base").rglob("*")
        return any(words in path.read_bytes() for path in found if path.is_file())


@contextmanager
def running_server(*, is_durable: bool = False) -> Iterator[Server]:
    """Start a server and stop it at the end. Raises NoServer.

    Without `is_durable` it does not sync: a test that kills processes does not cut the power.
    """
    folder = Path(tempfile.mkdtemp(prefix="spotlight-postgres-"))
    try:
        binaries, as_user = _binaries(), _as_user(folder)
        data = folder / "data"
        _run(
            [*as_user, binaries / "initdb", "-D", data, "-U", _USER, "-A", "trust", "-E", "UTF8", "--no-sync"]
        )
        options = f"-c listen_addresses='' -k {folder}" + ("" if is_durable else " -c fsync=off")
        control = [*as_user, binaries / "pg_ctl", "-D", data, "-w"]
        _run([*control, "-l", folder / "log", "-o", options, "start"])
        try:
            yield Server(folder / ".s.PGSQL.5432")
        finally:
            _run([*control, "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _binaries() -> Path:
    for place in _PLACES:
        if (place / "initdb").exists():
            return place
    raise NoServer("PostgreSQL is not installed")


def _as_user(folder: Path) -> list[str | Path]:
    """Return how to run a program as somebody whom the server accepts: it refuses root."""
    if os.geteuid() != 0:
        return []
    for name in ("postgres", "nobody"):
        try:
            user = pwd.getpwnam(name)
        except KeyError:
            continue
        shutil.chown(folder, user.pw_uid, user.pw_gid)
        return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
    raise NoServer("there is no user but root")


def _run(command: list[str | Path]) -> None:
    try:
        # The server keeps its outputs open, so nobody can wait for their end.
        subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError) as error:
        raise NoServer(f"{command[-1]} did not work: {error}") from error
