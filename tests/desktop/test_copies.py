"""Copies outside the vault: whole or not at all, for the owner alone, and never without being listed."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop.capture import Capture
from desktop.copies import Copies
from desktop.domain.copy import CopyKind
from desktop.domain.ids import AttachmentId
from desktop.domain.record import RecordType
from desktop.errors import Cancelled, Code, FixableError, MachineError
from desktop.forms.catalog import Catalog
from desktop.progress import CancelToken
from desktop.storage.store import Store
from resources import resource
from tests.support.media import scene
from tests.support.mounts import run_on_small_disk
from tests.support.vaults import MovableClock, open_store


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def store(tmp_path: Path, clock: MovableClock) -> Iterator[Store]:
    with open_store(tmp_path, clock) as made:
        yield made


@pytest.fixture
def copies(store: Store, clock: MovableClock) -> Copies:
    return Copies(store, clock)


@pytest.fixture
def photo(store: Store, clock: MovableClock, tmp_path: Path) -> AttachmentId:
    source = tmp_path / "market day.png"
    scene().save(source)
    capture = Capture(store, Catalog(resource("forms", "compiled")), clock)
    draft = capture.begin(RecordType.PRACTICE)
    return capture.attach(draft.draft_id, source).attachment_id


def kept_noise(store: Store, clock: MovableClock, folder: Path) -> AttachmentId:
    """Keep a picture of 3 MB."""
    source = folder / "noise.png"
    Image.frombytes("RGB", (1000, 1000), os.urandom(3_000_000)).save(source)
    capture = Capture(store, Catalog(resource("forms", "compiled")), clock)
    return capture.attach(capture.begin(RecordType.PRACTICE).draft_id, source).attachment_id


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def plain(store: Store, attachment_id: AttachmentId) -> bytes:
    return store.files.read(store.attachments.get(attachment_id).file_id)


def test_a_copy_is_the_file_for_its_owner_alone_and_is_listed(
    store: Store, copies: Copies, photo: AttachmentId, outside: Path, clock: MovableClock
) -> None:
    told: list[tuple[int, int]] = []
    copy = copies.save(photo, outside / "a.png", progress=lambda *moved: told.append(moved))
    assert (outside / "a.png").read_bytes() == plain(store, photo)
    assert os.listdir(outside) == ["a.png"]
    if os.name == "posix":
        assert stat.S_IMODE((outside / "a.png").stat().st_mode) == 0o600
    assert [one.copy for one in copies.listed()] == [copy]
    assert copies.listed()[0].is_there
    assert (copy.path, copy.what, copy.made_at) == (outside / "a.png", CopyKind.FILE, clock.now())
    assert copy.size == len(plain(store, photo))
    assert told[-1] == (copy.size, copy.size)


def test_the_list_outlives_the_lock(
    store: Store, copies: Copies, photo: AttachmentId, outside: Path, tmp_path: Path, clock: MovableClock
) -> None:
    copy = copies.save(photo, outside / "a.png")
    store.close()
    with open_store(tmp_path, clock) as again:
        assert [one.copy for one in Copies(again, clock).listed()] == [copy]


def test_a_copy_deleted_elsewhere_is_still_listed_until_it_is_forgotten(
    copies: Copies, photo: AttachmentId, outside: Path
) -> None:
    copy = copies.save(photo, outside / "a.png")
    copy.path.unlink()
    assert [one.is_there for one in copies.listed()] == [False]
    copies.forget(copy.copy_id)
    assert copies.listed() == ()


def test_deleting_takes_the_file_and_its_line_and_no_other(
    copies: Copies, photo: AttachmentId, outside: Path
) -> None:
    one, other = copies.save(photo, outside / "a.png"), copies.save(photo, outside / "b.png")
    copies.delete(one.copy_id)
    copies.delete(one.copy_id)
    assert os.listdir(outside) == ["b.png"]
    assert [listed.copy for listed in copies.listed()] == [other]


def test_saving_over_a_copy_lists_one(copies: Copies, photo: AttachmentId, outside: Path) -> None:
    copies.save(photo, outside / "a.png")
    newer = copies.save(photo, outside / "a.png")
    assert [one.copy for one in copies.listed()] == [newer]


@pytest.mark.parametrize("place", ["a.png", "files/a.png", "vault.json"])
def test_nothing_is_saved_in_the_clear_inside_the_vault(
    copies: Copies, store: Store, photo: AttachmentId, place: str
) -> None:
    with pytest.raises(FixableError) as told:
        copies.save(photo, store.paths.home / place)
    assert told.value.code is Code.INSIDE_VAULT
    assert not (store.paths.home / place).exists()
    assert copies.listed() == ()


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_no_link_leads_into_the_vault(
    copies: Copies, store: Store, photo: AttachmentId, outside: Path
) -> None:
    (outside / "door").symlink_to(store.paths.home)
    with pytest.raises(FixableError):
        copies.save(photo, outside / "door" / "records.db")


def test_a_stopped_copy_leaves_nothing_and_an_older_one_untouched(
    copies: Copies, photo: AttachmentId, outside: Path
) -> None:
    older = copies.save(photo, outside / "a.png")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        copies.save(photo, outside / "a.png", cancel=token)
    assert os.listdir(outside) == ["a.png"]
    assert [one.copy for one in copies.listed()] == [older]


def test_a_damaged_file_is_named_and_nothing_is_left(
    store: Store, copies: Copies, photo: AttachmentId, outside: Path
) -> None:
    file_id = store.attachments.get(photo).file_id
    path = store.paths.files / file_id[:2] / f"{file_id}.age"
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(MachineError) as told:
        copies.save(photo, outside / "a.png")
    assert told.value.code is Code.ATTACHMENT_DAMAGED
    assert told.value.params == {"attachment": photo, "name": store.attachments.get(photo).attachment.name}
    assert os.listdir(outside) == []
    assert copies.listed() == ()


def test_a_folder_that_is_gone_is_told(copies: Copies, photo: AttachmentId, outside: Path) -> None:
    with pytest.raises(MachineError):
        copies.save(photo, outside / "gone" / "a.png")
    assert copies.listed() == ()


def test_what_a_crash_left_half_written_goes_when_the_list_is_read(
    store: Store, copies: Copies, photo: AttachmentId, outside: Path
) -> None:
    copy = copies.save(photo, outside / "a.png")
    copy.path.rename(outside / f".{copy.copy_id}.part")  # as it is before the last step
    (outside / ".other.part").write_bytes(b"somebody else's")
    assert [one.is_there for one in copies.listed()] == [False]
    assert os.listdir(outside) == [".other.part"]


def test_a_copy_is_on_the_list_before_a_byte_of_it_is_outside(
    store: Store, copies: Copies, outside: Path
) -> None:
    with copies.listed_as(outside / "record.pdf", CopyKind.PAGES):
        assert [one.path for one in store.copies.all()] == [outside / "record.pdf"]


def test_printed_pages_are_listed_with_their_size(copies: Copies, outside: Path) -> None:
    with copies.listed_as(outside / "record.pdf", CopyKind.PAGES) as copy:
        copy.path.write_bytes(b"%PDF-")
    (listed,) = copies.listed()
    assert (listed.copy.what, listed.copy.size, listed.is_there) == (CopyKind.PAGES, 5, True)


def test_a_full_stick_is_told_and_holds_nothing_afterwards(tmp_path: Path) -> None:
    script = (
        f"import os\nfrom tests.desktop import test_copies as t\nHOME = Path({str(tmp_path)!r})\n"
        "clock = t.MovableClock()\nstore = t.open_store(HOME, clock)\n"
        "photo = t.Copies(store, clock), t.kept_noise(store, clock, HOME)\n"
        "try: photo[0].save(photo[1], FOLDER / 'a.png')\n"
        "except t.MachineError as error: print(error.code.value, os.listdir(FOLDER), photo[0].listed())\n"
        "store.close()\n"
    )
    (tmp_path / "stick").mkdir()
    assert run_on_small_disk(tmp_path / "stick", "1m", script) == "disk_full [] ()\n"
