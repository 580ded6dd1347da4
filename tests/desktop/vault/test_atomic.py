import os
import time
from pathlib import Path

import pytest

from desktop.errors import MachineError
from desktop.vault import atomic
from tests.support.mounts import run_on_small_disk


def test_the_new_content_replaces_the_old(tmp_path: Path) -> None:
    target = tmp_path / "x.json"
    atomic.write(target, b"one")
    atomic.write(target, b"two")
    assert target.read_bytes() == b"two"
    assert [path.name for path in tmp_path.iterdir()] == ["x.json"]


def test_a_folder_that_is_gone_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(MachineError):
        atomic.write(tmp_path / "gone" / "x.json", b"one")


def test_a_full_disk_leaves_the_old_file_and_no_debris(tmp_path: Path) -> None:
    script = """
from desktop.errors import MachineError
from desktop.vault import atomic
target = FOLDER / "x.json"
atomic.write(target, b"old")
try:
    atomic.write(target, b"n" * 200_000)
except MachineError as error:
    print(error.code.value, target.read_bytes(), [path.name for path in FOLDER.iterdir()])
"""
    assert run_on_small_disk(tmp_path, "64k", script) == "disk_full b'old' ['x.json']\n"


def test_a_read_only_disk_is_told_as_such(tmp_path: Path) -> None:
    script = """
from desktop.errors import MachineError
from desktop.vault import atomic
read_only()
try:
    atomic.write(FOLDER / "x.json", b"new")
except MachineError as error:
    print(error.code.value, error.params["folder"] == str(FOLDER))
"""
    assert run_on_small_disk(tmp_path, "64k", script) == "read_only True\n"


def test_what_a_crash_left_under_a_temporary_name_is_swept_once_it_is_old(tmp_path: Path) -> None:
    long_ago = time.time() - 120
    (tmp_path / ".vault.holder.old12345").write_bytes(b"{}")
    (tmp_path / ".vault.ground.old12345").mkdir()
    for stray in tmp_path.iterdir():
        os.utime(stray, (long_ago, long_ago))
    (tmp_path / ".vault.json.new12345").write_bytes(b"{}")
    (tmp_path / "vault.json").write_bytes(b"{}")
    atomic.sweep(tmp_path, "vault.")
    assert {path.name for path in tmp_path.iterdir()} == {".vault.json.new12345", "vault.json"}
