"""Signatures against the real ssh-keygen, in both directions."""

import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given
from hypothesis import strategies as st

from sync.faults import FaultCode, Refused
from sync.identity import DeviceIdentity
from sync.signing import BUNDLE_NAMESPACE, read_signature, sign
from sync.trust import bundle_signer, write_signers
from tests.support.bundles import device

MESSAGES = (b"", b"a", b"line\nline\n", bytes(range(256)) * 40)


def _key_file(folder: Path) -> tuple[Ed25519PrivateKey, Path]:
    key = Ed25519PrivateKey.generate()
    path = folder / "key"
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()))
    path.chmod(0o600)
    return key, path


@pytest.mark.parametrize("message", MESSAGES, ids=len)
def test_a_signature_is_the_one_ssh_keygen_makes(message: bytes, tmp_path: Path) -> None:
    key, path = _key_file(tmp_path)
    done = subprocess.run(
        ["ssh-keygen", "-Y", "sign", "-f", path, "-n", BUNDLE_NAMESPACE],
        input=message,
        capture_output=True,
        check=True,
    )
    assert sign(key, message, BUNDLE_NAMESPACE) == done.stdout


def test_ssh_keygen_says_good_to_our_signature_and_list(tmp_path: Path) -> None:
    identity = device()
    signers, signature = tmp_path / "allowed_signers", tmp_path / "message.sig"
    signers.write_bytes(write_signers([bundle_signer(identity.principal, identity.public)]))
    signature.write_bytes(identity.sign(b"message", BUNDLE_NAMESPACE))
    assert _verify(signers, identity, signature, b"message").startswith("Good ")
    assert _verify(signers, identity, signature, b"massage") == ""


def test_ssh_keygen_refuses_our_signature_for_another_purpose(tmp_path: Path) -> None:
    identity = device()
    signers, signature = tmp_path / "allowed_signers", tmp_path / "message.sig"
    signers.write_bytes(write_signers([bundle_signer(identity.principal, identity.public)]))
    signature.write_bytes(identity.sign(b"message", "receipt@spotlight-capture"))
    assert _verify(signers, identity, signature, b"message") == ""


def _verify(signers: Path, identity: DeviceIdentity, signature: Path, message: bytes) -> str:
    command = ["ssh-keygen", "-Y", "verify", "-I", identity.principal, "-n", BUNDLE_NAMESPACE]
    done = subprocess.run(
        [*command, "-f", str(signers), "-s", str(signature)], input=message, capture_output=True, check=False
    )
    return done.stdout.decode() if done.returncode == 0 else ""


def test_a_signature_holds_for_its_message_only() -> None:
    signature = read_signature(device().sign(b"message", BUNDLE_NAMESPACE))
    signature.check(b"message", BUNDLE_NAMESPACE)
    with pytest.raises(Refused) as refused:
        signature.check(b"massage", BUNDLE_NAMESPACE)
    assert refused.value.faults[0].code is FaultCode.SIGNATURE_WRONG


@given(st.data())
def test_no_changed_byte_of_a_signature_goes_unnoticed(data: st.DataObject) -> None:
    armored = bytearray(device().sign(b"message", BUNDLE_NAMESPACE))
    at = data.draw(st.integers(0, len(armored) - 1))
    armored[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(Refused):
        read_signature(bytes(armored)).check(b"message", BUNDLE_NAMESPACE)


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_in_the_family(data: bytes) -> None:
    with pytest.raises(Refused):
        read_signature(data)
