"""The people who check at this vault, and their keys as they lie sealed; it opens none."""

from __future__ import annotations

from sqlalchemy import insert, select, update

from desktop.clock import moment, stamp
from desktop.domain.author import Role
from desktop.domain.signer import Signer
from desktop.storage import tables
from desktop.storage.engine import Database

_T = tables.signers


class Signers:
    """Signers by the fingerprint of their key, oldest first."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, signer: Signer, sealed_key: str) -> None:
        """Keep a person and her sealed key."""
        with self._database.write() as connection:
            connection.execute(
                insert(_T).values(
                    signer_id=signer.signer_id,
                    alias=signer.alias,
                    role=signer.role.value,
                    public=signer.public,
                    sealed_key=sealed_key,
                    made_at=stamp(signer.made_at),
                    is_gone=int(signer.is_gone),
                )
            )

    def all(self) -> tuple[Signer, ...]:
        """Return everybody, those that are gone too."""
        with self._database.read() as connection:
            rows = connection.execute(select(_T).order_by(_T.c.made_at, _T.c.signer_id)).all()
        return tuple(
            Signer(
                signer_id=row.signer_id,
                alias=row.alias,
                role=Role(row.role),
                public=row.public,
                made_at=moment(row.made_at),
                is_gone=bool(row.is_gone),
            )
            for row in rows
        )

    def sealed_key(self, signer_id: str) -> str | None:
        """Return her key as it lies sealed; None for somebody who is not here, or gone."""
        query = select(_T.c.sealed_key).where(_T.c.signer_id == signer_id, _T.c.is_gone == 0)
        with self._database.read() as connection:
            found: str | None = connection.execute(query).scalar()
        return found

    def leave(self, signer_id: str) -> None:
        """Let somebody check no more: her sealed key is removed, what she signed stands."""
        with self._database.write() as connection:
            connection.execute(update(_T).where(_T.c.signer_id == signer_id).values(is_gone=1, sealed_key=""))
