"""Printed records: what stands on the pages, what does not, and that the same record gives the same bytes."""

import io
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from desktop.domain.author import Author
from desktop.errors import Code, MachineError
from desktop.forms.catalog import Catalog
from desktop.forms.form import Kind
from desktop.printing import PageWords, print_record
from desktop.printing.faces import FaceSet
from desktop.printing.typeset import Typesetter
from tests.support import content, printed, trees

FORMS = Path(__file__).parents[3] / "resources" / "forms" / "compiled"


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """Let the system refuse to grow any file past `size`, as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize(
    ("name", "answers", "language"), [("english", printed.ENGLISH, "en"), ("dari", printed.DARI, "fa-AF")]
)
def test_the_page_reads_as_it_was_accepted(name: str, answers: dict[str, object], language: str) -> None:
    data, _ = printed.printed(answers, language=language)  # type: ignore[arg-type]  # an answer tree
    words = printed.text_of(data, "-layout")
    assert words == printed.compare_with_golden(f"{name}.txt", words)


def test_answers_are_in_words() -> None:
    words = " ".join(printed.text_of(printed.printed(printed.ENGLISH)[0]).split())
    for shown in (
        "March 2024",
        "9 February 2026",
        "Laws and policies, Institutions",
        "1. Institutions",
        "2 of 3 (Risks named and handled)",
        "3 of 4",
        "Services",
        "A row of stalls",
        "MP3 file, 2.3 MB",
        "This picture could not be read.",
        "File 1",
    ):
        assert shown in words
    for hidden in (
        "p1",
        "yes_no",
        "2024-03-01",
        "Never answered",
        "Nothing",
        "6f0e7a52 ",
        "IMG_2044",
        "_row",
    ):
        assert hidden not in words.replace(str(trees.RECORD_ID), "")


def test_several_long_choices_become_a_list() -> None:
    words = printed.text_of(printed.printed({"title": "T", "long_ones": "a b"})[0], "-layout")
    assert "• Age, days, children and job are widened" in words
    assert "• Words are hers or respectful" in words


def test_title_and_summary_stand_once() -> None:
    words = printed.text_of(printed.printed(printed.ENGLISH)[0])
    assert words.count("Market traders trained as first listeners") == 1
    assert words.count("Forty-two of them") == 1


def test_every_page_has_its_foot() -> None:
    answers = {
        **printed.ENGLISH,
        "problem": "\n\n".join(f"Paragraph {n} of many words." * 6 for n in range(80)),
    }
    data, pages = printed.printed(answers)
    reader = pypdf.PdfReader(io.BytesIO(data))
    assert len(reader.pages) == pages > 2
    for number in range(1, pages + 1):
        words = printed.text_of(data, "-f", str(number), "-l", str(number))
        assert f"Page {number} of {pages}" in words
        assert f"Record {trees.RECORD_ID} · Revision 1 · Practice (2026112201)" in words


def test_fixed_words_can_be_given() -> None:
    words = PageWords(page="Page {page} sur {pages}", finished="Terminé", months=("janv.",) * 12)
    text = printed.text_of(printed.printed(printed.ENGLISH, words=words)[0])
    assert "Page 1 sur" in text
    assert "Terminé" in text
    assert "9 janv. 2026" in text


def test_the_same_record_gives_the_same_bytes_whatever_was_printed_before() -> None:
    first, _ = printed.printed(printed.ENGLISH)
    printed.printed(printed.DARI, language="fa-AF")
    second, _ = printed.printed(printed.ENGLISH)
    assert first == second


def test_fonts_that_another_document_left_behind_do_no_harm() -> None:
    first, _ = printed.printed(printed.DARI, language="fa-AF")
    Typesetter(FaceSet()).lines("بببب لالا", 10, 500)
    second, _ = printed.printed(printed.DARI, language="fa-AF")
    assert first == second


@pytest.mark.parametrize(("zone", "seed"), [("Pacific/Apia", "1"), ("America/Adak", "2")])
def test_another_process_in_another_place_gives_the_same_bytes(zone: str, seed: str) -> None:
    program = (
        "import sys; sys.path.insert(0, '.')\n"
        "from tests.support import printed\n"
        "sys.stdout.buffer.write(printed.printed(printed.DARI, language='fa-AF')[0])"
    )
    root = Path(__file__).parents[3]
    place = {**os.environ, "TZ": zone, "PYTHONHASHSEED": seed, "LC_ALL": "C"}
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=root, env=place, capture_output=True, check=True
    )
    assert run.stdout == printed.printed(printed.DARI, language="fa-AF")[0]


def test_the_properties_hold_the_title_and_nothing_else() -> None:
    data, _ = printed.printed(printed.ENGLISH)
    reader = pypdf.PdfReader(io.BytesIO(data))
    told = {key: value for key, value in (reader.metadata or {}).items() if value}
    assert told == {
        "/Title": "Market traders trained as first listeners",
        "/CreationDate": "D:20000101000000+00'00'",
        "/ModDate": "D:20000101000000+00'00'",
        "/Trapped": "/False",
    }
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "en"  # type: ignore[index]  # a dictionary in every PDF
    assert reader.xmp_metadata is None


def test_nothing_tells_who_printed_it_and_where() -> None:
    named = replace(
        printed.record(printed.ENGLISH), author=Author(alias="MARKER-AUTHOR", contact="MARKER-CONTACT")
    )
    out = io.BytesIO()
    print_record(
        printed.on_desk(named, printed.small_form(), printed.ATTACHMENTS),
        printed.small_form(),
        out,
        read_file=printed.read_file,
    )
    data = out.getvalue()
    for marker in (
        b"MARKER",
        b"resources",
        b".ttf",
        b"/home",
        b"/root",
        str(Path.cwd()).encode(),
        b"anonymous",
    ):
        assert marker not in data
    assert "MARKER" not in printed.text_of(data)


def test_photos_are_on_the_page_and_small_enough(tmp_path: Path) -> None:
    data, _ = printed.printed(printed.ENGLISH)
    (tmp_path / "a.pdf").write_bytes(data)
    listed = subprocess.run(
        ["pdfimages", "-list", str(tmp_path / "a.pdf")], capture_output=True, text=True, check=True
    )
    rows = [line.split() for line in listed.stdout.splitlines()[2:]]
    assert [row[2] for row in rows] == ["image"]
    assert 500 < int(rows[0][3]) <= 1300


def test_fonts_are_inside_the_document(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(printed.printed(printed.DARI, language="fa-AF")[0])
    listed = subprocess.run(["pdffonts", str(tmp_path / "a.pdf")], capture_output=True, text=True, check=True)
    used = [line for line in listed.stdout.splitlines()[2:] if not line.startswith("Helvetica")]
    assert any("Vazirmatn" in line for line in used)
    assert any("NotoSans" in line for line in used)
    assert all("yes yes yes" in line for line in used)


def test_dari_and_pashto_are_copied_whole() -> None:
    words = printed.text_of(printed.printed(printed.DARI, language="fa-AF")[0])
    for shown in (
        "قابله‌ها می‌شنوند و راه کمک را نشان می‌دهند",
        "۴۸",
        "UN Women",
        "نکتهٔ اصلی",
        "لازم نیست",
        "ښځې ډېرې لرې وې",
        "اوزبیکچه متن",
    ):
        assert shown in words, shown


def test_every_letter_of_the_programmes_languages_has_a_glyph() -> None:
    letters = (
        "ÀàÇçÉéÈèÊêËëÎîÏïÔôŒœÙùÛûÜüŸÿÑñ¿¡ÃãÕõ ẸẹỌọṢṣẹ́ọ̀ Ɓɓ Ɗɗ Ƙƙ Ƴƴ Ŋŋ Ɛɛ Ɔɔ Ɲɲ ʼ ĀāĒēĪīŌōŪū ĝĨĩŨũ ỹ g̃ "
        "ҒғҚқҢңӨөҮүҺһҲҳҶҷӢӣӮӯЁёІіЇї Ääž ňşţý ŽžŇňŞş ’“”–—… €£ "
        "آأإؤئابپتټثجچځڅحخدډذرړزژږسشښصضطظعغفقکكګگلمنڼهھوؤیيېۍئءۀةىۋۇۈ ۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ ،؛؟٪ ًٌٍَُِّْٰ"
    )
    words = printed.text_of(printed.printed({"title": "T", "problem": letters})[0])
    assert "\ufffd" not in words
    assert "could not be printed" not in words


def test_what_has_no_glyph_is_shown_and_said() -> None:
    words = printed.text_of(printed.printed({"title": "T", "problem": "Words 中文 and ภาษาไทย more"})[0])
    assert "Words \ufffd\ufffd and" in words
    assert "Some characters could not be printed" in words


def test_a_very_long_answer_is_printed_whole_and_soon() -> None:
    long = " ".join(f"word{number}" for number in range(11_000))
    began = time.perf_counter()
    data, pages = printed.printed({"title": "T", "problem": long[:100_000]})
    assert time.perf_counter() - began < 20
    assert pages > 15
    assert printed.text_of(data).count("word") == long[:100_000].count("word")


def test_a_word_wider_than_the_page_is_cut() -> None:
    data, _ = printed.printed({"title": "T", "problem": "x" * 2000})
    assert printed.text_of(data).count("x") == 2000


def test_controls_and_hostile_text_do_no_harm() -> None:
    hostile = "a\x00b\x1b[31m<b>&amp;</b> \u202eevil\u202c \ud83d\ude00 %s {0} \\"
    words = printed.text_of(
        printed.printed(
            {"title": "T\x07itle", "problem": hostile.encode("utf-16", "surrogatepass").decode("utf-16")}
        )[0]
    )
    assert "<b>&amp;</b>" in words
    assert "%s {0}" in words


def test_a_form_without_answers_is_one_page() -> None:
    _, pages = printed.printed({"title": "Only a title"})
    assert pages == 1


def test_a_full_disk_leaves_nothing_and_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "record.pdf"
    target.write_bytes(b"the old one")
    with no_file_larger_than(2000), pytest.raises(MachineError) as caught:
        print_record(
            printed.on_desk(printed.record(printed.ENGLISH), printed.small_form(), {}),
            printed.small_form(),
            target,
            read_file=printed.read_file,
        )
    assert caught.value.code is Code.DISK_FULL
    assert target.read_bytes() == b"the old one"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(MachineError):
        print_record(
            printed.on_desk(printed.record({"title": "T"}), printed.small_form(), {}),
            printed.small_form(),
            tmp_path / "gone" / "a.pdf",
            read_file=printed.read_file,
        )


def test_a_printed_file_can_be_read_by_everybody_its_folder_lets(tmp_path: Path) -> None:
    target = tmp_path / "record.pdf"
    pages = print_record(
        printed.on_desk(printed.record({"title": "T"}), printed.small_form(), {}),
        printed.small_form(),
        target,
        read_file=printed.read_file,
    )
    assert pages == len(pypdf.PdfReader(target).pages)
    assert target.stat().st_mode & 0o044 == 0o044


@pytest.mark.parametrize("record_type", content.TYPES)
def test_the_built_in_records_print_whole(record_type: object, tmp_path: Path) -> None:
    answers = content.load(record_type)  # type: ignore[arg-type]  # a record type
    form = Catalog(FORMS).current(record_type)  # type: ignore[arg-type]  # the same
    files = {f"photo:{number}": printed.PHOTO for number in (1, 2)}
    record = replace(printed.record(content.as_kept(answers, files)), form=form.ref)
    out = io.BytesIO()
    print_record(printed.on_desk(record, form, printed.ATTACHMENTS), form, out, read_file=printed.read_file)
    words = " ".join(printed.text_of(out.getvalue()).split())
    long = [node.name for node in form.walk() if getattr(node, "kind", None) is Kind.LONG_TEXT]
    told = [str(answers[name]) for name in long if isinstance(answers.get(name), str)]
    assert told
    for answer in told:
        assert " ".join(answer.split()[:4]).lstrip("- ") in words
