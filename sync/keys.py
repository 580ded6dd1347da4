"""Public Ed25519 keys as SSH writes them, and what people read of them; knows no secret key."""

import base64
import hashlib

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from sync.wire import Reader, Short, string
from sync.words import spoken

KEY_TYPE = b"ssh-ed25519"


def public_blob(key: Ed25519PublicKey) -> bytes:
    """Return a public key as SSH writes it on the wire."""
    return string(KEY_TYPE) + string(key.public_bytes(Encoding.Raw, PublicFormat.Raw))


def public_text(blob: bytes) -> str:
    """Return a public key as it stands in a `.pub` file, without a comment: "ssh-ed25519 AAAA..."."""
    return f"{KEY_TYPE.decode()} {base64.b64encode(blob).decode('ascii')}"


def read_public(text: str) -> bytes:
    """Return the key on a line of a `.pub` file, whatever its comment. Raises ValueError for no such line."""
    words = text.split()
    if len(words) < 2 or words[0] != KEY_TYPE.decode():
        raise ValueError("an ssh-ed25519 key was expected")
    blob = base64.b64decode(words[1], validate=True)
    if not is_public_blob(blob) or public_text(blob) != " ".join(words[:2]):
        raise ValueError("not a key of the kind it says")
    return blob


def is_public_blob(blob: bytes) -> bool:
    """Tell whether `blob` is an Ed25519 key as SSH writes it, and nothing more."""
    reader = Reader(blob)
    try:
        return reader.string() == KEY_TYPE and len(reader.string()) == 32 and not reader.rest
    except Short:
        return False


def fingerprint(blob: bytes) -> str:
    """Return a public key's fingerprint as `ssh-keygen -l` prints it."""
    return "SHA256:" + base64.b64encode(hashlib.sha256(blob).digest()).decode("ascii").rstrip("=")


def fingerprint_words(blob: bytes) -> str:
    """Return the first 96 bits of the fingerprint as six short words to read out."""
    return spoken(hashlib.sha256(blob).digest()[:12])
