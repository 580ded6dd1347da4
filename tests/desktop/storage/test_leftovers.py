import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.storage import leftovers
from desktop.storage.leftovers import Why

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def _lay(home: Path, name: str, age: timedelta = timedelta(0)) -> Path:
    path = home / name
    path.write_bytes(b"x" * 10)
    at = (NOW - age).timestamp()
    os.utime(path, (at, at))
    return path


def test_what_is_kept_is_listed_with_its_log_and_nothing_else(tmp_path: Path) -> None:
    _lay(tmp_path, "records-before-0002.db")
    _lay(tmp_path, "records-damaged-20261101T080000Z.db")
    _lay(tmp_path, "records-damaged-20261101T080000Z.db-wal")
    for other in ("records.db", "records-mine.db", "vault.json", "records-damaged-20269901T080000Z.db"):
        _lay(tmp_path, other)
    found = leftovers.leftovers(tmp_path)
    assert [(one.why, one.size, one.made_at.day) for one in found] == [
        (Why.DAMAGED, 20, 1),
        (Why.BEFORE_MIGRATION, 10, 22),
    ]


def test_a_copy_from_before_a_migration_goes_after_a_month_and_a_damaged_one_stays(tmp_path: Path) -> None:
    old = _lay(tmp_path, "records-before-0002.db", timedelta(days=31))
    damaged = _lay(tmp_path, "records-damaged-20260101T080000Z.db")
    assert leftovers.forget_old(tmp_path, NOW) == 1
    assert (old.exists(), damaged.exists()) == (False, True)
    fresh = _lay(tmp_path, "records-before-0002.db", timedelta(days=29))
    assert leftovers.forget_old(tmp_path, NOW) == 0
    assert fresh.exists()


def test_emptying_removes_all_of_it_and_what_is_half_made(tmp_path: Path) -> None:
    _lay(tmp_path, "records-before-0002.db")
    _lay(tmp_path, "records-damaged-20261101T080000Z.db-wal")
    (tmp_path / "records-damaged-20261101T080000Z.db").mkdir()
    _lay(tmp_path, "records.db.part")
    kept = _lay(tmp_path, "records.db")
    assert leftovers.remove(tmp_path) == 2
    assert list(tmp_path.iterdir()) == [kept]
