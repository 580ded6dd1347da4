"""The outbox folder in trouble: a vault opens all the same, and its parcels say what is not there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.parcel import ParcelState
from desktop.errors import Code
from desktop.outbox import Outbox
from tests.desktop.test_outbox import put_out
from tests.support.desk import Desk

HALF = "b-11111111-1111-4111-8111-111111111111.zip.age.part"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()


def test_a_file_that_cannot_be_removed_keeps_nobody_from_her_records(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    parcel, record = put_out(desk), desk.finished(title="Another")
    folder = desk.store.paths.outbox
    (folder / HALF).write_bytes(b"x")
    real = Path.unlink

    def held_open(path: Path, missing_ok: bool = False) -> None:
        if path.name == HALF:
            raise PermissionError(13, "another program has it open")
        real(path, missing_ok)

    with monkeypatch.context() as windows:
        windows.setattr(Path, "unlink", held_open)
        desk.reopen()
    assert desk.library.record(record.record_id).title == "Another"
    assert Outbox(desk.store, desk.clock).get(parcel.bundle_id).state is ParcelState.WAITING
    desk.reopen()
    assert [path.name for path in folder.iterdir()] == [parcel.file_name]


def test_an_outbox_that_cannot_be_read_keeps_nobody_from_her_records(desk: Desk) -> None:
    put_out(desk)
    folder = desk.store.paths.outbox
    folder.rename(folder.with_name("elsewhere"))
    folder.write_bytes(b"no folder at all")
    desk.reopen()
    (item,) = Outbox(desk.store, desk.clock).parcels()
    assert item.trouble is Code.PARCEL_FILE_GONE
