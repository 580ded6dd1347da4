"""Files of every kind that is cleaned, a marker of its own in each hidden field, and what is left of them.

Seeds are written by exiftool and ffmpeg as other programs would write them, and by hand where neither does.
"""

from __future__ import annotations

import io
import shutil
import struct
import subprocess
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pikepdf

from tests.support import media, office_files

_GOLDEN = Path(__file__).parents[1] / "golden" / "media"


@dataclass
class Seeded:
    """One seeded file.

    Attributes:
        markers: by the field's name, the marker that stands in it.
    """

    path: Path
    markers: dict[str, str] = field(default_factory=dict)

    def mark(self, name: str) -> str:
        """Return the marker for a field."""
        return self.markers.setdefault(name, f"SEED{zlib.crc32(name.encode()):08x}X")

    def left_in(self, data: bytes) -> list[str]:
        """Return the fields whose markers can still be found in `data`, packed or in whatever letters."""
        places = [data.lower(), *(part.lower() for part in unpacked(data))]
        return [
            name
            for name, marker in self.markers.items()
            if any(marker.lower().encode(code) in place for place in places for code in _CODES)
        ]


_CODES = ("utf-8", "utf-16-le", "utf-16-be")


def unpacked(data: bytes) -> list[bytes]:
    """Return what is packed inside `data`, if it is a container or a PDF, and the names in it."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as container:
            inner = [container.read(name) for name in container.namelist()]
            return [*inner, "\n".join(container.namelist()).encode(), container.comment]
    if data.startswith(b"%PDF"):
        with pikepdf.open(io.BytesIO(data)) as pdf:
            parts = [part.unparse() for part in pdf.objects]
            parts += [part.read_raw_bytes() for part in pdf.objects if isinstance(part, pikepdf.Stream)]
            parts += [_content(part) for part in pdf.objects if isinstance(part, pikepdf.Stream)]
            return [*parts, *(_strings(part) for part in pdf.objects)]
    return []


def _content(part: pikepdf.Object) -> bytes:
    try:
        return part.read_bytes()
    except pikepdf.PdfError:  # a photo
        return b""


def _strings(part: object) -> bytes:
    """Return the plain strings in a PDF object, which may stand there in UTF-16."""
    if isinstance(part, pikepdf.String):
        return bytes(part) + str(part).encode()
    if not isinstance(part, pikepdf.Object):
        return b""
    if isinstance(part, pikepdf.Dictionary | pikepdf.Stream):
        return b" ".join(_strings(part[key]) for key in part.keys() if not _is_elsewhere(part[key]))  # noqa: SIM118
    if isinstance(part, pikepdf.Array):
        return b" ".join(_strings(inner) for inner in part if not _is_elsewhere(inner))
    return b""


def _is_elsewhere(part: object) -> bool:
    return isinstance(part, pikepdf.Object) and part.is_indirect


def _exiftool(seeded: Seeded, *fields: str, moments: tuple[str, ...] = ()) -> None:
    """Write a marker into each of `fields`, and a moment into each of `moments`."""
    told = [f"-{name}={seeded.mark(name)}" for name in fields]
    told += [f"-{name}=2026:11:03 10:11:12" for name in moments]
    subprocess.run(
        ["exiftool", "-q", "-q", "-m", "-overwrite_original", *told, str(seeded.path)],
        check=True,
        capture_output=True,
    )


def _ffmpeg(*words: str) -> None:
    subprocess.run(["ffmpeg", "-nostdin", "-y", "-v", "error", *words], check=True, capture_output=True)


_PICTURE_FIELDS = (
    *("EXIF:Artist", "EXIF:Copyright", "EXIF:Make", "EXIF:Model", "EXIF:Software", "EXIF:OwnerName"),
    *(
        "EXIF:SerialNumber",
        "EXIF:LensModel",
        "EXIF:UserComment",
        "EXIF:ImageDescription",
        "EXIF:GPSAreaInformation",
    ),
    *("XMP-dc:Creator", "XMP-dc:Title", "XMP-photoshop:City", "XMP-xmp:CreatorTool", "XMP-iptcCore:Location"),
)
_IPTC = ("IPTC:By-line", "IPTC:City", "IPTC:Caption-Abstract", "IPTC:Keywords", "Photoshop:CopyrightFlag")


def jpeg(folder: Path) -> Seeded:
    """Return a photo with EXIF, GPS, IPTC, XMP, a remark, a small picture and bytes behind its end."""
    seeded = Seeded(folder / "seeded.jpg")
    seeded.path.write_bytes(media.plain_jpeg())
    _exiftool(
        seeded,
        *_PICTURE_FIELDS,
        *_IPTC[:4],
        "Comment",
        moments=("EXIF:DateTimeOriginal", "XMP-xmp:CreateDate"),
    )
    with seeded.path.open("ab") as file:
        file.write(seeded.mark("trailer").encode())
    return seeded


def png(folder: Path) -> Seeded:
    """Return a PNG with texts, EXIF and XMP."""
    seeded = Seeded(folder / "seeded.png")
    out = io.BytesIO()
    media.scene().save(out, "PNG")
    seeded.path.write_bytes(out.getvalue())
    _exiftool(
        seeded, *_PICTURE_FIELDS, "PNG:Author", "PNG:Comment", "PNG:Software", moments=("EXIF:ModifyDate",)
    )
    with seeded.path.open("ab") as file:
        file.write(seeded.mark("trailer").encode())
    return seeded


def heic(folder: Path) -> Seeded:
    """Return a HEIC with EXIF and XMP."""
    seeded = Seeded(folder / "seeded.heic")
    shutil.copyfile(_GOLDEN / "photo.heic", seeded.path)
    _exiftool(seeded, *_PICTURE_FIELDS, moments=("EXIF:DateTimeOriginal",))
    return seeded


def pdf(folder: Path) -> Seeded:
    """Return a PDF with properties, XMP, remarks with authors, a signature, and photos that tell all."""
    seeded = Seeded(folder / "seeded.pdf")
    made = pikepdf.open(io.BytesIO(media.pdf()))
    page = made.pages[0]
    del made.Root.Metadata
    note = page.Annots[0]
    note.T, note.NM = seeded.mark("remark's author"), seeded.mark("remark's name")
    link = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot,
        Subtype=pikepdf.Name.Link,
        Rect=[0, 0, 9, 9],
        A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI=f"file:///home/{seeded.mark('path of a link')}/a.pdf"),
    )
    page.Annots.append(link)
    page.PieceInfo = pikepdf.Dictionary(App=seeded.mark("program's own part"))
    page.Thumb = made.make_stream(seeded.mark("small page").encode())
    page.Metadata = made.make_stream(seeded.mark("page's packet").encode())
    signature = pikepdf.Dictionary(
        Type=pikepdf.Name.Sig,
        Name=seeded.mark("signer"),
        Location=seeded.mark("signer's place"),
        ContactInfo=seeded.mark("signer's contact"),
        ByteRange=[0, 1, 2, 3],
        Contents=pikepdf.String(seeded.mark("certificate")),
    )
    made.Root.AcroForm = pikepdf.Dictionary(
        Fields=[pikepdf.Dictionary(FT=pikepdf.Name.Sig, T="Signature1", V=made.make_indirect(signature))]
    )
    photo = page.Resources.XObject.Photo
    twice = made.make_stream(zlib.compress(media.jpeg().replace(b"MARKER-SERIAL", b"X" * 13)))
    twice.stream_dict = pikepdf.Dictionary(
        {str(key): photo[key] for key in photo.keys() if key not in ("/Length", "/Filter")}  # noqa: SIM118
    )
    twice.Filter = pikepdf.Array([pikepdf.Name.FlateDecode, pikepdf.Name.DCTDecode])
    page.Resources.XObject.Twice = twice
    made.save(seeded.path, compress_streams=False)
    made.close()
    _exiftool(
        seeded,
        *("PDF:Author", "PDF:Creator", "PDF:Producer", "PDF:Title", "PDF:Subject", "PDF:Keywords"),
        *("XMP-dc:Creator", "XMP-xmp:CreatorTool", "XMP-pdf:Keywords"),
        moments=("PDF:CreateDate", "XMP-xmp:CreateDate"),
    )
    return seeded


def docx(folder: Path) -> Seeded:
    """Return a Word document that tells everything."""
    seeded = Seeded(folder / "seeded.docx")
    seeded.path.write_bytes(office_files.packed(office_files.docx_parts(seeded.mark)))
    return seeded


def odt(folder: Path) -> Seeded:
    """Return an OpenDocument text that tells everything."""
    seeded = Seeded(folder / "seeded.odt")
    seeded.path.write_bytes(office_files.packed(office_files.odt_parts(seeded.mark)))
    return seeded


def _tags(seeded: Seeded, *names: str) -> list[str]:
    return [word for name in names for word in ("-metadata", f"{name}={seeded.mark(name)}")]


_SOUND_TAGS = (
    "title",
    "artist",
    "album",
    "comment",
    "composer",
    "copyright",
    "encoded_by",
    "lyrics",
    "location",
)


def mp3(folder: Path) -> Seeded:
    """Return an MP3 with every sort of tag, a cover, and tags in its middle and behind its end."""
    seeded = Seeded(folder / "seeded.mp3")
    cover = folder / "cover.jpg"
    cover.write_bytes(media.jpeg())
    _ffmpeg(
        *("-f", "lavfi", "-i", "sine=d=2", "-i", str(cover), "-map", "0", "-map", "1", "-c:v", "copy"),
        *(
            "-write_id3v1",
            "1",
            *_tags(seeded, *_SOUND_TAGS),
            "-metadata",
            "date=2026-11-03",
            str(seeded.path),
        ),
    )
    data = seeded.path.read_bytes()
    private = b"WHO\x00" + seeded.mark("private frame").encode()
    second = b"ID3\x04\x00\x00" + bytes([0, 0, 0, 10 + len(private)])
    second += b"PRIV" + struct.pack(">I", len(private)) + b"\x00\x00" + private
    value = seeded.mark("APE artist").encode()
    item = struct.pack("<II", len(value), 0) + b"Artist\x00" + value
    ape = item + b"APETAGEX" + struct.pack("<IIII", 2000, len(item) + 32, 1, 0) + bytes(8)
    lyrics = b"LYRICSBEGIN" + seeded.mark("Lyrics3 words").encode() + b"LYRICSEND"
    end = data[-128:] if data[-128:-125] == b"TAG" else b""
    body = data.removesuffix(end)
    middle = body.rfind(b"\xff\xfb", 0, len(body) * 3 // 4)
    seeded.path.write_bytes(second + body[:middle] + second + body[middle:] + ape + lyrics + end)
    return seeded


def wav(folder: Path) -> Seeded:
    """Return a WAV with INFO, broadcast, iXML, ID3 and XMP chunks, and bytes behind its end."""
    seeded = Seeded(folder / "seeded.wav")
    _ffmpeg(
        "-f",
        "lavfi",
        "-i",
        "sine=d=2",
        *_tags(seeded, "title", "artist", "comment", "copyright"),
        str(seeded.path),
    )
    data = seeded.path.read_bytes()

    def chunk(name: bytes, body: bytes) -> bytes:
        return name + struct.pack("<I", len(body)) + body + bytes(len(body) & 1)

    broadcast = seeded.mark("bext description").encode().ljust(256, b"\0")
    broadcast += seeded.mark("bext originator").encode().ljust(32, b"\0") + bytes(32) + b"2026-11-0310:11:12"
    more = chunk(b"bext", broadcast.ljust(602, b"\0"))
    more += chunk(b"iXML", f"<BWFXML><NOTE>{seeded.mark('iXML note')}</NOTE></BWFXML>".encode())
    more += chunk(b"_PMX", f"<x:xmpmeta>{seeded.mark('XMP packet')}</x:xmpmeta>".encode())
    more += chunk(b"id3 ", b"ID3\x04\x00\x00\x00\x00\x00\x00" + seeded.mark("ID3 chunk").encode())
    more += chunk(b"LIST", b"adtllabl" + struct.pack("<II", 20, 1) + seeded.mark("label").encode())
    whole = data[:12] + more + data[12:]
    whole = whole[:4] + struct.pack("<I", len(whole) - 8) + whole[8:]
    seeded.path.write_bytes(whole + seeded.mark("trailer").encode())
    return seeded


_FILM_FIELDS = (
    *("ItemList:Title", "ItemList:Artist", "ItemList:Comment", "ItemList:Encoder"),
    *("UserData:Author", "UserData:Make", "UserData:Model", "UserData:SoftwareVersion", "UserData:Comment"),
    *("Keys:Author", "Keys:Make", "Keys:Model", "Keys:Software", "Keys:DisplayName", "Keys:LocationName"),
    *("XMP-dc:Creator", "XMP-xmp:CreatorTool", "XMP-exif:GPSAreaInformation"),
)
_FILM_MOMENTS = ("QuickTime:CreateDate", "TrackCreateDate", "MediaCreateDate", "Keys:CreationDate")


def _film(folder: Path, name: str, *words: str) -> Seeded:
    seeded = Seeded(folder / name)
    chapters = folder / "chapters.txt"
    chapters.write_text(
        f";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1\nSTART=0\nEND=1\ntitle={seeded.mark('chapter')}\n",
        encoding="utf-8",
    )
    titles = folder / "titles.srt"
    said = seeded.mark("text track")
    titles.write_text(f"1\n00:00:00,000 --> 00:00:01,000\n{said}\n", encoding="utf-8")
    sei = "h264_metadata=sei_user_data=086f3693-b7b3-4f2c-9653-21492feee5b8+"
    sei += seeded.mark("note in the pictures")
    _ffmpeg(
        *("-f", "lavfi", "-i", "testsrc=d=2:s=320x240:r=10", "-f", "lavfi", "-i", "sine=d=2"),
        *(
            "-i",
            str(titles),
            "-i",
            str(chapters),
            "-map",
            "0",
            "-map",
            "1",
            "-map",
            "2",
            "-map_chapters",
            "3",
        ),
        *("-c:v", "libx264", "-bsf:v", sei, "-c:s", "mov_text", *words, "-timecode", "10:11:12:00"),
        *("-metadata:s:v", f"handler_name={seeded.mark('handler')}", "-metadata", "location=+34.5+069.1/"),
        *("-metadata", "creation_time=2026-11-03T10:11:12Z", str(seeded.path)),
    )
    _exiftool(seeded, *_FILM_FIELDS, moments=_FILM_MOMENTS)
    with seeded.path.open("ab") as file:
        for box in (b"uuid", b"free"):
            body = bytes(16) + seeded.mark(f"{box.decode()} box").encode()
            file.write(struct.pack(">I4s", len(body) + 8, box) + body)
    return seeded


def mp4(folder: Path) -> Seeded:
    """Return an MP4 with every sort of tag, chapters, titles, a clock, and notes among its pictures."""
    return _film(folder, "seeded.mp4", "-c:a", "aac", "-movflags", "+faststart")


def mov(folder: Path) -> Seeded:
    """Return a MOV with the same."""
    return _film(folder, "seeded.mov", "-c:a", "aac")


def m4a(folder: Path) -> Seeded:
    """Return an M4A with tags and a cover."""
    seeded = Seeded(folder / "seeded.m4a")
    cover = folder / "cover.jpg"
    cover.write_bytes(media.jpeg())
    _ffmpeg(
        *("-f", "lavfi", "-i", "sine=d=2", "-i", str(cover), "-map", "0", "-map", "1", "-c:v", "copy"),
        *(
            "-disposition:v:0",
            "attached_pic",
            "-c:a",
            "aac",
            *_tags(seeded, "album", "composer", "copyright", "lyrics"),
        ),
        *("-metadata", "creation_time=2026-11-03T10:11:12Z", str(seeded.path)),
    )
    _exiftool(seeded, *_FILM_FIELDS, moments=_FILM_MOMENTS[:1])
    return seeded


def _tagged(folder: Path, name: str) -> Seeded:
    seeded = Seeded(folder / name)
    _ffmpeg("-f", "lavfi", "-i", "sine=d=2", *_tags(seeded, *_SOUND_TAGS), str(seeded.path))
    return seeded


def flac(folder: Path) -> Seeded:
    """Return a FLAC with tags."""
    return _tagged(folder, "seeded.flac")


def ogg(folder: Path) -> Seeded:
    """Return an Ogg Vorbis with tags."""
    return _tagged(folder, "seeded.ogg")


def opus(folder: Path) -> Seeded:
    """Return an Opus with tags."""
    return _tagged(folder, "seeded.opus")


MAKERS: dict[str, Callable[[Path], Seeded]] = {
    maker.__name__: maker
    for maker in (jpeg, png, heic, pdf, docx, odt, mp3, m4a, wav, mp4, mov, flac, ogg, opus)
}
"""Every kind, by its name."""
