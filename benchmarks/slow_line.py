"""Time to deliver at 64 kbit/s and half a second there and back, against the wire's own limit.

The limit is the same bytes, pushed through the same wire by a bare socket in the same run until all arrived.

    python -m benchmarks.slow_line [KB] [BYTES A SECOND]     default 1000 and 8000: four and a half minutes
"""

import os
import socket
import sys
import tempfile
import threading
import time
from contextlib import closing
from pathlib import Path

from sync.sending import Noted, send
from sync.tus import TusUploads, open_line
from tests.support.bad_wire import BadWire
from tests.support.tus_server import TusServer, digest

NAME = "b-5f0c2d51-3a1e-4f6b-9c1d-2b7a90d1e8f4.zip.age"


def slow(wire: BadWire, rate: int) -> None:
    """Make it one."""
    wire.rate = rate
    wire.latency = 0.25


def bare(data: bytes, rate: int) -> float:
    """Push the bytes through the wire; return the seconds until the other side has them all."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        done = threading.Event()

        def take() -> None:
            taken, _ = listening.accept()
            with taken:
                count = 0
                while count < len(data):
                    count += len(taken.recv(65536))
                done.set()

        taker = threading.Thread(target=take)
        taker.start()
        with BadWire(listening.getsockname()[1]) as wire:
            slow(wire, rate)
            began = time.monotonic()
            with socket.create_connection(("127.0.0.1", wire.port)) as one:
                one.sendall(data)
                done.wait()
            took = time.monotonic() - began
        taker.join()
        return took


def ours(path: Path, size: int, rate: int, folder: Path) -> float:
    """Send the file; return the seconds until the server said that all is there."""
    notes: list[Noted] = []
    with TusServer(folder) as server, BadWire(server.port) as wire:
        slow(wire, rate)
        began = time.monotonic()
        with closing(TusUploads(open_line(wire.address))) as uploads:
            send(path, size, uploads, noted=notes.append)
        took = time.monotonic() - began
        assert digest(server.content(notes[-1].upload)) == digest(path)
        return took


def main() -> int:
    """Print the figures."""
    size = int(sys.argv[1] if len(sys.argv) > 1 else 1000) * 1000
    rate = int(sys.argv[2]) if len(sys.argv) > 2 else 8000
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as name:
        path = Path(name) / NAME
        path.write_bytes(os.urandom(size))
        limit = bare(path.read_bytes(), rate)
        took = ours(path, size, rate, Path(name) / "gateway")
    share = limit / took
    print(f"{size / 1000:.0f} kB at {rate * 8 / 1000:.0f} kbit/s: {took:.1f} s, the wire alone {limit:.1f} s")
    print(f"{share:.1%} of the line (goal: at least 95 %)")
    return 0 if share >= 0.95 else 1


if __name__ == "__main__":
    sys.exit(main())
