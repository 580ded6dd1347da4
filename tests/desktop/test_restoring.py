"""Restoring on a clean machine, over a vault, from hostile files, and cut short at every step."""

import contextlib
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.backup import Occasion
from desktop.errors import Cancelled, Code, FixableError, MachineError
from desktop.paths import Paths
from desktop.progress import CancelToken
from desktop.rekeying import change_data_key
from desktop.restoring import find, look, restore, settle
from desktop.storage.backup import restoring
from desktop.storage.store import Store
from desktop.vault import vault
from tests.support.backups import BackedUpVault, RestoredVault, flip, place_of, tamper
from tests.support.mounts import run_on_small_disk
from tests.support.vaults import PASSPHRASE, MovableClock

CLOCK = MovableClock()


def _backup(tmp_path: Path) -> Path:
    with BackedUpVault(tmp_path / "from") as source:
        source.write("kept in the backup")
        source.attach(b"a photo" * 1000)
        source.make()
        return source.file


def _titles(paths: Paths) -> set[str]:
    settle(paths, CLOCK)
    with Store.open(paths, vault.unlock(paths, PASSPHRASE, CLOCK), CLOCK) as store:
        return {row.title for row in store.entries.matching("")}


def _names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_a_vault_that_is_there_is_not_touched_unless_told(tmp_path: Path) -> None:
    path = _backup(tmp_path)
    with BackedUpVault(tmp_path / "to") as there:
        there.write("was there before")
    with pytest.raises(FixableError) as caught:
        restore(path, look(path).snapshots[0].snapshot_id, there.paths, CLOCK)
    assert caught.value.code is Code.VAULT_EXISTS
    assert _titles(there.paths) == {"was there before"}


def test_a_vault_that_is_replaced_is_set_aside_whole(tmp_path: Path) -> None:
    path = _backup(tmp_path)
    with BackedUpVault(tmp_path / "to") as there:
        there.write("was there before")
        there.attach(b"its own photo" * 1000)
    done = restore(path, look(path).snapshots[0].snapshot_id, there.paths, CLOCK, replace=True)
    assert _titles(there.paths) == {"kept in the backup", "with a file"}
    assert done.set_aside is not None
    assert _titles(Paths(done.set_aside, tmp_path / "state")) == {"was there before", "with a file"}


def test_an_open_vault_is_not_replaced(tmp_path: Path) -> None:
    path = _backup(tmp_path)
    with BackedUpVault(tmp_path / "to") as there, pytest.raises(MachineError) as caught:
        restore(path, look(path).snapshots[0].snapshot_id, there.paths, CLOCK, replace=True)
    assert caught.value.code is Code.VAULT_IN_USE


def test_stopped_half_way_nothing_is_left(tmp_path: Path) -> None:
    path = _backup(tmp_path)
    token = CancelToken()
    paths = Paths(tmp_path / "to", tmp_path / "state")
    with pytest.raises(Cancelled):
        restore(
            path,
            look(path).snapshots[0].snapshot_id,
            paths,
            CLOCK,
            progress=lambda done, total: token.cancel(),
            cancel=token,
        )
    assert not vault.exists(paths)
    assert not {
        name for name in _names(paths.home) if name.startswith(("vault.restoring", "records", "files"))
    }


def test_cut_short_while_moving_it_is_finished_by_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _backup(tmp_path)
    with BackedUpVault(tmp_path / "original") as there:
        there.write("was there before")
    real, steps = Path.replace, 0

    class PowerCutError(BaseException):
        """The machine is off."""

    for cut in range(1, 30):
        paths = Paths(tmp_path / f"try{cut}", tmp_path / "state")
        shutil.copytree(tmp_path / "original" / "home", paths.home)
        steps = 0

        def replace(self: Path, target: Path, cut: int = cut) -> Path:
            nonlocal steps
            steps += 1
            if steps == cut:
                raise PowerCutError
            return real(self, target)

        with monkeypatch.context() as patched:
            patched.setattr(Path, "replace", replace)
            with contextlib.suppress(PowerCutError):
                restore(path, look(path).snapshots[0].snapshot_id, paths, CLOCK, replace=True)
        assert paths.vault_json.is_file()
        assert _titles(paths) == {"kept in the backup", "with a file"}
        (aside,) = paths.home.glob("vault.before-*")
        assert _titles(Paths(aside, tmp_path / "state")) == {"was there before"}
        if steps < cut:
            break
    assert steps > 4


def test_a_damaged_photo_is_left_out_and_counted(tmp_path: Path) -> None:
    path = _backup(tmp_path)
    sealed = next((tmp_path / "from" / "home" / "files").glob("??/*.age")).read_bytes()
    flip(path, place_of(path, sealed[1000:1064]))
    found = RestoredVault(path, tmp_path / "to")
    assert found.done.lost == 1
    assert found.titles == {"kept in the backup", "with a file"}
    assert found.notices == [Code.ATTACHMENT_MISSING]


def test_a_damaged_database_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    path = _backup(tmp_path)
    page = (tmp_path / "from" / "home" / "records.db").read_bytes()[4096 * 3 + 100 :][:64]
    flip(path, place_of(path, page))
    paths = Paths(tmp_path / "to", tmp_path / "state")
    with pytest.raises(MachineError) as caught:
        restore(path, look(path).snapshots[0].snapshot_id, paths, CLOCK)
    assert caught.value.code is Code.BACKUP_DAMAGED
    assert not vault.exists(paths)


HOSTILE = {
    "a path as an id": ["UPDATE files SET file_id = '../../../../precious'"],
    "an id in capitals": ["UPDATE files SET file_id = upper(file_id)"],
    "a huge size": ["UPDATE snapshots SET database_size = 1 << 47"],
    "a negative size": ["UPDATE files SET size = -1"],
    "a text for a number": ["PRAGMA ignore_check_constraints=ON", "UPDATE files SET first = 'x'"],
    "pieces that come twice": ["UPDATE snapshots SET pieces = zeroblob(length(pieces))"],
    "a view of our name": ["ALTER TABLE about RENAME TO old", "CREATE VIEW about AS SELECT * FROM old"],
    "a trigger": ["CREATE TRIGGER t AFTER INSERT ON files BEGIN SELECT 1; END"],
    "one table more": ["CREATE TABLE more (x)"],
    "no snapshot": ["DELETE FROM snapshots"],
    "a moment that is none": ["UPDATE snapshots SET made_at = 'yesterday'"],
    "huge key slots": ["UPDATE snapshots SET keys = zeroblob(99999999)"],
    "no parts": ["DELETE FROM parts"],
    "parts of another size": ["UPDATE parts SET content = zeroblob(200000)"],
    "digests of nothing": ["UPDATE files SET digests = x''"],
    "a vault that is a path": ["UPDATE about SET value = '../../x' WHERE name = 'vault'"],
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_raises_only_the_family_and_writes_nowhere_else(tmp_path: Path, kind: str) -> None:
    path = _backup(tmp_path)
    tamper(path, *HOSTILE[kind])
    before = _names(tmp_path) - {name for name in _names(tmp_path) if name.startswith(("to", "state"))}
    paths = Paths(tmp_path / "to", tmp_path / "state")
    refused = None
    try:
        done = restore(path, look(path).snapshots[0].snapshot_id, paths, CLOCK)
    except (FixableError, MachineError) as error:
        refused = error.code
    if refused is None:
        assert done.lost == 1  # the one photo, and the texts are whole
        assert _titles(paths) == {"kept in the backup", "with a file"}
    else:
        assert refused.value.startswith("backup_")
        assert not vault.exists(paths)
    after = {name for name in _names(tmp_path) if not name.startswith(("to", "state"))}
    assert after == before


def test_files_that_are_no_backup_are_told_as_that(tmp_path: Path) -> None:
    other = tmp_path / "other.backup"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE about (name TEXT, value TEXT)")
    (tmp_path / "text.backup").write_text("a shopping list")
    (tmp_path / "empty.backup").touch()
    (tmp_path / "folder.backup").mkdir()
    (tmp_path / "link.backup").symlink_to(other)
    for name in ("other", "text", "empty", "folder", "link"):
        with pytest.raises(MachineError) as caught:
            look(tmp_path / f"{name}.backup")
        assert caught.value.code is Code.BACKUP_UNREADABLE
    with pytest.raises(MachineError) as caught:
        look(tmp_path / "gone" / "x.backup")
    assert caught.value.code is Code.BACKUP_PLACE_GONE


def test_any_flipped_byte_gives_the_vault_or_an_error_of_ours(tmp_path: Path) -> None:
    path = _backup(tmp_path)
    whole = path.read_bytes()
    outcomes = {"restored": 0, "refused": 0}
    for number, at in enumerate(range(0, len(whole), len(whole) // 60)):
        flip(path, at)
        paths = Paths(tmp_path / f"to{number}", tmp_path / "state")
        try:
            restore(path, look(path).snapshots[0].snapshot_id, paths, CLOCK)
        except (FixableError, MachineError):
            outcomes["refused"] += 1
        else:
            outcomes["restored"] += 1
        path.write_bytes(whole)
    assert min(outcomes.values()) > 3, outcomes


def test_a_file_cut_at_any_length_gives_the_vault_or_an_error_of_ours(tmp_path: Path) -> None:
    path = _backup(tmp_path)
    whole = path.read_bytes()
    for number, length in enumerate(range(0, len(whole), len(whole) // 25)):
        path.write_bytes(whole[:length])
        paths = Paths(tmp_path / f"to{number}", tmp_path / "state")
        with contextlib.suppress(MachineError):
            done = restore(path, look(path).snapshots[0].snapshot_id, paths, CLOCK)
            assert done.lost <= 1  # only the photo at the file's end, or what nothing uses, was cut off
            assert _titles(paths) == {"kept in the backup", "with a file"}
            continue
        assert not vault.exists(paths)


def test_backups_are_found_on_a_stick_and_in_its_folders(tmp_path: Path) -> None:
    path = _backup(tmp_path)
    deeper = path.parent / "folder" / path.name
    deeper.parent.mkdir()
    shutil.copy(path, deeper)
    (path.parent / "not one.txt").touch()
    assert set(find(path.parent)) == {path, deeper}
    assert find(tmp_path / "nowhere") == ()


def test_what_a_stopped_restoring_left_is_cleared_away(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home", tmp_path / "state")
    stage = paths.home / restoring.STAGE
    stage.mkdir(parents=True)
    (stage / "records.db").write_bytes(b"half")
    settle(paths, CLOCK)
    assert not stage.exists()
    assert not vault.exists(paths)


def test_what_is_left_of_another_vault_is_not_played_into_the_restored_one(tmp_path: Path) -> None:
    path = _backup(tmp_path)
    with BackedUpVault(tmp_path / "other") as other:
        other.write("of another vault")
        log = other.paths.home / "records.db-wal"
        kept = {"records.db-wal": log.read_bytes()}
    assert kept["records.db-wal"]
    kept |= {
        name: b"left over"
        for name in ("vault.next.json", "records.next.db", "records.id", "records.spare", "vault.help")
    }
    paths = Paths(tmp_path / "to", tmp_path / "state")
    paths.home.mkdir(mode=0o700)
    for name, content in {**kept, "holiday.txt": b"of somebody else"}.items():
        (paths.home / name).write_bytes(content)
        (paths.home / name).chmod(0o600)
    done = restore(path, look(path).snapshots[0].snapshot_id, paths, CLOCK)
    assert _titles(paths) == {"kept in the backup", "with a file"}
    assert done.set_aside is not None
    assert {name: (done.set_aside / name).read_bytes() for name in kept} == kept
    assert (paths.home / "holiday.txt").read_bytes() == b"of somebody else"


def test_a_restored_vault_has_the_ways_in_of_its_moment_and_no_others(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as there:
        there.write("of then")
        there.make()
        vault.set_passphrase(there.paths, there.key, "another passphrase altogether", there.clock)
        assert len(there.backups.due(Occasion.EXIT, [there.place.place_id])) == 1
        there.clock.pass_seconds(86_400)
        there.make()
        then, now = reversed(look(there.file).snapshots)
    with pytest.raises(FixableError):
        vault.unlock(there.paths, PASSPHRASE, there.clock)
    restore(there.file, then.snapshot_id, there.paths, there.clock, replace=True)
    assert not there.paths.vault_copy.exists()  # today's would open it with today's passphrase
    there.clock.pass_seconds(60)
    assert _titles(there.paths) == {"of then"}
    assert there.paths.vault_copy.read_bytes() == there.paths.vault_json.read_bytes()
    fresh = Paths(tmp_path / "fresh", tmp_path / "state")
    restore(there.file, now.snapshot_id, fresh, there.clock)
    vault.unlock(fresh, "another passphrase altogether", there.clock)


def test_a_backup_made_while_files_are_sealed_anew_brings_everything_back(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as there:
        contents = {bytes([number]) * 70_000 for number in range(6)}
        for content in contents:
            there.attach(content)
        there.make()
    change_data_key(there.paths, PASSPHRASE, there.clock)

    def stop_half_way(done: int, total: int) -> None:
        if done == total // 2:
            token.cancel()

    with BackedUpVault(tmp_path) as there:
        token = CancelToken()
        with pytest.raises(Cancelled):
            there.store.resealing.run(progress=stop_half_way, cancel=token)
        there.make()
        half = RestoredVault(there.file, tmp_path / "half")
        assert set(half.files.values()) == contents
        assert half.notices == []
        assert there.backups.check(there.place.place_id).is_whole
        there.store.resealing.run()
        there.clock.pass_seconds(60)
        there.make()
        assert set(RestoredVault(there.file, tmp_path / "whole").files.values()) == contents
        assert there.backups.check(there.place.place_id).files == len(contents)
    with BackedUpVault(tmp_path / "half") as there:
        assert there.store.resealing.run() == len(contents) // 2
        assert {there.store.files.read(name) for name in there.store.attachments.file_ids()} == contents


@pytest.mark.parametrize("kind", ["a file", "no rights"])
def test_a_place_where_no_vault_can_lie_is_told_and_left(tmp_path: Path, kind: str) -> None:
    path = _backup(tmp_path)
    home = tmp_path / "to"
    if kind == "a file":
        home.write_text("a letter")
    else:
        home.mkdir(mode=0o500)
        if os.access(home, os.W_OK):
            pytest.skip("the administrator may write everywhere")
    with pytest.raises((FixableError, MachineError)):
        restore(path, look(path).snapshots[0].snapshot_id, Paths(home, tmp_path / "state"), CLOCK)
    assert home.read_text() == "a letter" if home.is_file() else not list(home.iterdir())


def test_on_a_disk_that_fills_up_nothing_is_left_of_the_attempt(tmp_path: Path) -> None:
    said = run_on_small_disk(
        tmp_path,
        "12m",
        """
import os
from desktop.errors import AppError
from desktop.paths import Paths
from desktop.restoring import look, restore
from desktop.storage.backup import restoring
from tests.support.backups import BackedUpVault
from tests.support.vaults import MovableClock
source = BackedUpVault(FOLDER.parent / "large")
source.attach(os.urandom(16 << 20))
source.make()
def attempt():
    paths = Paths(FOLDER / "home", FOLDER / "state")
    try:
        restore(source.file, look(source.file).snapshots[0].snapshot_id, paths, MovableClock())
    except AppError as error:
        print(error.code.value, sorted(p.name for p in paths.home.iterdir() if p.name != "vault.lock"))
attempt()
restoring._ask_for_room = lambda paths, total: None  # the room went after it was asked for
attempt()
source.close()
""",
    )
    assert said.splitlines() == ["disk_full []", "disk_full []"]
