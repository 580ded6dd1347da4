"""The log past a damaged place: what was acknowledged and what was refused are told from each other."""

import shutil
from contextlib import closing
from pathlib import Path

from desktop.storage.engine import connect, create_file
from desktop.storage.wal import Wal
from tests.support.vaults import KEY

_HEADER = 32


def _begun(folder: Path) -> Path:
    """Make a database whose log holds one save, as a kill leaves it, and return where."""
    made, kept = folder / "made", folder / "kept"
    made.mkdir()
    create_file(made / "records.db")
    with closing(connect(made / "records.db", KEY)) as connection:
        connection.execute("CREATE TABLE words (word TEXT)")
        shutil.copytree(made, kept)
    return kept


def _log_after(begun: Path, *saves: int) -> bytes:
    """Return the log after more saves, each so many pages long."""
    folder = begun.with_name("-".join(map(str, saves)))
    shutil.copytree(begun, folder)
    with closing(connect(folder / "records.db", KEY)) as connection:
        for pages in saves:
            connection.execute("INSERT INTO words VALUES (?)", ("w" * 4000 * pages,))
        return (folder / "records.db-wal").read_bytes()


def _is_damaged(folder: Path, log: bytes) -> bool:
    path = folder / "judged-wal"
    path.write_bytes(log)
    return Wal(path).is_damaged


def test_a_flipped_bit_before_two_saves_is_damage_and_one_in_the_last_save_is_not(tmp_path: Path) -> None:
    log = _log_after(_begun(tmp_path), 2, 2)
    assert not _is_damaged(tmp_path, log)
    early, late = bytearray(log), bytearray(log)
    early[_HEADER + 2000] ^= 1
    late[-2000] ^= 1
    assert _is_damaged(tmp_path, bytes(early))
    assert not _is_damaged(tmp_path, bytes(late))


def test_what_refused_saves_leave_of_each_other_is_no_damage(tmp_path: Path) -> None:
    # Each refused save is written where the one before it was: of a longer one the end still stands.
    begun = _begun(tmp_path)
    left = bytearray(_log_after(begun, 9))
    for pages in (6, 3):
        log = _log_after(begun, pages)
        assert len(log) < len(left)
        left[: len(log)] = log
    assert sum(1 for frame in Wal(begun / "records.db-wal").frames if frame.size) >= 1
    assert not _is_damaged(tmp_path, bytes(left))
