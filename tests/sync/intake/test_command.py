"""`spotlight-bundle intake` as an engineer runs it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from pyrage import x25519

from desktop.errors import Code, FixableError, MachineError
from sync.__main__ import main
from sync.intake.database import Database
from sync.intake.receipt_key import read_receipt_key
from sync.trust import write_signers
from tests.support.bundles import disclosed
from tests.support.intake import PRINCIPAL, Gateway, Sender


@pytest.fixture
def desk(tmp_path: Path) -> Gateway:
    return Gateway(tmp_path, f"sqlite:///{tmp_path / 'desk.db'}")


def _arguments(gateway: Gateway, *more: str) -> list[str]:
    trust = gateway.folder / "trust"
    trust.write_bytes(write_signers([Sender().line]))
    arguments = ["intake", str(gateway.inbox), "--database", gateway.url, "--key", str(gateway.key_file)]
    return [*arguments, "--receipts", str(gateway.receipts), "--trust", str(trust), *more]


def test_an_inbox_is_worked_off_and_told_in_words(desk: Gateway, capsys: pytest.CaptureFixture[str]) -> None:
    sender = Sender()
    sender.bundle(desk.inbox, [disclosed(1), disclosed(2)])
    assert main(_arguments(desk)) == 0
    assert "filed, 2 accepted." in capsys.readouterr().out
    assert desk.receipt(sender.made[0]).gateway == PRINCIPAL
    assert main(_arguments(desk)) == 0
    assert capsys.readouterr().out == ""


def test_a_bundle_whose_receipt_is_held_is_not_told_to_be_empty(
    desk: Gateway, capsys: pytest.CaptureFixture[str]
) -> None:
    Sender().bundle(desk.inbox, [disclosed(1)])
    assert main(_arguments(desk, "--hold")) == 0
    assert "filed; the receipt waits." in capsys.readouterr().out


def test_a_sealed_bundle_is_opened_with_the_keys_of_a_file(
    desk: Gateway, capsys: pytest.CaptureFixture[str]
) -> None:
    key = x25519.Identity.generate()
    identity = desk.folder / "age.txt"
    identity.write_text(f"# created: today\n{key}\n")
    Sender().bundle(desk.inbox, [disclosed(1)], recipient=str(key.to_public()))
    assert main(_arguments(desk, "--identity", str(identity), "--json")) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["outcome"] for one in told["bundles"]] == ["filed"]
    assert told["bundles"][0]["records"] == ["accepted"]


def test_what_was_put_aside_gives_another_status(desk: Gateway, capsys: pytest.CaptureFixture[str]) -> None:
    Sender(seed=2).bundle(desk.inbox, [disclosed(1)])
    assert main(_arguments(desk)) == 1
    assert "put aside, no receipt" in capsys.readouterr().out
    aside = desk.folder / "inbox-quarantine"
    assert len(list(aside.glob("*.refused"))) == 1


def test_a_desk_that_watches_files_what_comes_and_may_be_ended(desk: Gateway) -> None:
    sender = Sender()
    command = [sys.executable, "-m", "sync", *_arguments(desk, "--watch", "--json")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        try:
            sender.bundle(desk.inbox, [disclosed(1)])
            assert running.stdout is not None
            first = ""
            for line in running.stdout:
                first += line
                if line == "}\n":
                    break
            assert [one["outcome"] for one in json.loads(first)["bundles"]] == ["filed"]
        finally:
            running.kill()


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("mysql://host/name", Code.DESK_URL),
        ("nonsense", Code.DESK_URL),
        ("@/nowhere/at/all", Code.FILE_UNREADABLE),
    ],
)
def test_an_address_that_is_none_is_said_without_its_password(url: str, code: Code) -> None:
    with pytest.raises(FixableError) as caught:
        Database(url)
    assert caught.value.code is code


def test_a_database_that_is_not_there_is_said_without_its_password() -> None:
    database = Database("postgresql://desk:secret@127.0.0.1:9/none")
    with pytest.raises(MachineError) as caught:
        database.prepare()
    assert caught.value.code is Code.DESK_DATABASE
    assert "secret" not in str(caught.value.params)


def test_an_address_can_stand_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "url").write_text(f"sqlite:///{tmp_path / 'x.db'}\nmore\n")
    database = Database(f"@{tmp_path / 'url'}")
    database.prepare()
    assert (tmp_path / "x.db").exists()
    database.close()


def test_only_an_ed25519_key_without_a_passphrase_signs_receipts(tmp_path: Path) -> None:
    path = tmp_path / "key"
    other = generate_private_key(SECP256R1())
    made = tmp_path / "sealed"
    command = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "nine slow turtles", "-f", str(made)]
    subprocess.run(command, check=True)
    for data in (
        b"",
        b"nonsense",
        made.read_bytes(),
        other.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()),
    ):
        path.write_bytes(data)
        with pytest.raises(FixableError) as caught:
            read_receipt_key(path, PRINCIPAL)
        assert caught.value.code is Code.RECEIPT_KEY_WRONG
