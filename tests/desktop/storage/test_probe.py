from pathlib import Path

from desktop.storage.engine import Database
from desktop.storage.probe import is_sound
from tests.support.builders import a_draft, a_headline
from tests.support.vaults import KEY, open_store


def _filled(folder: Path) -> Path:
    with open_store(folder) as store:
        for number in range(30):
            store.drafts.add(a_draft(answers={"notes": "x" * 9000}), a_headline(str(number)))
    return folder / "home" / "records.db"


def test_a_sound_database_is_sound(tmp_path: Path) -> None:
    assert is_sound(Database(_filled(tmp_path), KEY))


def test_one_changed_byte_anywhere_is_found_when_there_is_time(tmp_path: Path) -> None:
    path = _filled(tmp_path)
    whole = path.read_bytes()
    for page in range(1, len(whole) // 4096, 5):
        content = bytearray(whole)
        content[page * 4096 + 77] ^= 1
        path.write_bytes(content)
        assert not is_sound(Database(path, KEY), budget=60.0), page


def test_without_time_nothing_is_said_against_it(tmp_path: Path) -> None:
    assert is_sound(Database(_filled(tmp_path), KEY), budget=0.0)
