"""The desk's tables and views, for SQLite and PostgreSQL alike; docs/gateway.md tells people of them.

Moments are text as `desktop.clock.stamp` writes them, and yes or no is 1 or 0, so that one query suits both.
What was filed is never changed: a record that comes again is another row of `carried`.
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
VERSION = 1
"""Of the schema; one more for every change to a table or view."""

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

VIEWS = {
    # Whoever is trusted may take back anybody's; a maker nobody knows only what she brought herself. A part
    # that was taken back hides every bundle whose maker had not heard of it when she made it, in whatever
    # order they come: her vault sends the record again without that part, and says so in every later bundle.
    "withdrawn_carried": """
        SELECT c.bundle_id, c.revision_id
        FROM carried c
        JOIN bundles b ON b.bundle_id = c.bundle_id
        JOIN records r ON r.record_id = c.record_id
        JOIN withdrawals w ON w.record_id = c.record_id
        JOIN bundles n ON n.bundle_id = w.bundle_id
        WHERE (n.is_trusted = 1 OR n.maker = r.maker)
          AND (w.is_everything = 1 OR NOT EXISTS (
              SELECT 1 FROM withdrawals k
              JOIN bundles m ON m.bundle_id = k.bundle_id
              WHERE k.record_id = w.record_id AND k.scope = w.scope AND k.channels = w.channels
                AND k.withdrawn_on = w.withdrawn_on AND m.maker = b.maker
                AND (m.bundle_id = b.bundle_id
                     OR (m.is_in_chain = 1 AND b.is_in_chain = 1 AND m.sequence <= b.sequence))
          ))
    """,
    "shown_records": """
        SELECT * FROM (
            SELECT c.record_id, r.record_type, c.revision_id, v.number, v.finished_at, c.bundle_id, c.title,
                   c.language, c.audience, c.form, c.content, b.received_at, b.sender, b.maker,
                   b.organisation, b.profile,
                   ROW_NUMBER() OVER (
                       PARTITION BY c.record_id ORDER BY v.number DESC, b.position DESC
                   ) AS age
            FROM carried c
            JOIN bundles b ON b.bundle_id = c.bundle_id
            JOIN revisions v ON v.revision_id = c.revision_id
            JOIN records r ON r.record_id = c.record_id
            WHERE c.judgement = 'accepted' AND b.receipt IS NOT NULL
              AND NOT EXISTS (
                  SELECT 1 FROM withdrawn_carried h
                  WHERE h.bundle_id = c.bundle_id AND h.revision_id = c.revision_id
              )
        ) AS told WHERE age = 1
    """,
    "shown_answers": """
        SELECT s.record_id, s.revision_id, a.question, a.answer
        FROM shown_records s
        JOIN answers a ON a.bundle_id = s.bundle_id AND a.revision_id = s.revision_id
    """,
    "shown_files": """
        SELECT s.record_id, s.revision_id, l.question, l.name, f.sha512, f.size, f.media_type, f.place
        FROM shown_records s
        JOIN carried_files l ON l.bundle_id = s.bundle_id AND l.revision_id = s.revision_id
        JOIN files f ON f.sha512 = l.sha512
    """,
}
"""What a gateway reads: the newest accepted state of every record whose consent stands."""
