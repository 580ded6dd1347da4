"""`spotlight-bundle receipt`: in plain words, and only what the gateway's own key signed."""

import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.__main__ import main
from sync.keys import public_blob
from sync.receipts import NAMESPACE, write_receipt
from sync.trust import Signer, bundle_signer, write_signers
from tests.sync.test_receipts import KEY, RECEIPT

DEVICE = Ed25519PrivateKey.from_private_bytes(b"\x05" * 32)


def _files(folder: Path, key: Ed25519PrivateKey = KEY) -> list[str]:
    content, signature = write_receipt(RECEIPT, key)
    path = folder / "b.receipt.json"
    path.write_bytes(content)
    Path(f"{path}.sig").write_bytes(signature)
    trust = folder / "trust"
    line = Signer(principals=(RECEIPT.gateway,), key=public_blob(KEY.public_key()), namespaces=(NAMESPACE,))
    device = bundle_signer("device-1@spotlight-capture", public_blob(DEVICE.public_key()))
    trust.write_bytes(write_signers([device, line]))
    return ["receipt", str(path), "--trust", str(trust)]


def test_a_receipt_is_told_in_plain_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(_files(tmp_path)) == 0
    said = capsys.readouterr().out
    assert "Genuine: signed by gateway@spotlight-capture" in said
    assert "3 records:" in said
    assert "evidence/r1/url: Le lien ne s'ouvre pas." in said


def test_a_receipt_is_told_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*_files(tmp_path), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["good"], told["bundle"]) == (True, RECEIPT.bundle_id)
    assert [one["judgement"] for one in told["records"]] == ["accepted", "needs_correction", "refused"]


def test_a_device_on_the_list_signs_no_receipts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(_files(tmp_path, DEVICE)) == 2
    assert "not on the list of the gateway's keys" in capsys.readouterr().err


def test_a_receipt_that_was_changed_is_told_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = _files(tmp_path)
    path = Path(arguments[1])
    path.write_bytes(path.read_bytes().replace(b"refused", b"accepted"))
    assert main(arguments) == 2
    assert "do not use it" in capsys.readouterr().err
