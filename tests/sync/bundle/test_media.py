"""Carried office files: cleaned ones pass by their first bytes, others and those with macros do not."""

from pathlib import Path

import pytest

from desktop.safety.media import clean
from sync.bundle.media import HEAD, file_faults
from sync.faults import FaultCode
from tests.support.office_files import docx_parts, odt_parts, packed


@pytest.mark.parametrize(("extension", "maker"), [("docx", docx_parts), ("odt", odt_parts)])
def test_a_cleaned_office_file_is_carried_and_a_raw_one_is_not(
    tmp_path: Path, extension: str, maker: object
) -> None:
    raw = packed(maker(lambda name: "seed"))  # type: ignore[operator]  # either maker takes a marker
    path = tmp_path / f"a.{extension}"
    path.write_bytes(raw)
    with clean(path).open() as stream:
        data = stream.read()
    assert list(file_faults(extension, data[:HEAD])) == []
    assert list(file_faults("pdf", data[:HEAD])) == [FaultCode.FILE_MAGIC]
    if extension == "docx":
        assert list(file_faults(extension, raw[:HEAD])) == [FaultCode.ZIP_NESTED]


def test_a_word_file_that_announces_a_macro_is_refused() -> None:
    parts: dict[str, bytes | str] = {"[Content_Types].xml": "wordprocessingml.document.main+xml"}
    assert list(file_faults("docx", packed({**parts, "word/vbaProject.bin": b"x"})[:HEAD])) == [
        FaultCode.FILE_MACRO
    ]
