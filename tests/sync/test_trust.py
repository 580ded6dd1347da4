"""Lists of trusted keys, read as OpenSSH reads them."""

import base64
import subprocess
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Code, FixableError
from sync.faults import FaultCode, Refused
from sync.signing import BUNDLE_NAMESPACE
from sync.trust import Signer, TrustList, bundle_signer, write_signers
from tests.support.bundles import NOW, device

WHO = device()
LINE = bundle_signer(WHO.principal, WHO.public)
KEY = base64.b64encode(WHO.public).decode()


def _judge(trust: TrustList, sender: str = WHO.principal, moment: datetime = NOW) -> FaultCode | None:
    try:
        trust.judge(WHO.public, BUNDLE_NAMESPACE, sender, moment)
    except Refused as refused:
        return refused.faults[0].code
    return None


def test_what_is_written_is_read_again() -> None:
    line = replace(
        LINE, valid_after=datetime(2026, 1, 1, tzinfo=UTC), valid_before=datetime(2027, 1, 1, tzinfo=UTC)
    )
    assert _judge(TrustList.read(write_signers([line]))) is None
    assert _judge(TrustList.read(write_signers([line])), moment=datetime(2027, 1, 2, tzinfo=UTC)) is (
        FaultCode.MAKER_EXPIRED
    )
    assert _judge(TrustList.read(write_signers([line])), moment=datetime(2025, 1, 1, tzinfo=UTC)) is (
        FaultCode.MAKER_NOT_YET
    )


@pytest.mark.parametrize(
    "line",
    [
        f"* ssh-ed25519 {KEY}",
        f"device-*@spotlight-capture ssh-ed25519 {KEY} Tablet 3 of the office",
        f'"a@b,{WHO.principal}" namespaces="file,bundle@*" ssh-ed25519 {KEY}',
        f'{WHO.principal} valid-after="20200101",valid-before="20990101120000Z" ssh-ed25519 {KEY}',
        f'{WHO.principal}\tNAMESPACES="bundle@spotlight-capture"\tssh-ed25519\t{KEY}',
        f"# a comment\n\n   \n* ssh-ed25519 {KEY}\r",
    ],
)
def test_lines_that_openssh_takes_are_taken(line: str, tmp_path: Path) -> None:
    assert _judge(TrustList.read(line.encode() + b"\n")) is None
    assert _openssh_takes(line, tmp_path)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("", FaultCode.MAKER_UNKNOWN),
        (f"a@b ssh-ed25519 {KEY}", FaultCode.SENDER_UNLIKE_KEY),
        (f"*,!device-* ssh-ed25519 {KEY}", FaultCode.SENDER_UNLIKE_KEY),
        (f'* namespaces="file" ssh-ed25519 {KEY}', FaultCode.MAKER_NAMESPACE),
        (f"* cert-authority ssh-ed25519 {KEY}", FaultCode.MAKER_AUTHORITY),
        (f'* valid-before="20200101Z" ssh-ed25519 {KEY}', FaultCode.MAKER_EXPIRED),
        (f'* valid-after="20990101Z" ssh-ed25519 {KEY}', FaultCode.MAKER_NOT_YET),
    ],
)
def test_lines_that_openssh_does_not_take_are_not_taken(line: str, code: FaultCode, tmp_path: Path) -> None:
    assert _judge(TrustList.read(line.encode() + b"\n")) is code
    assert not _openssh_takes(line, tmp_path)


def _openssh_takes(line: str, folder: Path) -> bool:
    signers, signature = folder / "allowed_signers", folder / "sig"
    signers.write_bytes(line.encode() + b"\n")
    signature.write_bytes(WHO.sign(b"message", BUNDLE_NAMESPACE))
    command = ["ssh-keygen", "-Y", "verify", "-I", WHO.principal, "-n", BUNDLE_NAMESPACE]
    done = subprocess.run(
        [*command, "-f", str(signers), "-s", str(signature)],
        input=b"message",
        capture_output=True,
        check=False,
    )
    return done.returncode == 0


def test_one_good_line_is_enough() -> None:
    expired = replace(LINE, valid_before=datetime(2020, 1, 1, tzinfo=UTC))
    assert _judge(TrustList([expired, LINE])) is None
    assert _judge(TrustList([LINE, expired])) is None


@pytest.mark.parametrize(
    "line",
    [
        "only-a-name",
        "* ssh-ed25519",
        "* ssh-ed25519 not*base64",
        f'* magic="yes" ssh-ed25519 {KEY}',
        f'* namespaces="a",namespaces="b" ssh-ed25519 {KEY}',
        f"* namespaces ssh-ed25519 {KEY}",
        f'* valid-before="soon" ssh-ed25519 {KEY}',
        f'* valid-before="20261399" ssh-ed25519 {KEY}',
        f'"never closed ssh-ed25519 {KEY}',
        f'"" ssh-ed25519 {KEY}',
        "x" * 20_000,
        b"\xff\xfe",
    ],
)
def test_a_line_that_makes_no_sense_is_named(line: str | bytes) -> None:
    data = line.encode() if isinstance(line, str) else line
    with pytest.raises(FixableError) as error:
        TrustList.read(b"# first\n" + data + b"\n", "trusted")
    assert error.value.code is Code.KEY_DAMAGED
    assert error.value.params == {"name": "trusted", "line": 2}


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_read_or_refused_in_the_family(data: bytes) -> None:
    with suppress(FixableError):
        TrustList.read(data)


def test_a_set_in_brackets_means_itself() -> None:
    signer = Signer(principals=("device-[0-9]",), key=WHO.public)
    assert not signer.names("device-1")
    assert signer.names("device-[0-9]")
