"""What goes to others and comes from them: parcels, receipts, keys, setup files, bundles taken in."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_TABLES = (
    """CREATE TABLE parcels (
    bundle_id TEXT NOT NULL,
    identity TEXT NOT NULL,
    profile TEXT NOT NULL,
    recipient TEXT NOT NULL,
    file_name TEXT NOT NULL,
    size INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    CONSTRAINT pk_parcels PRIMARY KEY (bundle_id)
) STRICT""",
    """CREATE TABLE parcel_steps (
    step INTEGER NOT NULL,
    bundle_id TEXT NOT NULL,
    state TEXT NOT NULL,
    way TEXT NOT NULL,
    at TEXT NOT NULL,
    fault TEXT NOT NULL,
    CONSTRAINT pk_parcel_steps PRIMARY KEY (step),
    CONSTRAINT fk_parcel_steps_bundle_id FOREIGN KEY(bundle_id) REFERENCES parcels (bundle_id)
) STRICT""",
    """CREATE TABLE parcel_progress (
    bundle_id TEXT NOT NULL,
    tries INTEGER NOT NULL,
    next_try TEXT,
    upload TEXT NOT NULL,
    "offset" INTEGER NOT NULL,
    is_paused INTEGER NOT NULL,
    CONSTRAINT pk_parcel_progress PRIMARY KEY (bundle_id),
    CONSTRAINT ck_parcel_progress_is_paused CHECK (is_paused IN (0, 1)),
    CONSTRAINT fk_parcel_progress_bundle_id FOREIGN KEY(bundle_id) REFERENCES parcels (bundle_id)
) STRICT""",
    """CREATE TABLE receipts (
    bundle_id TEXT NOT NULL,
    identity TEXT NOT NULL,
    gateway TEXT NOT NULL,
    received_at TEXT NOT NULL,
    content BLOB NOT NULL,
    signature BLOB NOT NULL,
    taken_at TEXT NOT NULL,
    CONSTRAINT pk_receipts PRIMARY KEY (bundle_id)
) STRICT""",
    """CREATE TABLE corrections (
    correction_id TEXT NOT NULL,
    bundle_id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    revision_id TEXT NOT NULL,
    question TEXT NOT NULL,
    reason TEXT NOT NULL,
    done_at TEXT,
    CONSTRAINT pk_corrections PRIMARY KEY (correction_id)
) STRICT""",
    """CREATE TABLE contacts (
    fingerprint TEXT NOT NULL,
    public TEXT NOT NULL,
    recipient TEXT NOT NULL,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    compared_on TEXT,
    added_at TEXT NOT NULL,
    CONSTRAINT pk_contacts PRIMARY KEY (fingerprint)
) STRICT""",
    """CREATE TABLE setups (
    sequence INTEGER NOT NULL,
    signer TEXT NOT NULL,
    content BLOB NOT NULL,
    taken_at TEXT NOT NULL,
    CONSTRAINT pk_setups PRIMARY KEY (sequence)
) STRICT""",
    """CREATE TABLE issued (
    serial INTEGER NOT NULL,
    authority TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    principal TEXT NOT NULL,
    name TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    valid_before TEXT NOT NULL,
    revoked_at TEXT,
    CONSTRAINT pk_issued PRIMARY KEY (serial)
) STRICT""",
    """CREATE TABLE carried (
    bundle_id TEXT NOT NULL,
    identity TEXT NOT NULL,
    sender TEXT NOT NULL,
    maker TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    previous TEXT NOT NULL,
    profile TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    CONSTRAINT pk_carried PRIMARY KEY (bundle_id)
) STRICT""",
)
_INDEXES = (
    "CREATE INDEX ix_parcel_steps_bundle_id ON parcel_steps (bundle_id)",
    "CREATE INDEX ix_corrections_record_id ON corrections (record_id)",
    "CREATE INDEX ix_carried_sender ON carried (sender)",
)
_APPEND_ONLY = (
    *(
        (table, verb)
        for table in ("parcels", "parcel_steps", "receipts", "setups")
        for verb in ("UPDATE", "DELETE")
    ),
    ("issued", "DELETE"),
    ("carried", "UPDATE"),
    ("carried", "DELETE"),
)
_TRIGGERS = (
    "CREATE TRIGGER issued_no_return BEFORE UPDATE ON issued "
    "WHEN OLD.revoked_at IS NOT NULL OR NEW.serial <> OLD.serial OR NEW.authority <> OLD.authority "
    "OR NEW.fingerprint <> OLD.fingerprint OR NEW.principal <> OLD.principal OR NEW.name <> OLD.name "
    "OR NEW.issued_at <> OLD.issued_at OR NEW.valid_before <> OLD.valid_before "
    "BEGIN SELECT RAISE(ABORT, 'a certificate can only be revoked, for good'); END",
    *(
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        for table, verb in _APPEND_ONLY
    ),
)


def upgrade() -> None:
    """Add what delivery and trust need; nothing that is there changes."""
    for statement in (*_TABLES, *_INDEXES, *_TRIGGERS):
        op.execute(statement)


def downgrade() -> None:
    """Go back to the third layout; for tests only, as it forgets what was sent and who is known."""
    for table in (
        "carried",
        "issued",
        "setups",
        "contacts",
        "corrections",
        "receipts",
        "parcel_progress",
        "parcel_steps",
        "parcels",
    ):
        op.drop_table(table)
