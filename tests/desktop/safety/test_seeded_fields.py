"""Every kind of file that is cleaned, seeded in each hidden field: nothing is left, and the file still opens.

The judges are exiftool and mat2, which know nothing of how cleaning is done, and the bytes themselves.
"""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from desktop.safety.media import Cleaned, clean
from tests.support.seeded_media import MAKERS, Seeded

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("exiftool", "ffmpeg", "mat2"))), reason="stock tools seed and judge"
)

SOUND_AND_FILM = ("mp3", "m4a", "wav", "mp4", "mov", "flac", "ogg", "opus")
JUDGED_BY_MAT2 = ("jpeg", "png", "heic", "docx", "odt", "mp3", "wav", "flac", "ogg", "opus")

# What any file of its kind must say so that it can be shown: sizes, rates, codings, tables.
TECHNICAL = {
    *("AVCConfiguration", "AudioBitrate", "AudioBitsPerSample", "AudioChannels", "AudioFormat"),
    *("AudioLayer", "AudioSampleRate", "AverageBitrate", "AvgBitrate", "AvgBytesPerSec", "Balance"),
    *("BitDepth", "BitsPerSample", "BlockSizeMax", "BlockSizeMin", "BufferSize", "ChannelMode"),
    *("Channels", "ChunkOffset", "ColorComponents", "ColorType", "CompatibleBrands"),
    *("CompositionTimeToSample", "Compression", "CompressorID", "CopyrightFlag", "CurrentTime"),
    *("Duration", "Emphasis", "Encoding", "EncodingProcess", "Filter", "FrameSizeMax", "FrameSizeMin"),
    *("GraphicsMode", "HandlerType", "HasXFA", "ImageHeight", "ImageSize", "ImageWidth"),
    *("IntensityStereo", "Interlace", "JFIFVersion", "LayoutFlags", "Linearized", "MD5Signature"),
    *("MPEGAudioVersion", "MSStereo", "MajorBrand", "MatrixStructure", "MaxBitrate", "MediaData"),
    *("MediaDataOffset", "MediaDataSize", "MediaDuration", "MediaHeaderVersion", "MediaLanguageCode"),
    *("MediaTimeScale", "Megapixels", "MinorVersion", "MovieHeaderVersion", "NextTrackID"),
    *("NominalBitrate", "NumChannels", "OpColor", "OpusVersion", "OriginalMedia", "OutputGain"),
    *("PDFVersion", "PageCount", "PixelAspectRatio", "PosterTime", "PreferredRate", "PreferredVolume"),
    *("PreviewDuration", "PreviewTime", "PurchaseFileFormat", "ResolutionUnit", "Rotation"),
    *("SampleRate", "SampleSizes", "SampleToChunk", "SelectionDuration", "SelectionTime"),
    *("SourceImageHeight", "SourceImageWidth", "SyncSampleTable", "TimeScale", "TimeToSampleTable"),
    *("TotalSamples", "TrackDuration", "TrackHeaderVersion", "TrackID", "TrackLayer", "TrackVolume"),
    *("Unknown_btrt", "Unknown_edts", "Unknown_esds", "VideoFrameRate", "VorbisVersion"),
    *("XResolution", "YCbCrSubSampling", "YResolution", "ZipBitFlag", "ZipCRC", "ZipCompressedSize"),
    *("ZipCompression", "ZipFileName", "ZipRequiredVersion", "ZipUncompressedSize"),
}
Case = tuple[str, Seeded, Cleaned, Path]
EMPTY = {"0000:00:00 00:00:00", "1980:01:01 00:00:00", ""}
FILE_SYSTEM = ("SourceFile", "ExifTool:", "System:", "File:")


@pytest.fixture(scope="module", params=MAKERS)
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Case:
    kind = str(request.param)
    folder = tmp_path_factory.mktemp(kind)
    seeded = MAKERS[kind](folder)
    result = clean(seeded.path)
    target = folder / f"clean.{result.extension}"
    with result.open() as stream:
        target.write_bytes(stream.read())
    return kind, seeded, result, target


def test_nothing_that_was_seeded_is_left(case: Case) -> None:
    _, seeded, result, target = case
    assert len(seeded.markers) >= 9
    planted = seeded.left_in(seeded.path.read_bytes())
    assert set(planted) == set(seeded.markers), "each seed can be found before"
    assert seeded.left_in(target.read_bytes()) == []
    assert result.is_cleaned
    assert target.stat().st_size == result.size
    assert {"owner", "device"} <= set(result.removed)


def test_exiftool_finds_nothing_but_what_shows_the_file(case: Case) -> None:
    _, _, _, target = case
    told = subprocess.run(
        ["exiftool", "-j", "-G1", "-a", "-u", "-s", str(target)], capture_output=True, text=True, check=True
    ).stdout
    assert "SEED" not in told
    fields = json.loads(told)[0]
    telling = {
        key: value
        for key, value in fields.items()
        if not key.startswith(FILE_SYSTEM) and key.rpartition(":")[2] not in TECHNICAL and value not in EMPTY
    }
    assert telling == {}


def test_mat2_finds_nothing(case: Case) -> None:
    kind, _, _, target = case
    shown = subprocess.run(
        ["mat2", "--show", str(target)], capture_output=True, text=True, check=False
    ).stdout
    if kind in JUDGED_BY_MAT2:
        assert "No metadata found" in shown
    elif kind == "pdf":
        # The library that it asks invents a format and says -1 for moments that are not there.
        assert (
            re.sub(r"(format: PDF-1\.\d|(creation|mod)-date: -1)", "", shown).split("\n", 1)[1].strip() == ""
        )
    elif kind == "mp4":
        told = {line.split(":")[0].strip() for line in shown.splitlines()[1:]}
        assert told <= TECHNICAL
    else:
        assert "not supported" in shown, "it judges no MOV and no M4A"


def test_it_still_opens(case: Case) -> None:
    kind, seeded, _, target = case
    if kind in SOUND_AND_FILM:
        before, after = (_frames(path) for path in (seeded.path, target))
        # In an MP3, tags that stand between frames look like one more of them to a player.
        assert all(before[name] - (kind == "mp3") <= count <= before[name] for name, count in after.items())
        assert set(after) == ({"audio", "video"} if kind in ("mp4", "mov") else {"audio"})
        decoded = subprocess.run(
            ["ffmpeg", "-v", "error", "-xerror", "-i", str(target), "-f", "null", "-"],
            capture_output=True,
            check=True,
        )
        assert decoded.stderr == b""
    elif kind == "pdf":
        seen, shown = (
            subprocess.run(["pdftoppm", "-r", "20", str(path)], capture_output=True, check=True).stdout
            for path in (seeded.path, target)
        )
        assert shown == seen, "every page looks the same"
    else:
        assert clean(target).size == target.stat().st_size, "cleaning again changes nothing"


def _frames(path: Path) -> dict[str, int]:
    """Return how many packets of each kind a player finds; of a cover, which is no film, none."""
    told = subprocess.run(
        [
            *("ffprobe", "-v", "error", "-count_packets", "-of", "json"),
            *(
                "-show_entries",
                "stream=codec_type,nb_read_packets:stream_disposition=attached_pic",
                str(path),
            ),
        ],
        capture_output=True,
        check=True,
    ).stdout
    return {
        stream["codec_type"]: int(stream["nb_read_packets"])
        for stream in json.loads(told)["streams"]
        if not stream.get("disposition", {}).get("attached_pic")
        and stream["codec_type"] in ("audio", "video")
    }
