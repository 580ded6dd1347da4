"""PDFs on their way in: properties go, pages stay, and what would act by itself is refused."""

import io
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from desktop.domain.attachment import RefusalReason
from desktop.errors import AppError, Code, FixableError
from desktop.safety.document import clean_document
from tests.support import media


def saved(pdf: pikepdf.Pdf, path: Path, **options: object) -> Path:
    pdf.save(path, **options)  # type: ignore[arg-type]  # passed on as they are
    return path


def blank() -> pikepdf.Pdf:
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(200, 200))
    return pdf


def test_properties_packets_and_comment_authors_go_and_pages_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(media.pdf())
    result = clean_document(path)
    assert set(result.removed) == {"location", "device", "owner", "dates", "thumbnail", "other"}
    with pikepdf.open(io.BytesIO(result.data)) as pdf:
        assert "/Info" not in pdf.trailer
        assert "/Metadata" not in pdf.Root
        assert len(pdf.pages) == 1
        page = pdf.pages[0]
        assert b"Words on the page" in page.Contents.read_bytes()
        note = page.Annots[0]
        assert str(note.Contents) == "A remark"
        assert "/T" not in note
        raw = page.Resources.XObject.Photo.read_raw_bytes()
        assert raw.startswith(b"\xff\xd8")
        everything = b"".join(
            part.read_raw_bytes() if isinstance(part, pikepdf.Stream) else part.unparse()
            for part in pdf.objects
        )
    assert [marker for marker in media.MARKERS if marker in result.data + everything] == []


def test_the_same_pdf_gives_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(media.pdf())
    assert clean_document(path).data == clean_document(path).data


def active_documents() -> dict[str, pikepdf.Pdf]:
    found = {}
    script = blank()
    script.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="app.alert(1)")
    found["opening_script"] = script
    launch = blank()
    launch.pages[0].Annots = Array(
        [
            Dictionary(
                Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9], A=Dictionary(S=Name.Launch, F="a.exe")
            )
        ]
    )
    found["program_starter"] = launch
    carrier = blank()
    carrier.attachments["hidden.exe"] = b"MZ"
    found["carried_file"] = carrier
    named = blank()
    named.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([])))
    found["named_script"] = named
    form = blank()
    form.Root.AcroForm = Dictionary(XFA=Array([]), Fields=Array([]))
    found["xfa_form"] = form
    chained = blank()
    chained.Root.OpenAction = Dictionary(S=Name.URI, Next=Dictionary(S=Name.JavaScript, JS="x"))
    found["chained_script"] = chained
    return found


@pytest.mark.parametrize("name", active_documents().keys())
def test_a_pdf_that_acts_by_itself_is_refused(tmp_path: Path, name: str) -> None:
    path = saved(active_documents()[name], tmp_path / "a.pdf")
    with pytest.raises(FixableError) as caught:
        clean_document(path)
    assert caught.value.params == {"name": "a.pdf", "reason": RefusalReason.ACTIVE}


def test_a_pdf_with_a_layer_that_is_not_shown_is_refused(tmp_path: Path) -> None:
    pdf = blank()
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name="Names"))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([])))
    assert clean_document(saved(pdf, tmp_path / "a.pdf")).data
    pdf.Root.OCProperties.D.OFF = Array([layer])
    with pytest.raises(FixableError) as caught:
        clean_document(saved(pdf, tmp_path / "b.pdf"))
    assert caught.value.params["reason"] is RefusalReason.HIDDEN


def test_the_lasting_id_of_a_pdf_goes(tmp_path: Path) -> None:
    path = saved(blank(), tmp_path / "a.pdf", deterministic_id=True)
    with pikepdf.open(path) as before, pikepdf.open(io.BytesIO(clean_document(path).data)) as after:
        assert bytes(before.trailer.ID[0]) != bytes(after.trailer.ID[0])


def test_a_locked_pdf_is_refused_and_a_merely_restricted_one_is_not(tmp_path: Path) -> None:
    locked = saved(blank(), tmp_path / "l.pdf", encryption=pikepdf.Encryption(owner="o", user="u"))
    with pytest.raises(FixableError) as caught:
        clean_document(locked)
    assert caught.value.params["reason"] is RefusalReason.LOCKED
    restricted = saved(blank(), tmp_path / "r.pdf", encryption=pikepdf.Encryption(owner="o", user=""))
    with pikepdf.open(io.BytesIO(clean_document(restricted).data)) as pdf:
        assert not pdf.is_encrypted


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\n", b"%PDF-1.7\n1 0 obj <<", b"%PDF-1.4\n" + bytes(range(256)) * 9]
)
def test_a_damaged_pdf_is_named(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    with pytest.raises(FixableError) as caught:
        clean_document(path)
    assert caught.value.code is Code.DOCUMENT_DAMAGED


def test_a_mangled_pdf_raises_only_the_family(tmp_path: Path) -> None:
    source = media.pdf()
    path = tmp_path / "a.pdf"
    for at in range(0, len(source), max(1, len(source) // 150)):
        mangled = bytearray(source)
        mangled[at] ^= 0x55
        path.write_bytes(mangled)
        try:
            clean_document(path)
        except AppError:
            continue
