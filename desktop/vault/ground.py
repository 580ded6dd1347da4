"""Look at the folder a vault lies in before anything there is opened: who else can write it, and links.

Rights: whoever can write the folder, or a folder above it, can put something else in its place. So each of
them must belong to this account or to the system, and be written by nobody else; a sticky folder such as
/tmp is fine above the vault, because nobody there can move what is not theirs. Sticks and network drives
that know no rights are used, and that is said once.

Links: none of our names may be a link, so that nothing is ever written somewhere else. A sealed attachment
may have a second name (a hard link), as backup programs make them: we never write into one again.

Windows: links and junctions are refused; its access lists are not read, the user's own data folder has good
ones from the start.
"""

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from desktop.domain.notice import Notice
from desktop.errors import Code, FixableError, machine_error
from desktop.paths import Paths

OURS = ("vault.", ".vault.", "records", "files", "outbox", "logs", "settings.json", ".settings.json")
"""How every name in a vault's folder begins that is ours."""

_WITHOUT_RIGHTS = frozenset(
    [
        "vfat",
        "msdos",
        "exfat",
        "ntfs",
        "ntfs3",
        "fuseblk",
        "cifs",
        "smb3",
        "smbfs",
        "9p",
        "drvfs",
        "vboxsf",
        "hgfs",
        "fuse.vmhgfs-fuse",
    ]
)
_MOUNTS = Path("/proc/self/mountinfo")
_OVERFLOW = Path("/proc/sys/kernel/overflowuid")
_USERS = Path("/proc/self/uid_map")
_EVERYBODY = ["0", "0", "4294967295"]
"""What Linux says of its accounts outside a sandbox, where nobody stands for others."""


class Unsafe(StrEnum):
    """Why a folder is not safe for a vault."""

    OTHERS_WRITE = "others_write"
    NOT_OURS = "not_ours"


def check(paths: Paths) -> tuple[Notice, ...]:
    """Refuse a folder that is not safe for a vault; return what should be said about one that is used.

    Raises FixableError(FOLDER_UNSAFE, folder=, reason=, can_tighten=) and (LINK_IN_VAULT, name=), and
    MachineError for a folder that cannot be looked at.
    """
    try:
        _refuse_links(paths.home)
        return _look_at_rights(paths.home) if os.name == "posix" else ()
    except OSError as error:
        raise machine_error(error, str(paths.home)) from error


def tighten(folder: Path) -> None:
    """Take from everybody else the right to write in `folder`. Raises MachineError."""
    try:
        folder.chmod(stat.S_IMODE(folder.stat().st_mode) & ~0o022)
    except OSError as error:
        raise machine_error(error, str(folder)) from error


def file_system(folder: Path, mounts: str) -> str:
    """Return the kind of file system that `folder` lies on, by Linux's table of mounts; empty if unknown."""
    found, longest = "", -1
    for line in mounts.splitlines():
        fields, _, rest = line.partition(" - ")
        columns = fields.split(" ")
        if len(columns) < 5 or not rest:
            continue
        point = Path(columns[4].encode("latin-1", "replace").decode("unicode_escape"))
        if folder.is_relative_to(point) and len(point.parts) >= longest:
            found, longest = rest.split(" ")[0], len(point.parts)
    return found


def _look_at_rights(home: Path) -> tuple[Notice, ...]:
    home = Path(os.path.realpath(home))  # a loop of links is no error of its own here
    there = [folder for folder in (home, *home.parents) if folder.exists()]
    keeps = _keeps_rights(there[0])
    device = there[0].stat().st_dev
    for folder in there:
        found = folder.stat()
        if not keeps and found.st_dev == device:
            continue
        if found.st_uid not in _trusted():
            raise _unsafe(folder, Unsafe.NOT_OURS, can_tighten=False)
        is_guarded = folder != home and found.st_mode & stat.S_ISVTX
        if _is_written_by_others(found) and not is_guarded:
            raise _unsafe(folder, Unsafe.OTHERS_WRITE, can_tighten=found.st_uid == os.geteuid())
    return () if keeps else (Notice(code=Code.FOLDER_WITHOUT_RIGHTS, params={"folder": str(home)}),)


def _unsafe(folder: Path, reason: Unsafe, *, can_tighten: bool) -> FixableError:
    return FixableError(Code.FOLDER_UNSAFE, folder=str(folder), reason=reason.value, can_tighten=can_tighten)


def _trusted() -> set[int]:
    """Return who may own the folders: this account, the system, and in a sandbox who stands for others."""
    trusted = {0, os.geteuid()}
    with suppress(OSError, ValueError):
        if _USERS.read_text(encoding="ascii").split() != _EVERYBODY:
            trusted.add(int(_OVERFLOW.read_text(encoding="ascii")))
    return trusted


def _is_written_by_others(found: os.stat_result) -> bool:
    if found.st_mode & stat.S_IWOTH:
        return True
    return bool(found.st_mode & stat.S_IWGRP) and found.st_gid != 0 and not _is_own_group(found.st_gid)


def _is_own_group(group: int) -> bool:
    """Tell whether a group is this account's alone, as many systems make one for each user."""
    if group != os.getegid() or os.name != "posix":
        return False
    import grp
    import pwd

    try:
        name, entry = pwd.getpwuid(os.geteuid()).pw_name, grp.getgrgid(group)
    except KeyError:
        return False
    return entry.gr_name == name and set(entry.gr_mem) <= {name}


def _keeps_rights(folder: Path) -> bool:
    """Tell whether the disk under `folder` knows who may read and write, by its kind and by trying."""
    with suppress(OSError):
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="replace")
        if file_system(folder, mounts) in _WITHOUT_RIGHTS:
            return False
    try:
        # Made for its owner alone; `atomic.sweep` knows the name if a crash leaves it.
        if not folder.stat().st_mode & 0o077:
            return True
        with tempfile.TemporaryDirectory(prefix=".vault.ground.", dir=folder) as tried:
            return not os.stat(tried).st_mode & 0o077
    except OSError:
        return True  # full, or not ours to write in: then the rights that stand there are what counts


def _refuse_links(home: Path) -> None:
    for entry in _entries(home):
        if not entry.name.startswith(OURS):
            continue
        _refuse(home, entry)
        found = entry.stat(follow_symlinks=False)
        if stat.S_ISREG(found.st_mode) and found.st_nlink > 1:
            raise FixableError(Code.LINK_IN_VAULT, name=entry.name)
    for folder in (home / "files", home / "logs"):
        for entry in _entries(folder):
            _refuse(home, entry)
            if entry.is_dir(follow_symlinks=False):
                for sealed in _entries(Path(entry.path)):
                    _refuse(home, sealed)


def _entries(folder: Path) -> Iterator["os.DirEntry[str]"]:
    with suppress(FileNotFoundError, NotADirectoryError), os.scandir(folder) as entries:
        yield from entries


def _refuse(home: Path, entry: "os.DirEntry[str]") -> None:
    """Raise FixableError(LINK_IN_VAULT) for what is neither a plain file nor a plain folder."""
    is_plain = entry.is_file(follow_symlinks=False) or entry.is_dir(follow_symlinks=False)
    if not is_plain or entry.is_symlink() or _is_junction(entry):
        raise FixableError(Code.LINK_IN_VAULT, name=Path(entry.path).relative_to(home).as_posix())


def _is_junction(entry: "os.DirEntry[str]") -> bool:
    """Tell whether a folder on Windows is a junction, which older Pythons take for a plain folder."""
    if os.name != "nt":
        return False
    tag = getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0)
    return bool(tag == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1))
