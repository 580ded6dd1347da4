"""The bags that every reader of the standard should take, refuse or remark on.

A checkout of the conformance suite of the Library of Congress is judged as well when the variable
SPOTLIGHT_BAGIT_SUITE names its folder.
"""

import os
import zipfile
from pathlib import Path

import bagit
import pytest

from sync.generic.flaws import Flaw
from sync.generic.judging import judge
from tests.support.bag_cases import GOOD, MISSED, REFUSED, REMARKS
from tests.support.bags import declared, old


def test_there_is_one_for_each_bag_of_the_suite_to_take_or_refuse() -> None:
    assert (len(GOOD) + len(REFUSED), len(REFUSED)) == (54, 27)


@pytest.mark.parametrize("name", GOOD)
def test_a_good_bag_is_taken(name: str, tmp_path: Path) -> None:
    assert judge(GOOD[name].write(tmp_path / "bag")).faults == ()


@pytest.mark.parametrize("name", REFUSED)
def test_a_wrong_bag_is_refused_for_what_is_wrong(name: str, tmp_path: Path) -> None:
    flaw, bag = REFUSED[name]
    assert flaw in {found.flaw for found in judge(bag.write(tmp_path / "bag")).faults}


@pytest.mark.parametrize("name", REMARKS)
def test_an_odd_bag_is_taken_with_a_remark(name: str, tmp_path: Path) -> None:
    flaw, bag = REMARKS[name]
    verdict = judge(bag.write(tmp_path / "bag"))
    assert verdict.faults == ()
    assert flaw in {found.flaw for found in verdict.remarks}


@pytest.mark.parametrize("name", [*GOOD, *REFUSED])
def test_a_zip_is_judged_as_its_folder(name: str, tmp_path: Path) -> None:
    bag = GOOD[name] if name in GOOD else REFUSED[name][1]
    with zipfile.ZipFile(tmp_path / "bag.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in bag.files().items():
            archive.writestr(f"bag/{path}", data)
    assert judge(tmp_path / "bag.zip").is_good is (name in GOOD)


@pytest.mark.parametrize("name", [*GOOD, *REFUSED])
def test_the_python_library_agrees_but_for_what_it_is_known_to_miss(name: str, tmp_path: Path) -> None:
    bag = (GOOD[name] if name in GOOD else REFUSED[name][1]).write(tmp_path / "bag")
    try:
        is_good = bagit.Bag(str(bag)).validate()
    except bagit.BagError:
        is_good = False
    is_missed = "colon of its version" in name or name.startswith(MISSED)
    assert is_good is (name in GOOD or is_missed)


@pytest.mark.parametrize("version", ["0.97", "1.0"])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        (" BagIt-Version: {}", "Tag-File-Character-Encoding: UTF-8"),
        ("BagIt-Version:  {}", "Tag-File-Character-Encoding: UTF-8"),
        ("BagIt-Version:{}", "Tag-File-Character-Encoding: UTF-8"),
        ("BagIt-Version:\t{}", "Tag-File-Character-Encoding: UTF-8"),
        ("BagIt-Version: {} ", "Tag-File-Character-Encoding: UTF-8"),
        ("BagIt-Version: {}", " Tag-File-Character-Encoding: UTF-8"),
        ("BagIt-Version: {}", "Tag-File-Character-Encoding : UTF-8"),
        ("BagIt-Version: {}", "Tag-File-Character-Encoding:  UTF-8"),
        ("BagIt-Version: {}", "Tag-File-Character-Encoding:UTF-8"),
        ("BagIt-Version: {}", "Tag-File-Character-Encoding: UTF-8 "),
    ],
)
def test_a_declaration_has_no_spaces_of_its_own(
    version: str, first: str, second: str, tmp_path: Path
) -> None:
    """The suite has one such bag of each version; this is every place where the spaces could be."""
    data = f"{first.format(version)}\n{second}\n".encode()
    flaws = {
        found.flaw for found in judge(old(version, change=declared(data)).write(tmp_path / "bag")).faults
    }
    assert flaws & {Flaw.DECLARATION_SHAPE, Flaw.ENCODING_MISSING}


_SUITE = os.environ.get("SPOTLIGHT_BAGIT_SUITE", "")


@pytest.mark.skipif(not _SUITE, reason="SPOTLIGHT_BAGIT_SUITE names no checkout of the suite")
def test_the_suite_itself_is_judged_rightly() -> None:
    wrong = [
        str(bag.relative_to(_SUITE))
        for bag in sorted(Path(_SUITE).glob("v*/*/*"))
        if bag.is_dir()
        and bag.parent.name != "warning"
        and judge(bag).is_good is not (bag.parent.name in ("valid", "darwin-only"))
    ]
    assert wrong == []
