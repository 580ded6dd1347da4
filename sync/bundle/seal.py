"""Read the header of a sealed bundle: stricter than age is, and each way of being wrong has its own name.

A bundle is sealed for X25519 keys and for nothing else: no passphrase that a program would have to try at a
stranger's price, no plug-in that would have to be started, no text armor, no more receivers than a writer
names.
"""

import base64
import hmac
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from pyrage import IdentityError, x25519

from desktop.errors import Code, FixableError
from desktop.storage.agekeys import header_mac, payload_cipher, private_key, unwrap
from sync.bundle.recipients import MAX_RECIPIENTS
from sync.bundle.sealing import NONCE
from sync.faults import FaultCode, Refused, refuse

AGE = b"age-encryption.org/"
ARMOR = b"-----BEGIN AGE ENCRYPTED FILE-----"
MAX_STANZAS = MAX_RECIPIENTS + 2
"""A stanza or two of no meaning may stand beside those of the receivers; some programs add one."""

_VERSION = b"age-encryption.org/v1\n"
_MAX_LINE = 512
_MAX_BODY_LINES = 64
_MAX_WORK = 18
_ARGUMENTS = re.compile(rb"-> [\x21-\x7e]+( [\x21-\x7e]+)*\n")
_MAC = re.compile(rb"--- ([A-Za-z0-9+/]{43})\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """A header that one of the keys opened.

    Attributes:
        cipher: opens the chunks, of which the first follows.
        recipient: whose key it was.
    """

    cipher: ChaCha20Poly1305
    recipient: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stanza:
    words: tuple[bytes, ...]
    body: bytes


def is_sealed(head: bytes) -> bool:
    """Tell whether a file that begins so is meant to be an age file."""
    return head.startswith(AGE) or head.lstrip().startswith(ARMOR)


def read_seal(stream: BinaryIO, identities: Sequence[str]) -> Seal:
    """Return what opens the sealed bundle in `stream`, which then stands at the first chunk.

    Raises Refused with faults of the family "sealing", FixableError(OFFICE_KEY_UNREADABLE) for an identity
    that is none.
    """
    keys = [_identity(text) for text in identities]
    before, stanzas, mac = _read_header(stream)
    _judge(stanzas)
    if not keys:
        raise refuse(FaultCode.SEAL_NO_KEY)
    file_key, recipient = _file_key(stanzas, keys)
    if not hmac.compare_digest(mac, header_mac(file_key, before)):
        raise refuse(FaultCode.SEAL_MAC)
    nonce = stream.read(NONCE)
    if len(nonce) != NONCE:
        raise refuse(FaultCode.SEAL_CUT)
    return Seal(cipher=payload_cipher(file_key, nonce), recipient=recipient)


def _read_header(stream: BinaryIO) -> tuple[bytes, list[_Stanza], bytes]:
    """Return what the header's own checksum is reckoned over, the stanzas, and that checksum."""
    start = stream.tell()
    if stream.read(_MAX_LINE).lstrip().startswith(ARMOR):
        raise refuse(FaultCode.SEAL_ARMORED)
    stream.seek(start)
    version = stream.readline(_MAX_LINE)
    if version != _VERSION:
        raise refuse(FaultCode.SEAL_VERSION)
    before = version
    stanzas: list[_Stanza] = []
    while True:
        line = stream.readline(_MAX_LINE)
        if line.startswith(b"---"):
            match = _MAC.fullmatch(line)
            if match is None or not stanzas:
                raise refuse(FaultCode.SEAL_HEADER)
            return before + b"---", stanzas, _decoded(match[1])
        if not _ARGUMENTS.fullmatch(line):
            raise refuse(FaultCode.SEAL_HEADER)
        if len(stanzas) == MAX_STANZAS:
            raise refuse(FaultCode.SEAL_TOO_MANY, limit=str(MAX_STANZAS))
        body = _read_body(stream)
        before += line + body
        words = tuple(line[3:-1].split(b" "))
        stanzas.append(_Stanza(words=words, body=_decoded(body.replace(b"\n", b""))))


def _read_body(stream: BinaryIO) -> bytes:
    """Return the lines of a stanza's body: full ones of 64 letters, then a shorter one, perhaps empty."""
    body = b""
    for _ in range(_MAX_BODY_LINES):
        line = stream.readline(_MAX_LINE)
        if not line.endswith(b"\n") or len(line) > 65:
            break
        body += line
        if len(line) < 65:
            return body
    raise refuse(FaultCode.SEAL_HEADER)


def _judge(stanzas: Sequence[_Stanza]) -> None:
    """Refuse stanzas that no bundle's writer makes, whoever could open them."""
    faults = dict.fromkeys(_faults(stanzas))
    if faults:
        raise Refused([fault for code in faults for fault in refuse(code).faults])


def _faults(stanzas: Sequence[_Stanza]) -> Iterable[FaultCode]:
    kinds = [stanza.words[0] for stanza in stanzas]
    for stanza in stanzas:
        kind, *arguments = stanza.words
        if kind == b"scrypt":
            yield FaultCode.SEAL_SCRYPT if len(stanzas) == 1 else FaultCode.SEAL_MIXED
            if len(arguments) == 2 and (not arguments[1].isdigit() or int(arguments[1]) > _MAX_WORK):
                yield FaultCode.SEAL_WORK
        elif kind == b"X25519":
            if len(arguments) != 1 or len(_decoded(arguments[0])) != 32 or len(stanza.body) != 32:
                yield FaultCode.SEAL_HEADER
        elif not kind.endswith(b"-grease"):
            yield FaultCode.SEAL_KIND
    if b"X25519" not in kinds and kinds.count(b"scrypt") != len(kinds):
        yield FaultCode.SEAL_KIND


def _file_key(stanzas: Sequence[_Stanza], keys: Sequence[x25519.Identity]) -> tuple[bytes, str]:
    for stanza in stanzas:
        if stanza.words[0] != b"X25519":
            continue
        share = _decoded(stanza.words[1])
        for key in keys:
            try:
                found = unwrap(private_key(str(key)), share, stanza.body)
            except ValueError as error:  # a share of low order, which hides nothing
                raise refuse(FaultCode.SEAL_HEADER) from error
            if found is not None:
                return found, str(key.to_public())
    raise refuse(FaultCode.SEAL_OTHERS)


def _identity(text: str) -> x25519.Identity:
    try:
        return x25519.Identity.from_str(text)
    except IdentityError as error:
        raise FixableError(Code.OFFICE_KEY_UNREADABLE, name="") from error


def _decoded(text: bytes) -> bytes:
    """Return what unpadded base64 holds; one spelling only."""
    try:
        data = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except ValueError as error:
        raise refuse(FaultCode.SEAL_HEADER) from error
    if base64.b64encode(data).rstrip(b"=") != text:
        raise refuse(FaultCode.SEAL_HEADER)
    return data
