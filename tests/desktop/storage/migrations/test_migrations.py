"""Five tests that every migration passes: layouts, ways up and down, and what was written before."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.storage import migrate, tables
from desktop.storage.engine import Database, create_file
from desktop.storage.metadata import metadata
from tests.support.schema import statements
from tests.support.vaults import KEY

WITH_DATA = migrate.KNOWN[1:]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    create_file(tmp_path / "x.db")
    made = Database(tmp_path / "x.db", KEY)
    yield made
    made.close()


def _below(revision: str) -> str:
    position = migrate.KNOWN.index(revision)
    return "base" if position == 0 else migrate.KNOWN[position - 1]


def test_the_tables_of_today_and_all_migrations_make_the_same_layout(
    database: Database, tmp_path: Path
) -> None:
    migrate.upgrade(database, "head")
    create_file(tmp_path / "today.db")
    today = Database(tmp_path / "today.db", KEY)
    with today.write() as connection:
        metadata.create_all(connection)
        for trigger in tables.triggers():
            connection.execute(text(trigger))
    found, expected = statements(database), statements(today)
    today.close()
    assert found == expected


@pytest.mark.parametrize("revision", migrate.KNOWN)
def test_every_layout_can_be_reached(database: Database, revision: str) -> None:
    migrate.upgrade(database, revision)
    assert migrate.layout(database) == revision


@pytest.mark.parametrize("revision", migrate.KNOWN)
def test_every_layout_can_be_left(database: Database, revision: str) -> None:
    migrate.upgrade(database, revision)
    migrate.downgrade(database, _below(revision))
    if revision != migrate.KNOWN[0]:
        assert migrate.layout(database) == _below(revision)


@pytest.mark.parametrize("revision", WITH_DATA)
def test_up_and_down_again_leaves_the_layout_as_it_was(database: Database, revision: str) -> None:
    migrate.upgrade(database, _below(revision))
    before = statements(database)
    migrate.upgrade(database, revision)
    assert statements(database) != before
    migrate.downgrade(database, _below(revision))
    assert statements(database) == before


@pytest.mark.parametrize("revision", WITH_DATA)
def test_what_was_written_before_is_there_after_going_up(database: Database, revision: str) -> None:
    data = import_module(f"tests.support.migrations.r{revision}").Upgrade()
    migrate.upgrade(database, _below(revision))
    with database.write() as connection:
        data.load_data(connection)
    migrate.upgrade(database, revision)
    with database.read() as connection:
        data.check_upgrade(connection)


@pytest.mark.parametrize("revision", WITH_DATA)
def test_what_both_layouts_know_is_there_after_going_down(database: Database, revision: str) -> None:
    data = import_module(f"tests.support.migrations.r{revision}").Downgrade()
    migrate.upgrade(database, revision)
    with database.write() as connection:
        data.load_data(connection)
    migrate.downgrade(database, _below(revision))
    with database.read() as connection:
        data.check_downgrade(connection)


def test_a_migration_makes_no_new_hole_and_bears_the_old_ones(database: Database) -> None:
    """A repaired vault may name a version that was lost for good."""
    migrate.upgrade(database, "0001")
    with database.private() as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute(
            "INSERT INTO revisions VALUES (1, 'v2', 'r1', 2, 'lost', 'practice', 'ready', 'practice', '1',"
            " 'T', 'en', 'team', '{}', '2026-11-22T09:30:00.000Z', '{}')"
        )
    migrate.upgrade(database)
    with database.read() as connection:
        assert connection.execute(text("SELECT parent FROM revisions")).scalars().all() == ["lost"]
