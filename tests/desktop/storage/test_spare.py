from pathlib import Path

import pytest

from desktop.storage import spare
from desktop.vault.key import DataKey
from tests.support.damaged import flip
from tests.support.vaults import KEY, open_store

KEPT = spare.Spare(bytes(range(16)), {"files.identity": b"AGE-SECRET-KEY-1", "sync.device": b"\x00\xff"})


def test_what_is_kept_comes_back_and_lies_there_sealed(tmp_path: Path) -> None:
    spare.write(tmp_path / "spare", KEY, KEPT)
    assert spare.read(tmp_path / "spare", KEY) == KEPT
    assert b"AGE" not in (tmp_path / "spare").read_bytes()


@pytest.mark.parametrize("at", [0, 11, 12, 40, -1])
def test_a_changed_byte_makes_it_none(tmp_path: Path, at: int) -> None:
    path = tmp_path / "spare"
    spare.write(path, KEY, KEPT)
    flip(path, at % path.stat().st_size)
    assert spare.read(path, KEY) is None


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    spare.write(tmp_path / "spare", KEY, KEPT)
    assert spare.read(tmp_path / "spare", DataKey(bytes(32))) is None
    assert spare.read(tmp_path / "nowhere", KEY) is None


def test_it_is_written_only_when_it_changes(tmp_path: Path) -> None:
    path = tmp_path / "spare"
    spare.write(path, KEY, KEPT)
    before = path.read_bytes()
    spare.write(path, KEY, KEPT)
    assert path.read_bytes() == before


def test_what_changes_all_the_time_is_left_out() -> None:
    settings = {"clock.last_seen": b"x", "check.place": b"x", "sync.device": b"x", "large": bytes(1 << 20)}
    assert spare.Spare.of(b"", settings).settings == {"sync.device": b"x"}


def test_an_open_vault_keeps_its_second_copy_true(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        store.settings.put("sync.device", "new")
        paths, identity = store.paths, store.settings.get_bytes("files.identity")
    kept = spare.read(paths.spare, KEY)
    assert kept is not None
    assert kept.settings["files.identity"] == identity
    assert kept.settings["sync.device"] == b"new"
    assert kept.salt == paths.records_db.read_bytes()[:16]
