"""Small, full or read-only disks: real ones, in a mount namespace of the test's own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


def run_on_small_disk(folder: Path, size: str, script: str) -> str:
    """Run Python `script` with a disk of `size` at `folder` (its `FOLDER`); return what it printed."""
    if sys.platform != "linux":
        pytest.skip("mounting is of Linux")
    prelude = (
        f"import subprocess, sys\nfrom pathlib import Path\nFOLDER = Path({str(folder)!r})\n"
        f"subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size={size}', 'none', FOLDER], check=True)\n"
        "def read_only():\n"
        "    subprocess.run(['mount', '-o', 'remount,ro', FOLDER], check=True)\n"
    )
    rights = [] if os.geteuid() == 0 else ["-r"]
    found = subprocess.run(
        ["unshare", *rights, "-m", sys.executable, "-W", "error", "-c", prelude + script],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    if found.returncode and ("ermi" in found.stderr or "unshare" in found.stderr):
        pytest.skip("this machine lets nobody mount")
    assert found.returncode == 0, found.stderr
    return found.stdout
