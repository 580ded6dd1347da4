import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.errors import AppError, Code, FixableError
from desktop.paths import Paths
from desktop.vault import vault
from desktop.vault.ground import Unsafe, check, file_system, tighten
from desktop.vault.holder import hold
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights in another way")

MOUNTS = """\
22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
40 22 0:5 / /home rw - ext4 /dev/vdb rw
50 22 8:1 / /media/office/BLUE\\040STICK rw,nosuid - vfat /dev/sda1 rw,uid=1000
60 22 0:6 / /media/office/BLUE\\040STICK/inner rw - tmpfs none rw
nonsense
"""


def _refused(paths: Paths) -> FixableError:
    with pytest.raises(FixableError) as caught:
        check(paths)
    return caught.value


def test_a_folder_of_ones_own_is_fine_whether_or_not_it_is_there(tmp_path: Path) -> None:
    assert check(Paths(tmp_path / "not" / "there")) == ()
    (tmp_path / "home").mkdir(mode=0o755)
    assert check(Paths(tmp_path / "home")) == ()


@pytest.mark.parametrize("mode", [0o777, 0o707, 0o1777])
def test_a_folder_that_others_can_write_is_refused_until_it_is_tightened(tmp_path: Path, mode: int) -> None:
    home = tmp_path / "home"
    home.mkdir()
    home.chmod(mode)
    error = _refused(Paths(home))
    assert error.code is Code.FOLDER_UNSAFE
    assert error.params == {"folder": str(home), "reason": Unsafe.OTHERS_WRITE.value, "can_tighten": True}
    tighten(home)
    assert check(Paths(home)) == ()
    assert not home.stat().st_mode & 0o022


def test_a_folder_above_that_others_can_write_is_refused_but_a_sticky_one_is_fine(tmp_path: Path) -> None:
    above = tmp_path / "shared"
    home = above / "mine" / "home"
    home.mkdir(parents=True)
    above.chmod(0o777)
    assert _refused(Paths(home)).params["folder"] == str(above)
    above.chmod(0o1777)
    assert check(Paths(home)) == ()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give folders away")
def test_a_folder_of_somebody_else_is_refused_here_and_above(tmp_path: Path) -> None:
    home = tmp_path / "theirs" / "home"
    home.mkdir(parents=True)
    os.chown(home.parent, 4711, 4711)
    error = _refused(Paths(home))
    assert error.params == {
        "folder": str(home.parent),
        "reason": Unsafe.NOT_OURS.value,
        "can_tighten": False,
    }
    os.chown(home.parent, 0, 0)
    os.chown(home, 4711, 4711)
    assert _refused(Paths(home)).params["folder"] == str(home)


SANDBOXED = """
import sys
from pathlib import Path
from desktop.paths import Paths
from desktop.vault.ground import check
print(check(Paths(Path(sys.argv[1]))))
"""


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give folders away")
def test_whom_a_sandbox_does_not_know_is_trusted_only_inside_one(tmp_path: Path) -> None:
    home = tmp_path / "theirs" / "home"
    home.mkdir(parents=True)
    os.chown(home.parent, 65534, 65534)
    assert _refused(Paths(home)).params["reason"] == Unsafe.NOT_OURS.value
    found = subprocess.run(
        ["unshare", "-r", sys.executable, "-c", SANDBOXED, str(home)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    if "unshare" in found.stderr:
        pytest.skip("this machine lets nobody make a sandbox")
    assert found.stdout == "()\n", found.stderr


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give folders away")
def test_a_group_of_several_can_write_but_a_group_of_ones_own_is_nobody_else(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    home.chmod(0o770)
    assert check(Paths(home)) == ()
    os.chown(home, 0, 4711)
    assert _refused(Paths(home)).params["reason"] == Unsafe.OTHERS_WRITE.value


def test_the_home_may_be_reached_through_a_link_to_a_safe_folder_only(tmp_path: Path) -> None:
    (tmp_path / "real" / "home").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert check(Paths(tmp_path / "link" / "home")) == ()
    (tmp_path / "real").chmod(0o777)
    assert _refused(Paths(tmp_path / "link" / "home")).params["folder"] == str(tmp_path / "real")


def test_links_that_lead_in_a_circle_are_told_in_our_own_words(tmp_path: Path) -> None:
    (tmp_path / "one").symlink_to(tmp_path / "other")
    (tmp_path / "other").symlink_to(tmp_path / "one")
    with pytest.raises(AppError):
        check(Paths(tmp_path / "one" / "home"))


@pytest.fixture
def made(tmp_path: Path) -> Paths:
    paths = Paths(tmp_path / "home")
    vault.create(paths, PASSPHRASE, MovableClock(), cost=CHEAP)
    for folder in (paths.files / "ab", paths.logs):
        folder.mkdir(parents=True, exist_ok=True)
    return paths


NAMES = (
    "vault.json",
    "vault.copy.json",
    "vault.tries",
    "vault.lock",
    "vault.holder",
    "records.db",
    "records.db-wal",
    "records.db-shm",
    "settings.json",
    "files",
    "files/ab",
    "files/ab/sealed.age",
    "logs",
    "logs/log.txt",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_link_under_any_of_our_names_is_refused_and_nothing_is_written_through_it(
    made: Paths, tmp_path: Path, name: str
) -> None:
    place, precious = made.home / name, tmp_path / "precious"
    if place.is_dir():
        place.rename(precious)
    else:
        precious.write_bytes(b"precious")
        place.unlink(missing_ok=True)
    before = sorted(precious.iterdir()) if precious.is_dir() else precious.read_bytes()
    place.symlink_to(precious)
    for attempt in (lambda: hold(made, MovableClock()), lambda: check(made)):
        with pytest.raises(FixableError) as caught:
            attempt()
        assert caught.value.code is Code.LINK_IN_VAULT
        assert caught.value.params == {"name": name}
    assert (sorted(precious.iterdir()) if precious.is_dir() else precious.read_bytes()) == before


@pytest.mark.parametrize("make", [os.mkfifo, lambda path: os.link(path.parent / "vault.json", path)])
def test_a_pipe_or_a_second_name_in_place_of_the_database_is_refused(
    made: Paths, make: Callable[[Path], None]
) -> None:
    make(made.records_db)
    assert _refused(made).code is Code.LINK_IN_VAULT


def test_a_second_name_of_a_sealed_file_is_fine_as_backup_programs_make_them(
    made: Paths, tmp_path: Path
) -> None:
    sealed = made.files / "ab" / "sealed.age"
    sealed.write_bytes(b"sealed")
    os.link(sealed, tmp_path / "backup.age")
    assert check(made) == ()


def test_links_that_are_not_ours_by_name_are_left_alone(made: Paths, tmp_path: Path) -> None:
    (made.home / "my notes").symlink_to(tmp_path)
    assert check(made) == ()


def test_the_kind_of_disk_is_read_from_the_innermost_mount() -> None:
    stick = Path("/media/office/BLUE STICK")
    assert file_system(stick / "vault", MOUNTS) == "vfat"
    assert file_system(stick / "inner" / "vault", MOUNTS) == "tmpfs"
    assert file_system(Path("/home/office"), MOUNTS) == "ext4"
    assert file_system(Path("/somewhere"), "") == ""


WITHOUT_UMASK = """
import logging, os, stat, sys
from pathlib import Path
os.umask(0)
from desktop import logs
from desktop.clock import SystemClock
from desktop.paths import Paths
from desktop.settings import Settings, write
from desktop.storage.store import Store
from desktop.vault import vault
from desktop.vault.tries import Tries
from tests.support.vaults import CHEAP, PASSPHRASE
paths, clock = Paths(Path(sys.argv[1]) / "deep" / "home", Path(sys.argv[1]) / "state"), SystemClock()
key = vault.create(paths, PASSPHRASE, clock, cost=CHEAP)
write(paths.settings, Settings())
Tries(paths, clock).charge()
handler = logs.start(paths)
logging.getLogger("desktop").warning("started")
logs.report_crash(paths, ValueError())
with Store.open(paths, key, clock) as store:
    store.settings.put("name", "value")
    for path in sorted(Path(sys.argv[1]).rglob("*")):
        print(path.name, oct(stat.S_IMODE(path.lstat().st_mode)), path.is_dir())
"""


def test_everything_is_for_its_owner_alone_even_where_nobody_set_a_mask(tmp_path: Path) -> None:
    found = subprocess.run(
        [sys.executable, "-c", WITHOUT_UMASK, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    lines = [line.rsplit(" ", 2) for line in found.stdout.splitlines()]
    wrong = [name for name, mode, is_dir in lines if mode != ("0o700" if is_dir == "True" else "0o600")]
    names = {name for name, _, _ in lines}
    assert not wrong
    assert {"records.db-wal", "records.db-shm", "log.txt", "settings.json", "vault.holder"} <= names
    assert stat.S_IMODE((tmp_path / "deep").stat().st_mode) == 0o700
