"""A vault that another computer has not let go of, and drives that have no locks."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.errors import Code, MachineError
from desktop.paths import Paths
from desktop.vault.holder import hold
from desktop.vault.key import DataKey
from desktop.vault.note import Note
from tests.support.vaults import KEY, MovableClock

NO_LOCKS = """
#include <errno.h>
int flock(int descriptor, int operation) { errno = ENOLCK; return -1; }
"""
"""What a network drive without locks answers."""


def _note(paths: Paths, **changed: Any) -> None:
    own = json.loads(Note.own(MovableClock()).content())
    paths.home.mkdir(mode=0o700, exist_ok=True)
    paths.holder.write_text(json.dumps(own | changed))


def _from_elsewhere(paths: Paths) -> None:
    _note(paths, host="LAPTOP-2", machine="0123456789abcdef", since="2026-11-21T14:03:00.000Z")


def test_another_computer_is_named_and_never_overruled_by_itself(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home")
    _from_elsewhere(paths)
    before = paths.holder.read_bytes()
    for _ in range(2):
        with pytest.raises(MachineError) as caught:
            hold(paths, MovableClock())
        assert caught.value.code is Code.VAULT_HELD_ELSEWHERE
        assert caught.value.params == {"host": "LAPTOP-2", "since": "2026-11-21T14:03:00.000Z"}
    assert paths.holder.read_bytes() == before


def test_a_computer_is_named_only_to_whoever_can_open_the_vault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = Paths(tmp_path / "home")
    with monkeypatch.context() as there:
        there.setattr("platform.node", lambda: "NAWAS-LAPTOP")
        holder = hold(paths, MovableClock(), key=KEY)
        content = paths.holder.read_bytes()
        holder.release()
    assert b"NAWAS-LAPTOP" not in content
    paths.holder.write_bytes(content)
    told = []
    for key in (KEY, DataKey.generate(), None):
        with pytest.raises(MachineError) as caught:
            hold(paths, MovableClock(), key=key)
        assert caught.value.code is Code.VAULT_HELD_ELSEWHERE
        told.append(caught.value.params["host"])
    assert told == ["NAWAS-LAPTOP", "", ""]


@pytest.mark.parametrize("sealed", ["sealed:", "sealed:!", "sealed:" + "A" * 124, "sealed:é"])
def test_a_name_that_was_spoilt_names_nobody(sealed: str) -> None:
    own = json.loads(Note.own(MovableClock()).content())
    assert Note(**(own | {"host": sealed})).name(KEY) == ""


def test_a_person_may_say_that_it_is_gone_and_the_database_is_copied_first(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home")
    _from_elsewhere(paths)
    paths.records_db.write_bytes(b"database")
    (paths.home / "records.db-wal").write_bytes(b"log")
    with hold(paths, MovableClock(), takes_over=True):
        assert Note.read(paths.holder) == Note.own(MovableClock())
    assert (paths.home / "records-before-takeover.db").read_bytes() == b"database"
    assert (paths.home / "records-before-takeover.db-wal").read_bytes() == b"log"
    hold(paths, MovableClock()).release()


def test_a_note_of_this_computer_without_a_lock_is_a_dead_programs(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home")
    _note(paths, pid=1)
    hold(paths, MovableClock()).release()
    assert not (paths.home / "records-before-takeover.db").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells when a program began")
def test_a_number_that_another_program_has_by_now_proves_the_death() -> None:
    own = Note.own(MovableClock())
    assert not own.is_dead
    boot, _, began = own.started.partition(" ")
    reused = json.loads(own.content()) | {"started": f"{boot} {int(began) - 1}"}
    restarted = json.loads(own.content()) | {"started": f"0000-{boot} {began}"}
    gone = json.loads(own.content()) | {"pid": 2**22 + 1}
    elsewhere = json.loads(own.content()) | {"machine": "0123456789abcdef", "pid": 2**22 + 1}
    unknown = json.loads(own.content()) | {"started": ""}
    assert [Note(**found).is_dead for found in (reused, restarted, gone)] == [True, True, True]
    assert [Note(**found).is_dead for found in (elsewhere, unknown)] == [False, False]


@pytest.fixture(scope="module")
def without_locks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the environment of a program whose drives refuse every lock."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("needs a compiler and Linux")
    folder = tmp_path_factory.mktemp("locks")
    (folder / "none.c").write_text(NO_LOCKS)
    built = folder / "none.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", built, folder / "none.c"], check=True)
    return {**os.environ, "LD_PRELOAD": str(built), "PYTHONPATH": str(Path.cwd())}


HOLD = """
import sys
from pathlib import Path
from desktop.clock import SystemClock
from desktop.errors import MachineError
from desktop.paths import Paths
from desktop.vault.holder import hold
try:
    holder = hold(Paths(Path(sys.argv[1])), SystemClock(), takes_over="--takes-over" in sys.argv)
    print("held", flush=True)
    sys.stdin.read()
    holder.release()
except MachineError as error:
    print(error.code.value, flush=True)
"""


def _start(home: Path, environment: dict[str, str], *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, str(home), *more],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )


def _first_word(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def _try(home: Path, environment: dict[str, str], *more: str) -> str:
    with _start(home, environment, *more) as program:
        return _first_word(program)


def test_without_locks_the_note_keeps_a_second_program_out_until_the_first_is_gone(
    tmp_path: Path, without_locks: dict[str, str]
) -> None:
    home = tmp_path / "home"
    with _start(home, without_locks) as first:
        assert _first_word(first) == "held"
        assert _try(home, without_locks) == "vault_in_use"
        first.kill()
    assert Paths(home).holder.exists()
    assert _try(home, without_locks) == "held"  # and it ends in order
    assert not Paths(home).holder.exists()


def test_without_locks_nobody_overrules_what_cannot_be_proven(
    tmp_path: Path, without_locks: dict[str, str]
) -> None:
    paths = Paths(tmp_path / "home")
    _from_elsewhere(paths)
    assert _try(paths.home, without_locks) == "vault_held_elsewhere"
    paths.holder.write_bytes(b'{"half a no')
    assert _try(paths.home, without_locks) == "vault_held_elsewhere"
    assert _try(paths.home, without_locks, "--takes-over") == "held"


def test_without_locks_of_many_at_once_one_gets_it(tmp_path: Path, without_locks: dict[str, str]) -> None:
    paths = Paths(tmp_path / "home")
    _note(paths, pid=2**22 + 1)  # a dead program's note, which all of them see
    programs = [_start(paths.home, without_locks) for _ in range(6)]
    said = [_first_word(program) for program in programs]
    for program in programs:
        program.communicate()
    assert sorted(said) == ["held"] + ["vault_in_use"] * 5
