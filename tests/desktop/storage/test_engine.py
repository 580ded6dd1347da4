import contextlib
import json
import logging
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2

from desktop.errors import AppError, Code, DefectError, FixableError, MachineError
from desktop.storage.engine import Database, connect, create_file, explain
from tests.support.vaults import KEY


@pytest.fixture
def database(tmp_path: Path) -> Database:
    create_file(tmp_path / "x.db")
    database = Database(tmp_path / "x.db", KEY)
    with database.write() as connection:
        connection.execute(text("CREATE TABLE t (name TEXT PRIMARY KEY)"))
    return database


def test_every_connection_is_set_as_the_store_needs_it(database: Database) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 2,
        "trusted_schema": 0,
        "temp_store": 2,
        "recursive_triggers": 1,
    }
    with database.read() as one, database.read() as other:
        for connection in (one, other):
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
            assert found == wanted
    database.close()


def test_what_is_closed_is_not_opened_again(database: Database) -> None:
    """Another program may hold the vault by now."""
    database.close()
    database.close()
    for use in (database.read, database.write, database.private, database.bare):
        with pytest.raises(DefectError) as caught, use():
            pass
        assert caught.value.params == {"where": "storage.closed"}
    assert not database.path.with_name("x.db-wal").exists()


def test_an_id_with_half_a_character_names_nothing(database: Database) -> None:
    with pytest.raises(FixableError) as caught, database.read() as connection:
        connection.execute(text("SELECT name FROM t WHERE name = :name"), {"name": "secret \udcff"})
    assert caught.value.code is Code.RECORD_MISSING
    assert caught.value.__suppress_context__
    assert caught.value.__cause__ is None
    database.close()


def test_a_failed_block_changes_nothing(database: Database) -> None:
    def fail() -> None:
        with database.write() as connection:
            connection.execute(text("INSERT INTO t VALUES ('a')"))
            connection.execute(text("CREATE TABLE u (x)"))
            raise KeyError("in the middle")

    with pytest.raises(KeyError):
        fail()
    with database.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM t")).scalar() == 0
        assert connection.execute(text("SELECT count(*) FROM sqlite_master")).scalar() == 2
    database.close()


def test_a_writer_that_holds_the_database_is_in_use_to_others(database: Database) -> None:
    other = connect(database.path, KEY)
    other.execute("BEGIN IMMEDIATE")
    with database.read() as connection:
        connection.connection.driver_connection.set_busy_timeout(0)  # type: ignore[union-attr]
    with pytest.raises(MachineError) as caught, database.write() as connection:
        connection.execute(text("INSERT INTO t VALUES ('a')"))
    assert caught.value.code is Code.VAULT_IN_USE
    other.close()
    database.close()


def test_a_full_database_is_a_full_disk(database: Database) -> None:
    with database.read() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    with pytest.raises(MachineError) as caught, database.write() as connection:
        connection.execute(text("INSERT INTO t VALUES (:big)"), {"big": "x" * 100_000})
    assert caught.value.code is Code.DISK_FULL
    database.close()


def test_a_database_that_may_only_be_read_is_told_as_such(database: Database) -> None:
    with database.read() as connection:
        connection.exec_driver_sql("PRAGMA query_only=ON")
    with pytest.raises(MachineError) as caught, database.write() as connection:
        connection.execute(text("INSERT INTO t VALUES ('a')"))
    assert caught.value.code is Code.READ_ONLY
    assert caught.value.params == {"folder": str(database.path.parent)}
    database.close()


def test_a_file_that_is_gone_is_not_made_anew(tmp_path: Path) -> None:
    database = Database(tmp_path / "gone.db", KEY)
    with pytest.raises(MachineError) as caught, database.read():
        pass
    assert caught.value.code is Code.NO_PERMISSION
    assert not (tmp_path / "gone.db").exists()


def test_our_own_mistakes_are_defects_and_name_no_content(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    insert = text("INSERT INTO t VALUES (:name)")
    with database.write() as connection:
        connection.execute(insert, {"name": "Marker-Kalinda"})
    with pytest.raises(DefectError) as caught, database.write() as connection:
        connection.execute(insert, {"name": "Marker-Kalinda"})
    chain = [caught.value, caught.value.__cause__]
    assert "Marker" not in json.dumps([str(error) for error in chain])
    assert "Marker" not in caplog.text
    database.close()


@pytest.mark.parametrize(
    ("code", "meaning"),
    [
        (11, Code.DATABASE_DAMAGED),
        (267, Code.DATABASE_DAMAGED),
        (26, Code.DATABASE_DAMAGED),
        (522, Code.DATABASE_DAMAGED),
        (13, Code.DISK_FULL),
        (8, Code.READ_ONLY),
        (1544, Code.READ_ONLY),
        (14, Code.NO_PERMISSION),
        (3, Code.NO_PERMISSION),
        (5, Code.VAULT_IN_USE),
        (6, Code.VAULT_IN_USE),
        (7, Code.NO_MEMORY),
        (778, Code.FILE_UNREADABLE),
        (19, Code.DEFECT),
        (1, Code.DEFECT),
    ],
)
def test_every_code_of_sqlite_has_a_meaning(tmp_path: Path, code: int, meaning: Code) -> None:
    error = dbapi2.OperationalError("whatever")
    error.sqlite_errorcode = code
    found = explain(error, tmp_path / "records.db")
    assert isinstance(found, AppError)
    assert found.code is meaning


def test_what_is_no_error_of_sqlite_is_a_defect(tmp_path: Path) -> None:
    assert explain(ValueError("x"), tmp_path).code is Code.DEFECT


def test_a_damaged_page_does_not_spoil_the_next_reading(database: Database) -> None:
    with database.write() as connection:
        for number in range(300):
            connection.execute(text("INSERT INTO t VALUES (:name)"), {"name": f"{number:04}" * 200})
    database.close()
    content = bytearray(database.path.read_bytes())
    page = len(content) // 4096 // 2
    content[page * 4096 + 500] ^= 0xFF
    database.path.write_bytes(content)
    database = Database(database.path, KEY)
    found: list[int | Code] = []
    for number in range(1, 301):
        try:
            with database.read() as connection:
                row = connection.execute(text("SELECT name FROM t WHERE rowid = :row"), {"row": number})
                found.append(len(str(row.scalar())))
        except MachineError as error:
            found.append(error.code)
    database.close()
    assert found.count(800) >= 290
    assert 1 <= found.count(Code.DATABASE_DAMAGED) <= 10


def test_a_copy_opens_under_the_same_key(database: Database, tmp_path: Path) -> None:
    with database.write() as connection:
        connection.execute(text("INSERT INTO t VALUES ('a')"))
    database.copy(tmp_path / "copy.db")
    database.close()
    copy = Database(tmp_path / "copy.db", KEY)
    with copy.read() as connection:
        assert connection.execute(text("SELECT name FROM t")).scalars().all() == ["a"]
    copy.close()
    assert b"CREATE TABLE" not in (tmp_path / "copy.db").read_bytes()


def test_a_long_text_whose_last_page_is_damaged_is_not_read_as_zeros(database: Database) -> None:
    with database.write() as connection:
        connection.execute(text("INSERT INTO t VALUES (:name)"), {"name": "long " * 4000})
    database.close()
    whole = database.path.read_bytes()
    read: set[str] = set()
    for page in range(1, len(whole) // 4096):
        content = bytearray(whole)
        content[page * 4096 + 500] ^= 0xFF
        database.path.write_bytes(content)
        damaged = Database(database.path, KEY)
        try:
            with damaged.read() as connection:
                found = connection.execute(text("SELECT name FROM t")).scalar()
            read.add(str(found))
        except MachineError as error:
            read.add(error.code)
        damaged.close()
    assert read <= {"long " * 4000, Code.DATABASE_DAMAGED}
    assert Code.DATABASE_DAMAGED in read


def test_nothing_is_committed_on_the_strength_of_a_damaged_page(database: Database) -> None:
    with database.write() as connection:
        connection.execute(text("INSERT INTO t VALUES (:name)"), {"name": "long " * 4000})
        connection.execute(text("CREATE TABLE copied (name TEXT)"))
    database.close()
    whole = database.path.read_bytes()
    for page in range(1, len(whole) // 4096):
        content = bytearray(whole)
        content[page * 4096 + 500] ^= 0xFF
        database.path.write_bytes(content)
        damaged = Database(database.path, KEY)
        with contextlib.suppress(MachineError), damaged.write() as connection:
            connection.execute(text("INSERT INTO copied SELECT name FROM t NOT INDEXED"))
        with contextlib.suppress(MachineError), damaged.read() as connection:
            copies = connection.execute(text("SELECT name FROM copied")).scalars().all()
            assert set(copies) <= {"long " * 4000}
        damaged.close()
