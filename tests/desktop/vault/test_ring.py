import base64
import errno
import os
import subprocess
from pathlib import Path

import pyrage
import pytest

from desktop.domain.notice import Notice
from desktop.errors import Code, FixableError, MachineError
from desktop.paths import Paths
from desktop.vault import shelf, vault
from desktop.vault.holder import hold
from desktop.vault.key import DataKey
from desktop.vault.secret import RecoverySecret, SlotKind
from tests.support.cuts import every_cut
from tests.support.rings import as_version_1, foreign_slot, forge, read, with_kit, write_both
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock, new_vault

NEW = "eleven loud otters slept beside the quay"


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


def opens(paths: Paths, passphrase: str, clock: MovableClock) -> DataKey | None:
    paths.tries.unlink(missing_ok=True)
    try:
        return vault.unlock(paths, passphrase, clock)
    except FixableError as error:
        if error.code is not Code.WRONG_PASSPHRASE:
            raise
        return None


def test_a_recovery_secret_opens_the_vault_and_another_one_does_not(
    tmp_path: Path, clock: MovableClock
) -> None:
    paths, key, secret = with_kit(tmp_path, clock)
    assert vault.unlock_with(paths, secret, clock) == key
    for other in (
        RecoverySecret.generate(SlotKind.RECOVERY),
        RecoverySecret(SlotKind.PIECES, secret.raw()),
    ):
        with pytest.raises(FixableError) as caught:
            vault.unlock_with(paths, other, clock)
        assert caught.value.code is Code.KIT_OPENS_NOTHING


def test_stock_age_opens_a_slot(tmp_path: Path, clock: MovableClock) -> None:
    paths, key, secret = with_kit(tmp_path, clock)
    (tmp_path / "identity").write_text(secret.identity() + "\n")
    wrapped = read(paths)["slots"][1]["wrapped"]
    opened = subprocess.run(
        ["age", "-d", "-i", str(tmp_path / "identity")],
        input=base64.b64decode(wrapped),
        capture_output=True,
        check=True,
    )
    assert opened.stdout == key.raw()


def test_a_replaced_or_removed_kit_opens_nothing_in_either_file(tmp_path: Path, clock: MovableClock) -> None:
    paths, key, first = with_kit(tmp_path, clock)
    second = RecoverySecret.generate(SlotKind.RECOVERY)
    slot = vault.add(paths, key, SlotKind.RECOVERY, second.recipient(), clock)
    vault.remove(paths, key, slot.slot_id)
    for secret in (first, second):
        for lost in (None, paths.vault_json, paths.vault_copy):
            kept = paths.vault_json.read_bytes()
            if lost is not None:
                lost.unlink()
            with pytest.raises(FixableError) as caught:
                vault.unlock_with(paths, secret, clock)
            assert caught.value.code is Code.KIT_OPENS_NOTHING
            write_both(paths, kept)
    assert vault.unlock(paths, PASSPHRASE, clock) == key
    for path in filter(Path.is_file, paths.home.rglob("*")):
        assert second.recipient().encode() not in path.read_bytes()


def test_the_passphrases_own_slot_cannot_be_removed(tmp_path: Path, clock: MovableClock) -> None:
    paths, key = new_vault(tmp_path, clock)
    for slot_id in (vault.ring(paths).passphrase.slot_id, "no such slot"):
        with pytest.raises(FixableError) as caught:
            vault.remove(paths, key, slot_id)
        assert caught.value.code is Code.SLOT_MISSING
    assert vault.unlock(paths, PASSPHRASE, clock) == key


def test_another_passphrase_takes_the_place_of_the_first_and_kits_go_on(
    tmp_path: Path, clock: MovableClock
) -> None:
    paths, key, secret = with_kit(tmp_path, clock)
    vault.set_passphrase(paths, key, NEW, clock, cost=CHEAP)
    assert opens(paths, NEW, clock) == key
    assert opens(paths, PASSPHRASE, clock) is None
    paths.vault_json.unlink()
    assert opens(paths, PASSPHRASE, clock) is None, "nor by the copy"
    assert vault.unlock_with(paths, secret, clock) == key
    with pytest.raises(FixableError) as caught:
        vault.set_passphrase(paths, key, "letmein", clock)
    assert caught.value.code is Code.PASSPHRASE_TOO_WEAK


def test_a_new_passphrase_never_costs_a_guesser_less(tmp_path: Path, clock: MovableClock) -> None:
    paths = Paths(tmp_path / "home")
    dear = vault.KdfCost(time=4, memory_kib=128 * 1024, lanes=2)
    key = vault.create(paths, PASSPHRASE, clock, cost=dear)
    vault.set_passphrase(paths, key, NEW, clock)
    assert vault.ring(paths).passphrase.kdf.cost == dear


def test_wherever_a_change_of_passphrase_breaks_off_the_old_or_the_new_one_opens(
    tmp_path: Path, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = iter(range(1000))

    def prepare() -> tuple[Paths, DataKey]:
        return new_vault(tmp_path / str(next(made)), clock)

    def change(given: tuple[Paths, DataKey]) -> None:
        vault.set_passphrase(*given, NEW, clock, cost=CHEAP)

    seen = []
    for paths, key in every_cut(monkeypatch, prepare, change):
        first = [opens(paths, word, clock) for word in (PASSPHRASE, NEW)]
        assert sorted(found == key for found in first) == [False, True], "one of them, and only one"
        assert paths.vault_copy.read_bytes() == paths.vault_json.read_bytes(), "healed"
        paths.vault_json.unlink()
        assert [opens(paths, word, clock) for word in (PASSPHRASE, NEW)] == first, "the copy says the same"
        seen.append(first[1] == key)
    assert seen == sorted(seen), "once new, never old again"
    assert set(seen) == {False, True}


def test_wherever_making_a_vault_breaks_off_it_is_none_or_a_whole_one(
    tmp_path: Path, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = iter(range(1000))

    def create(paths: Paths) -> None:
        vault.create(paths, PASSPHRASE, clock, cost=CHEAP)

    for paths in every_cut(monkeypatch, lambda: Paths(tmp_path / str(next(made))), create):
        assert not vault.exists(paths) or opens(paths, PASSPHRASE, clock)


@pytest.mark.parametrize("damage", ["lost", "cut", "flipped", "empty", "nan"])
def test_a_lost_or_damaged_vault_json_is_put_back_from_its_copy(
    tmp_path: Path, clock: MovableClock, damage: str
) -> None:
    paths, key, secret = with_kit(tmp_path, clock)
    whole = paths.vault_json.read_bytes()
    at = whole.index(b'"wrapped": "') + 20
    paths.vault_json.unlink()
    match damage:
        case "cut":
            paths.vault_json.write_bytes(whole[:100])
        case "flipped":  # a digit of the wrapped key: it reads well, and no passphrase would ever open it
            other = b"0" if whole[at : at + 1] != b"0" else b"1"
            paths.vault_json.write_bytes(whole[:at] + other + whole[at + 1 :])
        case "empty":
            paths.vault_json.write_bytes(b"")
        case "nan":
            paths.vault_json.write_bytes(whole.replace(b'"time": 1', b'"time": NaN'))
    told: list[Notice] = []
    assert vault.unlock(paths, PASSPHRASE, clock, tell=told.append) == key
    assert [notice.code for notice in told] == [Code.KEYS_PUT_BACK]
    assert paths.vault_json.read_bytes() == whole
    told.clear()
    assert vault.unlock_with(paths, secret, clock, tell=told.append) == key
    assert not told


def test_a_lost_copy_comes_back_without_a_word(tmp_path: Path, clock: MovableClock) -> None:
    paths, key = new_vault(tmp_path, clock)
    paths.vault_copy.write_bytes(b"\0" * 50)
    told: list[Notice] = []
    assert vault.unlock(paths, PASSPHRASE, clock, tell=told.append) == key
    assert paths.vault_copy.read_bytes() == paths.vault_json.read_bytes()
    assert not told


def test_a_folder_that_takes_no_writing_still_opens(tmp_path: Path, clock: MovableClock) -> None:
    """Somebody else holds the vault: what is amiss is put right another time."""
    paths, key = new_vault(tmp_path, clock)
    paths.vault_copy.unlink()
    with hold(paths, clock):
        assert vault.unlock(paths, PASSPHRASE, clock) == key
    assert not paths.vault_copy.exists()


def test_a_vault_of_version_1_becomes_one_of_version_2_when_it_is_unlocked(
    tmp_path: Path, clock: MovableClock
) -> None:
    paths, key = new_vault(tmp_path, clock)
    as_version_1(paths)
    assert vault.vault_id(paths) == ""
    assert opens(paths, "not this one at all", clock) is None
    assert read(paths)["version"] == 1, "only its own passphrase turns it"
    told: list[Notice] = []
    paths.tries.unlink()
    assert vault.unlock(paths, PASSPHRASE, clock, tell=told.append) == key
    found = read(paths)
    assert (found["version"], len(found["vault"]), len(found["mac"])) == (2, 36, 64)
    assert paths.vault_copy.read_bytes() == paths.vault_json.read_bytes()
    assert not told
    assert vault.unlock(paths, PASSPHRASE, clock) == key


def test_a_slot_that_somebody_else_added_is_told_and_never_carried_over(
    tmp_path: Path, clock: MovableClock
) -> None:
    paths, key, _ = with_kit(tmp_path, clock)
    document = read(paths)
    document["slots"].append(foreign_slot(DataKey.generate()))
    forge(paths, document)
    told: list[Notice] = []
    assert vault.unlock(paths, PASSPHRASE, clock, tell=told.append) == key
    assert [notice.code for notice in told] == [Code.KEYS_CHANGED]
    new = DataKey.generate()
    vault.rewrap(paths, key, new, PASSPHRASE, clock)
    assert [slot["kind"] for slot in read(paths)["slots"]] == ["passphrase"]
    assert opens(paths, PASSPHRASE, clock) == new


def test_slots_changed_in_one_file_alone_come_back_from_the_other(
    tmp_path: Path, clock: MovableClock
) -> None:
    paths, key, secret = with_kit(tmp_path, clock)
    whole = paths.vault_copy.read_bytes()
    document = read(paths)
    del document["slots"][1]
    forge(paths, document)
    paths.vault_copy.write_bytes(whole)
    told: list[Notice] = []
    assert vault.unlock(paths, PASSPHRASE, clock, tell=told.append) == key
    assert [notice.code for notice in told] == [Code.KEYS_PUT_BACK]
    assert paths.vault_json.read_bytes() == whole
    assert vault.unlock_with(paths, secret, clock) == key


def test_a_new_data_key_reaches_everybody_who_had_the_old_one(tmp_path: Path, clock: MovableClock) -> None:
    paths, key, secret = with_kit(tmp_path, clock)
    pieces = RecoverySecret.generate(SlotKind.PIECES)
    vault.add(paths, key, SlotKind.PIECES, pieces.recipient(), clock)
    before, new = vault.ring(paths), DataKey.generate()
    with pytest.raises(FixableError) as caught:
        vault.rewrap(paths, key, new, "not this one at all", clock)
    assert caught.value.code is Code.WRONG_PASSPHRASE
    assert vault.ring(paths) == before
    vault.rewrap(paths, key, new, PASSPHRASE, clock)
    assert opens(paths, PASSPHRASE, clock) == new
    assert vault.unlock_with(paths, secret, clock) == new
    assert vault.unlock_with(paths, pieces, clock) == new
    assert vault.ring(paths).slot_ids == before.slot_ids
    assert vault.vault_id(paths) == before.vault_id


def test_another_vaults_vault_json_gives_way_to_the_copy_that_belongs_here(
    tmp_path: Path, clock: MovableClock
) -> None:
    paths, key = new_vault(tmp_path / "ours", clock)
    shelf.note_owner(paths, vault.vault_id(paths))
    theirs, _ = new_vault(tmp_path / "theirs", clock)
    paths.vault_json.write_bytes(theirs.vault_json.read_bytes())
    told: list[Notice] = []
    assert vault.unlock(paths, PASSPHRASE, clock, tell=told.append) == key
    assert [notice.code for notice in told] == [Code.KEYS_PUT_BACK]
    assert read(paths)["vault"] == shelf.owner(paths)


def test_keys_of_another_vault_are_not_told_as_damage(tmp_path: Path, clock: MovableClock) -> None:
    paths, _ = new_vault(tmp_path / "ours", clock)
    shelf.note_owner(paths, vault.vault_id(paths))
    damage = MachineError(Code.DATABASE_DAMAGED)
    assert vault.explain(paths, damage) is damage
    theirs, _ = new_vault(tmp_path / "theirs", clock)
    write_both(paths, theirs.vault_json.read_bytes())
    assert vault.explain(paths, damage).code is Code.KEYS_OF_ANOTHER_VAULT
    other = MachineError(Code.DISK_FULL, needed=0)
    assert vault.explain(paths, other) is other
    paths.vault_id.write_bytes(b"\xff nonsense")
    assert vault.explain(paths, damage) is damage, "a note that says nothing accuses nobody"


def test_there_are_only_so_many_offices_and_one_that_comes_again_counts_once(
    tmp_path: Path, clock: MovableClock
) -> None:
    paths, key = new_vault(tmp_path, clock)
    recipients = [str(pyrage.x25519.Identity.generate().to_public()) for _ in range(5)]
    for recipient in (*recipients[:4], recipients[3]):
        vault.add(paths, key, SlotKind.OFFICE, recipient, clock)
    with pytest.raises(FixableError) as caught:
        vault.add(paths, key, SlotKind.OFFICE, recipients[4], clock)
    assert (caught.value.code, caught.value.params) == (Code.SLOTS_FULL, {"limit": 4})
    assert [slot.recipient for slot in vault.ring(paths).recipients] == recipients[:4]


def test_no_secret_shows_itself_in_what_is_printed_of_it() -> None:
    secret = RecoverySecret.generate(SlotKind.RECOVERY)
    shown = f"{secret!r} {[secret]}"
    assert secret.identity() not in shown
    assert secret.raw().hex() not in shown
    import pickle

    with pytest.raises(TypeError):
        pickle.dumps(secret)


def test_a_copy_that_finds_no_room_undoes_no_change_and_keeps_no_kit_that_was_removed(
    tmp_path: Path, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths, key, secret = with_kit(tmp_path, clock)
    replace = os.replace

    def full(source: str, target: Path) -> None:
        if Path(target) == paths.vault_copy:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", full)
        left = vault.remove(paths, key, vault.ring(paths).recipients[0].slot_id)
        vault.set_passphrase(paths, key, NEW, clock, cost=CHEAP)
    assert left.recipients == ()
    assert not paths.vault_copy.exists()
    assert [path.name for path in paths.home.iterdir() if path.name.startswith(".")] == []
    with pytest.raises(FixableError) as caught:
        vault.unlock_with(paths, secret, clock)
    assert caught.value.code is Code.KIT_OPENS_NOTHING
    assert opens(paths, PASSPHRASE, clock) is None
    assert opens(paths, NEW, clock) == key
    assert paths.vault_copy.read_bytes() == paths.vault_json.read_bytes()
