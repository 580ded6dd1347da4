"""The keys of the age format (v1, X25519): how a file key is wrapped, and what is derived from it.

Nothing here is a cipher of its own: X25519, ChaCha20-Poly1305 and HMAC are those of the system's OpenSSL. The
tests hold this room against pyrage and against the age program itself.
"""

import hashlib
import hmac

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_PURPOSE = b"age-encryption.org/v1/X25519"


def private_key(identity: str) -> X25519PrivateKey:
    """Return the key in an age secret key; its checksum was checked when it was made and kept."""
    return X25519PrivateKey.from_private_bytes(_bytes(identity))


def public_key(recipient: str) -> X25519PublicKey:
    """Return the key in an age recipient; its checksum was checked by whoever took it in."""
    return X25519PublicKey.from_public_bytes(_bytes(recipient))


def wrap(file_key: bytes, recipient: X25519PublicKey) -> tuple[bytes, bytes]:
    """Return the share and the body of the stanza that hands `file_key` to `recipient` alone."""
    once = X25519PrivateKey.generate()
    share = _raw(once.public_key())
    wrapping = derive(once.exchange(recipient), share + _raw(recipient), _PURPOSE)
    return share, ChaCha20Poly1305(wrapping).encrypt(bytes(12), file_key, None)


def unwrap(key: X25519PrivateKey, share: bytes, body: bytes) -> bytes | None:
    """Return the file key if it was wrapped for `key`. Raises ValueError for a share that hides nothing."""
    shared = key.exchange(X25519PublicKey.from_public_bytes(share))
    wrapping = derive(shared, share + _raw(key.public_key()), _PURPOSE)
    try:
        return ChaCha20Poly1305(wrapping).decrypt(bytes(12), body, None)
    except InvalidTag:
        return None


def header_mac(file_key: bytes, header: bytes) -> bytes:
    """Return what vouches for a header, of which `header` is all up to and with the three dashes."""
    return hmac.digest(derive(file_key, b"", b"header"), header, hashlib.sha256)


def payload_cipher(file_key: bytes, nonce: bytes) -> ChaCha20Poly1305:
    """Return what seals and opens the chunks of one file."""
    return ChaCha20Poly1305(derive(file_key, nonce, b"payload"))


def chunk_nonce(number: int, is_last: bool) -> bytes:
    """Return the nonce of one chunk: it says where the chunk stands, and whether the file ends with it."""
    return number.to_bytes(11, "big") + bytes([is_last])


def derive(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    """Return 32 bytes by HKDF-SHA-256, of which one block is enough."""
    extracted = hmac.digest(salt or bytes(32), secret, hashlib.sha256)
    return hmac.digest(extracted, purpose + b"\x01", hashlib.sha256)


def _raw(key: X25519PublicKey) -> bytes:
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def _bytes(text: str) -> bytes:
    data = text.lower().rpartition("1")[2][:-6]
    number = 0
    for letter in data:
        number = number << 5 | _BECH32.index(letter)
    return (number >> (len(data) * 5 - 256)).to_bytes(32, "big")
