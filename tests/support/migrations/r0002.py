"""What the second layout must carry over: a ledger line, a discarded draft, an open one, a long text."""

from sqlalchemy import Connection, text

_AT = "2026-11-22T09:30:00.000Z"
_LONG = "Ñandutí ۳ " * 4000


class Upgrade:
    """From the first layout to the second."""

    def load_data(self, connection: Connection) -> None:
        """Write what a vault of the first layout may hold."""
        for statement in (
            "INSERT INTO forms VALUES ('practice', '1', '', x'00')",
            "INSERT INTO revisions VALUES (7, 'v1', 'r1', 1, NULL, 'practice', 'ready', 'practice', '1',"
            " 'T', 'en', 'team', '{}', :at, :long)",
            "INSERT INTO exports VALUES (3, 'b1', 'i1', 'p', :at, 0, 1)",
            "INSERT INTO exported_revisions VALUES ('b1', 'v1')",
            "INSERT INTO drafts VALUES ('d1', 'r1', 'practice', 'practice', '1', 'v1', :at, :at, 1, :long)",
            "INSERT INTO drafts VALUES ('d2', 'r1', 'practice', 'practice', '1', 'v1', :at, :at, 0, '{}')",
            "INSERT INTO attachments VALUES ('a1', 'r1', 'f1', NULL, 'boats.jpg', 'image', 'image/jpeg',"
            " 'jpg', 1, 's', 2, :at, '', 1, 3, 4)",
            "INSERT INTO settings VALUES ('clock.last_seen', CAST(:at AS BLOB))",
        ):
            connection.execute(text(statement), {"at": _AT, "long": _LONG})

    def check_upgrade(self, connection: Connection) -> None:
        """Look that all of it is there, and what is new has a sense."""
        ledger = connection.execute(text("SELECT bundle_id, revision_id, record_id FROM exported_revisions"))
        assert ledger.all() == [("b1", "v1", "r1")]
        drafts = connection.execute(
            text("SELECT draft_id, is_discarded, discarded_at, step FROM drafts ORDER BY draft_id")
        )
        assert drafts.all() == [("d1", 1, _AT, 0), ("d2", 0, None, 0)]
        for table, key in (("revisions", "v1"), ("drafts", "d1")):
            column = "revision_id" if table == "revisions" else "draft_id"
            query = text(f"SELECT answers FROM {table} WHERE {column} = :key")  # noqa: S608
            assert connection.execute(query, {"key": key}).scalar_one() == _LONG
        assert connection.execute(text("SELECT sequence FROM revisions")).scalars().all() == [7]
        assert connection.execute(text("SELECT name, width, height FROM attachments")).all() == [
            ("boats.jpg", 3, 4)
        ]
        for table in ("bin", "copies", "draft_steps"):
            assert connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() == 0  # noqa: S608


class Downgrade:
    """From the second layout back to the first."""

    def load_data(self, connection: Connection) -> None:
        """Write what only the second layout can hold beside what both can."""
        for statement in (
            "INSERT INTO forms VALUES ('practice', '1', '', x'00')",
            "INSERT INTO revisions VALUES (1, 'v1', 'r1', 1, NULL, 'practice', 'ready', 'practice', '1',"
            " 'T', 'en', 'team', '{}', :at, :long)",
            "INSERT INTO exports VALUES (1, 'b1', 'i1', 'p', :at, 0, 1)",
            "INSERT INTO exported_revisions VALUES ('b1', 'v1', 'r1')",
            "INSERT INTO exported_revisions VALUES ('b1', 'emptied', 'r0')",
            "INSERT INTO drafts VALUES ('d1', 'r1', 'practice', 'practice', '1', 'v1', :at, :at, 0,"
            " '{}', NULL, 2)",
            "INSERT INTO draft_steps VALUES ('d1', 1, :at, '{}')",
            "INSERT INTO bin VALUES ('r1', :at, 0)",
            "INSERT INTO copies VALUES ('c1', :at, '/stick/a.pdf', 'page', 5)",
        ):
            connection.execute(text(statement), {"at": _AT, "long": _LONG})

    def check_downgrade(self, connection: Connection) -> None:
        """Look that what both know is there."""
        assert connection.execute(text("SELECT answers FROM revisions")).scalars().all() == [_LONG]
        assert connection.execute(text("SELECT draft_id, answers FROM drafts")).all() == [("d1", "{}")]
        ledger = connection.execute(text("SELECT bundle_id, revision_id FROM exported_revisions")).all()
        assert ledger == [("b1", "v1")]
