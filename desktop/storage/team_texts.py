"""The team's own texts by name, inside the encryption: whom to turn to, notes, words of its own."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from desktop.storage import tables
from desktop.storage.engine import Database

_T = tables.team_texts
_INSERT = insert(_T).values(name=bindparam("name"), text=bindparam("text"))
_PUT = _INSERT.on_conflict_do_update(index_elements=["name"], set_={"text": _INSERT.excluded.text})


class TeamTexts:
    """Names and texts, kept durably one by one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> str:
        """Return the text; "" where nobody wrote one."""
        with self._database.read() as connection:
            found: str | None = connection.execute(select(_T.c.text).where(_T.c.name == name)).scalar()
            return found or ""

    def put(self, name: str, text: str) -> None:
        """Keep `text` in place of what was there; "" takes it away."""
        with self._database.write() as connection:
            if text:
                connection.execute(_PUT, {"name": name, "text": text})
            else:
                connection.execute(delete(_T).where(_T.c.name == name))
