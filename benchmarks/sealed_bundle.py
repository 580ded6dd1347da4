"""A sealed bundle of photos: our one pass against five programs by hand, and against cp alone.

Ours opens the vault's sealed files, hashes them again, and writes a signed zip that is sealed on its way to
the disk. The peer copies the plain photos, hashes them into a bag with two processes, zips it without
compression, signs it, seals the zip with age and syncs it, as a careful person would by hand. `cp -r` and a
sync is what no pass over the bytes can beat by much. Rounds alternate and the best of each is compared;
beside ours another thread wakes every millisecond, as the window's does, and notes how long it was kept
waiting.

    python -m benchmarks.sealed_bundle [BYTES]     default 1 GiB; needs five times as much room
"""

import json
import os
import resource as limits
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pyrage import x25519

from benchmarks.export_photos import PHOTO, fill_vault, make_photos, open_store, peak_memory, run
from benchmarks.seal_file import STALL_LIMIT, Waiting
from desktop.capture import Capture
from desktop.clock import SystemClock
from desktop.domain.audience import Profile
from desktop.domain.ids import RecordId
from desktop.forms.catalog import Catalog
from desktop.library import Library
from desktop.vault.key import DataKey
from resources import resource
from sync.export import Exporter
from sync.identity import ensure

ROUNDS = 3
GOAL_RATIO = 3.0
GOAL_COPY = 3.0
GOAL_MEMORY = 60


def main(total: int) -> int:
    """Print the times, their ratios, the memory above the idle store, and the longest wait."""
    recipient = str(x25519.Identity.generate().to_public())
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        photos = make_photos(folder / "photos", total)
        record_id = fill_vault(folder / "home", photos)
        ours: list[dict[str, float]] = []
        peer: list[float] = []
        copies: list[float] = []
        for _ in range(ROUNDS):
            os.sync()
            ours.append(in_child(folder / "home", record_id, folder / "out", recipient))
            os.sync()
            peer.append(by_hand(folder / "photos", folder / "work", recipient))
            os.sync()
            copies.append(copied(folder / "photos", folder / "copy"))
    mine, tools, copy = min(one["seconds"] for one in ours), min(peer), min(copies)
    memory, wait = (max(one[name] for one in ours) for name in ("memory", "wait"))
    print(f"sealed bundle of {len(photos) * PHOTO >> 20} MiB in {len(photos)} photos: {mine:.2f} s")
    print(f"cp + bagit --processes 2 + zip + ssh-keygen + age + sync: {tools:.2f} s")
    print(f"  {tools / mine:.1f} times as fast (goal {GOAL_RATIO:.0f})")
    print(
        f"cp -r + sync: {copy:.2f} s; ours takes {mine / copy:.1f} times that (goal at most {GOAL_COPY:.0f})"
    )
    print(f"memory above idle {memory:.0f} MiB (goal at most {GOAL_MEMORY})")
    print(f"longest wait of another thread {wait * 1000:.0f} ms (limit {STALL_LIMIT * 1000:.0f})")
    is_met = tools / mine >= GOAL_RATIO and mine / copy <= GOAL_COPY
    return 0 if is_met and memory <= GOAL_MEMORY and wait < STALL_LIMIT else 1


def in_child(
    home: Path, record_id: RecordId, out: Path, recipient: str, *, keep: bool = False
) -> dict[str, float]:
    """Return what one export took in a process of its own; its bundle goes unless it is to be kept."""
    out.mkdir()
    command = [sys.executable, "-m", "benchmarks.sealed_bundle", "--child", str(home), record_id, str(out)]
    done = subprocess.run([*command, recipient], check=True, capture_output=True, text=True)
    if not keep:
        shutil.rmtree(out)
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def child(home: Path, record_id: RecordId, out: Path, recipient: str) -> None:
    """Export once and print what it took."""
    clock = SystemClock()
    with open_store(home, DataKey.generate()) as store:
        catalog = Catalog(resource("forms", "compiled"))
        ledger = Capture(store, catalog, clock)
        exporter = Exporter(
            Library(store, catalog), ensure(store.settings), store.settings, clock, ledger=ledger
        )
        plan = exporter.plan([record_id], Profile.REVIEW_HANDOFF)
        Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
        idle = peak_memory()
        with Waiting() as waiting:
            start = time.perf_counter()
            exporter.export(plan, out, recipients=(recipient,))
            seconds = time.perf_counter() - start
        memory = peak_memory() - idle
    print(json.dumps({"seconds": seconds, "memory": memory, "wait": waiting.longest, "cpu": _spent()}))


def _spent() -> float:
    used = limits.getrusage(limits.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def by_hand(photos: Path, work: Path, recipient: str) -> float:
    """Return the seconds that stock tools take."""
    work.mkdir()
    bag, key = work / "bag", work / "key"
    run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key))
    start = time.perf_counter()
    run("cp", "-r", str(photos), str(bag))
    run(sys.executable, "-m", "bagit", "--quiet", "--sha512", "--processes", "2", str(bag))
    run("ssh-keygen", "-Y", "sign", "-f", str(key), "-n", "bench", str(bag / "tagmanifest-sha512.txt"))
    run("zip", "-q", "-r", "-0", str(work / "bag.zip"), "bag", cwd=work)
    run("age", "-r", recipient, "-o", str(work / "bag.zip.age"), str(work / "bag.zip"))
    _sync(work / "bag.zip.age")
    seconds = time.perf_counter() - start
    shutil.rmtree(work)
    return seconds


def copied(photos: Path, copy: Path) -> float:
    """Return the seconds that copying and syncing take."""
    start = time.perf_counter()
    run("cp", "-r", str(photos), str(copy))
    run("sync", "-f", str(copy))
    seconds = time.perf_counter() - start
    shutil.rmtree(copy)
    return seconds


def _sync(path: Path) -> None:
    with path.open("rb") as stream:
        os.fsync(stream.fileno())


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(Path(sys.argv[2]), RecordId(sys.argv[3]), Path(sys.argv[4]), sys.argv[5])
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1 << 30))
