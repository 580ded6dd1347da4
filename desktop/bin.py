"""Delete records, put them back within a month, and empty the bin for good."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from desktop.changes import Change
from desktop.clock import Clock
from desktop.domain.deleted import Deleted
from desktop.domain.ids import RecordId
from desktop.headlines import Headlines
from desktop.progress import CancelToken, Progress, silent

if TYPE_CHECKING:  # the unlock window is painted before SQLAlchemy is imported
    from desktop.forms.catalog import Catalog
    from desktop.storage.store import Store


class Bin:
    """What was deleted. Every method runs on the store lane and is durable when it returns."""

    def __init__(self, store: Store, catalog: Catalog, clock: Clock) -> None:
        self._store = store
        self._headlines = Headlines(store, catalog)
        self._clock = clock

    def delete(self, record_ids: Iterable[RecordId]) -> Change:
        """Move records into the bin, each with its revisions, drafts and files, all of them or none.

        Raises FixableError(RECORD_MISSING) for one that is not in the list any more.
        """
        gone = tuple(record_ids)
        self._store.bin.put(gone, self._clock.now())
        return Change(records=frozenset(gone))

    def undelete(self, record_ids: Iterable[RecordId]) -> Change:
        """Put records back that were just deleted. Raises FixableError(RECORD_MISSING)."""
        back = tuple(record_ids)
        self._store.bin.put_back(back)
        return Change(records=frozenset(back))

    def contents(self) -> list[Deleted]:
        """Return everything in the bin, what was deleted last first."""
        found = self._store.bin.records()
        for draft, discarded_at in self._store.bin.drafts():
            found.append(
                Deleted(
                    record_id=draft.record_id,
                    draft_id=draft.draft_id,
                    record_type=draft.record_type,
                    title=self._headlines.of(draft.form, draft.answers).title,
                    deleted_at=discarded_at,
                    goes_at=self._store.bin.goes_at(discarded_at),
                    revisions=0,
                    bundles=0,
                )
            )
        return sorted(found, key=lambda item: (item.deleted_at, item.record_id), reverse=True)

    def put_back(self, items: Iterable[Deleted]) -> Change:
        """Put what lies in the bin back to where it was.

        Raises FixableError: RECORD_MISSING for what is not in the bin any more, DRAFT_OPEN for a draft whose
        record has got another one since. What came before it in `items` is back then.
        """
        back = tuple(items)
        for item in back:
            if item.draft_id is None:
                self._store.bin.put_back([item.record_id])
            else:
                draft = self._store.drafts.discarded(item.draft_id)
                self._store.drafts.restore(draft, self._headlines.of(draft.form, draft.answers))
        return _change(back)

    def empty(
        self,
        items: Iterable[Deleted],
        *,
        progress: Progress = silent,
        cancel: CancelToken | None = None,
    ) -> Change:
        """Remove what lies in the bin for good: text, list, old revisions, steps of undoing, files.

        What left in a bundle or lies in a backup is not touched by it. Raises MachineError when the disk does
        not let the last traces go; what was emptied is gone from the list, and the next opening tries again.
        Raises Cancelled between two records; those before it are gone then.
        """
        gone = tuple(items)
        try:
            for place, item in enumerate(gone):
                if cancel is not None:
                    cancel.check()
                progress(place, len(gone))
                if item.draft_id is None:
                    self._store.bin.empty([item.record_id])
                else:
                    self._store.bin.empty([], [item.draft_id])
        finally:
            self._store.bin.wipe_traces()
        progress(len(gone), len(gone))
        return _change(gone)

    def left_in_bundles(self, record_ids: Iterable[RecordId]) -> int:
        """Return how many of these records ever left; what left cannot be called back from here."""
        return sum(bool(self._store.exports.of_record(record_id)) for record_id in record_ids)


def _change(items: tuple[Deleted, ...]) -> Change:
    return Change(
        records=frozenset(item.record_id for item in items),
        drafts=frozenset(item.draft_id for item in items if item.draft_id is not None),
    )
