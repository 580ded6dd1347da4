"""Reading anywhere in a sealed file: the plain bytes, none that is not genuine, and none once closed."""

from __future__ import annotations

import io
import threading
import tracemalloc
from pathlib import Path

import pyrage
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.errors import Code, MachineError
from desktop.storage.files import Files
from desktop.storage.reading import SealedReader

CHUNK = 64 * 1024
SEALED = CHUNK + 16
IDENTITY = pyrage.x25519.Identity.generate()
KEY = str(IDENTITY)
SIZES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 16 * CHUNK, 16 * CHUNK + 1, 40 * CHUNK + 7)


def plain(size: int) -> bytes:
    return b"".join(number.to_bytes(4, "big") for number in range(size // 4 + 1))[:size]


PLAIN = {size: plain(size) for size in SIZES}
WHOLE = {size: bytes(pyrage.encrypt(PLAIN[size], [IDENTITY.to_public()])) for size in SIZES}


def put(folder: Path, sealed: bytes) -> Path:
    path = folder / "one.age"
    path.write_bytes(sealed)
    return path


def opened(folder: Path, sealed: bytes) -> SealedReader:
    return SealedReader(put(folder, sealed), KEY, "one")


def test_a_wrong_size_or_a_damaged_end_is_refused_before_the_size_is_told(tmp_path: Path) -> None:
    whole = WHOLE[40 * CHUNK + 7]
    payload = len(whole) - (40 * CHUNK + 7 + 41 * 16)
    cuts = [0, 10, payload - 1, payload, payload + 15, payload + SEALED, payload + 3 * SEALED, len(whole) - 1]
    for cut in cuts:
        with pytest.raises(MachineError) as told:
            opened(tmp_path, whole[:cut])
        assert told.value.code is Code.ATTACHMENT_DAMAGED, cut
        assert told.value.params == {"attachment": "one"}
    for longer in (b"\0", whole[payload : payload + SEALED], bytes(16)):
        with pytest.raises(MachineError):
            opened(tmp_path, whole + longer)


@pytest.mark.parametrize("size", SIZES)
def test_the_size_and_every_byte_are_those_that_were_sealed(size: int, tmp_path: Path) -> None:
    with opened(tmp_path, WHOLE[size]) as reader:
        assert reader.size == size
        assert reader.seek(0, io.SEEK_END) == size
        assert reader.read(10) == b""
        reader.seek(0)
        assert reader.read() == PLAIN[size]
        reader.seek(0)
        pieces = b"".join(iter(lambda: reader.read(8191), b""))
        assert pieces == PLAIN[size]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), size=st.sampled_from(SIZES))
def test_random_seeks_give_what_the_plain_bytes_give(data: st.DataObject, size: int, tmp_path: Path) -> None:
    edges = [edge + by for edge in range(0, size + CHUNK, CHUNK) for by in (-1, 0, 1) if edge + by >= 0]
    places = st.one_of(st.sampled_from(edges), st.integers(0, size + 10))
    lengths = st.one_of(st.integers(0, 70), st.sampled_from([CHUNK - 1, CHUNK, 3 * CHUNK + 1, 20 * CHUNK]))
    other = io.BytesIO(PLAIN[size])
    with opened(tmp_path, WHOLE[size]) as reader:
        for _ in range(data.draw(st.integers(1, 8))):
            place, length = data.draw(places), data.draw(lengths)
            if data.draw(st.booleans()):
                assert reader.read_at(place, length) == PLAIN[size][place : place + length]
            else:
                assert reader.seek(place) == other.seek(place)
                assert reader.read(length) == other.read(length)
                assert reader.tell() == other.tell()


@pytest.mark.parametrize("place", [0, CHUNK - 1, 5 * CHUNK + 3, 16 * CHUNK, 39 * CHUNK])
def test_a_changed_chunk_is_named_and_the_others_are_read(place: int, tmp_path: Path) -> None:
    size = 40 * CHUNK + 7
    whole = bytearray(WHOLE[size])
    start = len(whole) - (size + 41 * 16)
    whole[start + place // CHUNK * SEALED + place % CHUNK] ^= 1
    with opened(tmp_path, bytes(whole)) as reader:
        with pytest.raises(MachineError) as told:
            reader.read_at(place, 1)
        assert told.value.code is Code.ATTACHMENT_DAMAGED
        with pytest.raises(MachineError):
            reader.read()
        other = 20 * CHUNK
        assert reader.read_at(other, 5) == PLAIN[size][other : other + 5]


def test_chunks_that_changed_places_are_not_given_out(tmp_path: Path) -> None:
    size = 16 * CHUNK
    whole = WHOLE[size]
    start = len(whole) - (size + 16 * 16)
    swapped = (
        whole[:start]
        + whole[start + SEALED : start + 2 * SEALED]
        + whole[start : start + SEALED]
        + whole[start + 2 * SEALED :]
    )
    with opened(tmp_path, swapped) as reader, pytest.raises(MachineError):
        reader.read_at(0, 1)


def test_a_file_that_is_cut_while_it_is_open_is_noticed(tmp_path: Path) -> None:
    path = put(tmp_path, WHOLE[40 * CHUNK + 7])
    with SealedReader(path, KEY, "one") as reader:
        with path.open("r+b") as file:
            file.truncate(10 * SEALED)
        with pytest.raises(MachineError) as told:
            reader.read_at(30 * CHUNK, 10)
        assert told.value.code is Code.ATTACHMENT_DAMAGED


def test_a_file_sealed_to_somebody_else_is_not_read(tmp_path: Path) -> None:
    other = pyrage.x25519.Identity.generate()
    with pytest.raises(MachineError):
        opened(tmp_path, bytes(pyrage.encrypt(b"plain", [other.to_public()])))


def test_a_file_that_is_gone_is_missing(tmp_path: Path) -> None:
    with pytest.raises(MachineError) as told:
        SealedReader(tmp_path / "gone.age", KEY, "gone")
    assert told.value.code is Code.ATTACHMENT_MISSING


def test_once_closed_it_gives_out_nothing_and_holds_nothing(tmp_path: Path) -> None:
    reader = opened(tmp_path, WHOLE[CHUNK + 1])
    assert reader.read(4) == PLAIN[CHUNK + 1][:4]
    kept = list(reader._kept.values())
    reader.close()
    reader.close()
    for use in (reader.read, reader.tell, reader.readall):
        with pytest.raises(ValueError, match="closed"):
            use()
    with pytest.raises(ValueError, match="closed"):
        reader.read_at(0, 4)
    with pytest.raises(ValueError, match="closed"):
        reader.seek(0)
    assert kept
    assert not any(any(chunk) for chunk in kept)


def test_closing_the_files_closes_every_reader_and_opens_none_any_more(tmp_path: Path) -> None:
    files = Files(tmp_path, KEY)
    sealed = files.seal(io.BytesIO(PLAIN[CHUNK]))
    one, other = files.open(sealed.file_id), files.open(sealed.file_id)
    assert one.read(4) == other.read(4) == PLAIN[CHUNK][:4]
    files.close()
    late = files.open(sealed.file_id)
    for reader in (one, other, late):
        with pytest.raises(ValueError, match="closed"):
            reader.read(4)


def test_several_threads_read_one_file_each_from_its_own_place(tmp_path: Path) -> None:
    size = 40 * CHUNK + 7
    wrong: list[int] = []
    with opened(tmp_path, WHOLE[size]) as reader:

        def read(first: int) -> None:
            for place in range(first, size, 7919 * 4):
                if reader.read_at(place, 100) != PLAIN[size][place : place + 100]:
                    wrong.append(place)

        threads = [threading.Thread(target=read, args=(first,)) for first in range(0, 4000, 1000)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []


def test_memory_stays_flat_however_far_one_reads(tmp_path: Path) -> None:
    size = 40 * CHUNK + 7
    with opened(tmp_path, WHOLE[size]) as reader:
        tracemalloc.start()
        try:
            for place in range(0, size, 10_000):
                reader.read_at(place, 10_000)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 16 * CHUNK
