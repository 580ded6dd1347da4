import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.errors import AppError, Code, FixableError, MachineError
from desktop.paths import Paths
from desktop.storage.store import Store
from desktop.vault import chosen, erase, vault
from desktop.vault.ground import OURS
from desktop.vault.holder import hold
from desktop.vault.presence import exists, is_erased
from desktop.vault.tries import Tries, witness
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock


@pytest.fixture
def made(tmp_path: Path) -> Paths:
    """Return a vault with everything that can lie in its folder."""
    paths, clock = Paths(tmp_path / "home", tmp_path / "state"), MovableClock()
    key = vault.create(paths, PASSPHRASE, clock, cost=CHEAP)
    with Store.open(paths, key, clock) as store:
        store.settings.put("name", "value")
    sealed = paths.files / "ab"
    sealed.mkdir(parents=True)
    (sealed / "0b5b5b5e-0000-4000-8000-000000000000.age").write_bytes(os.urandom(4096))
    Tries(paths, clock).charge()
    paths.settings.write_text("{}")
    paths.logs.mkdir(exist_ok=True)
    (paths.logs / "log.txt").write_text("started")
    keys = paths.vault_json.read_bytes()
    (paths.home / ".vault.json.ab12cd34").write_bytes(keys)  # what a crash left of writing the keys
    (paths.home / "records-before-0001.db").write_bytes(paths.records_db.read_bytes())
    return paths


def test_nothing_is_left_neither_in_the_folder_nor_outside(made: Paths, tmp_path: Path) -> None:
    erase.erase(made)
    assert not made.home.exists()
    assert not witness(made).exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == []


def test_every_name_in_the_folder_is_known_as_ours(tmp_path: Path) -> None:
    """Else it would be left behind by erasing, and might be a link."""
    names = [name for name, kind in vars(Paths).items() if isinstance(kind, property)]
    for name in names:
        assert getattr(Paths(tmp_path), name).name.startswith(OURS), name


def test_what_is_not_ours_stays(made: Paths) -> None:
    (made.home / "my notes.txt").write_text("mine")
    (made.home / "pictures").mkdir()
    erase.erase(made)
    assert sorted(path.name for path in made.home.iterdir()) == ["my notes.txt", "pictures"]


def test_after_the_first_step_no_key_slot_is_left_anywhere_and_there_is_no_vault_any_more(
    made: Paths,
) -> None:
    with open(made.vault_json, "rb") as held:  # whoever holds the file open reads what was written over it
        slots = held.read()
        erase.destroy_keys(made)
        held.seek(0)
        now = held.read()
    assert len(now) >= len(slots)
    needles = [slots[at : at + 24] for at in range(0, len(slots) - 24, 24)]
    for path in [path for path in made.home.rglob("*") if path.is_file()]:
        content = path.read_bytes()
        assert not [needle for needle in needles if needle in content], path.name
    assert is_erased(made)
    assert not exists(made)
    with pytest.raises(FixableError) as caught:
        vault.unlock(made, PASSPHRASE, MovableClock())
    assert caught.value.code is Code.VAULT_MISSING


def test_a_vault_is_erased_without_its_key_file_and_while_another_program_has_it_open(made: Paths) -> None:
    made.vault_json.unlink()
    with hold(made, MovableClock()):
        erase.erase(made)
    assert not made.home.exists()


STEPS = """
import os, sys
from pathlib import Path
from desktop.paths import Paths
from desktop.vault import erase
left = int(sys.argv[2])
def watch(event, arguments):
    global left
    names = ("os.remove", "os.rmdir", "os.rename", "shutil.rmtree")
    is_ours = event in names or (event == "open" and "home" in str(arguments[0]))
    if is_ours:
        left -= 1
        if left < 0:
            os._exit(9)
sys.addaudithook(watch)
erase.erase(Paths(Path(sys.argv[1]) / "home", Path(sys.argv[1]) / "state"))
"""


def test_a_kill_at_any_step_leaves_the_vault_as_it_was_or_no_vault_that_the_next_start_clears_away(
    made: Paths, tmp_path: Path
) -> None:
    """Each step that opens or removes something is the last one once."""
    import shutil

    kept = tmp_path / "kept"
    shutil.copytree(made.home, kept)
    ends: list[bool] = []
    for step in range(200):
        ended = subprocess.run(
            [sys.executable, "-S", "-c", STEPS, str(tmp_path), str(step)],
            check=False,
            env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        )
        if ended.returncode == 0:
            break
        assert ended.returncode == 9
        ends.append(exists(made))
        if exists(made):  # killed before the first byte: everything is there
            vault.unlock(made, PASSPHRASE, MovableClock())
        else:
            assert is_erased(made) or not any(made.home.glob("*")) if made.home.exists() else True
            with pytest.raises(AppError):
                vault.unlock(made, PASSPHRASE, MovableClock())
            hold(made, MovableClock()).release()
            assert {path.name for path in made.home.iterdir()} <= {"vault.lock"}
            vault.create(made, PASSPHRASE, MovableClock(), cost=CHEAP)
        shutil.rmtree(made.home)
        shutil.copytree(kept, made.home)
    assert ends.count(True) <= 1
    assert len(ends) > 12
    assert not made.home.exists()


def test_what_cannot_be_removed_is_named_and_its_keys_are_gone_all_the_same(
    made: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that holds a file open, as on Windows: played, because nothing here holds a file so."""
    remove = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path.name == "records.db":
            raise PermissionError(13, "held")
        remove(path, missing_ok=missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        with pytest.raises(MachineError) as caught:
            erase.erase(made)
    assert (caught.value.code, caught.value.params) == (Code.NOT_ALL_ERASED, {"names": "records.db"})
    assert not exists(made)
    erase.finish(made)
    assert not made.home.exists()


def test_a_folder_that_is_not_there_is_not_told_as_erased(tmp_path: Path) -> None:
    with pytest.raises(FixableError) as caught:
        erase.erase(Paths(tmp_path / "stick"))
    assert caught.value.code is Code.VAULT_MISSING


def test_a_link_in_the_place_of_the_keys_costs_the_link_and_not_what_it_leads_to(
    made: Paths, tmp_path: Path
) -> None:
    precious = tmp_path / "precious"
    precious.write_bytes(b"precious")
    made.vault_json.unlink()
    made.vault_json.symlink_to(precious)
    (made.files / "cd").symlink_to(tmp_path, target_is_directory=True)
    erase.erase(made)
    assert precious.read_bytes() == b"precious"
    assert not made.home.exists()


def test_the_chosen_folder_is_forgotten_with_the_vault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    paths = chosen.choose(tmp_path / "stick" / "home")
    assert chosen.find() == paths
    assert chosen.is_chosen(paths)
    vault.create(paths, PASSPHRASE, MovableClock(), cost=CHEAP)
    erase.erase(paths)
    assert chosen.find() == Paths.default()
    assert not any((tmp_path / "state").rglob("*"))


def test_choosing_the_usual_folder_again_leaves_no_note(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    usual = Paths.default()
    chosen.choose(tmp_path / "stick")
    assert chosen.choose(usual.home) == usual
    assert chosen.find() == usual
    assert not any((tmp_path / "state").rglob("*"))


@pytest.mark.parametrize(
    "content", [b"", b"[]", b'{"home": "not/absolute"}', b'{"home": 3}', b"\xff", b"[" * 9000]
)
def test_a_note_of_the_chosen_folder_that_makes_no_sense_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    chosen.choose(tmp_path / "stick")
    (note,) = (path for path in (tmp_path / "state").rglob("*") if path.is_file())
    note.write_bytes(content)
    assert chosen.find() == Paths.default()
