"""Tell what a file is by its first bytes, never by its name alone; reads nothing else."""

import re
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.attachment import MediaKind, RefusalReason
from desktop.safety.text import SUFFIXES, read_text

HEAD = 4096
"""How many bytes `sniff` wants to see."""


class Format(StrEnum):
    """The formats that are taken."""

    JPEG = "jpeg"
    PNG = "png"
    HEIC = "heic"
    PDF = "pdf"
    MP3 = "mp3"
    AAC = "aac"
    M4A = "m4a"
    WAV = "wav"
    OGG = "ogg"
    OPUS = "opus"
    FLAC = "flac"
    MP4 = "mp4"
    MOV = "mov"
    GPP = "3gp"
    WEBM = "webm"
    MKV = "mkv"
    TEXT = "text"
    DOCX = "docx"
    ODT = "odt"


@dataclass(frozen=True, slots=True)
class MediaType:
    """What a format is to a reader, to a browser and in a file name."""

    kind: MediaKind
    media_type: str
    extension: str


TYPES = {
    Format.JPEG: MediaType(MediaKind.IMAGE, "image/jpeg", "jpg"),
    Format.PNG: MediaType(MediaKind.IMAGE, "image/png", "png"),
    Format.HEIC: MediaType(MediaKind.IMAGE, "image/jpeg", "jpg"),  # kept as JPEG
    Format.PDF: MediaType(MediaKind.DOCUMENT, "application/pdf", "pdf"),
    Format.MP3: MediaType(MediaKind.AUDIO, "audio/mpeg", "mp3"),
    Format.AAC: MediaType(MediaKind.AUDIO, "audio/aac", "aac"),
    Format.M4A: MediaType(MediaKind.AUDIO, "audio/mp4", "m4a"),
    Format.WAV: MediaType(MediaKind.AUDIO, "audio/wav", "wav"),
    Format.OGG: MediaType(MediaKind.AUDIO, "audio/ogg", "ogg"),
    Format.OPUS: MediaType(MediaKind.AUDIO, "audio/ogg", "opus"),
    Format.FLAC: MediaType(MediaKind.AUDIO, "audio/flac", "flac"),
    Format.MP4: MediaType(MediaKind.VIDEO, "video/mp4", "mp4"),
    Format.MOV: MediaType(MediaKind.VIDEO, "video/quicktime", "mov"),
    Format.GPP: MediaType(MediaKind.VIDEO, "video/3gpp", "3gp"),
    Format.WEBM: MediaType(MediaKind.VIDEO, "video/webm", "webm"),
    Format.MKV: MediaType(MediaKind.VIDEO, "video/x-matroska", "mkv"),
    Format.TEXT: MediaType(MediaKind.DOCUMENT, "text/plain", "txt"),  # tables and notes too
    Format.DOCX: MediaType(
        MediaKind.DOCUMENT, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"
    ),
    Format.ODT: MediaType(MediaKind.DOCUMENT, "application/vnd.oasis.opendocument.text", "odt"),
}

_PROGRAMS = (
    b"MZ",
    b"\x7fELF",
    b"#!",
    b"\x00asm",
    b"dex\n",
    b"\xca\xfe\xba\xbe",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"L\x00\x00\x00\x01\x14\x02\x00",  # a Windows shortcut
    b"!<arch>",
    b"\xed\xab\xee\xdb",
)
_ARCHIVES = (
    b"PK",
    b"Rar!",
    b"7z\xbc\xaf\x27\x1c",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ",
    b"\x28\xb5\x2f\xfd",
    b"MSCF",
    b"ITSF",
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"}
_MP4_BRANDS = {b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"dash"}
_MP4_BRANDS |= {b"M4V ", b"mmp4", b"MSNV", b"f4v ", b"XAVC"}
_OLD_MOV_ATOMS = {b"moov", b"mdat", b"wide", b"pnot"}
_ACTIVE_OFFICE = re.compile(rb"macroEnabled|vbaProject|activeX", re.IGNORECASE)
_MARKUP = re.compile(rb"<[!?/a-zA-Z]")


def sniff(head: bytes, suffix: str = "") -> Format | RefusalReason:
    """Return the format of a file that begins with `head`, or why it is not taken.

    `suffix` (with its dot) is heard only where one container holds sound as well as film, and for plain text,
    which nothing but its name can promise.
    """
    if not head:
        return RefusalReason.EMPTY
    if suffix.lower() in SUFFIXES and (text := read_text(head, is_whole=False)) is not None:
        return _text(text)
    found = (
        _picture_or_page(head)
        or _office(head)
        or _iso_media(head, suffix.lower())
        or _sound_or_film(head, suffix.lower())
    )
    refusal = found or _refusal(head)
    is_unreadable = refusal is RefusalReason.UNKNOWN and suffix.lower() in SUFFIXES
    return RefusalReason.LETTERS if is_unreadable else refusal


def _text(text: str) -> Format | RefusalReason:
    """Judge what reads as plain text: some of it is a program, a page or a document to those who open it.

    No program for a processor, no archive, no picture and no sound gets here, whatever letters it begins
    with: all of them hold bytes that no text does.
    """
    start = text.lstrip("\t\r\n ")
    if not start:
        return RefusalReason.EMPTY
    if start.startswith("%PDF-"):
        return Format.PDF
    if start.startswith(("#!", "%!PS")):
        return RefusalReason.PROGRAM
    if start.startswith("{\\rtf"):
        return RefusalReason.OFFICE
    return RefusalReason.MARKUP if _is_markup(start.encode()) else Format.TEXT


def _picture_or_page(head: bytes) -> Format | None:
    if head.startswith(b"\xff\xd8\xff"):
        return Format.JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return Format.PNG
    if head.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n \t").startswith(b"%PDF-"):
        return Format.PDF
    return None


def _office(head: bytes) -> Format | None:
    """Tell an office document whose first part says what it is, in the clear, as all that we keep do.

    One that says so later is an archive here; `office.container` looks inside.
    """
    if not head.startswith(b"PK\x03\x04") or head[8:10] != b"\0\0":
        return None
    size = int.from_bytes(head[18:22], "little")
    start = 30 + int.from_bytes(head[26:28], "little")
    name, said = head[30:start], head[start : start + size]
    if name == b"mimetype" and said == TYPES[Format.ODT].media_type.encode():
        return Format.ODT
    is_word = name == b"[Content_Types].xml" and b"wordprocessingml.document.main+xml" in said
    return Format.DOCX if is_word and not _ACTIVE_OFFICE.search(said) else None


def _iso_media(head: bytes, suffix: str) -> Format | None:
    """Read the brands of the ISO base media family: MP4, MOV, M4A, 3GP, HEIC."""
    if head[4:8] in _OLD_MOV_ATOMS:
        return Format.MOV
    if head[4:8] != b"ftyp":
        return None
    end = min(int.from_bytes(head[:4], "big"), len(head))
    major, others = head[8:12], {head[at : at + 4] for at in range(16, end - 3, 4)}
    brands = {major} | others
    if brands & _HEIC_BRANDS:
        return Format.HEIC
    if major in (b"M4A ", b"M4B ", b"F4A "):
        return Format.M4A
    if major == b"qt  ":
        return Format.MOV
    if major[:2] == b"3g":
        return Format.GPP
    if brands & _MP4_BRANDS:
        # Telephones' recorders write plain MP4 and call it .m4a; only the name says that it is sound.
        return Format.M4A if suffix in (".m4a", ".aac", ".m4b") else Format.MP4
    return None


def _sound_or_film(head: bytes, suffix: str) -> Format | None:
    if head.startswith(b"\x1a\x45\xdf\xa3"):
        start = head[:128]
        return Format.WEBM if b"webm" in start else Format.MKV if b"matroska" in start else None
    if head[:4] in (b"RIFF", b"RF64") and head[8:12] == b"WAVE":
        return Format.WAV
    if head.startswith(b"fLaC"):
        return Format.FLAC
    if head.startswith(b"OggS"):
        start = head[28:64]
        if b"OpusHead" in start:
            return Format.OPUS
        return Format.OGG if any(codec in start for codec in (b"vorbis", b"FLAC", b"Speex")) else None
    if head.startswith(b"ID3"):
        return Format.MP3
    return _framed_sound(head)


def _framed_sound(head: bytes) -> Format | None:
    """Find MP3 or AAC frames: two headers in a row, where the first says the second must be."""
    if len(head) < 8 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    if head[1] & 0xF6 == 0xF0:
        length = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
        return Format.AAC if length >= 7 and _is_frame(head, length, 0xF6, 0xF0) else None
    version, layer, rate, sampling = head[1] >> 3 & 3, head[1] >> 1 & 3, head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or layer != 1 or rate in (0, 15) or sampling == 3:
        return None
    rates = _RATES_1 if version == 3 else _RATES_2
    hertz = (44100, 48000, 32000)[sampling] >> {3: 0, 2: 1, 0: 2}[version]
    length = (144 if version == 3 else 72) * rates[rate] * 1000 // hertz + (head[2] >> 1 & 1)
    return Format.MP3 if _is_frame(head, length, 0xE6, 0xE2) else None


_RATES_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_RATES_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)


def _is_frame(head: bytes, at: int, mask: int, wanted: int) -> bool:
    return len(head) > at + 1 and head[at] == 0xFF and head[at + 1] & mask == wanted


def _refusal(head: bytes) -> RefusalReason:
    """Name why bytes of no accepted format are refused."""
    if head.startswith(b"#!AMR"):
        return RefusalReason.UNKNOWN
    if head.startswith(_PROGRAMS):
        return RefusalReason.PROGRAM
    if head.startswith(_ARCHIVES) or head[257:262] == b"ustar":
        return RefusalReason.ARCHIVE
    if head.startswith(_OLE):
        return RefusalReason.OFFICE_MACRO  # old Office files may carry macros anywhere
    if head.startswith(b"{\\rtf"):
        return RefusalReason.OFFICE
    if _is_markup(head):
        return RefusalReason.MARKUP
    return RefusalReason.UNKNOWN


def _is_markup(head: bytes) -> bool:
    """Tell whether a browser would take the bytes for HTML, SVG or XML."""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head.replace(b"\x00", b"")[2:]
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip(b"\x00\t\n\x0c\r ")
    lower = text[:1024].lower()
    return bool(_MARKUP.match(text)) or b"<script" in lower or b"<html" in lower or b"<svg" in lower
