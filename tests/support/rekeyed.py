"""A vault that gets another data key, and everything that must be in it before and after."""

import copy
import io
import shutil
from datetime import UTC, datetime
from pathlib import Path

from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.ids import AttachmentId, RecordId
from desktop.domain.record import RecordType
from desktop.paths import Paths
from desktop.rekeying import change_data_key
from desktop.storage.attachments import Kept
from desktop.storage.store import Store
from desktop.vault import vault
from desktop.vault.key import DataKey
from tests.support.desk import Desk
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock

PHOTO = bytes(range(256)) * 900
SMALL = b"a small picture"


class Changed:
    """A vault with one draft and one file of two sealed parts, closed."""

    def __init__(self, folder: Path) -> None:
        self.clock = MovableClock()
        self.paths = Paths(folder / "home")
        self.key = vault.create(self.paths, PASSPHRASE, self.clock, cost=CHEAP)
        desk = Desk(folder, self.key)
        draft = desk.capture.begin(RecordType.PRACTICE)
        desk.capture.save(draft.draft_id, {**draft.answers, "title": "Kept"})
        self.draft_id = draft.draft_id
        self.file = _add(desk.store, draft.record_id)
        desk.store.close()

    def copied(self, folder: Path) -> "Changed":
        """Return the same vault in another folder."""
        shutil.copytree(self.paths.home, folder / "home", ignore=shutil.ignore_patterns("forms"))
        other = copy.copy(self)
        other.paths, other.clock = Paths(folder / "home"), MovableClock()
        return other

    def change(self, **named: object) -> DataKey:
        """Change the data key."""
        return change_data_key(self.paths, PASSPHRASE, self.clock, **named)  # type: ignore[arg-type]

    def check(self) -> DataKey:
        """Open the vault with its passphrase and find everything; return its key."""
        key = vault.unlock(self.paths, PASSPHRASE, self.clock)
        with Store.open(self.paths, key, self.clock) as store:
            assert store.notices == ()
            assert store.drafts.get(self.draft_id).answers["title"] == "Kept"
            kept = store.attachments.get(self.file)
            assert kept.thumbnail_id is not None
            assert store.files.read(kept.file_id) == PHOTO
            assert store.files.read(kept.thumbnail_id) == SMALL
        return key

    def names(self) -> set[str]:
        """Return what lies in the folder."""
        return {path.name for path in self.paths.home.iterdir()}


def _add(store: Store, record_id: RecordId) -> AttachmentId:
    sealed = store.files.seal(io.BytesIO(PHOTO))
    facts = Attachment(
        attachment_id=AttachmentId("6b0c9a52-2f0a-4d5c-9a34-5f8a2b1c7d10"),
        name="tailor.jpg",
        kind=MediaKind.IMAGE,
        media_type="image/jpeg",
        extension="jpg",
        size=sealed.size,
        sha512=sealed.sha512,
        crc32=sealed.crc32,
        added_at=datetime(2026, 11, 22, tzinfo=UTC),
        removed=(),
        is_cleaned=True,
        has_thumbnail=True,
        width=1,
        height=1,
    )
    small = store.files.seal(io.BytesIO(SMALL)).file_id
    store.attachments.add(record_id, Kept(attachment=facts, file_id=sealed.file_id, thumbnail_id=small))
    return facts.attachment_id
