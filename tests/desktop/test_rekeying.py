"""A vault gets another data key: everything opens as before, and the old key opens nothing new."""

import contextlib
import copy
import io
import shutil
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pyrage
import pytest
from sqlalchemy import update

from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.ids import AttachmentId, RecordId
from desktop.domain.record import RecordType
from desktop.errors import Code, FixableError, MachineError
from desktop.keys import Keys
from desktop.library import Library
from desktop.paths import Paths
from desktop.progress import CancelToken
from desktop.rekeying import change_data_key
from desktop.rescue import Rescue
from desktop.storage import tables
from desktop.storage.attachments import Kept
from desktop.storage.engine import Database
from desktop.storage.store import Store
from desktop.vault import help as helping
from desktop.vault import vault
from desktop.vault.key import DataKey
from desktop.vault.office import OfficeIdentity
from desktop.vault.secret import RecoverySecret, SlotKind
from tests.support.breaking import PowerCutError, steps
from tests.support.desk import Desk
from tests.support.rings import write_both
from tests.support.small_form import small_catalog
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock

PHOTO = bytes(range(256)) * 900
SMALL = b"a small picture"
BOTH = ("vault.next.json", "records.next.db")


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


def test_a_file_that_gets_another_name_between_looking_it_up_and_opening_it_is_read(
    changed: Changed, tmp_path: Path
) -> None:
    key = changed.change()
    with Store.open(changed.paths, key, changed.clock) as store:
        library = Library(store, small_catalog(tmp_path / "other"))

        def read() -> bytes:
            with library.open_file(changed.file) as opened:
                return opened.readall()

        def poured() -> bytes:
            chunks: list[bytes] = []
            library.pour(changed.file, chunks.append)
            return b"".join(chunks)

        for act, found, last_look in (
            (lambda: library.read_file(changed.file), PHOTO, 1),
            (lambda: library.thumbnail(changed.file), SMALL, 2),
            (read, PHOTO, 1),
            (poured, PHOTO, 1),
        ):
            with _renamed_after(last_look, store):
                assert act() == found
        with store.database.write() as connection:
            connection.execute(update(tables.attachments).values(file_id=str(uuid.uuid4())))
        with pytest.raises(MachineError) as caught:
            library.read_file(changed.file)
        assert caught.value.params == {"attachment": changed.file, "name": "tailor.jpg"}


@contextlib.contextmanager
def _renamed_after(last_look: int, store: Store) -> Iterator[None]:
    """Seal the vault's files anew right after the row was read so many times."""
    get, looked = store.attachments.get, list[Kept]()

    def late(wanted: AttachmentId) -> Kept:
        found = get(wanted)
        looked.append(found)
        if len(looked) == last_look:
            for name in (found.file_id, found.thumbnail_id or ""):
                with store.files.open(name) as reader:
                    renewed = store.files.seal(io.BytesIO(reader.readall())).file_id
                with store.database.write() as connection:
                    for column in (tables.attachments.c.file_id, tables.attachments.c.thumbnail_id):
                        connection.execute(
                            update(tables.attachments).where(column == name).values({column: renewed})
                        )
                store.files.remove(name)
        return found

    store.attachments.get = late  # type: ignore[method-assign]  # the real one, at the worst moment
    try:
        yield
    finally:
        store.attachments.get = get  # type: ignore[method-assign]
    assert len(looked) > last_look, "it was not looked up again"


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


def test_a_change_needs_the_room_of_the_database_once(changed: Changed) -> None:
    with Store.open(changed.paths, changed.key, changed.clock) as store:
        store.settings.put("ballast", "x" * 4_000_000)
    needed = []

    def look(done: int, total: int) -> None:
        needed.append(sum(path.stat().st_size for path in changed.paths.home.glob("records.next.db*")))

    size = changed.paths.records_db.stat().st_size
    changed.change(progress=look)
    assert max(needed) < 1.1 * size
    changed.check()


def _broken_off(changed: Changed, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Changed:
    """Return a copy of the vault whose change of key broke off when it was promised and nothing moved yet."""
    with steps(monkeypatch) as counted:
        changed.copied(folder / "whole").change()
    for last in reversed(range(counted.taken)):
        broken = changed.copied(folder / f"broken{last}")
        with steps(monkeypatch, last), contextlib.suppress(PowerCutError):
            broken.change()
        if set(BOTH) <= broken.names():
            return broken
    raise AssertionError("there never was such a moment")


def _put_back(source: Changed, target: Changed, *names: str) -> None:
    for name in names:
        shutil.copyfile(source.paths.home / name, target.paths.home / name)


@pytest.mark.parametrize("names", [BOTH, BOTH[:1], BOTH[1:]])
def test_what_a_synchronised_folder_brings_back_of_an_earlier_change_changes_nothing(
    changed: Changed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...]
) -> None:
    earlier = _broken_off(changed, tmp_path, monkeypatch)
    key = earlier.copied(tmp_path / "finished")
    changed.change()
    with Store.open(changed.paths, changed.check(), changed.clock) as store:
        store.settings.put("later", "kept")
    now = changed.check()
    _put_back(earlier, changed, *names)
    assert changed.check() == now
    with Store.open(changed.paths, now, changed.clock) as store:
        assert store.settings.get("later") == "kept"
    assert not set(BOTH) & changed.names()
    assert key.check() != now


@pytest.mark.parametrize("names", [BOTH, BOTH[:1], BOTH[1:]])
def test_a_change_of_another_vault_that_broke_off_is_not_taken_for_this_ones(
    changed: Changed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...]
) -> None:
    stranger = Changed(tmp_path / "stranger")
    broken = _broken_off(stranger, tmp_path, monkeypatch)
    _put_back(broken, changed, *names)
    assert changed.check() == changed.key
    assert not set(BOTH) & changed.names()


def test_its_own_earlier_change_brings_back_neither_a_removed_kit_nor_an_older_database(
    changed: Changed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = RecoverySecret.generate(SlotKind.RECOVERY)
    slot = vault.add(changed.paths, changed.key, SlotKind.RECOVERY, secret.recipient(), changed.clock)
    broken = _broken_off(changed, tmp_path, monkeypatch)
    kept = broken.copied(tmp_path / "kept")
    older = (kept.paths.home / "vault.json").read_bytes()
    now = broken.check()
    with Store.open(broken.paths, now, broken.clock) as store:
        store.settings.put("later", "kept")
    vault.remove(broken.paths, now, slot.slot_id)
    _put_back(kept, broken, *BOTH)
    assert broken.check() == now
    with pytest.raises(FixableError) as caught:
        vault.unlock_with(broken.paths, secret, broken.clock)
    assert caught.value.code is Code.KIT_OPENS_NOTHING
    # The older slots come back too: those of the change open what lies here, and what lies here stays.
    _put_back(kept, broken, *BOTH)
    write_both(broken.paths, older)
    assert broken.check() == now
    with Store.open(broken.paths, now, broken.clock) as store:
        assert store.settings.get("later") == "kept"


def test_an_office_is_asked_for_the_key_that_will_be_in_force(
    changed: Changed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    identity = pyrage.x25519.Identity.generate()
    office = OfficeIdentity(recipient=str(identity.to_public()), identity=str(identity))
    vault.add(changed.paths, changed.key, SlotKind.OFFICE, office.recipient, changed.clock)
    broken = _broken_off(changed, tmp_path, monkeypatch)
    rescue = Rescue(broken.paths, broken.clock, cost=CHEAP)
    new = "eleven loud otters slept beside the quay"
    asked = rescue.ask_office(new, tmp_path / "request")
    (tmp_path / "answer").write_bytes(helping.answer(asked, [office], "request"))
    key = rescue.by_answer(tmp_path / "answer", new)
    assert key != changed.key
    assert broken.check() == key


def test_slots_that_are_lost_in_the_middle_of_a_change_are_replaced_by_the_new_ones(
    changed: Changed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for content in (b"", b"{}"):
        broken = _broken_off(changed, tmp_path / content.hex(), monkeypatch)
        write_both(broken.paths, content)
        assert broken.check() != changed.key


def test_damaged_slots_to_come_keep_nobody_out_and_are_not_thrown_away_while_they_may_be_needed(
    changed: Changed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = _broken_off(changed, tmp_path, monkeypatch)
    moved = whole.copied(tmp_path / "moved")
    (moved.paths.home / "records.next.db").replace(moved.paths.records_db)
    content = moved.paths.vault_next.read_bytes()

    # A stray that means nothing: the vault opens, and the stray is gone afterwards.
    changed.paths.vault_next.write_bytes(content[:-40])
    key = changed.check()
    with Store.open(changed.paths, key, changed.clock) as store:
        Keys(changed.paths, key, store.settings, changed.clock).look_over()
    assert "vault.next.json" not in changed.names()

    # The database has changed its key already: it is said what is damaged, and nothing is removed.
    for damaged in (content[:-40], content.replace(b'"follows": "', b'"follows": "0', 1), b"[]", b"\xff"):
        moved.paths.vault_next.write_bytes(damaged)
        found = vault.unlock(moved.paths, PASSPHRASE, moved.clock)
        with pytest.raises(MachineError) as caught:
            Store.open(moved.paths, found, moved.clock)
        told = vault.explain(moved.paths, caught.value)
        assert (told.code, told.params) == (Code.VAULT_DAMAGED, {"file": "vault.next.json"})
        assert moved.paths.vault_next.read_bytes() == damaged
    moved.paths.vault_next.write_bytes(content)
    assert moved.check() != changed.key


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
