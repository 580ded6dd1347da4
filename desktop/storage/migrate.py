"""Bring an older database to today's layout, after copying it; refuse a newer one.

The layout is read by plain SQL, so that Alembic, which is slow to import, is only loaded when it is needed.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from desktop.errors import Code, FixableError, MachineError, machine_error
from desktop.storage.engine import Database, remove_file

HEAD = "0002"
KNOWN = ("0001", "0002")
"""Every layout there ever was, oldest first."""

_SCRIPTS = Path(__file__).parent / "migrations"


def layout(database: Database) -> str:
    """Return the revision of the database's layout. Raises MachineError(DATABASE_DAMAGED) if it has none."""
    with database.read() as connection:
        tables = connection.exec_driver_sql(
            "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
        )
        if tables.scalar_one():
            found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all()
            if len(found) == 1:
                return str(found[0])
    raise MachineError(Code.DATABASE_DAMAGED)


def bring_up(database: Database) -> None:
    """Migrate if need be. Raises FixableError(VAULT_TOO_NEW) for a layout this program does not know."""
    found = layout(database)
    if found == HEAD:
        return
    if found not in KNOWN:
        raise FixableError(Code.VAULT_TOO_NEW)
    _copy_aside(database)
    upgrade(database)


def upgrade(database: Database, target: str = HEAD) -> None:
    """Run the migrations up to `target`, each whole or not at all."""
    from alembic import command

    with database.bare() as connection:
        _run(connection, command.upgrade, target)


def downgrade(database: Database, target: str) -> None:
    """Run the migrations back to `target`; for tests and for repair by hand."""
    from alembic import command

    with database.bare() as connection:
        _run(connection, command.downgrade, target)


def _run(connection: Connection, step: Callable[[Any, str], None], target: str) -> None:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.set_main_option("version_locations", str(_SCRIPTS / "versions").replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = connection
    driver: Any = connection.connection.driver_connection
    # Rebuilding a table drops it first, which would take its children along; the rows are checked after.
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        step(config, target)
        if driver.execute("PRAGMA foreign_key_check").fetchall():
            raise MachineError(Code.DATABASE_DAMAGED)
    finally:
        driver.execute("PRAGMA foreign_keys=ON")


def _copy_aside(database: Database) -> None:
    """Keep the database as it is now, encrypted under the same key, beside the one that will change."""
    target = database.path.with_name(f"records-before-{HEAD}.db")
    part = target.with_suffix(".part")
    try:
        database.copy(part)
        os.replace(part, target)
    except OSError as error:
        remove_file(part)
        raise machine_error(error, str(target.parent)) from error
    except BaseException:
        remove_file(part)
        raise
