"""Write many rows at once, in the way that each database takes fastest."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, LargeBinary, Table, Text, TextClause, insert, text


def put(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows that all have the same columns."""
    if not rows:
        return
    names = tuple(rows[0])
    has_bytes = any(isinstance(table.c[name].type, LargeBinary) for name in names)
    if connection.dialect.name != "postgresql" or has_bytes:
        connection.execute(insert(table), list(rows))
        return
    # The driver would send each row by itself and wait for its answer; an array a column goes in one piece.
    values = {f"c{at}": [row[name] for row in rows] for at, name in enumerate(names)}
    connection.execute(_arrays(table, names), values)


@lru_cache(maxsize=64)
def _arrays(table: Table, names: tuple[str, ...]) -> TextClause:
    kinds = ("text" if isinstance(table.c[name].type, Text) else "bigint" for name in names)
    arrays = ", ".join(f"CAST(:c{at} AS {kind}[])" for at, kind in enumerate(kinds))
    # Names of our own tables and columns, never anything that arrived.
    return text(f"INSERT INTO {table.name} ({', '.join(names)}) SELECT * FROM unnest({arrays})")  # noqa: S608
