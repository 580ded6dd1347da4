"""The one member that only records of several versions have: the rules as code agree with its schema."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from desktop.domain.audience import HANDING, Profile
from desktop.domain.ids import RevisionId, new_uuid
from sync.bundle.checks import Expectations, verify
from sync.bundle.records import record_tree
from sync.bundle.schema import MOST_MERGED, is_published, schema_bytes, shape_faults
from sync.bundle.writer import BundleWriter
from sync.faults import FaultCode
from tests.support.bundles import NOW, device, disclosed, form, info, payload

OLDER = Draft202012Validator(json.loads(schema_bytes()))
NEWER = Draft202012Validator(json.loads(schema_bytes(side_by_side=True)))
ONE = "30000000-0000-4000-8000-000000000001"


def _tree(**changes: object) -> dict[str, Any]:
    tree = record_tree(disclosed(1), form().xform, with_names=True)
    return {**json.loads(json.dumps(tree)), **changes}


def test_a_record_takes_what_it_goes_on_from_along() -> None:
    whole = replace(disclosed(1), merges=(RevisionId(ONE),))
    assert record_tree(whole, form().xform, with_names=False)["merges"] == [ONE]
    assert "merges" not in _tree()


def test_it_names_no_more_than_a_verifier_takes() -> None:
    many = tuple(RevisionId(new_uuid()) for _ in range(MOST_MERGED + 5))
    tree = record_tree(replace(disclosed(1), merges=many), form().xform, with_names=False)
    assert list(shape_faults(json.loads(json.dumps(tree)))) == []
    assert tree["merges"] == list(many[:MOST_MERGED])


@pytest.mark.parametrize(
    "value", [[], [ONE, ONE], ["x"], [1], ONE, None, {}, [new_uuid() for _ in range(MOST_MERGED + 1)]]
)
def test_both_refuse_what_is_no_list_of_revisions(value: object) -> None:
    tree = _tree(merges=value)
    assert list(shape_faults(tree)) == ["merges"]
    assert list(NEWER.iter_errors(tree))


def test_both_schemas_are_published_and_only_the_newer_knows_it() -> None:
    assert is_published(schema_bytes())
    assert is_published(schema_bytes(side_by_side=True))
    assert list(NEWER.iter_errors(_tree())) == []
    assert list(NEWER.iter_errors(_tree(merges=[ONE]))) == []
    assert list(OLDER.iter_errors(_tree(merges=[ONE])))


@pytest.mark.parametrize("profile", HANDING)
def test_only_colleagues_are_told_of_other_versions(tmp_path: Path, profile: Profile) -> None:
    told = replace(disclosed(1), merges=(RevisionId(ONE),))
    made = BundleWriter(payload([told], [], profile), info(profile), device())
    made.write(tmp_path / "b.zip")
    faults = {fault.code for fault in verify(tmp_path / "b.zip", Expectations(now=NOW)).faults}
    is_for_colleagues = profile in (Profile.COP_TEAM, Profile.REVIEW_HANDOFF)
    assert faults == (set() if is_for_colleagues else {FaultCode.RECORD_MERGES})
