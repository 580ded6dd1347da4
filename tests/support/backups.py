"""An open vault with texts and files, and a stick for its backups."""

import io
import sqlite3
from contextlib import closing
from pathlib import Path
from types import TracebackType

from desktop.backups import Backups
from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.backup import Made, Place
from desktop.domain.ids import AttachmentId, DraftId, RecordId, new_uuid
from desktop.paths import Paths
from desktop.restoring import look, restore
from desktop.storage.attachments import Kept
from desktop.storage.store import Store
from desktop.vault import vault
from tests.support.builders import a_draft, a_headline
from tests.support.small_form import small_form
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock


class BackedUpVault:
    """A vault in `folder`/home, open, with a stick at `folder`/stick where its backups go."""

    def __init__(self, folder: Path, clock: MovableClock | None = None) -> None:
        self.clock = clock or MovableClock()
        self.paths = Paths(folder / "home", folder / "state")
        self.stick = folder / "stick"
        self.stick.mkdir(parents=True, exist_ok=True)
        if vault.exists(self.paths):
            self.key = vault.unlock(self.paths, PASSPHRASE, self.clock)
        else:
            self.key = vault.create(self.paths, PASSPHRASE, self.clock, cost=CHEAP)
        self.store = Store.open(self.paths, self.key, self.clock)
        self.store.forms.keep(small_form(), {})
        self.backups = Backups(self.store, self.key, self.clock)

    @property
    def place(self) -> Place:
        return self.backups.add_place(self.stick)

    @property
    def file(self) -> Path:
        """The one backup file on the stick that is not set aside."""
        (found,) = (path for path in self.stick.glob("vault-*.backup") if "damaged" not in path.name)
        return found

    def make(self) -> Made:
        return self.backups.make(self.place.place_id)

    def write(self, title: str, notes: str = "") -> tuple[RecordId, DraftId]:
        """Begin a draft."""
        draft = a_draft(answers={"title": title, "notes": notes})
        self.store.drafts.add(draft, a_headline(title))
        return draft.record_id, draft.draft_id

    def attach(self, content: bytes, record_id: RecordId | None = None) -> str:
        """Keep a file with a record; return its sealed file's id."""
        if record_id is None:
            record_id, _ = self.write("with a file")
        sealed = self.store.files.seal(io.BytesIO(content))
        facts = Attachment(
            attachment_id=AttachmentId(new_uuid()),
            name="file.jpg",
            kind=MediaKind.IMAGE,
            media_type="image/jpeg",
            extension="jpg",
            size=sealed.size,
            sha512=sealed.sha512,
            crc32=sealed.crc32,
            added_at=self.clock.now(),
            removed=(),
            has_thumbnail=False,
            width=1,
            height=1,
        )
        self.store.attachments.add(
            record_id, Kept(attachment=facts, file_id=sealed.file_id, thumbnail_id=None)
        )
        return sealed.file_id

    def titles(self) -> set[str]:
        return {row.title for row in self.store.entries.matching("")}

    def close(self) -> None:
        self.store.close()

    def __enter__(self) -> "BackedUpVault":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class RestoredVault:
    """What comes out of a backup file: restored into `folder`, unlocked and read, then closed."""

    def __init__(self, path: Path, folder: Path, number: int = 0) -> None:
        clock = MovableClock()
        self.paths = Paths(folder / "home", folder / "state")
        snapshot = look(path).snapshots[number]
        self.done = restore(path, snapshot.snapshot_id, self.paths, clock)
        key = vault.unlock(self.paths, PASSPHRASE, clock)
        with Store.open(self.paths, key, clock) as store:
            self.titles = {row.title for row in store.entries.matching("")}
            self.notices = [notice.code for notice in store.notices]
            present = store.attachments.file_ids().keys() - store.files.missing(store.attachments.file_ids())
            self.files = {file_id: store.files.read(file_id) for file_id in present}


def files_of(place: Place) -> set[str]:
    """Return what lies at a place."""
    return {path.name for path in place.folder.iterdir()}


def tamper(path: Path, *statements: str) -> None:
    """Change a backup file behind the app's back."""
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def flip(path: Path, at: int) -> None:
    """Change one byte of a file."""
    content = bytearray(path.read_bytes())
    content[at] ^= 0xFF
    path.write_bytes(content)


def place_of(path: Path, part_of: bytes) -> int:
    """Return where the bytes `part_of` begin in a file."""
    at = path.read_bytes().find(part_of)
    assert at >= 0
    return at
