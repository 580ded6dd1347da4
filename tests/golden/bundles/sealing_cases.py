"""Bundles sealed for somebody else, or whose seal was broken, swapped or put on by somebody else."""

import base64
import hmac
import io
from collections.abc import Callable

import pyrage

from desktop.storage.agekeys import header_mac, private_key, unwrap
from desktop.storage.opening import SEALED_CHUNK
from sync.bundle import layout
from sync.bundle.seal import MAX_STANZAS
from sync.bundle.sealing import SealingStream
from sync.faults import FaultCode as F
from tests.golden.bundles.museum import Case, Files, added, replaced, signed, zipped
from tests.support.bundles import GATEWAY, GATEWAY_RECIPIENT, OTHER, OTHER_RECIPIENT, picture

_NAMED = b"Capture-Bundle-Recipient: none"
_VERSION = b"age-encryption.org/v1\n"
_STANZA = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
_SCRYPT = b"-> scrypt " + b"A" * 22 + b" %d\n" + b"A" * 43 + b"\n"


def age(plain: bytes, *recipients: str) -> bytes:
    """Return `plain` sealed as a bundle is."""
    out = io.BytesIO()
    with SealingStream(out, recipients or (GATEWAY_RECIPIENT,)) as stream:
        stream.write(plain)
        stream.finish()
    return out.getvalue()


def for_gateway(files: Files) -> bytes:
    """Return the honest bundle that names the gateway, as a zip."""
    named = _NAMED.replace(b"none", GATEWAY_RECIPIENT.encode())
    return zipped(signed({**files, layout.INFO: files[layout.INFO].replace(_NAMED, named)}))


def _long(files: Files) -> bytes:
    """Return a sealed zip of several chunks; its contents are looked at only once all of them are opened."""
    return age(zipped({**files, "data/files/00/x": bytes(range(256)) * 1024}))


def _split(sealed: bytes) -> tuple[bytes, list[bytes]]:
    """Return header with nonce, and the chunks."""
    start = sealed.index(b"\n", sealed.index(b"\n--- ") + 1) + 1 + 16
    rest = sealed[start:]
    return sealed[:start], [rest[at : at + SEALED_CHUNK] for at in range(0, len(rest), SEALED_CHUNK)]


def _chunked(name: str, code: F, change: Callable[[list[bytes]], list[bytes]]) -> Case:
    """Return the case of a sealed file whose chunks are changed."""

    def build(files: Files) -> bytes:
        head, chunks = _split(_long(files))
        assert len(chunks) > 3
        return head + b"".join(change(chunks))

    return _case(name, code, build)


def _headed(name: str, code: F, change: Callable[[bytes], bytes]) -> Case:
    """Return the case of a sealed file whose header is changed, and vouched for by nobody."""

    def build(files: Files) -> bytes:
        sealed = age(for_gateway(files))
        end = sealed.index(b"\n--- ") + 1
        return change(sealed[:end]) + sealed[end:]

    return _case(name, code, build)


def _vouched(name: str, code: F, more: bytes) -> Case:
    """Return the case of a header with more stanzas, whose checksum fits: its maker wanted it so."""

    def build(files: Files) -> bytes:
        sealed = age(for_gateway(files))
        end = sealed.index(b"\n--- ") + 1
        lines = sealed[:end].split(b"\n")
        share, body = (base64.b64decode(text + b"=") for text in (lines[1][10:], lines[2]))
        key = unwrap(private_key(GATEWAY), share, body)
        assert key is not None
        head = sealed[:end] + more + b"---"
        mac = base64.b64encode(header_mac(key, head)).rstrip(b"=")
        assert not hmac.compare_digest(mac, sealed[end + 4 : end + 47])
        return head + b" " + mac + sealed[end + 47 :]

    return _case(name, code, build)


def _case(
    name: str, code: F, build: Callable[[Files], bytes], identities: tuple[str, ...] = (GATEWAY,)
) -> Case:
    return Case(name=name, code=code, build=build, identities=identities)


def _flipped(chunk: bytes, at: int = 100) -> bytes:
    return chunk[:at] + bytes([chunk[at] ^ 1]) + chunk[at + 1 :]


def _armored(files: Files) -> bytes:
    text = base64.b64encode(age(for_gateway(files)))
    lines = b"".join(text[at : at + 64] + b"\n" for at in range(0, len(text), 64))
    begin, end = (b"-----%b AGE ENCRYPTED FILE-----\n" % word for word in (b"BEGIN", b"END"))
    return begin + lines + end


def _wrong_mac(files: Files) -> bytes:
    sealed = age(for_gateway(files))
    at = sealed.index(b"\n--- ") + 5
    return sealed[:at] + (b"B" if sealed[at : at + 1] == b"A" else b"A") + sealed[at + 1 :]


CASES = (
    Case(
        name="made for another receiver",
        code=F.RECIPIENT_OTHER,
        build=replaced(layout.INFO, _NAMED, f"Capture-Bundle-Recipient: {OTHER_RECIPIENT}".encode()),
        recipients=(GATEWAY_RECIPIENT,),
    ),
    _case("not sealed by its maker, sealed by somebody", F.RECIPIENT_OTHER, lambda files: age(zipped(files))),
    _case(
        "sealed anew for somebody else",
        F.RECIPIENT_OTHER,
        lambda files: age(for_gateway(files), OTHER_RECIPIENT),
        (OTHER,),
    ),
    _case("for somebody else", F.SEAL_OTHERS, lambda files: age(for_gateway(files), OTHER_RECIPIENT)),
    _case("no key given", F.SEAL_NO_KEY, lambda files: age(for_gateway(files)), ()),
    _headed("another version of age", F.SEAL_VERSION, lambda head: head.replace(b"/v1", b"/v2")),
    _headed("version line with CR", F.SEAL_VERSION, lambda head: head.replace(b"v1\n", b"v1\r\n")),
    _case("armored", F.SEAL_ARMORED, _armored),
    _case("armored behind spaces", F.SEAL_ARMORED, lambda files: b"\n \n" + _armored(files)),
    _case("only the version", F.SEAL_HEADER, lambda files: _VERSION),
    _case("no stanza", F.SEAL_HEADER, lambda files: _VERSION + b"--- " + b"A" * 43 + b"\n" + bytes(40)),
    _headed("header cut in a stanza", F.SEAL_HEADER, lambda head: head[:-20] + b"\n"),
    _headed(
        "header with CR LF", F.SEAL_HEADER, lambda head: head.replace(b"\n", b"\r\n").replace(b"\r", b"", 1)
    ),
    _headed("two spaces in a stanza", F.SEAL_HEADER, lambda head: head.replace(b"-> X", b"->  X")),
    _headed("stanza without a share", F.SEAL_HEADER, lambda head: head + b"-> X25519\n" + b"A" * 43 + b"\n"),
    _headed(
        "share of another length", F.SEAL_HEADER, lambda head: head + _STANZA.replace(b"A" * 43, b"AAAA", 1)
    ),
    _headed("share with padding", F.SEAL_HEADER, lambda head: head + _STANZA.replace(b"A\n", b"A=\n", 1)),
    _headed(
        "share in another spelling", F.SEAL_HEADER, lambda head: head + _STANZA.replace(b"A\n", b"B\n", 1)
    ),
    _headed("share that hides nothing", F.SEAL_HEADER, lambda head: _VERSION + _STANZA),
    _headed("endless line", F.SEAL_HEADER, lambda head: head + b"-> " + b"a" * 100_000 + b"\n\n"),
    _headed("endless body", F.SEAL_HEADER, lambda head: head + b"-> x-grease\n" + (b"A" * 64 + b"\n") * 9000),
    _headed("bit of the header flipped", F.SEAL_MAC, lambda head: head + b"-> a-grease b\nQQ\n"),
    _case(
        "checksum of the header flipped",
        F.SEAL_MAC,
        _wrong_mac,
    ),
    _vouched("thousands of stanzas", F.SEAL_TOO_MANY, _STANZA * 5000),
    _vouched("a stanza too many", F.SEAL_TOO_MANY, _STANZA * MAX_STANZAS),
    _case(
        "passphrase",
        F.SEAL_SCRYPT,
        lambda files: pyrage.passphrase.encrypt(for_gateway(files), "open sesame"),
    ),
    _case(
        "passphrase that would take years to try",
        F.SEAL_WORK,
        lambda files: _VERSION + _SCRYPT % 40 + b"--- " + b"A" * 43 + b"\n" + bytes(40),
    ),
    _vouched("passphrase beside keys", F.SEAL_MIXED, _SCRYPT % 10),
    _vouched("huge work factor beside keys", F.SEAL_WORK, _SCRYPT % 63),
    _vouched("plug-in", F.SEAL_KIND, b"-> yubikey AAAA BBBB\n" + b"A" * 43 + b"\n"),
    _vouched("key of OpenSSH", F.SEAL_KIND, b"-> ssh-ed25519 AAAA " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"),
    _chunked("bit flipped in the first part", F.SEAL_CHUNK, lambda all_: [_flipped(all_[0]), *all_[1:]]),
    _chunked("bit flipped in the middle", F.SEAL_CHUNK, lambda all_: [all_[0], _flipped(all_[1]), *all_[2:]]),
    _chunked("bit flipped at the end", F.SEAL_END, lambda all_: [*all_[:-1], _flipped(all_[-1], 3)]),
    _chunked("cut between two parts", F.SEAL_CUT, lambda all_: all_[:-1]),
    _chunked("cut inside the last part", F.SEAL_END, lambda all_: [*all_[:-1], all_[-1][:-5]]),
    _chunked("cut inside a part", F.SEAL_END, lambda all_: [*all_[:2], all_[2][:9000]]),
    _chunked("all parts cut off", F.SEAL_CUT, lambda all_: []),
    _case("cut in the nonce", F.SEAL_CUT, lambda files: _split(age(for_gateway(files)))[0][:-3]),
    _chunked("a byte added", F.SEAL_ADDED, lambda all_: [*all_, b"\n"]),
    _chunked("bytes added", F.SEAL_ADDED, lambda all_: [*all_, b"and more" * 100]),
    _chunked("two parts swapped", F.SEAL_SWAPPED, lambda all_: [all_[1], all_[0], *all_[2:]]),
    _chunked("part left out", F.SEAL_SWAPPED, lambda all_: [all_[0], *all_[2:]]),
    _chunked("part twice", F.SEAL_SWAPPED, lambda all_: [all_[0], all_[0], *all_[1:]]),
    _case("sealed twice", F.SEAL_AGAIN, lambda files: age(age(for_gateway(files)))),
    _case("sealed twice, once as text", F.SEAL_AGAIN, lambda files: age(_armored(files))),
    _case("a picture sealed", F.SEAL_NO_ZIP, lambda files: age(picture())),
    _case("nothing sealed", F.SEAL_NO_ZIP, lambda files: age(b"")),
    _case(
        "what is sealed is no bundle", F.BAG_TAG_UNKNOWN, lambda files: age(added("notes.txt", b"x")(files))
    ),
)
