"""A vault gets another data key: everything opens as before, and the old key opens nothing new."""

import contextlib
import shutil
from pathlib import Path

import pyrage
import pytest

from desktop.errors import Code, FixableError, MachineError
from desktop.keys import Keys
from desktop.progress import CancelToken
from desktop.rekeying import change_data_key
from desktop.rescue import Rescue
from desktop.storage.engine import Database
from desktop.storage.store import Store
from desktop.vault import help as helping
from desktop.vault import vault
from desktop.vault.office import OfficeIdentity
from desktop.vault.secret import RecoverySecret, SlotKind
from tests.support.breaking import PowerCutError, steps
from tests.support.rekeyed import Changed
from tests.support.rings import write_both
from tests.support.vaults import CHEAP, PASSPHRASE

BOTH = ("vault.next.json", "records.next.db")


@pytest.fixture
def changed(tmp_path: Path) -> Changed:
    return Changed(tmp_path)


def test_the_vault_opens_with_another_key_and_holds_everything(changed: Changed) -> None:
    new = changed.change()
    assert new != changed.key
    assert changed.check() == new
    assert not {"vault.next.json", "records.next.db"} & changed.names()


def test_the_old_key_opens_the_database_no_more(changed: Changed) -> None:
    changed.change()
    with pytest.raises(MachineError), Database(changed.paths.records_db, changed.key).read():
        pass


def test_the_power_may_go_at_any_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Changed(tmp_path / "first")
    with steps(monkeypatch) as counted:
        first.copied(tmp_path / "counted").change()
    assert counted.taken > 20
    outcomes = set()
    for last in range(counted.taken):
        broken = first.copied(tmp_path / str(last))
        with steps(monkeypatch, last) as cut, pytest.raises(PowerCutError):
            broken.change()
        assert cut.is_off
        key = broken.check()
        outcomes.add(key == broken.key)
        assert not {"vault.next.json", "records.next.db"} & broken.names()
        # Whatever is in force now, the next change goes through.
        assert broken.change() == broken.check()
    assert outcomes == {True, False}


def test_a_change_needs_the_room_of_the_database_once(changed: Changed) -> None:
    with Store.open(changed.paths, changed.key, changed.clock) as store:
        store.settings.put("ballast", "x" * 4_000_000)
    needed = []

    def look(done: int, total: int) -> None:
        needed.append(sum(path.stat().st_size for path in changed.paths.home.glob("records.next.db*")))

    size = changed.paths.records_db.stat().st_size
    changed.change(progress=look)
    assert max(needed) < 1.1 * size
    changed.check()


def _broken_off(changed: Changed, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Changed:
    """Return a copy of the vault whose change of key broke off when it was promised and nothing moved yet."""
    with steps(monkeypatch) as counted:
        changed.copied(folder / "whole").change()
    for last in reversed(range(counted.taken)):
        broken = changed.copied(folder / f"broken{last}")
        with steps(monkeypatch, last), contextlib.suppress(PowerCutError):
            broken.change()
        if set(BOTH) <= broken.names():
            return broken
    raise AssertionError("there never was such a moment")


def _put_back(source: Changed, target: Changed, *names: str) -> None:
    for name in names:
        shutil.copyfile(source.paths.home / name, target.paths.home / name)


@pytest.mark.parametrize("names", [BOTH, BOTH[:1], BOTH[1:]])
def test_what_a_synchronised_folder_brings_back_of_an_earlier_change_changes_nothing(
    changed: Changed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...]
) -> None:
    earlier = _broken_off(changed, tmp_path, monkeypatch)
    key = earlier.copied(tmp_path / "finished")
    changed.change()
    with Store.open(changed.paths, changed.check(), changed.clock) as store:
        store.settings.put("later", "kept")
    now = changed.check()
    _put_back(earlier, changed, *names)
    assert changed.check() == now
    with Store.open(changed.paths, now, changed.clock) as store:
        assert store.settings.get("later") == "kept"
    assert not set(BOTH) & changed.names()
    assert key.check() != now


@pytest.mark.parametrize("names", [BOTH, BOTH[:1], BOTH[1:]])
def test_a_change_of_another_vault_that_broke_off_is_not_taken_for_this_ones(
    changed: Changed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...]
) -> None:
    stranger = Changed(tmp_path / "stranger")
    broken = _broken_off(stranger, tmp_path, monkeypatch)
    _put_back(broken, changed, *names)
    assert changed.check() == changed.key
    assert not set(BOTH) & changed.names()


def test_its_own_earlier_change_brings_back_neither_a_removed_kit_nor_an_older_database(
    changed: Changed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = RecoverySecret.generate(SlotKind.RECOVERY)
    slot = vault.add(changed.paths, changed.key, SlotKind.RECOVERY, secret.recipient(), changed.clock)
    broken = _broken_off(changed, tmp_path, monkeypatch)
    kept = broken.copied(tmp_path / "kept")
    older = (kept.paths.home / "vault.json").read_bytes()
    now = broken.check()
    with Store.open(broken.paths, now, broken.clock) as store:
        store.settings.put("later", "kept")
    vault.remove(broken.paths, now, slot.slot_id)
    _put_back(kept, broken, *BOTH)
    assert broken.check() == now
    with pytest.raises(FixableError) as caught:
        vault.unlock_with(broken.paths, secret, broken.clock)
    assert caught.value.code is Code.KIT_OPENS_NOTHING
    # The older slots come back too: those of the change open what lies here, and what lies here stays.
    _put_back(kept, broken, *BOTH)
    write_both(broken.paths, older)
    assert broken.check() == now
    with Store.open(broken.paths, now, broken.clock) as store:
        assert store.settings.get("later") == "kept"


def test_an_office_is_asked_for_the_key_that_will_be_in_force(
    changed: Changed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    identity = pyrage.x25519.Identity.generate()
    office = OfficeIdentity(recipient=str(identity.to_public()), identity=str(identity))
    vault.add(changed.paths, changed.key, SlotKind.OFFICE, office.recipient, changed.clock)
    broken = _broken_off(changed, tmp_path, monkeypatch)
    rescue = Rescue(broken.paths, broken.clock, cost=CHEAP)
    new = "eleven loud otters slept beside the quay"
    asked = rescue.ask_office(new, tmp_path / "request")
    (tmp_path / "answer").write_bytes(helping.answer(asked, [office], "request"))
    key = rescue.by_answer(tmp_path / "answer", new)
    assert key != changed.key
    assert broken.check() == key


def test_slots_that_are_lost_in_the_middle_of_a_change_are_replaced_by_the_new_ones(
    changed: Changed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for content in (b"", b"{}"):
        broken = _broken_off(changed, tmp_path / content.hex(), monkeypatch)
        write_both(broken.paths, content)
        assert broken.check() != changed.key


def test_damaged_slots_to_come_keep_nobody_out_and_are_not_thrown_away_while_they_may_be_needed(
    changed: Changed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = _broken_off(changed, tmp_path, monkeypatch)
    moved = whole.copied(tmp_path / "moved")
    (moved.paths.home / "records.next.db").replace(moved.paths.records_db)
    content = moved.paths.vault_next.read_bytes()

    # A stray that means nothing: the vault opens, and the stray is gone afterwards.
    changed.paths.vault_next.write_bytes(content[:-40])
    key = changed.check()
    with Store.open(changed.paths, key, changed.clock) as store:
        Keys(changed.paths, key, store.settings, changed.clock).look_over()
    assert "vault.next.json" not in changed.names()

    # The database has changed its key already: it is said what is damaged, and nothing is removed.
    for damaged in (content[:-40], content.replace(b'"follows": "', b'"follows": "0', 1), b"[]", b"\xff"):
        moved.paths.vault_next.write_bytes(damaged)
        found = vault.unlock(moved.paths, PASSPHRASE, moved.clock)
        with pytest.raises(MachineError) as caught:
            Store.open(moved.paths, found, moved.clock)
        told = vault.explain(moved.paths, caught.value)
        assert (told.code, told.params) == (Code.VAULT_DAMAGED, {"file": "vault.next.json"})
        assert moved.paths.vault_next.read_bytes() == damaged
    moved.paths.vault_next.write_bytes(content)
    assert moved.check() != changed.key


def test_a_wrong_passphrase_changes_nothing(changed: Changed) -> None:
    with pytest.raises(FixableError) as caught:
        change_data_key(changed.paths, "another seven quiet herons", changed.clock)
    assert caught.value.code is Code.WRONG_PASSPHRASE
    assert changed.check() == changed.key


def test_a_change_that_is_cancelled_leaves_the_old_key(changed: Changed) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Exception, match="defect"):
        changed.change(cancel=cancel)
    assert changed.check() == changed.key
    assert "records.next.db" not in changed.names()


def test_an_open_vault_is_left_alone(changed: Changed) -> None:
    with Store.open(changed.paths, changed.key, changed.clock), pytest.raises(MachineError) as caught:
        changed.change()
    assert caught.value.code is Code.VAULT_IN_USE
    assert changed.check() == changed.key
