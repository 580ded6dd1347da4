"""The desk's tables, for SQLite and PostgreSQL alike; docs/gateway.md tells people of them.

Moments are text as `desktop.clock.stamp` writes them, and yes or no is 1 or 0, so that one query suits both.
What was filed is never changed: a record that comes again is another row of `carried`. Only what was taken
back is erased, and `erased` says so.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

DESK = "desk"
"""Who asked for a change, where no person did."""
VERSION = 2
"""Of the schema; one more for every change to a table or view. 2: `decisions`, `device_keys`, `erased`."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_COUNTED = BigInteger().with_variant(Integer, "sqlite")


def _text(name: str, *more: ForeignKey, primary_key: bool = False) -> Column[str]:
    return Column(name, Text, *more, primary_key=primary_key, nullable=False)


desk = Table("desk", metadata, Column("version", Integer, primary_key=True, autoincrement=False))

bundles = Table(
    "bundles",
    metadata,
    Column("position", _COUNTED, primary_key=True),
    _text("bundle_id"),
    _text("identity"),
    _text("sender"),
    _text("maker"),
    Column("is_trusted", Integer, nullable=False),
    Column("sequence", BigInteger, nullable=False),
    _text("previous"),
    # 1: it counts for the order; 0: refused for its number; more: of a chain that people let begin anew.
    Column("is_in_chain", Integer, nullable=False),
    _text("profile"),
    _text("organisation"),
    _text("made_on"),
    Column("size", BigInteger, nullable=False),
    _text("received_at"),
    _text("refusal"),
    Column("released_at", Text),
    Column("tagmanifest", LargeBinary, nullable=False),
    Column("manifest", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("receipt", LargeBinary),
    Column("receipt_signature", LargeBinary),
    UniqueConstraint("bundle_id"),
    UniqueConstraint("identity"),
    Index(None, "maker", "sequence"),
)

forms = Table(
    "forms",
    metadata,
    _text("digest", primary_key=True),
    _text("form_id"),
    _text("version"),
    Column("xform", LargeBinary, nullable=False),
)

files = Table(
    "files",
    metadata,
    _text("sha512", primary_key=True),
    Column("size", BigInteger, nullable=False),
    _text("media_type"),
    _text("place"),
)

records = Table(
    "records",
    metadata,
    _text("record_id", primary_key=True),
    _text("record_type"),
    _text("maker"),
)

revisions = Table(
    "revisions",
    metadata,
    _text("revision_id", primary_key=True),
    _text("record_id", ForeignKey(records.c.record_id)),
    Column("number", BigInteger, nullable=False),
    Column("parent", Text),
    _text("maker"),
    _text("finished_at"),
    Index(None, "record_id"),
)

carried = Table(
    "carried",
    metadata,
    _text("bundle_id", ForeignKey(bundles.c.bundle_id), primary_key=True),
    _text("revision_id", primary_key=True),
    _text("record_id"),
    Column("line", Integer, nullable=False),
    _text("judgement"),
    _text("reason"),
    _text("title"),
    _text("language"),
    _text("audience"),
    _text("state"),
    _text("form"),
    _text("content"),
    Index(None, "record_id"),
    Index(None, "revision_id"),
)

answers = Table(
    "answers",
    metadata,
    _text("bundle_id", ForeignKey(bundles.c.bundle_id), primary_key=True),
    _text("revision_id", primary_key=True),
    _text("question", primary_key=True),
    _text("answer"),
)

carried_files = Table(
    "carried_files",
    metadata,
    _text("bundle_id", ForeignKey(bundles.c.bundle_id), primary_key=True),
    _text("revision_id", primary_key=True),
    _text("question", primary_key=True),
    _text("attachment"),
    _text("sha512", ForeignKey(files.c.sha512)),
    _text("name"),
    Index(None, "sha512"),
)

sign_offs = Table(
    "sign_offs",
    metadata,
    _text("bundle_id", ForeignKey(bundles.c.bundle_id), primary_key=True),
    _text("revision_id", primary_key=True),
    Column("line", Integer, primary_key=True, autoincrement=False),
    _text("signer"),
    _text("step"),
    _text("audience"),
    _text("role"),
    _text("signed_at"),
    _text("digest"),
    _text("signature"),
)

corrections = Table(
    "corrections",
    metadata,
    Column("correction_id", _COUNTED, primary_key=True),
    _text("bundle_id", ForeignKey(bundles.c.bundle_id)),
    _text("revision_id"),
    _text("question"),
    _text("reason"),
    _text("asked_by"),
    Index(None, "bundle_id", "revision_id"),
)

withdrawals = Table(
    "withdrawals",
    metadata,
    Column("withdrawal_id", _COUNTED, primary_key=True),
    _text("bundle_id", ForeignKey(bundles.c.bundle_id)),
    _text("record_id"),
    Column("number", BigInteger, nullable=False),
    _text("scope"),
    _text("channels"),
    _text("withdrawn_on"),
    Column("is_everything", Integer, nullable=False),
    Index(None, "record_id"),
)

decisions = Table(
    "decisions",
    metadata,
    Column("decision_id", _COUNTED, primary_key=True),
    _text("kind"),
    _text("maker"),
    _text("about"),
    _text("decided_by"),
    _text("decided_at"),
    Index(None, "maker"),
)

device_keys = Table("device_keys", metadata, _text("maker", primary_key=True), _text("device"))

erased = Table(
    "erased",
    metadata,
    _text("bundle_id", ForeignKey(bundles.c.bundle_id), primary_key=True),
    _text("revision_id", primary_key=True),
    _text("erased_at"),
)
