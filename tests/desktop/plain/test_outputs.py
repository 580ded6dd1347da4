"""What leaves as text, as a table and as a picture."""

import csv
import io

import pytest

from desktop.domain.answers import AnswerTree
from desktop.domain.attachment import MediaKind
from desktop.domain.audience import Profile
from desktop.domain.disclosed import Disclosed
from desktop.domain.ids import AttachmentId
from desktop.errors import Code, FixableError
from desktop.forms.form import Form, Kind
from desktop.plain import pictures_of, plain_text, save_picture, write_inventory
from desktop.safety.disclosure import disclose
from tests.support import trees

PHOTO = AttachmentId("3b0f4a2e-7f53-4a1a-a7b0-1f6a5f0d9c11")
PAPER = AttachmentId("c6f1f2b4-02a7-4f0c-9b5f-6f9a3be0a822")
FILES = {PHOTO: trees.attachment(PHOTO), PAPER: trees.attachment(PAPER, kind=MediaKind.DOCUMENT)}


def form() -> Form:
    return trees.form(
        trees.group(
            "identity",
            trees.question("title", role="title"),
            trees.question("summary", kind=Kind.LONG_TEXT, role="summary"),
            trees.question("hide_orgs", kind=Kind.SELECT_ONE),
            trees.question("lead_org", role="organisation"),
        ),
        trees.group(
            "files",
            trees.repeat("files", trees.question("picture", kind=Kind.IMAGE), trees.question("caption")),
            trees.question("paper", kind=Kind.FILE),
        ),
    )


def disclosed(answers: AnswerTree, profile: Profile = Profile.GATEWAY_PUBLIC) -> Disclosed:
    found = disclose(trees.source(trees.record(answers), form(), FILES), profile, None, trees.TODAY)
    assert isinstance(found, Disclosed)
    return found


def table(*answers: AnswerTree) -> list[list[str]]:
    out = io.BytesIO()
    write_inventory([(disclosed(one), form()) for one in answers], out)
    assert out.getvalue().startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(out.getvalue().decode("utf-8-sig"))))


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "'=1", "=cmd|' /C calc'!A0", "\n=1"]
)
def test_no_cell_is_a_formula(text: str) -> None:
    heads, cells = table({"title": text, "summary": text})
    assert cells[heads.index("Title")] == f"'{text}"
    assert cells[heads.index("Summary")] == f"'{text}"


def test_what_is_no_formula_stays_as_it_is() -> None:
    heads, cells = table({"title": 'قابله‌ها, "quoted"\nsecond line'})
    assert cells[heads.index("Title")] == 'قابله‌ها, "quoted"\nsecond line'


def test_a_text_has_every_answer_that_leaves_and_no_name_of_a_file() -> None:
    answers: AnswerTree = {"title": "A title", "summary": "Words", "lead_org": "A network", "paper": PAPER}
    said = plain_text(disclosed(answers), form())
    assert said.startswith("A title\n")
    assert "Summary: Words" in said
    assert "Paper: JPG file" in said
    assert "Parwin" not in said
    hidden = plain_text(disclosed({**answers, "hide_orgs": "yes"}), form())
    assert "network" not in hidden


def test_an_unnamed_organisation_is_in_no_property_though_it_stands_in_the_title() -> None:
    answers = {"title": "The Valley Network opens doors", "lead_org": "Valley Network"}
    assert disclosed(answers).property_title == answers["title"]
    hidden = disclosed({**answers, "hide_orgs": "yes"})
    assert hidden.property_title == ""
    assert [one.params["words"] for one in hidden.conflicts] == ["Valley Network"]


def test_only_a_picture_that_leaves_is_saved() -> None:
    one = disclosed({"title": "T", "files": [{"_row": "r", "picture": PHOTO}], "paper": PAPER})
    assert [file.attachment_id for file in pictures_of(one)] == [PHOTO]
    out = io.BytesIO()
    assert save_picture(one, PHOTO, out, read_file=lambda _: b"bytes") == 5
    for wrong in (PAPER, AttachmentId("nobody")):
        with pytest.raises(FixableError) as error:
            save_picture(one, wrong, out, read_file=lambda _: b"bytes")
        assert error.value.code is Code.PICTURE_STAYS
