"""What leaves: only allowed answers, whatever else a record or a form holds."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.answers import ROW_ID, AnswerTree, canonical, texts
from desktop.domain.audience import HANDING, SHARING, Audience, Profile, Sensitivity
from desktop.domain.disclosed import Disclosed, StayReason, Stays
from desktop.domain.ids import AttachmentId
from desktop.domain.record import RecordType
from desktop.forms.catalog import Catalog
from desktop.forms.form import Form, Group, Kind, Node, Repeat
from desktop.safety.disclosure import disclose, plan
from tests.support import trees

PHOTO = AttachmentId("3b0f4a2e-7f53-4a1a-a7b0-1f6a5f0d9c11")
SECRET_PHOTO = AttachmentId("c6f1f2b4-02a7-4f0c-9b5f-6f9a3be0a822")
FILES = {PHOTO: trees.attachment(PHOTO), SECRET_PHOTO: trees.attachment(SECRET_PHOTO)}


def shown(form: Form, answers: AnswerTree, profile: Profile = Profile.GATEWAY_PUBLIC) -> Disclosed:
    found = disclose(trees.source(trees.record(answers), form, FILES), profile, None, trees.TODAY)
    assert isinstance(found, Disclosed)
    return found


def flags_form() -> Form:
    return trees.form(
        trees.group(
            "main",
            trees.question("open_one"),
            trees.question("caution_one", Sensitivity.CAUTION),
            trees.question("internal_one", Sensitivity.INTERNAL),
            trees.question("local_one", Sensitivity.LOCAL),
            trees.question("unflagged_one", None),
        )
    )


FLAGS = {f"{flag}_one": f"text of {flag}" for flag in ("open", "caution", "internal", "local", "unflagged")}


@pytest.mark.parametrize(
    ("profile", "names"),
    [
        (Profile.GATEWAY_PUBLIC, {"open_one", "caution_one"}),
        (Profile.INVITED_PACK, {"open_one", "caution_one"}),
        (Profile.COP_TEAM, {"open_one", "caution_one", "internal_one"}),
    ],
)
def test_each_flag_reaches_its_readers_and_no_others(profile: Profile, names: set[str]) -> None:
    found = shown(flags_form(), FLAGS, profile)
    assert set(found.answers) == names
    assert {withheld.question for withheld in found.withheld} == set(FLAGS) - names


def test_what_stays_is_told_with_its_label_and_reason() -> None:
    found = shown(flags_form(), FLAGS)
    assert [(one.label, one.reason) for one in found.withheld] == [
        ("Internal one", StayReason.INTERNAL),
        ("Local one", StayReason.LOCAL),
        ("Unflagged one", StayReason.UNKNOWN),
    ]
    assert [one.label for one in found.caution] == ["Caution one"]


def test_what_stays_and_what_is_delicate_is_told_with_its_section() -> None:
    form = flags_form()
    found = shown(form, FLAGS)
    section = form.sections[0].label["en"]
    assert section
    assert {one.section for one in found.withheld} == {section}
    assert {one.section for one in found.caution} == {section}


@pytest.mark.parametrize("profile", list(SHARING))
@pytest.mark.parametrize("audience", list(Audience))
def test_a_record_stays_unless_its_audience_reaches_the_readers(profile: Profile, audience: Audience) -> None:
    found = disclose(
        trees.source(trees.record(FLAGS, audience=audience), flags_form(), {}), profile, None, trees.TODAY
    )
    assert isinstance(found, Disclosed) is (audience.width >= profile.audience.width)
    if isinstance(found, Stays):
        assert (found.reason, found.record_id) == (StayReason.AUDIENCE, trees.RECORD_ID)


def test_a_question_that_the_form_does_not_know_stays() -> None:
    found = shown(flags_form(), {"open_one": "yes", "new_one": "a text nobody flagged"})
    assert found.answers == {"open_one": "yes"}
    assert [(one.question, one.reason) for one in found.withheld] == [("new_one", StayReason.UNKNOWN)]


def test_the_app_s_own_counters_stay_and_are_nobody_s_answer() -> None:
    found = shown(flags_form(), {"open_one": "yes", "_highest_P": "3"})
    assert found.answers == {"open_one": "yes"}
    assert found.withheld == ()


def test_an_answer_of_the_wrong_shape_stays() -> None:
    form = trees.form(trees.group("main", trees.question("a"), trees.repeat("rows", trees.question("b"))))
    found = shown(form, {"a": [{"b": "hidden"}], "rows": "hidden too"})
    assert found.answers == {}
    assert {one.question for one in found.withheld} == {"a", "rows"}


def test_a_repeat_s_flag_bounds_what_is_inside_it() -> None:
    form = trees.form(
        trees.group("main", trees.repeat("rows", trees.question("inside"), sensitivity=Sensitivity.INTERNAL))
    )
    answers: AnswerTree = {"rows": [{ROW_ID: "r1", "inside": "words"}]}
    assert shown(form, answers).answers == {}
    assert shown(form, answers).withheld[0].question == "rows"
    assert shown(form, answers, Profile.COP_TEAM).answers == answers


def test_rows_keep_their_ids_and_empty_rows_do_not_go() -> None:
    form = trees.form(
        trees.group(
            "main",
            trees.repeat(
                "rows",
                trees.question("a"),
                trees.question("b", Sensitivity.LOCAL),
                sensitivity=Sensitivity.OPEN,
            ),
        )
    )
    found = shown(form, {"rows": [{ROW_ID: "r1", "a": "x", "b": "y"}, {ROW_ID: "r2", "b": "only local"}]})
    assert found.answers == {"rows": [{ROW_ID: "r1", "a": "x"}]}


def test_a_file_goes_only_with_its_allowed_answer_and_without_its_name() -> None:
    form = trees.form(
        trees.group(
            "main",
            trees.question("photo", Sensitivity.CAUTION, Kind.IMAGE),
            trees.question("paper", Sensitivity.LOCAL, Kind.FILE),
        )
    )
    answers = {"photo": PHOTO, "paper": SECRET_PHOTO}
    public, team = shown(form, answers), shown(form, answers, Profile.COP_TEAM)
    assert [(file.attachment_id, file.name) for file in public.files] == [(PHOTO, "")]
    assert [(file.attachment_id, file.name) for file in team.files] == [(PHOTO, FILES[PHOTO].name)]


def test_a_file_named_twice_goes_once_and_a_missing_one_stays() -> None:
    form = trees.form(
        trees.group("main", *(trees.question(name, kind=Kind.IMAGE) for name in ("one", "two", "three")))
    )
    found = shown(form, {"one": PHOTO, "two": PHOTO, "three": "a6b9f8f0-0000-4000-8000-000000000000"})
    assert len(found.files) == 1
    assert set(found.answers) == {"one", "two"}
    assert found.withheld[0].question == "three"


@pytest.mark.parametrize(("hide", "goes"), [("yes", False), ("no", True)])
def test_hidden_organisations_stay_whatever_their_flag(hide: str, goes: bool) -> None:
    form = trees.form(
        trees.group(
            "main",
            trees.question("hide_orgs"),
            trees.question("lead_org"),
            trees.question("other_name", role="organisation"),
            trees.repeat("partners", trees.question("partner_name"), sensitivity=Sensitivity.OPEN),
        )
    )
    answers: AnswerTree = {
        "hide_orgs": hide,
        "lead_org": "Women of the Valley",
        "other_name": "Women of the Valley",
        "partners": [{"partner_name": "Sister group"}],
    }
    for profile in (Profile.GATEWAY_PUBLIC, Profile.INVITED_PACK):
        assert ("Valley" in canonical(shown(form, answers, profile).answers)) is goes
        assert ("partners" in shown(form, answers, profile).answers) is goes
    assert "Valley" in canonical(shown(form, answers, Profile.COP_TEAM).answers)


def test_sections_from_which_something_goes_are_named_in_order() -> None:
    form = trees.form(
        trees.group("first", trees.question("a")),
        trees.group("second", trees.question("b", Sensitivity.LOCAL)),
        trees.group("third", trees.group("inner", trees.question("c"))),
    )
    assert shown(form, {"a": "1", "b": "2", "c": "3"}).labels == ("First", "Third")


def test_a_plan_holds_what_goes_and_what_stays() -> None:
    stays = trees.record(FLAGS, audience=Audience.TEAM)
    found = plan(
        [(trees.source(one, flags_form(), FILES), None) for one in (trees.record(FLAGS), stays)],
        Profile.GATEWAY_PUBLIC,
        trees.TODAY,
    )
    assert (len(found.records), len(found.stays)) == (1, 1)


FLAG = st.sampled_from([*Sensitivity, None])
WHOLE = [profile for profile in HANDING if profile is not Profile.NEWSLETTER_PACK]


@st.composite
def random_nodes(draw: st.DrawFn, depth: int = 0, counter: list[int] | None = None) -> tuple[Node, ...]:
    counter = counter if counter is not None else [0]
    nodes: list[Node] = []
    for _ in range(draw(st.integers(1, 4))):
        counter[0] += 1
        name = f"q{counter[0]}"
        sort = draw(st.sampled_from(["text", "file", "group", "repeat"] if depth < 3 else ["text", "file"]))
        if sort == "group":
            nodes.append(trees.group(name, *draw(random_nodes(depth + 1, counter))))
        elif sort == "repeat":
            nodes.append(trees.repeat(name, *draw(random_nodes(depth + 1, counter)), sensitivity=draw(FLAG)))
        else:
            nodes.append(trees.question(name, draw(FLAG), Kind.IMAGE if sort == "file" else Kind.TEXT))
    return tuple(nodes)


def filled(
    nodes: tuple[Node, ...],
    where: str,
    around: tuple[Sensitivity | None, ...],
    marks: dict[str, list[Sensitivity | None]],
) -> dict[str, str | list[AnswerTree]]:
    """Answer every question with a text of its own, noting the flags around each."""
    tree: dict[str, str | list[AnswerTree]] = {}
    for node in nodes:
        if isinstance(node, Group):
            tree.update(filled(node.children, where, around, marks))
        elif isinstance(node, Repeat):
            inner = (*around, node.sensitivity) if node.sensitivity else around
            tree[node.name] = [
                {
                    ROW_ID: f"{where}{node.name}{row}",
                    **filled(node.children, f"{where}{node.name}{row}/", inner, marks),
                }
                for row in range(2)
            ]
        else:
            mark = f"<{where}{node.name}>"
            marks[mark] = [*around, node.sensitivity]
            tree[node.name] = mark
    tree[f"stranger_of_{where or 'top'}".replace("/", "_")] = f"<stranger {where}>"
    return tree


@settings(max_examples=150, deadline=None)
@given(nodes=random_nodes(), profile=st.sampled_from(WHOLE))
def test_over_random_forms_exactly_the_allowed_answers_leave(
    nodes: tuple[Node, ...], profile: Profile
) -> None:
    form = trees.form(trees.group("main", *nodes))
    marks: dict[str, list[Sensitivity | None]] = {}
    answers = filled(nodes, "", (), marks)
    files = {AttachmentId(mark): trees.attachment(mark) for mark in marks}
    found = disclose(trees.source(trees.record(answers), form, files), profile, None, trees.TODAY)
    assert isinstance(found, Disclosed)
    allowed = {Sensitivity.OPEN, Sensitivity.CAUTION}
    if profile in (Profile.COP_TEAM, Profile.REVIEW_HANDOFF):
        allowed.add(Sensitivity.INTERNAL)
    may = {mark for mark, flags in marks.items() if set(flags) <= allowed}
    assert set(texts(found.answers)) == may
    assert {str(file.attachment_id) for file in found.files} <= may
    assert "stranger" not in canonical(found.answers)


def test_the_built_in_forms_let_nothing_local_out() -> None:
    folder = Path(__file__).parents[3] / "resources" / "forms" / "compiled"
    catalog = Catalog(folder)
    assert len(catalog.refs()) == len(RecordType), "the built-in forms are compiled by make setup"
    for ref in catalog.refs():
        form = catalog.form(ref)
        marks: dict[str, list[Sensitivity | None]] = {}
        answers = filled(form.sections, "", (), marks)
        files = {AttachmentId(mark): trees.attachment(mark) for mark in marks}
        public = disclose(
            trees.source(trees.record(answers), form, files), Profile.GATEWAY_PUBLIC, None, trees.TODAY
        )
        assert isinstance(public, Disclosed)
        out = set(texts(public.answers))
        closed = {Sensitivity.LOCAL, Sensitivity.INTERNAL, None}
        assert out
        assert not {mark for mark in out if closed & set(marks[mark])}
        assert not {"<author_alias>", "<contact_point>"} & out
