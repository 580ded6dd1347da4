"""A slice of the fuzzing in every run of the tests: hostile seeds, changed at random, and old finds."""

import socket
import sys
from collections.abc import Callable
from functools import cache
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.wire import string
from tests.fuzz.targets import TARGETS, Target
from tests.fuzz.watch import MOST, Strayed, measured, watched
from tests.support.offices import bad_certificates

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what a process took")

_EACH = 40
_POINT = string(b"nistp256") + (65).to_bytes(4, "big")


@cache
def _seeds(name: str) -> list[bytes]:
    target = next(target for target in TARGETS if target.name == name)
    return [seed for seed in islice(target.seeds(), 400) if len(seed) < 30_000][:: max(1, 400 // _EACH // 4)]


@st.composite
def _changed(draw: st.DrawFn, name: str) -> bytes:
    """Return a seed with a few bytes changed, cut out, put in or said twice."""
    data = draw(st.sampled_from(_seeds(name)))
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(data)))
        stop = draw(st.integers(start, min(len(data), start + 64)))
        middle = draw(st.one_of(st.binary(max_size=16), st.just(data[start:stop] * 2), st.just(b"")))
        data = data[:start] + middle + data[stop:]
    return data


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_every_seed_is_read_without_a_mistake(target: Target) -> None:
    seeds = _seeds(target.name)[:_EACH]
    assert seeds
    for seed in seeds:
        with watched():
            target.read(seed)


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_changed_bytes_are_read_without_a_mistake(target: Target) -> None:
    @settings(max_examples=40, deadline=None, database=None)
    @given(_changed(target.name))
    def attempt(data: bytes) -> None:
        with watched():
            target.read(data)

    attempt()


def test_a_shortened_point_in_the_place_of_the_offices_key_is_refused() -> None:
    # The library has no word for it but NotImplementedError; the fuzzer found it, in two places.
    made = next(blob for blob in bad_certificates().values() if _POINT in blob)
    at = made.rindex(_POINT) + len(_POINT)
    for first in range(256):
        target = next(target for target in TARGETS if target.name == "certificate")
        target.read(made[:at] + bytes([first]) + made[at + 1 :])


@pytest.mark.parametrize(
    "stray",
    [
        lambda folder: (folder / "a").write_bytes(b"x"),
        lambda folder: (folder / "a").mkdir(),
        lambda folder: (folder / "there").unlink(),
        lambda folder: (folder / "there").rename(folder / "a"),
        lambda folder: socket.socket(),
        lambda folder: socket.getaddrinfo("localhost", 80),
    ],
)
def test_a_reader_that_strays_is_caught(stray: Callable[[Path], object], tmp_path: Path) -> None:
    (tmp_path / "there").touch()
    with pytest.raises(Strayed), watched():
        stray(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["there"]


def test_what_a_reader_takes_at_its_worst_is_measured() -> None:
    assert measured(lambda: b"x" * (MOST + (8 << 20))) > MOST
    assert measured(lambda: b"x" * 1000) < MOST // 8
