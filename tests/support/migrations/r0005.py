"""What the fifth layout must carry over: every revision in its order, and that they were all written here."""

from sqlalchemy import Connection, text

_AT = "2026-11-22T09:30:00.000Z"
_REVISION = (
    "INSERT INTO revisions (sequence, revision_id, record_id, number, parent, record_type, state, form_id, "
    "form_version, title, language, audience, author, finished_at, answers{more}) VALUES (:at, :id, 'r1', "
    ":number, :parent, 'practice', 'ready', 'practice', '1', 'T', 'en', 'team', '{{}}', :when, "
    "'{{}}'{values})"
)


class Upgrade:
    """From the fourth layout to the fifth."""

    def load_data(self, connection: Connection) -> None:
        """Write a record of two revisions, its line in the list, an open draft and a record being emptied."""
        connection.execute(text("INSERT INTO forms VALUES ('practice', '1', 'd', x'00')"))
        for at, (name, number, parent) in enumerate((("v1", 1, None), ("v2", 2, "v1")), start=5):
            values = {"at": at, "id": name, "number": number, "parent": parent, "when": _AT}
            connection.execute(text(_REVISION.format(more="", values="")), values)
        for statement in (
            "INSERT INTO drafts (draft_id, record_id, record_type, form_id, form_version, parent, "
            "created_at, changed_at, is_discarded, answers) VALUES ('d1', 'r1', 'practice', 'practice', "
            "'1', 'v2', :at, :at, 0, '{}')",
            "INSERT INTO entries VALUES (1, 'r1', 'd1', 'v2', 'practice', 'draft', 'team', :at, 'T', '', '', "
            "'', '', 't')",
        ):
            connection.execute(text(statement), {"at": _AT})

    def check_upgrade(self, connection: Connection) -> None:
        """Look that all of it is there, written here, and guarded as before."""
        rows = connection.execute(
            text("SELECT sequence, revision_id, parent, origin, maker, merges, remarks FROM revisions")
        ).all()
        assert rows == [(5, "v1", None, "", "", "", ""), (6, "v2", "v1", "", "", "", "")]
        assert connection.execute(text("SELECT parent, merges FROM drafts")).all() == [("v2", "")]
        assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
        for table in ("drafts", "entries"):
            sql = connection.execute(
                text("SELECT sql FROM sqlite_master WHERE name = :name"), {"name": table}
            )
            assert "revisions_before" not in sql.scalar_one()
        guards = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars()
        assert {"revisions_no_update", "revisions_no_delete", "bin_no_half"} <= set(guards)


class Downgrade:
    """From the fifth layout back to the fourth."""

    def load_data(self, connection: Connection) -> None:
        """Write what a colleague made beside what was written here."""
        connection.execute(text("INSERT INTO forms VALUES ('practice', '1', 'd', x'00')"))
        rows = (("v1", 1, None, ""), ("v2", 2, "v1", ""), ("hers", 2, "v1", "b1"), ("lost", 9, "gone", "b1"))
        for at, (name, number, parent, origin) in enumerate(rows, start=1):
            maker = "SHA256:x" if origin else ""
            more = f", '{origin}', '{maker}'"
            connection.execute(
                text(_REVISION.format(more=", origin, maker", values=more)),
                {"at": at, "id": name, "number": number, "parent": parent, "when": _AT},
            )

    def check_downgrade(self, connection: Connection) -> None:
        """Look that what was written here is there."""
        assert connection.execute(text("SELECT revision_id FROM revisions")).scalars().all() == ["v1", "v2"]
