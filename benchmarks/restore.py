"""Restore a vault from its backup, and rehearse that, against `cp` of the same bytes in the same run.

Ours takes every part out of the backup file, holds it against its digest, writes it to its place and waits
for the disk; `cp` copies the backup file and waits for the disk, and hashes nothing. Rehearsing also opens
every sealed file: there each byte is hashed (SHA-256), decrypted, and hashed again (SHA-512, 2 s a GB).

    python -m benchmarks.restore [MIB]     default 512 of attachments; needs five times as much room
"""

import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from benchmarks.backup import ROUNDS, filled, timed, weight
from desktop.clock import SystemClock
from desktop.paths import Paths
from desktop.restoring import look, restore


def _copy(source: Path, target: Path) -> None:
    subprocess.run(["cp", str(source), str(target)], check=True)
    descriptor = os.open(target, os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)


def main() -> int:
    """Print the figures."""
    mib = int(sys.argv[1]) if len(sys.argv) > 1 else 512
    best = dict.fromkeys(("cp", "restore", "rehearse"), float("inf"))
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as name:
        folder = Path(name)
        store, backups = filled(folder / "home", mib, SystemClock())
        size = weight(folder / "home")
        stick = folder / "stick"
        stick.mkdir()
        place = backups.add_place(stick)
        backups.make(place.place_id)
        (path,) = stick.iterdir()
        snapshot = look(path).snapshots[0]
        for number in range(ROUNDS):
            best["cp"] = min(best["cp"], timed(partial(_copy, path, folder / f"copy{number}")))
            paths = Paths(folder / f"restored{number}", folder / "state")
            work = partial(restore, path, snapshot.snapshot_id, paths, SystemClock())
            best["restore"] = min(best["restore"], timed(work))
            best["rehearse"] = min(best["rehearse"], timed(partial(backups.check, place.place_id)))
            assert weight(paths.home) >= size * 0.99
        store.close()
    print(f"one backup of {size >> 20} MiB, best of {ROUNDS}:")
    for label, seconds in best.items():
        print(f"  {label:<9}{size / 1e6 / seconds:7.0f} MB/s   {best['cp'] / seconds:.2f} x cp")
    return 0


if __name__ == "__main__":
    sys.exit(main())
