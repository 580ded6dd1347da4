"""What of an inbox is whole, and what is still being written."""

import json
import os
from pathlib import Path

import pytest

from desktop.errors import MachineError
from sync.intake.inbox import Inbox
from tests.support.intake import settle

COPY = "b-0e8f1c1e-6a52-4b0f-9d0c-3f1d2c4b5a69.zip.age"
UPLOAD = "9f86d081884c7d659a2feaa0c55ad015+x"


def _names(folder: Path) -> list[str]:
    return [one.path.name for one in Inbox(folder).look().whole]


def _put(folder: Path, name: str, data: bytes = b"12345", *, is_settled: bool = True) -> Path:
    path = folder / name
    path.write_bytes(data)
    if is_settled:
        settle(path)
    return path


def test_a_copied_bundle_is_taken_once_it_came_to_rest(tmp_path: Path) -> None:
    path = _put(tmp_path, COPY, is_settled=False)
    lying = Inbox(tmp_path).look()
    assert (lying.whole, lying.unsettled) == ((), 1)
    settle(path)
    assert _names(tmp_path) == [COPY]


def test_a_copy_with_a_date_that_lies_ahead_is_taken_when_it_stopped_growing(tmp_path: Path) -> None:
    path = _put(tmp_path, COPY)
    os.utime(path, (4e9, 4e9))
    inbox = Inbox(tmp_path, settle=0.0)
    inbox.settle = 0.0
    assert Inbox(tmp_path, settle=60.0).look().unsettled == 1
    watching = Inbox(tmp_path, settle=60.0)
    assert watching.look().unsettled == 1
    watching.settle = -1e12
    assert [one.path for one in watching.look().whole] == [path]


@pytest.mark.parametrize(
    ("note", "is_whole"),
    [
        ({"Size": 5, "Offset": 0}, True),  # tusd does not write the offset of a folder's uploads
        ({"Size": 6}, False),
        ({"Size": 5, "SizeIsDeferred": True}, False),
        ({"Size": 5, "IsPartial": True}, False),
        ({"Size": True}, False),
        ([], False),
    ],
)
def test_an_upload_of_tusd_is_taken_when_every_byte_is_there(
    tmp_path: Path, note: object, is_whole: bool
) -> None:
    _put(tmp_path, UPLOAD, is_settled=False)
    (tmp_path / f"{UPLOAD}.info").write_text(json.dumps(note))
    assert _names(tmp_path) == ([UPLOAD] if is_whole else [])


@pytest.mark.parametrize(
    ("note", "is_whole"),
    [
        ('{"id": "9f86", "size": 5, "offset": 0, "creation_date": "2026-11-22T09:30:00.000Z"}', True),
        ('{"id": "9f86", "size": 500, "offset": 5}', False),
        ('{"id": "9f86", "offset": 5}', False),
        ('{"size": ', False),
        ("", False),
        ("[" * 60_000, False),
        (" " * 70_000, False),
    ],
)
def test_an_upload_of_the_tus_server_for_node_is_taken_when_every_byte_is_there(
    tmp_path: Path, note: str, is_whole: bool
) -> None:
    _put(tmp_path, UPLOAD)
    (tmp_path / f"{UPLOAD}.json").write_text(note)
    assert _names(tmp_path) == ([UPLOAD] if is_whole else [])


@pytest.mark.parametrize(
    "name",
    [
        f"{COPY}.part",
        UPLOAD,
        f"{UPLOAD}.info",
        "notes.txt",
        ".b-hidden",
        COPY.upper(),
        "b-1.zip",
        f"{COPY}.lock",
    ],
)
def test_anything_else_is_left_alone(tmp_path: Path, name: str) -> None:
    _put(tmp_path, name)
    assert _names(tmp_path) == []


def test_links_and_folders_are_not_followed(tmp_path: Path) -> None:
    outside = _put(tmp_path, "outside")
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / COPY).symlink_to(outside)
    (inbox / COPY.removesuffix(".age")).mkdir()
    assert _names(inbox) == []


def test_the_oldest_comes_first_so_that_chains_stay_in_order(tmp_path: Path) -> None:
    names = [COPY.replace("0e8f", f"{at:04x}") for at in (3, 1, 2)]
    for age, name in enumerate(names):
        os.utime(_put(tmp_path, name), (1000 + age, 1000 + age))
    assert _names(tmp_path) == names


def test_an_inbox_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(MachineError):
        Inbox(tmp_path / "gone").look()
