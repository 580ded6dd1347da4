"""Files of every kind that the viewers show, sealed as in a vault, and viewers over them."""

from __future__ import annotations

import io
import subprocess
import tempfile
from functools import lru_cache
from pathlib import Path

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.ids import AttachmentId
from desktop.storage.files import Files
from desktop.storage.reading import SealedReader
from tests.support.builders import WHEN
from tests.support.media import scene

IDENTITY = Files.new_identity()

TEXT = "Women's savings group, market day.\nرکورد به زبان دری\nQuestions for next week: none."


@lru_cache
def photo(width: int = 1600, height: int = 1200) -> bytes:
    """Return a JPEG whose corners have four colours."""
    out = io.BytesIO()
    scene(width, height).save(out, "JPEG", quality=90)
    return out.getvalue()


@lru_cache
def pages(count: int = 3) -> bytes:
    """Return a PDF with a few words, a link, and a heavy picture of lines on each page."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=1)
    for page in range(1, count + 1):
        canvas.setFont("Helvetica", 22)
        canvas.drawString(72, 760, f"Minutes of the meeting, page {page}")
        canvas.setFont("Helvetica", 12)
        for line in range(24):
            canvas.drawString(72, 700 - 22 * line, f"{line + 1}. The cooperative agreed on opening hours.")
        canvas.linkURL("https://example.org/", (60, 740, 500, 800))
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def locked_pages() -> bytes:
    """Return a PDF that opens with a password only."""
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pages())) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="o", user="u"))
    return out.getvalue()


@lru_cache
def recording(kind: str) -> bytes:
    """Return two seconds of sound ("wav", "mp3", "ogg") or of film ("mp4", "webm"), made by ffmpeg."""
    sound = ["-f", "lavfi", "-i", "sine=frequency=440:duration=2"]
    film = ["-f", "lavfi", "-i", "testsrc2=size=320x240:rate=15:duration=2"]
    how = {
        "wav": sound,
        "mp3": [*sound, "-c:a", "libmp3lame"],
        "ogg": [*sound, "-c:a", "libvorbis"],
        "mp4": [*film, *sound, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac"],
        "webm": [*film, *sound, "-c:v", "libvpx", "-c:a", "libvorbis"],
    }[kind]
    with tempfile.TemporaryDirectory() as folder:  # both kinds of film are finished by seeking back
        made = Path(folder, f"made.{kind}")
        subprocess.run(["ffmpeg", "-loglevel", "error", *how, str(made)], check=True)
        return made.read_bytes()


def noise(width: int, height: int) -> bytes:
    """Return a PNG that cannot be made small."""
    out = io.BytesIO()
    Image.effect_noise((width, height), 100).save(out, "PNG")
    return out.getvalue()


TYPES = {
    "photo.jpg": (MediaKind.IMAGE, "image/jpeg"),
    "drawing.png": (MediaKind.IMAGE, "image/png"),
    "minutes.pdf": (MediaKind.DOCUMENT, "application/pdf"),
    "notes.txt": (MediaKind.DOCUMENT, "text/plain"),
    "voice.wav": (MediaKind.AUDIO, "audio/wav"),
    "voice.mp3": (MediaKind.AUDIO, "audio/mpeg"),
    "voice.ogg": (MediaKind.AUDIO, "audio/ogg"),
    "film.mp4": (MediaKind.VIDEO, "video/mp4"),
    "film.webm": (MediaKind.VIDEO, "video/webm"),
    "table.ods": (MediaKind.DOCUMENT, "application/octet-stream"),
}


def facts(name: str, data: bytes) -> Attachment:
    """Return what the vault knows of a file."""
    kind, media_type = TYPES[name]
    return Attachment(
        attachment_id=AttachmentId("00000000-0000-4000-8000-000000000001"),
        name=name,
        kind=kind,
        media_type=media_type,
        extension=name.rpartition(".")[2],
        size=len(data),
        sha512="0" * 128,
        crc32=0,
        added_at=WHEN,
    )


def sealed(folder: Path, data: bytes) -> tuple[Files, SealedReader, Path]:
    """Seal `data` as a vault does, and return where it lies, open for reading."""
    files = Files(folder, IDENTITY)
    kept = files.seal(io.BytesIO(data))
    return files, files.open(kept.file_id), folder / kept.file_id[:2] / f"{kept.file_id}.age"
