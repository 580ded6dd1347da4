"""Consents taken back, sign-offs and who makes them, what the scan and the pseudonyms know, and originals."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_COLUMNS = (
    ("exports", "reader TEXT DEFAULT '' NOT NULL"),
    ("attachments", "original_id TEXT"),
    ("attachments", "original_size INTEGER"),
    ("attachments", "original_sha512 TEXT"),
    ("attachments", "retouched INTEGER DEFAULT 0 NOT NULL"),
)
_TABLES = (
    """CREATE TABLE withdrawals (
    withdrawal_id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    person TEXT NOT NULL,
    scope TEXT NOT NULL,
    channels TEXT NOT NULL,
    withdrawn_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    is_from_elsewhere INTEGER NOT NULL,
    notice TEXT NOT NULL,
    CONSTRAINT pk_withdrawals PRIMARY KEY (withdrawal_id),
    CONSTRAINT ck_withdrawals_is_from_elsewhere CHECK (is_from_elsewhere IN (0, 1))
) STRICT""",
    """CREATE TABLE sign_offs (
    sign_off_id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    revision_id TEXT NOT NULL,
    digest TEXT NOT NULL,
    step TEXT NOT NULL,
    audience TEXT NOT NULL,
    signer TEXT NOT NULL,
    alias TEXT NOT NULL,
    role TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    signature TEXT NOT NULL,
    CONSTRAINT pk_sign_offs PRIMARY KEY (sign_off_id)
) STRICT""",
    """CREATE TABLE signers (
    signer_id TEXT NOT NULL,
    alias TEXT NOT NULL,
    role TEXT NOT NULL,
    public TEXT NOT NULL,
    sealed_key TEXT NOT NULL,
    made_at TEXT NOT NULL,
    is_gone INTEGER NOT NULL,
    CONSTRAINT pk_signers PRIMARY KEY (signer_id),
    CONSTRAINT ck_signers_is_gone CHECK (is_gone IN (0, 1))
) STRICT""",
    """CREATE TABLE hit_reasons (
    record_id TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_hit_reasons PRIMARY KEY (record_id, fingerprint)
) STRICT""",
    """CREATE TABLE watched (
    watch_id TEXT NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    CONSTRAINT pk_watched PRIMARY KEY (watch_id)
) STRICT""",
    """CREATE TABLE pseudonyms (
    person_id TEXT NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    made_at TEXT NOT NULL,
    CONSTRAINT pk_pseudonyms PRIMARY KEY (person_id)
) STRICT""",
    """CREATE TABLE pseudonym_uses (
    record_id TEXT NOT NULL,
    code TEXT NOT NULL,
    person_id TEXT NOT NULL,
    CONSTRAINT pk_pseudonym_uses PRIMARY KEY (record_id, code),
    CONSTRAINT fk_pseudonym_uses_person_id FOREIGN KEY(person_id) REFERENCES pseudonyms (person_id)
) STRICT""",
    """CREATE TABLE team_texts (
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_team_texts PRIMARY KEY (name)
) STRICT""",
)
_INDEXES = (
    "CREATE UNIQUE INDEX uq_attachments_original_id ON attachments (original_id)",
    "CREATE INDEX ix_withdrawals_record_id ON withdrawals (record_id)",
    "CREATE INDEX ix_sign_offs_record_id ON sign_offs (record_id)",
    "CREATE INDEX ix_pseudonym_uses_person_id ON pseudonym_uses (person_id)",
)
_APPEND_ONLY = (("withdrawals", "UPDATE"), ("withdrawals", "DELETE"), ("sign_offs", "UPDATE"))
_TRIGGERS = (
    *(
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        for table, verb in _APPEND_ONLY
    ),
    "CREATE TRIGGER sign_offs_no_delete BEFORE DELETE ON sign_offs "
    "WHEN NOT EXISTS (SELECT 1 FROM bin WHERE record_id = OLD.record_id AND is_emptying = 1) "
    "BEGIN SELECT RAISE(ABORT, 'sign_offs is append-only'); END",
)


def upgrade() -> None:
    """Add what consent, clearing and retouching need; nothing that is there changes."""
    for table, column in _COLUMNS:
        op.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    for statement in (*_TABLES, *_INDEXES, *_TRIGGERS):
        op.execute(statement)


def downgrade() -> None:
    """Go back to the second layout; for tests only, as it forgets what was withdrawn."""
    for table in (
        "team_texts",
        "pseudonym_uses",
        "pseudonyms",
        "watched",
        "hit_reasons",
        "signers",
        "sign_offs",
        "withdrawals",
    ):
        op.drop_table(table)
    op.execute("DROP INDEX uq_attachments_original_id")
    for table, column in reversed(_COLUMNS):
        op.execute(f"ALTER TABLE {table} DROP COLUMN {column.split()[0]}")
