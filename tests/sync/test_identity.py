"""The device's key, its names, and the chain of its bundles through crashes."""

import subprocess
from pathlib import Path

import pytest

from desktop.errors import Code, MachineError
from sync.identity import Chain, ChainKeeper, ensure
from tests.support.bundles import Keys, device


def test_the_key_is_made_once_and_found_again() -> None:
    keys = Keys()
    first = ensure(keys)
    assert ensure(keys).public == first.public
    assert ensure(Keys()).public != first.public


def test_the_names_are_those_ssh_keygen_shows(tmp_path: Path) -> None:
    identity = device()
    path = tmp_path / "device.pub"
    path.write_text(identity.public_line + "\n")
    shown = subprocess.run(
        ["ssh-keygen", "-l", "-f", path], capture_output=True, check=True, text=True
    ).stdout
    assert shown.split()[1:3] == [identity.fingerprint, identity.principal]


def test_the_kept_key_is_one_ssh_keygen_reads(tmp_path: Path) -> None:
    keys = Keys()
    identity = ensure(keys)
    path = tmp_path / "key"
    path.write_bytes(keys["device.key"])
    path.chmod(0o600)
    shown = subprocess.run(
        ["ssh-keygen", "-y", "-f", path], capture_output=True, check=True, text=True
    ).stdout
    assert shown.split()[:2] == identity.public_line.split()[:2]


def test_words_and_principal_follow_from_the_key_alone() -> None:
    assert device().words == device().words
    assert device(1).words != device(2).words
    assert device(1).principal != device(2).principal
    assert len(device().words.split("-")) == 6


def test_nothing_shown_of_an_identity_is_its_secret() -> None:
    keys = Keys()
    identity = ensure(keys)
    secret = keys["device.key"].splitlines()[1].decode()
    assert secret not in repr(identity) + identity.public_line + identity.words


@pytest.mark.parametrize("damage", [b"", b"hello", b"-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n"])
def test_a_damaged_key_is_named(damage: bytes) -> None:
    with pytest.raises(MachineError) as error:
        ensure(Keys({"device.key": damage}))
    assert error.value.code is Code.KEY_DAMAGED


@pytest.mark.parametrize("damage", [b"", b"[]", b"{}", b'{"pending":null,"previous":"","sequence":"x"}'])
def test_a_damaged_chain_is_named(damage: bytes) -> None:
    with pytest.raises(MachineError) as error:
        ChainKeeper(Keys({"device.chain": damage})).load()
    assert error.value.code is Code.KEY_DAMAGED


def test_a_bundle_that_got_its_name_is_counted(tmp_path: Path) -> None:
    chain = ChainKeeper(Keys())
    chain.announce("a" * 128, tmp_path / "b.zip")
    (tmp_path / "b.zip").touch()
    assert chain.settle() == Chain(sequence=1, previous="a" * 128)
    assert chain.settle() == Chain(sequence=1, previous="a" * 128)


def test_a_crash_after_the_rename_still_counts_the_bundle(tmp_path: Path) -> None:
    keys = Keys()
    ChainKeeper(keys).announce("a" * 128, tmp_path / "b.zip")
    (tmp_path / "b.zip").touch()
    assert ChainKeeper(keys).load() == Chain(sequence=1, previous="a" * 128)


def test_a_crash_before_the_rename_counts_nothing_and_leaves_nothing(tmp_path: Path) -> None:
    keys = Keys()
    ChainKeeper(keys).begin(tmp_path / "b.zip.part")
    ChainKeeper(keys).announce("a" * 128, tmp_path / "b.zip")
    (tmp_path / "b.zip.part").touch()
    assert ChainKeeper(keys).load() == Chain()
    ChainKeeper(keys).clear()
    assert list(tmp_path.iterdir()) == []


def test_a_bundle_taken_away_after_a_crash_uses_its_number_up(tmp_path: Path) -> None:
    keys = Keys()
    ChainKeeper(keys).announce("a" * 128, tmp_path / "b.zip")
    assert ChainKeeper(keys).load().sequence == 1


def test_what_a_crash_left_half_written_goes_and_nothing_else(tmp_path: Path) -> None:
    keys = Keys()
    ours, theirs = tmp_path / "b-1.zip.part", tmp_path / "b-2.zip.part"
    for path in (ours, theirs):
        path.write_bytes(b"half")
    ChainKeeper(keys).begin(ours)
    ChainKeeper(keys).clear()
    ChainKeeper(keys).clear()
    assert list(tmp_path.iterdir()) == [theirs]


def test_a_stick_that_is_gone_stops_nobody_and_is_cleared_once_it_is_back(tmp_path: Path) -> None:
    keys = Keys()
    stick, other = tmp_path / "stick", tmp_path / "b-2.zip.part"
    for part in (stick / "b-1.zip.part", other):
        ChainKeeper(keys).clear()
        ChainKeeper(keys).begin(part)
    stick.mkdir()
    for part in (stick / "b-1.zip.part", other):
        part.write_bytes(b"half")
    ChainKeeper(keys).clear()
    assert list(tmp_path.iterdir()) == [stick]
    assert list(stick.iterdir()) == []
    assert not keys["device.unfinished"]


def test_a_disk_that_lets_nothing_go_is_asked_again_after_other_bundles(tmp_path: Path) -> None:
    keys = Keys()
    stuck = tmp_path / "b-1.zip.part"
    stuck.mkdir()  # what cannot be unlinked
    ChainKeeper(keys).begin(stuck)
    for number in range(2, 100):
        chain = ChainKeeper(keys)
        chain.clear()
        target = tmp_path / f"b-{number}.zip"
        chain.begin(Path(f"{target}.part"))
        chain.announce("a" * 128, target)
        chain.settle()  # what is finished takes no other's place
    stuck.rmdir()
    stuck.write_bytes(b"half")
    ChainKeeper(keys).clear()
    assert list(tmp_path.iterdir()) == []


def test_what_an_older_program_noted_is_cleared_too(tmp_path: Path) -> None:
    part = tmp_path / "b-1.zip.part"
    part.write_bytes(b"half")
    ChainKeeper(Keys({"device.unfinished": bytes(part)})).clear()
    assert not part.exists()


def test_a_bundle_that_cannot_be_removed_after_a_crash_stops_no_other(tmp_path: Path) -> None:
    keys = Keys()
    ChainKeeper(keys).announce("a" * 128, tmp_path / "b.zip")
    (tmp_path / "b.zip.part").mkdir()
    assert ChainKeeper(keys).load() == Chain()
