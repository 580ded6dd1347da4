"""Files on their way in: what is taken, what is refused, and that nothing hidden comes through."""

import io
import os
import shutil
import struct
import subprocess
import tempfile
import tracemalloc
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from desktop.domain.attachment import MediaKind, RefusalReason
from desktop.errors import AppError, Code, FixableError, MachineError
from desktop.safety.media import SIZE_LIMIT, Cleaned, clean
from tests.support import media


def cleaned(folder: Path, name: str, data: bytes) -> tuple[Cleaned, bytes]:
    path = folder / name
    path.write_bytes(data)
    result = clean(path)
    with result.open() as stream:
        return result, stream.read()


def refusal(folder: Path, name: str, data: bytes) -> RefusalReason:
    path = folder / name
    path.write_bytes(data)
    with pytest.raises(FixableError) as caught:
        clean(path)
    assert caught.value.code is Code.TYPE_REFUSED
    assert caught.value.params["name"] == name
    reason = caught.value.params["reason"]
    assert isinstance(reason, RefusalReason)
    return reason


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("maker", [media.jpeg, media.png], ids=["jpeg", "png"])
def test_a_photo_lies_straight_and_tells_nothing(tmp_path: Path, maker: object, orientation: int) -> None:
    source: bytes = maker(orientation)  # type: ignore[operator]  # either maker takes an orientation
    result, data = cleaned(tmp_path, "photo.jpg", source)
    assert [marker for marker in media.MARKERS if marker in source]
    assert [marker for marker in media.MARKERS if marker in data + (result.thumbnail or b"")] == []
    with Image.open(io.BytesIO(data)) as image:
        assert image.size == (result.width, result.height) == (640, 480)
        assert media.corners(image) == ["red", "green", "blue", "yellow"]
        assert dict(image.getexif()) == {}
        assert not {"exif", "xmp", "comment", "photoshop", "mp", "Author"} & set(image.info)
    for word in (b"Exif", b"xmpmeta", b"Photoshop", b"GPS", b"MPF", b"tEXt", b"tIME"):
        assert word not in data
    assert {"location", "device", "owner", "dates", "other"} <= set(result.removed)
    assert result.is_cleaned


def test_what_was_found_is_told_and_nothing_else(tmp_path: Path) -> None:
    out = io.BytesIO()
    media.scene().save(out, "JPEG", exif=media.exif_block(6, only_orientation=True))
    assert cleaned(tmp_path, "a.jpg", out.getvalue())[0].removed == ()
    assert cleaned(tmp_path, "b.jpg", media.plain_jpeg())[0].removed == ()
    assert "thumbnail" in cleaned(tmp_path, "c.jpg", media.jpeg())[0].removed


@pytest.mark.filterwarnings("ignore:Image appears to be a malformed MPO")
@pytest.mark.parametrize("progressive", [False, True])
def test_a_straight_jpeg_keeps_every_pixel(tmp_path: Path, progressive: bool) -> None:
    source = media.jpeg(progressive=progressive)
    _, data = cleaned(tmp_path, "a.jpg", source)
    with Image.open(io.BytesIO(source)) as before, Image.open(io.BytesIO(data)) as after:
        assert before.tobytes() == after.tobytes()


def test_cleaning_twice_changes_nothing(tmp_path: Path) -> None:
    _, once = cleaned(tmp_path, "a.jpg", media.jpeg())
    result, twice = cleaned(tmp_path, "b.jpg", once)
    assert once == twice
    assert result.removed == ()


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool judges independently")
@pytest.mark.parametrize("name", ["a.jpg", "a.png", "turned.jpg", "a.pdf"])
def test_exiftool_finds_nothing_but_the_picture(tmp_path: Path, name: str) -> None:
    source = {
        "a.jpg": media.jpeg(),
        "a.png": media.png(),
        "turned.jpg": media.jpeg(6),
        "a.pdf": media.pdf(),
    }[name]
    _, data = cleaned(tmp_path, name, source)
    (tmp_path / "clean").write_bytes(data)
    told = subprocess.run(
        ["exiftool", "-a", "-G1", "-s", str(tmp_path / "clean")], capture_output=True, text=True, check=True
    ).stdout
    groups = {line.split("]")[0].lstrip("[").strip() for line in told.splitlines()}
    assert groups <= {"ExifTool", "System", "File", "JFIF", "PNG", "PDF", "Composite"}
    assert "MARKER" not in told
    assert "XMP" not in told


def test_colours_stay_but_the_profile_loses_its_words(tmp_path: Path) -> None:
    out = io.BytesIO()
    profile = media.profile()
    media.scene().save(out, "JPEG", icc_profile=profile)
    _, data = cleaned(tmp_path, "a.jpg", out.getvalue())
    with Image.open(io.BytesIO(data)) as image:
        kept = image.info["icc_profile"]
    assert media.same_colours(profile, kept)
    assert b"lcms" in profile
    assert b"lcms" not in kept
    assert b"P\x00i\x00c\x00t\x00u\x00r\x00e" in kept


def test_a_broken_profile_is_dropped_and_the_picture_stays(tmp_path: Path) -> None:
    out = io.BytesIO()
    media.scene().save(out, "JPEG", icc_profile=b"MARKER-OWNER" * 30)
    _, data = cleaned(tmp_path, "a.jpg", out.getvalue())
    assert b"MARKER" not in data


def test_a_heic_becomes_a_jpeg_that_tells_nothing(tmp_path: Path) -> None:
    source = (Path(__file__).parents[2] / "golden" / "media" / "photo.heic").read_bytes()
    assert b"MARKER-OWNER" in source
    result, data = cleaned(tmp_path, "photo.heic", source)
    assert (result.media_type, result.extension, result.kind) == ("image/jpeg", "jpg", MediaKind.IMAGE)
    assert {"location", "device", "owner", "dates"} <= set(result.removed)
    assert b"MARKER" not in data + (result.thumbnail or b"")
    with Image.open(io.BytesIO(data)) as image:
        assert image.format == "JPEG"
        assert media.corners(image) == ["red", "green", "blue", "yellow"]


def test_a_mangled_heic_raises_only_the_family(tmp_path: Path) -> None:
    source = (Path(__file__).parents[2] / "golden" / "media" / "photo.heic").read_bytes()
    path = tmp_path / "photo.heic"
    for at in range(0, len(source), 31):
        mangled = bytearray(source)
        mangled[at] ^= 0xFF
        path.write_bytes(mangled)
        with suppress(AppError):
            clean(path)


@pytest.mark.parametrize("size", [(640, 480), (4000, 3000), (1000, 30), (20, 20)])
def test_the_small_picture_fits_its_frame(tmp_path: Path, size: tuple[int, int]) -> None:
    result, _ = cleaned(tmp_path, "a.jpg", media.plain_jpeg(*size))
    assert result.thumbnail
    with Image.open(io.BytesIO(result.thumbnail)) as image:
        assert image.format == "JPEG"
        assert max(image.size) == min(320, max(size))


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "LA", "L", "P", "1", "I;16"])
def test_every_sort_of_png_gets_its_small_picture(tmp_path: Path, mode: str) -> None:
    out = io.BytesIO()
    picture = media.scene(400, 300)
    (Image.new("I;16", (400, 300), 40_000) if mode == "I;16" else picture.convert(mode)).save(out, "PNG")
    result, data = cleaned(tmp_path, "a.png", out.getvalue())
    with Image.open(io.BytesIO(data)) as image:
        assert image.mode == mode
    assert result.thumbnail


@pytest.mark.parametrize("kind", ["RGB", "L", "CMYK"])
def test_every_sort_of_jpeg_is_turned(tmp_path: Path, kind: str) -> None:
    out = io.BytesIO()
    media.lying(6).convert(kind).save(out, "JPEG", exif=media.exif_block(6))
    result, data = cleaned(tmp_path, "a.jpg", out.getvalue())
    with Image.open(io.BytesIO(data)) as image:
        assert (image.mode, image.size) == (kind, (640, 480))
    assert result.thumbnail


def test_an_archive_behind_a_picture_does_not_come_along(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("hidden.exe", b"MZ")
    for name, data in (("a.jpg", media.plain_jpeg()), ("a.png", media.png())):
        result, kept = cleaned(tmp_path, name, data + packed.getvalue())
        assert b"hidden.exe" not in kept
        assert "other" in result.removed


@pytest.mark.parametrize("maker", [media.jpeg, media.png], ids=["jpeg", "png"])
def test_a_mangled_picture_raises_only_the_family(tmp_path: Path, maker: object) -> None:
    source: bytes = maker()  # type: ignore[operator]  # either maker may be called bare
    path = tmp_path / "a.jpg"
    for at in range(0, min(len(source), 5000), 13):
        mangled = bytearray(source)
        mangled[at] ^= 0xFF
        path.write_bytes(mangled)
        try:
            result = clean(path)
        except AppError:
            continue
        with result.open() as stream:
            data = stream.read()
        assert b"MARKER" not in data or at > 3000  # a picture's own data may be anything


@pytest.mark.parametrize("keep", [3, 20, 200, 3000, -1, -200])
@pytest.mark.parametrize("name", ["a.jpg", "a.png"])
def test_a_picture_cut_short_is_named(tmp_path: Path, name: str, keep: int) -> None:
    whole = media.plain_jpeg() if name == "a.jpg" else media.png().removesuffix(b"MARKER-TRAILER")
    path = tmp_path / name
    path.write_bytes(whole[:keep] if name == "a.jpg" or keep != 3 else whole[:9])
    with pytest.raises(FixableError) as caught:
        clean(path)
    assert caught.value.code is Code.PICTURE_DAMAGED


def test_a_picture_that_would_fill_memory_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    head = b"\x89PNG\r\n\x1a\n" + media.png_chunk(
        b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    )
    path = tmp_path / "bomb.png"
    path.write_bytes(head + media.png_chunk(b"IDAT", b"") + media.png_chunk(b"IEND", b""))
    with pytest.raises(FixableError) as caught:
        clean(path)
    assert caught.value.code is Code.PICTURE_TOO_LARGE


@pytest.mark.parametrize("name", ["bomb.png", "bomb.jpg"])
def test_a_picture_of_twenty_thousand_pixels_a_side_is_refused_in_little_memory(
    tmp_path: Path, name: str
) -> None:
    out = io.BytesIO()
    if name == "bomb.png":
        rows = zlib.compress(bytes(2501 * 20_000))
        head = struct.pack(">IIBBBBB", 20_000, 20_000, 1, 0, 0, 0, 0)
        out.write(b"\x89PNG\r\n\x1a\n" + media.png_chunk(b"IHDR", head))
        out.write(media.png_chunk(b"IDAT", rows) + media.png_chunk(b"IEND", b""))
    else:
        small = media.plain_jpeg()
        at = small.index(b"\xff\xc0") + 5
        out.write(small[:at] + struct.pack(">HH", 20_000, 20_000) + small[at + 4 :])
    path = tmp_path / name
    path.write_bytes(out.getvalue())
    tracemalloc.start()
    with pytest.raises(FixableError) as caught:
        clean(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert caught.value.code is Code.PICTURE_TOO_LARGE
    assert peak < 20 << 20


MP3_FRAME = b"\xff\xfb\x90\x00" + bytes(413)
SOUNDS_AND_FILMS = {
    "tagged.mp3": (b"ID3\x04\x00\x00\x00\x00\x00\x00" + b"\x00" * 20, "audio/mpeg"),
    "a.wav": (b"RIFF\x24\x00\x00\x00WAVEfmt ", "audio/wav"),
    "a.ogg": (b"OggS" + bytes(24) + b"\x01vorbis", "audio/ogg"),
    "a.opus": (b"OggS" + bytes(24) + b"OpusHead", "audio/ogg"),
    "a.flac": (b"fLaC\x00\x00\x00\x22", "audio/flac"),
    "a.m4a": (b"\x00\x00\x00\x18ftypM4A \x00\x00\x00\x00isom", "audio/mp4"),
    "recorder.m4a": (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00isom", "audio/mp4"),
    "a.mp4": (b"\x00\x00\x00\x18ftypisom\x00\x00\x00\x00mp42", "video/mp4"),
    "a.mov": (b"\x00\x00\x00\x14ftypqt  \x00\x00\x00\x00qt  ", "video/quicktime"),
    "a.3gp": (b"\x00\x00\x00\x18ftyp3gp4\x00\x00\x00\x003gp4", "video/3gpp"),
    "a.webm": (b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm", "video/webm"),
    "a.mkv": (b"\x1a\x45\xdf\xa3\xa3\x42\x86\x81\x01\x42\x82\x88matroska", "video/x-matroska"),
}


@pytest.mark.parametrize("name", SOUNDS_AND_FILMS)
def test_sound_and_film_that_cannot_be_taken_apart_pass_as_they_are_and_say_so(
    tmp_path: Path, name: str
) -> None:
    data, media_type = SOUNDS_AND_FILMS[name]
    result, kept = cleaned(tmp_path, name, data)
    assert kept == data
    assert (result.media_type, result.removed, result.is_cleaned) == (media_type, (), False)
    assert result.size == len(data)


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg makes real sound and film")
@pytest.mark.parametrize(
    "name",
    ["a.mp3", "a.wav", "a.ogg", "a.opus", "a.flac", "a.m4a", "a.aac", "a.mp4", "a.mov", "a.webm", "a.mkv"],
)
def test_real_sound_and_film_are_known_by_their_bytes(tmp_path: Path, name: str) -> None:
    is_film = Path(name).suffix in (".mp4", ".mov", ".webm", ".mkv")
    made = ["testsrc=d=0.2:s=64x48"] if is_film else ["sine=d=0.3"]
    codec = ["-c:v", "libvpx"] if name == "a.webm" else []
    subprocess.run(
        ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", *made, *codec, str(tmp_path / name)],
        check=True,
        capture_output=True,
    )
    bare = tmp_path / f"{name}.bin"
    (tmp_path / name).rename(bare)
    found = clean(bare)
    assert found.extension == Path(name).suffix[1:]
    assert found.kind is (MediaKind.VIDEO if is_film else MediaKind.AUDIO)


def office(*parts: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as container:
        for part in parts:
            container.writestr(part, b"x")
    return out.getvalue()


REFUSED = {
    "empty.jpg": (b"", RefusalReason.EMPTY),
    "setup.exe": (b"MZ\x90\x00" + bytes(100), RefusalReason.PROGRAM),
    "tool": (b"\x7fELF\x02\x01" + bytes(100), RefusalReason.PROGRAM),
    "run.sh": (b"#!/bin/sh\necho", RefusalReason.PROGRAM),
    "page.html": (b"<!DOCTYPE html><html>", RefusalReason.MARKUP),
    "spaced.htm": (b"\xef\xbb\xbf\r\n  <script>alert(1)</script>", RefusalReason.MARKUP),
    "wide.html": ("<html>".encode("utf-16"), RefusalReason.MARKUP),
    "drawing.svg": (b'<?xml version="1.0"?><svg/>', RefusalReason.MARKUP),
    "late.txt": (b"hello <script>alert(1)</script>", RefusalReason.MARKUP),
    "files.zip": (office("a.txt"), RefusalReason.ARCHIVE),
    "broken.zip": (b"PK\x03\x04" + bytes(50), RefusalReason.ARCHIVE),
    "packed.gz": (b"\x1f\x8b\x08" + bytes(50), RefusalReason.ARCHIVE),
    "report.docm": (office("word/document.xml", "word/vbaProject.bin"), RefusalReason.OFFICE_MACRO),
    "macro.docx": (office("word/document.xml", "word/vbaProject.bin"), RefusalReason.OFFICE_MACRO),
    "slides.pptx": (office("ppt/presentation.xml"), RefusalReason.OFFICE),
    "locked.docx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), RefusalReason.LOCKED),
    "report.dotm": (office("word/document.xml"), RefusalReason.MISMATCH),
    "photo.docx": (media.plain_jpeg(), RefusalReason.MISMATCH),
    "files.docx": (office("a.txt"), RefusalReason.MISMATCH),
    "table.xlsx": (office("xl/workbook.xml"), RefusalReason.OFFICE),
    "text.odt": (office("mimetype", "content.xml"), RefusalReason.OFFICE),
    "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), RefusalReason.OFFICE_MACRO),
    "notes": (b"plain words", RefusalReason.UNKNOWN),
    "moving.gif": (b"GIF89a" + bytes(50), RefusalReason.UNKNOWN),
    "voice.amr": (b"#!AMR\n" + bytes(50), RefusalReason.UNKNOWN),
    "photo.jpg": (b"<html><script>alert(1)</script>", RefusalReason.MISMATCH),
    "film.mp4": (b"MZ\x90\x00" + bytes(100), RefusalReason.MISMATCH),
    "picture.png": (office("a.txt"), RefusalReason.MISMATCH),
    "photo.jpg.exe": (media.plain_jpeg(), RefusalReason.MISMATCH),
    "photo.html": (media.plain_jpeg(), RefusalReason.MISMATCH),
    "almost.mp3": (b"\xff\xfb" + bytes(500), RefusalReason.UNKNOWN),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_on_the_list_is_refused_with_its_reason(tmp_path: Path, name: str) -> None:
    data, reason = REFUSED[name]
    assert refusal(tmp_path, name, data) is reason


def test_a_harmless_wrong_name_is_put_right(tmp_path: Path) -> None:
    result, _ = cleaned(tmp_path, "photo.png", media.plain_jpeg())
    assert (result.extension, result.name) == ("jpg", "photo.png")


def test_a_folder_a_pipe_and_nothing_at_all_are_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.jpg"
    os.mkfifo(pipe)
    for path in (tmp_path, pipe):
        with pytest.raises(FixableError) as caught:
            clean(path)
        assert caught.value.code is Code.TYPE_REFUSED
    with pytest.raises(MachineError) as missing:
        clean(tmp_path / "gone.jpg")
    assert missing.value.code is Code.FILE_UNREADABLE


@pytest.mark.parametrize("name", ["film.mp4", "photo.jpg", "paper.pdf"])
def test_a_file_too_large_is_refused_without_reading_it(tmp_path: Path, name: str) -> None:
    head = {
        "film.mp4": SOUNDS_AND_FILMS["a.mp4"][0],
        "photo.jpg": media.plain_jpeg(),
        "paper.pdf": b"%PDF-1.7",
    }
    path = tmp_path / name
    path.write_bytes(head[name])
    os.truncate(path, SIZE_LIMIT + 1)
    with pytest.raises(FixableError) as caught:
        clean(path)
    assert caught.value.code is Code.FILE_TOO_LARGE
    assert caught.value.params["name"] == name


def test_a_film_of_the_full_size_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(SOUNDS_AND_FILMS["a.mp4"][0])
    os.truncate(path, SIZE_LIMIT)
    assert clean(path).size == SIZE_LIMIT


def test_no_plain_copy_is_written_anywhere(tmp_path: Path) -> None:
    before = set(Path(tempfile.gettempdir()).iterdir())
    source = tmp_path / "a.jpg"
    source.write_bytes(media.jpeg(6))
    clean(source)
    assert list(tmp_path.iterdir()) == [source]
    assert set(Path(tempfile.gettempdir()).iterdir()) == before
