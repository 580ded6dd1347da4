"""What is backed up: one open vault's database, sealed files and key slots."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import Code, FixableError, MachineError
from desktop.paths import Paths
from desktop.storage.backup import layout
from desktop.storage.backup.marks import Sealing
from desktop.storage.engine import Database
from desktop.vault import shelf
from desktop.vault.key import DataKey
from desktop.vault.ring import parse


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An open vault, as the makers of backups need it. Everything here is safe from a thread of its own."""

    paths: Paths
    database: Database
    key: DataKey
    vault_id: str
    line: str

    @property
    def sealing(self) -> Sealing:
        """Return what the vault's key says of its backups."""
        return Sealing.of(self.key)

    def keys(self) -> bytes:
        """Return vault.json as it is now; its copy where only that is as somebody with the key wrote it.

        Raises MachineError(VAULT_DAMAGED) if neither is: such a backup could be opened by nobody.
        """
        for content in shelf.contents(self.paths):
            if content is not None and _is_vouched(content, self.key):
                return content
        raise MachineError(Code.VAULT_DAMAGED, file=self.paths.vault_json.name)

    def path(self, file_id: str) -> Path:
        """Return where a sealed file lies."""
        return self.paths.files / file_id[:2] / f"{file_id}.age"

    def present(self, file_ids: Iterable[str]) -> dict[str, int]:
        """Return those of the files that are there, with their sizes."""
        found = {}
        for file_id in file_ids:
            if not layout.is_uuid(file_id):
                continue
            try:
                size = self.path(file_id).stat().st_size
            except OSError:
                continue
            if size:
                found[file_id] = size
        return found


def _is_vouched(content: bytes, key: DataKey) -> bool:
    try:
        return parse(content).is_vouched(key)
    except (FixableError, ValueError, TypeError, KeyError, RecursionError):
        return False
