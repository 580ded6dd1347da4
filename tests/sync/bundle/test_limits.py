"""What bounds a verifier's memory: files, records and faults beyond count."""

import struct
from pathlib import Path

import pytest

from sync.bundle import layout
from sync.bundle.checks import Expectations, verify
from sync.bundle.findings import LIMIT
from sync.faults import FaultCode
from tests.golden.bundles.museum import good_files, sealed, zipped
from tests.support.bundles import NOW, small_bundle
from tests.support.rawzip import Member, pack


def _codes(bundle: Path) -> list[FaultCode]:
    return [fault.code for fault in verify(bundle, Expectations(now=NOW)).faults]


def test_a_directory_too_large_to_be_ours_is_not_read(tmp_path: Path) -> None:
    bundle = tmp_path / "b.zip"
    size = 40_000_000
    with bundle.open("wb") as stream:
        stream.write(b"PK\x03\x04")
        stream.seek(4 + size)
        stream.write(struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 60_000, 60_000, size, 4, 0))
    assert _codes(bundle) == [FaultCode.ZIP_TOO_MANY]


def test_more_files_than_a_bundle_may_have_are_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "MAX_MEMBERS", 10)
    assert FaultCode.ZIP_TOO_MANY in _codes(small_bundle(tmp_path))


def test_more_records_than_a_bundle_may_have_are_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "MAX_RECORDS", 1)
    assert FaultCode.RECORD_TOO_MANY in _codes(small_bundle(tmp_path))


def test_no_more_faults_are_kept_than_anybody_reads(tmp_path: Path) -> None:
    bundle = tmp_path / "b.zip"
    bundle.write_bytes(pack([Member(name=b"../%d" % number, data=b"") for number in range(3000)]))
    assert len(_codes(bundle)) == LIMIT


def test_a_form_or_description_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "MAX_DOCUMENT", 200)
    assert FaultCode.RECORD_LONG in _codes(small_bundle(tmp_path))


def test_a_name_of_endless_length_is_shown_short(tmp_path: Path) -> None:
    bundle = tmp_path / "b.zip"
    bundle.write_bytes(pack([Member(name=b"\x1b[2J" + b"a" * 60_000, data=b"")]))
    faults = verify(bundle, Expectations(now=NOW)).faults
    assert all(len(fault.where) <= 160 and fault.where.isprintable() for fault in faults)


def test_many_small_records_are_read_in_order(tmp_path: Path) -> None:
    files = good_files(tmp_path)
    path = layout.records_path(1)
    first = files[path].partition(b"\n")[0]
    lines = [
        first.replace(b"10000000-", b"%08x-" % number).replace(b"20000000-", b"%08x-" % (number + 90_000))
        for number in range(2000)
    ]
    bundle = tmp_path / "many.zip"
    bundle.write_bytes(zipped(sealed({**files, path: b"\n".join(lines) + b"\n" + files[path]})))
    verdict = verify(bundle, Expectations(now=NOW))
    assert verdict.faults == ()
    assert len(verdict.records) == 2002
