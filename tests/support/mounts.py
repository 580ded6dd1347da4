"""Small, full or read-only disks: real ones, in a mount namespace of the test's own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


def run_on_small_disk(folder: Path, size: str, script: str) -> str:
    """Run Python `script` with a disk of `size` at `folder` (its `FOLDER`); return what it printed."""
    if sys.platform != "linux":
        pytest.skip("mounting is of Linux")
    mount = f"subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size={size}', 'none', FOLDER], check=True)\n"
    return _run(folder, mount, script)


def run_on_stick(folder: Path, image: Path, size: int, script: str) -> str:
    """Run Python `script` with a stick of `size` bytes at `folder`, formatted as sticks are."""
    if sys.platform != "linux" or shutil.which("mkfs.vfat", path=_SYSTEM) is None:
        pytest.skip("no mkfs.vfat here")
    with image.open("wb") as stream:
        stream.truncate(size)
    subprocess.run(
        [str(shutil.which("mkfs.vfat", path=_SYSTEM)), "-F", "32", str(image)],
        check=True,
        capture_output=True,
    )
    return _run(
        folder, f"subprocess.run(['mount', '-o', 'loop', {str(image)!r}, FOLDER], check=True)\n", script
    )


_SYSTEM = os.environ.get("PATH", "") + os.pathsep + "/sbin" + os.pathsep + "/usr/sbin"


def _run(folder: Path, mount: str, script: str) -> str:
    prelude = (
        f"import subprocess, sys\nfrom pathlib import Path\nFOLDER = Path({str(folder)!r})\n"
        f"{mount}"
        "def read_only():\n"
        "    subprocess.run(['mount', '-o', 'remount,ro', FOLDER], check=True)\n"
        "def pull_out():\n"
        "    subprocess.run(['umount', '-l', FOLDER], check=True)\n"
    )
    rights = [] if os.geteuid() == 0 else ["-r"]
    found = subprocess.run(
        ["unshare", *rights, "-m", sys.executable, "-W", "error", "-c", prelude + script],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    if found.returncode and "unknown filesystem" in found.stderr:
        pytest.skip("this machine's kernel knows no FAT")
    if found.returncode and ("ermi" in found.stderr or "unshare" in found.stderr):
        pytest.skip("this machine lets nobody mount")
    assert found.returncode == 0, found.stderr
    return found.stdout
