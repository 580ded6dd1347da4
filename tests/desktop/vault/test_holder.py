import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.errors import Code, MachineError
from desktop.paths import Paths
from desktop.vault.holder import hold
from tests.support.vaults import MovableClock

_OTHER = """
import sys
from pathlib import Path
from desktop.clock import SystemClock
from desktop.paths import Paths
from desktop.vault.holder import hold
holder = hold(Paths(Path(sys.argv[1])), SystemClock())
print("held", flush=True)
sys.stdin.read()
"""


def _other_program(home: Path) -> subprocess.Popen[str]:
    other = subprocess.Popen(
        [sys.executable, "-c", _OTHER, str(home)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "held\n"
    return other


def test_a_second_program_is_told_who_holds_the_vault(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home")
    with _other_program(paths.home) as other:
        with pytest.raises(MachineError) as caught:
            hold(paths, MovableClock())
        other.kill()
    assert caught.value.code is Code.VAULT_IN_USE
    assert str(caught.value.params["holder"]).startswith(f"{other.pid}@")
    assert str(caught.value.params["since"]).startswith("20")


def test_a_killed_program_holds_nothing(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home")
    with _other_program(paths.home) as other:
        other.kill()
    hold(paths, MovableClock()).release()


def test_the_same_program_cannot_hold_it_twice_either(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home")
    with hold(paths, MovableClock()), pytest.raises(MachineError):
        hold(paths, MovableClock())
    hold(paths, MovableClock()).release()


def test_letting_go_twice_changes_nothing_and_leaves_no_trace(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home")
    holder = hold(paths, MovableClock())
    assert paths.holder.exists()
    holder.release()
    holder.release()
    assert not paths.holder.exists()


@pytest.mark.parametrize("content", [b"", b"[]", b'{"pid": "x"}', b"\xff\xfe", b"[" * 5000])
def test_an_unreadable_note_of_the_holder_still_means_in_use(tmp_path: Path, content: bytes) -> None:
    paths = Paths(tmp_path / "home")
    with hold(paths, MovableClock()):
        paths.holder.write_bytes(content)
        with pytest.raises(MachineError) as caught:
            hold(paths, MovableClock())
    assert caught.value.params == {"holder": "", "since": ""}


def test_what_a_kill_left_of_writing_a_small_file_is_swept_but_not_what_is_being_written(
    tmp_path: Path,
) -> None:
    paths = Paths(tmp_path / "home")
    paths.home.mkdir()
    old, new, others = (
        paths.home / name for name in (".vault.json.ab12_x34", ".vault.json.cd34ef56", ".hidden.ab12cd34")
    )
    for path in (old, new, others):
        path.write_bytes(b"half")
    tried = paths.home / ".vault.ground.ab12cd34"
    tried.mkdir()
    for path in (old, others, tried):
        os.utime(path, (1, 1))
    hold(paths, MovableClock()).release()
    assert sorted(path.name for path in paths.home.glob(".*")) == [others.name, new.name]
