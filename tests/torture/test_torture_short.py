"""The short form of the torture: some runs of every scenario, and proof that the judge sees what is wrong."""

import random
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from desktop.bin import Bin
from desktop.clock import SystemClock
from desktop.domain import step
from desktop.domain.finding import Damage, Finding
from desktop.domain.ids import new_uuid
from desktop.domain.step import Step, TextEdit
from desktop.paths import Paths
from desktop.storage import tables
from desktop.storage.store import Store
from desktop.vault import vault
from tests.support.desk import Desk
from tests.support.parcels import fill
from tests.support.vaults import PASSPHRASE, open_store
from tests.torture import customs, faulty, travel
from tests.torture.diary import read
from tests.torture.disk import Disk, calls
from tests.torture.house import House, stock
from tests.torture.outcome import table
from tests.torture.rows import closed_drafts, open_drafts
from tests.torture.torture import SCENARIOS, Plan, torture

RUNS = 30
WINDOWLESS = tuple(name for name in SCENARIOS if not name.startswith("typing"))
"""Whoever types needs a window and seconds: `tests/flows/test_kill_while_typing.py` and the long form."""


@pytest.fixture(scope="module")
def house() -> Iterator[House]:
    with tempfile.TemporaryDirectory(prefix="spotlight-torture-") as name:
        folder = Path(name)
        layer = faulty.built(folder)
        if layer is None:
            pytest.skip("no compiler here for the faulty layer")
        with House(folder / "house", stock(folder / "stock"), layer, can_mount=False) as house:
            yield house


@pytest.mark.long
def test_nothing_that_was_promised_is_lost_whatever_happens_to_program_power_or_disk() -> None:
    seed = random.randrange(10**6)  # noqa: S311 (any runs will do; a failure names its own)
    outcomes = torture(Plan(runs=RUNS, seed=seed, seconds=600, jobs=2, only=WINDOWLESS))
    counts = table(outcomes)
    print(counts)
    assert not any(outcome.wrong for outcome in outcomes), counts
    assert len({outcome.scenario for outcome in outcomes}) == len(WINDOWLESS), counts


def test_the_judge_sees_a_promise_that_was_not_kept(house: House) -> None:
    folder = house.room()
    house.work(folder, 3, 8)
    older = folder.with_name("older")
    shutil.copytree(folder, older)
    house.work(folder, 4, 12)
    shutil.rmtree(folder / "home")
    shutil.copytree(older / "home", folder / "home")  # as if the last hours had never been written
    assert house.judge(folder)["wrong"]


def test_the_judge_sees_an_undo_journal_that_brings_another_text(house: House) -> None:
    folder = house.room()
    house.work(folder, 3, 10)
    paths, clock = Paths(folder / "home"), SystemClock()
    with Store.open(paths, vault.unlock(paths, PASSPHRASE, clock), clock) as store:
        steps, drafts = tables.draft_steps, tables.drafts
        edit = TextEdit(path=("notes",), at=0, was="never", now="")
        with store.database.write() as connection:
            undoable = select(drafts.c.draft_id).where(drafts.c.is_discarded == 0, drafts.c.step > 0)
            first = select(steps).where(steps.c.draft_id.in_(undoable), steps.c.number == 1)
            rows = connection.execute(first).all()
            for row in rows:
                other = step.write(Step(edits=(edit,)))
                changed = update(steps).where(steps.c.draft_id == row.draft_id, steps.c.number == 1)
                connection.execute(changed.values(changes=other))
        assert rows
    wrong = house.judge(folder)["wrong"]
    assert any("undoing" in line for line in wrong), wrong


def test_the_judge_sees_what_got_lost_on_its_way(house: House) -> None:
    folder = house.room()
    for seed in (3, 4):
        house.work(folder, seed, 30, worker="carrier")
    before = house.room(folder)
    assert not house.judge(folder)["wrong"]
    paths, clock = Paths(before / "home"), SystemClock()
    shutil.copyfile(f"{folder}.diary", f"{before}.diary")
    with Store.open(paths, vault.unlock(paths, PASSPHRASE, clock), clock) as store:
        assert store.receipts.all()
        with store.database.write() as connection:
            for kind in ("receipts", "setups", "carried"):
                connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {kind}_no_delete")
                connection.exec_driver_sql(f"DELETE FROM {kind}")  # noqa: S608
            connection.exec_driver_sql("DELETE FROM contacts")
            connection.exec_driver_sql("UPDATE parcel_progress SET tries = tries + 1")
    wrong = "\n".join(house.judge(before)["wrong"])
    for what in ("receipt", "setup files", "bundles", "contact", "parcel"):
        assert what in wrong, wrong


def test_the_judge_of_erasing_takes_a_whole_vault_or_none_and_nothing_between(house: House) -> None:
    folder = house.room()
    house.work(folder, 3, 8)
    found = house.child_verdict("gather", folder, None, [])["found"]
    assert not house.child_verdict("erased", folder, found, [])["wrong"]
    (folder / "home" / "vault.copy.json").unlink()
    (folder / "home" / "vault.json").unlink()  # without the mark that says why
    assert house.child_verdict("erased", folder, found, [])["wrong"]
    shutil.rmtree(folder / "home")
    assert not house.child_verdict("erased", folder, found, [])["wrong"]


def test_nothing_is_moved_out_of_a_vault_before_the_folders_that_take_it_have_their_names(
    house: House,
) -> None:
    folder = house.room()
    house.work(folder, 3, 8)
    house.child(role="backup", folder=folder)
    log = Path(f"{folder}.log")
    house.child(
        role="restore", folder=folder, log=str(log), layer=faulty.Order(calls=faulty.Calls.ALL).facts()
    )
    home, fresh, moved = str(folder / "home"), set[str](), 0
    for call in calls(log.read_bytes()):
        if call.kind == "m" and str(Path(call.path).parent) == home:
            fresh.add(call.path)
        elif call.kind == "s" and call.path == home:
            fresh.clear()
        elif call.kind == "r" and Path(call.path).parent != Path(call.other).parent:
            moved += 1
            assert str(Path(call.other).parent) not in fresh, "a power cut now would lose both"
            assert str(Path(call.path).parent) not in fresh
    assert moved > 6


def test_a_draft_in_the_bin_with_its_record_is_found_and_one_in_nobodys_reach_is_not(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    record_id = desk.finished().record_id
    draft_id = desk.capture.amend(record_id).draft_id
    Bin(desk.store, desk.catalog, desk.clock).delete([record_id])
    assert open_drafts(desk.store).keys() == {draft_id}
    assert not closed_drafts(desk.store)
    with desk.store.database.write() as connection:
        connection.execute(delete(tables.bin))
    assert not open_drafts(desk.store)
    assert not closed_drafts(desk.store)
    desk.store.close()


@pytest.mark.parametrize("kind", ["parcels", "receipts", "contacts", "setups", "carried"])
def test_the_judge_sees_what_travels_and_went_without_a_word(tmp_path: Path, kind: str) -> None:
    with open_store(tmp_path) as store:
        fill(store, new_uuid())
        found = travel.gathered(store)
        assert customs.compare_damaged(store, travel.found_before(found), []) == []
        one = "x" * 36
        more: dict[str, object] = {
            "parcels": {**found["parcels"], one: ["waiting", "", "", 0, 0, "", False]},
            "receipts": {one: ("{}", 0)},
            "contacts": {one: "Tablet 4"},
            "setups": [4],
            "carried": [one],
        }
        promised = travel.found_before({**found, kind: more[kind]})
        said = {"parcels": Damage.PARCEL, "receipts": Damage.RECEIPT}.get(kind, Damage.TRUST)
        assert customs.compare_damaged(store, promised, [])
        assert customs.compare_damaged(store, promised, [Finding(damage=Damage.FILE_DAMAGED)])
        assert not customs.compare_damaged(store, promised, [Finding(damage=said)])


def test_a_program_that_never_synced_would_lose_its_promises_in_a_power_cut(house: House) -> None:
    folder = house.room()
    disk, log = Disk(folder), Path(f"{folder}.log")
    house.work(folder, 5, 6, order=faulty.Order(calls=faulty.Calls.ALL), log=log)
    for call in calls(log.read_bytes()):
        if call.kind != "s":
            disk.play(call)
    shutil.rmtree(folder)
    disk.cut(random.Random(1), folder)  # noqa: S311
    (folder / "out").mkdir(exist_ok=True)
    assert house.judge(folder, lines=read(Path(f"{folder}.diary")))["wrong"]
