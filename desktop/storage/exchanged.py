"""The tables of what goes to others and comes from them: parcels, receipts, keys, setup files, bundles."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, LargeBinary, Table, Text

from desktop.storage.metadata import metadata

parcels = Table(
    "parcels",
    metadata,
    Column("bundle_id", Text, primary_key=True),
    Column("identity", Text, nullable=False),
    Column("profile", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("made_at", Text, nullable=False),
    sqlite_strict=True,
)
"""Bundles that were put into the outbox; append-only."""

parcel_steps = Table(
    "parcel_steps",
    metadata,
    Column("step", Integer, primary_key=True),  # the order of happening, whatever the clock said
    Column("bundle_id", Text, ForeignKey("parcels.bundle_id"), nullable=False, index=True),
    Column("state", Text, nullable=False),
    Column("way", Text, nullable=False),  # "" until it was delivered
    Column("at", Text, nullable=False),
    Column("fault", Text, nullable=False),
    sqlite_strict=True,
)
"""Through which states each parcel went; append-only. One without a step waits since it was made."""

parcel_progress = Table(
    "parcel_progress",
    metadata,
    Column("bundle_id", Text, ForeignKey("parcels.bundle_id"), primary_key=True),
    Column("tries", Integer, nullable=False),
    Column("next_try", Text),  # NULL: at once
    Column("upload", Text, nullable=False),
    Column("offset", Integer, nullable=False),
    Column("is_paused", Integer, nullable=False),
    CheckConstraint("is_paused IN (0, 1)", name="is_paused"),
    sqlite_strict=True,
)
"""How far sending came; all of it can be found out again from the other side."""

receipts = Table(
    "receipts",
    metadata,
    Column("bundle_id", Text, primary_key=True),
    Column("identity", Text, nullable=False),
    Column("gateway", Text, nullable=False),
    Column("received_at", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("taken_at", Text, nullable=False),
    sqlite_strict=True,
)
"""A gateway's word on each bundle, as it was signed; append-only."""

corrections = Table(
    "corrections",
    metadata,
    Column("correction_id", Text, primary_key=True),
    Column("bundle_id", Text, nullable=False),
    Column("record_id", Text, nullable=False, index=True),
    Column("revision_id", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("done_at", Text),  # NULL: it is still to do
    sqlite_strict=True,
)
"""What gateways ask to change; gone with the record."""

contacts = Table(
    "contacts",
    metadata,
    Column("fingerprint", Text, primary_key=True),
    Column("public", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("compared_on", Text),  # NULL: nobody compared the words yet
    Column("added_at", Text, nullable=False),
    sqlite_strict=True,
)
"""Colleagues and offices by their keys."""

setups = Table(
    "setups",
    metadata,
    Column("sequence", Integer, primary_key=True),
    Column("signer", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("taken_at", Text, nullable=False),
    sqlite_strict=True,
)
"""Every setup file that was taken in, as it was signed; append-only, and the highest number is in force."""

issued = Table(
    "issued",
    metadata,
    Column("serial", Integer, primary_key=True),
    Column("authority", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("principal", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("issued_at", Text, nullable=False),
    Column("valid_before", Text, nullable=False),
    Column("revoked_at", Text),  # NULL: it stands
    sqlite_strict=True,
)
"""Certificates that an office issued here; none is ever forgotten, and what was revoked stays revoked."""

carried = Table(
    "carried",
    metadata,
    Column("bundle_id", Text, primary_key=True),
    Column("identity", Text, nullable=False),
    Column("sender", Text, nullable=False, index=True),
    Column("maker", Text, nullable=False),  # the fingerprint of the key that signed
    Column("sequence", Integer, nullable=False),
    Column("previous", Text, nullable=False),
    Column("profile", Text, nullable=False),
    Column("taken_at", Text, nullable=False),
    sqlite_strict=True,
)
"""Bundles from elsewhere that were taken in; append-only."""

APPEND_ONLY = (
    ("parcels", "UPDATE"),
    ("parcels", "DELETE"),
    ("parcel_steps", "UPDATE"),
    ("parcel_steps", "DELETE"),
    ("receipts", "UPDATE"),
    ("receipts", "DELETE"),
    ("setups", "UPDATE"),
    ("setups", "DELETE"),
    ("issued", "DELETE"),
    ("carried", "UPDATE"),
    ("carried", "DELETE"),
)

ONE_WAY = (
    "CREATE TRIGGER issued_no_return BEFORE UPDATE ON issued "
    "WHEN OLD.revoked_at IS NOT NULL OR NEW.serial <> OLD.serial OR NEW.authority <> OLD.authority "
    "OR NEW.fingerprint <> OLD.fingerprint OR NEW.principal <> OLD.principal OR NEW.name <> OLD.name "
    "OR NEW.issued_at <> OLD.issued_at OR NEW.valid_before <> OLD.valid_before "
    "BEGIN SELECT RAISE(ABORT, 'a certificate can only be revoked, for good'); END",
)
"""What makes revoking the only thing that can happen to a certificate."""
