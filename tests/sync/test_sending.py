from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from desktop.errors import AppError, Cancelled, Code
from desktop.progress import CancelToken
from sync.chunking import MIB, Chunking
from sync.sending import Noted, Pace, send
from sync.tus import TusUploads, open_line
from tests.support.bad_wire import BadWire
from tests.support.tus_server import TusServer, digest

NAME = "b-5f0c2d51-3a1e-4f6b-9c1d-2b7a90d1e8f4.zip.age"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[TusServer]:
    with TusServer(tmp_path / "gateway") as server:
        yield server


@contextmanager
def uploads_to(address: str, patience: float = 5.0) -> Iterator[TusUploads]:
    with closing(TusUploads(open_line(address, patience=patience))) as uploads:
        yield uploads


def made(folder: Path, size: int, name: str = NAME) -> Path:
    """Return a file of random bytes."""
    path = folder / name
    with path.open("wb") as stream:
        for start in range(0, size, MIB):
            stream.write(os.urandom(min(MIB, size - start)))
    return path


class Diary:
    """Keeps what was noted, and does something at a point of the way."""

    def __init__(self) -> None:
        self.notes: list[Noted] = []
        self.paces: list[Pace] = []
        self.at: list[tuple[int, Callable[[], None]]] = []

    def noted(self, note: Noted) -> None:
        self.notes.append(note)
        if self.at and note.offset >= self.at[0][0]:
            self.at.pop(0)[1]()

    def progress(self, pace: Pace) -> None:
        self.paces.append(pace)


def test_200_mb_arrive_although_the_server_is_killed_twice_and_the_program_once(
    tmp_path: Path, server: TusServer
) -> None:
    """The program is a process of its own, killed outright; a second one goes on from what was noted."""
    size = 200_000_000
    path = made(tmp_path, size)
    kept = tmp_path / "noted"
    child = [sys.executable, "-m", "tests.support.sender", str(path), server.address, str(kept)]

    def wait_for(offset: int, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        assert any(int(line) >= offset for line in process.stdout), "the sender ended before its time"

    with subprocess.Popen(child, stdout=subprocess.PIPE, text=True) as first:
        wait_for(20_000_000, first)
        server.kill()
        server.start()
        wait_for(60_000_000, first)
        first.kill()
    with subprocess.Popen(child, stdout=subprocess.PIPE, text=True) as second:
        wait_for(110_000_000, second)
        server.kill()
        server.start()
        assert second.wait(timeout=60) == 0

    url = kept.read_text().split()[0]
    assert server.content(url).stat().st_size == size
    assert digest(server.content(url)) == digest(path)
    assert len(server.uploads()) == 1
    sent = sum(int(line) for line in (tmp_path / "noted.sent").read_text().split())
    assert sent <= size * 1.05


def test_a_wire_that_resets_everywhere_makes_hardly_a_byte_go_twice(
    tmp_path: Path, server: TusServer
) -> None:
    size = 12_000_000
    path = made(tmp_path, size)
    diary = Diary()
    with BadWire(server.port, seed=7) as wire, uploads_to(wire.address) as uploads:
        wire.cut_after = (50_000, 1_500_000)
        wire.latency = 0.005
        send(path, size, uploads, noted=diary.noted, progress=diary.progress)
    assert digest(server.content(diary.notes[-1].upload)) == digest(path)
    assert len(server.uploads()) == 1
    assert wire.cuts >= 8
    assert wire.up <= size * 1.05  # every byte that came into the wire, headers and all


def test_a_slow_wire_is_never_mistaken_for_a_dead_one(tmp_path: Path, server: TusServer) -> None:
    """64 kbit/s and a patience of 45 s, all sixteen times as fast: the first piece alone takes longer."""
    size = 600_000
    path = made(tmp_path, size)
    diary = Diary()
    with BadWire(server.port) as wire, uploads_to(wire.address, patience=45 / 16) as uploads:
        wire.rate = 8_000 * 16
        began = time.monotonic()
        send(path, size, uploads, noted=diary.noted, progress=diary.progress)
        took = time.monotonic() - began
    assert took > 45 / 16
    assert wire.connections == 1
    assert wire.up < size * 1.01
    last = diary.paces[-1]
    assert 0.6 < last.speed / wire.rate < 1.4
    assert any(pace.seconds_left is not None and pace.seconds_left > 1 for pace in diary.paces)


def test_a_black_hole_is_left_after_a_while_and_the_file_still_arrives(
    tmp_path: Path, server: TusServer
) -> None:
    size = 3 * MIB
    path = made(tmp_path, size)
    diary = Diary()
    with BadWire(server.port) as wire, uploads_to(wire.address, patience=0.5) as uploads:

        def swallow() -> None:
            wire.is_silent = True
            timers.append(threading.Timer(1.2, give_back))
            timers[-1].start()

        def give_back() -> None:
            wire.is_silent = False
            wire.cut()

        timers: list[threading.Timer] = []
        diary.at = [(MIB, swallow)]
        send(path, size, uploads, noted=diary.noted, chunking=Chunking(most=MIB))
        timers[0].join()
    assert digest(server.content(diary.notes[-1].upload)) == digest(path)


def test_what_arrived_on_a_half_open_line_is_not_sent_again(tmp_path: Path, server: TusServer) -> None:
    size = 2 * MIB
    path = made(tmp_path, size)
    diary = Diary()
    with BadWire(server.port) as wire, uploads_to(wire.address, patience=0.5) as uploads:

        def half_open() -> None:
            wire.is_half_open = True
            timers.append(threading.Timer(0.3, heal))
            timers[-1].start()

        def heal() -> None:
            wire.is_half_open = False

        timers: list[threading.Timer] = []
        diary.at = [(MIB, half_open)]
        send(path, size, uploads, noted=diary.noted, chunking=Chunking(most=MIB))
        timers[0].join()
    assert digest(server.content(diary.notes[-1].upload)) == digest(path)
    assert wire.up < size * 1.05


def test_what_was_noted_is_never_more_than_what_is_there(tmp_path: Path, server: TusServer) -> None:
    size = 4_000_000
    path = made(tmp_path, size)
    told: list[tuple[Noted, int]] = []

    def noted(note: Noted) -> None:
        told.append((note, server.content(note.upload).stat().st_size))

    with BadWire(server.port, seed=11) as wire, uploads_to(wire.address) as uploads:
        wire.cut_after = (50_000, 400_000)
        send(path, size, uploads, noted=noted)
    assert told[0][0].offset == 0
    assert [note.offset for note, _ in told] == sorted({note.offset for note, _ in told})
    assert all(note.offset <= there for note, there in told)
    assert told[-1][0].offset == size


def test_an_upload_that_expired_begins_anew(tmp_path: Path, server: TusServer) -> None:
    path = made(tmp_path, 300_000)
    diary = Diary()
    with uploads_to(server.address) as uploads:
        gone = uploads.create(300_000, {})
        uploads.cancel(gone)
        send(path, 300_000, uploads, upload=gone, noted=diary.noted)
    assert diary.notes[0].upload != gone
    assert digest(server.content(diary.notes[-1].upload)) == digest(path)


def test_an_upload_that_vanishes_half_way_begins_anew(tmp_path: Path, server: TusServer) -> None:
    size = 3 * MIB
    path = made(tmp_path, size)
    diary = Diary()

    def vanish() -> None:
        for file in server.folder.iterdir():
            file.unlink()

    diary.at = [(MIB, vanish)]
    with uploads_to(server.address) as uploads:
        send(path, size, uploads, noted=diary.noted, chunking=Chunking(most=MIB))
    assert len({note.upload for note in diary.notes}) == 2
    assert digest(server.content(diary.notes[-1].upload)) == digest(path)


def test_an_upload_that_is_whole_already_is_only_looked_at(tmp_path: Path, server: TusServer) -> None:
    path = made(tmp_path, 100_000)
    diary = Diary()
    with uploads_to(server.address) as uploads:
        send(path, 100_000, uploads, noted=diary.noted)
        before = len(diary.notes)
        send(path, 100_000, uploads, upload=diary.notes[-1].upload, noted=diary.noted)
    assert [note.offset for note in diary.notes[before:]] == [100_000]
    assert len(server.uploads()) == 1


def test_an_upload_longer_than_the_file_is_not_gone_on_with(tmp_path: Path, server: TusServer) -> None:
    path = made(tmp_path, 100)
    diary = Diary()
    with uploads_to(server.address) as uploads:
        other = uploads.create(1000, {})
        uploads.append(other, 0, bytes(500))
        send(path, 100, uploads, upload=other, noted=diary.noted)
    assert diary.notes[-1].upload != other
    assert digest(server.content(diary.notes[-1].upload)) == digest(path)


def test_the_server_learns_only_the_random_name(tmp_path: Path, server: TusServer) -> None:
    diary = Diary()
    with uploads_to(server.address) as uploads:
        send(made(tmp_path, 10), 10, uploads, noted=diary.noted)
        send(made(tmp_path, 10, "Amina's story.zip"), 10, uploads, noted=diary.noted)
    facts = [path.read_text() for path in server.folder.glob("*.json")]
    assert sum(NAME in fact for fact in facts) == 1
    assert not any("Amina" in fact for fact in facts)


@pytest.mark.parametrize("is_silent", [True, False], ids=["in-a-black-hole", "in-the-middle"])
def test_cancelling_ends_it_at_once(tmp_path: Path, server: TusServer, is_silent: bool) -> None:
    size = 20 * MIB
    path = made(tmp_path, size)
    token = CancelToken()
    with BadWire(server.port) as wire, uploads_to(wire.address, patience=60) as uploads:
        wire.is_silent = is_silent
        wire.rate = 200_000
        asked: list[float] = []

        def cancel() -> None:
            asked.append(time.monotonic())
            token.cancel()

        timer = threading.Timer(0.5, cancel)
        timer.start()
        with pytest.raises(Cancelled):
            send(path, size, uploads, noted=Diary().noted, cancel=token)
        assert time.monotonic() - asked[0] < 2
        timer.join()


def test_a_file_that_is_gone_or_shorter_is_told_of(tmp_path: Path, server: TusServer) -> None:
    with uploads_to(server.address) as uploads:
        with pytest.raises(AppError) as missing:
            send(tmp_path / NAME, 10, uploads, noted=Diary().noted)
        with pytest.raises(AppError) as shorter:
            send(made(tmp_path, 10), 20, uploads, noted=Diary().noted)
    assert missing.value.code is shorter.value.code is Code.FILE_UNREADABLE
