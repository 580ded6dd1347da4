"""How fast a look through a vault is, against plainly reading the same files.

Run as `python -m benchmarks.check`. Both read every byte of the database and of every sealed file; the look
also opens each file to its end, and compares it with its digest.
"""

import hashlib
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.domain.record import RecordType
from desktop.upkeep import Upkeep
from tests.support.desk import Desk
from tests.support.media import film
from tests.support.small_form import READY
from tests.support.vaults import MovableClock, new_vault

FILES = 12
SIZE = 16 << 20
RECORDS = 400


def main() -> int:
    """Print both speeds and their ratio."""
    with TemporaryDirectory() as folder:
        base = Path(folder)
        _, key = new_vault(base, MovableClock())
        desk = Desk(base, key)
        fill(desk)
        desk.reopen()
        bytes_read, plain = read_plainly(desk.store.paths.home)
        upkeep = Upkeep(desk.store, key, desk.clock, desk.catalog)
        begun = time.perf_counter()
        found = upkeep.check()
        looked = time.perf_counter() - begun
        assert not found.items
        desk.store.close()
    print(f"vault of {bytes_read / 1e6:.0f} MB: {RECORDS} records, {FILES} films")
    print(f"read plainly      {bytes_read / plain / 1e6:7.0f} MB/s")
    print(f"looked through    {bytes_read / looked / 1e6:7.0f} MB/s   {looked / plain:.1f} times as long")
    return 0


def fill(desk: Desk) -> None:
    """Put records and films into the vault."""
    for number in range(RECORDS):
        desk.finished(title=f"Record {number}", notes="What changed for the women. " * 300)
    draft = desk.capture.begin(RecordType.PRACTICE)
    answers = {**draft.answers, **READY}
    for number in range(FILES):
        path = desk.folder / f"{number}.mp4"
        film(path, SIZE)
        photo = desk.capture.attach(draft.draft_id, path)
        answers["photo"] = str(photo.attachment_id)
    desk.capture.save(draft.draft_id, answers)


def read_plainly(home: Path) -> tuple[int, float]:
    """Return how many bytes the vault's files have and how long reading them takes, digest and all."""
    paths = [home / "records.db", *sorted((home / "files").glob("??/*.age"))]
    size, begun = 0, time.perf_counter()
    for path in paths:
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha512")
        assert digest.digest()
        size += path.stat().st_size
    return size, time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main())
