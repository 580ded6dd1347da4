"""An office's key, and certificates of every kind that it, or somebody who means ill, could make."""

import base64
from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import SSHCertificateBuilder, SSHCertificateType

from sync.certificates import Certificate, issue
from sync.identity import DeviceIdentity
from sync.keys import public_blob
from sync.signing import BUNDLE_NAMESPACE
from sync.trust import Signer, certifying_office
from sync.wire import string
from tests.support.bundles import device

PRINCIPAL = "device-7def3926@wsn"
FROM, UNTIL = datetime(2026, 3, 3, tzinfo=UTC), datetime(2028, 3, 3, tzinfo=UTC)
NAME = "Tablet 3, Women's Shelter Network"


def office(seed: int = 100) -> Ed25519PrivateKey:
    """Return an office's key, always the same for the same seed."""
    return Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)


def office_blob(seed: int = 100) -> bytes:
    return public_blob(office(seed).public_key())


def office_line(seed: int = 100, *principals: str) -> Signer:
    """Return the line that trusts that office for the names of its devices."""
    return certifying_office(principals or ("*@wsn",), office_blob(seed), "Kabul office", (BUNDLE_NAMESPACE,))


def certificate(
    seed: int = 1,
    *,
    by: int = 100,
    serial: int = 7,
    principal: str = PRINCIPAL,
    valid_after: datetime = FROM,
    valid_before: datetime = UNTIL,
) -> Certificate:
    """Return a good certificate for the device of that seed."""
    return issue(
        office(by),
        device(seed).public,
        serial=serial,
        key_id=NAME,
        principal=principal,
        valid_after=valid_after,
        valid_before=valid_before,
    )


def certified(seed: int = 1, **changes: object) -> DeviceIdentity:
    """Return the device of that seed with a certificate of its own."""
    key = Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)
    return DeviceIdentity(key, certificate(seed, **changes))  # type: ignore[arg-type]


def builder(seed: int = 1, key_id: bytes = NAME.encode()) -> SSHCertificateBuilder:
    """Return what a certificate for that device is made from, without principals and type."""
    return (
        SSHCertificateBuilder()
        .public_key(Ed25519PublicKey.from_public_bytes(device(seed).public[-32:]))
        .serial(7)
        .key_id(key_id)
        .valid_after(int(FROM.timestamp()))
        .valid_before(int(UNTIL.timestamp()))
    )


def _blob(made: SSHCertificateBuilder, by: Ed25519PrivateKey | ec.EllipticCurvePrivateKey) -> bytes:
    return base64.b64decode(made.sign(by).public_bytes().split()[1])


def bad_certificates() -> dict[str, bytes]:
    """Return what no verifier may take, by what is wrong with it, on the wire."""
    user = builder().type(SSHCertificateType.USER)
    named = user.valid_principals([PRINCIPAL.encode()])
    curve = ec.derive_private_key(12345, ec.SECP256R1())
    good = certificate().blob
    of_curve = (
        SSHCertificateBuilder()
        .public_key(curve.public_key())
        .serial(7)
        .key_id(b"x")
        .type(SSHCertificateType.USER)
        .valid_principals([PRINCIPAL.encode()])
        .valid_after(int(FROM.timestamp()))
        .valid_before(int(UNTIL.timestamp()))
    )
    return {
        "host": _blob(
            builder().type(SSHCertificateType.HOST).valid_principals([PRINCIPAL.encode()]), office()
        ),
        "critical option": _blob(named.add_critical_option(b"force-command", b"rm"), office()),
        "a zero in its key id": _blob(
            builder(key_id=b"Tablet 3\0, Shelter")
            .type(SSHCertificateType.USER)
            .valid_principals([PRINCIPAL.encode()]),
            office(),
        ),
        "a zero in a name": _blob(user.valid_principals([PRINCIPAL.encode(), b"a\0b"]), office()),
        "no principals": _blob(user.valid_for_all_principals(), office()),  # type: ignore[no-untyped-call]
        "office of another kind": _blob(named, curve),
        "key of another kind": _blob(of_curve, office()),
        "forged": good[:-1] + bytes([good[-1] ^ 1]),
        "cut": good[:-5],
        "longer": good + b"x",
        "only a beginning": string(b"ssh-ed25519-cert-v01@openssh.com") + string(b"\0" * 32),
        "too large": good + b"\0" * 5000,
    }
