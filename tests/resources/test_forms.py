"""The built-in forms hold every field of the specification and can be run by every tool."""

import csv
import re
from pathlib import Path

import pytest
import rxeval

from desktop.domain.record import RecordType
from desktop.forms.form import Group, Kind, Node, Question, Repeat, RequiredFor
from tests.support.built_in_forms import BuiltIn, Forms

FORMS = [kind.value for kind in RecordType]
MAIN = ["practice", "lesson", "story", "pilot"]
ROLES = {"title", "summary", "language", "programme", "audience", "pillar", "author", "authorRole", "contact"}
AUTOS = {"recordId", "recordType", "status", "version", "changedAt", "reviewLog"}
DISPLAYED = (Kind.NOTE, Kind.CALCULATE)
KINDS: dict[str, set[Kind | type[Group] | type[Repeat]]] = {
    "text": {Kind.TEXT},
    "long": {Kind.LONG_TEXT},
    "date": {Kind.DATE},
    "month": {Kind.MONTH},
    "choice": {Kind.SELECT_ONE},
    "bool": {Kind.SELECT_ONE},
    "multi": {Kind.SELECT_MULTIPLE, Group},
    "scale": {Kind.RANGE},
    "place": {Kind.TEXT},
    "repeat": {Repeat, Group},
    "link": {Kind.TEXT, Repeat},
}
FORBIDDEN = re.compile(
    r"birth|phone|address|passport|identity|case number|surname|real name|full name|village", re.IGNORECASE
)


def domain_fields(required: str | None = None) -> list[tuple[str, dict[str, str]]]:
    """Return (form, row) of every field of the specification; the core's stand in all four main forms."""
    with (Path(__file__).parent / "domain_fields.csv").open(encoding="utf-8", newline="") as file:
        return [
            (form, row)
            for row in csv.DictReader(file)
            if required in (None, row["required"])
            for form in (MAIN if row["form"] == "core" else [row["form"]])
        ]


def named(value: str | dict[str, str]) -> str:
    """Return what a test of one field is called by."""
    return value if isinstance(value, str) else value["field"]


def inside(node: Node) -> list[Question | Repeat]:
    """Return the questions of a group that are asked, or the node itself."""
    if not isinstance(node, Group):
        return [node]
    return [
        asked
        for child in node.children
        for asked in inside(child)
        if not isinstance(asked, Question) or asked.kind not in DISPLAYED
    ]


def checks_of(form: BuiltIn) -> list[Question]:
    """Return the six safety checks of a form."""
    return [node for node in inside(form.group("safety_screen")) if isinstance(node, Question)]


@pytest.mark.parametrize(("form", "row"), domain_fields(), ids=named)
def test_a_field_of_the_specification_is_in_its_form(built_in: Forms, form: str, row: dict[str, str]) -> None:
    node = built_in(form).fields()[row["field"]]
    asked = inside(node)
    assert asked
    if row["label"]:
        assert node.label["en"] == row["label"]
    for part in asked:
        assert part.sensitivity == row["sensitivity"], "sensitivity"
        assert part.required_for == (RequiredFor.DRAFT if row["required"] == "D" else RequiredFor.READY)
        # The app fills its own fields, so nobody can be asked to.
        assert part.is_required == (bool(row["required"]) and row["type"] != "auto")
    if row["type"] == "auto":
        assert isinstance(node, Question)
        assert node.is_auto
        assert node.is_read_only
    elif row["field"] == "tests.dates":
        assert [part.kind for part in asked if isinstance(part, Question)] == [Kind.DATE, Kind.DATE]
    elif row["field"] != "record_type":
        assert (node.kind if isinstance(node, Question) else type(node)) in KINDS[row["type"]]
    if row["type"] == "bool":
        assert isinstance(node, Question)
        assert {"yes", "no"} <= {choice.name for choice in built_in(form).form.lists[node.choices]}


@pytest.mark.parametrize(("form", "row"), domain_fields(required="R*"), ids=named)
def test_what_is_required_only_sometimes_has_a_condition(
    built_in: Forms, form: str, row: dict[str, str]
) -> None:
    xpath = built_in(form).path(row["field"])
    required = re.search(rf'<bind nodeset="{xpath}"[^>]* required="([^"]*)"', built_in(form).xform)
    above = [xpath.rsplit("/", count)[0] for count in range(xpath.count("/") - 1)]
    guarded = any(node.has_relevance for node in built_in(form).fields().values() if node.xpath in above)
    assert guarded or (required and required.group(1) not in ("true()", "yes"))


@pytest.mark.parametrize("form", FORMS)
class TestEveryForm:
    def test_converts_without_a_warning(self, built_in: Forms, form: str) -> None:
        assert built_in(form).warnings == ()

    def test_means_the_same_everywhere(self, built_in: Forms, form: str) -> None:
        assert rxeval.check_form(built_in(form).xform) == []
        state = built_in(form).session().recompute()
        assert state["failed"] == []
        assert state["invalid"] == []

    def test_is_named_after_its_record_type(self, built_in: Forms, form: str) -> None:
        assert built_in(form).form.ref.form_id == form
        assert re.fullmatch(r"20\d{8}", built_in(form).form.ref.version)
        assert built_in(form).questions()["record_type"].default == form

    def test_has_a_handful_of_sections_with_short_titles(self, built_in: Forms, form: str) -> None:
        sections = built_in(form).form.sections
        assert 6 <= len(sections) <= 12
        assert all(len(section.label["en"]) <= 28 and section.hint["en"] for section in sections)

    def test_explains_every_question(self, built_in: Forms, form: str) -> None:
        for name, question in built_in(form).questions().items():
            if question.kind in DISPLAYED:
                assert question.label["en"], name
            else:
                assert question.label["en"], name
                assert question.hint["en"], name
                assert len(question.guidance["en"].split()) >= 12, name

    def test_explains_every_list_of_rows_and_names_one_row(self, built_in: Forms, form: str) -> None:
        for node in built_in(form).form.walk():
            if isinstance(node, Repeat):
                assert node.label["en"], node.name
                assert node.hint["en"], node.name
                assert node.guidance["en"], node.name
                assert node.row_label["en"], node.name
                assert node.sensitivity, node.name

    def test_flags_every_question(self, built_in: Forms, form: str) -> None:
        for name, question in built_in(form).questions().items():
            assert question.sensitivity is not None, name
            if question.kind not in DISPLAYED:
                bind = re.search(rf'<bind nodeset="{question.xpath}"[^>]*>', built_in(form).xform)
                assert bind, name
                assert re.search(r'capture:requiredFor="(draft|ready)"', bind.group()), name

    def test_hides_nothing_for_an_answer_that_comes_later(self, built_in: Forms, form: str) -> None:
        nodes = list(built_in(form).form.walk())
        place = {node.xpath: index for index, node in enumerate(nodes)}
        notes = {node.xpath for node in nodes if getattr(node, "kind", None) in DISPLAYED}
        rules = re.findall(r'<bind nodeset="([^"]*)"[^>]* relevant="([^"]*)"', built_in(form).xform)
        assert rules
        for xpath, rule in rules:
            asked = [path for path in re.findall(r"/data/[\w/]+", rule) if path not in notes]
            assert xpath in notes or all(place[path] < place[xpath] for path in asked), xpath

    def test_says_what_is_wrong_wherever_it_checks(self, built_in: Forms, form: str) -> None:
        checked = re.findall(r'<bind nodeset="([^"]*)"[^>]* constraint="[^>]*>', built_in(form).xform)
        messages = {
            question.xpath: question.constraint_message for question in built_in(form).questions().values()
        }
        assert checked
        assert all(messages[xpath].get("en") for xpath in checked)

    def test_asks_for_nothing_that_could_betray_a_survivor(self, built_in: Forms, form: str) -> None:
        for name, question in built_in(form).questions().items():
            assert not FORBIDDEN.search(question.label["en"]), name
            assert not FORBIDDEN.search(name.replace("_", " ")), name
            assert question.kind is not Kind.GEOPOINT, name

    def test_gives_the_app_what_it_works_with(self, built_in: Forms, form: str) -> None:
        roles = [question.role for question in built_in(form).questions().values() if question.role]
        assert set(roles) >= ROLES | AUTOS
        assert len(roles) == len(set(roles))

    def test_starts_closed(self, built_in: Forms, form: str) -> None:
        questions = built_in(form).questions()
        assert questions["audience"].default == "device"
        assert questions["licence"].default == "secretariat"

    def test_offers_choices_with_unique_lasting_ids(self, built_in: Forms, form: str) -> None:
        for name, choices in built_in(form).form.lists.items():
            ids = [choice.name for choice in choices]
            assert len(ids) == len(set(ids)) > 0, name
            assert all(re.fullmatch(r"[A-Za-z0-9_.-]+", one) for one in ids), name
            assert all(choice.label.get("en") for choice in choices), name

    def test_has_a_default_only_among_its_choices(self, built_in: Forms, form: str) -> None:
        for name, question in built_in(form).questions().items():
            if question.default and question.choices:
                ids = {choice.name for choice in built_in(form).form.lists[question.choices]}
                assert set(question.default.split()) <= ids, name

    def test_asks_the_six_safety_checks(self, built_in: Forms, form: str) -> None:
        checks = checks_of(built_in(form))
        assert len(checks) == 6
        for check in checks:
            assert isinstance(check, Question)
            assert check.is_required
            names = [choice.name for choice in built_in(form).form.lists[check.choices]]
            assert names == ["yes", "no", "na"]


def test_each_form_shows_a_title_of_its_own_as_an_example(built_in: Forms) -> None:
    examples = [re.findall(r'"[^"]+"', built_in(form).questions()["title"].guidance["en"]) for form in FORMS]
    assert all(len(found) == 1 for found in examples)
    assert len({found[0] for found in examples}) == len(FORMS)


@pytest.mark.parametrize(("form", "most"), [("practice", "five"), ("pilot", "five"), ("lesson", "three")])
def test_how_many_tips_are_asked_is_said_in_words(built_in: Forms, form: str, most: str) -> None:
    tips = built_in(form).repeat("top_tips")
    assert f"one to {most} short tips" in tips.guidance["en"]
    assert not re.search(r"\d", tips.guidance["en"])


def test_only_consent_columns_of_the_team_summary_are_marked(built_in: Forms) -> None:
    marked = {name for name, node in built_in("story").questions().items() if node.is_consent_summary}
    expected = {row["field"] for _, row in domain_fields() if row["consent_summary"]}
    assert marked == expected


def test_the_story_asks_no_row_of_a_person_for_more_than_a_code_and_a_band(built_in: Forms) -> None:
    people = built_in("story").repeat("people")
    assert [child.name for child in people.children] == [
        "code",
        "role",
        "age_band",
        "shown_as",
        "display_name",
        "asks_named",
        "asks_named_why",
        "protect",
        "composite_note",
    ]
