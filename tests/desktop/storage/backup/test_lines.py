"""Copies of one vault that live on after a restoring and share a stick: neither harms the other's backups."""

import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.errors import Code, MachineError
from desktop.rekeying import change_data_key
from desktop.restoring import look, restore
from desktop.storage.backup import container, line
from tests.support.backups import BackedUpVault, RestoredVault
from tests.support.vaults import PASSPHRASE, MovableClock

DAY = timedelta(days=1).total_seconds()

_OTHER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("has it", flush=True)
sys.stdin.read()
"""


def _copy(folder: Path, original: BackedUpVault, clock: MovableClock) -> BackedUpVault:
    """Restore the newest backup of `original` into `folder`, and use the same stick there."""
    found = RestoredVault(original.file, folder)
    (folder / "stick").symlink_to(original.stick)
    assert line.of(found.paths)
    return BackedUpVault(folder, clock)


def test_a_restored_copy_lets_the_originals_newest_backup_stand(tmp_path: Path) -> None:
    clock = MovableClock()
    with BackedUpVault(tmp_path / "one", clock) as one:
        one.write("of both")
        one.make()
        with _copy(tmp_path / "two", one, clock) as two:
            one.write("of one alone")
            mine = one.make().snapshot.snapshot_id
            for number in range(3):
                two.write(f"of two alone, {number}")
                two.make()
            assert mine in {found.snapshot_id for found in look(one.file).snapshots}
            one.write("of one, later")
            one.make()
            assert one.backups.check(one.place.place_id).is_whole
            assert two.backups.check(two.place.place_id).is_whole
        titles = [RestoredVault(one.file, tmp_path / f"new{at}", at).titles for at in range(2)]
        assert titles[0] == {"of both", "of one alone", "of one, later"}
        assert titles[1] == {"of both", *(f"of two alone, {number}" for number in range(3))}


def test_other_keys_of_one_copy_leave_what_the_other_made_since(tmp_path: Path) -> None:
    clock = MovableClock()
    with BackedUpVault(tmp_path / "one", clock) as one:
        one.write("of both")
        shared = one.make().snapshot.snapshot_id
        with _copy(tmp_path / "two", one, clock) as two:
            two.make()
        one.write("of one alone")
        mine = one.make().snapshot.snapshot_id
        change_data_key(two.paths, PASSPHRASE, clock)
        with BackedUpVault(tmp_path / "two", clock) as two:
            two.make()
        left = {found.snapshot_id for found in look(one.file).snapshots}
        assert mine in left
        assert shared not in left
        assert len(left) == 2


def test_two_programs_never_write_into_one_file_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with BackedUpVault(tmp_path) as vault:
        vault.write("before")
        vault.make()
        before = look(vault.file).snapshots
        monkeypatch.setattr(container, "_BUSY_SECONDS", 0.1)
        with subprocess.Popen(
            [sys.executable, "-c", _OTHER, str(vault.file)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as other:
            assert other.stdout is not None
            assert other.stdout.readline() == "has it\n"
            with pytest.raises(MachineError) as caught:
                vault.make()
            other.communicate("")
        assert caught.value.code is Code.BACKUP_PLACE_GONE
        assert look(vault.file).snapshots == before
        assert not list(vault.stick.glob("*damaged*"))
        vault.make()


def test_restoring_twice_makes_two_lines(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path / "one") as one:
        one.make()
        assert line.of(one.paths) == ""
        lines = {line.of(RestoredVault(one.file, tmp_path / name).paths) for name in ("two", "three")}
        assert len(lines) == 2


def test_a_copy_restored_over_itself_goes_on_with_its_backups(tmp_path: Path) -> None:
    clock = MovableClock()
    with BackedUpVault(tmp_path, clock) as vault:
        for number in range(9):
            vault.write(f"day {number}")
            vault.make()
            clock.pass_seconds(DAY)
    snapshot = look(vault.file).snapshots[3]
    restore(vault.file, snapshot.snapshot_id, vault.paths, clock, replace=True)
    shutil.rmtree(next(vault.paths.home.glob("vault.before-*")))
    with BackedUpVault(tmp_path, clock) as vault:
        (place,) = vault.backups.places()
        assert place.last_verified is not None
        assert place.last_verified < snapshot.made_at  # it knows nothing of what was made later
        for number in range(40):
            vault.write(f"again {number}")
            vault.make()
            clock.pass_seconds(DAY)
        made = look(vault.file).snapshots
        assert len(made) <= 7 + 4 + 12 + 1
        assert vault.backups.check(vault.place.place_id).is_whole
