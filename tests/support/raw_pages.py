"""Every byte of an encrypted database in the clear, free pages and old frames of its log too.

It knows nothing of SQLite but where pages lie, so that no page is left out for being free or outdated. The
key is the database's own, given raw: SQLCipher then derives nothing, and each page carries its own IV.
"""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from desktop.vault.key import DataKey

_PAGE = 4096
_RESERVED = 80  # IV and HMAC at the end of each page
_SALT = 16  # in the clear at the beginning of the first page
_LOG_HEADER, _FRAME_HEADER = 32, 24


def plain_bytes(database: Path, key: DataKey) -> bytes:
    """Return the plain text of all pages of the database and of all frames of its log, one after another."""
    whole = database.read_bytes()
    pages = [whole[at : at + _PAGE] for at in range(0, len(whole), _PAGE)]
    found = b""
    if pages:
        found = _plain(pages[0][_SALT:], key) + b"".join(_plain(page, key) for page in pages[1:])
    log = database.with_name(f"{database.name}-wal")
    if log.exists():
        frames = log.read_bytes()[_LOG_HEADER:]
        step = _FRAME_HEADER + _PAGE
        found += b"".join(
            _plain(frames[at + _FRAME_HEADER : at + step], key) for at in range(0, len(frames), step)
        )
    return found


def _plain(page: bytes, key: DataKey) -> bytes:
    body, end = page[:-_RESERVED], page[-_RESERVED:]
    if len(end) < _RESERVED or len(body) % 16:
        return b""
    decryptor = Cipher(algorithms.AES(bytes.fromhex(key.hex())), modes.CBC(end[:16])).decryptor()
    return decryptor.update(body) + decryptor.finalize()
