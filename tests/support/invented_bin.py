"""An invented bin in memory, over the rows of an invented library; a written fake."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from desktop.changes import Change
from desktop.domain.deleted import Deleted
from desktop.domain.ids import RecordId
from desktop.domain.record import RecordState, RecordSummary
from desktop.progress import CancelToken, Progress, silent
from tests.support.invented_records import NOW


class InventedBin:
    """Answers like `desktop.bin.Bin`."""

    def __init__(self, rows: list[RecordSummary]) -> None:
        self._rows = rows
        self._held: list[tuple[Deleted, RecordSummary]] = []
        self.emptied: list[Deleted] = []

    def delete(self, record_ids: Iterable[RecordId]) -> Change:
        gone = set(record_ids)
        for place, row in enumerate([row for row in self._rows if row.record_id in gone]):
            self._rows.remove(row)
            self._held.append((_deleted(row, place), row))
        return Change(records=frozenset(gone))

    def undelete(self, record_ids: Iterable[RecordId]) -> Change:
        wanted = set(record_ids)
        return self.put_back([item for item, _ in self._held if item.record_id in wanted])

    def contents(self) -> list[Deleted]:
        return [item for item, _ in self._held]

    def put_back(self, items: Iterable[Deleted]) -> Change:
        back = list(items)
        self._rows[:0] = [row for item, row in self._held if item in back]
        self._held = [held for held in self._held if held[0] not in back]
        return Change(records=frozenset(item.record_id for item in back))

    def empty(
        self, items: Iterable[Deleted], *, progress: Progress = silent, cancel: CancelToken | None = None
    ) -> Change:
        gone = list(items)
        self._held = [held for held in self._held if held[0] not in gone]
        self.emptied += gone
        progress(len(gone), len(gone))
        return Change(records=frozenset(item.record_id for item in gone))

    def left_in_bundles(self, record_ids: Sequence[RecordId]) -> int:
        wanted = set(record_ids)
        return sum(row.state is RecordState.EXPORTED for row in self._rows if row.record_id in wanted)


def _deleted(row: RecordSummary, place: int) -> Deleted:
    """Return what the bin says of a row; each was deleted some days before the one above it."""
    deleted_at = NOW - timedelta(days=7 * place, hours=2)
    return Deleted(
        record_id=row.record_id,
        draft_id=None,
        record_type=row.record_type,
        title=row.title,
        deleted_at=deleted_at,
        goes_at=deleted_at + timedelta(days=30),
        revisions=0 if row.revision_id is None else 2,
        bundles=int(row.state is RecordState.EXPORTED),
    )
