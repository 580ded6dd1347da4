import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.bin import Bin
from desktop.domain.parcel import ParcelState
from desktop.domain.record import RecordState
from desktop.errors import AppError, Code, FixableError, MachineError
from desktop.library import Library
from desktop.paths import Paths
from desktop.storage import migrate, tables
from desktop.storage.engine import Database, create_file
from desktop.storage.metadata import metadata
from desktop.storage.store import Store
from desktop.vault import vault
from tests.support.builders import a_draft, a_headline
from tests.support.schema import layout_text, statements
from tests.support.small_form import small_catalog
from tests.support.vaults import KEY, PASSPHRASE, MovableClock, open_store

GOLDEN = Path(__file__).parents[2] / "golden" / "databases"
LAYOUTS = sorted(path.name for path in GOLDEN.iterdir() if path.is_dir() and path.name.isdigit())


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    create_file(tmp_path / "x.db")
    database = Database(tmp_path / "x.db", KEY)
    yield database
    database.close()


def test_the_tables_are_what_the_migrations_make(database: Database, tmp_path: Path) -> None:
    migrate.upgrade(database)
    create_file(tmp_path / "models.db")
    models = Database(tmp_path / "models.db", KEY)
    with models.write() as connection:
        metadata.create_all(connection)
        for trigger in tables.triggers():
            connection.execute(text(trigger))
    assert statements(models) == statements(database)
    models.close()


def test_the_written_layout_is_what_the_migrations_make(database: Database) -> None:
    migrate.upgrade(database)
    written = Path(migrate.__file__).with_name("schema.sql").read_text(encoding="utf-8")
    assert written == layout_text(database), "run python -m tests.golden.databases.make"


def test_the_known_layouts_are_those_of_the_scripts() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(migrate.__file__).parent / "migrations"))
    config.set_main_option("path_separator", "newline")
    scripts = ScriptDirectory.from_config(config)
    known = [script.revision for script in scripts.walk_revisions()]
    assert tuple(reversed(known)) == migrate.KNOWN
    assert scripts.get_current_head() == migrate.HEAD


@pytest.mark.parametrize("revision", migrate.KNOWN)
def test_each_layout_can_be_reached_and_left_again(database: Database, revision: str) -> None:
    position = migrate.KNOWN.index(revision)
    below = "base" if position == 0 else migrate.KNOWN[position - 1]
    migrate.upgrade(database, revision)
    assert migrate.layout(database) == revision
    there = statements(database)
    migrate.downgrade(database, below)
    migrate.upgrade(database, revision)
    assert statements(database) == there
    migrate.downgrade(database, "base")
    assert statements(database) == {}


def test_a_database_without_a_layout_is_damaged(database: Database) -> None:
    with database.write() as connection:
        connection.execute(text("CREATE TABLE t (x)"))
    with pytest.raises(MachineError) as caught:
        migrate.bring_up(database)
    assert caught.value.code is Code.DATABASE_DAMAGED


def test_a_newer_layout_is_refused(database: Database) -> None:
    migrate.upgrade(database)
    with database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000-of-tomorrow'"))
    with pytest.raises(FixableError) as caught:
        migrate.bring_up(database)
    assert caught.value.code is Code.VAULT_TOO_NEW
    assert [path.name for path in database.path.parent.glob("records-before*")] == []


def test_before_a_migration_the_database_is_copied_encrypted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The older layout is played by its name, so that nothing but the copying happens; the copy is real."""
    with open_store(tmp_path) as store:
        draft = a_draft(answers={"title": "Marker-Kalinda"})
        store.drafts.add(draft, a_headline())
    monkeypatch.setattr(migrate, "KNOWN", ("0000", *migrate.KNOWN))
    database = Database(tmp_path / "home" / "records.db", KEY)
    with database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    ran: list[str] = []
    monkeypatch.setattr(migrate, "upgrade", lambda database: ran.append(migrate.layout(database)))
    migrate.bring_up(database)
    database.close()
    assert ran == ["0000"]
    copy_path = tmp_path / "home" / f"records-before-{migrate.HEAD}.db"
    assert b"Marker-Kalinda" not in copy_path.read_bytes()
    copy = Database(copy_path, KEY)
    with copy.read() as connection:
        assert connection.execute(text("SELECT draft_id FROM drafts")).scalars().all() == [draft.draft_id]
    copy.close()
    assert not list(tmp_path.rglob("*.part*"))


def test_a_migration_that_fails_leaves_the_database_as_it_was(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate.upgrade(database)
    before = statements(database)
    scripts = tmp_path / "migrations"
    shutil.copytree(Path(migrate.__file__).parent / "migrations", scripts)
    (scripts / "versions" / "r9999_breaks.py").write_text(
        f"from alembic import op\nrevision = '9999'\ndown_revision = '{migrate.HEAD}'\n"
        "def upgrade():\n    op.execute('DROP TABLE entries')\n    op.execute('CREATE TABLE broken (')\n"
    )
    monkeypatch.setattr(migrate, "_SCRIPTS", scripts)
    with pytest.raises(Exception, match=r"defect|near|incomplete"):
        migrate.upgrade(database, "9999")
    assert statements(database) == before
    assert migrate.layout(database) == migrate.HEAD
    with database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_opening_a_store_of_today_does_not_import_alembic(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    script = (
        "import sys; from pathlib import Path\n"
        "from desktop.clock import SystemClock\nfrom desktop.paths import Paths\n"
        "from desktop.storage.store import Store\nfrom desktop.vault.key import DataKey\n"
        "Store.open(Paths(Path(sys.argv[1]) / 'home'), DataKey(bytes(range(32))), SystemClock()).close()\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('alembic', 'pyxform')])\n"
    )
    found = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert found.stdout == "[]\n"


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_vault_of_every_layout_so_far_opens_with_everything_in_it(tmp_path: Path, layout: str) -> None:
    shutil.copytree(GOLDEN / layout, tmp_path / "home")
    paths, clock = Paths(tmp_path / "home"), MovableClock()
    key = vault.unlock(paths, PASSPHRASE, clock)
    with Store.open(paths, key, clock) as store:
        library = Library(store, small_catalog(tmp_path / "forms", version="9"))
        draft, record = library.summaries()
        assert (draft.title, draft.state) == ("مسوده", RecordState.DRAFT)
        assert (record.title, record.state) == ("Market traders, a year on", RecordState.READY)
        newest = library.record(record.record_id)
        history = library.history(record.record_id)
        # Since the fifth layout a colleague's version stands beside the writer's own.
        assert [line.number for line in history if line.maker] == ([2] if layout >= "0005" else [])
        assert [line.number for line in history if not line.maker] == [2, 1]
        (photo,) = library.attachments(newest).values()
        assert library.read_file(photo.attachment_id).startswith(b"\xff\xd8")
        assert library.thumbnail(photo.attachment_id).startswith(b"\xff\xd8")
        older = next(line for line in history if line.number == 1).revision_id
        (departure,) = library.departures(record.record_id)
        assert departure.revisions == ((record.record_id, older),)
        assert [change.label for change in library.differences(older, newest.revision_id)] == ["Title"]
        assert store.settings.get("language") == "fr"
        thrown = Bin(store, small_catalog(tmp_path / "forms", version="9"), clock)
        if layout >= "0002":
            loose, whole = thrown.contents()
            assert (loose.title, whole.title, whole.revisions) == ("Another", "Thrown away", 1)
            thrown.put_back([loose, whole])
            assert {row.title for row in library.summaries()} > {"Another", "Thrown away"}
            assert loose.draft_id is not None
            assert store.steps.journal(loose.draft_id).undoable == 2
        else:
            assert thrown.contents() == []
        if layout >= "0004":
            (parcel,) = store.parcels.all()
            assert (parcel.state, parcel.offset) == (ParcelState.NEEDS_CORRECTION, parcel.size)
            assert store.receipts.of(parcel.bundle_id) is not None
            (wanted,) = store.receipts.corrections(record.record_id)
            assert wanted.question == "title"
            kept = (store.contacts.all(), store.setups.all(), store.issued.all())
            assert [len(one) for one in kept] == [1, 1, 1]
            assert any(bundle.sender == "tablet-3" for bundle in store.carried.all())
        assert store.notices == ()
        assert migrate.layout(store._database) == migrate.HEAD


def test_the_ledger_and_the_discarded_drafts_of_the_first_layout_come_along(
    database: Database, tmp_path: Path
) -> None:
    migrate.upgrade(database, "0001")
    _write(
        database,
        "INSERT INTO forms VALUES ('practice', '1', '', x'00')",
        "INSERT INTO revisions VALUES (1, 'v1', 'r1', 1, NULL, 'practice', 'ready', 'practice', '1',"
        " 'T', 'en', 'team', '{}', '2026-11-22T09:30:00.000Z', '{}')",
        "INSERT INTO exports VALUES (1, 'b1', 'i1', 'p', '2026-11-22T09:30:00.000Z', 0, 1)",
        "INSERT INTO exported_revisions VALUES ('b1', 'v1')",
        "INSERT INTO drafts VALUES ('d1', 'r1', 'practice', 'practice', '1', 'v1',"
        " '2020-01-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z', 1, '{}')",
        "INSERT INTO drafts VALUES ('d2', 'r1', 'practice', 'practice', '1', 'v1',"
        " '2020-01-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z', 0, '{}')",
        "INSERT INTO settings VALUES ('clock.last_seen', CAST('2026-11-20T00:00:00.000Z' AS BLOB))",
    )
    migrate.upgrade(database, "0002")
    with database.read() as connection:
        assert connection.execute(text("SELECT * FROM exported_revisions")).all() == [("b1", "v1", "r1")]
        drafts = connection.execute(text("SELECT draft_id, discarded_at, step FROM drafts ORDER BY 1")).all()
        # Since the vault was last written to, not since it was last changed: its 30 days begin, not end.
        assert drafts == [("d1", "2026-11-20T00:00:00.000Z", 0), ("d2", None, 0)]
    migrate.downgrade(database, "0001")
    with database.read() as connection:
        assert connection.execute(text("SELECT * FROM exported_revisions")).all() == [("b1", "v1")]


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM revisions",
        "UPDATE revisions SET title = ''",
        "INSERT INTO bin VALUES ('r1', 'now', 0); DELETE FROM revisions",
        "INSERT INTO bin VALUES ('r2', 'now', 1); DELETE FROM revisions",
        "INSERT INTO bin VALUES ('r1', 'now', 1); UPDATE bin SET is_emptying = 0",
        "INSERT INTO bin VALUES ('r1', 'now', 1); UPDATE bin SET record_id = 'r2'",
        "INSERT INTO bin VALUES ('r1', 'now', 1); DELETE FROM revisions WHERE number = 2; DELETE FROM bin",
        "INSERT INTO bin VALUES ('r1', 'now', 1); UPDATE revisions SET title = ''",
        "INSERT INTO bin VALUES ('r1', 'now', 1); INSERT OR REPLACE INTO bin VALUES ('r1', 'now', 0)",
    ],
)
def test_only_the_emptying_of_the_bin_may_take_a_revision_and_must_take_all(
    database: Database, change: str
) -> None:
    migrate.upgrade(database)
    _two_revisions(database)
    with pytest.raises(AppError):
        _write(database, *change.split("; "))
    with database.read() as connection:
        assert connection.execute(text("SELECT number FROM revisions")).scalars().all() == [1, 2]
        assert connection.execute(text("SELECT count(*) FROM bin")).scalar() == 0


def test_the_emptying_of_the_bin_takes_every_revision(database: Database) -> None:
    migrate.upgrade(database)
    _two_revisions(database)
    _write(
        database,
        "INSERT INTO bin VALUES ('r1', 'now', 1)",
        "DELETE FROM revisions WHERE record_id = 'r1'",
        "DELETE FROM bin WHERE record_id = 'r1'",
    )
    with database.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM revisions")).scalar() == 0


def _two_revisions(database: Database) -> None:
    _write(
        database,
        "INSERT INTO forms VALUES ('practice', '1', '', x'00')",
        "INSERT INTO revisions VALUES (1, 'v1', 'r1', 1, NULL, 'practice', 'ready', 'practice', '1',"
        " 'T', 'en', 'team', '{}', 'now', '{}', '', '', '', '')",
        "INSERT INTO revisions VALUES (2, 'v2', 'r1', 2, 'v1', 'practice', 'ready', 'practice', '1',"
        " 'T', 'en', 'team', '{}', 'now', '{}', '', '', '', '')",
    )


def _write(database: Database, *statements: str) -> None:
    with database.write() as connection:
        for statement in statements:
            connection.execute(text(statement))


def test_there_is_a_golden_vault_of_todays_layout() -> None:
    assert migrate.HEAD in LAYOUTS
