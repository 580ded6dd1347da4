"""Remove from this computer what a gateway has received: offered to a person, never done by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.bin import Bin
from desktop.changes import Change
from desktop.clock import Clock
from desktop.domain.departure import Departure
from desktop.domain.disclosed import Disclosed
from desktop.domain.ids import AttachmentId, RecordId, RevisionId
from desktop.domain.receipt import Judgement
from desktop.errors import Code, FixableError
from desktop.safety.disclosure import disclose

if TYPE_CHECKING:  # the unlock window is painted before SQLAlchemy is imported
    from desktop.library import Library
    from desktop.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Removable:
    """What could be removed of one record.

    Attributes:
        files, size: how many files the gateway has of it, and how many bytes those are; what stayed here
            when the record left, for want of consent perhaps, is nobody else's and does not go alone.
        revisions: how many versions there are; the gateway has seen the newest.
        only_here: how many files it does not have, or not as they were before something was covered.
    """

    title: str
    files: int
    size: int
    revisions: int
    only_here: int = 0


class Purging:
    """Removes for good. Every method runs on the store lane and is durable when it returns."""

    def __init__(self, store: Store, library: Library, kept: Bin, clock: Clock) -> None:
        self._store = store
        self._library = library
        self._bin = kept
        self._clock = clock

    def offer(self, record_id: RecordId) -> Removable:
        """Return what could be removed.

        Raises FixableError(NOT_RECEIVED) unless a receipt accepted its newest version, and nobody goes on.
        """
        row = next((one for one in self._library.summaries() if one.record_id == record_id), None)
        if row is None or row.draft_id is not None or row.answer is not Judgement.ACCEPTED or row.asked:
            raise FixableError(Code.NOT_RECEIVED)
        if not self._accepting(record_id, row.revision_id):
            raise FixableError(Code.NOT_RECEIVED)
        received = self._received(record_id)
        kept = self._store.attachments.of_record(record_id)
        files = [file for key, file in kept.items() if key in received]
        return Removable(
            title=row.title,
            files=len(files),
            size=sum(one.size for one in files),
            revisions=len(self._library.history(record_id)),
            only_here=len(kept) - len(files),
        )

    def remove_files(self, record_id: RecordId) -> Change:
        """Remove for good the files that the gateway has, and nothing that is said. Raises as `remove`."""
        self.offer(record_id)
        self._store.discarding.release(record_id, self._received(record_id), self._clock.today())
        return Change(records=frozenset({record_id}))

    def _accepting(self, record_id: RecordId, revision_id: RevisionId | None) -> list[Departure]:
        """Return the bundles in which a gateway accepted that version, by the words that it signed."""
        return [
            one
            for one in self._store.exports.of_record(record_id)
            if (record_id, revision_id) in one.revisions
            and self._store.receipts.accepts(one.bundle_id, revision_id)
        ]

    def _received(self, record_id: RecordId) -> frozenset[AttachmentId]:
        """Return which files of the record went along in a bundle in which a gateway accepted it.

        No list of them was kept, so it is worked out anew what may leave. Consents may have ended since: then
        a file stays here that need not, and none goes that only this computer has. A picture with the
        untouched one behind it stays: that one never left.
        """
        found: set[AttachmentId] = set()
        for version in self._library.history(record_id):
            departures = self._accepting(record_id, version.revision_id)
            if not departures:
                continue
            source, consents = self._library.source(record_id, version.revision_id)
            for profile in {one.profile for one in departures}:
                view = disclose(source, profile, consents, self._clock.today())
                files = view.files if isinstance(view, Disclosed) else ()
                found |= {file.attachment_id for file in files if not file.has_original}
        return frozenset(found)

    def remove(self, record_id: RecordId) -> Change:
        """Remove the record with all its versions and files for good, by the way of the bin.

        What left it does not touch, nor what lies in a backup. Raises FixableError(NOT_RECEIVED) and
        MachineError.
        """
        self.offer(record_id)
        change = self._bin.delete([record_id])
        self._bin.empty(one for one in self._bin.contents() if one.record_id == record_id)
        return change
