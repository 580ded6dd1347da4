"""Make a first backup, against `cp` of the same bytes, and a daily one against the bytes that changed.

Ours reads database and sealed files, writes them into one file with a digest each, waits for the disk, reads
everything back and opens the database copy; `cp` copies the same files and waits for the disk. What `cp` does
not do costs at least this: each byte is hashed twice (SHA-256 going in and coming back; 0.6 s a GB where the
processor helps, 2 s where not), read back from the medium once (as long as the disk reads, which on most
sticks is a fifth of what writing takes), and each page of the database is authenticated and decrypted (10 s a
GB). So `cp+` is printed too: `cp`, then reading the copy back past the cache with a SHA-256 of each file,
which is the least that anybody pays who wants to know that the copy is good. Written bytes
are counted by the system for this process (/proc/self/io), on the disk of the temporary folder, so BENCH_DIR
must not be memory.

    python -m benchmarks.backup [MIB]     default 512 of attachments; needs ten times as much room
"""

import hashlib
import io
import itertools
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop.backups import Backups
from desktop.clock import Clock
from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.backup import Place
from desktop.domain.ids import AttachmentId, new_uuid
from desktop.paths import Paths
from desktop.storage.attachments import Kept
from desktop.storage.store import Store
from desktop.vault import vault
from tests.support.builders import WHEN, a_draft, a_headline
from tests.support.small_form import small_form
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock

PHOTO = 4 << 20
RECORDS = 10_000
DAY = 20
DAYS = 16
PAGE = 4096
ROUNDS = 3


def filled(home: Path, mib: int, clock: Clock, records: int = RECORDS) -> tuple[Store, Backups]:
    """Return an open vault with `mib` MiB of photos and `records` records."""
    paths = Paths(home, home.with_name("state"))
    key = vault.create(paths, PASSPHRASE, clock, cost=CHEAP)
    store = Store.open(paths, key, clock)
    store.forms.keep(small_form(), {})
    for number in range(records):
        write(store, number)
    for _ in range(mib * (1 << 20) // PHOTO):
        attach(store, PHOTO)
    return store, Backups(store, key, clock)


def write(store: Store, number: int) -> str:
    """Begin a draft of some length, and return the record's id."""
    draft = a_draft(answers={"title": f"record {number}", "notes": f"{number} some words " * 400})
    store.drafts.add(draft, a_headline(f"record {number}"))
    return draft.record_id


def attach(store: Store, size: int) -> int:
    """Keep a photo with a new record; return how many sealed bytes it has."""
    draft = a_draft(answers={"title": "a photo"})
    store.drafts.add(draft, a_headline("a photo"))
    sealed = store.files.seal(io.BytesIO(os.urandom(size)))
    facts = Attachment(
        attachment_id=AttachmentId(new_uuid()),
        name="photo.jpg",
        kind=MediaKind.IMAGE,
        media_type="image/jpeg",
        extension="jpg",
        size=size,
        sha512=sealed.sha512,
        crc32=sealed.crc32,
        added_at=WHEN,
        removed=(),
        has_thumbnail=False,
        width=1,
        height=1,
    )
    store.attachments.add(draft.record_id, Kept(attachment=facts, file_id=sealed.file_id, thumbnail_id=None))
    return (store.paths.files / sealed.file_id[:2] / f"{sealed.file_id}.age").stat().st_size


def written() -> int:
    """Return how many bytes this process has caused to be written to disks, less what was taken back."""
    counts = dict(line.split(": ") for line in Path("/proc/self/io").read_text(encoding="ascii").splitlines())
    return int(counts["write_bytes"]) - int(counts["cancelled_write_bytes"])


def timed(work: Callable[[], object]) -> float:
    """Return how many seconds `work` took."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def copy(home: Path, target: Path) -> None:
    """Copy as a careful person does: `cp`, then wait for the disk."""
    subprocess.run(["cp", "-r", str(home), str(target)], check=True)
    for path in target.rglob("*"):
        if path.is_file():
            descriptor = os.open(path, os.O_RDONLY)
            os.fsync(descriptor)
            os.close(descriptor)


def copy_and_read_back(home: Path, target: Path) -> None:
    """Copy, then read the copy from the medium and hash it, as whoever wants to be sure of it does."""
    copy(home, target)
    for path in target.rglob("*"):
        if path.is_file():
            with path.open("rb") as stream:
                os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
                hashlib.file_digest(stream, "sha256")


def weight(home: Path) -> int:
    """Return how many bytes a backup of the vault holds."""
    files = sum(path.stat().st_size for path in (home / "files").rglob("*.age"))
    return files + (home / "records.db").stat().st_size


def _first(backups: Backups, folder: Path, number: int) -> Place:
    stick = folder / f"stick{number}"
    stick.mkdir()
    return backups.add_place(stick)


def _pages(store: Store) -> dict[int, bytes]:
    """Return a digest of each page of the database file, once all that was saved is in it."""
    with store.database.private() as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    content = store.paths.records_db.read_bytes()
    return {at: hashlib.sha1(content[at : at + PAGE]).digest() for at in range(0, len(content), PAGE)}  # noqa: S324


def _days(
    vault_: tuple[Store, Backups, MovableClock], place: Place, work: Callable[[], int]
) -> tuple[float, float, float]:
    """Return per day, once old days are let go daily: bytes changed, bytes written, growth of the file."""
    store, backups, clock = vault_
    (file,) = place.folder.iterdir()
    changed = cost = 0
    grown = 0
    for day in range(DAYS):
        clock.pass_seconds(86_400)
        before = _pages(store)
        files = work()
        after = _pages(store)
        start, blocks = written(), file.stat().st_blocks
        backups.make(place.place_id)
        if day >= DAYS // 2:
            changed += files + sum(PAGE for at, digest in after.items() if before.get(at) != digest)
            cost += written() - start
            grown += (file.stat().st_blocks - blocks) * 512
    return changed / (DAYS // 2), cost / (DAYS // 2), grown / (DAYS // 2)


def main() -> int:
    """Print the figures."""
    mib = int(sys.argv[1]) if len(sys.argv) > 1 else 512
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as name:
        folder = Path(name)
        clock = MovableClock()
        store, backups = filled(folder / "home", mib, clock)
        size = weight(folder / "home")
        best = dict.fromkeys(("cp", "cp+", "backup"), float("inf"))
        place = None
        for number in range(ROUNDS):
            best["cp"] = min(best["cp"], timed(partial(copy, folder / "home", folder / f"copy{number}")))
            checked = partial(copy_and_read_back, folder / "home", folder / f"checked{number}")
            best["cp+"] = min(best["cp+"], timed(checked))
            place = _first(backups, folder, number)
            best["backup"] = min(best["backup"], timed(partial(backups.make, place.place_id)))
        assert place is not None
        print(f"first backup of {size >> 20} MiB, {RECORDS:,} records, best of {ROUNDS}:")
        for label, seconds in best.items():
            print(f"  {label:<8}{size / 1e6 / seconds:7.0f} MB/s   {best['cp'] / seconds:.2f} x cp")
        count = itertools.count(RECORDS)

        def a_day() -> int:
            for _ in range(DAY):
                write(store, next(count))
            return 0

        def with_photos() -> int:
            a_day()
            return sum(attach(store, PHOTO) for _ in range(5))

        for label, work in ((f"{DAY} records", a_day), (f"{DAY} records and 5 photos", with_photos)):
            changed, cost, grown = _days((store, backups, clock), place, work)
            print(f"  a daily backup after {label}: {changed:,.0f} bytes changed, {cost:,.0f} written")
            print(f"    {cost / changed:.2f} x what changed; the file grew by {grown:,.0f}")
        store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
