"""A vault gets another data key: everything opens as before, and the old key opens nothing new."""

import copy
import io
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.ids import AttachmentId, RecordId
from desktop.domain.record import RecordType
from desktop.errors import Code, FixableError, MachineError
from desktop.library import Library
from desktop.paths import Paths
from desktop.progress import CancelToken
from desktop.rekeying import change_data_key
from desktop.storage.attachments import Kept
from desktop.storage.engine import Database
from desktop.storage.store import Store
from desktop.vault import vault
from desktop.vault.key import DataKey
from tests.support.breaking import PowerCutError, steps
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


@pytest.fixture
def changed(tmp_path: Path) -> Changed:
    return Changed(tmp_path)


def test_the_vault_opens_with_another_key_and_holds_everything(changed: Changed) -> None:
    new = changed.change()
    assert new != changed.key
    assert changed.check() == new
    assert not {"vault.next.json", "records.next.db"} & changed.names()


def test_the_old_key_opens_the_database_no_more(changed: Changed) -> None:
    changed.change()
    with pytest.raises(MachineError), Database(changed.paths.records_db, changed.key).read():
        pass


def test_files_are_sealed_anew_and_then_the_earlier_key_is_forgotten(changed: Changed) -> None:
    before = set(changed.paths.files.rglob("*.age"))
    key = changed.change()
    with Store.open(changed.paths, key, changed.clock) as store:
        assert store.resealing.is_due
        assert store.resealing.run() == 2
        assert not store.resealing.is_due
        assert store.resealing.run() == 0
        assert len((store.settings.get("files.identity") or "").split()) == 1
    assert not before & set(changed.paths.files.rglob("*.age"))
    changed.check()


def test_sealing_anew_goes_on_where_it_was_stopped(changed: Changed) -> None:
    key = changed.change()
    cancel = CancelToken()
    with Store.open(changed.paths, key, changed.clock) as store:

        def stop_after_one(done: int, total: int) -> None:
            if done == 1:
                cancel.cancel()

        with pytest.raises(Exception, match="defect"):
            store.resealing.run(progress=stop_after_one, cancel=cancel)
        assert store.resealing.is_due
    changed.check()
    with Store.open(changed.paths, key, changed.clock) as store:
        assert store.resealing.run() == 1
    changed.check()


def test_a_file_that_is_damaged_today_keeps_the_earlier_key(changed: Changed) -> None:
    key = changed.change()
    with Store.open(changed.paths, key, changed.clock) as store:
        path = changed.paths.files / _place(store, changed.file)
        whole = path.read_bytes()
        path.write_bytes(whole[:-1])
        assert store.resealing.run() == 1
        assert store.resealing.is_due
        path.write_bytes(whole)
        assert store.resealing.run() == 1
        assert not store.resealing.is_due
    changed.check()


def _place(store: Store, attachment_id: AttachmentId) -> str:
    file_id = store.attachments.get(attachment_id).file_id
    return f"{file_id[:2]}/{file_id}.age"


def test_the_power_may_go_at_any_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Changed(tmp_path / "first")
    with steps(monkeypatch) as counted:
        first.copied(tmp_path / "counted").change()
    assert counted.taken > 20
    outcomes = set()
    for last in range(counted.taken):
        broken = first.copied(tmp_path / str(last))
        with steps(monkeypatch, last) as cut, pytest.raises(PowerCutError):
            broken.change()
        assert cut.is_off
        key = broken.check()
        outcomes.add(key == broken.key)
        assert not {"vault.next.json", "records.next.db"} & broken.names()
        # Whatever is in force now, the next change goes through.
        assert broken.change() == broken.check()
    assert outcomes == {True, False}


def test_a_wrong_passphrase_changes_nothing(changed: Changed) -> None:
    with pytest.raises(FixableError) as caught:
        change_data_key(changed.paths, "another seven quiet herons", changed.clock)
    assert caught.value.code is Code.WRONG_PASSPHRASE
    assert changed.check() == changed.key


def test_a_change_that_is_cancelled_leaves_the_old_key(changed: Changed) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Exception, match="defect"):
        changed.change(cancel=cancel)
    assert changed.check() == changed.key
    assert "records.next.db" not in changed.names()


def test_an_open_vault_is_left_alone(changed: Changed) -> None:
    with Store.open(changed.paths, changed.key, changed.clock), pytest.raises(MachineError) as caught:
        changed.change()
    assert caught.value.code is Code.VAULT_IN_USE
    assert changed.check() == changed.key


def test_the_library_reads_files_while_they_are_sealed_anew(changed: Changed) -> None:
    key = changed.change()
    with Store.open(changed.paths, key, changed.clock) as store:
        library = Library(store, Desk(changed.paths.home.parent / "other").catalog)
        assert library.read_file(changed.file) == PHOTO
        store.resealing.run()
        assert library.read_file(changed.file) == PHOTO
