"""Many lists, keys, certificates, days and revocations: `ssh-keygen -Y verify` says the same as we do."""

import hashlib
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import SSHCertificateType

from sync.certificates import GRACE
from sync.faults import Refused
from sync.identity import DeviceIdentity
from sync.keys import fingerprint, public_text
from sync.revoked import NOTHING, Revoked
from sync.signing import BUNDLE_NAMESPACE, read_signature, sign
from sync.trust import Signer, TrustList, bundle_signer, write_signers
from tests.support.bundles import device
from tests.support.offices import (
    FROM,
    PRINCIPAL,
    UNTIL,
    builder,
    certified,
    office,
    office_blob,
    office_line,
)
from tests.support.openssh import key_files, run, says_good

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
PLAIN, CERTIFIED = device(), certified()
LINE = bundle_signer(PLAIN.principal, PLAIN.public, "Tablet 3")
_KEYS = frozenset([fingerprint(PLAIN.public)])
_OFFICE_KEY = public_text(office_blob())


@dataclass(frozen=True, kw_only=True)
class Row:
    """One case of the table."""

    name: str
    good: bool
    maker: DeviceIdentity = CERTIFIED
    lines: tuple[Signer, ...] = (office_line(),)
    sender: str = PRINCIPAL
    namespace: str = BUNDLE_NAMESPACE
    moment: datetime = NOW
    revoked: Revoked = field(default=NOTHING)


_SECOND = timedelta(seconds=1)
_STRANGERS_KEY = frozenset([fingerprint(device(2).public)])
_STRANGER_OFFICE = frozenset([fingerprint(office_blob(101))])
_BOUND = replace(office_line(), valid_after=NOW, valid_before=NOW + timedelta(days=1))
TABLE = (
    Row(name="certified", good=True),
    Row(name="plain key on the list", good=True, maker=PLAIN, lines=(LINE,), sender=PLAIN.principal),
    Row(name="plain key not on the list", good=False, maker=PLAIN, sender=PLAIN.principal),
    Row(name="plain key of a certified device", good=False, maker=PLAIN),
    Row(name="certified key listed bare", good=False, lines=(LINE,), sender=PLAIN.principal),
    Row(name="both lines, certificate", good=True, lines=(LINE, office_line())),
    Row(name="office listed as a maker", good=False, lines=(replace(office_line(), is_authority=False),)),
    Row(name="device listed as an office", good=False, lines=(replace(LINE, is_authority=True),), maker=PLAIN,
        sender=PLAIN.principal),
    Row(name="another office", good=False, lines=(office_line(101),)),
    Row(name="two offices", good=True, lines=(office_line(101), office_line())),
    Row(name="nobody listed", good=False, lines=()),
    Row(name="for other names", good=False, lines=(office_line(100, "*@other"),)),
    Row(name="for all names but this", good=False, lines=(office_line(100, "*", f"!{PRINCIPAL}"),)),
    Row(name="for this name", good=True, lines=(office_line(100, PRINCIPAL),)),
    Row(name="question marks", good=True, lines=(office_line(100, "device-????????@wsn"),)),
    Row(name="one question mark too many", good=False, lines=(office_line(100, "device-?????????@wsn"),)),
    Row(name="brackets mean themselves", good=False, lines=(office_line(100, "device-[0-9a-f]*@wsn"),)),
    Row(name="a second line admits", good=True, lines=(office_line(100, "*@other"), office_line())),
    Row(name="other sender", good=False, sender="device-00000000@wsn"),
    Row(name="sender not in the certificate", good=False, sender=PLAIN.principal,
        lines=(office_line(100, "*"),)),
    Row(name="other use", good=False, namespace="receipt@spotlight-capture"),
    Row(name="any use", good=True, lines=(replace(office_line(), namespaces=()),),
        namespace="receipt@spotlight-capture"),
    Row(name="use by pattern", good=True,
        lines=(replace(office_line(), namespaces=("*@spotlight-capture",)),)),
    Row(name="use denied", good=False,
        lines=(replace(office_line(), namespaces=("*", f"!{BUNDLE_NAMESPACE}")),)),
    Row(name="first second of the certificate", good=True, moment=FROM),
    Row(name="second before the certificate", good=False, moment=FROM - _SECOND),
    Row(name="last second of the certificate", good=True, moment=UNTIL - _SECOND),
    Row(name="end of the certificate", good=False, moment=UNTIL),
    Row(name="first second of the line", good=True, lines=(_BOUND,)),
    Row(name="second before the line", good=False, lines=(_BOUND,), moment=NOW - _SECOND),
    Row(name="last second of the line", good=True, lines=(_BOUND,), moment=NOW + timedelta(days=1)),
    Row(name="second after the line", good=False, lines=(_BOUND,), moment=NOW + timedelta(days=1) + _SECOND),
    Row(name="key revoked", good=False, revoked=Revoked(keys=_KEYS)),
    Row(name="plain key revoked", good=False, maker=PLAIN, lines=(LINE,), sender=PLAIN.principal,
        revoked=Revoked(keys=_KEYS)),
    Row(name="another key revoked", good=True, revoked=Revoked(keys=_STRANGERS_KEY)),
    Row(name="serial revoked", good=False, revoked=Revoked(serials=frozenset([(_OFFICE_KEY, 7)]))),
    Row(name="serial among many", good=False,
        revoked=Revoked(serials=frozenset((_OFFICE_KEY, one) for one in (1, 5, 7, 2**48)))),
    Row(name="another serial revoked", good=True, revoked=Revoked(serials=frozenset([(_OFFICE_KEY, 8)]))),
    Row(name="serial of another office", good=True,
        revoked=Revoked(serials=frozenset([(public_text(office_blob(101)), 7)]))),
    Row(name="serial for a plain key", good=True, maker=PLAIN, lines=(LINE,), sender=PLAIN.principal,
        revoked=Revoked(serials=frozenset([(_OFFICE_KEY, 7)]))),
    Row(name="office revoked", good=False,
        revoked=Revoked(authorities=frozenset([fingerprint(office_blob())]))),
    Row(name="another office revoked", good=True,
        revoked=Revoked(authorities=_STRANGER_OFFICE)),
    Row(name="all kinds revoked, of others", good=True,
        revoked=Revoked(keys=frozenset([fingerprint(device(2).public), fingerprint(device(3).public)]),
                        serials=frozenset([(_OFFICE_KEY, 8), (public_text(office_blob(101)), 7)]),
                        authorities=frozenset([fingerprint(office_blob(101))]))),
)  # fmt: skip


def _we_say(row: Row, signature: bytes) -> bool:
    read = read_signature(signature)
    trust = TrustList(TrustList.read(write_signers(row.lines)).signers, row.revoked)
    try:
        trust.judge(
            read.key,
            row.namespace,
            row.sender,
            row.moment,
            certificate=read.certificate,
            grace=timedelta(0),
        )
    except Refused:
        return False
    return True


def _openssh_says(row: Row, signature: bytes, folder: Path) -> bool:
    return says_good(
        folder,
        signers=write_signers(row.lines) or b"\n",
        signature=signature,
        message=b"message",
        sender=row.sender,
        namespace=row.namespace,
        moment=f"{row.moment:%Y%m%d%H%M%SZ}",
        krl=None if row.revoked == NOTHING else row.revoked.krl(3, NOW),
    )


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.name.replace(" ", "-"))
def test_both_say_the_same(row: Row, tmp_path: Path) -> None:
    signature = row.maker.sign(b"message", row.namespace)
    assert (_we_say(row, signature), _openssh_says(row, signature, tmp_path)) == (row.good, row.good)


def test_both_say_the_same_of_every_combination(tmp_path: Path) -> None:
    lines = ((LINE,), (office_line(),), (office_line(100, "*@other"),), (LINE, office_line(101)))
    revoked = (NOTHING, Revoked(serials=frozenset([(_OFFICE_KEY, 7)])))
    said = set()
    for maker, listed, taken_back, moment in product(
        (PLAIN, CERTIFIED), lines, revoked, (FROM - _SECOND, NOW, UNTIL)
    ):
        row = Row(
            name="",
            good=True,
            maker=maker,
            lines=listed,
            sender=maker.principal,
            moment=moment,
            revoked=taken_back,
        )
        signature = maker.sign(b"message", row.namespace)
        ours = _we_say(row, signature)
        assert ours == _openssh_says(row, signature, tmp_path), row
        said.add(ours)
    assert said == {True, False}


def test_a_signature_with_a_certificate_is_the_one_ssh_keygen_makes(tmp_path: Path) -> None:
    files = key_files(tmp_path, Ed25519PrivateKey.from_private_bytes(bytes([1]) * 32))
    path = tmp_path / "key-cert.pub"
    assert CERTIFIED.certificate is not None
    path.write_bytes(CERTIFIED.certificate.line)
    done = run("ssh-keygen", "-Y", "sign", "-f", path, "-n", BUNDLE_NAMESPACE, message=b"message")
    assert files.key.exists()
    assert CERTIFIED.sign(b"message", BUNDLE_NAMESPACE) == done.stdout
    read = read_signature(done.stdout)
    assert read.certificate == CERTIFIED.certificate
    assert read.key == PLAIN.public


def test_we_take_within_the_grace_what_ssh_keygen_took_on_the_last_day(tmp_path: Path) -> None:
    row = Row(name="", good=True, moment=UNTIL + GRACE - _SECOND)
    signature = row.maker.sign(b"message", row.namespace)
    TrustList(row.lines).judge(
        PLAIN.public, row.namespace, row.sender, row.moment, certificate=row.maker.certificate
    )
    assert not _openssh_says(row, signature, tmp_path)
    assert _openssh_says(replace(row, moment=row.moment - GRACE), signature, tmp_path)


def test_we_refuse_a_condition_that_ssh_keygen_does_not_read(tmp_path: Path) -> None:
    key = Ed25519PrivateKey.from_private_bytes(bytes([1]) * 32)
    named = builder().type(SSHCertificateType.USER).valid_principals([PRINCIPAL.encode()])
    made = named.add_critical_option(b"not-known-here", b"x").sign(office())
    key_files(tmp_path, key)
    (tmp_path / "key-cert.pub").write_bytes(made.public_bytes() + b" x\n")
    path = tmp_path / "key-cert.pub"
    done = run("ssh-keygen", "-Y", "sign", "-f", path, "-n", BUNDLE_NAMESPACE, message=b"message")
    assert _openssh_says(Row(name="", good=False), done.stdout, tmp_path)
    with pytest.raises(Refused):
        read_signature(done.stdout)


def test_a_krl_is_the_one_ssh_keygen_asks(tmp_path: Path) -> None:
    revoked = Revoked(keys=_KEYS, serials=frozenset([(_OFFICE_KEY, 8)]))
    (tmp_path / "list.krl").write_bytes(revoked.krl(3, NOW))
    shown = run("ssh-keygen", "-Q", "-l", "-f", tmp_path / "list.krl").stdout.decode()
    assert "version 3" in shown
    assert "serial: 8" in shown
    assert hashlib.sha256(PLAIN.public).hexdigest() in shown


def test_a_signature_without_a_certificate_stays_what_it_was() -> None:
    key = Ed25519PrivateKey.from_private_bytes(bytes([1]) * 32)
    assert PLAIN.sign(b"message", BUNDLE_NAMESPACE) == sign(key, b"message", BUNDLE_NAMESPACE)
    assert CERTIFIED.sign_plain(b"message", BUNDLE_NAMESPACE) == sign(key, b"message", BUNDLE_NAMESPACE)
