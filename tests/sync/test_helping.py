"""The office's side of a forgotten passphrase, from the field machine's request to the open vault."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.keys import Keys
from desktop.paths import Paths
from desktop.rescue import Rescue
from desktop.storage.store import Store
from desktop.vault import vault
from tests.support.vaults import CHEAP, MovableClock, new_vault

NEW = "eleven loud otters slept beside the quay"


class Field:
    """A field machine whose person forgot the passphrase, and the files between it and the office."""

    def __init__(self, folder: Path) -> None:
        self.clock = MovableClock()
        self.paths, self.key = new_vault(folder, self.clock)
        self.identity, self.request, self.answer = folder / "office.key", folder / "ask", folder / "answer"
        subprocess.run(["age-keygen", "-o", str(self.identity)], check=True, capture_output=True)
        public = subprocess.run(
            ["age-keygen", "-y", str(self.identity)], check=True, capture_output=True, text=True
        )
        (folder / "office.txt").write_text(f"# Country office\n{public.stdout}")
        with Store.open(self.paths, self.key, self.clock) as store:
            keys = Keys(self.paths, self.key, store.settings, self.clock)
            assert [way.label for way in keys.add_office(folder / "office.txt")] == ["Country office"]
        self.rescue = Rescue(self.paths, self.clock, cost=CHEAP)
        self.number = self.rescue.ask_office(NEW, self.request).number


@pytest.fixture
def field(tmp_path: Path) -> Field:
    return Field(tmp_path)


def _run(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-m", "sync", "help", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_office_answers_and_the_vault_opens_under_the_new_passphrase(field: Field) -> None:
    done = _run(
        field.request, "--identity", field.identity, "--to", field.answer, "--number", field.number, "--json"
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert set(told) == {"format", "good", "answer", "request", "vault", "made_at", "number"}
    assert (told["number"], told["vault"]) == (field.number, vault.vault_id(field.paths))
    key = field.rescue.by_answer(field.answer, NEW)
    assert key == field.key
    with Store.open(field.paths, key, field.clock) as store:
        Keys(field.paths, key, store.settings, field.clock, cost=CHEAP).set_passphrase(NEW)
    assert vault.unlock(field.paths, NEW, field.clock) == field.key
    assert field.rescue.asked() is None


def test_people_are_told_the_number_to_compare(field: Field) -> None:
    done = _run(field.request, "--identity", field.identity, "--to", field.answer)
    assert done.returncode == 0
    assert f"Number {field.number}" in done.stdout


def test_another_number_makes_no_answer(field: Field) -> None:
    done = _run(field.request, "--identity", field.identity, "--to", field.answer, "--number", "1" * 20)
    assert done.returncode == 2
    assert "not the number" in done.stderr
    assert not field.answer.exists()


def test_what_is_there_is_not_written_over(field: Field) -> None:
    field.answer.write_text("mine")
    done = _run(field.request, "--identity", field.identity, "--to", field.answer)
    assert done.returncode == 2
    assert field.answer.read_text() == "mine"


def test_another_office_and_files_of_another_kind_are_refused_in_words(field: Field, tmp_path: Path) -> None:
    other = tmp_path / "other.key"
    subprocess.run(["age-keygen", "-o", str(other)], check=True, capture_output=True)
    for request, identity, word in (
        (field.request, other, "other offices"),
        (other, field.identity, "no request"),
        (field.request, field.request, "no age key"),
        (tmp_path / "nowhere", field.identity, "not there"),
    ):
        done = _run(request, "--identity", identity, "--to", field.answer)
        assert done.returncode == 2
        assert word in done.stderr
    assert Paths(tmp_path / "home").help.exists()
