"""The command that takes a setup file in."""

import json
from pathlib import Path

import pytest

from desktop.storage.store import Store
from sync.__main__ import GOOD, REFUSED, UNREADABLE, main
from sync.keys import fingerprint_words
from sync.setup.content import key_blob
from tests.support import setups
from tests.support.vaults import PASSPHRASE, MovableClock, new_vault

WORDS = fingerprint_words(key_blob(setups.public(1)))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    paths, key = new_vault(tmp_path / "vault", MovableClock())
    Store.open(paths, key, MovableClock()).close()
    return paths.home


@pytest.fixture
def phrase(tmp_path: Path) -> Path:
    path = tmp_path / "phrase"
    path.write_text(PASSPHRASE + "\n", encoding="utf-8")
    return path


def run(path: Path, home: Path, phrase: Path, *more: str) -> int:
    return main(["setup", str(path), "--home", str(home), "--passphrase-file", str(phrase), *more])


def test_it_says_what_the_file_brings_and_changes_nothing_until_its_words_are_typed(
    home: Path, phrase: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = setups.saved(tmp_path, setups.setup(forms=(setups.adapted(),)))
    assert run(path, home, phrase) == REFUSED
    said = capsys.readouterr().out
    assert WORDS in said
    assert "gateway: The Spotlight gateway" in said
    assert "form lesson: " in said
    assert run(path, home, phrase, "--compared", WORDS.replace("-", " ").upper()) == GOOD
    assert "in force now" in capsys.readouterr().out
    assert run(path, home, phrase) == GOOD
    assert "in force already" in capsys.readouterr().out


def test_other_words_take_nothing_in(
    home: Path, phrase: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = setups.saved(tmp_path, setups.setup())
    assert run(path, home, phrase, "--compared", "babab-babab-babab-babab-babab-babab") == UNREADABLE
    assert "not the words" in capsys.readouterr().err
    assert run(path, home, phrase) == REFUSED


def test_a_later_file_by_a_known_signer_needs_no_words(
    home: Path, phrase: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(setups.saved(tmp_path, setups.setup()), home, phrase, "--compared", WORDS)
    capsys.readouterr()
    assert run(setups.saved(tmp_path, setups.setup(sequence=2)), home, phrase, "--json") == GOOD
    told = json.loads(capsys.readouterr().out)
    assert (told["done"], told["sequence"], told["first"]) == (True, 2, False)


def test_a_stranger_is_refused_though_the_words_are_right(
    home: Path, phrase: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(setups.saved(tmp_path, setups.setup()), home, phrase, "--compared", WORDS)
    stranger = setups.saved(tmp_path, setups.setup(sequence=2), number=9)
    words = fingerprint_words(key_blob(setups.public(9)))
    assert run(stranger, home, phrase, "--compared", words) == UNREADABLE
    assert "nobody whom that office named" in capsys.readouterr().err


def test_a_file_name_can_neither_steer_the_terminal_nor_add_a_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = "x\x1b[2J\nGood: nothing was changed.\u202e.setup"
    (tmp_path / name).write_bytes(b"no setup")
    assert main(["setup", str(tmp_path / name)]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert not {"\x1b", "\u202e"} & set(told)
