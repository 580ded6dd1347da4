"""Every hostile bundle is refused, with its own fault among those listed."""

from pathlib import Path

import pytest

from sync.bundle.checks import Expectations, verify
from sync.faults import FaultCode
from tests.golden.bundles.generate import CASES
from tests.golden.bundles.museum import Case, good_files, zipped
from tests.support.bundles import NOW


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code.family}-{case.name}".replace(" ", "-"))
def test_a_hostile_bundle_is_refused_with_its_own_fault(case: Case, tmp_path: Path) -> None:
    bundle = tmp_path / "hostile.zip"
    files = good_files(tmp_path)
    bundle.write_bytes(case.build(dict(files)))
    verdict = verify(bundle, case.expected(files), case.identities)
    assert case.code in [fault.code for fault in verdict.faults]


def test_the_same_files_put_together_honestly_are_good(tmp_path: Path) -> None:
    bundle = tmp_path / "honest.zip"
    bundle.write_bytes(zipped(good_files(tmp_path)))
    assert verify(bundle, Expectations(now=NOW)).faults == ()


def test_every_fault_has_a_bundle_that_shows_it() -> None:
    # Limits that only a huge bundle reaches have tests of their own beside the reader's.
    huge = {FaultCode.ZIP_TOO_MANY, FaultCode.RECORD_TOO_MANY}
    assert set(FaultCode) - {case.code for case in CASES} == huge


def test_every_hostile_bundle_has_a_name_of_its_own() -> None:
    names = [(case.code.family, case.name) for case in CASES]
    assert len(set(names)) == len(names)
