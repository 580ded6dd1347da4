"""Revisions that colleagues made: where they came from, and two versions of one record side by side."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_COLUMNS = (
    "sequence, revision_id, record_id, number, parent, record_type, state, form_id, form_version, title, "
    "language, audience, author, finished_at, answers"
)
_REVISIONS = """CREATE TABLE revisions (
    sequence INTEGER NOT NULL,
    revision_id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    parent TEXT,
    record_type TEXT NOT NULL,
    state TEXT NOT NULL,
    form_id TEXT NOT NULL,
    form_version TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    audience TEXT NOT NULL,
    author TEXT NOT NULL,
    finished_at TEXT NOT NULL,
    answers TEXT NOT NULL,
    origin TEXT DEFAULT '' NOT NULL,
    maker TEXT DEFAULT '' NOT NULL,
    merges TEXT DEFAULT '' NOT NULL,
    remarks TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_revisions PRIMARY KEY (sequence),
    CONSTRAINT fk_revisions_form_id_form_version FOREIGN KEY(form_id, form_version)
        REFERENCES forms (form_id, version),
    CONSTRAINT ck_revisions_parent CHECK ((number = 1) = (parent IS NULL)),
    CONSTRAINT ck_revisions_maker CHECK ((origin = '') = (maker = '')),
    CONSTRAINT uq_revisions_revision_id UNIQUE (revision_id)
) STRICT"""
_BEFORE = """CREATE TABLE revisions (
    sequence INTEGER NOT NULL,
    revision_id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    parent TEXT,
    record_type TEXT NOT NULL,
    state TEXT NOT NULL,
    form_id TEXT NOT NULL,
    form_version TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    audience TEXT NOT NULL,
    author TEXT NOT NULL,
    finished_at TEXT NOT NULL,
    answers TEXT NOT NULL,
    CONSTRAINT pk_revisions PRIMARY KEY (sequence),
    CONSTRAINT fk_revisions_form_id_form_version FOREIGN KEY(form_id, form_version)
        REFERENCES forms (form_id, version),
    CONSTRAINT uq_revisions_record_id_number UNIQUE (record_id, number),
    CONSTRAINT ck_revisions_parent CHECK ((number = 1) = (parent IS NULL)),
    CONSTRAINT uq_revisions_revision_id UNIQUE (revision_id),
    CONSTRAINT fk_revisions_parent FOREIGN KEY(parent) REFERENCES revisions (revision_id)
) STRICT"""
_PARENTS = "CREATE INDEX ix_revisions_parent ON revisions (parent)"
_INDEXES = (
    "CREATE INDEX ix_revisions_record_id "
    "ON revisions (record_id, number, revision_id, parent, merges, origin)",
    "CREATE INDEX ix_revisions_origin ON revisions (record_id) WHERE origin <> ''",
)
_GUARDS = {
    "revisions_no_update": "CREATE TRIGGER revisions_no_update BEFORE UPDATE ON revisions "
    "BEGIN SELECT RAISE(ABORT, 'revisions is append-only'); END",
    "revisions_no_delete": "CREATE TRIGGER revisions_no_delete BEFORE DELETE ON revisions "
    "WHEN NOT EXISTS (SELECT 1 FROM bin WHERE record_id = OLD.record_id AND is_emptying = 1) "
    "BEGIN SELECT RAISE(ABORT, 'revisions is append-only'); END",
    "bin_no_half": "CREATE TRIGGER bin_no_half BEFORE DELETE ON bin "
    "WHEN OLD.is_emptying = 1 AND EXISTS (SELECT 1 FROM revisions WHERE record_id = OLD.record_id) "
    "BEGIN SELECT RAISE(ABORT, 'emptying goes on to its end'); END",
}


def upgrade() -> None:
    """Let revisions come from elsewhere; every one that is there stays as it is, in its order."""
    _make_anew(_REVISIONS, _INDEXES)
    op.execute("ALTER TABLE drafts ADD COLUMN merges TEXT DEFAULT '' NOT NULL")


def downgrade() -> None:
    """Go back to the fourth layout; for tests only, as it forgets what colleagues made."""
    op.execute("ALTER TABLE drafts DROP COLUMN merges")
    _make_anew(_BEFORE, (), "WHERE origin = ''")


def _make_anew(statement: str, indexes: tuple[str, ...], which: str = "") -> None:
    """Write the table anew: SQLite can take no rule off one. All within the migrations' one transaction.

    Other tables name it by its name alone, which the older way of renaming leaves as it is.
    """
    for name in _GUARDS:
        op.execute(f"DROP TRIGGER {name}")
    op.execute("PRAGMA legacy_alter_table=ON")
    op.execute("ALTER TABLE revisions RENAME TO revisions_before")
    op.execute("PRAGMA legacy_alter_table=OFF")
    op.execute(statement)
    op.execute(f"INSERT INTO revisions ({_COLUMNS}) SELECT {_COLUMNS} FROM revisions_before {which}")  # noqa: S608 (constants)
    op.execute("DROP TABLE revisions_before")
    for index in (_PARENTS, *indexes):
        op.execute(index)
    for guard in _GUARDS.values():
        op.execute(guard)
