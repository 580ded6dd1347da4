"""The pictures of the tour are the ones its records speak of, and tell what a phone would tell."""

import io
import json
import re
from pathlib import Path

import pytest
from PIL import Image

from desktop.domain.record import RecordType
from tests.support import content
from tests.support.media import MARKERS
from tests.support.pictures import SCENES, draw, photo

WRITTEN = [(record_type, "en") for record_type in content.TYPES] + [(RecordType.PRACTICE, content.DARI)]


@pytest.mark.parametrize(("record_type", "language"), WRITTEN)
def test_every_placeholder_has_a_picture(record_type: RecordType, language: str, tmp_path: Path) -> None:
    named = set(re.findall(r"photo:\d", json.dumps(content.load(record_type, language))))
    pictures = content.photos(record_type, tmp_path, language)
    assert named == set(pictures)
    for picture in pictures.values():
        with Image.open(picture) as opened:
            assert opened.size == (1600, 1200)


def test_a_picture_is_the_same_each_time_and_another_for_each_seed() -> None:
    small = (160, 120)
    drawn = [draw(seed, small).tobytes() for seed in range(len(SCENES) + 1)]
    assert drawn[0] == draw(0, small).tobytes()
    assert len(set(drawn)) == len(drawn)


def test_a_hidden_picture_tells_all_and_another_nothing(tmp_path: Path) -> None:
    told = photo(tmp_path / "told.jpg", seed=1, size=(320, 240)).read_bytes()
    kept = photo(tmp_path / "kept.jpg", seed=1, size=(320, 240), hidden=False).read_bytes()
    wanted = [b"MARKER-OWNER", b"MARKER-CAMERA", b"MARKER-SERIAL", b"MARKER-XMP", b"MARKER-COMMENT"]
    assert [marker for marker in wanted if marker not in told] == []
    assert [marker for marker in MARKERS if marker in kept] == []
    with Image.open(io.BytesIO(told)) as opened:
        assert opened.getexif().get_ifd(0x8825)
    with Image.open(io.BytesIO(told[told.index(b"\xff\xd8", 2) :])) as small:
        assert small.size == (160, 120)


def test_a_picture_can_lie_on_its_side(tmp_path: Path) -> None:
    lying = photo(tmp_path / "lying.jpg", seed=2, size=(320, 240), orientation=6)
    with Image.open(lying) as opened:
        assert opened.size == (240, 320)
        assert opened.getexif()[0x0112] == 6
