"""How answers stand on the page: side by side, as tables, beside photos, and with their heading."""

import io
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from desktop.domain.answers import AnswerTree
from desktop.domain.ids import AttachmentId
from desktop.forms.form import Form, Kind
from desktop.printing import print_record
from tests.support import printed, trees

WORDS = "Women walked far to the office and nobody heard them. "


def form_of_rows() -> Form:
    """Return a form of rows of every shape, judgements, and a fact that should be short."""
    q = trees.question
    return trees.form(
        trees.group(
            "identity", q("title", role="title"), q("lead_org", role="organisation", label={"en": "Lead"})
        ),
        trees.group(
            "rows",
            trees.repeat("steps", q("what"), q("who"), q("long"), q("tip"), row_label={"en": "step"}),
            trees.repeat("keywords", q("keyword"), label={"en": "Own keywords"}),
            trees.repeat(
                "files",
                q("kind_of_file"),
                q("picture", kind=Kind.IMAGE),
                q("caption"),
                label={"en": "Files"},
                row_label={"en": "file"},
            ),
        ),
        trees.group(
            "scores",
            *(
                node
                for name in ("harm", "need", "change")
                for node in (
                    q(name, kind=Kind.RANGE, highest="3", label={"en": f"About {name}"}),
                    q(f"{name}_proof", label={"en": f"About {name}: proof"}),
                )
            ),
        ),
        trees.group("text", q("story", kind=Kind.LONG_TEXT, label={"en": "What happened"})),
    )


def text(answers: AnswerTree) -> str:
    """Return the words of a record of these answers, laid out as on the page."""
    return printed.text_of(printed.printed({"title": "T", **answers}, form=form_of_rows())[0], "-layout")


def step(number: int, what: str = "Ask the women") -> AnswerTree:
    """Return one row of four answers."""
    return {
        "_row": f"s{number}",
        "what": what,
        "who": "Two facilitators",
        "long": "5 weeks",
        "tip": "Go early",
    }


def test_rows_of_four_short_answers_are_a_table_under_one_line_of_labels() -> None:
    shown = text({"steps": [step(number) for number in range(1, 4)]})
    assert shown.count("What") == shown.count("Who") == shown.count("Tip") == 1
    assert re.search(r"3 +Ask the women +Two facilitators +5 weeks +Go early", shown)
    assert "Step 1" not in shown


def test_a_single_row_needs_no_number() -> None:
    shown = text({"steps": [step(1)]})
    assert "Step 1" not in shown
    assert "Ask the women" in shown


def test_rows_with_much_to_say_are_blocks_with_their_numbers() -> None:
    shown = text({"steps": [step(1, WORDS * 12), step(2)]})
    assert "Step 1" in shown
    assert "Step 2" in shown


def test_keywords_stand_in_one_line_and_sentences_in_a_list() -> None:
    short: list[AnswerTree] = [
        {"_row": "k1", "keyword": "legal aid"},
        {"_row": "k2", "keyword": "market day"},
    ]
    assert "legal aid · market day" in text({"keywords": short})
    long: list[AnswerTree] = [{"_row": f"k{number}", "keyword": WORDS} for number in range(2)]
    assert text({"keywords": long}).count("•") == 2


def test_scores_and_their_proof_stand_beside_each_other() -> None:
    answers = {
        "harm": "3",
        "harm_proof": "Nobody was",
        "need": "2",
        "need_proof": "The survey",
        "change": "1",
    }
    shown = text(answers)
    assert re.search(r"About harm +3 of 3 +Nobody was", shown)
    assert re.search(r"About change +1 of 3", shown)
    assert "proof" not in shown


def test_a_long_proof_is_printed_in_full() -> None:
    answers = {"harm": "3", "harm_proof": "word " * 900, "need": "2", "need_proof": "The survey"}
    assert text(answers).count("word") == 900


@pytest.mark.parametrize("long", ["b" * 3000, WORDS * 300, "x\n" * 200, "م" * 5000], ids=len)
def test_what_should_be_short_and_is_not_is_printed_in_full(long: str) -> None:
    rows = [step(1, long), {"_row": "s2", "what": "c", "who": long}]
    data, pages = printed.printed(
        {"title": "T", "lead_org": long, "steps": rows, "harm": "1", "harm_proof": long}, form=form_of_rows()
    )
    assert pages > 1
    letter = long[0]
    assert printed.text_of(data).count(letter) >= 4 * long.count(letter)


def test_a_label_as_long_as_a_page_is_no_trouble() -> None:
    q = trees.question
    long = {"en": "Why " * 2000}
    rows = trees.repeat("rows", q("a", label=long), q("b"), label=long, row_label=long)
    form = trees.form(trees.group("only", q("title", role="title"), q("c", label=long), rows, label=long))
    answers: AnswerTree = {"title": "T", "c": "C", "rows": [{"_row": "1", "a": "A"}, {"_row": "2", "b": "B"}]}
    assert printed.printed(answers, form=form)[1] > 2


@pytest.mark.parametrize("lines", range(0, 60, 3))
def test_no_heading_stands_alone_at_the_foot_of_a_page(lines: int) -> None:
    answers: AnswerTree = {
        "title": "T",
        "keywords": [{"_row": f"k{number}", "keyword": f"{number} {WORDS}"} for number in range(lines)],
        "steps": [],
        "harm": "3",
        "harm_proof": "Nobody was",
        "need": "2",
        "story": WORDS * 80,
    }
    data, pages = printed.printed(answers, form=form_of_rows())
    for number in range(1, pages + 1):
        page = printed.text_of(data, "-layout", "-f", str(number), "-l", str(number))
        body = [line.strip() for line in page.splitlines() if line.strip() and "Page " not in line]
        assert body[-1] not in ("Rows", "Own keywords", "Scores", "Text", "What happened"), number


@pytest.mark.parametrize("lines", range(10, 60, 2))
def test_a_small_table_is_not_torn_apart(lines: int) -> None:
    before: list[AnswerTree] = [{"_row": f"k{number}", "keyword": WORDS} for number in range(lines)]
    scores = {"harm": "3", "harm_proof": "Nobody was", "need": "2", "need_proof": "The survey", "change": "1"}
    data, _ = printed.printed({"title": "T", "keywords": before, **scores}, form=form_of_rows())
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]
    assert [sum(f"About {name}" in page for name in ("harm", "need", "change")) for page in pages].count(
        3
    ) == 1


def rectangles(
    answers: AnswerTree, photos: Mapping[AttachmentId, bytes], folder: Path
) -> list[tuple[float, float]]:
    """Return the width and height on paper, in points, of every photo of a record."""
    path = folder / "a.pdf"
    print_record(
        printed.on_desk(
            printed.record({"title": "T", **answers}),
            form_of_rows(),
            {name: trees.attachment(name) for name in photos},
        ),
        form_of_rows(),
        path,
        read_file=photos.__getitem__,
    )
    listed = subprocess.run(["pdfimages", "-list", str(path)], capture_output=True, text=True, check=True)
    rows = [line.split() for line in listed.stdout.splitlines()[2:]]
    return [(int(row[3]) / int(row[12]) * 72, int(row[4]) / int(row[13]) * 72) for row in rows]


def photo(width: int, height: int) -> bytes:
    """Return a JPEG of this size."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), (120, 90, 160)).save(out, "JPEG")
    return out.getvalue()


@pytest.mark.parametrize(
    ("size", "caption"),
    [((12000, 800), "A row"), ((800, 1200), "A row"), ((1600, 1200), "A row"), ((1600, 1200), WORDS * 40)],
)
def test_a_photo_stands_once_and_within_the_column(
    size: tuple[int, int], caption: str, tmp_path: Path
) -> None:
    row = {"_row": "f1", "kind_of_file": "Picture", "picture": printed.PHOTO, "caption": caption}
    ((width, height),) = rectangles({"files": [row]}, {printed.PHOTO: photo(*size)}, tmp_path)
    assert width <= 476
    assert height <= 182
    assert width / height == pytest.approx(size[0] / size[1], rel=0.05)
    words = printed.text_of((tmp_path / "a.pdf").read_bytes())
    assert words.count("Picture") == 1
    assert words.count(caption.split()[0]) == caption.count(caption.split()[0])


def test_a_wide_photo_has_the_whole_column(tmp_path: Path) -> None:
    row = {"_row": "f1", "picture": printed.PHOTO, "caption": "A row of stalls"}
    ((width, _),) = rectangles({"files": [row]}, {printed.PHOTO: photo(12000, 800)}, tmp_path)
    assert width > 460


def test_each_photo_is_read_once(tmp_path: Path) -> None:
    asked: list[AttachmentId] = []

    def read(name: AttachmentId) -> bytes:
        asked.append(name)
        return photo(400, 300)

    row = {"_row": "f1", "picture": printed.PHOTO, "caption": "A row of stalls"}
    print_record(
        printed.on_desk(printed.record({"title": "T", "files": [row]}), form_of_rows(), printed.ATTACHMENTS),
        form_of_rows(),
        tmp_path / "a.pdf",
        read_file=read,
    )
    assert asked == [printed.PHOTO]


def test_a_photo_too_large_to_open_leaves_a_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 100)
    row = {"_row": "f1", "picture": printed.PHOTO, "caption": "A row of stalls"}
    assert rectangles({"files": [row]}, {printed.PHOTO: photo(400, 300)}, tmp_path) == []
    assert "This picture could not be read." in printed.text_of((tmp_path / "a.pdf").read_bytes())


@pytest.mark.parametrize(
    "title", ["Market traders " * 27, "T" * 400, "قابله " * 66], ids=["en", "word", "fa"]
)
def test_a_title_of_four_hundred_letters_leaves_room_on_its_page(title: str) -> None:
    data, _ = printed.printed({"title": title[:400].strip(), "story": "The beginning."}, form=form_of_rows())
    first = pypdf.PdfReader(io.BytesIO(data)).pages[0].extract_text()
    assert "The beginning." in first
