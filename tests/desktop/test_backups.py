"""What the screens ask for: places, when one is due, what to say, and a check that finds what is wrong."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.backups import Backups
from desktop.domain.backup import Occasion, Schedule
from desktop.errors import Code, FixableError, MachineError
from desktop.rekeying import change_data_key
from desktop.restoring import look
from desktop.storage.store import Store
from tests.support.backups import BackedUpVault, RestoredVault, flip, place_of
from tests.support.mounts import run_on_small_disk
from tests.support.vaults import PASSPHRASE

DAY = timedelta(days=1).total_seconds()


def test_a_place_is_chosen_once_and_remembered(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        place = vault.backups.add_place(vault.stick, "stick-1")
        assert vault.backups.add_place(vault.stick, "stick-1") == place
        vault.backups.add_place(vault.stick, "stick-2")
    with BackedUpVault(tmp_path) as vault:
        assert [one.volume for one in vault.backups.places()] == ["stick-1", "stick-2"]
        vault.backups.remove_place(place.place_id)
        vault.backups.remove_place(place.place_id)
        assert [one.volume for one in vault.backups.places()] == ["stick-2"]


def test_the_vaults_own_folder_is_no_place_for_its_backups(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        for folder in (vault.paths.home, vault.paths.home / "files"):
            with pytest.raises(FixableError) as caught:
                vault.backups.add_place(folder)
            assert caught.value.code is Code.INSIDE_VAULT


def test_places_stand_nowhere_in_the_clear(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        vault.backups.add_place(tmp_path / "telling name of a folder")
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or b"telling name" not in path.read_bytes()


def test_what_is_said_follows_what_was_done(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        assert vault.backups.status().last_verified is None
        vault.make()
        done = vault.clock.now()
        assert vault.backups.status().last_verified == done
        assert vault.backups.status().is_current
        vault.clock.pass_seconds(DAY)
        vault.write("something new")
        assert not vault.backups.status().is_current
        assert vault.backups.status().last_verified == done
        (place,) = vault.backups.due(Occasion.WHILE_OPEN, [vault.place.place_id])
        assert vault.backups.due(Occasion.WHILE_OPEN, []) == ()
        vault.backups.set_schedule(Schedule(daily=False))
        assert vault.backups.due(Occasion.WHILE_OPEN, [place.place_id]) == ()


def test_every_kind_of_change_makes_a_backup_due(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        record_id, draft_id = vault.write("a title")
        changes = (
            lambda: vault.write("another"),
            lambda: vault.attach(b"a photo" * 99, record_id),
            lambda: vault.store.settings.put("author", "{}"),
            lambda: vault.store.drafts.discard(vault.store.drafts.get(draft_id), None, vault.clock.now()),
        )
        for change in changes:
            vault.make()
            vault.clock.pass_seconds(60)
            assert vault.backups.due(Occasion.EXIT, [vault.place.place_id]) == ()
            change()
            assert len(vault.backups.due(Occasion.EXIT, [vault.place.place_id])) == 1


def test_key_slots_that_somebody_changed_are_not_backed_up(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        vault.write("kept")
        whole = vault.paths.vault_json.read_bytes()
        vault.paths.vault_json.write_bytes(whole[:-40])
        vault.make()  # from the copy
        assert RestoredVault(vault.file, tmp_path / "new").titles == {"kept"}
        vault.paths.vault_copy.unlink()
        with pytest.raises(MachineError) as caught:
            vault.make()
        assert caught.value.code is Code.VAULT_DAMAGED
        assert len(look(vault.file).snapshots) == 1


def test_a_stick_that_is_gone_is_told_and_forgotten_once_it_is_back(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        place = vault.place
        vault.stick.rename(tmp_path / "in a pocket")
        for act in (vault.backups.make, vault.backups.check, vault.backups.snapshots):
            with pytest.raises(MachineError) as caught:
                act(place.place_id)
            assert caught.value.code is Code.BACKUP_PLACE_GONE
        assert vault.backups.status().trouble == Code.BACKUP_PLACE_GONE
        (tmp_path / "in a pocket").rename(vault.stick)
        assert vault.backups.snapshots(place.place_id) == ()
        vault.make()
        assert vault.backups.status().trouble == ""


def test_a_check_finds_a_worn_photo_and_the_next_backup_makes_it_good(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        vault.attach(os.urandom(2 << 20))
        vault.attach(os.urandom(1 << 20))
        vault.make()
        vault.clock.pass_seconds(DAY)
        vault.write("later")
        vault.make()
        sealed = next(vault.paths.files.glob("??/*.age")).read_bytes()
        flip(vault.file, place_of(vault.file, sealed[500_000:500_064]))
        found = vault.backups.check(vault.place.place_id)
        assert not found.is_whole
        assert (len(found.whole), len(found.partly), len(found.broken)) == (0, 2, 0)
        assert vault.backups.status().trouble == Code.BACKUP_DAMAGED
        assert len(vault.backups.due(Occasion.EXIT, [vault.place.place_id])) == 1
        vault.make()
        again = vault.backups.check(vault.place.place_id)
        assert again.is_whole
        assert len(again.whole) == 2  # the earlier one is whole again too
        assert again.files == 2
        assert vault.backups.status().trouble == ""


def test_a_check_touches_nothing_in_the_vault_and_leaves_nothing(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        vault.attach(b"a photo" * 999)
        vault.make()
        before = {path for path in vault.paths.home.rglob("*") if "records.db-" not in path.name}
        assert vault.backups.check(vault.place.place_id).files == 1
        assert {path for path in vault.paths.home.rglob("*") if "records.db-" not in path.name} == before


def test_a_rehearsal_cut_short_is_swept_at_the_next_start(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        folder = vault.paths.home / "records.rehearsal"
        folder.mkdir()
        (folder / "records.db").write_bytes(b"encrypted")
    with BackedUpVault(tmp_path):
        assert not folder.exists()


def test_after_a_change_of_keys_what_the_old_one_made_is_gone_from_the_file(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        for number in range(30):
            vault.write(f"record {number}", "words " * 3000)
        vault.attach(os.urandom(1 << 20))
        vault.make()
        pages = [vault.paths.records_db.read_bytes()[at * 4096 :][:64] for at in (3, 20, 40)]
        clock, paths = vault.clock, vault.paths
    assert all(page in vault.file.read_bytes() for page in pages)
    clock.pass_seconds(DAY)
    key = change_data_key(paths, PASSPHRASE, clock)
    with Store.open(paths, key, clock) as store:
        backups = Backups(store, key, clock)
        (place,) = backups.places()
        assert len(backups.due(Occasion.EXIT, [place.place_id])) == 1
        assert backups.make(place.place_id).dropped == 1
        assert backups.check(place.place_id).is_whole
        assert len(backups.snapshots(place.place_id)) == 1
    assert not any(page in vault.file.read_bytes() for page in pages)
    assert len(RestoredVault(vault.file, tmp_path / "new").titles) == 31


def test_a_full_or_read_only_stick_keeps_its_earlier_backups(tmp_path: Path) -> None:
    said = run_on_small_disk(
        tmp_path,
        "40m",
        """
import os
from desktop.errors import AppError
from tests.support.backups import BackedUpVault, RestoredVault
vault = BackedUpVault(FOLDER / "inside")
import subprocess
vault.write("before")
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "none", vault.stick], check=True)
vault.make()
def attempt():
    try:
        vault.make()
    except AppError as error:
        print(error.code.value, error.params.get("needed", 0) > 0)
vault.attach(os.urandom(8 << 20))
attempt()
(vault.stick / "film").write_bytes(bytes(os.statvfs(vault.stick).f_bavail * 4096 - 300_000))
import desktop.storage.backup.making as making
making._ask_for_room = lambda container, wanted: None  # the room went after it was asked for
attempt()
subprocess.run(["mount", "-o", "remount,ro", vault.stick], check=True)
attempt()
print(len(vault.backups.snapshots(vault.place.place_id)))
print(RestoredVault(vault.file, FOLDER / "new").titles)
vault.close()
""",
    )
    assert said.splitlines() == [
        "backup_no_room True",
        "backup_no_room False",
        "read_only False",
        "1",
        "{'before'}",
    ]


def test_a_stick_that_takes_no_file_that_large_is_told_as_that(tmp_path: Path) -> None:
    said = run_on_small_disk(
        tmp_path,
        "60m",
        """
import os, resource, signal
from desktop.errors import AppError
from desktop.storage.backup import layout
from tests.support.backups import BackedUpVault, RestoredVault
vault = BackedUpVault(FOLDER / "inside")
vault.write("before")
vault.make()
vault.attach(os.urandom(9 << 20))
layout.FAT_LIMIT = 8 << 20  # a smaller one than FAT32's, kept by the system all the same
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (8 << 20, resource.RLIM_INFINITY))
try:
    vault.make()
except AppError as error:
    print(error.code.value)
print(RestoredVault(vault.file, FOLDER / "new").titles)
vault.close()
""",
    )
    assert said.splitlines() == ["backup_too_large", "{'before'}"]
