"""Verifying a sealed bundle of photos, against age, unzip and bagit.py by hand, and its memory.

Ours opens the seal chunk by chunk, checks every byte, every list, record and signature, and writes nothing.
The peer has to write the zip and then the bag before bagit.py can look at it. Rounds alternate and the best
of each is compared.

    python -m benchmarks.verify_bundle [BYTES]     default 1 GiB; needs six times as much room
"""

import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pyrage import x25519

from benchmarks.export_photos import fill_vault, make_photos, peak_memory, run
from benchmarks.seal_file import STALL_LIMIT, Waiting
from benchmarks.sealed_bundle import in_child
from desktop.clock import SystemClock
from sync.bundle.checks import Expectations, verify

ROUNDS = 3
GOAL_RATIO = 3.0
GOAL_MEMORY = 64


def main(total: int) -> int:
    """Print both times, their ratio, the memory above idle, and the longest wait of another thread."""
    key = x25519.Identity.generate()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        photos = make_photos(folder / "photos", total)
        record_id = fill_vault(folder / "home", photos)
        shutil.rmtree(folder / "photos")
        in_child(folder / "home", record_id, folder / "out", str(key.to_public()), keep=True)
        (bundle,) = (folder / "out").iterdir()
        (folder / "key").write_text(f"{key}\n")
        ours: list[dict[str, float]] = []
        peer: list[float] = []
        for _ in range(ROUNDS):
            ours.append(checked(bundle, folder / "key"))
            peer.append(by_hand(bundle, folder / "key", folder / "work"))
        size = bundle.stat().st_size
    mine, tools = min(one["seconds"] for one in ours), min(peer)
    memory, wait = (max(one[name] for one in ours) for name in ("memory", "wait"))
    print(f"verifying a sealed bundle of {size >> 20} MiB: {mine:.2f} s")
    print(f"age -d + unzip + bagit.py --validate: {tools:.2f} s")
    print(f"  {tools / mine:.1f} times as fast (goal {GOAL_RATIO:.0f})")
    print(f"memory above idle {memory:.0f} MiB (goal at most {GOAL_MEMORY})")
    print(f"longest wait of another thread {wait * 1000:.0f} ms (limit {STALL_LIMIT * 1000:.0f})")
    return 0 if tools / mine >= GOAL_RATIO and memory <= GOAL_MEMORY and wait < STALL_LIMIT else 1


def checked(bundle: Path, key: Path) -> dict[str, float]:
    """Return what verifying took in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.verify_bundle", "--child", str(bundle), str(key)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def child(bundle: Path, key: Path) -> None:
    """Verify once and print what it took."""
    identity = key.read_text().strip()
    expected = Expectations(now=SystemClock().now())
    Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
    idle = peak_memory()
    with Waiting() as waiting:
        start = time.perf_counter()
        verdict = verify(bundle, expected, (identity,))
        seconds = time.perf_counter() - start
    memory = peak_memory() - idle
    assert verdict.is_good, verdict.faults[:3]
    print(json.dumps({"seconds": seconds, "memory": memory, "wait": waiting.longest}))


def by_hand(bundle: Path, key: Path, work: Path) -> float:
    """Return the seconds that stock tools take."""
    work.mkdir()
    start = time.perf_counter()
    run("age", "-d", "-i", str(key), "-o", str(work / "b.zip"), str(bundle))
    run("unzip", "-q", str(work / "b.zip"), "-d", str(work / "bag"))
    (bag,) = (work / "bag").iterdir()
    run(sys.executable, "-m", "bagit", "--quiet", "--validate", str(bag))
    seconds = time.perf_counter() - start
    shutil.rmtree(work)
    return seconds


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1 << 30))
