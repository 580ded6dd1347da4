"""The layout of a database as text that can be compared and read."""

import re

from desktop.storage.engine import Database


def statements(database: Database) -> dict[str, str]:
    """Return every statement that made the layout, by the name of what it made, white space set aside."""
    with database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name != 'alembic_version'"
        ).all()
    return {name: re.sub(r"\s*([(),])\s*", r"\1", re.sub(r"\s+", " ", sql)).strip() for name, sql in rows}


def layout_text(database: Database) -> str:
    """Return the layout as a file, sorted by kind and name."""
    with database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name != 'alembic_version' "
            "ORDER BY type = 'trigger', type = 'index', name"
        ).all()
    return "-- What all migrations together make; a test keeps it true.\n" + "".join(
        f"{sql};\n" for (sql,) in rows
    )
