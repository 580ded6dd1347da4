"""Unpacking: after the verdict, all of it or nothing, over nothing."""

import shutil
import stat
import sys
from pathlib import Path

import pytest

from desktop.errors import Cancelled, Code, FixableError
from desktop.progress import CancelToken
from sync.bundle import layout
from sync.bundle.checks import Expectations, verify
from sync.bundle.extract import extract
from sync.faults import FaultCode, Refused
from tests.golden.bundles.generate import CASES
from tests.golden.bundles.museum import Case, Files, good_files, zipped
from tests.support.bundles import NOW, small_bundle
from tests.support.mounts import run_on_small_disk
from tests.support.rawzip import Member, pack

EXPECTED = Expectations(now=NOW)


def test_what_comes_out_is_what_went_in(tmp_path: Path) -> None:
    files = good_files(tmp_path)
    extract(next(tmp_path.glob("*.zip")), tmp_path / "out", EXPECTED)
    found = {
        path.relative_to(tmp_path / "out").as_posix(): path.read_bytes()
        for path in (tmp_path / "out").rglob("*")
        if path.is_file()
    }
    assert found == files


def test_an_empty_folder_is_filled_and_a_full_one_is_not(tmp_path: Path) -> None:
    bundle = small_bundle(tmp_path)
    (tmp_path / "empty").mkdir()
    extract(bundle, tmp_path / "empty", EXPECTED)
    with pytest.raises(FixableError) as error:
        extract(bundle, tmp_path / "empty", EXPECTED)
    assert error.value.code is Code.TARGET_EXISTS


def test_a_link_or_file_in_the_way_stays(tmp_path: Path) -> None:
    bundle = small_bundle(tmp_path)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "file").write_bytes(b"mine")
    for name in ("link", "file"):
        with pytest.raises(FixableError) as error:
            extract(bundle, tmp_path / name, EXPECTED)
        assert error.value.code is Code.TARGET_EXISTS
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert (tmp_path / "file").read_bytes() == b"mine"


def test_no_hostile_bundle_leaves_anything(tmp_path: Path) -> None:
    files = good_files(tmp_path)
    shutil.rmtree(tmp_path)
    tmp_path.mkdir()
    inside = tmp_path / "inside"
    inside.mkdir()
    for case in CASES:
        bundle = tmp_path / "hostile.zip"
        bundle.write_bytes(case.build(dict(files)))
        _refuse(bundle, inside / "out", case, files)
        assert list(inside.iterdir()) == [], case.name
    assert sorted(path.name for path in tmp_path.iterdir()) == ["hostile.zip", "inside"]


def _refuse(bundle: Path, target: Path, case: Case, files: Files) -> None:
    with pytest.raises(Refused) as refused:
        extract(bundle, target, case.expected(files), case.identities)
    assert case.code in {fault.code for fault in refused.value.faults}


def test_a_cancelled_extraction_leaves_nothing(tmp_path: Path) -> None:
    cancel = CancelToken()
    bundle = small_bundle(tmp_path)
    with pytest.raises(Cancelled):
        extract(bundle, tmp_path / "out", EXPECTED, progress=lambda *_: cancel.cancel(), cancel=cancel)
    assert list(tmp_path.iterdir()) == [bundle]


def test_a_bundle_changed_after_the_verdict_leaves_nothing(tmp_path: Path) -> None:
    bundle = small_bundle(tmp_path)
    with bundle.open("r+b") as stream:

        def change(done: int, total: int) -> None:
            stream.seek(-3000, 2)
            stream.write(b"changed")
            stream.flush()

        with pytest.raises(Refused) as refused:
            extract(bundle, tmp_path / "out", EXPECTED, progress=change)
    assert {fault.code for fault in refused.value.faults} <= {FaultCode.BAG_DIGEST, FaultCode.ZIP_CRC}
    assert list(tmp_path.iterdir()) == [bundle]


class _Swapping(CancelToken):
    """Puts other bytes into the file as soon as somebody asked often enough whether to go on."""

    def __init__(self, bundle: Path, other: bytes, after: int) -> None:
        super().__init__()
        self._bundle, self._other, self._after, self.count = bundle, other, after, 0

    def check(self) -> None:
        self.count += 1
        if self.count == self._after:
            self._bundle.write_bytes(self._other)


def _swapped(tmp_path: Path, other: bytes) -> set[FaultCode]:
    """Return why a bundle was not unpacked that became another one right after its verdict."""
    bundle = small_bundle(tmp_path)
    counting = _Swapping(bundle, b"", -1)
    verify(bundle, EXPECTED, cancel=counting)
    with pytest.raises(Refused) as refused:
        extract(bundle, tmp_path / "out", EXPECTED, cancel=_Swapping(bundle, other, counting.count))
    assert list(tmp_path.iterdir()) == [bundle]
    return {fault.code for fault in refused.value.faults}


def test_a_bundle_that_becomes_another_zip_after_the_verdict_is_refused_by_name(tmp_path: Path) -> None:
    other = pack([Member(name="top/naïve".encode(), data=b"x")])
    assert FaultCode.NAME_CHARACTER in _swapped(tmp_path, other)


def test_a_signature_that_changes_after_the_verdict_does_not_come_out(tmp_path: Path) -> None:
    (tmp_path / "good").mkdir()
    files = good_files(tmp_path / "good")
    shutil.rmtree(tmp_path / "good")
    body = files[layout.SIGNATURE]
    other = zipped({**files, layout.SIGNATURE: body.replace(b"BEGIN", b"bEGIN")})
    assert _swapped(tmp_path, other) == {FaultCode.BAG_DIGEST}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes; a home is its owner's there")
def test_what_comes_out_is_for_nobody_else_on_the_computer(tmp_path: Path) -> None:
    extract(small_bundle(tmp_path), tmp_path / "out", EXPECTED)
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o700


def test_a_full_disk_has_its_own_error_and_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    small_bundle(tmp_path)
    script = """
from desktop.errors import MachineError
from sync.bundle.checks import Expectations
from sync.bundle.extract import extract
from tests.support.bundles import NOW
try:
    extract(next(FOLDER.parent.glob("*.zip")), FOLDER / "out", Expectations(now=NOW))
except MachineError as error:
    print(error.code)
print(list(FOLDER.iterdir()))
"""
    assert run_on_small_disk(folder, "32k", script).splitlines() == ["disk_full", "[]"]


def test_a_missing_bundle_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(FixableError) as error:
        extract(tmp_path / "none.zip", tmp_path / "out", EXPECTED)
    assert error.value.code is Code.BUNDLE_UNREADABLE
