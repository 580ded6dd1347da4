"""What the third layout must carry over: a bundle that nobody named the reader of, and a picture."""

from sqlalchemy import Connection, text

_AT = "2026-11-22T09:30:00.000Z"
_SHA = "ab" * 64


class Upgrade:
    """From the second layout to the third."""

    def load_data(self, connection: Connection) -> None:
        """Write what a vault of the second layout may hold."""
        for statement in (
            "INSERT INTO exports VALUES (3, 'b1', 'i1', 'cop_team', :at, 1, 17)",
            "INSERT INTO exported_revisions VALUES ('b1', 'emptied', 'r1')",
            "INSERT INTO attachments VALUES ('a1', 'r1', 'f1', NULL, 'boats.jpg', 'image', 'image/jpeg',"
            " 'jpg', 1, :sha, 2, :at, '', 1, 3, 4)",
        ):
            connection.execute(text(statement), {"at": _AT, "sha": _SHA})

    def check_upgrade(self, connection: Connection) -> None:
        """Look that all of it is there, and what is new has a sense."""
        assert connection.execute(text("SELECT * FROM exports")).all() == [
            (3, "b1", "i1", "cop_team", _AT, 1, 17, "")
        ]
        assert connection.execute(
            text("SELECT sha512, original_id, original_size, original_sha512, retouched FROM attachments")
        ).all() == [(_SHA, None, None, None, 0)]
        for table in ("withdrawals", "sign_offs", "signers", "hit_reasons", "watched", "pseudonyms"):
            assert connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() == 0  # noqa: S608


class Downgrade:
    """From the third layout back to the second."""

    def load_data(self, connection: Connection) -> None:
        """Write what only the third layout can hold beside what both can."""
        for statement in (
            "INSERT INTO exports VALUES (1, 'b1', 'i1', 'cop_team', :at, 1, 17, 'the ministry')",
            "INSERT INTO attachments VALUES ('a1', 'r1', 'f1', NULL, 'boats.jpg', 'image', 'image/jpeg',"
            " 'jpg', 1, :sha, 2, :at, '', 1, 3, 4, 'f2', 9, :sha, 1)",
            "INSERT INTO withdrawals VALUES ('w1', 'r1', 1, 'P1', 'everything', '', '2026-11-22', :at, 0,"
            " '')",
            "INSERT INTO pseudonyms VALUES ('p1', 'Mariam', '', :at)",
            "INSERT INTO pseudonym_uses VALUES ('r1', 'P1', 'p1')",
            "INSERT INTO team_texts VALUES ('referral', 'Ask at the office')",
        ):
            connection.execute(text(statement), {"at": _AT, "sha": _SHA})

    def check_downgrade(self, connection: Connection) -> None:
        """Look that what both know is there."""
        assert connection.execute(text("SELECT * FROM exports")).all() == [
            (1, "b1", "i1", "cop_team", _AT, 1, 17)
        ]
        assert connection.execute(text("SELECT name, width, height FROM attachments")).all() == [
            ("boats.jpg", 3, 4)
        ]
