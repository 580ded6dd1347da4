"""Write many rows at once, in the way that each database takes fastest."""

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, LargeBinary, Table, Text, TextClause, insert, text
from sqlalchemy.dialects import postgresql


def put(
    connection: Connection, table: Table, rows: Sequence[dict[str, Any]], *, is_shared: bool = False
) -> None:
    """Insert rows that all have the same columns.

    With `is_shared`, a row that another desk writes just now is left to it; it is the same one.
    """
    if not rows:
        return
    names = tuple(rows[0])
    if connection.dialect.name != "postgresql":
        connection.execute(insert(table), list(rows))
        return
    if any(isinstance(table.c[name].type, LargeBinary) for name in names):
        plain = postgresql.insert(table)
        connection.execute(plain.on_conflict_do_nothing() if is_shared else plain, list(rows))
        return
    # The driver would send each row by itself and wait for its answer; as JSON they go in one piece.
    values = [[row[name] for name in names] for row in rows]
    connection.execute(_in_one(table, names, is_shared), {"rows": json.dumps(values, ensure_ascii=False)})


@lru_cache(maxsize=64)
def _in_one(table: Table, names: tuple[str, ...], is_shared: bool) -> TextClause:
    kinds = ("text" if isinstance(table.c[name].type, Text) else "bigint" for name in names)
    picked = ", ".join(f"CAST(one->>{at} AS {kind})" for at, kind in enumerate(kinds))
    # Names of our own tables and columns, never anything that arrived.
    return text(
        f"INSERT INTO {table.name} ({', '.join(names)}) "  # noqa: S608
        f"SELECT {picked} FROM jsonb_array_elements(CAST(:rows AS jsonb)) AS told(one)"
        f"{' ON CONFLICT DO NOTHING' if is_shared else ''}"
    )
