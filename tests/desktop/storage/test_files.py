"""The sealed files: what goes in comes out, and nothing half-written or damaged ever passes for whole."""

import hashlib
import io
import os
import resource
import shutil
import subprocess
import threading
import tracemalloc
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.errors import AppError, Cancelled, Code, FixableError, MachineError
from desktop.progress import CancelToken
from desktop.storage.files import Files, Sealed, Swept
from tests.support.builders import WHEN
from tests.support.mounts import run_on_small_disk

MARKER = b"a marker that must never lie in clear on the disk"


@pytest.fixture(scope="module")
def identity() -> str:
    return Files.new_identity()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "files"


@pytest.fixture
def files(folder: Path, identity: str) -> Files:
    folder.mkdir()
    return Files(folder, identity)


class Endless:
    """A source of `size` bytes that never holds more than it is asked for."""

    def __init__(self, size: int) -> None:
        self.left = size

    def read(self, size: int) -> bytes:
        given = min(size, self.left)
        self.left -= given
        return b"\x5a" * given


def everything(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def sealed_path(folder: Path, sealed: Sealed) -> Path:
    return folder / sealed.file_id[:2] / f"{sealed.file_id}.age"


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """Let the system refuse to grow any file past `size`, as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("size", [0, 1, 65535, 65536, 65537, (1 << 20) - 1, 1 << 20, (3 << 20) + 17])
def test_what_was_sealed_comes_out_again(files: Files, size: int) -> None:
    plain = os.urandom(size)
    sealed = files.seal(io.BytesIO(plain))
    assert files.read(sealed.file_id) == plain
    assert (sealed.size, sealed.crc32) == (size, zlib.crc32(plain))
    assert sealed.sha512 == hashlib.sha512(plain).hexdigest()


def test_nothing_lies_in_clear_and_only_the_final_name_stays(files: Files, folder: Path) -> None:
    sealed = files.seal(io.BytesIO(MARKER * 100))
    assert everything(folder) == [sealed_path(folder, sealed)]
    assert MARKER[:12] not in sealed_path(folder, sealed).read_bytes()


@pytest.mark.skipif(shutil.which("age") is None, reason="Debian's age opens it independently")
def test_the_stock_age_program_opens_a_sealed_file(
    files: Files, folder: Path, identity: str, tmp_path: Path
) -> None:
    sealed = files.seal(io.BytesIO(MARKER * 5000))
    key = tmp_path / "key.txt"
    key.write_text(identity + "\n")
    run = subprocess.run(
        ["age", "-d", "-i", str(key), str(sealed_path(folder, sealed))], capture_output=True, check=True
    )
    assert run.stdout == MARKER * 5000


def test_memory_stays_flat_for_a_large_file(files: Files) -> None:
    size = 192 << 20
    tracemalloc.start()
    try:
        sealed = files.seal(Endless(size))  # type: ignore[arg-type]  # all that sealing asks of a source
        poured = 0

        def count(chunk: bytes) -> None:
            nonlocal poured
            poured += len(chunk)

        files.pour(sealed.file_id, count)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert poured == sealed.size == size
    assert peak < 40 << 20


def test_progress_counts_bytes_up_to_the_total(files: Files) -> None:
    seen: list[tuple[int, int]] = []
    size = (2 << 20) + 5
    files.seal(io.BytesIO(bytes(size)), progress=lambda done, total: seen.append((done, total)), total=size)
    assert seen == [(1 << 20, size), (2 << 20, size), (size, size)]


def test_cancelling_leaves_no_debris_and_no_thread(files: Files, folder: Path) -> None:
    cancel = CancelToken()

    def stop_soon(done: int, total: int) -> None:
        if done > 4 << 20:
            cancel.cancel()

    with pytest.raises(Cancelled):
        files.seal(Endless(1 << 30), progress=stop_soon, cancel=cancel)  # type: ignore[arg-type]
    assert everything(folder) == []
    assert [thread.name for thread in threading.enumerate() if "seal" in thread.name] == []


def test_a_full_disk_is_named_and_leaves_no_debris(files: Files, folder: Path) -> None:
    with no_file_larger_than(2 << 20), pytest.raises(MachineError) as caught:
        files.seal(Endless(64 << 20))  # type: ignore[arg-type]
    assert caught.value.code is Code.DISK_FULL
    assert everything(folder) == []


def test_a_disk_that_fills_with_the_last_bytes_is_named_too(files: Files, folder: Path) -> None:
    with no_file_larger_than(5000), pytest.raises(MachineError) as caught:
        files.seal(io.BytesIO(bytes(6000)))
    assert caught.value.code is Code.DISK_FULL
    assert everything(folder) == []


def test_a_read_only_disk_is_named(tmp_path: Path) -> None:
    script = (
        "import io\nfrom desktop.errors import AppError\nfrom desktop.storage.files import Files\n"
        "files = Files(FOLDER, Files.new_identity())\nread_only()\n"
        "try: files.seal(io.BytesIO(b'x'))\nexcept AppError as error: print(error.code.value)\n"
    )
    assert run_on_small_disk(tmp_path, "1m", script) == "read_only\n"


def test_a_small_disk_that_fills_up_keeps_what_was_sealed_before(tmp_path: Path) -> None:
    script = (
        "import io, os\nfrom desktop.errors import AppError\nfrom desktop.storage.files import Files\n"
        "files = Files(FOLDER, Files.new_identity())\nkept = files.seal(io.BytesIO(b'k' * 100_000))\n"
        "try: files.seal(io.BytesIO(os.urandom(3_000_000)))\n"
        "except AppError as error: print(error.code.value)\n"
        "print(files.read(kept.file_id) == b'k' * 100_000, len([*FOLDER.glob('*/*')]))\n"
    )
    assert run_on_small_disk(tmp_path, "2m", script) == "disk_full\nTrue 1\n"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_is_named(files: Files, folder: Path) -> None:
    folder.chmod(0o500)
    with pytest.raises(MachineError) as caught:
        files.seal(io.BytesIO(b"x"))
    assert caught.value.code is Code.NO_PERMISSION


def test_a_source_that_breaks_off_is_named_and_leaves_no_debris(files: Files, folder: Path) -> None:
    class Pulled(io.BytesIO):
        name = "/media/stick/film.mp4"

        def read(self, size: int | None = -1) -> bytes:
            if self.tell() >= 3 << 20:
                raise OSError(5, "Input/output error")
            return super().read(size)

    with pytest.raises(MachineError) as caught:
        files.seal(Pulled(bytes(8 << 20)))
    assert caught.value.code is Code.FILE_UNREADABLE
    assert caught.value.params == {"name": "film.mp4"}
    assert everything(folder) == []


@pytest.mark.parametrize("file_id", ["8a7d5e9c-0f0e-4b6c-9e55-0a4f6f2f7b11", "../../etc/passwd", ""])
def test_a_missing_file_is_named(files: Files, file_id: str) -> None:
    with pytest.raises(MachineError) as caught:
        files.read(file_id)
    assert caught.value.code is Code.ATTACHMENT_MISSING
    assert caught.value.params == {"attachment": file_id}


def damages() -> Iterator[tuple[str, int, bool]]:
    """Yield a name, where to cut or flip, and whether it is a cut."""
    for at in (0, 1, 25, 60, 120, 170, 66_000, 131_500, -1):
        yield f"flip_{at}", at, False
    for at in (0, 10, 100, 200, 400, 65_536, 70_000, 131_400, -1, -16):
        yield f"cut_{at}", at, True


@pytest.mark.parametrize(("at", "is_cut"), [d[1:] for d in damages()], ids=[d[0] for d in damages()])
def test_every_damage_is_named_and_never_passes(files: Files, folder: Path, at: int, is_cut: bool) -> None:
    sealed = files.seal(io.BytesIO(os.urandom(150_000)))
    path = sealed_path(folder, sealed)
    raw = bytearray(path.read_bytes())
    if is_cut:
        raw = raw[:at]
    else:
        raw[at] ^= 0x10
    path.write_bytes(raw)
    with pytest.raises(MachineError) as caught:
        files.read(sealed.file_id)
    assert caught.value.code is Code.ATTACHMENT_DAMAGED
    assert caught.value.params == {"attachment": sealed.file_id}


def test_bytes_added_behind_a_sealed_file_are_damage(files: Files, folder: Path) -> None:
    sealed = files.seal(io.BytesIO(b"whole"))
    with sealed_path(folder, sealed).open("ab") as file:
        file.write(b"more")
    with pytest.raises(MachineError):
        files.read(sealed.file_id)


def test_a_file_sealed_to_another_vault_is_damaged_for_this_one(files: Files, folder: Path) -> None:
    other = Files(folder, Files.new_identity())
    sealed = other.seal(io.BytesIO(b"theirs"))
    with pytest.raises(MachineError) as caught:
        files.read(sealed.file_id)
    assert caught.value.code is Code.ATTACHMENT_DAMAGED


def test_what_the_receiver_raises_reaches_the_caller(files: Files) -> None:
    sealed = files.seal(io.BytesIO(bytes(40 << 20)))

    def full(chunk: bytes) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        files.pour(sealed.file_id, full)
    assert not [thread for thread in threading.enumerate() if thread.name == "unsealer"]


def test_pouring_can_be_cancelled(files: Files) -> None:
    sealed = files.seal(io.BytesIO(bytes(4 << 20)))
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        files.pour(sealed.file_id, lambda chunk: cancel.cancel(), cancel=cancel)


def test_reading_into_memory_has_a_limit(files: Files) -> None:
    sealed = files.seal(io.BytesIO(bytes(5 << 20)))
    with pytest.raises(FixableError) as caught:
        files.read(sealed.file_id, limit=4 << 20)
    assert caught.value.code is Code.FILE_TOO_LARGE


def test_a_file_is_never_sealed_into_a_vault_that_is_not_there(files: Files, folder: Path) -> None:
    """The vault's folder was moved, or the stick pulled out: a new folder would never be looked into."""
    folder.rename(folder.with_name("moved"))
    with pytest.raises(MachineError) as caught:
        files.seal(io.BytesIO(b"x"))
    assert caught.value.code is Code.FILE_UNREADABLE
    assert not folder.exists()


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights in another way")
def test_sealed_files_are_for_their_owner_alone(files: Files, folder: Path) -> None:
    path = sealed_path(folder, files.seal(io.BytesIO(b"x")))
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_a_file_that_cannot_be_removed_is_left_to_a_later_sweep(files: Files, folder: Path) -> None:
    sealed = files.seal(io.BytesIO(b"x"))
    path = sealed_path(folder, sealed)
    path.unlink()
    path.mkdir()  # what cannot be unlinked, whoever asks
    files.remove(sealed.file_id)
    assert path.exists()


def test_removing_twice_changes_nothing(files: Files, folder: Path) -> None:
    sealed = files.seal(io.BytesIO(b"x"))
    files.remove(sealed.file_id)
    files.remove(sealed.file_id)
    files.remove("not an id")
    assert everything(folder) == []


def test_sweeping_sets_orphans_aside_removes_half_written_files_and_leaves_the_rest(
    files: Files, folder: Path
) -> None:
    kept, orphan, half = (files.seal(io.BytesIO(b"x")) for _ in range(3))
    half_path = sealed_path(folder, half)
    half_path.rename(half_path.with_suffix(".part"))
    stranger = folder / kept.file_id[:2] / "notes.txt"
    stranger.write_text("somebody else's")
    found = files.sweep({kept.file_id}, WHEN)
    assert found == Swept(aside=(orphan.file_id,), back=(), gone=(half.file_id,))
    aside = folder / "aside" / f"{orphan.file_id}.age"
    assert sorted(everything(folder)) == sorted([sealed_path(folder, kept), stranger, aside])


def test_what_is_named_again_comes_back_however_long_it_was_aside(files: Files) -> None:
    sealed = files.seal(io.BytesIO(MARKER))
    files.sweep(set(), WHEN)
    assert files.missing({sealed.file_id}) == {sealed.file_id}
    found = files.sweep({sealed.file_id}, WHEN + timedelta(days=400))
    assert found == Swept(aside=(), back=(sealed.file_id,), gone=())
    assert files.read(sealed.file_id) == MARKER


def test_the_month_aside_begins_when_a_file_is_set_aside(files: Files, folder: Path) -> None:
    """Not when it was sealed: a photo of last year would go with the next opening."""
    sealed = files.seal(io.BytesIO(MARKER))
    last_year = (WHEN - timedelta(days=365)).timestamp()
    os.utime(sealed_path(folder, sealed), (last_year, last_year))
    assert files.sweep(set(), WHEN).aside == (sealed.file_id,)
    assert files.sweep(set(), WHEN + timedelta(days=30)) == Swept(aside=(), back=(), gone=())
    assert files.sweep(set(), WHEN + timedelta(days=30, seconds=1)).gone == (sealed.file_id,)
    assert everything(folder) == []


def test_strangers_aside_are_left_alone_and_nothing_is_put_back_over_a_file(
    files: Files, folder: Path
) -> None:
    sealed = files.seal(io.BytesIO(MARKER))
    aside = folder / "aside"
    aside.mkdir()
    strangers = [aside / "notes.txt", aside / "letter.age"]
    for stranger in (*strangers, aside / f"{sealed.file_id}.age"):
        stranger.write_text("somebody else's")
        os.utime(stranger, (0, 0))
    assert files.sweep({sealed.file_id}, WHEN) == Swept(aside=(), back=(), gone=(sealed.file_id,))
    assert files.read(sealed.file_id) == MARKER
    assert sorted(aside.iterdir()) == sorted(strangers)


def test_removing_reaches_what_is_aside_too(files: Files, folder: Path) -> None:
    sealed = files.seal(io.BytesIO(MARKER))
    files.sweep(set(), WHEN)
    files.remove(sealed.file_id)
    assert everything(folder) == []


def test_files_that_are_gone_are_found_without_opening_any(files: Files) -> None:
    kept, lost = (files.seal(io.BytesIO(b"x")) for _ in range(2))
    files.remove(lost.file_id)
    assert files.missing({kept.file_id, lost.file_id}) == {lost.file_id}


def test_two_threads_may_seal_at_once(files: Files) -> None:
    made: list[Sealed] = []
    threads = [
        threading.Thread(target=lambda: made.append(files.seal(io.BytesIO(MARKER * 40_000))))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {files.read(sealed.file_id) == MARKER * 40_000 for sealed in made} == {True}
    assert len({sealed.file_id for sealed in made}) == 4


def test_only_the_family_comes_out_of_a_mangled_file(files: Files, folder: Path) -> None:
    sealed = files.seal(io.BytesIO(os.urandom(3000)))
    path = sealed_path(folder, sealed)
    raw = path.read_bytes()
    for at in range(0, len(raw), 41):
        mangled = bytearray(raw)
        mangled[at] ^= 0xFF
        path.write_bytes(mangled)
        with pytest.raises(AppError):
            files.read(sealed.file_id)
