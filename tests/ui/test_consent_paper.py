"""The papers of a consent: the same points and the same number on each, in every language, naming nobody."""

import io
import os

import pypdf
import pytest

from desktop.domain.consent import Channel, Element, Reach, Scope
from desktop.domain.consent_sheet import ConsentNumber, ConsentSheet
from desktop.printing import HandForm, print_hand_form
from desktop.printing.hand_form import Blanks, Boxes, Pause, Point, Spoken
from tests.support.printed import text_of
from ui.i18n import languages
from ui.wording.consent_paper import ConsentPaper

RECORD = "6f0e7a52-7f53-4a1a-a7b0-1f6a5f0d9c11"
NUMBER = ConsentNumber(code="C1", record=RECORD, person="P1")


def pdf(form: HandForm) -> tuple[bytes, int]:
    out = io.BytesIO()
    pages = print_hand_form(form, out)
    return out.getvalue(), pages


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("language", sorted(languages()))
def test_form_and_read_aloud_carry_the_same_eight_points_and_number(language: str) -> None:
    paper = ConsentPaper(language)
    form = paper.sheet(ConsentSheet.FORM, NUMBER)
    aloud = paper.sheet(ConsentSheet.READ_ALOUD, NUMBER)
    written = [(one.number, one.title, one.text) for one in form.parts if isinstance(one, Point)]
    spoken = [(s.number, s.title, " ".join(s.sentences)) for s in aloud.parts if isinstance(s, Spoken)]
    assert written == spoken
    assert [number for number, _title, _text in written] == list(range(1, 9))
    pauses = [one for one in aloud.parts if isinstance(one, Pause)]
    assert len(pauses) >= 8, "after every point somebody waits and asks"
    for kind in ConsentSheet:
        data, _pages = pdf(paper.sheet(kind, NUMBER))
        for page in pypdf.PdfReader(io.BytesIO(data)).pages:
            assert RECORD in page.extract_text().replace("\n", ""), "on every page, so that none is mixed up"
        shown = flat(text_of(data))
        assert "C1" in shown
        assert "P1" in shown


@pytest.mark.parametrize("language", sorted(languages()))
def test_the_form_stays_on_one_sheet_of_paper(language: str) -> None:
    assert pdf(ConsentPaper(language).sheet(ConsentSheet.FORM))[1] == 2
    assert pdf(ConsentPaper(language).sheet(ConsentSheet.WITHDRAWAL))[1] == 1


@pytest.mark.parametrize("kind", [ConsentSheet.FORM, ConsentSheet.READ_ALOUD])
def test_every_use_and_every_thing_that_may_be_used_is_asked(kind: ConsentSheet) -> None:
    paper = ConsentPaper()
    asked = [label for one in paper.sheet(kind).parts if isinstance(one, Boxes) for label in one.labels]
    assert set(paper.channels()) == set(Channel)
    assert set(paper.elements()) == set(Element)
    assert set(paper.reaches()) == set(Reach)
    for words in (paper.channels(), paper.elements(), paper.reaches()):
        assert set(words.values()) <= set(asked)


def test_a_withdrawal_asks_how_much_is_taken_back() -> None:
    paper = ConsentPaper()
    parts = paper.sheet(ConsentSheet.WITHDRAWAL).parts
    asked = [label for one in parts if isinstance(one, Boxes) for label in one.labels]
    assert set(paper.scopes()) == set(Scope)
    assert set(paper.scopes().values()) <= set(asked)


def test_the_form_asks_for_everything_that_makes_a_consent() -> None:
    shown = flat(text_of(pdf(ConsentPaper().sheet(ConsentSheet.FORM))[0]))
    for words in (
        "These eight points",
        "I want to see or hear it before it is used",
        "Valid until",
        "Ask me again on",
        "It was explained in",
        "interpreter",
        "under 18",
        "guardian",
        "Mark or thumbprint",
        "Recorded voice",
        "Witness",
        "How to reach the office",
        "cannot be fetched back",
        "This paper is kept at",
    ):
        assert words in shown


def test_what_is_not_known_is_left_blank() -> None:
    blank = ConsentPaper().sheet(ConsentSheet.FORM)
    lines = [one for one in blank.parts if isinstance(one, Blanks)]
    assert not any(text for one in lines for text in one.filled)
    assert blank.foot == ""
    assert RECORD not in text_of(pdf(blank)[0])


def test_the_papers_name_nobody_and_say_nothing_of_this_computer() -> None:
    for kind in ConsentSheet:
        data, _pages = pdf(ConsentPaper().sheet(kind, NUMBER))
        found = pypdf.PdfReader(io.BytesIO(data)).metadata
        assert found is not None
        assert {key: value for key, value in found.items() if value and "Date" not in key} == {
            "/Title": ConsentPaper().sheet(kind).title,
            "/Trapped": "/False",
        }
        assert pdf(ConsentPaper().sheet(kind, NUMBER))[0] == data, "no day and no random number in it"
        for name in {os.environ.get("USER", "nobody-here"), os.uname().nodename}:
            assert name.encode() not in data
        assert "spotlight" not in text_of(data).casefold(), "it says nothing of the work, either"


def test_the_paper_can_speak_another_language_than_the_screen() -> None:
    assert ConsentPaper("pseudo").sheet(ConsentSheet.FORM).title.startswith("\u200f[")
    assert ConsentPaper("en").sheet(ConsentSheet.FORM).title == "Your consent"
    assert ConsentPaper("fa-AF").sheet(ConsentSheet.FORM).digits == "۰۱۲۳۴۵۶۷۸۹"
