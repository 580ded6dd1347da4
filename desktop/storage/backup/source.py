"""What is backed up: one open vault's database, sealed files and key slots."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import machine_error
from desktop.paths import Paths
from desktop.storage.backup import layout
from desktop.storage.backup.marks import Sealing
from desktop.storage.engine import Database
from desktop.vault.key import DataKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An open vault, as the makers of backups need it. Everything here is safe from a thread of its own."""

    paths: Paths
    database: Database
    key: DataKey
    vault_id: str

    @property
    def sealing(self) -> Sealing:
        """Return what the vault's key says of its backups."""
        return Sealing.of(self.key)

    def keys(self) -> bytes:
        """Return vault.json as it is now. Raises MachineError."""
        try:
            return self.paths.vault_json.read_bytes()
        except OSError as error:
            raise machine_error(error, str(self.paths.home)) from error

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
