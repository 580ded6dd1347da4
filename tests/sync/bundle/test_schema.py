"""The rules as code against the published schema: they must agree on every tree."""

import copy
import json
from dataclasses import replace
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from desktop.domain.disclosed import Remark
from sync.bundle.records import record_tree
from sync.bundle.schema import schema_bytes, shape_faults
from tests.support.bundles import attachment, disclosed, form, picture

VALIDATOR = Draft202012Validator(json.loads(schema_bytes()))
GOOD: dict[str, Any] = json.loads(
    json.dumps(record_tree(disclosed(1, [attachment(picture())]), form().xform, with_names=True))
)
STRANGE = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 2),
    st.just(2**53 - 1),
    st.just(2**53),
    st.text(max_size=5),
    st.sampled_from(
        ["practice", "team", "ready", "record-v1", "en-GB", "image/png", "data/files/../x.png", "\n"]
    ),
    st.just([]),
    st.just({}),
    st.just(["a"]),
    st.just([{"_row": "a"}]),
    st.just({"a": "b"}),
    st.just({"a": ["b"]}),
    st.just({"é": "b"}),
)


def _places(tree: object, place: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    found = [place] if place else []
    items = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, value in items:
        found += _places(value, (*place, key))
    return found


def _agree(tree: object) -> bool:
    """Return whether the tree is good, having asked both."""
    # JSON Schema cannot say that the first revision has no parent; everything else it says.
    ours = [place for place in shape_faults(tree) if place != "parent"]
    number_one = isinstance(tree, dict) and tree.get("number") == 1
    theirs = [error for error in VALIDATOR.iter_errors(tree) if list(error.path)[:1] != ["parent"]]
    theirs = [error for error in theirs if "'parent' is a required" not in error.message]
    assert bool(ours) == bool(theirs), (ours, theirs, number_one)
    return not ours


def test_a_written_record_is_good_to_both() -> None:
    assert _agree(GOOD)
    assert list(shape_faults(GOOD)) == []


def test_both_agree_on_remarks() -> None:
    assert _agree({**GOOD, "remarks": ["changed_names", "composite", "illustrative"]})
    for wrong in ([], ["composite", "composite"], ["hers"], [1], ["composite", 1], "composite", None):
        assert not _agree({**GOOD, "remarks": wrong})


def test_a_record_takes_its_remarks_along() -> None:
    told = replace(disclosed(1, []), remarks=(Remark.ILLUSTRATIVE, Remark.COMPOSITE))
    tree = record_tree(told, form().xform, with_names=False)
    assert tree["remarks"] == ["composite", "illustrative"]


@given(st.sampled_from(_places(GOOD)), STRANGE)
@example(("files", 0, "size"), True)
@example(("number",), 1.0)
def test_both_agree_when_a_value_is_another(place: tuple[str | int, ...], value: object) -> None:
    tree: Any = copy.deepcopy(GOOD)
    node = tree
    for key in place[:-1]:
        node = node[key]
    node[place[-1]] = value
    if value != 1.0 or type(value) is int:
        _agree(tree)


@given(st.sampled_from(_places(GOOD)))
def test_both_agree_when_a_value_is_missing(place: tuple[str | int, ...]) -> None:
    tree: Any = copy.deepcopy(GOOD)
    node = tree
    for key in place[:-1]:
        node = node[key]
    del node[place[-1]]
    _agree(tree)


@given(st.sampled_from([(), ("form",), ("files", 0), ("answers",)]), st.text(max_size=4), STRANGE)
def test_both_agree_when_something_is_added(place: tuple[str | int, ...], name: str, value: object) -> None:
    tree: Any = copy.deepcopy(GOOD)
    node = tree
    for key in place:
        node = node[key]
    node[name] = value
    _agree(tree)


def test_the_first_revision_alone_has_no_parent() -> None:
    parent = "20000000-0000-4000-8000-000000000009"
    assert list(shape_faults({**GOOD, "number": 2})) == ["parent"]
    assert list(shape_faults({**GOOD, "parent": parent})) == ["parent"]
    assert list(shape_faults({**GOOD, "number": 2, "parent": parent})) == []
