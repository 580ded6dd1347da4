"""What docs/forms.md promises to somebody who adapts a template is what the app does."""

import re
from pathlib import Path

import pytest

from desktop.domain.audience import Sensitivity
from desktop.errors import Code, FixableError
from desktop.forms.form import Kind
from desktop.forms.reader import AUTO_ROLES, read_form
from desktop.forms.translate import PLAIN
from desktop.forms.trial import try_out
from tests.support.forms import compiled

TEXT = (Path(__file__).parents[3] / "docs" / "forms.md").read_text(encoding="utf-8")
SPECIAL = {
    "count-non-empty",
    "current",
    "date",
    "date-time",
    "decimal-date-time",
    "instance",
    "now",
    "position",
}
CHOICES = "| | l | x | X | east |\n| | l | y | Y | west |"


def listed(after: str) -> list[str]:
    """Return what stands in backticks in the paragraph that begins so."""
    paragraph = TEXT[TEXT.index(after) :].partition("\n\n")[0]
    return re.findall(r"`([^`]+)`", paragraph)


def test_the_functions_that_work_are_all_there() -> None:
    assert sorted(listed("**Functions that work:**")) == sorted(PLAIN | SPECIAL | {"today"})


@pytest.mark.parametrize("name", listed("**Functions that are refused:**"))
def test_a_function_that_is_said_to_be_refused_is(tmp_path: Path, name: str) -> None:
    assert f"{name}()" in refusal(tmp_path, {"type": "calculate", "name": "q", "calculation": f"{name}(1)"})


@pytest.mark.parametrize(
    "rule",
    [
        "count-non-empty(${line}) > 0",
        "current()/../a = 'x'",
        "${day} > date('2026-01-01')",
        "date-time(${day}) != ''",
        "decimal-date-time(${day}) > 20000",
        "instance('l')/root/item[name = ${a}]/country = 'east'",
        "now() > 0 and ${day} <= today()",
    ],
)
def test_a_function_that_needs_more_than_a_name_works(tmp_path: Path, rule: str) -> None:
    rows = [
        {"type": "text", "name": "a"},
        {"type": "date", "name": "day"},
        {"type": "select_one l", "name": "place"},
        {"type": "begin_repeat", "name": "lines"},
        {"type": "text", "name": "line", "relevant": "position(..) < 3"},
        {"type": "end_repeat"},
        {"type": "text", "name": "q", "relevant": rule},
    ]
    try_out(read_form(compiled(tmp_path, *rows, choices=CHOICES)))


@pytest.mark.parametrize("kind", ["time", "datetime", "acknowledge", "barcode", "geotrace", "geoshape"])
def test_a_kind_of_question_that_is_said_to_be_refused_is(tmp_path: Path, kind: str) -> None:
    assert f"`{kind}`" in TEXT
    assert refusal(tmp_path, {"type": kind, "name": "q"}).startswith("q: ")


@pytest.mark.parametrize("kind", ["start", "end", "deviceid", "username", "hidden", "background-audio"])
def test_what_other_tools_gather_in_secret_is_accepted_and_asked_of_nobody(tmp_path: Path, kind: str) -> None:
    assert f"`{kind}`" in TEXT
    form = read_form(compiled(tmp_path, {"type": "text", "name": "a"}, {"type": kind, "name": "q"}))
    try_out(form)
    assert [getattr(node, "kind", None) for node in form.walk() if node.name == "q"] == [Kind.CALCULATE]


def test_every_flag_and_every_role_of_the_apps_own_is_explained() -> None:
    assert {f"`{flag}`" for flag in Sensitivity} <= set(re.findall(r"`[^`]+`", TEXT))
    assert {f"`{role}`" for role in AUTO_ROLES} <= set(re.findall(r"`[^`]+`", TEXT))


def refusal(folder: Path, question: dict[str, str]) -> str:
    """Return why a form with this question is refused."""
    with pytest.raises(FixableError) as caught:
        try_out(read_form(compiled(folder, {"type": "text", "name": "a"}, question)))
    assert caught.value.code is Code.FORM_REFUSED
    return str(caught.value.params["detail"])
