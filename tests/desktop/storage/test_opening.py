"""Opening age files by ourselves, held against the two programs that seal them."""

import io
import shutil
import subprocess
from pathlib import Path

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storage.buffers import Buffers
from desktop.storage.opening import NotOurs, open_chunks

CHUNK = 64 * 1024
IDENTITY = pyrage.x25519.Identity.generate()
KEY = str(IDENTITY)
PHOTO = bytes(pyrage.encrypt(b"plain bytes of a photo", [IDENTITY.to_public()]))
SIZES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 16 * CHUNK, 16 * CHUNK + 1, 17 * CHUNK, 40 * CHUNK + 7)


def _sealed(data: bytes, *others: object) -> bytes:
    return bytes(pyrage.encrypt(data, [IDENTITY.to_public(), *others]))


def _opened(sealed: bytes) -> bytes:
    return b"".join(open_chunks(io.BytesIO(sealed), KEY))


def _bytes(size: int) -> bytes:
    return (bytes(range(251)) * (size // 251 + 1))[:size]


@pytest.mark.parametrize("size", SIZES)
def test_what_pyrage_seals_is_opened(size: int) -> None:
    assert _opened(_sealed(_bytes(size))) == _bytes(size)


@pytest.mark.skipif(shutil.which("age") is None, reason="the age program is not installed")
@pytest.mark.parametrize("size", SIZES[:6])
def test_what_the_age_program_seals_is_opened(size: int) -> None:
    recipient = str(IDENTITY.to_public())
    done = subprocess.run(["age", "-r", recipient], input=_bytes(size), capture_output=True, check=True)
    assert _opened(done.stdout) == _bytes(size)


def test_a_file_sealed_to_several_is_opened_by_each() -> None:
    other = pyrage.x25519.Identity.generate()
    sealed = bytes(pyrage.encrypt(b"plain", [other.to_public(), IDENTITY.to_public()]))
    assert _opened(sealed) == b"plain"


def test_a_file_sealed_to_somebody_else_is_not_opened() -> None:
    other = pyrage.x25519.Identity.generate()
    with pytest.raises(NotOurs):
        _opened(bytes(pyrage.encrypt(b"plain", [other.to_public()])))


def test_a_file_sealed_with_a_passphrase_is_not_opened() -> None:
    with pytest.raises(NotOurs):
        _opened(bytes(pyrage.passphrase.encrypt(b"plain", "secret")))


@pytest.mark.parametrize("size", [0, 100, CHUNK, 17 * CHUNK])
def test_a_file_cut_or_grown_is_noticed(size: int) -> None:
    sealed = _sealed(_bytes(size))
    cuts = {1, 16, 17, len(sealed) // 2} | ({CHUNK + 16} if size > CHUNK else set())
    for changed in [sealed[:-cut] for cut in cuts] + [sealed + b"x", sealed + sealed[-16:]]:
        with pytest.raises(NotOurs):
            _opened(changed)


def test_chunks_in_another_order_are_noticed() -> None:
    sealed = _sealed(_bytes(3 * CHUNK))
    body = len(sealed) - 3 * (CHUNK + 16)
    first, second = sealed[body : body + CHUNK + 16], sealed[body + CHUNK + 16 : body + 2 * (CHUNK + 16)]
    with pytest.raises(NotOurs):
        _opened(sealed[:body] + second + first + sealed[body + 2 * (CHUNK + 16) :])


@given(st.data())
def test_no_changed_byte_goes_unnoticed(data: st.DataObject) -> None:
    sealed = bytearray(PHOTO)
    at = data.draw(st.integers(0, len(sealed) - 1))
    sealed[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(NotOurs):
        _opened(bytes(sealed))


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_in_one_way(data: bytes) -> None:
    for sealed in (data, b"age-encryption.org/v1\n" + data, b"age-encryption.org/v1\n-> X25519 " + data):
        with pytest.raises(NotOurs):
            _opened(sealed)


def test_a_flood_of_stanzas_or_body_lines_is_refused(tmp_path: Path) -> None:
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    for flood in (stanza * 10_000, b"-> x\n" + (b"A" * 64 + b"\n") * 10_000, b"-> " + b"x" * 1_000_000):
        with pytest.raises(NotOurs):
            _opened(b"age-encryption.org/v1\n" + flood)


def test_files_opened_one_after_the_other_share_memory_and_no_bytes() -> None:
    buffers = Buffers()
    plains = [_bytes(3_000_000 + number * 500_000)[number:] for number in range(6)]
    chunks = [list(open_chunks(io.BytesIO(_sealed(plain)), KEY, buffers)) for plain in plains]
    assert [b"".join(pieces) for pieces in chunks] == plains
