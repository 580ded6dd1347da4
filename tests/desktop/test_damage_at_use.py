"""What is damaged in the vault never passes for what was kept, and is told by its own name."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop.copies import Copies
from desktop.domain.attachment import Attachment
from desktop.domain.ids import AttachmentId
from desktop.domain.record import RecordType
from desktop.errors import Cancelled, Code, MachineError
from tests.support.damaged_files import WAYS, swap
from tests.support.desk import Desk

CODES = {
    "flipped": Code.ATTACHMENT_DAMAGED,
    "missing": Code.ATTACHMENT_MISSING,
    "cut": Code.ATTACHMENT_DAMAGED,
    "swapped": Code.ATTACHMENT_OTHER,
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()


def texts_of_one_length(desk: Desk) -> tuple[Attachment, Attachment]:
    """Keep two files that only their bytes tell apart."""
    draft = desk.capture.begin(RecordType.PRACTICE)
    found = []
    for number in (1, 2):
        source = desk.folder / f"notes {number}.txt"
        source.write_text(f"{number}" * 300_000)
        found.append(desk.capture.attach(draft.draft_id, source))
    return found[0], found[1]


@pytest.mark.parametrize("way", WAYS)
def test_a_damaged_file_is_told_by_its_name_wherever_it_is_read(desk: Desk, tmp_path: Path, way: str) -> None:
    one, other = texts_of_one_length(desk)
    WAYS[way](desk.store, one.attachment_id, other.attachment_id)
    copies = Copies(desk.store, desk.clock)
    outside = tmp_path / "outside"
    outside.mkdir()

    def vouched() -> None:
        with desk.library.open_file(one.attachment_id) as reader:
            desk.library.vouch(one, reader)

    for act in (
        lambda: desk.library.read_file(one.attachment_id),
        lambda: copies.save(one.attachment_id, outside / "copy.txt"),
        vouched,
    ):
        with pytest.raises(MachineError) as caught:
            act()
        assert caught.value.code is CODES[way]
        assert caught.value.params == {"attachment": one.attachment_id, "name": "notes 1.txt"}
    assert list(outside.iterdir()) == []
    assert copies.listed() == ()


def test_whole_files_are_vouched_for(desk: Desk) -> None:
    one, _other = texts_of_one_length(desk)
    with desk.library.open_file(one.attachment_id) as reader:
        desk.library.vouch(one, reader)
        assert reader.tell() == 0
    with pytest.raises(Cancelled):
        desk.library.vouch(one, reader)
    assert desk.library.quick_look(one.attachment_id) is None


def test_a_file_of_another_size_is_refused_before_a_byte_of_it_is_read(desk: Desk) -> None:
    one, _other = texts_of_one_length(desk)
    draft = desk.capture.begin(RecordType.PRACTICE)
    out = io.BytesIO()
    Image.effect_noise((40, 30), 90).convert("RGB").save(out, "JPEG")
    (desk.folder / "boats.jpg").write_bytes(out.getvalue())
    photo = desk.capture.attach(draft.draft_id, desk.folder / "boats.jpg")
    swap(desk.store, one.attachment_id, photo.attachment_id)
    for key in (one.attachment_id, photo.attachment_id):
        with pytest.raises(MachineError) as caught:
            desk.library.open_file(key)
        assert caught.value.code is Code.ATTACHMENT_OTHER
        found = desk.library.quick_look(key)
        assert found is not None
        assert found.code is Code.ATTACHMENT_OTHER


def test_what_is_not_kept_at_all_has_trouble_too(desk: Desk) -> None:
    found = desk.library.quick_look(AttachmentId("00000000-0000-4000-8000-000000000000"))
    assert found is not None
    assert found.code is Code.ATTACHMENT_MISSING
