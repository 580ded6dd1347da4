"""Certificates that an office made here: a list that only grows, and what was revoked of it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import RowMapping, insert, select, update

from desktop.clock import moment, stamp
from desktop.domain.issued import Issued
from desktop.storage import exchanged, settings
from desktop.storage.engine import Database

_T = exchanged.issued


class IssuedCertificates:
    """Certificates by their serial."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, issued: Issued) -> None:
        """Keep a line for a certificate; do it before the certificate leaves the program's hands."""
        with self._database.write() as connection:
            connection.execute(
                insert(_T).values(
                    serial=issued.serial,
                    authority=issued.authority,
                    fingerprint=issued.fingerprint,
                    principal=issued.principal,
                    name=issued.name,
                    issued_at=stamp(issued.issued_at),
                    valid_before=stamp(issued.valid_before),
                    revoked_at=None if issued.revoked_at is None else stamp(issued.revoked_at),
                )
            )
            settings.see(connection, issued.issued_at)

    def get(self, serial: int) -> Issued | None:
        """Return the certificate with that serial; None if there is none."""
        with self._database.read() as connection:
            row = connection.execute(select(_T).where(_T.c.serial == serial)).mappings().first()
        return None if row is None else _issued(row)

    def all(self) -> tuple[Issued, ...]:
        """Return every certificate, those that were revoked too, in the order of their serials."""
        with self._database.read() as connection:
            rows = connection.execute(select(_T).order_by(_T.c.serial)).mappings()
            return tuple(_issued(row) for row in rows)

    def revoke(self, serial: int, at: datetime) -> None:
        """Note that a certificate is good no longer, for good. Doing it twice changes nothing."""
        with self._database.write() as connection:
            stands = (_T.c.serial == serial) & _T.c.revoked_at.is_(None)
            connection.execute(update(_T).where(stands).values(revoked_at=stamp(at)))
            settings.see(connection, at)


def _issued(row: RowMapping) -> Issued:
    return Issued(
        serial=row["serial"],
        authority=row["authority"],
        fingerprint=row["fingerprint"],
        principal=row["principal"],
        name=row["name"],
        issued_at=moment(row["issued_at"]),
        valid_before=moment(row["valid_before"]),
        revoked_at=None if row["revoked_at"] is None else moment(row["revoked_at"]),
    )
