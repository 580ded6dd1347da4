"""What a verifier says of good bundles, and how it behaves: offline, reading only, in little memory."""

import socket
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.audience import Profile
from desktop.errors import Cancelled, Code, FixableError
from desktop.progress import CancelToken
from sync.bundle import layout
from sync.bundle.checks import Expectations, verify
from sync.bundle.verdict import Trust
from sync.bundle.writer import BundleWriter
from sync.faults import FaultCode
from sync.trust import TrustList, bundle_signer
from tests.golden.bundles.museum import good_files, zipped
from tests.support.bundles import (
    BUNDLE_ID,
    NOW,
    attachment,
    device,
    disclosed,
    file_piece,
    info,
    payload,
    small_bundle,
)

TRUST = TrustList([bundle_signer(device().principal, device().public)])


def test_a_good_bundle_is_good_and_its_maker_unknown_without_a_list(tmp_path: Path) -> None:
    verdict = verify(small_bundle(tmp_path), Expectations(now=NOW))
    assert verdict.is_good
    assert verdict.maker is not None
    assert verdict.maker.is_signature_valid
    assert verdict.maker.trust is Trust.UNCHECKED
    assert (verdict.bundle_id, verdict.file_count) == (BUNDLE_ID, 2)
    assert [(record.title, record.files) for record in verdict.records] == [
        ("Practice 1", 1),
        ("Practice 2", 2),
    ]


def test_a_good_bundle_of_a_listed_key_is_trusted(tmp_path: Path) -> None:
    expected = Expectations(now=NOW, trust=TRUST, sender=device().principal)
    verdict = verify(small_bundle(tmp_path), expected)
    assert verdict.is_good
    assert verdict.maker is not None
    assert verdict.maker.trust is Trust.TRUSTED


def test_every_fault_is_listed_at_once(tmp_path: Path) -> None:
    files = good_files(tmp_path)
    files = {
        **files,
        layout.DECLARATION: files[layout.DECLARATION].replace(b"1.0", b"1.1"),
        layout.SIGNATURE: b"no signature",
        "data/forms/practice-1.xml": b"no form",
    }
    bundle = tmp_path / "bad.zip"
    bundle.write_bytes(zipped(files))
    codes = {fault.code for fault in verify(bundle, Expectations(now=NOW)).faults}
    assert codes >= {
        FaultCode.BAG_VERSION,
        FaultCode.BAG_TAG_CHANGED,
        FaultCode.SIGNATURE_ARMOR,
        FaultCode.BAG_DIGEST,
        FaultCode.BAG_OXUM_WRONG,
        FaultCode.FORM_DAMAGED,
        FaultCode.RECORD_FORM_DIGEST,
    }


def test_verifying_asks_no_network_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = small_bundle(tmp_path)
    before = sorted(tmp_path.rglob("*")), bundle.read_bytes()

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a verifier needs no network")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert verify(bundle, Expectations(now=NOW)).is_good
    assert (sorted(tmp_path.rglob("*")), bundle.read_bytes()) == before


def test_memory_does_not_grow_with_the_files(tmp_path: Path) -> None:
    data = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 200_000
    photo = attachment(data, 1, "jpg")
    pieces = payload(
        [disclosed(1, [photo])], [file_piece(photo, lambda write: write(data))], Profile.GATEWAY_PUBLIC
    )
    BundleWriter(pieces, info(), device()).write(tmp_path / "b.zip")
    tracemalloc.start()
    try:
        assert verify(tmp_path / "b.zip", Expectations(now=NOW)).is_good
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < len(data) / 5


def test_a_verifier_can_be_cancelled(tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        verify(small_bundle(tmp_path), Expectations(now=NOW), cancel=cancel)


@pytest.mark.parametrize("name", ["missing.zip", "."])
def test_what_cannot_be_read_at_all_is_no_verdict(name: str, tmp_path: Path) -> None:
    with pytest.raises(FixableError) as error:
        verify(tmp_path / name, Expectations(now=NOW))
    assert error.value.code is Code.BUNDLE_UNREADABLE


def test_a_second_bundle_names_the_one_before(tmp_path: Path) -> None:
    pieces = payload([disclosed(1)], [], Profile.GATEWAY_PUBLIC)
    BundleWriter(pieces, info(sequence=2, previous="a" * 128), device()).write(tmp_path / "b.zip")
    verdict = verify(tmp_path / "b.zip", Expectations(now=NOW))
    assert verdict.faults == ()
    assert verdict.info["Capture-Bundle-Previous"] == "a" * 128


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_no_changed_byte_of_a_bundle_goes_unnoticed(tmp_path: Path, data: st.DataObject) -> None:
    target = tmp_path / f"b-{BUNDLE_ID}.zip"
    good = bytearray(target.read_bytes() if target.exists() else small_bundle(tmp_path).read_bytes())
    at = data.draw(st.integers(0, len(good) - 1))
    good[at] ^= data.draw(st.integers(1, 255))
    (tmp_path / "bad.zip").write_bytes(good)
    assert verify(tmp_path / "bad.zip", Expectations(now=NOW)).faults


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=300), st.integers(0, 20_000), st.integers(0, 20_000))
def test_any_bytes_are_judged_without_failing(tmp_path: Path, data: bytes, start: int, stop: int) -> None:
    target = tmp_path / f"b-{BUNDLE_ID}.zip"
    good = target.read_bytes() if target.exists() else small_bundle(tmp_path).read_bytes()
    (tmp_path / "bad.zip").write_bytes(good[:start] + data + good[max(start, stop) :])
    is_same = (tmp_path / "bad.zip").read_bytes() == good
    assert verify(tmp_path / "bad.zip", Expectations(now=NOW)).is_good is is_same
