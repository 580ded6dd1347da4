"""OpenSSH signatures (SSHSIG) with Ed25519 over bytes; knows nothing of bundles, vaults or trust.

What `sign` returns is what `ssh-keygen -Y sign` writes for the same key, byte for byte, and
`read_signature` accepts exactly that: everything else is refused with its own fault.
"""

import base64
import hashlib
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from sync.certificates import Certificate, certificate_of, is_certificate
from sync.faults import FaultCode, refuse
from sync.keys import KEY_TYPE, is_public_blob, public_blob
from sync.wire import Reader, Short, string

BUNDLE_NAMESPACE = "bundle@spotlight-capture"
MAX_SIGNATURE = 8192
"""Bytes of an armored signature; an Ed25519 one takes about 300, one with a certificate about 1,500."""

_MAGIC = b"SSHSIG"
_BEGIN = b"-----BEGIN SSH SIGNATURE-----\n"
_END = b"-----END SSH SIGNATURE-----\n"
_LINE = 70
_HASH = b"sha512"
# Namespaces under which somebody may have made a signature that was then relabelled for a bundle.
_OTHER_NAMESPACES = (b"receipt@spotlight-capture", b"setup@spotlight-capture", b"file", b"git", b"email")


def sign(
    key: Ed25519PrivateKey, message: bytes, namespace: str, certificate: Certificate | None = None
) -> bytes:
    """Return the armored SSHSIG signature of `message`; with the key's certificate, that goes along."""
    space = namespace.encode("ascii")
    signature = key.sign(_signed_bytes(message, space))
    blob = (
        _MAGIC
        + (1).to_bytes(4, "big")
        + string(certificate.blob if certificate else public_blob(key.public_key()))
        + string(space)
        + string(b"")
        + string(_HASH)
        + string(string(KEY_TYPE) + string(signature))
    )
    return _armor(blob)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A well-formed Ed25519 signature whose maker and message are not yet judged.

    Attributes:
        key: the maker's public key as SSH writes it on the wire.
        namespace: what it says it was made for.
        raw: the 64 bytes of the signature itself.
        certificate: of that key, if one came along; `key` is the plain key all the same.
    """

    key: bytes
    namespace: bytes
    raw: bytes
    certificate: Certificate | None = None

    def check(self, message: bytes, namespace: str) -> None:
        """Raise Refused unless this is the key's signature of `message` for `namespace`."""
        expected = namespace.encode("ascii")
        if self.namespace != expected:
            raise refuse(FaultCode.SIGNATURE_NAMESPACE, found=self.namespace.decode("ascii", "replace"))
        if self._fits(message, expected):
            return
        if any(self._fits(message, other) for other in _OTHER_NAMESPACES):
            raise refuse(FaultCode.SIGNATURE_RELABELLED)
        raise refuse(FaultCode.SIGNATURE_WRONG)

    def _fits(self, message: bytes, namespace: bytes) -> bool:
        public = Ed25519PublicKey.from_public_bytes(self.key[-32:])
        try:
            public.verify(self.raw, _signed_bytes(message, namespace))
        except InvalidSignature:
            return False
        return True


def read_signature(armored: bytes) -> Signature:
    """Return the signature in `armored`. Raises Refused for anything but what `sign` writes."""
    blob = _unarmor(armored)
    reader = Reader(blob)
    try:
        if reader.take(6) != _MAGIC:
            raise refuse(FaultCode.SIGNATURE_BLOB)
        if (version := reader.number()) != 1:
            raise refuse(FaultCode.SIGNATURE_VERSION, found=str(version))
        key, namespace, reserved = reader.string(), reader.string(), reader.string()
        algorithm, inner = reader.string(), reader.string()
        if reader.rest:
            raise refuse(FaultCode.SIGNATURE_TRAILING)
        if reserved:
            raise refuse(FaultCode.SIGNATURE_RESERVED)
        if algorithm != _HASH:
            raise refuse(FaultCode.SIGNATURE_HASH, found=algorithm.decode("ascii", "replace")[:40])
        raw = _raw_signature(inner)
        if is_certificate(key):
            certificate = certificate_of(key)
            return Signature(key=certificate.key, namespace=namespace, raw=raw, certificate=certificate)
        _check_key(key)
        return Signature(key=key, namespace=namespace, raw=raw)
    except Short as error:
        raise refuse(FaultCode.SIGNATURE_BLOB) from error


def _signed_bytes(message: bytes, namespace: bytes) -> bytes:
    digest = hashlib.sha512(message).digest()
    return _MAGIC + string(namespace) + string(b"") + string(_HASH) + string(digest)


def _armor(blob: bytes) -> bytes:
    text = base64.b64encode(blob)
    lines = [text[at : at + _LINE] + b"\n" for at in range(0, len(text), _LINE)]
    return _BEGIN + b"".join(lines) + _END


def _unarmor(armored: bytes) -> bytes:
    if len(armored) > MAX_SIGNATURE or not armored.startswith(_BEGIN):
        raise refuse(FaultCode.SIGNATURE_ARMOR)
    body, end, rest = armored[len(_BEGIN) :].partition(_END)
    if not end:
        raise refuse(FaultCode.SIGNATURE_ARMOR)
    if rest:
        raise refuse(FaultCode.SIGNATURE_TRAILING)
    try:
        blob = base64.b64decode(body.replace(b"\n", b""), validate=True)
    except ValueError as error:
        raise refuse(FaultCode.SIGNATURE_ARMOR) from error
    # One signature, one spelling: other line lengths or loose bits in the last letter are refused.
    if _armor(blob) != armored:
        raise refuse(FaultCode.SIGNATURE_ARMOR)
    return blob


def _check_key(key: bytes) -> None:
    kind = Reader(key).string()
    if kind != KEY_TYPE:
        raise refuse(FaultCode.SIGNATURE_KEY_TYPE, found=kind.decode("ascii", "replace")[:60])
    if not is_public_blob(key):
        raise refuse(FaultCode.SIGNATURE_BLOB)


def _raw_signature(inner: bytes) -> bytes:
    reader = Reader(inner)
    kind, raw = reader.string(), reader.string()
    if kind != KEY_TYPE:
        raise refuse(FaultCode.SIGNATURE_KEY_TYPE, found=kind.decode("ascii", "replace")[:60])
    if len(raw) != 64 or reader.rest:
        raise refuse(FaultCode.SIGNATURE_BLOB)
    return raw
