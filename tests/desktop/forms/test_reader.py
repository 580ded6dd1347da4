from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.answers import canonical, parse
from desktop.domain.audience import Sensitivity
from desktop.errors import Code, FixableError
from desktop.forms import lists, reader
from desktop.forms.form import Group, Kind, Question, Repeat, RequiredFor
from desktop.forms.logic import Logic
from desktop.forms.reader import read_form
from tests.support.forms import NOW, compiled, every_kind, list_files, question

KINDS = {
    "title": Kind.TEXT,
    "summary": Kind.LONG_TEXT,
    "number": Kind.INTEGER,
    "share": Kind.DECIMAL,
    "day": Kind.DATE,
    "month": Kind.MONTH,
    "score": Kind.RANGE,
    "is_open": Kind.SELECT_ONE,
    "countries": Kind.SELECT_MULTIPLE,
    "ranking": Kind.RANK,
    "advice": Kind.NOTE,
    "total": Kind.CALCULATE,
    "picture": Kind.IMAGE,
    "sound": Kind.AUDIO,
    "film": Kind.VIDEO,
    "paper": Kind.FILE,
    "place": Kind.GEOPOINT,
}


@pytest.mark.parametrize(("name", "kind"), KINDS.items())
def test_every_kind_of_question_is_told_apart(name: str, kind: Kind) -> None:
    assert question(every_kind(), name).kind is kind


def test_the_kinds_above_are_all_there_are() -> None:
    assert set(KINDS.values()) == set(Kind)


def test_words_are_read_in_every_language_and_fillers_are_not() -> None:
    title = question(every_kind(), "title")
    assert title.label == {"en": "Title", "fr": "Titre"}
    assert title.hint == {"en": "What was done"}
    assert title.guidance == {"en": "Why we ask: to find it."}
    assert title.constraint_message == {"en": "Too long."}
    assert title.required_message == {"en": "A title, please."}
    assert every_kind().languages == ("en", "fr")


def test_a_label_that_quotes_an_answer_names_its_question() -> None:
    advice = question(every_kind(), "advice")
    assert advice.quoting == {"en": ("Write it as ", "title", "")}
    assert advice.label["en"] == "Write it as …"
    assert question(every_kind(), "title").quoting == {}


def test_a_label_quotes_also_where_a_form_has_one_language_only(tmp_path: Path) -> None:
    form = read_form(
        compiled(
            tmp_path,
            {"type": "text", "name": "a"},
            {"type": "note", "name": "b", "label": "You wrote ${a}, and ${a} again."},
        )
    )
    assert list(question(form, "b").quoting.values()) == [("You wrote ", "a", ", and ", "a", " again.")]


def test_what_xlsform_lacks_comes_from_the_binds() -> None:
    form = every_kind()
    assert question(form, "title").required_for is RequiredFor.DRAFT
    assert question(form, "summary").required_for is RequiredFor.READY
    assert question(form, "summary").sensitivity is Sensitivity.CAUTION
    assert question(form, "summary").role == "summary"
    assert question(form, "words").sensitivity is None, "an unknown flag is no flag"
    assert question(form, "day").sensitivity is None
    assert question(form, "person_code").is_auto
    assert not question(form, "title").is_auto


@pytest.mark.parametrize(("written", "is_summary"), [("yes", True), ("no", False), ("Yes, all", False)])
def test_only_a_plain_yes_marks_the_summary_of_a_consent(written: str, is_summary: bool) -> None:
    mark = f'capture:role="summary" capture:consentSummary="{written}"'
    xform = every_kind().xform.replace(b'capture:role="summary"', mark.encode())
    form = read_form(xform, list_files())
    assert question(form, "summary").is_consent_summary is is_summary
    assert not question(form, "title").is_consent_summary


def test_a_repeat_has_its_own_words_and_bounds() -> None:
    people = next(node for node in every_kind().walk() if node.name == "people")
    assert isinstance(people, Repeat)
    assert people.label == {"en": "People", "fr": "Gens"}
    assert people.hint == {"en": "Who took part"}
    assert people.guidance == {"en": "Codes only."}
    assert people.row_label == {"en": "person", "fr": "personne"}
    assert (people.lowest, people.highest) == (2, 3)
    assert people.is_required
    assert people.required_for is RequiredFor.DRAFT
    assert people.sensitivity is Sensitivity.LOCAL
    assert [child.name for child in people.children][-1] == "kids"


def test_the_order_is_that_of_the_workbook() -> None:
    names = [node.name for node in every_kind().walk()]
    assert names[:4] == ["sec_facts", "title", "summary", "number"]
    assert names[-2:] == ["sec_notes", "remarks"]
    assert [section.name for section in every_kind().sections] == ["sec_facts", "sec_people", "sec_notes"]


def test_ranges_defaults_and_appearances_are_kept_as_written() -> None:
    score = question(every_kind(), "score")
    assert (score.lowest, score.highest, score.step) == ("0", "4", "1")
    assert question(every_kind(), "share").default == "2.5"
    assert question(every_kind(), "district").appearance == "minimal"
    assert question(every_kind(), "share").has_relevance
    assert question(every_kind(), "shown_total").is_read_only


def test_lists_inside_the_form_and_beside_it_read_alike() -> None:
    form = every_kind()
    honduras, guyana, _ = form.lists["programmes"]
    assert honduras.label == {"en": "Honduras", "fr": "Honduras fr"}
    assert guyana.label == {"en": "Guyana"}
    assert honduras.extra == {"region": "americas"}
    assert [choice.name for choice in form.lists["district"]] == ["a1", "a2", "b1"]
    assert question(form, "district").choices == "district"
    assert question(form, "district").has_filter
    assert not question(form, "programme").has_filter


def test_loose_questions_make_a_section_of_their_own(tmp_path: Path) -> None:
    form = read_form(
        compiled(
            tmp_path,
            {"type": "text", "name": "first"},
            {"type": "begin_group", "name": "group"},
            {"type": "text", "name": "inner"},
            {"type": "end_group"},
            {"type": "text", "name": "last"},
        )
    )
    assert all(isinstance(section, Group) for section in form.sections)
    assert [[child.name for child in section.children] for section in form.sections] == [
        ["first"],
        ["inner"],
        ["last"],
    ]


def test_the_digest_is_of_the_very_bytes() -> None:
    form = every_kind()
    assert len(form.digest) == 64
    assert read_form(form.xform + b"\n", list_files()).digest != form.digest


def _refused(xform: bytes, lists: dict[str, bytes] | None = None) -> Code:
    with pytest.raises(FixableError) as caught:
        read_form(xform, lists or {})
    return caught.value.code


BOMB = b"""<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<h:html xmlns:h="http://www.w3.org/1999/xhtml">&b;</h:html>"""


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no form",
        b"<html/>",
        BOMB,
        BOMB.decode().encode("utf-16"),
        b"\xff\xfe\x00",
        b'<h:html xmlns:h="http://www.w3.org/1999/xhtml"/>',
        b'<h:html xmlns:h="http://www.w3.org/1999/xhtml">' + b"<a>" * 5000 + b"</a>" * 5000 + b"</h:html>",
        b" " * (17 * 1024 * 1024),
    ],
    ids=["empty", "text", "html", "bomb", "bomb in utf-16", "binary", "hollow", "tower", "giant"],
)
def test_what_is_no_form_is_damaged(content: bytes) -> None:
    assert _refused(content) is Code.FORM_DAMAGED


@pytest.mark.parametrize("cut", [100, 1000, 5000, -10])
def test_half_a_form_is_damaged(cut: int) -> None:
    assert _refused(every_kind().xform[:cut], list_files()) is Code.FORM_DAMAGED


def test_a_missing_list_is_damage() -> None:
    assert _refused(every_kind().xform) is Code.FORM_DAMAGED


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xff\xfe", Code.FORM_DAMAGED),
        (b'name,label\na,"x', Code.FORM_DAMAGED),
        (b"name,label\na,b,c,d\n", Code.FORM_DAMAGED),
        (b"name,label\na\n", Code.FORM_DAMAGED),
        (b"name,label\na b,gap\n", Code.FORM_REFUSED),
        (b"name,label\n,none\n", Code.FORM_REFUSED),
    ],
    ids=["encoding", "quotes", "too many cells", "too few cells", "gap in a name", "no name"],
)
def test_a_list_that_cannot_be_relied_on_is_refused(content: bytes, code: Code) -> None:
    assert _refused(every_kind().xform, {"programmes.csv": content}) is code


@pytest.mark.parametrize(("most", "is_read"), [(3, True), (2, False)])
def test_a_list_is_read_whole_or_refused(monkeypatch: pytest.MonkeyPatch, most: int, is_read: bool) -> None:
    xform = every_kind().xform  # read before the bound is lowered, whichever test comes first
    monkeypatch.setattr(lists, "LARGEST_ROWS", most)
    files = {"programmes.csv": list_files()["programmes.csv"]}
    if is_read:
        assert len(read_form(xform, files).lists["programmes"]) == 3
    else:
        assert _refused(xform, files) is Code.FORM_REFUSED


def test_a_form_of_more_questions_than_anybody_answers_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    xform, files = every_kind().xform, list_files()
    count = sum(1 for _ in read_form(xform, files).walk())
    monkeypatch.setattr(reader, "MOST_NODES", count)
    read_form(xform, files)
    monkeypatch.setattr(reader, "MOST_NODES", 5)
    assert _refused(xform, files) is Code.FORM_REFUSED


@pytest.mark.parametrize(("most", "is_read"), [(6, True), (5, False)])
def test_the_lists_of_one_form_are_bounded_together(
    monkeypatch: pytest.MonkeyPatch, most: int, is_read: bool
) -> None:
    """Forty files of 300 KB, which a setup file has room for, are a gigabyte once they are read."""
    more = b'<instance id="more" src="jr://file-csv/more.csv"/><bind'
    xform = every_kind().xform.replace(b"<bind", more, 1)
    monkeypatch.setattr(lists, "LARGEST_ROWS", most)
    files = {"programmes.csv": list_files()["programmes.csv"], "more.csv": b"name\na\nb\nc\n"}
    if is_read:
        assert len(read_form(xform, files).lists["more"]) == 3
    else:
        assert _refused(xform, files) is Code.FORM_REFUSED


@pytest.mark.parametrize("kind", ["time", "dateTime", "geotrace", "geoshape", "barcode", "acknowledge"])
def test_a_kind_that_we_do_not_have_is_refused(tmp_path: Path, kind: str) -> None:
    assert _refused(compiled(tmp_path, {"type": kind, "name": "odd"})) is Code.FORM_REFUSED


def test_a_name_used_twice_in_one_scope_is_refused(tmp_path: Path) -> None:
    rows = [
        {"type": "begin_group", "name": "one"},
        {"type": "text", "name": "same"},
        {"type": "end_group"},
        {"type": "begin_group", "name": "two"},
        {"type": "text", "name": "same"},
        {"type": "end_group"},
    ]
    assert _refused(compiled(tmp_path, *rows)) is Code.FORM_REFUSED


@pytest.mark.parametrize("name", ["_row", "_highest_P"])
def test_a_question_cannot_take_a_key_of_the_app_s_own(tmp_path: Path, name: str) -> None:
    assert _refused(compiled(tmp_path, {"type": "text", "name": name})) is Code.FORM_REFUSED


def test_the_same_name_in_another_repeat_is_fine(tmp_path: Path) -> None:
    rows = [
        {"type": "text", "name": "same"},
        {"type": "begin_repeat", "name": "rows"},
        {"type": "text", "name": "same"},
        {"type": "end_repeat"},
    ]
    form = read_form(compiled(tmp_path, *rows))
    assert [node.xpath for node in form.walk() if isinstance(node, Question)] == [
        "/data/same",
        "/data/rows/same",
    ]


@given(st.data())
def test_no_damage_raises_anything_but_our_own_errors(data: st.DataObject) -> None:
    good = every_kind().xform
    at = data.draw(st.integers(0, len(good) - 1))
    size = data.draw(st.integers(0, 60))
    junk = data.draw(st.binary(max_size=30))
    # Anything else than our own family would come through here.
    with suppress(FixableError):
        read_form(good[:at] + junk + good[at + size :], list_files())


@pytest.mark.parametrize("bound", ["lowest", "highest"])
@pytest.mark.parametrize("count", ["\u00b2", "\u0663", "9" * 5000, "-1", "1.5", "many"], ids=ascii)
def test_a_number_of_rows_that_is_none_is_refused(tmp_path: Path, bound: str, count: str) -> None:
    rows = [{"type": "begin_repeat", "name": "r"}, {"type": "text", "name": "a"}, {"type": "end_repeat"}]
    bind = f'<bind xmlns:c="https://spotlight-capture.org/xforms" nodeset="/data/r" c:{bound}="{count}"/>'
    xform = compiled(tmp_path, *rows).replace(b"</model>", bind.encode() + b"</model>")
    assert _refused(xform) is Code.FORM_REFUSED


@pytest.mark.parametrize("part", [b'start="0"', b'end="3"', b'step="1"'])
@pytest.mark.parametrize("written", [b"NaN", b"sNaN", b"Infinity", b"1e999", b"three", "\u0663".encode()])
def test_a_range_that_is_made_of_no_numbers_is_refused(tmp_path: Path, part: bytes, written: bytes) -> None:
    row = {"type": "range", "name": "a", "parameters": "start=0 end=3 step=1"}
    name = part.partition(b"=")[0]
    xform = compiled(tmp_path, row).replace(part, name + b'="' + written + b'"')
    assert _refused(xform) is Code.FORM_REFUSED


@pytest.mark.parametrize(("count", "is_read"), [(8, True), (9, False)])
def test_repeats_stand_inside_each_other_only_as_deep_as_answers_are_read(
    tmp_path: Path, count: int, is_read: bool
) -> None:
    rows = [{"type": "begin_repeat", "name": f"r{number}"} for number in range(count)]
    rows += [{"type": "text", "name": "a"}, *[{"type": "end_repeat"}] * count]
    xform = compiled(tmp_path, *rows)
    if not is_read:
        assert _refused(xform) is Code.FORM_REFUSED
        return
    logic = Logic(read_form(xform), {}, now=NOW)
    path: tuple[str, ...] = ()
    for number in range(count):
        row, _ = logic.add_row((*path, f"r{number}"))
        path = (*path, f"r{number}", row)
    logic.set((*path, "a"), "kept")
    assert parse(canonical(logic.answers())) == logic.answers()
