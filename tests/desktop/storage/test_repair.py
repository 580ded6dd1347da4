"""Repair keeps all that can be read, names what cannot, and invents nothing."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.finding import Damage, Finding, Repaired
from desktop.domain.record import Record
from desktop.errors import AppError, Code, MachineError
from desktop.paths import Paths
from desktop.storage import migrate, repair
from desktop.storage.leftovers import Why, leftovers
from desktop.storage.store import Store
from desktop.storage.wal import Wal
from desktop.vault import vault
from desktop.vault.key import DataKey
from tests.support.builders import a_draft, a_headline
from tests.support.damaged import PAGE, Filled, a_copy, filled, flip, flip_page, opened, page_count
from tests.support.vaults import KEY, PASSPHRASE, MovableClock

GOLDEN = Path(__file__).parents[2] / "golden" / "databases"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Filled:
    return filled(tmp_path_factory.mktemp("made"))


@pytest.fixture
def paths(made: Filled, tmp_path: Path) -> Paths:
    return a_copy(made, tmp_path / "home")


def _repaired(paths: Paths) -> Repaired:
    return repair.repair(paths, KEY, MovableClock())


def _look(made: Filled, paths: Paths, done: Repaired) -> int:
    """Read everything of a repaired vault: each thing is as it was, or named as lost. Return how many are."""
    missing = 0
    lost = {finding.item_id or finding.record_id for finding in done.lost}
    with opened(paths) as store:
        assert store.notices == ()
        assert store.settings.get("files.identity") == made.identity
        assert store.settings.get("sync.device") == "precious"
        for record in made.records:
            try:
                assert store.records.revision(record.revision_id) == record
            except AppError:
                missing += 1
                assert {record.revision_id, record.record_id} & lost
        for draft in made.drafts:
            try:
                assert store.drafts.get(draft.draft_id) == draft
            except AppError:
                missing += 1
                assert draft.draft_id in lost
        shown = {line.record_id for line in store.entries.matching()}
        kept = {record.record_id for record in made.records if _is_kept(store, record)}
        assert kept <= shown
        for record_id in kept:
            assert store.records.history(record_id)
    return missing


def _is_kept(store: Store, record: Record) -> bool:
    try:
        store.records.revision(record.revision_id)
    except AppError:
        return False
    return True


@pytest.mark.parametrize("remainder", range(3))
def test_any_damaged_page_costs_one_thing_at_most_and_that_by_name(
    made: Filled, tmp_path: Path, remainder: int
) -> None:
    for number in range(1 + remainder, page_count(made.paths.records_db) + 1, 9):
        paths = a_copy(made, tmp_path / "work")
        flip_page(paths.records_db, number)
        assert _look(made, paths, _repaired(paths)) <= 1, number


def test_a_first_page_of_zeros_costs_nothing(made: Filled, paths: Paths) -> None:
    content = paths.records_db.read_bytes()
    paths.records_db.write_bytes(bytes(PAGE) + content[PAGE:])
    done = _repaired(paths)
    assert _look(made, paths, done) == 0
    assert done.lost == ()


def test_the_second_copy_gives_back_the_identity_of_the_files(made: Filled, tmp_path: Path) -> None:
    """Whatever page the settings stand on: one of all these is theirs."""
    mended = 0
    for number in range(2, 20):
        paths = a_copy(made, tmp_path / "work")
        flip_page(paths.records_db, number)
        done = _repaired(paths)
        mended += any(finding.name == "files.identity" for finding in done.mended)
        with opened(paths) as store:
            assert store.settings.get("files.identity") == made.identity
    assert mended == 1


def test_without_the_second_copy_the_loss_of_the_identity_is_told(made: Filled, tmp_path: Path) -> None:
    told = 0
    for number in range(2, 20):
        paths = a_copy(made, tmp_path / "work")
        paths.spare.unlink()
        flip_page(paths.records_db, number)
        done = _repaired(paths)
        told += any(finding.damage is Damage.SETTING for finding in done.lost)
    assert told == 1


@pytest.mark.parametrize("keep", [2, 9, 40, 80, 110, 140])
def test_of_a_database_cut_short_what_is_left_is_kept(made: Filled, paths: Paths, keep: int) -> None:
    content = paths.records_db.read_bytes()
    paths.records_db.write_bytes(content[: keep * PAGE + 1000])
    with pytest.raises(MachineError) as refused:
        opened(paths)
    assert refused.value.code is Code.DATABASE_DAMAGED
    done = _repaired(paths)
    kept = dict(done.kept)
    with opened(paths) as store:
        assert store.settings.get("files.identity") == made.identity
        assert len(store.entries.matching()) == kept["entries"]
    assert kept["revisions"] + kept["drafts"] >= (keep - 90) // 5


def test_zeros_that_stand_for_a_damaged_last_page_are_never_kept(made: Filled, tmp_path: Path) -> None:
    for number in range(42, page_count(made.paths.records_db) + 1, 5):
        paths = a_copy(made, tmp_path / "work")
        flip_page(paths.records_db, number, at=4000)
        _repaired(paths)
        with opened(paths) as store, store.database.read() as connection:
            for table in ("revisions", "drafts"):
                answers = connection.execute(text(f"SELECT answers FROM {table}")).scalars()  # noqa: S608
                assert not any("\0" in one or not one.endswith("}") for one in answers)


def test_saves_behind_a_damaged_place_in_the_log_are_kept(made: Filled, tmp_path: Path) -> None:
    paths = a_copy(made, tmp_path / "crashed")
    late = [a_draft(answers={"title": f"late {number}", "notes": "late " * 2000}) for number in range(6)]
    with opened(paths) as store:
        for draft in late:
            store.drafts.add(draft, a_headline(str(draft.answers["title"])))
        shutil.copytree(paths.home, tmp_path / "left", ignore=shutil.ignore_patterns("vault.*"))
    for frame in Wal(tmp_path / "left" / "records.db-wal").frames[3:30:4]:
        shutil.rmtree(paths.home)
        shutil.copytree(tmp_path / "left", paths.home)
        flip(paths.home / "records.db-wal", frame.at + 100)
        with pytest.raises(MachineError):
            opened(paths)
        done = _repaired(paths)
        with opened(paths) as store:
            found = {line.title for line in store.entries.matching("late")}
        named = {finding.title for finding in done.lost}
        assert {str(draft.answers["title"]) for draft in late} <= found | named
        assert len(found) >= 5


def test_a_log_that_is_a_folder_and_a_database_that_is_one_are_set_aside(made: Filled, paths: Paths) -> None:
    paths.records_db.rename(paths.home / "records-before-0002.db")
    paths.records_db.mkdir()
    (paths.home / "records.db-wal").mkdir()
    with pytest.raises(MachineError):
        opened(paths)
    done = _repaired(paths)
    assert _look(made, paths, done) == 0
    assert (paths.home / done.aside).is_dir()


def test_a_lost_database_is_made_from_the_newest_that_is_kept(made: Filled, paths: Paths) -> None:
    paths.records_db.rename(paths.home / "records-before-0002.db")
    assert _look(made, paths, _repaired(paths)) == 0


def test_with_another_key_nothing_is_changed(paths: Paths) -> None:
    before = {path.name: path.read_bytes() for path in paths.home.iterdir() if path.is_file()}
    with pytest.raises(MachineError) as refused:
        repair.repair(paths, DataKey(bytes(32)), MovableClock())
    assert refused.value.code is Code.REPAIR_FINDS_NOTHING
    assert {path.name: path.read_bytes() for path in paths.home.iterdir() if path.is_file()} == before


def test_the_damaged_database_is_kept_until_somebody_deletes_it(paths: Paths) -> None:
    flip_page(paths.records_db, 1)
    damaged = paths.records_db.read_bytes()
    clock = MovableClock()
    done = repair.repair(paths, KEY, clock)
    clock.pass_seconds(90 * 86400)
    Store.open(paths, KEY, clock).close()
    (kept,) = leftovers(paths.home)
    assert (kept.why, kept.path.name) == (Why.DAMAGED, done.aside)
    assert kept.path.read_bytes() == damaged


def test_an_older_layout_is_repaired_and_brought_up(tmp_path: Path) -> None:
    home = tmp_path / "home"
    shutil.copytree(GOLDEN / "0001", home)
    paths = Paths(home)
    key = vault.unlock(paths, PASSPHRASE, MovableClock())
    flip_page(paths.records_db, 1)
    repair.repair(paths, key, MovableClock())
    with Store.open(paths, key, MovableClock()) as store:
        assert migrate.layout(store.database) == migrate.HEAD
        assert [line.title for line in store.entries.matching()] == ["مسوده", "Market traders, a year on"]
        assert migrate.counts(store.database)["exported_revisions"] == 1


def test_what_was_deleted_does_not_come_back(made: Filled, paths: Paths) -> None:
    gone = made.records[0].record_id
    with opened(paths) as store, store.database.write() as connection:
        for statement in (
            "DELETE FROM entries WHERE record_id = :id",
            "INSERT INTO bin VALUES (:id, '2026-11-22T09:30:00.000Z', 1)",
            "DELETE FROM revisions WHERE record_id = :id",
            "DELETE FROM bin WHERE record_id = :id",
        ):
            connection.execute(text(statement), {"id": gone})
    flip_page(paths.records_db, 1)
    _repaired(paths)
    with opened(paths) as store:
        assert gone not in {line.record_id for line in store.entries.matching()}
        assert store.records.history(gone) == []


def test_what_was_repaired_is_kept_as_a_report(made: Filled, paths: Paths) -> None:
    flip_page(paths.records_db, 110)
    done = _repaired(paths)
    with opened(paths) as store:
        assert repair.report(store.settings) == done
    assert [finding.damage for finding in done.lost] == [Damage.REVISION]
    assert done.lost[0].title.startswith("record ")


def test_what_one_repair_lost_is_told_after_another_one_too_until_it_was_read(
    made: Filled, paths: Paths
) -> None:
    lost: list[Finding] = []
    for number in range(page_count(paths.records_db), 0, -1):
        flip_page(paths.records_db, number)
        lost += _repaired(paths).lost
        if lost:
            break
    assert lost
    assert set(lost) <= set(_repaired(paths).lost), "nobody has read what the first one said"
    with opened(paths) as store:
        store.settings.remove(repair.REPORT)
    assert _repaired(paths).lost == ()


def test_a_database_cut_short_says_that_records_may_be_gone_of_which_no_name_is_left(paths: Paths) -> None:
    with paths.records_db.open("r+b") as stream:
        stream.truncate(9 * PAGE)
    done = _repaired(paths)
    assert dict(done.kept)["drafts"] == 0
    assert [one.damage for one in done.lost if not one.record_id].count(Damage.RECORD) == 1


def test_of_a_database_cut_short_the_settings_come_back_from_the_second_copy(tmp_path: Path) -> None:
    small = filled(tmp_path, count=3)
    before = small.paths.records_db.read_bytes()
    with opened(small.paths) as store:
        kept = {name: value for name, value in store.settings.all().items() if not name.startswith("clock.")}
    for pages in range(2, len(before) // PAGE, 4):
        paths = a_copy(small, tmp_path / f"cut-{pages}")
        paths.records_db.write_bytes(before[: pages * PAGE])
        _repaired(paths)
        with opened(paths) as store:
            found = store.settings.all()
            assert kept.items() <= found.items()
