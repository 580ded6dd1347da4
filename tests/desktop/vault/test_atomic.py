import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.errors import Code, MachineError
from desktop.vault import atomic


def test_the_new_content_replaces_the_old(tmp_path: Path) -> None:
    target = tmp_path / "x.json"
    atomic.write(target, b"one")
    atomic.write(target, b"two")
    assert target.read_bytes() == b"two"
    assert [path.name for path in tmp_path.iterdir()] == ["x.json"]


def test_a_folder_that_is_gone_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(MachineError):
        atomic.write(tmp_path / "gone" / "x.json", b"one")


@pytest.mark.skipif(os.name != "posix", reason="mount is of Linux")
def test_a_full_disk_leaves_the_old_file_and_no_debris(tmp_path: Path) -> None:
    script = f"""
import subprocess, sys
from pathlib import Path
sys.path.insert(0, {str(Path.cwd())!r})
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", {str(tmp_path)!r}], check=True)
from desktop.errors import MachineError
from desktop.vault import atomic
target = Path({str(tmp_path)!r}) / "x.json"
atomic.write(target, b"old")
try:
    atomic.write(target, b"n" * 200_000)
except MachineError as error:
    print(error.code.value, target.read_bytes(), [p.name for p in target.parent.iterdir()])
"""
    found = subprocess.run(
        ["unshare", "-m", sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    if found.returncode and "ermi" in found.stderr:
        pytest.skip("this machine lets nobody mount")
    assert found.stdout == f"{Code.DISK_FULL.value} b'old' ['x.json']\n", found.stderr
