"""Sound and film put together anew: they play the same, nothing else comes along, odd ones stay whole."""

import io
import shutil
import struct
import subprocess
import tracemalloc
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.errors import AppError
from desktop.safety.media import clean

pytestmark = pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg makes and plays them")

FILM = ("-f", "lavfi", "-i", "testsrc=d=1:s=160x120:r=10", "-f", "lavfi", "-i", "sine=d=1")
SOUND = ("-f", "lavfi", "-i", "sine=d=1")
KINDS = {
    "h264.mp4": (*FILM, "-c:v", "libx264", "-c:a", "aac"),
    "h265.mp4": (*FILM, "-c:v", "libx265", "-x265-params", "log-level=none", "-tag:v", "hvc1", "-c:a", "aac"),
    "front.mov": (*FILM, "-c:v", "libx264", "-c:a", "pcm_s16le", "-movflags", "+faststart"),
    "vp9.mp4": (*FILM, "-c:v", "libvpx-vp9", "-c:a", "libopus", "-strict", "-2"),
    "old.3gp": (*FILM, "-c:v", "h263", "-s", "176x144", "-c:a", "aac"),
    "aac.m4a": (*SOUND, "-c:a", "aac"),
    "alac.m4a": (*SOUND, "-c:a", "alac"),
    "constant.mp3": (*SOUND, "-b:a", "128k"),
    "varying.mp3": (*SOUND, "-q:a", "4"),
    "slow.mp3": (*SOUND, "-ar", "16000", "-ac", "1"),
    "bare.aac": (*SOUND, "-c:a", "aac"),
    "deep.wav": (*SOUND, "-c:a", "pcm_s24le"),
    "packed.wav": (*SOUND, "-c:a", "adpcm_ima_wav"),
    "a.flac": SOUND,
    "a.ogg": SOUND,
    "a.opus": SOUND,
}
UNKNOWN = {
    "pieces.mp4": (*FILM, "-c:v", "libx264", "-c:a", "aac", "-movflags", "frag_keyframe+empty_moov"),
    "old.mp4": (*FILM, "-c:v", "mpeg4", "-c:a", "aac"),
    "a.webm": (*FILM, "-c:v", "libvpx", "-c:a", "libopus"),
    "a.mkv": (*FILM, "-c:v", "libx264", "-c:a", "aac"),
    "spoken.ogg": (*SOUND, "-c:a", "flac"),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("recordings")
    for name, words in (KINDS | UNKNOWN).items():
        subprocess.run(
            [
                "ffmpeg",
                "-nostdin",
                "-y",
                "-v",
                "error",
                *words,
                "-metadata",
                "title=SEEDED",
                str(folder / name),
            ],
            check=True,
            capture_output=True,
        )
    return folder


def cleaned(path: Path) -> bytes:
    result = clean(path)
    assert result.is_cleaned
    with result.open() as stream:
        data = stream.read()
    assert len(data) == result.size
    return data


def played(path: Path) -> bytes:
    """Return a digest of each picture and each stretch of sound that a player shows."""
    found = subprocess.run(
        ["ffmpeg", "-nostdin", "-v", "error", "-xerror", "-i", str(path), "-f", "framemd5", "-"],
        capture_output=True,
        check=True,
    )
    assert found.stderr == b""
    return b"\n".join(line for line in found.stdout.splitlines() if not line.startswith(b"#"))


@pytest.mark.parametrize("name", KINDS)
def test_it_plays_the_same_and_tells_nothing(made: Path, tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    target.write_bytes(cleaned(made / name))
    for word in (
        b"SEEDED",
        b"Lavf",
        b"x264 -",
        b"x265 (",
        b"mdta",
        b"udta",
        b"VideoHandler",
        b"ISFT",
    ):
        assert word not in target.read_bytes()
    if name.endswith(".mp3"):  # how much silence an encoder put before it is no longer told
        before, after = (len(played(path).splitlines()) for path in (made / name, target))
        assert abs(before - after) <= 2
    else:
        assert played(target) == played(made / name)


@pytest.mark.parametrize("name", KINDS)
def test_cleaning_twice_changes_nothing(made: Path, tmp_path: Path, name: str) -> None:
    once = cleaned(made / name)
    target = tmp_path / name
    target.write_bytes(once)
    assert cleaned(target) == once
    assert clean(target).removed == ()


@pytest.mark.parametrize("name", UNKNOWN)
def test_what_is_built_in_an_unknown_way_stays_whole_and_says_so(made: Path, name: str) -> None:
    result = clean(made / name)
    assert (result.is_cleaned, result.removed) == (False, ())
    with result.open() as stream:
        assert stream.read() == (made / name).read_bytes()


@pytest.mark.parametrize("name", ["h264.mp4", "aac.m4a", "front.mov", "a.flac"])
def test_what_is_cut_short_never_counts_as_clean_by_its_head(made: Path, tmp_path: Path, name: str) -> None:
    whole = (made / name).read_bytes()
    target = tmp_path / name
    target.write_bytes(whole[:200])
    assert not clean(target).is_cleaned


def test_bytes_that_no_table_names_do_not_come_along(made: Path, tmp_path: Path) -> None:
    whole = (made / "h264.mp4").read_bytes()
    at = whole.index(b"mdat") - 4
    (size,) = struct.unpack_from(">I", whole, at)
    secret = b"UNNAMED" * 9
    moov = whole[at + size :]
    assert moov[4:8] == b"moov", "its tables stand behind what they name, so nothing moves"
    target = tmp_path / "a.mp4"
    target.write_bytes(
        whole[:at]
        + struct.pack(">I", size + len(secret))
        + whole[at + 4 : at + size]
        + secret
        + moov
        + secret
    )
    assert b"UNNAMED" not in cleaned(target)


def test_a_table_that_names_the_same_bytes_many_times_does_not_grow_the_film(
    made: Path, tmp_path: Path
) -> None:
    whole = bytearray((made / "front.mov").read_bytes())
    at = whole.rindex(b"stsz") + 4
    struct.pack_into(">I", whole, at + 4, 1 << 20)
    target = tmp_path / "a.mov"
    target.write_bytes(whole)
    assert not clean(target).is_cleaned


def test_an_apple_note_of_the_place_goes_as_a_whole(made: Path, tmp_path: Path) -> None:
    place = b"\xa9xyz\x00\x12\x15\xc7+34.5280+069.1700/"
    place = struct.pack(">I", len(place) + 4) + place
    words = struct.pack(">I4s", len(place) + 8, b"udta") + place
    whole = (made / "h264.mp4").read_bytes()
    at = whole.rindex(b"moov") - 4
    moov = whole[at:] + words
    target = tmp_path / "a.mp4"
    target.write_bytes(whole[:at] + struct.pack(">I", len(moov)) + moov[4:])
    assert b"+34.5280" not in cleaned(target)
    assert "location" in clean(target).removed


def test_a_long_sound_is_cleaned_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    head = b"WAVEfmt \x10\x00\x00\x00\x01\x00\x02\x00\x44\xac\x00\x00\x10\xb1\x02\x00\x04\x00\x10\x00data"
    size = 1 << 30
    with path.open("wb") as file:
        file.write(b"RIFF" + struct.pack("<I", size + 36) + head + struct.pack("<I", size))
        file.truncate(44 + size)
    tracemalloc.start()
    with clean(path).open() as stream:
        total = 0
        while chunk := stream.read(1 << 20):
            total += len(chunk)
            if total > 64 << 20:
                break
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 << 20


def test_a_source_that_became_shorter_is_an_error_of_the_machine_and_not_a_short_copy(
    made: Path, tmp_path: Path
) -> None:
    target = tmp_path / "a.wav"
    shutil.copyfile(made / "deep.wav", target)
    result = clean(target)
    with target.open("r+b") as file:
        file.truncate(1000)
    with result.open() as stream, pytest.raises(OSError, match="shorter"):
        stream.read(1 << 20)


@pytest.mark.parametrize("name", KINDS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_mangled_recordings_raise_only_the_family(
    made: Path, tmp_path: Path, name: str, data: st.DataObject
) -> None:
    whole = bytearray((made / name).read_bytes())
    places = st.one_of(st.integers(4, min(len(whole), 3000) - 1), st.integers(4, len(whole) - 1))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(places)] = data.draw(st.sampled_from([0, 1, 0x7F, 0x80, 0xFF]))
    if data.draw(st.booleans()):
        del whole[data.draw(st.integers(12, len(whole))) :]
    target = tmp_path / name
    target.write_bytes(whole)
    with suppress(AppError):
        result = clean(target)
        with result.open() as stream:
            out = io.BytesIO(stream.read())
        assert len(out.getvalue()) == result.size <= len(whole) + 4096
