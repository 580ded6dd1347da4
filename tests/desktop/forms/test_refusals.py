from pathlib import Path

import pytest

from desktop.errors import Code, FixableError
from desktop.forms.reader import read_form
from desktop.forms.trial import try_out
from tests.support.forms import compiled, every_kind

ROWS = (
    {"type": "text", "name": "a"},
    {"type": "date", "name": "d"},
    {"type": "begin_repeat", "name": "r"},
    {"type": "text", "name": "b"},
    {"type": "end_repeat"},
)


def _refusal(folder: Path, **rule: str) -> str:
    rows = [*ROWS, {"type": "text", "name": "q", **rule}]
    with pytest.raises(FixableError) as caught:
        try_out(read_form(compiled(folder, *rows)))
    assert caught.value.code is Code.FORM_REFUSED
    assert caught.value.params["form"] == "small"
    return str(caught.value.params["detail"])


@pytest.mark.parametrize(
    "rule",
    [
        "uuid() = 1", "random() > 0.5", "once('x') = 1", "indexed-repeat(${b}, ${r}, 1)", "nosuch(1)", "1 +",
        "/data/nothing = 1", "../nothing = 1", "${a}/x = 1", "//a = 1", "position(..) = 1", "node()/a = 1",
        "instance('none')/root/item/name = 1", "concat(${d} + 1, '') = 'x'", "/data/r[../a = 1]/b = 1",
        "selected(${a})", "string-length(1, 2, 3) = 1", "current() = 1", "regex(${a})", "${d} > '2026-13-01'",
    ],
)  # fmt: skip
def test_a_rule_that_cannot_be_run_faithfully_is_refused_by_name(tmp_path: Path, rule: str) -> None:
    assert _refusal(tmp_path, relevant=rule).startswith("q: ")


@pytest.mark.parametrize("aspect", ["relevant", "constraint", "required", "calculation", "default"])
def test_every_kind_of_rule_is_tried(tmp_path: Path, aspect: str) -> None:
    assert "uuid()" in _refusal(tmp_path, **{aspect: "concat(uuid(), ${a})"})


def test_a_rule_about_itself_is_refused(tmp_path: Path) -> None:
    assert "itself" in _refusal(tmp_path, relevant="${q} = 'x'")


def test_rules_that_wait_for_each_other_are_refused(tmp_path: Path) -> None:
    rows = [
        {"type": "text", "name": "a", "relevant": "${b} = 'x'"},
        {"type": "text", "name": "b", "relevant": "${a} = 'x'"},
    ]
    with pytest.raises(FixableError) as caught:
        try_out(read_form(compiled(tmp_path, *rows)))
    assert "itself" in str(caught.value.params["detail"])


def test_a_group_that_depends_on_what_is_in_it_is_refused(tmp_path: Path) -> None:
    rows = [
        {"type": "begin_group", "name": "g", "relevant": "${a} = 'x'"},
        {"type": "text", "name": "a"},
        {"type": "end_group"},
    ]
    with pytest.raises(FixableError):
        try_out(read_form(compiled(tmp_path, *rows)))


def test_a_good_form_passes_the_trial() -> None:
    try_out(every_kind())


@pytest.mark.parametrize(
    "rule",
    [
        "1" + "+1" * 140 + " = 2",
        "not(" * 58 + "1" + ")" * 58,
        "-" * 5000 + "1",
        "(${a} = '1'" + " or ${a} = '1'" * 400 + ")",
    ],
    ids=len,
)
def test_a_rule_as_tall_as_we_take_runs(tmp_path: Path, rule: str) -> None:
    try_out(read_form(compiled(tmp_path, *ROWS, {"type": "text", "name": "q", "relevant": rule})))
