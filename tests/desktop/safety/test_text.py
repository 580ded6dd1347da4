import codecs
from pathlib import Path

import pytest

from desktop.domain.attachment import MediaKind, RefusalReason
from desktop.errors import Code, FixableError
from desktop.safety.media import Cleaned, clean
from desktop.safety.sniff import HEAD
from desktop.safety.text import TEXT_LIMIT
from sync.bundle.media import file_faults
from sync.faults import FaultCode

WORDS = "Mzuzu market day: «no fees» — نسخهٔ دوم\tنمی‌دانم 𞤀𞤣\r\nsecond line\n"


def taken(folder: Path, name: str, data: bytes) -> Cleaned:
    path = folder / name
    path.write_bytes(data)
    return clean(path)


def refused(folder: Path, name: str, data: bytes) -> RefusalReason:
    with pytest.raises(FixableError) as caught:
        taken(folder, name, data)
    assert caught.value.code is Code.TYPE_REFUSED
    return RefusalReason(str(caught.value.params["reason"]))


@pytest.mark.parametrize(
    ("data", "removed"),
    [
        (WORDS.encode(), ()),
        (codecs.BOM_UTF8 + WORDS.encode(), ("letters",)),
        (codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"), ("letters",)),
        (codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"), ("letters",)),
    ],
)
@pytest.mark.parametrize("name", ["notes.txt", "NOTES.TXT", "minutes.md", "table.csv"])
def test_text_is_kept_in_utf_8_without_a_mark_and_may_leave(
    tmp_path: Path, name: str, data: bytes, removed: tuple[str, ...]
) -> None:
    found = taken(tmp_path, name, data)
    assert (found.kind, found.media_type, found.extension) == (MediaKind.DOCUMENT, "text/plain", "txt")
    assert (found.removed, found.is_cleaned, found.name) == (removed, True, name)
    with found.open() as stream:
        kept = stream.read()
    assert kept == WORDS.encode()
    assert found.size == len(kept)
    assert list(file_faults("txt", kept)) == []


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("naïve café, 1999".encode("cp1252"), RefusalReason.LETTERS),
        ("Привет".encode("cp1251"), RefusalReason.LETTERS),
        ("no mark".encode("utf-16-le"), RefusalReason.LETTERS),
        (codecs.BOM_UTF32_LE + "wide".encode("utf-32-le"), RefusalReason.LETTERS),
        (b"a bell \x07 rings", RefusalReason.LETTERS),
        (b"a zero \x00 in it", RefusalReason.LETTERS),
        (b"an order \x1b[31m to a terminal", RefusalReason.LETTERS),
        ("a stray \x85 sign".encode(), RefusalReason.LETTERS),
        (codecs.BOM_UTF16_LE + b"a\x00\x00\xd8b\x00", RefusalReason.LETTERS),
        (b"a cut letter \xd9", RefusalReason.LETTERS),
        (b"x" * HEAD + b"\x00", RefusalReason.LETTERS),
        (b"x" * HEAD + b"\xff", RefusalReason.LETTERS),
        (codecs.BOM_UTF8, RefusalReason.EMPTY),
        (b" \r\n\t\n", RefusalReason.EMPTY),
        (b"#!/bin/sh\nrm -r ~\n", RefusalReason.PROGRAM),
        (b"%!PS-Adobe-3.0\n", RefusalReason.PROGRAM),
        (b"MZ\x90\x00\x03", RefusalReason.PROGRAM),
        (b"\x7fELF\x02", RefusalReason.PROGRAM),
        (b"  <html><script>alert(1)</script>", RefusalReason.MARKUP),
        (codecs.BOM_UTF16_LE + "<svg onload=x>".encode("utf-16-le"), RefusalReason.MARKUP),
        (b"{\\rtf1 words}", RefusalReason.OFFICE),
    ],
)
def test_what_is_no_plain_text_is_refused_whatever_its_name(
    tmp_path: Path, data: bytes, reason: RefusalReason
) -> None:
    assert refused(tmp_path, "notes.txt", data) is reason


@pytest.mark.parametrize("start", ["MZUZU, 3 May", "PK and I met", "BZh", "ID3 tags", "RIFF", "7z", "OggS"])
def test_words_that_begin_like_another_format_are_still_words(tmp_path: Path, start: str) -> None:
    data = f"{start}: the group agreed.".encode()
    assert taken(tmp_path, "notes.txt", data).media_type == "text/plain"
    assert list(file_faults("txt", data)) == []


def test_a_letter_that_lies_across_the_first_bytes_is_no_fault(tmp_path: Path) -> None:
    data = b"x" * (HEAD - 1) + "ن".encode() * 40_000
    assert taken(tmp_path, "long.txt", data).size == len(data)
    assert list(file_faults("txt", data[: 64 * 1024])) == []


def test_text_is_taken_only_under_a_name_that_says_so(tmp_path: Path) -> None:
    assert refused(tmp_path, "program.exe", b"plain words") is RefusalReason.UNKNOWN
    assert refused(tmp_path, "words", b"plain words") is RefusalReason.UNKNOWN


def test_a_text_as_long_as_a_library_is_refused_with_its_limit(tmp_path: Path) -> None:
    with pytest.raises(FixableError) as caught:
        taken(tmp_path, "all.txt", b"word " * (TEXT_LIMIT // 5 + 1))
    assert (caught.value.code, caught.value.params["limit"]) == (Code.FILE_TOO_LARGE, TEXT_LIMIT)


@pytest.mark.parametrize(
    ("head", "fault"),
    [
        (codecs.BOM_UTF8 + b"words", FaultCode.FILE_MAGIC),
        (codecs.BOM_UTF16_LE + "words".encode("utf-16-le"), FaultCode.FILE_MAGIC),
        (b"<script>alert(1)</script>", FaultCode.FILE_MARKUP),
        (b"#!/bin/sh\n", FaultCode.FILE_MAGIC),
        (b"words\x00", FaultCode.FILE_MAGIC),
        (b"\xe9", FaultCode.FILE_MAGIC),
    ],
)
def test_a_verifier_takes_no_other_text_than_we_write(head: bytes, fault: FaultCode) -> None:
    assert list(file_faults("txt", head)) == [fault]
