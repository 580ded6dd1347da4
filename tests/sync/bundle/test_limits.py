"""What bounds a verifier's memory: files, records and faults beyond count."""

import struct
import tracemalloc
from pathlib import Path

import pytest

from sync.bundle import layout
from sync.bundle.checks import Expectations, verify
from sync.bundle.findings import LIMIT
from sync.bundle.headerfaults import CentralHeader, central_faults
from sync.faults import FaultCode
from tests.golden.bundles.museum import good_files, sealed, signed, zipped
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
    bundle = small_bundle(tmp_path)
    monkeypatch.setattr(layout, "MAX_MEMBERS", 10)
    assert FaultCode.ZIP_TOO_MANY in _codes(bundle)


def test_more_records_than_a_bundle_may_have_are_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = small_bundle(tmp_path)
    monkeypatch.setattr(layout, "MAX_RECORDS", 1)
    assert FaultCode.RECORD_TOO_MANY in _codes(bundle)


def test_no_more_faults_are_kept_than_anybody_reads(tmp_path: Path) -> None:
    bundle = tmp_path / "b.zip"
    bundle.write_bytes(pack([Member(name=b"../%d" % number, data=b"") for number in range(3000)]))
    assert len(_codes(bundle)) == LIMIT


@pytest.mark.parametrize("limit", ["MAX_FORM", "MAX_DOCUMENT"])
def test_a_form_or_description_too_large_is_not_read(
    limit: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = small_bundle(tmp_path)
    monkeypatch.setattr(layout, limit, 200)
    assert FaultCode.RECORD_LONG in _codes(bundle)


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


def test_faults_beyond_the_listed_ones_still_keep_the_contents_shut(tmp_path: Path) -> None:
    # A thousand harmless faults must not hide the one that makes the names unreadable.
    bundle = tmp_path / "b.zip"
    late = [Member(name=b"top/x%d" % number, data=b"", both={"time": 5}) for number in range(LIMIT + 100)]
    bundle.write_bytes(pack([*late, Member(name=b"top/\xe9", data=b"")]))
    verdict = verify(bundle, Expectations(now=NOW))
    assert len(verdict.faults) == LIMIT
    assert not verdict.was_read


def test_numbers_too_large_to_add_up_are_a_fault_and_no_crash(tmp_path: Path) -> None:
    bundle = tmp_path / "b.zip"
    huge = 2**64 - 1
    wide = struct.pack("<4sQHHIIQQQQ", b"PK\x06\x06", 44, 0x32D, 45, 0, 0, 1, 1, huge, huge)
    locator = struct.pack("<4sIQI", b"PK\x06\x07", 0, 0, 1)
    short = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    bundle.write_bytes(b"PK\x03\x04" + bytes(40) + wide + locator + short)
    assert FaultCode.ZIP64_DISAGREES in _codes(bundle)


def test_lines_that_are_no_records_count_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Else a file of line feeds would keep a verifier busy for minutes.
    monkeypatch.setattr(layout, "MAX_RECORDS", 50)
    files = good_files(tmp_path)
    bundle = tmp_path / "lines.zip"
    bundle.write_bytes(zipped(sealed({**files, layout.records_path(1): b"\n" * 100})))
    assert FaultCode.RECORD_TOO_MANY in _codes(bundle)


def test_a_manifest_with_more_lines_than_files_may_be_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "MAX_MEMBERS", 50)
    files = good_files(tmp_path)
    bundle = tmp_path / "lines.zip"
    bundle.write_bytes(zipped(signed({**files, layout.MANIFEST: b"x\n" * 100})))
    codes = _codes(bundle)
    assert FaultCode.BAG_TAG_SIZE in codes
    assert FaultCode.BAG_LINE not in codes


@pytest.mark.parametrize("path", [layout.records_path(1), layout.CRATE])
def test_json_of_nothing_but_brackets_does_not_fill_the_memory(path: str, tmp_path: Path) -> None:
    files = good_files(tmp_path)
    flood = b"[" + b"{}," * (layout.MAX_VALUES + 10) + b"{}]\n"
    bundle = tmp_path / "flood.zip"
    bundle.write_bytes(zipped(sealed({**files, path: flood[: layout.MAX_RECORD]})))
    tracemalloc.start()
    try:
        codes = _codes(bundle)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert FaultCode.RECORD_LONG in codes or FaultCode.CRATE_DAMAGED in codes
    assert peak < 60 << 20


def test_an_endless_title_is_shown_short(tmp_path: Path) -> None:
    files = good_files(tmp_path)
    path = layout.records_path(1)
    long = files[path].replace(b'"title":"Practice 1","type"', b'"title":"%s","type"' % (b"a" * 100_000), 1)
    assert long != files[path]
    bundle = tmp_path / "long.zip"
    bundle.write_bytes(zipped(sealed({**files, path: long})))
    verdict = verify(bundle, Expectations(now=NOW))
    assert verdict.is_good
    assert len(verdict.records[0].title) == layout.MAX_SHOWN


def test_a_flood_of_extra_fields_is_one_fault_for_each_file(tmp_path: Path) -> None:
    bundle = tmp_path / "b.zip"
    bundle.write_bytes(pack([Member(name=b"top/x", data=b"", central_extra=bytes(64_000))]))
    assert _codes(bundle).count(FaultCode.TYPE_EXTRA) == 1
    listed = central_faults(CentralHeader.read(b"PK\x01\x02" + bytes(26) + b"\x00\xfa" + bytes(14 + 64_000)))
    assert list(listed).count(FaultCode.TYPE_EXTRA) == 1
