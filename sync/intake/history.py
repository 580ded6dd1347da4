"""What the tables say of the records that a bundle brings, asked of all of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, func, select

from desktop.domain.receipt import Judgement
from sync.bundle.verdict import Verdict
from sync.intake.tables import bundles, carried, device_keys, records, withdrawals

_ASKED = 5_000
"""Names in one question: both databases take about 32,000."""


def device_of(connection: Connection, maker: str) -> str:
    """Return the key that a device has now: another one if it got a new key since, and people said so."""
    found = connection.execute(select(device_keys.c.device).where(device_keys.c.maker == maker)).scalar()
    return str(found) if found is not None else maker


def device_beside(maker: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return the same for a query that has `device_keys` joined to the column `maker`."""
    return func.coalesce(device_keys.c.device, maker)


# Built once: it is asked of every version that another device brought too.
_SAME_WORDS = (
    select(carried.c.revision_id)
    .join(bundles, bundles.c.bundle_id == carried.c.bundle_id)
    .outerjoin(device_keys, device_keys.c.maker == bundles.c.maker)
    .where(carried.c.revision_id == bindparam("revision"))
    .where(carried.c.judgement != Judgement.REFUSED.value)
    .where(device_beside(bundles.c.maker) != bindparam("brings"), carried.c.content != bindparam("words"))
    .where(carried.c.content != "")  # of what was erased nobody can say that these are other words
    .limit(1)
)


class History:
    """The records of one bundle as they were before it; asked inside the transaction that files it."""

    def __init__(self, connection: Connection, verdict: Verdict, maker: str) -> None:
        """Ask. The withdrawals that the bundle brings itself have to be there already."""
        self._connection = connection
        self._device = device_of(connection, maker)
        named = list(dict.fromkeys(one.record_id for one in verdict.records))
        versions = list(dict.fromkeys(one.revision_id for one in verdict.records))
        self._first: dict[str, str] = {record: device for record, device in self._all(_first, named)}
        self._withdrawn = {
            record
            for record, device, is_trusted in self._all(_withdrawn, named)
            if is_trusted or device in (self._device, self._first.get(record))
        }
        self._twice = {version for version, device in self._all(_brought, versions) if device != self._device}

    def is_withdrawn(self, record_id: str) -> bool:
        """Tell whether all of the record was taken back, by somebody trusted or by who brought it."""
        return record_id in self._withdrawn

    def is_others(self, record_id: str) -> bool:
        """Tell whether another device brought the record first."""
        first = self._first.get(record_id)
        return first is not None and first != self._device

    def is_taken(self, revision_id: str, words: str) -> bool:
        """Tell whether another device brought this version before with other words.

        The same device may: her vault cuts the record anew when a consent changes.
        """
        if revision_id not in self._twice:
            return False
        values = {"revision": revision_id, "brings": self._device, "words": words}
        return self._connection.execute(_SAME_WORDS, values).first() is not None

    def _all(self, ask: Any, names: Sequence[str]) -> Iterator[Any]:
        for at in range(0, len(names), _ASKED):
            yield from self._connection.execute(ask(names[at : at + _ASKED]))


def _first(names: Iterable[str]) -> Any:
    return (
        select(records.c.record_id, device_beside(records.c.maker))
        .outerjoin(device_keys, device_keys.c.maker == records.c.maker)
        .where(records.c.record_id.in_(names))
    )


def _withdrawn(names: Iterable[str]) -> Any:
    return (
        select(withdrawals.c.record_id, device_beside(bundles.c.maker), bundles.c.is_trusted)
        .join(bundles, bundles.c.bundle_id == withdrawals.c.bundle_id)
        .outerjoin(device_keys, device_keys.c.maker == bundles.c.maker)
        .where(withdrawals.c.record_id.in_(names), withdrawals.c.is_everything == 1)
    )


def _brought(names: Iterable[str]) -> Any:
    return (
        select(carried.c.revision_id, device_beside(bundles.c.maker))
        .join(bundles, bundles.c.bundle_id == carried.c.bundle_id)
        .outerjoin(device_keys, device_keys.c.maker == bundles.c.maker)
        .where(carried.c.revision_id.in_(names), carried.c.judgement != Judgement.REFUSED.value)
        .distinct()
    )
