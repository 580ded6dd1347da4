import pytest

from desktop.domain.answers import ROW_ID
from desktop.errors import Code, FixableError
from desktop.forms.answers import Branch, copied, next_code


def test_a_copy_shares_nothing_that_can_change() -> None:
    tree: Branch = {"rows": [{ROW_ID: "r", "a": "1"}]}
    copy = copied(tree)
    rows = copy["rows"]
    assert isinstance(rows, list)
    rows.clear()
    assert tree == {"rows": [{ROW_ID: "r", "a": "1"}]}


@pytest.mark.parametrize(
    "tree",
    [
        {"rows": [{"a": "no id"}]},
        {"rows": [{ROW_ID: ""}]},
        {"rows": [{ROW_ID: "r"}, {ROW_ID: "r"}]},
        {"rows": [{ROW_ID: "r", "inner": [{ROW_ID: "r"}]}]},
    ],
)
def test_rows_that_cannot_be_told_apart_are_damage(tree: Branch) -> None:
    with pytest.raises(FixableError) as caught:
        copied(tree)
    assert caught.value.code is Code.ANSWERS_DAMAGED


def test_a_code_is_one_more_than_any_in_the_tree_or_before() -> None:
    tree: Branch = {"rows": [{ROW_ID: "r", "code": "P7"}], "title": "P99x", "other": "C40"}
    assert next_code(tree, "P") == "P8"
    tree["rows"] = []
    assert next_code(tree, "P") == "P9"
    assert next_code(tree, "C") == "C41"
