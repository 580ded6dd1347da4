"""Word and OpenDocument text: what is seen stays, what is hidden goes, what cannot be cleaned is refused."""

import io
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from desktop.domain.attachment import RefusalReason
from desktop.errors import AppError, Code, FixableError
from desktop.safety.media import clean
from tests.support import media
from tests.support.office_files import docx_parts, odt_parts, packed, relations

MAKERS = {"a.docx": docx_parts, "a.odt": odt_parts}
MAIN = {"a.docx": "word/document.xml", "a.odt": "content.xml"}


def plain(name: str) -> str:
    return "seed-" + "".join(filter(str.isalnum, name))


def cleaned(folder: Path, name: str, parts: dict[str, bytes | str]) -> dict[str, bytes]:
    path = folder / name
    path.write_bytes(packed(parts))
    with clean(path).open() as stream, zipfile.ZipFile(io.BytesIO(stream.read())) as container:
        return {part: container.read(part) for part in container.namelist()}


def failure(folder: Path, name: str, parts: dict[str, bytes | str]) -> object:
    with pytest.raises(FixableError) as caught:
        cleaned(folder, name, parts)
    assert caught.value.params["name"] == name
    return caught.value.params.get("reason", caught.value.code)


def words(markup: bytes) -> str:
    return " ".join("".join(etree.fromstring(markup).itertext()).split())


def test_what_is_seen_of_a_word_document_stays(tmp_path: Path) -> None:
    parts = cleaned(tmp_path, "a.docx", docx_parts(plain))
    assert words(parts["word/document.xml"]) == (
        "Words on the page that were put in and talked about boldly. A linked word Included words "
        "Inside a control Inside markup of others The last words"
    )
    assert words(parts["word/header1.xml"]) == "Above every page ! PAGE 1"
    assert b"fldChar" in parts["word/header1.xml"], "page numbers still count"
    assert b'r:embed="rId3"' in parts["word/document.xml"]
    assert b'Id="rId3"' in parts["word/_rels/document.xml.rels"]
    assert parts["word/media/image1.jpg"].startswith(b"\xff\xd8")
    assert set(parts) == {
        *("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels"),
        *("word/header1.xml", "word/settings.xml", "word/styles.xml", "word/media/image1.jpg"),
    }


def test_what_is_seen_of_an_opendocument_text_stays(tmp_path: Path) -> None:
    parts = cleaned(tmp_path, "a.odt", odt_parts(plain))
    assert words(parts["content.xml"]) == "Words on the page that were put in A linked word The last words"
    assert words(parts["styles.xml"]) == "Above every page"
    assert b'xlink:href="Pictures/picture1.jpg"' in parts["content.xml"]
    assert next(iter(parts)) == "mimetype"
    assert set(parts) == {
        *("mimetype", "content.xml", "styles.xml", "Pictures/picture1.jpg", "META-INF/manifest.xml"),
    }


@pytest.mark.parametrize("name", MAKERS)
def test_no_moment_and_no_number_of_an_editing_session_is_left(tmp_path: Path, name: str) -> None:
    parts = cleaned(tmp_path, name, MAKERS[name](plain))
    everything = b"".join(parts.values())
    for trace in (b"2026", b"rsid", b"paraId", b"00AB12CD", b"tracked", b"annotation", b"http://openoffice"):
        assert trace not in everything


@pytest.mark.parametrize("name", MAKERS)
def test_cleaning_twice_changes_nothing(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(packed(MAKERS[name](plain)))
    with clean(path).open() as stream:
        once = stream.read()
    path.write_bytes(once)
    again = clean(path)
    with again.open() as stream:
        assert stream.read() == once
    assert again.removed == ()


def test_a_harmless_wrong_name_is_put_right(tmp_path: Path) -> None:
    path = tmp_path / "letter.odt"
    path.write_bytes(packed(docx_parts(plain)))
    assert clean(path).extension == "docx"


@pytest.mark.parametrize("part", ["word/vbaProject.bin", "word/vbaData.xml", "word/activeX/activeX1.xml"])
def test_a_word_document_with_a_macro_is_refused_whatever_its_name(tmp_path: Path, part: str) -> None:
    for name in ("a.docx", "a.docm", "a.odt"):
        assert failure(tmp_path, name, {**docx_parts(plain), part: b"x"}) is RefusalReason.OFFICE_MACRO


def test_an_opendocument_text_with_a_macro_is_refused(tmp_path: Path) -> None:
    parts = {**odt_parts(plain), "Basic/script-lc.xml": "<a/>"}
    assert failure(tmp_path, "a.odt", parts) is RefusalReason.OFFICE_MACRO


@pytest.mark.parametrize(
    "body",
    [
        "<w:p><w:r><w:object/></w:r></w:p>",
        '<w:altChunk r:id="rId1"/>',
        '<w:p><w:r><w:drawing><a:graphicData xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"/></w:drawing></w:r></w:p>',
    ],
    ids=["object", "chunk", "diagram"],
)
def test_what_is_seen_and_cannot_be_cleaned_refuses_a_word_document(tmp_path: Path, body: str) -> None:
    assert failure(tmp_path, "a.docx", docx_parts(plain, body)) is RefusalReason.OFFICE


@pytest.mark.parametrize(
    "body",
    [
        '<text:p><draw:frame><draw:object xlink:href="./Object 1"/></draw:frame></text:p>',
        '<text:p><draw:frame><draw:image xlink:href="file:///home/mary/a.jpg"/></draw:frame></text:p>',
        "<text:p><office:binary-data>AAAA</office:binary-data></text:p>",
    ],
    ids=["object", "picture elsewhere", "packed inside"],
)
def test_what_is_seen_and_cannot_be_cleaned_refuses_an_opendocument_text(tmp_path: Path, body: str) -> None:
    assert failure(tmp_path, "a.odt", odt_parts(plain, body)) is RefusalReason.OFFICE


@pytest.mark.parametrize(
    "entry",
    [
        ("rId20", "oleObject", "embeddings/a.bin"),
        ("rId20", "image", "https://example.org/pixel.png"),
        ("rId20", "aFChunk", "a.html"),
        ("rId20", "chart", "charts/chart1.xml"),
    ],
    ids=["object", "picture elsewhere", "chunk", "chart"],
)
def test_a_word_document_that_refers_to_what_cannot_be_cleaned_is_refused(
    tmp_path: Path, entry: tuple[str, str, str]
) -> None:
    parts = docx_parts(plain)
    parts["word/_rels/document.xml.rels"] = relations(("rId3", "image", "media/Foto Haus.jpg"), entry)
    assert failure(tmp_path, "a.docx", parts) is RefusalReason.OFFICE


def test_a_drawing_of_a_kind_without_a_decoder_is_refused(tmp_path: Path) -> None:
    parts = {**docx_parts(plain), "word/media/Foto Haus.jpg": b"\x01\x00\x00\x00" + bytes(80)}
    assert failure(tmp_path, "a.docx", parts) is RefusalReason.OFFICE


def test_an_older_kind_of_picture_becomes_a_png(tmp_path: Path) -> None:
    out = io.BytesIO()
    media.scene(60, 40).save(out, "GIF", comment=b"MARKER")
    parts = cleaned(tmp_path, "a.docx", {**docx_parts(plain), "word/media/Foto Haus.jpg": out.getvalue()})
    assert parts["word/media/image1.png"].startswith(b"\x89PNG")
    assert b"MARKER" not in parts["word/media/image1.png"]


def test_a_locked_opendocument_text_is_refused(tmp_path: Path) -> None:
    parts = {**odt_parts(plain), "META-INF/manifest.xml": "<m><encryption-data/></m>"}
    assert failure(tmp_path, "a.odt", parts) is RefusalReason.LOCKED


@pytest.mark.parametrize("name", MAKERS)
def test_markup_that_grows_or_reads_other_files_is_named_damaged(tmp_path: Path, name: str) -> None:
    laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>'
    reads = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>'
    for markup in (laughs, reads, "<!DOCTYPE a><a/>", "<a>", "no markup", ""):
        assert failure(tmp_path, name, {**MAKERS[name](plain), MAIN[name]: markup}) is Code.DOCUMENT_DAMAGED


@pytest.mark.parametrize("name", MAKERS)
def test_a_part_that_unpacks_beyond_all_measure_is_named_damaged(tmp_path: Path, name: str) -> None:
    bomb = {**MAKERS[name](plain), MAIN[name]: b"<a>" + bytes(70 << 20)}
    assert failure(tmp_path, name, bomb) is Code.DOCUMENT_DAMAGED


@pytest.mark.parametrize("part", ["../outside.xml", "/etc/passwd", "a\\..\\b.xml", "C:/a.xml"])
def test_names_that_lead_outside_are_refused(tmp_path: Path, part: str) -> None:
    for name, maker in MAKERS.items():
        assert failure(tmp_path, name, {**maker(plain), part: b"x"}) is RefusalReason.MISMATCH


@pytest.mark.parametrize("name", MAKERS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_mangled_containers_raise_only_the_family(tmp_path: Path, name: str, data: st.DataObject) -> None:
    whole = bytearray(packed(MAKERS[name](plain)))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(4, len(whole) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / name
    path.write_bytes(whole[: data.draw(st.integers(30, len(whole)))] if data.draw(st.booleans()) else whole)
    with suppress(AppError):
        clean(path)


@pytest.mark.parametrize("name", MAKERS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_mangled_markup_raises_only_the_family(tmp_path: Path, name: str, data: st.DataObject) -> None:
    parts = MAKERS[name](plain)
    target = data.draw(st.sampled_from(sorted(part for part in parts if part.endswith((".xml", ".rels")))))
    markup = str(parts[target])
    start = data.draw(st.integers(0, len(markup)))
    end = data.draw(st.integers(start, min(len(markup), start + 200)))
    parts[target] = (
        markup[:start]
        + data.draw(st.sampled_from(["", "<w:p>", "&x;", "\x00", markup[start:end] * 2]))
        + markup[end:]
    )
    with suppress(AppError):
        cleaned(tmp_path, name, parts)
