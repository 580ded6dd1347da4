"""Backups of a real vault on a real folder: what is written, what is kept, what is never mixed."""

import os
import threading
import time
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.backup import Occasion
from desktop.errors import Cancelled, Code, FixableError, MachineError
from desktop.progress import CancelToken
from desktop.restoring import look
from desktop.storage.backup.container import Container
from desktop.storage.backup.letting_go import give_back
from tests.support.backups import BackedUpVault, RestoredVault, files_of, flip, place_of, tamper

DAY = timedelta(days=1).total_seconds()


def test_everything_comes_back_from_the_one_file(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        vault.write("A school on the hill")
        film = os.urandom(3 << 20 | 5)
        file_id = vault.attach(film)
        made = vault.make()
        assert made.new_files == 1
        assert files_of(vault.place) == {vault.file.name}
        found = RestoredVault(vault.file, tmp_path / "elsewhere")
        assert found.titles == vault.titles()
        assert found.files == {file_id: film}
        assert found.notices == []
        assert found.done.lost == 0


def test_a_second_backup_writes_only_what_changed(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        for number in range(300):
            vault.write(f"record {number}", "words " * 2000)
        vault.attach(os.urandom(4 << 20))
        first = vault.make()
        size = vault.file.stat().st_size
        vault.clock.pass_seconds(DAY)
        vault.write("one more")
        second = vault.make()
        assert first.written > 6 << 20
        assert second.new_files == 0
        assert second.written < 300_000
        assert vault.file.stat().st_size - size < 400_000
        assert RestoredVault(vault.file, tmp_path / "new", 0).titles == vault.titles()
        assert "one more" not in RestoredVault(vault.file, tmp_path / "old", 1).titles


def test_typing_is_saved_while_a_backup_is_made(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        for number in range(40):
            vault.write(f"record {number}", "words " * 4000)
        vault.attach(os.urandom(24 << 20))
        longest, saves = 0.0, 0
        over = threading.Event()

        def type_on() -> None:
            nonlocal longest, saves
            while not over.is_set():
                began = time.monotonic()
                vault.write(f"typed {saves}", "words " * 500)
                longest = max(longest, time.monotonic() - began)
                saves += 1
                over.wait(0.02)

        typist = threading.Thread(target=type_on)
        typist.start()
        try:
            made = [vault.make() for _ in range(3)]
        finally:
            over.set()
            typist.join()
        assert saves > 3
        assert longest < 2.0  # a stated bound of the product; a lock held while copying would show here
        assert len(made) == 3
        titles = RestoredVault(vault.file, tmp_path / "new").titles
        typed = sorted(int(title.split()[1]) for title in titles if title.startswith("typed"))
        assert typed == list(range(len(typed)))  # one moment, without gaps


def test_a_file_that_was_removed_after_it_was_copied_is_in_no_snapshot(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        gone = vault.attach(b"gone" * 1000)
        vault.make()
        record_id = next(row.record_id for row in vault.store.entries.matching(""))
        assert vault.store.attachments.prune(record_id) == (gone,)
        vault.store.files.remove(gone)
        stays = vault.attach(b"stays" * 1000)
        vault.make()
        assert set(RestoredVault(vault.file, tmp_path / "new", 0).files) == {stays}
        with Container.read(vault.file) as container:
            held = {row[0] for row in container.connection.execute("SELECT file_id FROM files")}
        assert held == {stays}  # of one day only the newest stays, and takes its files alone
        assert gone not in held


def test_a_file_that_the_vault_lost_is_counted_and_stops_nothing(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        lost, kept = vault.attach(b"lost" * 1000), vault.attach(b"kept" * 1000)
        (vault.paths.files / lost[:2] / f"{lost}.age").unlink()
        assert vault.make().missing == 1
        found = RestoredVault(vault.file, tmp_path / "new")
        assert set(found.files) == {kept}
        assert found.notices == [Code.ATTACHMENT_MISSING]


def test_another_vaults_file_is_left_as_it_is(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path / "one") as one, BackedUpVault(tmp_path / "two") as two:
        one.make()
        name = one.file.name
        two.make()
        two.file.rename(two.stick / name)
        (two.stick / name).replace(one.stick / name)
        before = (one.stick / name).read_bytes()
        with pytest.raises(FixableError) as caught:
            one.make()
        assert caught.value.code is Code.BACKUP_OF_ANOTHER_VAULT
        with pytest.raises(FixableError):
            one.backups.snapshots(one.place.place_id)
        with pytest.raises(FixableError):
            one.backups.check(one.place.place_id)
        assert (one.stick / name).read_bytes() == before
        assert one.backups.status().trouble == Code.BACKUP_OF_ANOTHER_VAULT


def test_two_vaults_share_a_stick(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path / "one") as one, BackedUpVault(tmp_path / "two") as two:
        one.write("of one")
        two.write("of two")
        place = two.backups.add_place(one.stick)
        one.make()
        two.backups.make(place.place_id)
        assert len(files_of(place)) == 2


def test_a_file_of_a_newer_version_is_left_as_it_is(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        vault.make()
        tamper(vault.file, "UPDATE about SET value = '2' WHERE name = 'version'")
        before = vault.file.read_bytes()
        with pytest.raises(FixableError) as caught:
            vault.make()
        assert caught.value.code is Code.BACKUP_TOO_NEW
        assert vault.file.read_bytes() == before


@pytest.mark.parametrize("damage", ["cut", "zeros", "text", "header", "root page"])
def test_a_damaged_file_is_set_aside_and_the_next_backup_goes_on(tmp_path: Path, damage: str) -> None:
    with BackedUpVault(tmp_path) as vault:
        vault.write("before")
        vault.make()
        path = vault.file
        whole = path.read_bytes()
        spoilt = {
            "cut": whole[: len(whole) // 3],
            "zeros": bytes(len(whole)),
            "text": b"shopping list\n",
            "header": whole[:16] + b"\xff\xff" + whole[18:],
            "root page": whole[:4096] + bytes(4096 * 7) + whole[4096 * 8 :],
        }[damage]
        path.write_bytes(spoilt)
        made = vault.make()
        assert made.set_aside
        assert (vault.stick / made.set_aside).read_bytes() == spoilt
        assert RestoredVault(vault.file, tmp_path / "new").titles == {"before"}


def test_a_worn_piece_of_an_earlier_backup_is_written_anew(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        for number in range(60):
            vault.write(f"record {number}", "words " * 2000)
        vault.make()
        page = vault.paths.records_db.read_bytes()[20 * 4096 : 20 * 4096 + 64]
        flip(vault.file, place_of(vault.file, page))
        vault.clock.pass_seconds(DAY)
        vault.write("later")
        made = vault.make()
        assert made.set_aside == ""
        found = vault.backups.check(vault.place.place_id)
        assert found.whole[0].snapshot_id == made.snapshot.snapshot_id
        assert len(found.whole) == 2  # the earlier backup is mended with it
        assert RestoredVault(vault.file, tmp_path / "new").titles == vault.titles()


def test_what_is_written_is_nowhere_plain(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        vault.write("Marker of the title", "Marker of the notes")
        vault.attach(b"Marker of the file" * 100)
        vault.make()
        content = vault.file.read_bytes()
        assert b"Marker" not in content
        assert b"file.jpg" not in content
        assert b"CREATE TABLE revisions" not in content


def test_thinning_frees_room_that_the_next_backups_use(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        for number in range(100):
            vault.write(f"record {number}", "words " * 2000)
        vault.make()
        sizes = []
        for number in range(60):
            vault.clock.pass_seconds(DAY)
            vault.write(f"day {number}")
            vault.make()
            sizes.append(vault.file.stat().st_size)
        assert len(vault.backups.snapshots(vault.place.place_id)) <= 7 + 4 + 3
        assert sizes[-1] - sizes[-20] < (sizes[20] - sizes[0]) * 1.5
        assert vault.backups.check(vault.place.place_id).is_whole


def test_room_that_is_free_can_be_given_back(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        file_id = vault.attach(os.urandom(5 << 20))
        vault.make()
        large = vault.file.stat().st_size
        record_id = next(row.record_id for row in vault.store.entries.matching(""))
        assert vault.store.attachments.prune(record_id) == (file_id,)
        vault.store.files.remove(file_id)
        vault.make()
        with Container.write(vault.file, "") as container:
            give_back(container, all_of_it=True)
        assert vault.file.stat().st_size < large - (4 << 20)
        assert vault.backups.check(vault.place.place_id).is_whole


def test_cancelled_half_way_the_earlier_backups_stay_and_the_next_goes_on(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        vault.write("before")
        vault.make()
        for _ in range(3):
            vault.attach(os.urandom(3 << 20))
        for at in (1, 4, 8, 10):
            token, calls = CancelToken(), 0

            def count(done: int, total: int, at: int = at, token: CancelToken = token) -> None:
                nonlocal calls
                calls += 1
                if calls == at:
                    token.cancel()

            with pytest.raises(Cancelled):
                vault.backups.make(vault.place.place_id, progress=count, cancel=token)
            assert [one.size for one in vault.backups.snapshots(vault.place.place_id)] == [
                look(vault.file).snapshots[-1].size
            ]
        assert vault.backups.status().trouble == ""
        vault.make()
        assert len(RestoredVault(vault.file, tmp_path / "new").files) == 3
        assert list(vault.backups.due(Occasion.EXIT, [vault.place.place_id])) == []


def test_a_link_on_the_stick_leads_nowhere(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        vault.make()
        target = tmp_path / "precious"
        vault.file.rename(target)
        content = target.read_bytes()
        (vault.stick / look(target).path.name).touch()
        (vault.stick / "precious").unlink()
        name = f"vault-{look(target).vault_id[:8]}.backup"
        (vault.stick / name).symlink_to(target)
        made = vault.make()
        assert made.set_aside
        assert target.read_bytes() == content
        assert not vault.file.is_symlink()


def test_a_journal_that_names_another_file_is_not_put_to_use(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path) as vault:
        vault.make()
        precious = tmp_path / "precious"
        precious.write_text("precious")
        name = str(precious).encode()
        magic = bytes.fromhex("d9d505f920a163d7")
        journal = vault.file.with_name(f"{vault.file.name}-journal")
        journal.write_bytes(
            magic
            + bytes(504)
            + b"\xff\xff\xff\xff"
            + name
            + len(name).to_bytes(4, "big")
            + sum(name).to_bytes(4, "big")
            + magic
        )
        with pytest.raises(MachineError) as caught:
            look(vault.file)
        assert caught.value.code is Code.BACKUP_UNREADABLE
        assert vault.make().set_aside
        assert precious.read_text() == "precious"
