"""Signatures that are missing, malformed, of something else, or of somebody who is not trusted."""

import base64
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from sync.bundle import layout
from sync.faults import FaultCode as F
from sync.keys import fingerprint, public_text
from sync.revoked import NOTHING, Revoked
from sync.signing import BUNDLE_NAMESPACE
from sync.trust import Signer, TrustList, bundle_signer
from sync.wire import Reader, string
from tests.golden.bundles.museum import Case, Files, sealed, signed, without, zipped
from tests.support.bundles import device
from tests.support.offices import bad_certificates, certified, office_blob, office_line

_BEGIN, _END = b"-----BEGIN SSH SIGNATURE-----\n", b"-----END SSH SIGNATURE-----\n"
_KEY = device().public
_LINE = bundle_signer(device().principal, _KEY)


def _armored(name: str, code: F, change: Callable[[bytes], bytes]) -> Case:
    """Return the case of a signature file whose text is changed."""

    def build(files: Files) -> bytes:
        new = change(files[layout.SIGNATURE])
        assert new != files[layout.SIGNATURE], "the case changes nothing"
        return zipped({**files, layout.SIGNATURE: new})

    return Case(name=name, code=code, build=build)


def _rebuilt(name: str, code: F, **parts: bytes) -> Case:
    """Return the case of a signature one part of which is something else."""

    def change(armored: bytes) -> bytes:
        body = armored.removeprefix(_BEGIN).removesuffix(_END)
        reader = Reader(base64.b64decode(body))
        found = {"magic": reader.take(6), "version": reader.take(4)}
        for part in ("key", "namespace", "reserved", "hash", "signature"):
            found[part] = reader.string()
        found["after"] = reader.rest
        found |= parts
        head = found.pop("magic") + found.pop("version")
        tail = found.pop("after")
        return _armor(head + b"".join(string(part) for part in found.values()) + tail)

    return _armored(name, code, change)


def _armor(blob: bytes) -> bytes:
    text = base64.b64encode(blob)
    return _BEGIN + b"".join(text[at : at + 70] + b"\n" for at in range(0, len(text), 70)) + _END


def _namespace(files: Files) -> bytes:
    signature = device().sign(files[layout.TAGMANIFEST], "receipt@spotlight-capture")
    return zipped({**files, layout.SIGNATURE: signature})


def _relabelled(files: Files) -> bytes:
    signature = device().sign(files[layout.TAGMANIFEST], "file")
    raw = base64.b64decode(signature.removeprefix(_BEGIN).removesuffix(_END))
    raw = raw.replace(string(b"file"), string(BUNDLE_NAMESPACE.encode()))
    return zipped({**files, layout.SIGNATURE: _armor(raw)})


def _changed_message(files: Files) -> bytes:
    """Return a bundle whose payload was changed and listed anew by somebody without the key."""
    form = files["data/forms/practice-1.xml"].replace(b"Practice", b"Practise")
    new = sealed({**files, "data/forms/practice-1.xml": form})
    return zipped({**new, layout.SIGNATURE: files[layout.SIGNATURE]})


def _other_bundle(files: Files) -> bytes:
    info = files[layout.INFO].replace(b"gateway_public", b"invited_pack")
    other = signed({**files, layout.INFO: info})
    return zipped({**files, layout.SIGNATURE: other[layout.SIGNATURE]})


def _other_device(files: Files) -> bytes:
    return zipped(signed(files, device(2)))


def _trusted(name: str, code: F, *lines: Signer, build: Callable[[Files], bytes] = zipped) -> Case:
    return Case(name=name, code=code, build=build, trust=TrustList(lines))


_ECDSA = string(b"ecdsa-sha2-nistp256") + string(b"nistp256") + string(b"\4" * 65)
_RSA = string(b"ssh-rsa") + string(b"\1\0\1") + string(b"\1" * 256)
_BAD = bad_certificates()
_OFFICE = office_line()


def _certified(name: str, code: F, *lines: Signer, revoked: Revoked = NOTHING, **changes: object) -> Case:
    """Return the case of a bundle that is signed with a certificate and judged by these lines."""

    def build(files: Files) -> bytes:
        maker = certified(**changes)  # type: ignore[arg-type]
        sender = f"Internal-Sender-Identifier: {maker.principal}".encode()
        lines = [
            sender if line.startswith(b"Internal-Sender") else line
            for line in files[layout.INFO].splitlines()
        ]
        return zipped(signed({**files, layout.INFO: b"\n".join(lines) + b"\n"}, maker))

    return Case(name=name, code=code, build=build, trust=TrustList(lines or (_OFFICE,), revoked))


_OFFICES_KEY = public_text(office_blob())

CASES = (
    Case(name="missing", code=F.SIGNATURE_MISSING, build=without(layout.SIGNATURE)),
    _armored("empty", F.SIGNATURE_ARMOR, lambda text: b""),
    _armored("not armored", F.SIGNATURE_ARMOR, lambda text: base64.b64decode(text[30:-28])),
    _armored("other armor", F.SIGNATURE_ARMOR, lambda text: text.replace(b"SSH", b"PGP")),
    _armored("no end", F.SIGNATURE_ARMOR, lambda text: text[:-10]),
    _armored("something before", F.SIGNATURE_ARMOR, lambda text: b"hello\n" + text),
    _armored("lines of other length", F.SIGNATURE_ARMOR, lambda text: text[:60] + b"\n" + text[60:]),
    _armored("not base64", F.SIGNATURE_ARMOR, lambda text: text[:60] + b"!" + text[61:]),
    _armored("CRLF", F.SIGNATURE_ARMOR, lambda text: text.replace(b"\n", b"\r\n")),
    _armored("trailing bytes", F.SIGNATURE_TRAILING, lambda text: text + b"hello\n"),
    _armored("two signatures", F.SIGNATURE_TRAILING, lambda text: text + text),
    _rebuilt("trailing bytes inside", F.SIGNATURE_TRAILING, after=b"hello"),
    _rebuilt("other magic", F.SIGNATURE_BLOB, magic=b"SSHSIX"),
    _rebuilt("short key", F.SIGNATURE_BLOB, key=string(b"ssh-ed25519") + string(b"\1" * 31)),
    _rebuilt("short signature", F.SIGNATURE_BLOB, signature=string(b"ssh-ed25519") + string(b"\1" * 63)),
    _armored("cut inside", F.SIGNATURE_BLOB, lambda text: _armor(base64.b64decode(text[30:-28])[:-5])),
    _rebuilt("other version", F.SIGNATURE_VERSION, version=b"\0\0\0\2"),
    Case(name="other namespace", code=F.SIGNATURE_NAMESPACE, build=_namespace),
    Case(name="relabelled namespace", code=F.SIGNATURE_RELABELLED, build=_relabelled),
    _rebuilt("empty namespace", F.SIGNATURE_NAMESPACE, namespace=b""),
    Case(name="changed message", code=F.SIGNATURE_WRONG, build=_changed_message),
    Case(name="of another bundle", code=F.SIGNATURE_WRONG, build=_other_bundle),
    _rebuilt("bits flipped", F.SIGNATURE_WRONG, signature=string(b"ssh-ed25519") + string(b"\1" * 64)),
    _rebuilt("of another key", F.SIGNATURE_WRONG, key=device(2).public),
    _rebuilt("reserved field", F.SIGNATURE_RESERVED, reserved=b"x"),
    _rebuilt("weak hash", F.SIGNATURE_HASH, hash=b"sha1"),
    _rebuilt("other hash", F.SIGNATURE_HASH, hash=b"sha256"),
    _rebuilt("ECDSA key", F.SIGNATURE_KEY_TYPE, key=_ECDSA),
    _rebuilt("RSA key", F.SIGNATURE_KEY_TYPE, key=_RSA),
    _rebuilt(
        "other kind of signature", F.SIGNATURE_KEY_TYPE, signature=string(b"ssh-rsa") + string(b"\1" * 64)
    ),
    _rebuilt("certificate cut off", F.CERTIFICATE_DAMAGED, key=_BAD["cut"]),
    _rebuilt("certificate and more", F.CERTIFICATE_DAMAGED, key=_BAD["longer"]),
    _rebuilt("certificate only begun", F.CERTIFICATE_DAMAGED, key=_BAD["only a beginning"]),
    _rebuilt(
        "certificate with a zero in its key id", F.CERTIFICATE_DAMAGED, key=_BAD["a zero in its key id"]
    ),
    _rebuilt("certificate with a zero in a name", F.CERTIFICATE_DAMAGED, key=_BAD["a zero in a name"]),
    _rebuilt("certificate of an ECDSA key", F.CERTIFICATE_KEY_TYPE, key=_BAD["key of another kind"]),
    _rebuilt("certificate by an ECDSA key", F.CERTIFICATE_AUTHORITY_TYPE, key=_BAD["office of another kind"]),
    _rebuilt("certificate for a host", F.CERTIFICATE_HOST, key=_BAD["host"]),
    _rebuilt("certificate with a condition", F.CERTIFICATE_OPTION, key=_BAD["critical option"]),
    _rebuilt("certificate for nobody", F.CERTIFICATE_NOBODY, key=_BAD["no principals"]),
    _rebuilt("certificate forged", F.CERTIFICATE_FORGED, key=_BAD["forged"]),
    _certified("wrong authority", F.CERTIFICATE_STRANGER, by=101),
    _certified("certified key listed bare", F.CERTIFICATE_STRANGER, _LINE),
    _certified("certificate expired", F.CERTIFICATE_EXPIRED, valid_before=datetime(2026, 9, 1, tzinfo=UTC)),
    _certified(
        "certificate not yet valid", F.CERTIFICATE_NOT_YET, valid_after=datetime(2026, 12, 1, tzinfo=UTC)
    ),
    _certified(
        "certificate of another office until the end of the calendar",
        F.CERTIFICATE_OFFICE,
        principal="device-7def3926@other",
        valid_before=datetime(9999, 12, 31, 23, tzinfo=UTC),
    ),
    _certified(
        "certificate from the future until the end of the calendar",
        F.CERTIFICATE_NOT_YET,
        valid_after=datetime(9999, 12, 31, 22, tzinfo=UTC),
        valid_before=datetime(9999, 12, 31, 23, tzinfo=UTC),
    ),
    _certified("device of another office", F.CERTIFICATE_OFFICE, principal="device-7def3926@other"),
    _certified(
        "office trusted for something else",
        F.MAKER_NAMESPACE,
        replace(_OFFICE, namespaces=("setup@spotlight-capture",)),
    ),
    Case(
        name="certificate of another name",
        code=F.CERTIFICATE_PRINCIPAL,
        build=lambda files: zipped(signed(files, certified())),
        trust=TrustList([office_line(100, "*")]),
    ),
    Case(
        name="certificate of another name and no list",
        code=F.CERTIFICATE_PRINCIPAL,
        build=lambda files: zipped(signed(files, certified())),
    ),
    Case(
        name="key revoked",
        code=F.REVOKED_KEY,
        build=zipped,
        trust=TrustList([_LINE], Revoked(keys=frozenset([fingerprint(_KEY)]))),
    ),
    _certified("certified key revoked", F.REVOKED_KEY, revoked=Revoked(keys=frozenset([fingerprint(_KEY)]))),
    _certified("serial revoked", F.REVOKED_SERIAL, revoked=Revoked(serials=frozenset([(_OFFICES_KEY, 7)]))),
    _certified(
        "authority revoked",
        F.REVOKED_AUTHORITY,
        revoked=Revoked(authorities=frozenset([fingerprint(office_blob())])),
    ),
    _trusted("unknown key", F.MAKER_UNKNOWN, bundle_signer(device(2).principal, device(2).public)),
    _trusted("nobody trusted", F.MAKER_UNKNOWN),
    _trusted(
        "trusted for something else",
        F.MAKER_NAMESPACE,
        replace(_LINE, namespaces=("setup@spotlight-capture",)),
    ),
    _trusted("trusted as an authority only", F.MAKER_AUTHORITY, replace(_LINE, is_authority=True)),
    _trusted("key expired", F.MAKER_EXPIRED, replace(_LINE, valid_before=datetime(2026, 11, 1, tzinfo=UTC))),
    _trusted(
        "key not yet valid", F.MAKER_NOT_YET, replace(_LINE, valid_after=datetime(2026, 12, 1, tzinfo=UTC))
    ),
    _trusted("principal not listed", F.SENDER_UNLIKE_KEY, replace(_LINE, principals=("office@example.org",))),
    _trusted("principal denied", F.SENDER_UNLIKE_KEY, replace(_LINE, principals=("*", "!device-*"))),
    Case(name="sender unlike the key", code=F.SENDER_UNLIKE_KEY, build=_other_device),
    Case(name="another sender expected", code=F.MAKER_NOT_EXPECTED, build=zipped, sender="device-0@x"),
)
