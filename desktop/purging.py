"""Remove from this computer what a gateway has received: offered to a person, never done by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.bin import Bin
from desktop.changes import Change
from desktop.clock import Clock
from desktop.domain.disclosed import Disclosed
from desktop.domain.ids import AttachmentId, RecordId
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
    """

    title: str
    files: int
    size: int
    revisions: int


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
        received = self._received(record_id)
        kept = self._store.attachments.of_record(record_id)
        files = [file for key, file in kept.items() if key in received]
        return Removable(
            title=row.title,
            files=len(files),
            size=sum(one.size for one in files),
            revisions=len(self._library.history(record_id)),
        )

    def remove_files(self, record_id: RecordId) -> Change:
        """Remove for good the files that the gateway has, and nothing that is said. Raises as `remove`."""
        self.offer(record_id)
        self._store.discarding.release(record_id, self._received(record_id), self._clock.today())
        return Change(records=frozenset({record_id}))

    def _received(self, record_id: RecordId) -> frozenset[AttachmentId]:
        """Return which files of the newest version went along to a gateway that answered.

        No list of them was kept, so it is worked out anew what may leave. Consents may have ended since: then
        a file stays here that need not, and none goes that only this computer has.
        """
        source, consents = self._library.source(record_id)
        profiles = {
            one.profile
            for one in self._store.exports.of_record(record_id)
            if (record_id, source.record.revision_id) in one.revisions
            and self._store.receipts.of(one.bundle_id) is not None
        }
        views = (disclose(source, profile, consents, self._clock.today()) for profile in profiles)
        return frozenset(
            file.attachment_id for view in views if isinstance(view, Disclosed) for file in view.files
        )

    def remove(self, record_id: RecordId) -> Change:
        """Remove the record with all its versions and files for good, by the way of the bin.

        What left it does not touch, nor what lies in a backup. Raises FixableError(NOT_RECEIVED) and
        MachineError.
        """
        self.offer(record_id)
        change = self._bin.delete([record_id])
        self._bin.empty(one for one in self._bin.contents() if one.record_id == record_id)
        return change
