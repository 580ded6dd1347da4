from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.errors import AppError, Cancelled, Code
from desktop.progress import CancelToken
from sync.sticks import FAT32_MOST, copy_to_stick, found_on
from tests.support.mounts import run_on_small_disk, run_on_stick

BUNDLE = "b-5f0c2d51-3a1e-4f6b-9c1d-2b7a90d1e8f4.zip.age"
OTHER = "b-6a0c2d51-3a1e-4f6b-9c1d-2b7a90d1e8f4.zip"
RECEIPT = "5f0c2d51-3a1e-4f6b-9c1d-2b7a90d1e8f4.receipt.json"
MIB = 1024 * 1024

COPY = """
import os
from desktop.errors import AppError
from sync.sticks import copy_to_stick
source = Path({source!r})
"""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def made(folder: Path, size: int, name: str = BUNDLE) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(os.urandom(size))
    return path


def test_copies_are_the_same_byte_for_byte(tmp_path: Path, stick: Path) -> None:
    sources = [made(tmp_path / "out", 3 * MIB + 5), made(tmp_path / "out", 0, OTHER)]
    there = copy_to_stick(sources, stick)
    assert [path.read_bytes() for path in there] == [path.read_bytes() for path in sources]
    assert sorted(path.name for path in stick.iterdir()) == sorted([BUNDLE, OTHER])


def test_progress_counts_writing_and_reading_back(tmp_path: Path, stick: Path) -> None:
    told: list[tuple[int, int]] = []
    copy_to_stick([made(tmp_path, 2 * MIB)], stick, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (4 * MIB, 4 * MIB)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_an_older_file_of_the_same_name_gives_way(tmp_path: Path, stick: Path) -> None:
    source = made(tmp_path, 1000, "office.setup")
    (stick / "office.setup").write_bytes(b"older")
    copy_to_stick([source], stick)
    assert (stick / "office.setup").read_bytes() == source.read_bytes()


def test_what_the_stick_gives_back_wrongly_never_gets_its_name(tmp_path: Path, stick: Path) -> None:
    source = made(tmp_path, MIB)

    def wear_out(done: int, total: int) -> None:
        if done == MIB:  # written; what follows is the reading back
            with (stick / (BUNDLE + ".part")).open("rb+") as there:
                there.seek(1234)
                there.write(b"\0\0\0\0\0\0\0\0")

    with pytest.raises(AppError) as caught:
        copy_to_stick([source], stick, progress=wear_out)
    assert caught.value.code is Code.STICK_NOT_VERIFIED
    assert list(stick.iterdir()) == []


def test_cancelling_leaves_nothing(tmp_path: Path, stick: Path) -> None:
    token = CancelToken()
    with pytest.raises(Cancelled):
        copy_to_stick([made(tmp_path, 5 * MIB)], stick, progress=lambda *_: token.cancel(), cancel=token)
    assert list(stick.iterdir()) == []


def test_a_program_killed_half_way_leaves_nothing_that_looks_whole(tmp_path: Path, stick: Path) -> None:
    source = made(tmp_path, 40 * MIB)
    script = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom sync.sticks import copy_to_stick\n"
        "def die(done, total):\n"
        "    if done > total * float(sys.argv[3]): os.kill(os.getpid(), signal.SIGKILL)\n"
        "copy_to_stick([Path(sys.argv[1])], Path(sys.argv[2]), progress=die)\n"
    )
    for share in ("0.2", "0.5", "0.9"):
        ended = subprocess.run([sys.executable, "-c", script, source, stick, share], check=False)
        assert ended.returncode == -signal.SIGKILL
        assert [path.suffix for path in stick.iterdir()] == [".part"]
    assert found_on(stick).is_empty
    copy_to_stick([source], stick)
    assert [path.name for path in stick.iterdir()] == [BUNDLE]


def test_too_little_room_is_told_before_anything_is_written(tmp_path: Path, stick: Path) -> None:
    source = made(tmp_path, 6 * MIB)
    script = COPY + (
        "try:\n    copy_to_stick([source], FOLDER)\n"
        "except AppError as error:\n    print(error.code.value, error.params['needed'] > 0)\n"
        "print(os.listdir(FOLDER))\n"
    )
    said = run_on_small_disk(stick, "4m", script.format(source=str(source)))
    assert said.split("\n")[:2] == ["stick_no_room True", "[]"]


def test_what_an_earlier_try_left_half_done_takes_no_room(tmp_path: Path, stick: Path) -> None:
    source = made(tmp_path, 4 * MIB)
    script = COPY + (
        "(FOLDER / (source.name + '.part')).write_bytes(bytes(3 * 2**20))\n"
        "there, = copy_to_stick([source], FOLDER)\n"
        "print(there.read_bytes() == source.read_bytes(), len(os.listdir(FOLDER)))\n"
    )
    assert run_on_small_disk(stick, "6m", script.format(source=str(source))).strip() == "True 1"


def test_a_stick_that_fills_up_meanwhile_keeps_nothing(tmp_path: Path, stick: Path) -> None:
    source = made(tmp_path, 6 * MIB)
    script = COPY + (
        "def fill(done, total):\n"
        "    (FOLDER / 'film').write_bytes(bytes(3 * 2**20)) if done == 2**20 else None\n"
        "try:\n    copy_to_stick([source], FOLDER, progress=fill)\n"
        "except AppError as error:\n    print(error.code.value, error.params['needed'] >= 6 * 2**20)\n"
        "print(os.listdir(FOLDER))\n"
    )
    said = run_on_small_disk(stick, "8m", script.format(source=str(source)))
    assert said.split("\n")[:2] == ["stick_no_room True", "['film']"]


def test_a_stick_that_can_only_be_read_is_told_of(tmp_path: Path, stick: Path) -> None:
    script = COPY + (
        "read_only()\ntry:\n    copy_to_stick([source], FOLDER)\n"
        "except AppError as error:\n    print(error.code.value)\n"
    )
    said = run_on_small_disk(stick, "8m", script.format(source=str(made(tmp_path, MIB))))
    assert said.strip() == "read_only"


@pytest.mark.parametrize("share", [0.1, 0.4, 0.5, 0.8, 1.0])
def test_a_stick_pulled_out_half_way_holds_nothing_that_looks_whole(
    tmp_path: Path, stick: Path, share: float
) -> None:
    """Its files are looked at from where it is plugged in next: a second mount of the same stick."""
    source = made(tmp_path, 3 * MIB)
    script = COPY + (
        "again = FOLDER.parent / 'again'\nagain.mkdir()\n"
        "subprocess.run(['mount', '--bind', FOLDER, again], check=True)\n"
        "is_out = []\n"
        "def pull(done, total):\n"
        f"    if done >= total * {share} and not is_out:\n        pull_out()\n        is_out.append(1)\n"
        "try:\n    copy_to_stick([source], FOLDER, progress=pull)\n    print('done')\n"
        "except AppError as error:\n    print(error.code.value)\n"
        "print([name for name in os.listdir(again) if not name.endswith('.part')])\n"
        "print(os.listdir(FOLDER))\n"
    )
    said = run_on_small_disk(stick, "16m", script.format(source=str(source)))
    assert said.split("\n")[:3] == ["stick_gone", "[]", "[]"]


def test_a_stick_of_the_usual_kind_takes_it_and_gives_it_back(tmp_path: Path, stick: Path) -> None:
    source = made(tmp_path, 5 * MIB)
    script = COPY + (
        "there, = copy_to_stick([source], FOLDER, file_system='vfat')\n"
        "print(there.read_bytes() == source.read_bytes(), os.listdir(FOLDER))\n"
    )
    said = run_on_stick(stick, tmp_path / "image", 64 * MIB, script.format(source=str(source)))
    assert said.strip() == f"True ['{BUNDLE}']"


@pytest.mark.parametrize(
    ("file_system", "is_refused"),
    [("vfat", True), ("FAT32", True), ("msdos", True), ("exfat", False), ("ntfs", False), ("", False)],
)
def test_a_file_that_fat32_does_not_take_is_refused_at_once(
    tmp_path: Path, stick: Path, file_system: str, is_refused: bool
) -> None:
    source = tmp_path / BUNDLE
    with source.open("wb") as stream:
        stream.truncate(FAT32_MOST + 1)  # a hole: it takes no room
    token = CancelToken()
    token.cancel()
    with pytest.raises(AppError) as caught:
        copy_to_stick([source], stick, file_system=file_system, cancel=token)
    is_room = os.statvfs(stick).f_bavail * os.statvfs(stick).f_frsize > FAT32_MOST + 2**21
    if is_refused:
        assert caught.value.code is Code.STICK_TOO_LARGE
    elif is_room:
        assert isinstance(caught.value, Cancelled)
    assert list(stick.iterdir()) == []


def test_a_file_system_that_refuses_the_size_itself_is_told_the_same(tmp_path: Path, stick: Path) -> None:
    source = made(tmp_path, 5 * MIB)
    script = (
        "import resource, signal, sys\nfrom pathlib import Path\nfrom desktop.errors import AppError\n"
        "from sync.sticks import copy_to_stick\nsignal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (2**21, 2**21))\n"
        "try:\n    copy_to_stick([Path(sys.argv[1])], Path(sys.argv[2]))\n"
        "except AppError as error:\n    print(error.code.value)\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", script, source, stick], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "stick_too_large"
    assert list(stick.iterdir()) == []


def test_a_source_or_a_stick_that_is_not_there_is_told_of(tmp_path: Path, stick: Path) -> None:
    with pytest.raises(AppError) as source:
        copy_to_stick([tmp_path / BUNDLE], stick)
    with pytest.raises(AppError) as target:
        copy_to_stick([made(tmp_path, 10)], tmp_path / "nowhere")
    assert source.value.code is Code.FILE_UNREADABLE
    assert target.value.code is Code.STICK_GONE


def test_what_came_back_is_found_by_its_names(stick: Path) -> None:
    below = stick / "receipts"
    below.mkdir()
    for name in (RECEIPT, RECEIPT + ".sig"):
        (below / name).write_bytes(b"x")
    lonely = RECEIPT.replace("5f", "7f")
    for name in (lonely, "office.setup", BUNDLE, OTHER, BUNDLE + ".part", "holiday.jpg", ".hidden.setup"):
        (stick / name).write_bytes(b"x")
    found = found_on(stick)
    assert found.receipts == (below / RECEIPT,)
    assert found.setups == (stick / "office.setup",)
    assert found.bundles == (stick / BUNDLE, stick / OTHER)


def test_links_and_deep_folders_are_not_followed(stick: Path) -> None:
    deep = stick / "a" / "b" / "c"
    deep.mkdir(parents=True)
    (deep / BUNDLE).write_bytes(b"x")
    (stick / OTHER).symlink_to(deep / BUNDLE)
    (stick / "loop").symlink_to(stick)
    assert found_on(stick).is_empty


def test_a_stick_with_endlessly_many_files_is_not_read_to_its_end(stick: Path) -> None:
    for number in range(300):
        (stick / f"{number}.setup").write_bytes(b"")
    assert len(found_on(stick, most=100).setups) == 100


def test_a_folder_that_is_not_there_holds_nothing_to_find(stick: Path) -> None:
    with pytest.raises(AppError) as caught:
        found_on(stick / "nowhere")
    assert caught.value.code is Code.STICK_GONE
