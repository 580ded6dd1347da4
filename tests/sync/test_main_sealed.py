"""The command line and sealed bundles: making, judging, showing, unpacking and taking in."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.audience import Profile
from sync.__main__ import main
from sync.inbox_key import ensure_inbox
from tests.support.bundles import (
    GATEWAY,
    GATEWAY_RECIPIENT,
    OTHER,
    OTHER_RECIPIENT,
    sealed_bundle,
)
from tests.support.desk import Desk
from tests.support.vaults import PASSPHRASE, MovableClock, new_vault


def _run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str]:
    status = main([*map(str, arguments)])
    told = capsys.readouterr()
    return status, told.out + told.err


def _key(folder: Path, identity: str) -> Path:
    path = folder / f"{identity[-6:]}.key"
    path.write_text(f"# created: 2026-11-22T09:30:00Z\n# public key: {GATEWAY_RECIPIENT}\n{identity}\n")
    return path


@pytest.mark.parametrize("command", ["verify", "show"])
def test_a_sealed_bundle_is_judged_with_its_key(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = sealed_bundle(tmp_path, GATEWAY_RECIPIENT)
    status, said = _run(capsys, command, bundle, "--key", _key(tmp_path, GATEWAY))
    assert (status, "Good" in said) == (0, True)
    status, said = _run(capsys, command, bundle, "--key", _key(tmp_path, OTHER))
    assert (status, "sealed for somebody else" in said) == (1, True)
    status, said = _run(capsys, command, bundle)
    assert (status, "no key to open it was given" in said) == (1, True)


def test_the_answer_for_programs_says_for_whom_it_was_sealed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = sealed_bundle(tmp_path, GATEWAY_RECIPIENT)
    _, said = _run(capsys, "verify", bundle, "--json", "--key", _key(tmp_path, GATEWAY))
    assert json.loads(said)["sealed"] is True
    assert json.loads(said)["info"]["Capture-Bundle-Recipient"] == GATEWAY_RECIPIENT


def test_a_file_without_a_key_gives_no_verdict(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bundle = sealed_bundle(tmp_path, GATEWAY_RECIPIENT)
    (tmp_path / "empty").write_text("# nothing here\n")
    for path in (tmp_path / "empty", tmp_path / "missing"):
        status, _ = _run(capsys, "verify", bundle, "--key", path)
        assert status == 2


def test_a_sealed_bundle_is_unpacked_with_its_key(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bundle = sealed_bundle(tmp_path, GATEWAY_RECIPIENT)
    assert _run(capsys, "extract", bundle, tmp_path / "out", "--key", _key(tmp_path, GATEWAY))[0] == 0
    assert (tmp_path / "out" / "bagit.txt").is_file()


def _vault(tmp_path: Path) -> Path:
    paths, key = new_vault(tmp_path, MovableClock())
    desk = Desk(tmp_path, key)
    desk.cleared(desk.finished(audience="public"))
    desk.store.close()
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n")
    return paths.home


def test_an_export_is_sealed_for_everyone_who_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = _vault(tmp_path)
    (tmp_path / "stick").mkdir()
    arguments = ["--home", home, "--profile", Profile.GATEWAY_PUBLIC.value, "--to", tmp_path / "stick"]
    secret = ["--passphrase-file", tmp_path / "passphrase"]
    both = ["--recipient", OTHER_RECIPIENT, "--recipient", GATEWAY_RECIPIENT]
    assert _run(capsys, "export", *arguments, *secret, *both)[0] == 0
    (bundle,) = (tmp_path / "stick").iterdir()
    assert bundle.name.endswith(".zip.age")
    for identity in (GATEWAY, OTHER):
        key = _key(tmp_path, identity)
        assert _run(capsys, "verify", bundle, "--key", key)[0] == 0
        done = subprocess.run(["age", "-d", "-i", key, bundle], capture_output=True, check=True)
        assert done.stdout.startswith(b"PK")


def test_what_is_no_recipient_makes_no_bundle(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home = _vault(tmp_path)
    (tmp_path / "stick").mkdir()
    arguments = ["--home", home, "--profile", Profile.GATEWAY_PUBLIC.value, "--to", tmp_path / "stick"]
    secret = ["--passphrase-file", tmp_path / "passphrase"]
    status, said = _run(capsys, "export", *arguments, *secret, "--recipient", GATEWAY)
    assert status == 2
    assert "no age recipient" in said
    assert "SECRET" not in said
    assert list((tmp_path / "stick").iterdir()) == []


def test_no_secret_key_is_ever_printed(tmp_path: Path) -> None:
    bundle = sealed_bundle(tmp_path, GATEWAY_RECIPIENT)
    command = [sys.executable, "-m", "sync", "verify", str(bundle), "--key", str(_key(tmp_path, OTHER))]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    assert done.returncode == 1
    assert "SECRET" not in done.stdout + done.stderr


def test_each_vault_has_an_inbox_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    desks = [Desk(tmp_path / name) for name in "ab"]
    first, second = (ensure_inbox(desk.store.settings) for desk in desks)
    for desk in desks:
        desk.store.close()
    assert first.recipient != second.recipient
