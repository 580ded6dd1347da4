"""What the command can be told besides the bundle, and what it says of files that are not in order."""

from pathlib import Path

import pytest

from sync.__main__ import main
from sync.trust import bundle_signer, write_signers
from tests.golden.bundles.chain_cases import CASES
from tests.golden.bundles.museum import good_files, zipped
from tests.support.bundles import device, small_bundle
from tests.support.offices import office_line


@pytest.fixture
def trusted(tmp_path: Path) -> Path:
    path = tmp_path / "trusted"
    path.write_bytes(write_signers([bundle_signer(device().principal, device().public), office_line()]))
    return path


def test_a_bundle_is_held_against_the_one_before(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = good_files(tmp_path)
    case = next(case for case in CASES if case.name == "number used before")
    assert case.before is not None
    (tmp_path / "before.zip").write_bytes(case.before(dict(files))[0])
    (tmp_path / "now.zip").write_bytes(case.build(dict(files)))
    now, before = str(tmp_path / "now.zip"), str(tmp_path / "before.zip")
    assert main(["verify", now]) == 0
    assert main(["verify", now, "--after", before]) == 1
    assert "came with its number, 1, before" in capsys.readouterr().out


def test_a_bundle_that_did_not_come_is_told_or_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = good_files(tmp_path)
    case = next(case for case in CASES if case.name == "gap after the last")
    (tmp_path / "now.zip").write_bytes(case.build(dict(files)))
    (tmp_path / "first.zip").write_bytes(zipped(files))
    arguments = ["verify", str(tmp_path / "now.zip"), "--after", str(tmp_path / "first.zip")]
    assert main(arguments) == 0
    assert "Note: Bundles of this device did not come yet: 3, from number 2 on." in capsys.readouterr().out
    assert main([*arguments, "--whole"]) == 1


def test_one_before_that_is_not_good_is_no_witness(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = small_bundle(tmp_path)
    (tmp_path / "bad.zip").write_bytes(b"bad")
    assert main(["verify", str(bundle), "--after", str(tmp_path / "bad.zip")]) == 2
    assert "refused" in capsys.readouterr().err


@pytest.mark.parametrize(("data", "said"), [(b"hello\n", "damaged"), (None, "not there")])
def test_a_list_of_what_was_taken_back_must_be_one(
    data: bytes | None, said: str, trusted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if data is not None:
        (tmp_path / "list.revoked").write_bytes(data)
    arguments = ["verify", str(small_bundle(tmp_path)), "--trust", str(trusted)]
    assert main([*arguments, "--revoked", str(tmp_path / "list.revoked")]) == 2
    assert said in capsys.readouterr().err
