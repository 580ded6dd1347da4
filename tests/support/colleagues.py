"""Two and more vaults whose people send bundles to each other; real bundles, real keys."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from desktop.capture import Capture
from desktop.domain.audience import Profile
from desktop.domain.coming import Coming
from desktop.domain.record import Record, RecordType
from desktop.forms.catalog import Catalog
from desktop.library import Library
from desktop.taking_in import TakingIn
from desktop.withdrawing import Withdrawing
from sync.contacts import Contacts
from sync.exchange import Exchange
from sync.export import Exporter
from sync.foreign_forms import ForeignForms
from sync.identity import ensure
from sync.inbox_key import ensure_inbox
from sync.notices import Notices
from tests.support.clearing import Checkers, clearing_of
from tests.support.small_form import READY, small_catalog
from tests.support.vaults import KEY, MovableClock, open_store


class Colleague:
    """Somebody with a vault of her own.

    Attributes:
        out: where her bundles lie.
    """

    def __init__(
        self, folder: Path, name: str, *, catalog: Catalog | None = None, version: str = "1"
    ) -> None:
        self.folder = folder / name
        self.folder.mkdir()
        self.out = self.folder / "out"
        self.out.mkdir()
        self.name = name
        self.clock = MovableClock()
        self.catalog = catalog or small_catalog(self.folder / "forms", version)
        self.open()

    def open(self) -> None:
        """Open her vault."""
        self.store = open_store(self.folder, self.clock, KEY)
        self.capture = Capture(self.store, self.catalog, self.clock)
        self.library = Library(self.store, self.catalog, clearing_of(self.store))
        self.identity, self.inbox = ensure(self.store.settings), ensure_inbox(self.store.settings)
        self.contacts = Contacts(
            self.store.contacts, self.store.settings, self.clock, own=self.identity.fingerprint
        )
        self.withdrawing = Withdrawing(self.store, self.library, self.clock)
        self.notices = Notices(
            self.library,
            self.withdrawing,
            self.clock,
            self.contacts,
            identities=(self.inbox.identity,),
        )
        self.exchange = Exchange(
            TakingIn(self.store, self.catalog, self.clock),
            self.notices,
            ForeignForms(self.store.forms, self.catalog),
            self.store.carried,
            self.clock,
            who=self.contacts.who,
            identities=(self.inbox.identity,),
        )

    def close(self) -> None:
        """Close her vault."""
        self.store.close()

    def finished(self, **answers: object) -> Record:
        """Return a record finished with the small form."""
        draft = self.capture.begin(RecordType.PRACTICE)
        self.capture.save(draft.draft_id, {**draft.answers, **READY, **answers})  # type: ignore[dict-item]
        return self.capture.finish(draft.draft_id)

    def amended(self, record: Record, on: Record | None = None, **answers: object) -> Record:
        """Return what becomes of a version when some answers are changed."""
        draft = self.capture.amend(record.record_id, None if on is None else on.revision_id)
        self.capture.save(draft.draft_id, {**draft.answers, **answers})  # type: ignore[dict-item]
        return self.capture.finish(draft.draft_id)

    def pictured(self, shade: str = "teal", side: int = 40) -> Record:
        """Return a finished record with a photograph."""
        picture = self.folder / f"{shade}.jpg"
        Image.new("RGB", (side, side), shade).save(picture)
        draft = self.capture.begin(RecordType.PRACTICE)
        photo = self.capture.attach(draft.draft_id, picture)
        self.capture.save(
            draft.draft_id,
            {**draft.answers, **READY, "photo": str(photo.attachment_id)},
        )
        return self.capture.finish(draft.draft_id)

    def bundle(
        self,
        *records: Record,
        profile: Profile = Profile.REVIEW_HANDOFF,
        recipients: Sequence[str] = (),
    ) -> Path:
        """Return a bundle of the newest versions of these records."""
        settings = self.store.settings
        exporter = Exporter(
            self.library,
            self.identity,
            settings,
            self.clock,
            ledger=self.capture,
            withdrawals=self.withdrawing.travelling,
        )
        if profile.needs_clearing:
            for record in records:
                Checkers(self.store, self.clock).clear(self.library.record(record.record_id))
        plan = exporter.plan([record.record_id for record in records], profile)
        return exporter.export(plan, self.out, recipients=recipients).path

    def takes(self, bundle: Path, *, compared: bool = True) -> Coming:
        """Take a bundle in."""
        return self.exchange.take_in(bundle, compared=compared)

    def lineage(self) -> dict[str, tuple[set[str], set[str]]]:
        """Return the revisions and the newest versions of every record that is here."""
        return {
            row.record_id: (
                {str(one.revision_id) for one in self.library.history(row.record_id)},
                {str(one.revision_id) for one in self.library.versions(row.record_id)},
            )
            for row in self.library.summaries()
        }
