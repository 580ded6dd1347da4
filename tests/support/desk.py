"""An open vault with the rooms that work on it, for tests of the offline core."""

from pathlib import Path

from desktop.capture import Capture
from desktop.domain.record import Record, RecordType
from desktop.library import Library
from desktop.vault.key import DataKey
from tests.support.clearing import Checkers, clearing_of
from tests.support.small_form import READY, small_catalog
from tests.support.vaults import KEY, MovableClock, open_store


class Desk:
    """A vault that is open, and the two rooms that work on it."""

    def __init__(self, folder: Path, key: DataKey = KEY) -> None:
        self.folder = folder
        self.key = key
        self.clock = MovableClock()
        self.store = open_store(folder, self.clock, key)
        self.catalog = small_catalog(folder / "forms")
        self.capture = Capture(self.store, self.catalog, self.clock)
        self.library = Library(self.store, self.catalog, clearing_of(self.store))

    def reopen(self, version: str = "1") -> None:
        """Close the vault and open it again, perhaps with a newer program."""
        self.store.close()
        self.store = open_store(self.folder, self.clock, self.key)
        self.catalog = small_catalog(self.folder / "forms", version)
        self.capture = Capture(self.store, self.catalog, self.clock)
        self.library = Library(self.store, self.catalog, clearing_of(self.store))

    def cleared(self, record: Record) -> Record:
        """Return the record, after two people other than its writer cleared it for everybody."""
        return Checkers(self.store, self.clock).clear(record)

    def finished(self, **answers: object) -> Record:
        """Return a record finished with the small form."""
        draft = self.capture.begin(RecordType.PRACTICE)
        self.capture.save(draft.draft_id, {**draft.answers, **READY, **answers})  # type: ignore[dict-item]
        return self.capture.finish(draft.draft_id)

    def amended(self, record: Record, **answers: object) -> Record:
        """Return the next revision, with some answers changed."""
        draft = self.capture.amend(record.record_id)
        self.capture.save(draft.draft_id, {**draft.answers, **answers})  # type: ignore[dict-item]
        return self.capture.finish(draft.draft_id)
