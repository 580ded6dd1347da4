"""The tables as they are today, beside those of `exchanged`. A change needs a migration; a test compares."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    text,
)

from desktop.storage import exchanged
from desktop.storage.metadata import metadata

forms = Table(
    "forms",
    metadata,
    Column("form_id", Text, primary_key=True),
    Column("version", Text, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("xform", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""Every form version that a draft or a revision uses; append-only."""

form_lists = Table(
    "form_lists",
    metadata,
    Column("form_id", Text, primary_key=True),
    Column("version", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    ForeignKeyConstraint(["form_id", "version"], ["forms.form_id", "forms.version"]),
    sqlite_strict=True,
)
"""The choice lists kept in files beside a form; append-only."""

revisions = Table(
    "revisions",
    metadata,
    Column("sequence", Integer, primary_key=True),  # the order of finishing, whatever the clock said
    Column("revision_id", Text, nullable=False, unique=True),
    Column("record_id", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("parent", Text, index=True),  # NULL: the first; of one that came in a bundle it need not be here
    Column("record_type", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("form_id", Text, nullable=False),
    Column("form_version", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("audience", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("finished_at", Text, nullable=False),
    Column("answers", Text, nullable=False),
    Column("origin", Text, nullable=False, server_default=text("''")),  # the bundle it came in
    Column("maker", Text, nullable=False, server_default=text("''")),  # the fingerprint of its key
    Column("merges", Text, nullable=False, server_default=text("''")),  # other versions that it ends
    Column("remarks", Text, nullable=False, server_default=text("''")),
    ForeignKeyConstraint(["form_id", "form_version"], ["forms.form_id", "forms.version"]),
    CheckConstraint("(number = 1) = (parent IS NULL)", name="parent"),
    CheckConstraint("(origin = '') = (maker = '')", name="maker"),
    sqlite_strict=True,
)
"""Finished records, written here or brought by a bundle; append-only. Two people who changed the same one
make two of the same number."""

Index(
    "ix_revisions_record_id",  # all that says how they hang together, without the long answers
    *(revisions.c[name] for name in ("record_id", "number", "revision_id", "parent", "merges", "origin")),
)
Index("ix_revisions_origin", revisions.c.record_id, sqlite_where=text("origin <> ''"))

exports = Table(
    "exports",
    metadata,
    Column("sequence", Integer, primary_key=True),  # the number of the bundle: the order of making
    Column("bundle_id", Text, nullable=False, unique=True),
    Column("identity", Text, nullable=False, unique=True),
    Column("profile", Text, nullable=False),
    Column("exported_at", Text, nullable=False),
    Column("file_count", Integer, nullable=False),
    Column("size", Integer, nullable=False),
    Column("reader", Text, nullable=False, server_default=text("''")),  # who got it, by role
    sqlite_strict=True,
)
"""The ledger of what left: one row for each bundle that was made; append-only."""

exported_revisions = Table(
    "exported_revisions",
    metadata,
    Column("bundle_id", Text, ForeignKey("exports.bundle_id"), primary_key=True),
    Column("revision_id", Text, primary_key=True, index=True),
    Column("record_id", Text, nullable=False, index=True),
    sqlite_strict=True,
)
"""Which revisions each bundle held; append-only, and it outlives a record that was deleted for good."""

drafts = Table(
    "drafts",
    metadata,
    Column("draft_id", Text, primary_key=True),
    Column("record_id", Text, nullable=False),
    Column("record_type", Text, nullable=False),
    Column("form_id", Text, nullable=False),
    Column("form_version", Text, nullable=False),
    Column("parent", Text, ForeignKey("revisions.revision_id")),  # NULL: the record is new
    Column("created_at", Text, nullable=False),
    Column("changed_at", Text, nullable=False),
    Column("is_discarded", Integer, nullable=False),
    Column("answers", Text, nullable=False),
    Column("discarded_at", Text),  # NULL: it is open, or it went to the bin together with its record
    Column("step", Integer, nullable=False, server_default=text("0")),  # the last step that is not undone
    Column(
        "merges", Text, nullable=False, server_default=text("''")
    ),  # versions that end when it is finished
    ForeignKeyConstraint(["form_id", "form_version"], ["forms.form_id", "forms.version"]),
    CheckConstraint("is_discarded IN (0, 1)", name="is_discarded"),
    sqlite_strict=True,
)
"""Unfinished work, the only thing that changes; discarded drafts lie in the bin for a while."""

Index("uq_drafts_open", drafts.c.record_id, unique=True, sqlite_where=text("is_discarded = 0"))

draft_steps = Table(
    "draft_steps",
    metadata,
    Column("draft_id", Text, ForeignKey("drafts.draft_id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),  # those above the draft's own `step` are undone
    Column("made_at", Text, nullable=False),
    Column("changes", Text, nullable=False),
    sqlite_strict=True,
)
"""What each save of a draft changed, to undo and redo it; gone with the draft."""

bin = Table(
    "bin",
    metadata,
    Column("record_id", Text, primary_key=True),
    Column("deleted_at", Text, nullable=False),
    Column("is_emptying", Integer, nullable=False),
    CheckConstraint("is_emptying IN (0, 1)", name="is_emptying"),
    sqlite_strict=True,
)
"""Records in the bin; one that is being emptied can only go on to its end."""

entries = Table(
    "entries",
    metadata,
    Column("sequence", Integer, primary_key=True),  # rises with every change
    Column("record_id", Text, nullable=False, unique=True),
    Column("draft_id", Text, ForeignKey("drafts.draft_id"), index=True),  # NULL: no open draft
    Column("revision_id", Text, ForeignKey("revisions.revision_id"), index=True),  # NULL: never finished
    Column("record_type", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("audience", Text, nullable=False),
    Column("changed_at", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("pillar", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("folded", Text, nullable=False),
    CheckConstraint("draft_id IS NOT NULL OR revision_id IS NOT NULL", name="of_something"),
    sqlite_strict=True,
)
"""The list: one narrow row per record, made from its open draft or else its newest revision."""

attachments = Table(
    "attachments",
    metadata,
    Column("attachment_id", Text, primary_key=True),
    Column("record_id", Text, nullable=False, index=True),
    Column("file_id", Text, nullable=False, unique=True),
    Column("thumbnail_id", Text, unique=True),  # NULL: no small picture
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("extension", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("sha512", Text, nullable=False),
    Column("crc32", Integer, nullable=False),
    Column("added_at", Text, nullable=False),
    Column("removed", Text, nullable=False),
    Column("is_cleaned", Integer, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("original_id", Text),  # NULL: no untouched original is kept
    Column("original_size", Integer),
    Column("original_sha512", Text),
    Column("retouched", Integer, nullable=False, server_default=text("0")),
    sqlite_strict=True,
)
"""What is known of each sealed file; the bytes lie outside the database."""

Index("uq_attachments_original_id", attachments.c.original_id, unique=True)

copies = Table(
    "copies",
    metadata,
    Column("copy_id", Text, primary_key=True),
    Column("made_at", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("size", Integer, nullable=False),
    sqlite_strict=True,
)
"""Copies that were saved outside the vault in the clear, listed until they are deleted there."""

settings = Table(
    "settings",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""Keys, the author's identity and other single values that reveal something."""

withdrawals = Table(
    "withdrawals",
    metadata,
    Column("withdrawal_id", Text, primary_key=True),
    Column("record_id", Text, nullable=False, index=True),
    Column("number", Integer, nullable=False),  # 0: the record is not here
    Column("person", Text, nullable=False),
    Column("scope", Text, nullable=False),
    Column("channels", Text, nullable=False),
    Column("withdrawn_on", Text, nullable=False),
    Column("noted_at", Text, nullable=False),
    Column("is_from_elsewhere", Integer, nullable=False),
    Column("notice", Text, nullable=False),  # the bundle it came in, or ""
    CheckConstraint("is_from_elsewhere IN (0, 1)", name="is_from_elsewhere"),
    sqlite_strict=True,
)
"""Consents taken back; append-only, and they outlive a record that was deleted for good."""

sign_offs = Table(
    "sign_offs",
    metadata,
    Column("sign_off_id", Text, primary_key=True),
    Column("record_id", Text, nullable=False, index=True),
    Column("revision_id", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("step", Text, nullable=False),
    Column("audience", Text, nullable=False),
    Column("signer", Text, nullable=False),
    Column("alias", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("signed_at", Text, nullable=False),
    Column("signature", Text, nullable=False),
    sqlite_strict=True,
)
"""Who put her name to which revision; append-only, and gone with the record."""

signers = Table(
    "signers",
    metadata,
    Column("signer_id", Text, primary_key=True),  # the key's fingerprint
    Column("alias", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("public", Text, nullable=False),
    Column("sealed_key", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("is_gone", Integer, nullable=False),
    CheckConstraint("is_gone IN (0, 1)", name="is_gone"),
    sqlite_strict=True,
)
"""People who check at this vault, each key sealed under her own phrase."""

hit_reasons = Table(
    "hit_reasons",
    metadata,
    Column("record_id", Text, primary_key=True),
    Column("fingerprint", Text, primary_key=True),  # lower-case hex
    Column("reason", Text, nullable=False),
    sqlite_strict=True,
)
"""Why something the scan found was left in."""

watched = Table(
    "watched",
    metadata,
    Column("watch_id", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("kind", Text, nullable=False),
    sqlite_strict=True,
)
"""The team's own list of real names and places; it never leaves."""

pseudonyms = Table(
    "pseudonyms",
    metadata,
    Column("person_id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    sqlite_strict=True,
)
"""Changed names, one for each person through all records; they never leave as a list."""

pseudonym_uses = Table(
    "pseudonym_uses",
    metadata,
    Column("record_id", Text, primary_key=True),
    Column("code", Text, primary_key=True),
    Column("person_id", Text, ForeignKey("pseudonyms.person_id"), nullable=False, index=True),
    sqlite_strict=True,
)
"""Which person of which record bears which changed name."""

team_texts = Table(
    "team_texts",
    metadata,
    Column("name", Text, primary_key=True),
    Column("text", Text, nullable=False),
    sqlite_strict=True,
)
"""What the office fills in by itself: where to refer to, what must be reported, words to avoid."""

APPEND_ONLY = (
    ("revisions", "UPDATE"),
    ("forms", "UPDATE"),
    ("forms", "DELETE"),
    ("form_lists", "UPDATE"),
    ("form_lists", "DELETE"),
    ("exports", "UPDATE"),
    ("exports", "DELETE"),
    ("exported_revisions", "UPDATE"),
    ("exported_revisions", "DELETE"),
    ("withdrawals", "UPDATE"),
    ("withdrawals", "DELETE"),
    ("sign_offs", "UPDATE"),
)

_EMPTYING = (
    "CREATE TRIGGER revisions_no_delete BEFORE DELETE ON revisions "
    "WHEN NOT EXISTS (SELECT 1 FROM bin WHERE record_id = OLD.record_id AND is_emptying = 1) "
    "BEGIN SELECT RAISE(ABORT, 'revisions is append-only'); END",
    "CREATE TRIGGER sign_offs_no_delete BEFORE DELETE ON sign_offs "
    "WHEN NOT EXISTS (SELECT 1 FROM bin WHERE record_id = OLD.record_id AND is_emptying = 1) "
    "BEGIN SELECT RAISE(ABORT, 'sign_offs is append-only'); END",
    "CREATE TRIGGER bin_no_return BEFORE UPDATE ON bin "
    "WHEN OLD.is_emptying = 1 AND NEW.is_emptying = 0 OR OLD.record_id <> NEW.record_id "
    "BEGIN SELECT RAISE(ABORT, 'emptying goes on to its end'); END",
    "CREATE TRIGGER bin_no_half BEFORE DELETE ON bin "
    "WHEN OLD.is_emptying = 1 AND EXISTS (SELECT 1 FROM revisions WHERE record_id = OLD.record_id) "
    "BEGIN SELECT RAISE(ABORT, 'emptying goes on to its end'); END",
)
"""What makes the emptying of the bin the only way for a finished revision to go, and to go whole."""


def triggers() -> tuple[str, ...]:
    """Return the statements that make the database itself refuse to change what is finished or left."""
    append_only = (
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        for table, verb in (*APPEND_ONLY, *exchanged.APPEND_ONLY)
    )
    return (*_EMPTYING, *exchanged.ONE_WAY, *append_only)
