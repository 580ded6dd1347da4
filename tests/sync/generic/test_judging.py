"""What else can be wrong with any bag, and that judging one reads only and asks nobody."""

import os
import socket
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.errors import Code, FixableError
from sync.__main__ import main
from sync.generic import bounds, judging, listed, trees
from sync.generic.flaws import LIMIT, Flaw, Flaws
from sync.generic.judging import judge
from sync.generic.tags import read_text
from sync.generic.words import FLAWS, sentence
from tests.support.bag_cases import REFUSED, REMARKS
from tests.support.bags import Bag, declared, old, put

_WRONG: dict[str, tuple[Flaw, Bag]] = {
    "no payload folder": (Flaw.DATA_MISSING, Bag(payload={})),
    "no manifest": (Flaw.MANIFEST_MISSING, Bag(drop=("manifest-sha512.txt",))),
    "unknown checksums": (Flaw.ALGORITHM_UNKNOWN, Bag(tags={"manifest-rot13.txt": b""})),
    "a line that is none": (Flaw.LINE, Bag(change=put("manifest-sha512.txt", b"hello\n"))),
    "a short checksum": (Flaw.DIGEST_LENGTH, Bag(change=put("manifest-sha512.txt", b"ab  data/one.txt\n"))),
    "a list that is no text": (Flaw.NOT_ENCODED, Bag(change=put("manifest-sha512.txt", b"\xff\xfe\xfd\n"))),
    "shifted encoding": (
        Flaw.ENCODING_UNKNOWN,
        Bag(change=declared(b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-7\n")),
    ),
    "encoding that is a codec and no encoding": (
        Flaw.ENCODING_UNKNOWN,
        Bag(change=declared(b"BagIt-Version: 1.0\nTag-File-Character-Encoding: zlib\n")),
    ),
    "version to come": (
        Flaw.VERSION_UNKNOWN,
        Bag(change=declared(b"BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n")),
    ),
    "third line in bagit.txt": (
        Flaw.DECLARATION_SHAPE,
        Bag(change=declared(b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\nx: y\n")),
    ),
    "empty bagit.txt": (Flaw.DECLARATION_SHAPE, Bag(change=declared(b""))),
    "tag file as payload": (Flaw.OUTSIDE_DATA, Bag(listed={"bag-info.txt": "0" * 128})),
    "on one of two lists": (Flaw.UNLISTED, Bag(tags={"manifest-md5.txt": b""})),
    "listed and not there": (Flaw.LISTED_MISSING, Bag(listed={"data/three.txt": "0" * 128})),
    "still to be fetched": (
        Flaw.NOT_FETCHED,
        Bag(
            tags={"fetch.txt": b"http://example.org/a - data/three.txt\n"},
            listed={"data/three.txt": "0" * 128},
        ),
    ),
    "fetched and not listed": (
        Flaw.FETCH_UNLISTED,
        Bag(tags={"fetch.txt": b"http://example.org/a - data/x\n"}, change=put("data/x", b"x")),
    ),
    "fetched into the tags": (
        Flaw.OUTSIDE_DATA,
        Bag(tags={"fetch.txt": b"http://example.org/a - bag-info.txt\n"}),
    ),
    "a line of fetch.txt that is none": (Flaw.FETCH_LINE, Bag(tags={"fetch.txt": b"hello\n"})),
    "wrong oxum": (Flaw.OXUM_WRONG, Bag(info="Payload-Oxum: 1.1\n")),
    "wrong oxum in an old place": (Flaw.OXUM_WRONG, old("0.95", info="Payload-Oxum: 1.1\n")),
    "oxum of words": (Flaw.OXUM_SHAPE, Bag(info="Payload-Oxum: many\n")),
    "line without a colon": (Flaw.INFO_LINE, Bag(info="hello\n")),
    "folded line of nothing": (Flaw.INFO_LINE, Bag(info=" hello\n")),
    "space before a colon": (Flaw.SPACE_BEFORE_COLON, Bag(info="A : b\n")),
}
_ODD: dict[str, tuple[Flaw, Bag]] = {
    "tag file as payload before 1.0": (
        Flaw.TAG_IN_MANIFEST, old(listed={"bag-info.txt": old().digest(b"A: b\n")}, info="A: b\n")
    ),
    "another size in fetch.txt": (
        Flaw.FETCH_SIZE, Bag(tags={"fetch.txt": b"http://example.org/a 99 data/one.txt\n"})
    ),
    "checksums that can be forged": (Flaw.WEAK_ALGORITHM, old()),
}  # fmt: skip


def _zip(change: Callable[[zipfile.ZipFile], object], target: Path) -> Path:
    with zipfile.ZipFile(target, "w") as archive:
        for path, data in Bag().files().items():
            archive.writestr(f"bag/{path}", data)
        change(archive)
    return target


def _link(archive: zipfile.ZipFile) -> None:
    info = zipfile.ZipInfo("bag/data/link")
    info.external_attr = 0o120777 << 16
    archive.writestr(info, "/etc/passwd")


def _twice(archive: zipfile.ZipFile) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("bag/data/one.txt", b"x")


_ARCHIVES: dict[str, tuple[Flaw, Callable[[zipfile.ZipFile], object]]] = {
    "a name that climbs out": (Flaw.ARCHIVE_NAME, lambda archive: archive.writestr("bag/../../x", b"x")),
    "a name at the root": (Flaw.ARCHIVE_NAME, lambda archive: archive.writestr("/x", b"x")),
    "a second folder": (Flaw.ARCHIVE_FOLDERS, lambda archive: archive.writestr("other/x", b"x")),
    "a file beside the folder": (Flaw.ARCHIVE_FOLDERS, lambda archive: archive.writestr("x", b"x")),
    "a link": (Flaw.LINK, _link),
    "a name twice": (Flaw.ARCHIVE_TWICE, _twice),
}


@pytest.mark.parametrize("name", _WRONG)
def test_a_bag_that_breaks_the_standard_is_refused(name: str, tmp_path: Path) -> None:
    flaw, bag = _WRONG[name]
    folder = bag.write(tmp_path / "bag")
    if not bag.payload:
        (folder / "data").rmdir()
    assert flaw in {found.flaw for found in judge(folder).faults}


@pytest.mark.parametrize("name", _ODD)
def test_what_the_standard_allows_and_somebody_should_know_is_remarked(name: str, tmp_path: Path) -> None:
    flaw, bag = _ODD[name]
    verdict = judge(bag.write(tmp_path / "bag"))
    assert verdict.faults == ()
    assert flaw in {found.flaw for found in verdict.remarks}


@pytest.mark.parametrize("name", _ARCHIVES)
def test_an_archive_that_is_no_bag_is_refused(name: str, tmp_path: Path) -> None:
    flaw, change = _ARCHIVES[name]
    assert flaw in {found.flaw for found in judge(_zip(change, tmp_path / "bag.zip")).faults}


def test_an_archive_of_a_good_bag_is_taken(tmp_path: Path) -> None:
    assert judge(_zip(lambda archive: archive.mkdir("bag/data/empty"), tmp_path / "bag.zip")).is_good


@pytest.mark.parametrize("cut", [0, 3, 40, 500])
def test_an_archive_cut_short_is_refused(cut: int, tmp_path: Path) -> None:
    bag = _zip(lambda archive: None, tmp_path / "bag.zip")
    bag.write_bytes(bag.read_bytes()[:cut] if cut < 100 else bag.read_bytes()[:-cut])
    assert [found.flaw for found in judge(bag).faults] == [Flaw.ARCHIVE_DAMAGED]


def test_a_damaged_file_in_an_archive_is_refused(tmp_path: Path) -> None:
    bag = _zip(lambda archive: None, tmp_path / "bag.zip")
    bag.write_bytes(bag.read_bytes().replace(b"one\n", b"eno\n"))
    assert Flaw.ARCHIVE_DAMAGED in {found.flaw for found in judge(bag).faults}


def test_files_that_share_their_bytes_are_not_unpacked(tmp_path: Path) -> None:
    data = bytes(1000)
    name = b"bag/data/a"
    local = (
        struct.pack("<4sHHHHHIIIHH", b"PK\3\4", 10, 0, 0, 0, 33, 0, 1000, 1000, len(name), 0) + name + data
    )
    line = struct.pack(
        "<4sHHHHHHIIIHHHHHII", b"PK\1\2", 10, 10, 0, 0, 0, 33, 0, 1000, 1000, len(name), 0, 0, 0, 0, 0, 0
    ) + name  # fmt: skip
    end = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 50, 50, len(line) * 50, len(local), 0)
    (tmp_path / "bomb.zip").write_bytes(local + line * 50 + end)
    assert [found.flaw for found in judge(tmp_path / "bomb.zip").faults] == [Flaw.ARCHIVE_DAMAGED]


def test_links_and_pipes_are_refused_and_not_followed(tmp_path: Path) -> None:
    folder = Bag().write(tmp_path / "bag")
    (folder / "data" / "link").symlink_to("/etc/passwd")
    (folder / "data" / "folder").symlink_to(tmp_path)
    os.mkfifo(folder / "data" / "pipe")
    found = {(found.flaw, found.where) for found in judge(folder).faults}
    assert found >= {
        (Flaw.LINK, "data/link"),
        (Flaw.LINK, "data/folder"),
        (Flaw.SPECIAL, "data/pipe"),
    }


def test_a_huge_tag_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judging, "MAX_TAG_FILE", 100)
    found = {found.flaw for found in judge(Bag().write(tmp_path / "bag")).faults}
    assert Flaw.TAG_FILE_LARGE in found


@pytest.mark.parametrize(
    ("bound", "most"), [("MOST_MEMBERS", 3), ("MOST_DIRECTORY", 100), ("MOST_NAMES", 500)]
)
def test_an_archive_of_more_files_than_there_is_room_for_is_told_so(
    bound: str, most: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bag = _zip(lambda archive: None, tmp_path / "bag.zip")
    monkeypatch.setattr(bounds if bound == "MOST_NAMES" else trees, bound, most)
    assert [found.flaw for found in judge(bag).faults] == [Flaw.TOO_MANY]


def test_a_folder_of_more_files_than_there_is_room_for_is_told_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "MOST_NAMES", 500)
    assert [found.flaw for found in judge(Bag().write(tmp_path / "bag")).faults] == [Flaw.TOO_MANY]


def test_more_kinds_of_checksums_than_there_is_room_for_are_told_by_their_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Bag(tags={"tagmanifest-md5.txt": b""}).write(tmp_path / "bag")
    files = sum(1 for path in folder.rglob("*") if path.is_file())
    monkeypatch.setattr(listed, "MOST_DIGESTS", files * 64)
    assert [(found.flaw, found.where) for found in judge(folder).faults] == [
        (Flaw.TOO_MANY, "tagmanifest-md5.txt")
    ]


def test_a_file_that_looks_like_a_zips_directory_is_read_as_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(tmp_path / "bag.zip", "w") as archive:
        for path, data in Bag(payload={"data/x": b"PK\1\2" * 50}).files().items():
            archive.writestr(f"bag/{path}", data)
    monkeypatch.setattr(trees, "MOST_MEMBERS", 20)
    assert judge(tmp_path / "bag.zip").is_good


def test_a_line_without_an_end_is_not_kept(tmp_path: Path) -> None:
    endless = Bag(info="A: " + "b" * (200 * 1024) + "\n").write(tmp_path / "bag")
    assert {found.flaw for found in judge(endless).faults} >= {Flaw.TAG_FILE_LARGE}


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32", "gb18030"])
def test_lines_are_the_same_wherever_the_pieces_of_a_file_begin(end: str, encoding: str) -> None:
    lines = ["ab", "", "ё" * 7, "\U0001f600"]
    data = "".join(f"{line}{end}" for line in lines).encode(encoding)
    for size in range(1, 9):
        pieces = (data[at : at + size] for at in range(0, len(data), size))
        flaws = Flaws()
        assert list(read_text(pieces, "x", encoding, flaws)) == lines
        assert flaws.faults == []


def test_two_lists_that_disagree_on_a_tag_file_are_refused(tmp_path: Path) -> None:
    wrong = {"manifest-sha-512.txt": f"{'0' * 128}  data/one.txt\n".encode()}
    found = {one.flaw for one in judge(Bag(tags=wrong).write(tmp_path / "bag")).faults}
    assert Flaw.CONFLICT in found


def test_since_the_standard_a_percent_sign_is_written_as_one(tmp_path: Path) -> None:
    bag = Bag(payload={"data/a%0Ab": b"x"})
    bag.listed = {"data/a%250Ab": bag.digest(b"x")}
    bag.unlisted = ("data/a%0Ab",)
    verdict = judge(bag.write(tmp_path / "bag"))
    assert verdict.is_good
    assert Flaw.OTHER_SPELLING in {found.flaw for found in verdict.remarks}


def test_a_line_feed_in_a_name_is_written_as_percent_0a(tmp_path: Path) -> None:
    bag = old(payload={"data/a\nb": b"x"})
    bag.listed = {"data/a%0Ab": bag.digest(b"x")}
    bag.unlisted = ("data/a\nb",)
    assert judge(bag.write(tmp_path / "bag")).is_good


def test_lines_may_end_as_on_any_system(tmp_path: Path) -> None:
    for number, end in enumerate(("\r\n", "\r", "\n")):
        assert judge(Bag(line_end=end).write(tmp_path / str(number))).is_good


def test_no_more_is_listed_than_anybody_reads(tmp_path: Path) -> None:
    folder = Bag().write(tmp_path / "bag")
    for number in range(LIMIT + 50):
        (folder / "data" / str(number)).touch()
    assert len(judge(folder).faults) == LIMIT


def test_judging_asks_no_network_and_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Bag(tags={"fetch.txt": b"http://example.org/a - data/one.txt\n"}).write(tmp_path / "bag")
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a judge needs no network")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert judge(folder).is_good
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before


def test_what_is_not_there_is_no_verdict(tmp_path: Path) -> None:
    with pytest.raises(FixableError) as error:
        judge(tmp_path / "none")
    assert error.value.code is Code.BUNDLE_UNREADABLE


def test_the_command_says_so_and_returns_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = Bag().write(tmp_path / "good")
    bad = Bag(change=put("data/one.txt", b"x")).write(tmp_path / "bad")
    assert main(["verify", "--generic-bagit", str(good)]) == 0
    assert "Good: a bag of version 1.0, 2 files" in capsys.readouterr().out
    assert main(["verify", "--generic-bagit", "--json", str(bad)]) == 1
    out = capsys.readouterr().out
    assert '"code": "changed"' in out
    assert "do not fit its sha512 checksum" in out
    assert main(["verify", "--generic-bagit", str(tmp_path / "none")]) == 2


def test_every_flaw_has_a_bag_that_shows_it() -> None:
    tables = (_WRONG, _ODD, _ARCHIVES, REFUSED, REMARKS)
    alone = {Flaw.TAG_FILE_LARGE, Flaw.ARCHIVE_DAMAGED, Flaw.SPECIAL, Flaw.TOO_MANY}
    assert {flaw for table in tables for flaw, _ in table.values()} | alone == set(Flaw)


def test_every_flaw_has_a_sentence_of_its_own(tmp_path: Path) -> None:
    assert set(FLAWS) == set(Flaw)
    assert len(set(FLAWS.values())) == len(Flaw)
    folder = Bag(change=put("data/one.txt", b"x")).write(tmp_path / "bag")
    assert [sentence(found) for found in judge(folder).faults] == [
        "data/one.txt: Its bytes do not fit its sha512 checksum."
    ]
