"""Names that are taken from one record to be looked for in the others."""

from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Sensitivity
from desktop.forms.form import Kind
from desktop.safety.scan.elsewhere import names_in
from tests.support import trees

FORM = trees.form(
    trees.group(
        "all",
        trees.question("place_name", role="place"),
        trees.question("author", role="author"),
        trees.question("organisation", Sensitivity.INTERNAL, role="organisation"),
        trees.question("open_text"),
        trees.question("reach_back", Sensitivity.LOCAL, label={"en": "How to reach her in Malawi"}),
        trees.question("inner", Sensitivity.INTERNAL, kind=Kind.LONG_TEXT),
        trees.repeat(
            "people", trees.question("shown_as", kind=Kind.SELECT_ONE), trees.question("display_name")
        ),
    )
)


def test_places_are_taken_whole_and_one_by_one() -> None:
    assert names_in(FORM, {"place_name": "Oak Hollow, Elm Bay"}) == {"Oak Hollow", "Elm Bay"}


def test_names_are_taken_from_answers_that_stay_and_not_from_those_that_go() -> None:
    answers = {"reach_back": "via Zahrina Belowska at the market", "open_text": "with Perpetua"}
    assert names_in(FORM, answers) == {"Zahrina Belowska", "Zahrina", "Belowska"}


def test_common_words_acronyms_and_organisations_are_no_names() -> None:
    answers = {
        "reach_back": "Office in Malawi, on Monday. Ask at the UNICEF desk. Market women know the market",
        "organisation": "Lake Women's Union",
        "inner": "Women at the desk",
    }
    assert names_in(FORM, answers) == {"Ask"}


def test_a_changed_name_is_none_and_an_own_name_is_one() -> None:
    people: list[AnswerTree] = [
        {"_row": "1", "shown_as": "changed_name", "display_name": "Salma"},
        {"_row": "2", "shown_as": "own_first_name", "display_name": "Perpetua"},
    ]
    assert names_in(FORM, {"people": people}) == {"Perpetua"}
