"""Files as a person brings them, with a marker in their names and in every corner that can hold one."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

from pypdf import PdfReader, PdfWriter

from tests.support import media
from tests.support.forensic.marks import PASSPHRASE, mark


def lay_out(folder: Path) -> dict[str, Path]:
    """Write one file of each kind into `folder` and return them by kind."""
    folder.mkdir(parents=True)
    made = {
        "picture": folder / f"{mark(901)} portrait.jpg",
        "document": folder / f"{mark(902)} minutes.pdf",
        "audio": folder / f"{mark(903)} voice.mp3",
        "video": folder / f"{mark(904)} market.mp4",
        "text": folder / f"{mark(905)} notes.txt",
    }
    made["picture"].write_bytes(media.jpeg(6, image=media.scene(1400, 1000)))
    made["document"].write_bytes(_with_history(media.pdf()))
    made["text"].write_text(f"{mark(905)} said so\n", encoding="utf-8")
    sound = ("-f", "lavfi", "-i", "sine=frequency=440:duration=2")
    film = ("-f", "lavfi", "-i", "testsrc2=size=320x240:rate=15:duration=2")
    tags = ("-metadata", f"title={mark(906)}", "-metadata", f"artist={mark(907)}")
    _ffmpeg(*sound, *tags, "-c:a", "libmp3lame", str(made["audio"]))
    _ffmpeg(*film, *sound, *tags, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac", str(made["video"]))
    return made


def office(folder: Path) -> Path:
    """Write the office's key as it is handed out, with the office's name in it; return the file."""
    secret, public = folder / "office.key", folder / f"{mark(908)} office.txt"
    subprocess.run(["age-keygen", "-o", secret], check=True, capture_output=True)
    key = subprocess.run(["age-keygen", "-y", secret], check=True, capture_output=True, text=True).stdout
    public.write_text(f"# {mark(909)} country office\n{key}", encoding="utf-8")
    return public


def _ffmpeg(*arguments: str) -> None:
    subprocess.run(["ffmpeg", "-loglevel", "error", *arguments], check=True)


def _with_history(pdf: bytes) -> bytes:
    """Return the pages with an earlier state of them before, as an editor that only appends leaves it."""
    writer = PdfWriter(PdfReader(io.BytesIO(pdf)), incremental=True)
    writer.add_metadata({"/Subject": mark(910), "/Keywords": PASSPHRASE})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
