"""Tell by a data key which snapshots were made under it, and seal them, without ever writing the key."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.clock import stamp
from desktop.storage.backup.rows import FileRow, SnapshotRow
from desktop.vault.key import DataKey

_MARK = b"spotlight-capture backup mark v1"
_SEAL = b"spotlight-capture backup seal v1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealing:
    """What is derived from one data key for its backups.

    Attributes:
        mark: the same for every backup under this key, and telling nothing of it.
    """

    mark: str
    key: bytes

    @classmethod
    def of(cls, key: DataKey) -> Sealing:
        """Return what belongs to `key`."""
        return cls(mark=_derive(key, _MARK, 16).hex(), key=_derive(key, _SEAL, 32))

    def seal(
        self, vault_id: str, row: SnapshotRow, digests: Mapping[int, bytes], files: Mapping[int, FileRow]
    ) -> bytes:
        """Return the seal of a snapshot: over everything that restoring it would bring back.

        Raises KeyError if a piece or a file that the row names is not among the given ones.
        """
        made = hmac.new(self.key, digestmod=hashlib.sha256)
        head = (vault_id, row.snapshot_id, row.line, stamp(row.made_at), row.database_size, len(row.files))
        made.update("\n".join(map(str, head)).encode() + b"\n")
        made.update(hashlib.sha256(row.keys).digest())
        for piece in row.pieces:
            made.update(digests[piece])
        for file in sorted((files[number] for number in row.files), key=lambda file: file.file_id):
            made.update(f"{file.file_id} {file.size}\n".encode())
            made.update(file.digests)
        return made.digest()

    def is_sealed(
        self, vault_id: str, row: SnapshotRow, digests: Mapping[int, bytes], files: Mapping[int, FileRow]
    ) -> bool:
        """Tell whether the snapshot is as somebody with this key made it."""
        try:
            return hmac.compare_digest(self.seal(vault_id, row, digests, files), row.seal)
        except KeyError:
            return False


def _derive(key: DataKey, purpose: bytes, size: int) -> bytes:
    return HKDF(algorithm=SHA256(), length=size, salt=None, info=purpose).derive(key.raw())
