"""Bundles hold the covered copy of a picture, and of the untouched one that is kept sealed not a pixel."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from desktop.domain.audience import Profile
from desktop.domain.edits import Box, Edits
from desktop.domain.record import RecordType
from sync.export import Exporter
from sync.identity import ensure
from tests.support.desk import Desk
from tests.support.small_form import READY

FACE = Box(40, 30, 100, 90)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "home").mkdir()
    desk = Desk(tmp_path / "home")
    yield desk
    desk.store.close()


def is_red(data: bytes) -> bool:
    """Tell whether any pixel is red, as only the face is."""
    red, green, _ = Image.open(io.BytesIO(data)).convert("RGB").split()
    is_face = ImageChops.darker(red, ImageChops.invert(green)).point(lambda value: 255 * (value > 150))
    return is_face.getbbox() is not None


@pytest.mark.parametrize("profile", [Profile.COP_TEAM, Profile.REVIEW_HANDOFF, Profile.GATEWAY_PUBLIC])
def test_no_bundle_has_anything_of_an_original_that_is_kept(
    desk: Desk, tmp_path: Path, profile: Profile
) -> None:
    source = tmp_path / "portrait.png"
    image = Image.new("RGB", (160, 120), "teal")
    image.paste("red", (42, 32, 97, 87))
    image.save(source)
    draft = desk.capture.begin(RecordType.PRACTICE)
    old = desk.capture.attach(draft.draft_id, source).attachment_id
    untouched = desk.library.read_file(old)
    assert is_red(untouched)
    made = desk.capture.retouching.retouch_attachment(
        draft.draft_id, old, Edits(blocks=(FACE,)), keep_original=True
    )
    answers = {**draft.answers, **READY, "audience": "public", "photo": made.attachment_id}
    desk.capture.save(draft.draft_id, answers)
    record = desk.cleared(desk.capture.finish(draft.draft_id))
    original = desk.store.attachments.get(made.attachment_id).original
    assert original is not None
    settings = desk.store.settings
    exporter = Exporter(desk.library, ensure(settings), settings, desk.clock, ledger=desk.capture)
    out = tmp_path / "out"
    out.mkdir()
    done = exporter.export(exporter.plan([record.record_id], profile), out)
    with zipfile.ZipFile(done.path) as bundle:
        parts = {name: bundle.read(name) for name in bundle.namelist()}
    pictures = [data for name, data in parts.items() if name.endswith(".png")]
    assert pictures
    assert not any(map(is_red, pictures))
    for said in (original.file_id, original.sha512, str(old)):
        assert not [name for name, data in parts.items() if said.encode() in data or said in name]
    assert untouched not in parts.values()
