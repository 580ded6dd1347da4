"""Tell in one short text whether anything in a vault changed; it says nothing of what."""

from __future__ import annotations

import hashlib

from sqlcipher3 import dbapi2

from desktop.storage.engine import Database, explain
from desktop.storage.settings import LAST_SEEN

SETTING = "backups"
"""Where the backups' own settings lie: what they note of themselves is no change."""

_COUNTS = (
    "SELECT max(sequence), count(*) FROM entries",
    "SELECT max(sequence), count(*) FROM exports",
    "SELECT max(rowid), count(*) FROM attachments",
    "SELECT max(sequence), count(*) FROM revisions",
    "SELECT max(changed_at), count(*) FROM drafts",
    "SELECT max(deleted_at), count(*) FROM bin",
)
_SETTINGS = "SELECT name, value FROM settings WHERE name NOT IN (?, ?) ORDER BY name"


def fingerprint(database: Database, keys: bytes) -> str:
    """Return a text that is another one after whatever people do in the vault, or to the ways into it.

    Whoever changed the passphrase needs a backup that opens with the new one. Raises MachineError.
    """
    made = hashlib.sha256(hashlib.sha256(keys).digest())
    with database.private() as connection:
        try:
            for statement in _COUNTS:
                made.update(repr(connection.execute(statement).fetchone()).encode())
            for name, value in connection.execute(_SETTINGS, (SETTING, LAST_SEEN)):
                made.update(f"{name} {len(value)} ".encode() + value)
        except dbapi2.Error as error:
            raise explain(error, database.path) from error
    return made.hexdigest()[:32]
