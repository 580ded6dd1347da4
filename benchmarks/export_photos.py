"""Export of photos: our whole pipeline against cp, bagit.py, zip and ssh-keygen, in the same run.

Ours opens the vault's sealed files, hashes them again, and writes a signed zip that is on the disk when it
gets its name. The peer copies the plain photos, hashes them into a bag, zips it without compression, signs it
and syncs the zip, as a careful person would by hand. Rounds alternate and the best of each is compared.

    python benchmarks/export_photos.py [BYTES]     default 1 GiB; needs four times as much room
"""

import hashlib
import json
import os
import resource as limits
import shutil
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

from desktop.capture import Capture
from desktop.clock import SystemClock
from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.audience import Profile
from desktop.domain.ids import AttachmentId, RecordId, new_uuid
from desktop.domain.record import RecordType
from desktop.forms.catalog import Catalog
from desktop.library import Library
from desktop.paths import Paths
from desktop.storage.attachments import Kept
from desktop.storage.store import Store
from desktop.vault.key import DataKey
from resources import resource
from sync.export import Exporter
from sync.identity import ensure

PHOTO = 4 << 20
ROUNDS = 2
GOAL_RATIO = 3.0
GOAL_MEMORY = 100
TOUR = Path(__file__).resolve().parent.parent / "tests" / "support" / "tour" / "practice.json"


def main(total: int) -> int:
    """Print both times, their ratio, and the memory above the idle store."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        photos = make_photos(folder / "photos", total)
        record_id = fill_vault(folder / "home", photos)
        ours: list[dict[str, float]] = []
        peer: list[dict[str, float]] = []
        for _ in range(ROUNDS):
            os.sync()
            ours.append(in_child(folder / "home", record_id, folder / "out"))
            os.sync()
            peer.append(by_hand(folder / "photos", folder / "work"))
    mine, by_tools = (min(found["seconds"] for found in runs) for runs in (ours, peer))
    mine_cpu, tools_cpu = (min(found["cpu"] for found in runs) for runs in (ours, peer))
    memory = max(found["memory"] for found in ours)
    size = len(photos) * PHOTO / (1 << 20)
    print(f"export of {size:.0f} MiB in {len(photos)} photos: {mine:.2f} s ({mine_cpu:.2f} s of processor)")
    print(f"cp + bagit + zip + ssh-keygen + sync: {by_tools:.2f} s ({tools_cpu:.2f} s of processor)")
    print(f"ratio {by_tools / mine:.1f} times as fast (goal {GOAL_RATIO:.0f})")
    print(f"memory above idle {memory:.0f} MiB (goal under {GOAL_MEMORY})")
    return 0


def make_photos(folder: Path, total: int) -> list[Path]:
    """Write photos of 4 MiB: a JPEG's first bytes and others that do not compress."""
    folder.mkdir()
    photos = []
    for number in range(max(1, total // PHOTO)):
        photos.append(folder / f"img_{number:05d}.jpg")
        photos[-1].write_bytes(b"\xff\xd8\xff\xe0" + os.urandom(PHOTO - 4))
    return photos


def fill_vault(home: Path, photos: list[Path]) -> RecordId:
    """Make a vault with one public practice that names all the photos, sealed without cleaning."""
    clock = SystemClock()
    with open_store(home, DataKey.generate()) as store:
        capture = Capture(store, Catalog(resource("forms", "compiled")), clock)
        draft = capture.begin(RecordType.PRACTICE)
        answers = json.loads(TOUR.read_text(encoding="utf-8"))
        row = answers["attachments"][0]
        kept = [keep(store, draft.record_id, photo) for photo in photos]
        answers["attachments"] = [{**row, "picture": attachment_id} for attachment_id in kept]
        answers = {**draft.answers, **number_rows(answers), "audience": "public"}
        capture.save(draft.draft_id, answers)
        return capture.finish(draft.draft_id).record_id


def number_rows(tree: Any, number: Iterator[int] | None = None) -> Any:
    """Return answers whose rows all have ids."""
    number = number or count()
    if isinstance(tree, list):
        return [{"_row": f"r{next(number)}", **number_rows(row, number)} for row in tree]
    return (
        {name: number_rows(value, number) for name, value in tree.items()} if isinstance(tree, dict) else tree
    )


def keep(store: Store, record_id: RecordId, photo: Path) -> AttachmentId:
    """Seal one photo as it is and note its facts."""
    data = photo.read_bytes()
    with photo.open("rb") as stream:
        sealed = store.files.seal(stream)
    attachment = Attachment(
        attachment_id=AttachmentId(new_uuid()),
        name=photo.name,
        kind=MediaKind.IMAGE,
        media_type="image/jpeg",
        extension="jpg",
        size=len(data),
        sha512=hashlib.sha512(data).hexdigest(),
        crc32=zlib.crc32(data),
        added_at=SystemClock().now(),
    )
    store.attachments.add(record_id, Kept(attachment=attachment, file_id=sealed.file_id, thumbnail_id=None))
    return attachment.attachment_id


def open_store(home: Path, key: DataKey) -> Store:
    """Open the throw-away vault; its key lies beside it, for the child."""
    kept = home.with_suffix(".key")
    if not kept.exists():
        kept.write_bytes(key.raw())
    return Store.open(Paths(home), DataKey(kept.read_bytes()), SystemClock())


def in_child(home: Path, record_id: RecordId, out: Path) -> dict[str, float]:
    """Return seconds and memory of one export in a process of its own."""
    out.mkdir()
    command = [sys.executable, __file__, "--child", str(home), record_id, str(out)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    shutil.rmtree(out)
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def child(home: Path, record_id: RecordId, out: Path) -> None:
    """Export once and print what it took."""
    clock = SystemClock()
    with open_store(home, DataKey.generate()) as store:
        catalog = Catalog(resource("forms", "compiled"))
        ledger = Capture(store, catalog, clock)
        exporter = Exporter(
            Library(store, catalog), ensure(store.settings), store.settings, clock, ledger=ledger
        )
        plan = exporter.plan([record_id], Profile.GATEWAY_PUBLIC)
        Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
        idle = peak_memory()
        spent = limits.getrusage(limits.RUSAGE_SELF)
        before = spent.ru_utime + spent.ru_stime
        start = time.perf_counter()
        exporter.export(plan, out)
        seconds = time.perf_counter() - start
        used = limits.getrusage(limits.RUSAGE_SELF)
        memory = peak_memory() - idle
    print(json.dumps({"seconds": seconds, "memory": memory, "cpu": used.ru_utime + used.ru_stime - before}))


def peak_memory() -> float:
    """Return the most memory this process has held, in MiB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024


def by_hand(photos: Path, work: Path) -> dict[str, float]:
    """Return the seconds that stock tools take, and those of the processor."""
    work.mkdir()
    bag, key = work / "bag", work / "key"
    run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key))
    spent = limits.getrusage(limits.RUSAGE_CHILDREN)
    start = time.perf_counter()
    run("cp", "-r", str(photos), str(bag))
    run(sys.executable, "-m", "bagit", "--quiet", "--sha512", "--processes", "1", str(bag))
    run("zip", "-q", "-r", "-0", str(work / "bag.zip"), "bag", cwd=work)
    run("ssh-keygen", "-Y", "sign", "-f", str(key), "-n", "bench", str(bag / "tagmanifest-sha512.txt"))
    with (work / "bag.zip").open("rb") as stream:
        os.fsync(stream.fileno())
    seconds = time.perf_counter() - start
    shutil.rmtree(work)
    used = limits.getrusage(limits.RUSAGE_CHILDREN)
    return {"seconds": seconds, "cpu": used.ru_utime + used.ru_stime - spent.ru_utime - spent.ru_stime}


def run(*command: str, cwd: Path | None = None) -> None:
    """Run one tool, quietly, and fail with it."""
    subprocess.run(command, check=True, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(Path(sys.argv[2]), RecordId(sys.argv[3]), Path(sys.argv[4]))
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1 << 30))
