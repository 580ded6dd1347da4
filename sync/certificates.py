"""OpenSSH user certificates: an office's word that a key belongs to a name, read strictly and issued.

Ed25519 signed by Ed25519 and nothing else. `ssh-keygen -s` writes what is read here, and `ssh-keygen -L`
reads what is written; whether the office is trusted is for `sync.trust` to say.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    SSHCertificate,
    SSHCertificateBuilder,
    SSHCertificateType,
    load_ssh_public_identity,
)

from sync.faults import FaultCode, printable, refuse, unhidden
from sync.keys import public_blob
from sync.wire import Reader, Short

CERTIFICATE_TYPE = b"ssh-ed25519-cert-v01@openssh.com"
MAX_CERTIFICATE = 4096
"""Bytes of a certificate on the wire; one of ours takes about 400."""

GRACE = timedelta(days=30)
"""How long after its end a certificate still counts when something arrives.

Judging by the day of arrival leaves a stolen key no way to date its work back; but a stick may travel for
weeks, and what was honestly signed on the last day must not be lost on the road.
"""

_FOREVER = (1 << 64) - 1
# The library has no word of its own for some keys of other kinds, such as shortened points.
_UNREADABLE = (ValueError, UnsupportedAlgorithm, NotImplementedError)
_LAST = datetime(9999, 1, 1, tzinfo=UTC)
"""Far enough from the end of the calendar that a time of grace can follow."""

EARLIER = timedelta(hours=1)
"""By how much a certificate begins before it is made: a clock elsewhere may be late by as much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """A well-formed user certificate that its authority did sign; whether anybody trusts that one is open.

    Attributes:
        blob: all of it as SSH writes it on the wire.
        key: the certified public key, on the wire.
        authority: the public key that signed, on the wire.
        key_id: what the authority calls the key, such as "Tablet 3, Women's Shelter Network".
        principals: the names that the key may sign under, at least one.
        valid_before: the first moment after its time; None: it has no end.
    """

    blob: bytes
    key: bytes
    authority: bytes
    serial: int
    key_id: str
    principals: tuple[str, ...]
    valid_after: datetime
    valid_before: datetime | None

    @property
    def name(self) -> str:
        """Return what the key id calls the device: everything before the first comma."""
        return unhidden(self.key_id.partition(",")[0])

    @property
    def organisation(self) -> str:
        """Return whose the key id says it is: everything behind the first comma."""
        return unhidden(self.key_id.partition(",")[2])

    @property
    def made_at(self) -> datetime:
        """Return when the authority said it, as far as its beginning tells."""
        return self.valid_after + EARLIER

    @property
    def line(self) -> bytes:
        """Return the file `ssh-keygen -s` would write."""
        words = (CERTIFICATE_TYPE, base64.b64encode(self.blob), self.principals[0].encode("utf-8"))
        return b" ".join(words) + b"\n"

    def judge(self, sender: str, moment: datetime, grace: timedelta = GRACE) -> None:
        """Raise Refused unless it lets `sender` sign, for something that arrives at `moment`."""
        if sender not in self.principals:
            listed = ",".join(self.principals)
            raise refuse(FaultCode.CERTIFICATE_PRINCIPAL, sender=sender, listed=listed)
        if moment < self.valid_after:
            raise refuse(FaultCode.CERTIFICATE_NOT_YET, date=f"{self.valid_after:%Y-%m-%d}")
        if self.valid_before is not None and moment >= self.valid_before + grace:
            raise refuse(FaultCode.CERTIFICATE_EXPIRED, date=f"{self.valid_before:%Y-%m-%d}")


def issue(
    authority: Ed25519PrivateKey,
    key: bytes,
    *,
    serial: int,
    key_id: str,
    principal: str,
    valid_after: datetime,
    valid_before: datetime,
) -> Certificate:
    """Return a new certificate for the public key `key`, as SSH writes it on the wire."""
    builder = (
        SSHCertificateBuilder()
        .public_key(Ed25519PublicKey.from_public_bytes(key[-32:]))
        .serial(serial)
        .type(SSHCertificateType.USER)
        .key_id(key_id.encode("utf-8"))
        .valid_principals([principal.encode("utf-8")])
        .valid_after(int(valid_after.timestamp()))
        .valid_before(int(valid_before.timestamp()))
    )
    return read_certificate(builder.sign(authority).public_bytes())


def read_certificate(line: bytes) -> Certificate:
    """Return the certificate in a file of one line, as `ssh-keygen -s` writes it. Raises Refused."""
    words = line.split()
    if len(line) > 2 * MAX_CERTIFICATE or len(line.strip().splitlines()) != 1 or len(words) < 2:
        raise refuse(FaultCode.CERTIFICATE_DAMAGED)
    try:
        blob = base64.b64decode(words[1], validate=True)
    except ValueError as error:
        raise refuse(FaultCode.CERTIFICATE_DAMAGED) from error
    return certificate_of(blob)


def certificate_of(blob: bytes) -> Certificate:
    """Return the certificate that `blob` is on the wire. Raises Refused."""
    if len(blob) > MAX_CERTIFICATE:
        raise refuse(FaultCode.CERTIFICATE_DAMAGED)
    try:
        kind = Reader(blob).string()
    except Short as error:
        raise refuse(FaultCode.CERTIFICATE_DAMAGED) from error
    if kind != CERTIFICATE_TYPE:
        raise refuse(FaultCode.CERTIFICATE_KEY_TYPE, found=printable(kind, 60))
    try:
        loaded = load_ssh_public_identity(kind + b" " + base64.b64encode(blob))
    except _UNREADABLE as error:
        raise refuse(FaultCode.CERTIFICATE_DAMAGED) from error
    if not isinstance(loaded, SSHCertificate):
        raise refuse(FaultCode.CERTIFICATE_DAMAGED)
    return _checked(loaded, blob)


def _checked(found: SSHCertificate, blob: bytes) -> Certificate:
    if found.type is not SSHCertificateType.USER:
        raise refuse(FaultCode.CERTIFICATE_HOST)
    if found.critical_options:
        name = printable(next(iter(found.critical_options)), 60)
        raise refuse(FaultCode.CERTIFICATE_OPTION, found=name)
    if not found.valid_principals or b"" in found.valid_principals:
        raise refuse(FaultCode.CERTIFICATE_NOBODY)
    if any(b"\0" in name for name in (found.key_id, *found.valid_principals)):
        raise refuse(FaultCode.CERTIFICATE_DAMAGED)  # OpenSSH reads no further than that, or not at all
    try:
        authority, key = found.signature_key(), found.public_key()
        texts = [one.decode("utf-8") for one in (found.key_id, *found.valid_principals)]
    except _UNREADABLE as error:
        raise refuse(FaultCode.CERTIFICATE_DAMAGED) from error
    if not isinstance(authority, Ed25519PublicKey):
        raise refuse(FaultCode.CERTIFICATE_AUTHORITY_TYPE)
    if not isinstance(key, Ed25519PublicKey):
        raise refuse(FaultCode.CERTIFICATE_DAMAGED)
    try:
        found.verify_cert_signature()
    except (InvalidSignature, *_UNREADABLE) as error:
        raise refuse(FaultCode.CERTIFICATE_FORGED) from error
    return Certificate(
        blob=blob,
        key=public_blob(key),
        authority=public_blob(authority),
        serial=found.serial,
        key_id=texts[0],
        principals=tuple(texts[1:]),
        valid_after=_moment(found.valid_after),
        valid_before=None if found.valid_before == _FOREVER else _moment(found.valid_before),
    )


def _moment(seconds: int) -> datetime:
    """Return a moment; one beyond the calendar's end is that end, which nobody reaches."""
    return datetime.fromtimestamp(min(seconds, int(_LAST.timestamp())), UTC)


def is_certificate(blob: bytes) -> bool:
    """Tell whether a key on the wire says that it is a certificate of any kind."""
    try:
        return Reader(blob).string().endswith(b"-cert-v01@openssh.com")
    except Short:
        return False
