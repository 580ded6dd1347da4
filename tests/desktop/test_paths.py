import errno
import os
import stat
from pathlib import Path

import pytest

from desktop.errors import MachineError
from desktop.paths import Paths, private_folder


def test_everything_lies_under_one_folder(tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    names = [name for name, kind in vars(Paths).items() if isinstance(kind, property)]
    found = {getattr(paths, name) for name in names}
    assert len(found) == len(names)
    assert {path.parent for path in found} == {tmp_path}


def test_the_default_is_the_users_own_data_folder() -> None:
    assert Paths.default().home.is_absolute()
    assert "spotlight-capture" in str(Paths.default().home)


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights in another way")
def test_a_folder_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir(mode=0o755)
    private_folder(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights in another way")
def test_a_folder_of_somebody_elses_keeps_its_rights_and_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A shared stick: one may write there but not change rights. Root may, so the refusal is played."""

    def refuse(path: Path, mode: int) -> None:
        raise PermissionError(errno.EPERM, "not yours")

    tmp_path.chmod(0o777)
    monkeypatch.setattr(Path, "chmod", refuse)
    private_folder(tmp_path)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o777


@pytest.mark.skipif(os.name != "posix", reason="Windows does it by itself")
def test_every_folder_that_is_made_has_its_name_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(os.fstat(descriptor).st_ino))
    private_folder(tmp_path / "a" / "b" / "c")
    above = [tmp_path, tmp_path / "a", tmp_path / "a" / "b"]
    assert synced == [folder.stat().st_ino for folder in above]
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in (tmp_path / "a").rglob("*")} == {0o700}


def test_a_file_in_the_folders_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(MachineError):
        private_folder(tmp_path / "file")
