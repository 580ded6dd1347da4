"""Files of a vault are sealed anew after its keys were changed, while everybody works on."""

import contextlib
import io
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from desktop.domain.ids import AttachmentId
from desktop.errors import MachineError
from desktop.library import Library
from desktop.progress import CancelToken
from desktop.storage import tables
from desktop.storage.attachments import Kept
from desktop.storage.store import Store
from tests.support.desk import Desk
from tests.support.rekeyed import PHOTO, SMALL, Changed
from tests.support.small_form import small_catalog


def is_due(store: Store) -> bool:
    """Ask anew each time: the answer changes."""
    return store.resealing.is_due


@pytest.fixture
def changed(tmp_path: Path) -> Changed:
    return Changed(tmp_path)


def test_files_are_sealed_anew_and_then_the_earlier_key_is_forgotten(changed: Changed) -> None:
    before = set(changed.paths.files.rglob("*.age"))
    key = changed.change()
    with Store.open(changed.paths, key, changed.clock) as store:
        assert is_due(store)
        assert store.resealing.run() == 2
        assert not is_due(store)
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
        assert is_due(store)
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

        ways: tuple[tuple[Callable[[], bytes], bytes, int], ...] = (
            (lambda: library.read_file(changed.file), PHOTO, 1),
            (lambda: library.thumbnail(changed.file), SMALL, 2),
            (read, PHOTO, 1),
            (poured, PHOTO, 1),
        )
        for act, found, last_look in ways:
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

    store.attachments.get = late  # type: ignore[method-assign, assignment]  # the real one, at the worst moment
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
        assert is_due(store)
        path.write_bytes(whole)
        assert store.resealing.run() == 1
        assert not is_due(store)
    changed.check()


def _place(store: Store, attachment_id: AttachmentId) -> str:
    file_id = store.attachments.get(attachment_id).file_id
    return f"{file_id[:2]}/{file_id}.age"


def test_the_library_reads_files_while_they_are_sealed_anew(changed: Changed) -> None:
    key = changed.change()
    with Store.open(changed.paths, key, changed.clock) as store:
        library = Library(store, Desk(changed.paths.home.parent / "other").catalog)
        assert library.read_file(changed.file) == PHOTO
        store.resealing.run()
        assert library.read_file(changed.file) == PHOTO
