"""Canonical JSON and nothing else."""

import json

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.answers import canonical, nfc
from sync.bundle.strictjson import MAX_DEPTH, Wrong, parse_line
from sync.faults import FaultCode

NAMES = st.text(st.characters(max_codepoint=126, min_codepoint=32), max_size=6)
TREES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=8).map(nfc),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=20,
)


@given(TREES)
def test_what_rfc_8785_writes_is_read(tree: object) -> None:
    line = rfc8785.dumps(tree)  # type: ignore[arg-type]
    assert line == canonical(tree).encode()
    assert parse_line(line) == tree


@given(TREES)
def test_other_spellings_are_refused(tree: object) -> None:
    line = canonical(tree).encode()
    for other in (json.dumps(tree, indent=1).encode(), line + b" ", b" " + line):
        if other != line:
            with pytest.raises(Wrong):
                parse_line(other)


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused_in_one_way(data: bytes) -> None:
    try:
        tree = parse_line(data)
    except Wrong:
        return
    assert canonical(tree).encode() == data


def test_the_last_allowed_depth_is_read_and_one_more_is_not() -> None:
    deep = MAX_DEPTH - 1
    assert parse_line(b"[" * deep + b"1" + b"]" * deep)
    with pytest.raises(Wrong) as wrong:
        parse_line(b"[" * (deep + 1) + b"1" + b"]" * (deep + 1))
    assert wrong.value.code is FaultCode.RECORD_DEEP
