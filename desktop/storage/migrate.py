"""Bring an older database to today's layout, after copying it; refuse a newer one.

The layout is read by plain SQL, so that Alembic, which is slow to import, is only loaded when it is needed.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine
from sqlcipher3 import dbapi2

from desktop.errors import Code, FixableError, MachineError, machine_error
from desktop.paths import sync_folder
from desktop.storage.engine import Database, remove_file, sync_file
from desktop.storage.salvage import Column, Columns

HEAD = "0005"
KNOWN = ("0001", "0002", "0003", "0004", "0005")
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
    holes = _holes(driver)
    try:
        step(config, target)
        # A repaired vault may name what was lost for good; a migration may only make no new hole.
        if any(count > holes.get(kind, 0) for kind, count in _holes(driver).items()):
            raise MachineError(Code.DATABASE_DAMAGED)
    finally:
        driver.execute("PRAGMA foreign_keys=ON")


def _holes(driver: Any) -> Counter[tuple[str, str]]:
    """Return how many rows of one table name a missing one of another, by the two tables."""
    found = driver.execute("PRAGMA foreign_key_check").fetchall()
    return Counter((child, parent) for child, _row, parent, _key in found)


def _copy_aside(database: Database) -> None:
    """Keep the database as it is now, encrypted under the same key, beside the one that will change.

    A copy that is there is replaced only by one that opens and holds as much as the database itself.
    """
    target = database.path.with_name(f"records-before-{HEAD}.db")
    part = target.with_suffix(".part")
    try:
        database.copy(part)
        copy = database.beside(part)
        try:
            if counts(copy) != counts(database):
                raise MachineError(Code.DATABASE_DAMAGED)
        finally:
            copy.close()
        sync_file(part)
        os.replace(part, target)
        sync_folder(target.parent)
    except OSError as error:
        remove_file(part)
        raise machine_error(error, str(target.parent)) from error
    except BaseException:
        remove_file(part)
        raise


def counts(database: Database) -> dict[str, int]:
    """Return how many rows each table has, having read every page of them. Raises MachineError."""
    with database.read() as connection:
        # The check reads what counting does not: the ends of long texts.
        if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
            raise MachineError(Code.DATABASE_DAMAGED)
        names = (
            connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        )
        count = 'SELECT count(*) FROM "{}"'
        return {name: connection.exec_driver_sql(count.format(name)).scalar_one() for name in names}


def layouts() -> dict[str, dict[str, Columns]]:
    """Return the columns of every table of every layout there ever was, oldest layout first."""
    from alembic import command

    found: dict[str, dict[str, Columns]] = {}
    engine = create_engine("sqlite://", module=dbapi2, isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            for revision in KNOWN:
                _run(connection, command.upgrade, revision)
                names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
                found[revision] = {
                    name: _columns(connection, name)
                    for name in names.scalars().all()
                    if name != "alembic_version"
                }
    finally:
        engine.dispose()
    return found


def _columns(connection: Connection, table: str) -> Columns:
    rows = connection.exec_driver_sql(f'PRAGMA table_info("{table}")').all()
    keys = [row for row in rows if row.pk]
    return tuple(
        Column(
            name=row.name,
            kind=row.type,
            may_miss=not row.notnull,
            is_number=bool(row.pk) and len(keys) == 1 and row.type == "INTEGER",
            was_added=not row.pk and (not row.notnull or row.dflt_value is not None),
        )
        for row in rows
    )
