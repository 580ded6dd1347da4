"""What the fourth layout must carry over; it brings only new tables."""

from sqlalchemy import Connection, text

_AT = "2026-11-22T09:30:00.000Z"
_NEW = (
    "parcels",
    "parcel_steps",
    "parcel_progress",
    "receipts",
    "corrections",
    "contacts",
    "setups",
    "issued",
    "carried",
)


class Upgrade:
    """From the third layout to the fourth."""

    def load_data(self, connection: Connection) -> None:
        """Write what a vault of the third layout may hold."""
        for statement in (
            "INSERT INTO exports VALUES (3, 'b1', 'i1', 'cop_team', :at, 1, 17, 'the ministry')",
            "INSERT INTO settings VALUES ('sync.senders', x'7b7d')",
        ):
            connection.execute(text(statement), {"at": _AT})

    def check_upgrade(self, connection: Connection) -> None:
        """Look that all of it is there, and that nothing counts as waiting to be sent."""
        assert connection.execute(text("SELECT * FROM exports")).all() == [
            (3, "b1", "i1", "cop_team", _AT, 1, 17, "the ministry")
        ]
        assert connection.execute(text("SELECT name, value FROM settings")).all() == [("sync.senders", b"{}")]
        for table in _NEW:
            assert connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() == 0  # noqa: S608


class Downgrade:
    """From the fourth layout back to the third."""

    def load_data(self, connection: Connection) -> None:
        """Write what only the fourth layout can hold beside what both can."""
        for statement in (
            "INSERT INTO exports VALUES (1, 'b1', 'i1', 'gateway_public', :at, 1, 17, '')",
            "INSERT INTO parcels VALUES ('b1', 'i1', 'gateway_public', 'the gateway', 'b.zip.age', 17, :at)",
            "INSERT INTO parcel_steps VALUES (1, 'b1', 'delivered', 'network', :at, '')",
            "INSERT INTO parcel_progress VALUES ('b1', 0, NULL, 'https://example.org/1', 17, 0)",
            "INSERT INTO receipts VALUES ('b1', 'i1', 'gateway', :at, x'00', x'00', :at)",
            "INSERT INTO corrections VALUES ('c1', 'b1', 'r1', 'v1', 'title', 'Too long', NULL)",
            "INSERT INTO contacts VALUES ('SHA256:x', 'ssh-ed25519 AAAA', '', '', '', NULL, :at)",
            "INSERT INTO setups VALUES (7, 'SHA256:x', x'00', :at)",
            "INSERT INTO issued VALUES (9, 'SHA256:x', 'SHA256:y', 'tablet-3', 'Tablet 3', :at, :at, NULL)",
            "INSERT INTO carried VALUES ('b2', 'i2', 'tablet-3', 'SHA256:y', 1, '', 'cop_team', :at)",
        ):
            connection.execute(text(statement), {"at": _AT})

    def check_downgrade(self, connection: Connection) -> None:
        """Look that what both know is there."""
        assert connection.execute(text("SELECT bundle_id, size FROM exports")).all() == [("b1", 17)]
