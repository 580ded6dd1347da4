"""The bin, the journal of undoing, copies saved outside, and a ledger that outlives what it names."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_TABLES = (
    """CREATE TABLE bin (
    record_id TEXT NOT NULL,
    deleted_at TEXT NOT NULL,
    is_emptying INTEGER NOT NULL,
    CONSTRAINT pk_bin PRIMARY KEY (record_id),
    CONSTRAINT ck_bin_is_emptying CHECK (is_emptying IN (0, 1))
) STRICT""",
    """CREATE TABLE copies (
    copy_id TEXT NOT NULL,
    made_at TEXT NOT NULL,
    path TEXT NOT NULL,
    what TEXT NOT NULL,
    size INTEGER NOT NULL,
    CONSTRAINT pk_copies PRIMARY KEY (copy_id)
) STRICT""",
    """CREATE TABLE draft_steps (
    draft_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    changes TEXT NOT NULL,
    CONSTRAINT pk_draft_steps PRIMARY KEY (draft_id, number),
    CONSTRAINT fk_draft_steps_draft_id FOREIGN KEY(draft_id) REFERENCES drafts (draft_id) ON DELETE CASCADE
) STRICT""",
)
_LEDGER = """CREATE TABLE exported_revisions (
    bundle_id TEXT NOT NULL,
    revision_id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    CONSTRAINT pk_exported_revisions PRIMARY KEY (bundle_id, revision_id),
    CONSTRAINT fk_exported_revisions_bundle_id FOREIGN KEY(bundle_id) REFERENCES exports (bundle_id)
) STRICT"""
_LEDGER_BEFORE = """CREATE TABLE exported_revisions (
    bundle_id TEXT NOT NULL,
    revision_id TEXT NOT NULL,
    CONSTRAINT pk_exported_revisions PRIMARY KEY (bundle_id, revision_id),
    CONSTRAINT fk_exported_revisions_bundle_id FOREIGN KEY(bundle_id) REFERENCES exports (bundle_id),
    CONSTRAINT fk_exported_revisions_revision_id FOREIGN KEY(revision_id) REFERENCES revisions (revision_id)
) STRICT"""
_TRIGGERS = (
    "CREATE TRIGGER revisions_no_delete BEFORE DELETE ON revisions "
    "WHEN NOT EXISTS (SELECT 1 FROM bin WHERE record_id = OLD.record_id AND is_emptying = 1) "
    "BEGIN SELECT RAISE(ABORT, 'revisions is append-only'); END",
    "CREATE TRIGGER bin_no_return BEFORE UPDATE ON bin "
    "WHEN OLD.is_emptying = 1 AND NEW.is_emptying = 0 OR OLD.record_id <> NEW.record_id "
    "BEGIN SELECT RAISE(ABORT, 'emptying goes on to its end'); END",
    "CREATE TRIGGER bin_no_half BEFORE DELETE ON bin "
    "WHEN OLD.is_emptying = 1 AND EXISTS (SELECT 1 FROM revisions WHERE record_id = OLD.record_id) "
    "BEGIN SELECT RAISE(ABORT, 'emptying goes on to its end'); END",
)
# Without them every revision that is removed makes SQLite look through all others for one that names it.
_INDEXES = (
    "CREATE INDEX ix_revisions_parent ON revisions (parent)",
    "CREATE INDEX ix_entries_revision_id ON entries (revision_id)",
)
# A draft that was discarded before there was a bin lies in it since the vault was last written to.
_DISCARDED = (
    "UPDATE drafts SET discarded_at = coalesce("
    "(SELECT CAST(value AS TEXT) FROM settings WHERE name = 'clock.last_seen'), changed_at) "
    "WHERE is_discarded = 1"
)


def upgrade() -> None:
    """Add what a bin and undoing need, and free the ledger of the revisions it names."""
    op.execute("ALTER TABLE drafts ADD COLUMN discarded_at TEXT")
    op.execute("ALTER TABLE drafts ADD COLUMN step INTEGER DEFAULT 0 NOT NULL")
    op.execute(_DISCARDED)
    for statement in _TABLES:
        op.execute(statement)
    _replace_ledger(
        _LEDGER,
        "INSERT INTO exported_revisions (bundle_id, revision_id, record_id) "
        "SELECT old.bundle_id, old.revision_id, revisions.record_id FROM old_ledger AS old "
        "JOIN revisions ON revisions.revision_id = old.revision_id ORDER BY old.rowid",
    )
    op.execute("CREATE INDEX ix_exported_revisions_record_id ON exported_revisions (record_id)")
    for statement in _INDEXES:
        op.execute(statement)
    op.execute("DROP TRIGGER revisions_no_delete")
    for statement in _TRIGGERS:
        op.execute(statement)


def downgrade() -> None:
    """Go back to the first layout: the ledger forgets what was deleted for good, the bin lies in no list."""
    for index in ("ix_revisions_parent", "ix_entries_revision_id"):
        op.execute(f"DROP INDEX {index}")
    for trigger in ("bin_no_half", "bin_no_return", "revisions_no_delete"):
        op.execute(f"DROP TRIGGER {trigger}")
    op.execute(
        "CREATE TRIGGER revisions_no_delete BEFORE DELETE ON revisions "
        "BEGIN SELECT RAISE(ABORT, 'revisions is append-only'); END"
    )
    _replace_ledger(
        _LEDGER_BEFORE,
        "INSERT INTO exported_revisions (bundle_id, revision_id) "
        "SELECT old.bundle_id, old.revision_id FROM old_ledger AS old "
        "JOIN revisions ON revisions.revision_id = old.revision_id ORDER BY old.rowid",
    )
    for table in ("draft_steps", "copies", "bin"):
        op.drop_table(table)
    op.execute("ALTER TABLE drafts DROP COLUMN step")
    op.execute("ALTER TABLE drafts DROP COLUMN discarded_at")


def _replace_ledger(table: str, fill: str) -> None:
    """Put a ledger of another layout in place of the one there, with the same lines."""
    for verb in ("update", "delete"):
        op.execute(f"DROP TRIGGER exported_revisions_no_{verb}")
    # Renamed away first: a table that gets its name by renaming has it in quotes in the layout for ever.
    op.execute("ALTER TABLE exported_revisions RENAME TO old_ledger")
    op.execute("DROP INDEX ix_exported_revisions_revision_id")
    op.execute(table)
    op.execute(fill)
    op.drop_table("old_ledger")
    op.execute("CREATE INDEX ix_exported_revisions_revision_id ON exported_revisions (revision_id)")
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER exported_revisions_no_{verb.lower()} BEFORE {verb} ON exported_revisions "
            f"BEGIN SELECT RAISE(ABORT, 'exported_revisions is append-only'); END"
        )
