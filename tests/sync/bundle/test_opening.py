"""A sealed bundle is read anywhere, genuine to the byte, and never unpacked to a disk to be judged."""

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.errors import Code, FixableError
from desktop.storage.opening import PLAIN_CHUNK
from sync.bundle.checks import Expectations, verify
from sync.bundle.extract import RefusedBundle, extract
from sync.bundle.opening import BrokenSeal, BundleReader, explain, open_bundle
from sync.faults import FaultCode, Refused, refuse
from tests.golden.bundles.sealing_cases import age
from tests.support.bundles import (
    BUNDLE_ID,
    GATEWAY,
    GATEWAY_RECIPIENT,
    NOW,
    OTHER,
    OTHER_RECIPIENT,
    sealed_bundle,
    small_bundle,
)


def _good() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return sealed_bundle(Path(folder), GATEWAY_RECIPIENT).read_bytes()


_GOOD = _good()
_LINES = (
    b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n",
    b"-> X25519 " + b"B" * 43 + b"\n",
    b"-> X25519\n",
    b"-> scrypt " + b"A" * 22 + b" 18\n",
    b"-> scrypt AAAA 99999999999999999999999999\n\n",
    b"-> x-grease\n\n",
    b"-> \xff\n",
    b"--- " + b"A" * 43 + b"\n",
    b"---\n",
    b"A" * 64 + b"\n",
    b"A" * 43 + b"\n",
    b"=\n",
    b"\n",
    b"\x00",
)


def test_a_sealed_bundle_is_good_for_whoever_it_was_sealed_for(tmp_path: Path) -> None:
    bundle = sealed_bundle(tmp_path, GATEWAY_RECIPIENT, OTHER_RECIPIENT)
    for identity, recipient in ((GATEWAY, GATEWAY_RECIPIENT), (OTHER, OTHER_RECIPIENT)):
        verdict = verify(bundle, Expectations(now=NOW), (identity,))
        assert verdict.faults == ()
        assert (verdict.bundle_id, verdict.opened_with) == (BUNDLE_ID, recipient)
        assert len(verdict.records) == 2


def test_any_of_several_keys_opens_it(tmp_path: Path) -> None:
    bundle = sealed_bundle(tmp_path, GATEWAY_RECIPIENT)
    assert verify(bundle, Expectations(now=NOW), (OTHER, GATEWAY)).is_good


def test_a_plain_bundle_is_read_as_it_is_whatever_keys_are_given(tmp_path: Path) -> None:
    verdict = verify(small_bundle(tmp_path), Expectations(now=NOW), (GATEWAY,))
    assert (verdict.is_good, verdict.opened_with) == (True, "")


def test_what_age_gave_back_is_good_as_well(tmp_path: Path) -> None:
    bundle = sealed_bundle(tmp_path, GATEWAY_RECIPIENT)
    with open_bundle(bundle, (GATEWAY,)) as stream:
        (tmp_path / "plain.zip").write_bytes(stream.read())
    expected = Expectations(now=NOW, recipients=(GATEWAY_RECIPIENT,))
    assert verify(tmp_path / "plain.zip", expected).is_good


def test_what_is_no_key_is_said_to_be_none(tmp_path: Path) -> None:
    with pytest.raises(FixableError) as caught:
        verify(sealed_bundle(tmp_path, GATEWAY_RECIPIENT), Expectations(now=NOW), ("AGE-SECRET-KEY-1XYZ",))
    assert caught.value.code is Code.OFFICE_KEY_UNREADABLE


def test_it_reads_anywhere_what_was_sealed(tmp_path: Path) -> None:
    plain = b"PK" + os.urandom(3 * PLAIN_CHUNK + 500)
    (tmp_path / "b.age").write_bytes(age(plain))
    with open_bundle(tmp_path / "b.age", (GATEWAY,)) as stream:
        assert isinstance(stream, BundleReader)
        assert stream.seek(0, os.SEEK_END) == len(plain)
        for start, size in (
            (0, 10),
            (PLAIN_CHUNK - 3, 9),
            (PLAIN_CHUNK + 1, 2 * PLAIN_CHUNK),
            (len(plain) - 5, 99),
        ):
            stream.seek(start)
            assert stream.read(size) == plain[start : start + size]
    with pytest.raises(ValueError, match="closed"):
        stream.read(1)


def test_a_bundle_changed_while_it_is_read_is_refused_and_not_half_believed(tmp_path: Path) -> None:
    plain = b"PK" + os.urandom(4 * PLAIN_CHUNK)
    path = tmp_path / "b.age"
    path.write_bytes(age(plain))
    with open_bundle(path, (GATEWAY,)) as stream:
        with path.open("r+b") as file:
            file.seek(2 * PLAIN_CHUNK)
            file.write(b"another part")
        stream.seek(PLAIN_CHUNK)
        with pytest.raises(BrokenSeal) as caught:
            stream.read(3 * PLAIN_CHUNK)
        assert [fault.code for fault in caught.value.faults] == [FaultCode.SEAL_CHUNK]
        os.truncate(path, 2 * PLAIN_CHUNK)
        stream.seek(3 * PLAIN_CHUNK)
        with pytest.raises(BrokenSeal) as caught:
            stream.read(10)
        assert [fault.code for fault in caught.value.faults] == [FaultCode.SEAL_CUT]


def test_a_sealed_bundle_is_unpacked_whole(tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    (tmp_path / "sealed").mkdir()
    extract(small_bundle(tmp_path / "plain"), tmp_path / "a", Expectations(now=NOW))
    bundle = sealed_bundle(tmp_path / "sealed", GATEWAY_RECIPIENT)
    verdict = extract(bundle, tmp_path / "b", Expectations(now=NOW), (GATEWAY,))
    assert verdict.is_good
    first, second = (
        {at.relative_to(top) for at in top.rglob("*")} for top in (tmp_path / "a", tmp_path / "b")
    )
    assert first == second


def test_no_verdict_leaves_anything_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    bundle = sealed_bundle(tmp_path, GATEWAY_RECIPIENT)
    verify(bundle, Expectations(now=NOW), (GATEWAY,))
    with pytest.raises(RefusedBundle) as caught:
        extract(bundle, tmp_path / "out", Expectations(now=NOW), (OTHER,))
    assert [fault.code for fault in caught.value.faults] == [FaultCode.SEAL_OTHERS]
    assert sorted(path.name for path in tmp_path.rglob("*")) == [bundle.name, "tmp"]


def test_no_bit_of_a_sealed_bundle_can_be_turned_unnoticed(tmp_path: Path) -> None:
    bundle = sealed_bundle(tmp_path, GATEWAY_RECIPIENT)
    good = bundle.read_bytes()
    turned = tmp_path / "turned.zip.age"
    for at in [*range(0, 250), *range(250, len(good), len(good) // 150)]:
        turned.write_bytes(good[:at] + bytes([good[at] ^ 0x10]) + good[at + 1 :])
        assert not verify(turned, Expectations(now=NOW), (GATEWAY,)).is_good, at


def test_people_are_told_that_it_is_for_somebody_else() -> None:
    for code in (FaultCode.SEAL_OTHERS, FaultCode.SEAL_NO_KEY):
        assert explain(refuse(code), "b.zip.age").code is Code.SEALED_FOR_OTHERS
    other = Refused(refuse(FaultCode.SEAL_CHUNK).faults)
    assert explain(other, "b.zip.age") is other


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_whatever_somebody_makes_of_a_sealed_bundle_is_refused_in_our_words(data: st.DataObject) -> None:
    good = _GOOD
    start = data.draw(st.integers(0, len(good)), "start")
    stop = data.draw(st.integers(start, min(len(good), start + 300)), "stop")
    made = good[:start] + data.draw(st.binary(max_size=400), "put in") + good[stop:]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "b.zip.age"
        path.write_bytes(made)
        verdict = verify(path, Expectations(now=NOW), (GATEWAY,))
    assert verdict.is_good is (made == good)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_LINES), max_size=40), st.binary(max_size=200))
def test_any_header_is_read_or_refused_in_our_words(lines: list[bytes], rest: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "b.zip.age"
        path.write_bytes(b"age-encryption.org/v1\n" + b"".join(lines) + rest)
        assert not verify(path, Expectations(now=NOW), (GATEWAY,)).is_good
