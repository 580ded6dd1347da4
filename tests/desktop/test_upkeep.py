"""A vault that looks through itself, says by name what is damaged, and takes back what a backup has."""

import io
import shutil
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from desktop.backups import Backups
from desktop.domain.finding import Damage, Finding
from desktop.domain.ids import AttachmentId
from desktop.domain.record import RecordType
from desktop.errors import Cancelled, Code
from desktop.paths import Paths
from desktop.progress import CancelToken
from desktop.storage import rehearsal
from desktop.storage.attachments import Kept
from desktop.storage.pages import PAGE, Pages
from desktop.storage.store import Store
from desktop.storage.wal import Wal
from desktop.upkeep import Upkeep
from tests.support.damaged import flip, flip_page
from tests.support.desk import Desk
from tests.support.small_form import READY
from tests.support.vaults import MovableClock, new_vault


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    _, key = new_vault(tmp_path, MovableClock())
    made = Desk(tmp_path, key)
    yield made
    made.store.close()


@pytest.fixture
def upkeep(desk: Desk) -> Iterator[Upkeep]:
    made = Upkeep(desk.store, desk.key, desk.clock, desk.catalog)
    yield made
    made.stop()


def _photo(desk: Desk, name: str = "boats.jpg", title: str = "Market traders") -> Kept:
    draft = desk.capture.begin(RecordType.PRACTICE)
    picture = desk.folder / name
    Image.effect_noise((200, 160), 60).convert("RGB").save(picture)
    photo = desk.capture.attach(draft.draft_id, picture)
    desk.capture.save(
        draft.draft_id, {**draft.answers, **READY, "title": title, "photo": str(photo.attachment_id)}
    )
    return desk.store.attachments.get(photo.attachment_id)


def _sealed(desk: Desk, file_id: str) -> Path:
    return desk.store.paths.files / file_id[:2] / f"{file_id}.age"


def test_a_whole_vault_is_whole_and_says_when_that_was(desk: Desk, upkeep: Upkeep) -> None:
    _photo(desk)
    assert upkeep.last_check() is None
    assert upkeep.check().items == ()
    assert upkeep.last_check() == desk.clock.now()
    assert desk.library.notices() == []


def test_pages_that_a_kill_left_half_written_and_the_log_still_holds_are_no_damage(
    desk: Desk, tmp_path: Path
) -> None:
    _photo(desk)
    home, killed = desk.store.paths.home, tmp_path / "killed" / "home"
    database = killed / "records.db"
    shutil.copytree(home, killed, ignore=shutil.ignore_patterns("*-shm"))
    log = Wal(killed / "records.db-wal")
    with database.open("r+b") as stream:  # as a kill leaves it in the middle of folding the log in
        held = database.stat().st_size // PAGE
        torn = {frame.number: frame for frame in log.frames if 1 < frame.number <= held}
        for number, frame in torn.items():
            stream.seek((number - 1) * PAGE)
            stream.write(log.page(frame)[: PAGE // 2])
    with Pages(home / "records.db", desk.key) as pages:
        assert all(pages.is_whole(number) for number in torn)
    shutil.copy(database, tmp_path / "bare.db")
    with Pages(tmp_path / "bare.db", desk.key) as pages:
        assert not any(pages.is_whole(number) for number in torn), "without its log it is damaged"
    assert len(torn) > 2
    with Store.open(Paths(killed), desk.key, desk.clock) as store:
        assert store.notices == ()
        assert Upkeep(store, desk.key, desk.clock, desk.catalog).check().items == ()
        assert rehearsal.losses(store.database, desk.key) == (
            Finding(damage=Damage.DATABASE),
        )  # no loss by name
        backups = Backups(store, desk.key, desk.clock)
        stick = tmp_path / "stick"
        stick.mkdir()
        place = backups.add_place(stick)
        backups.make(place.place_id)
        checked = backups.check(place.place_id)
        assert checked.whole
        assert not checked.partly + checked.broken


@pytest.mark.parametrize(
    ("harm", "damage"),
    [
        ("cut", Damage.FILE_DAMAGED),
        ("flipped", Damage.FILE_DAMAGED),
        ("gone", Damage.FILE_MISSING),
        ("folder", Damage.FILE_DAMAGED),
        ("another", Damage.FILE_OTHER),
        ("thumbnail", Damage.THUMBNAIL),
    ],
)
def test_a_damaged_file_is_named_by_its_name_and_its_record(
    desk: Desk, upkeep: Upkeep, harm: str, damage: Damage
) -> None:
    kept = _photo(desk)
    path = _sealed(desk, kept.file_id)
    if harm == "cut":
        path.write_bytes(path.read_bytes()[:-20])
    elif harm == "flipped":
        flip(path, path.stat().st_size // 2)
    elif harm == "gone":
        path.unlink()
    elif harm == "folder":
        path.unlink()
        path.mkdir()
    elif harm == "another":
        other = desk.store.files.seal(io.BytesIO(b"something else"))
        _sealed(desk, other.file_id).replace(path)
    else:
        assert kept.thumbnail_id is not None
        flip(_sealed(desk, kept.thumbnail_id), 300)
    (found,) = upkeep.check().items
    assert (found.damage, found.title, found.name) == (damage, "Market traders", "boats.jpg")
    assert [notice.code for notice in desk.library.notices()] == [Code.DAMAGE_FOUND]
    assert desk.library.summaries()[0].title == "Market traders"


def test_a_damaged_page_is_named_by_what_it_costs(desk: Desk) -> None:
    for number in range(6):
        desk.finished(title=f"Record {number}", notes="long " * 3000)
    desk.reopen()
    path = desk.store.paths.records_db
    pages = path.stat().st_size // 4096
    flip_page(path, pages - 1)
    upkeep = Upkeep(desk.store, desk.key, desk.clock, desk.catalog)
    (found,) = upkeep.check().items
    assert (found.damage, found.title) == (Damage.RECORD, "Record 5")
    assert not list(desk.store.paths.home.glob("records.look*"))


def test_a_look_that_was_stopped_goes_on_where_it_was(desk: Desk, upkeep: Upkeep) -> None:
    for number in range(3):
        _photo(desk, f"{number}.jpg")
    seen: list[int] = []
    token = CancelToken()

    def stop_late(done: int, total: int) -> None:
        seen.append(done)
        if done > 600:
            token.cancel()

    with pytest.raises(Cancelled):
        upkeep.check(stop_late, token)
    assert 0 < upkeep.findings().share < 1
    again: list[int] = []
    desk.reopen()
    later = Upkeep(desk.store, desk.key, desk.clock, desk.catalog)
    later._check.go_on(desk.clock.now, progress=lambda done, total: again.append(done))
    assert again[0] > 390
    assert later.last_check() is not None


def test_it_looks_by_itself_and_tells_when_it_is_done(desk: Desk, upkeep: Upkeep) -> None:
    _photo(desk)
    told = threading.Event()
    upkeep.start(told.set, after=0)
    assert told.wait(20)
    assert upkeep.last_check() == desk.clock.now()


def test_closing_ends_the_look_at_once(desk: Desk, upkeep: Upkeep) -> None:
    upkeep.start(lambda: None)
    upkeep.stop()
    assert upkeep.last_check() is None


def test_a_fresh_look_is_not_begun_again(desk: Desk, upkeep: Upkeep) -> None:
    upkeep.check()
    assert not upkeep._is_due()
    desk.clock.pass_seconds(timedelta(hours=21).total_seconds())
    assert upkeep._is_due()


def test_a_lost_file_comes_back_from_a_backup(desk: Desk, upkeep: Upkeep, tmp_path: Path) -> None:
    kept = _photo(desk)
    whole = desk.library.read_file(kept.attachment.attachment_id)
    stick = tmp_path / "stick"
    stick.mkdir()
    backups = Backups(desk.store, desk.key, desk.clock)
    backups.make(backups.add_place(stick).place_id)
    flip(_sealed(desk, kept.file_id), 400)
    (found,) = upkeep.check().items
    assert upkeep.can_take_back(found)
    assert upkeep.take_back(found, [stick])
    assert desk.library.read_file(kept.attachment.attachment_id) == whole
    assert upkeep.findings().items == ()
    assert desk.library.notices() == []


def test_a_backup_without_the_file_changes_nothing(desk: Desk, upkeep: Upkeep, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups = Backups(desk.store, desk.key, desk.clock)
    backups.make(backups.add_place(stick).place_id)
    path = _sealed(desk, _photo(desk).file_id)
    flip(path, 400)
    before = path.read_bytes()
    (found,) = upkeep.check().items
    assert not upkeep.take_back(found, [stick])
    assert path.read_bytes() == before
    assert upkeep.findings().items == (found,)


def test_a_damaged_small_picture_can_be_left_out(desk: Desk, upkeep: Upkeep) -> None:
    kept = _photo(desk)
    assert kept.thumbnail_id is not None
    flip(_sealed(desk, kept.thumbnail_id), 300)
    (found,) = upkeep.check().items
    upkeep.drop_thumbnail(found)
    assert desk.library.thumbnail(AttachmentId(found.item_id)) == b""
    assert upkeep.check().items == ()


def test_what_was_deleted_meanwhile_is_no_damage(desk: Desk, upkeep: Upkeep) -> None:
    gone = Finding(damage=Damage.FILE_MISSING, item_id="no longer kept")
    assert upkeep.take_back(gone, [])
