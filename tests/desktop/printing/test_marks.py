"""Paper leaves the vault, so every page says what must not be passed on, and each such answer says it too."""

import io
from dataclasses import replace

import pypdf
import pytest

from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Sensitivity
from desktop.domain.record import RecordType
from desktop.forms.catalog import Catalog
from desktop.forms.form import Form, Kind
from desktop.printing import PageWords, print_record
from tests.support import content, printed, trees
from tests.support.built_in_forms import FOLDER

BANNER = PageWords().internal
OPEN, INTERNAL, LOCAL = Sensitivity.OPEN, Sensitivity.INTERNAL, Sensitivity.LOCAL


def marked_form() -> Form:
    """Return a form with answers for everybody, for teams and for nobody else."""
    q = trees.question
    return trees.form(
        trees.group("identity", q("title", role="title"), q("author", INTERNAL, role="author")),
        trees.group("mixed", q("open_one"), q("team_one", INTERNAL), q("own_one", LOCAL), q("unknown", None)),
        trees.group("inside", q("first", INTERNAL), q("second", INTERNAL), q("third", LOCAL)),
        trees.group(
            "rows",
            trees.repeat("bound", q("bound_a"), q("bound_b"), sensitivity=INTERNAL),
            trees.repeat("free", q("free_a"), q("free_b", INTERNAL), sensitivity=OPEN),
            trees.repeat(
                "consents",
                q("consent_code", INTERNAL, role="consentCode", is_consent_summary=True),
                q("given_how", INTERNAL),
                sensitivity=INTERNAL,
            ),
        ),
        trees.group("reckoned", q("sum", kind=Kind.CALCULATE, label={"en": "Reckoned"})),
    )


def lines_of(answers: AnswerTree) -> list[str]:
    """Return the lines on the pages of a record of the marked form."""
    return [
        line.strip()
        for line in printed.text_of(printed.printed(answers, form=marked_form())[0]).splitlines()
        if line.strip()
    ]


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("open_one", "Open one"),
        ("team_one", "Team one (team only)"),
    ],
)
def test_an_answer_says_for_whom_it_is(name: str, label: str) -> None:
    # Something for everybody beside it, so that the section's heading cannot say it for all.
    lines = lines_of({"title": "T", "open_one": "Yes", name: "Answer"})
    assert label in lines


@pytest.mark.parametrize("name", ["own_one", "unknown"])
def test_what_is_personal_is_on_no_paper(name: str) -> None:
    lines = lines_of({"title": "T", "open_one": "Yes", name: "Answer"})
    assert "Yes" in lines
    assert not any("Answer" in line for line in lines)


def test_a_heading_says_it_for_everything_under_it() -> None:
    lines = lines_of({"title": "T", "first": "A", "second": "B"})
    assert "Inside (team only)" in lines
    assert "First" in lines


def test_what_is_stricter_than_its_heading_says_so_itself() -> None:
    rows: list[AnswerTree] = [{"_row": "c1", "consent_code": "C1", "given_how": "Signed"}]
    lines = lines_of({"title": "T", "consents": rows})
    assert "Rows (team only)" in lines
    assert "Given how (stays with you)" in lines


def test_a_repeat_binds_what_is_inside_it() -> None:
    rows: list[AnswerTree] = [{"_row": f"r{number}", "bound_a": "A", "bound_b": "B"} for number in range(2)]
    free: list[AnswerTree] = [{"_row": f"f{number}", "free_a": "A", "free_b": "B"} for number in range(2)]
    lines = lines_of({"title": "T", "bound": rows, "free": free})
    assert "Bound (team only)" in lines
    assert "Bound a" in lines
    assert "Free" in lines
    assert "Free b (team only)" in lines


def test_of_a_consent_only_its_summary_goes_to_teams() -> None:
    rows: list[AnswerTree] = [{"_row": "c1", "consent_code": "C1", "given_how": "Signed"}]
    lines = lines_of({"title": "T", "open_one": "Yes", "consents": rows})
    assert "Given how (stays with you)" in lines
    assert "Consent code" in lines


def test_the_fact_at_the_head_is_marked_too() -> None:
    assert "Author (team only)" in lines_of({"title": "T", "author": "A. Author"})


def test_what_the_marks_mean_is_said_once_and_only_if_they_are_there() -> None:
    words = PageWords()
    only_team = " ".join(lines_of({"title": "T", "author": "A. Author"}))
    assert only_team.count(words.team_note) == 1
    assert words.stays_note not in only_team
    rows: list[AnswerTree] = [{"_row": "c1", "consent_code": "C1", "given_how": "Signed"}]
    both = " ".join(lines_of({"title": "T", "author": "A. Author", "consents": rows}))
    assert both.count(words.team_note) == both.count(words.stays_note) == 1


def test_every_page_of_a_record_with_such_an_answer_says_so() -> None:
    answers = {"title": "T", "author": "A", "open_one": "\n\n".join(["Many words. " * 60] * 30)}
    data, pages = printed.printed(answers, form=marked_form())
    assert pages > 2
    assert all(BANNER in page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)


def test_a_page_that_may_go_to_everybody_says_nothing() -> None:
    lines = lines_of({"title": "T", "open_one": "Yes"})
    assert not any(BANNER in line or "(" in line for line in lines if not line.startswith("Record"))


def test_the_audience_of_the_record_does_not_hide_the_marks() -> None:
    record = trees.record({"title": "T", "author": "A", "open_one": "Yes"}, title="T")
    for audience in ("device", "public"):
        out = io.BytesIO()
        one = replace(record, audience=type(record.audience)(audience))
        print_record(printed.on_desk(one, marked_form(), {}), marked_form(), out, read_file=printed.read_file)
        assert "Author (team only)" in printed.text_of(out.getvalue())
        assert "Open one (" not in printed.text_of(out.getvalue())


def test_what_the_form_reckons_for_itself_is_not_printed() -> None:
    lines = lines_of({"title": "T", "open_one": "Yes", "sum": "not_yet"})
    assert not any("not_yet" in line or "Reckoned" in line for line in lines)


def test_a_built_in_story_marks_what_stays_and_leaves_out_what_is_personal() -> None:
    form = Catalog(FOLDER / "compiled").current(RecordType.STORY)
    answers = content.as_kept(
        content.load(RecordType.STORY), {f"photo:{number}": printed.PHOTO for number in (1, 2)}
    )
    record = replace(printed.record(answers), form=form.ref)
    out = io.BytesIO()
    print_record(printed.on_desk(record, form, printed.ATTACHMENTS), form, out, read_file=printed.read_file)
    words = " ".join(printed.text_of(out.getvalue()).split())
    assert "Still receiving shelter or case support?" not in words
    assert "Where the form is kept" not in words
    assert "(stays with you)" in words
    assert "Consent (team only)" in words
    assert "Valid until (" not in words
