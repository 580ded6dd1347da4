"""Use everything, crash, and look through every byte that is left: no word, no title, no name can be read.

What is looked through: every byte below a folder that holds the home folder (with all that is configuration,
cache, state and data), the temporary folder, the runtime folder and a stick with a backup, of two computers.
Also every byte that was ever written there, in files that were written over or removed since.

What is not, and why: OUTSIDE, the places that a person chose for what is in the clear on purpose (the photos
as they came from a phone, a bundle and printed pages, a copy that was saved and deleted again, a request to
the office, the paper with the words of the kit), and the notes of this test.

What cannot be tested here: the memory of the program, and with it swap, sleep images and core dumps (they are
off, which the visit looks at); what the system notes by itself of a program
(its own logs, and that it was run); remains on a disk below the file system.
"""

from __future__ import annotations

import base64
import gzip
import itertools
import json
import os
import platform
import re
import time
import zlib
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.support.forensic import marks, watch
from tests.support.forensic.scan import Find, Scanner
from tests.support.once import once

pytestmark = pytest.mark.long

KEYS_BEFORE_THE_KILL = 30
VISITS = ("first", "second", "clean")

ALLOWED_FINDS = (
    (rf"the name of (?:home|second)/{marks.USER}", marks.USER, "the system names the home folder"),
    (r"stick/[^/]+\.backup(?:-journal)?", "an open database", "a backup is a container of sealed parts"),
)
"""Where, what, and why it may be."""

_ID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_VAULT = r"{watched}/(?:home|second)/{user}/\.local/share/spotlight-capture(?:/vault\.restoring)?"
ALLOWED_WRITES = (
    (_VAULT + r"/\.?vault\.(?:copy\.|next\.)?json(?:\.\w{8})?", "slots: wrapped keys"),
    (_VAULT + r"/\.?vault\.(?:holder|tries|lock|ballast|help)(?:\.\w{8}|\.\d+)?", "no content"),
    (_VAULT + r"/\.?records\.(?:id|spare)(?:\.\w{8})?", "the vault's number; sealed rows"),
    (_VAULT + r"/records(?:\.next)?\.db(?:\.part)?(?:-wal|-shm|-journal)?", "encrypted page by page"),
    (_VAULT + r"/records\.rehearsal(?:/[\w.-]+)?", "a backup that is tried out, encrypted as it is"),
    (_VAULT + rf"/files/[0-9a-f]{{2}}/{_ID}\.(?:age|part)", "sealed from the first byte"),
    (_VAULT + r"/settings\.json(?:\.part)?", "choices that reveal nothing"),
    (_VAULT + r"/logs/(?:log\.txt|tries|crash-\w+\.txt)", "types, codes and lines of code"),
    (r"{watched}/(?:home|second)/{user}/\.local/state/spotlight-capture-state/\w+\.tries", "a count"),
    (r"{watched}/stick/vault-[0-9a-f]{8}\.backup(?:-journal)?", "sealed parts"),
    (_VAULT + r"/\.?ready\.json(?:\.\w{8})?", "that everything is restored; no content"),
    (_VAULT + r"/\.?vault\.line(?:\.\w{8})?", "a number that backups are told apart by"),
    (_VAULT + r"/files", "a folder that is put in its place"),
    (r"{outside}/.*", "chosen by a person, and the notes of this test"),
    (r"/dev/(?:null|tty|urandom|dri/.*|shm/pulse-shm-\d+)", "no disk"),
    (r"(?:xshmfence|pulseaudio|JITCode.*)", "names of memory, no files"),
)
"""Every file that may be made or opened for writing, and why it may be."""


@dataclass(frozen=True, slots=True)
class Visited:
    """What was found.

    Attributes:
        left: by moment, what could be read.
        passing: what could be read in anything that was ever written.
        written: by visit, the names of files that were made or opened for writing.
    """

    house: watch.House
    left: dict[str, list[Find]] = field(default_factory=dict)
    passing: list[Find] = field(default_factory=list)
    written: dict[str, list[str]] = field(default_factory=dict)


@pytest.fixture(scope="module")
def visited(tmp_path_factory: pytest.TempPathFactory) -> Visited:
    """Visit the program three times and look through everything after each."""
    return once(tmp_path_factory, "forensic", _visited)


def _visited(folder: Path) -> Visited:
    began = time.monotonic()
    found = Visited(watch.furnish(folder))
    house, scanned, recorded = found.house, 0, 0
    for visit in VISITS:
        found.written[visit] = watch.run(
            house, visit, kills_after=KEYS_BEFORE_THE_KILL if visit == "first" else 0
        )
        scanner = Scanner(_words(house.outside))
        found.left[visit] = _judged(scanner.tree(house.watched))
        scanned += scanner.scanned
        scanner = Scanner(_words(house.outside))
        for place, data in watch.recorded(house, visit):
            found.passing.extend(_judged(scanner.look(data, os.path.relpath(place, house.watched))))
        recorded += scanner.scanned
    seconds = time.monotonic() - began
    print(
        f"{scanned:,} bytes left and {recorded:,} bytes ever written looked through; {seconds:.0f} s in all"
    )
    return found


@pytest.mark.parametrize(
    ("visit", "when"),
    [
        ("first", "after kill -9 while typing"),
        ("second", "after a window was closed"),
        ("clean", "elsewhere"),
    ],
)
def test_nothing_that_is_left_can_be_read(visited: Visited, visit: str, when: str) -> None:
    assert visited.left[visit] == [], when


def test_nothing_that_was_ever_written_could_be_read(visited: Visited) -> None:
    if visited.house.layer is None:
        pytest.skip("no compiler for the layer that keeps what is written")
    assert visited.passing == []


def test_no_file_is_written_but_those_we_know(visited: Visited) -> None:
    names = {name for visit in VISITS for name in _written(visited, visit)}
    if not names:
        pytest.skip("neither strace nor a compiler is installed")
    assert any(name.endswith((".age", ".part")) for name in names), "nothing was watched"
    assert _unknown(visited.house, names) == set()


def test_both_witnesses_saw_the_same_files(visited: Visited) -> None:
    if visited.house.layer is None:
        pytest.skip("no compiler for the layer that keeps what is written")
    _skip_unless_told_by_strace(visited)
    kept = {path for path, data in watch.recorded(visited.house, "first")}
    inside = {name for name in visited.written["first"] if name.startswith(str(visited.house.watched))}
    # What SQLite maps instead of writing it never passes through a call; the scan reads it where it lies.
    assert {name for name in inside if not name.endswith("-shm")} <= kept


def test_no_other_computer_was_called(visited: Visited) -> None:
    _skip_unless_told_by_strace(visited)
    assert {visit: watch.called(visited.house, visit) for visit in VISITS} == {visit: [] for visit in VISITS}


def test_logs_and_crash_reports_say_what_went_wrong_and_nothing_else(visited: Visited) -> None:
    logs = visited.house.home / ".local/share/spotlight-capture/logs"
    reports = [path.read_text() for path in sorted(logs.glob("crash-*.txt"))]
    assert len(reports) == 2
    assert all("builtins.ValueError" in text and "file_unreadable" in text for text in reports)
    assert "cannot save <str> of <dict>" in (logs / "log.txt").read_text()


def test_everything_was_there_to_be_found(visited: Visited) -> None:
    """The visits check themselves what they do; here only that the markers went all the way in and out."""
    outside = visited.house.outside
    steps = [line.split()[-1] for line in (outside / "progress.txt").read_text().splitlines()]
    assert steps[-3:] == ["story", "anew", "restored"]
    scanner = Scanner(_words(outside))
    words = {found.word for found in scanner.tree(outside)}
    # Photos and their names, paper, what left.
    assert {marks.STEM, marks.PASSPHRASE, *marks.HIDDEN[:2], "a PDF", "a zip", "a film"} <= words


def test_every_form_of_every_word_is_found(tmp_path: Path) -> None:
    words = [*_OURS, "alpha beta"]
    scanner = Scanner(words)
    chance = os.urandom(2000)
    assert scanner.look(chance, "noise") == []
    missed = [
        (form.word, form.how)
        for word in words
        for form in marks.forms(word)
        if word not in {found.word for found in scanner.look(chance + form.data + chance, "planted")}
    ]
    assert missed == []


@pytest.mark.parametrize("word", [marks.STEM, marks.ACCENTED, marks.DARI])
@pytest.mark.parametrize(
    "how",
    [
        lambda text: text.encode("utf-16-le"),
        lambda text: text.upper().encode(),
        lambda text: base64.b64encode(f"x{text}".encode()),
        lambda text: json.dumps(f"the {text}").encode(),
        lambda text: gzip.compress(b"a" * 40 + text.encode()),
        lambda text: b"\x00" + zlib.compress(b"a" * 40 + text.encode()) + b"\x00",
    ],
    ids=["utf-16", "upper", "base64", "json", "gzip", "zlib"],
)
def test_the_scan_finds_a_planted_word(tmp_path: Path, word: str, how: object) -> None:
    folder = tmp_path / ".cache" / "deep"
    folder.mkdir(parents=True)
    assert callable(how)
    (folder / "thing").write_bytes(os.urandom(5000) + how(word) + os.urandom(5000))
    assert {found.word for found in Scanner(_OURS).tree(tmp_path)} == {word}


def test_the_scan_finds_names_links_and_open_files(tmp_path: Path) -> None:
    (tmp_path / f"{marks.mark(1)}.txt").write_bytes(b"")
    (tmp_path / "link").symlink_to(f"/nowhere/{marks.USER}")
    (tmp_path / "page").write_bytes(b"%PDF-1.4")
    assert {found.word for found in Scanner(_OURS).tree(tmp_path)} == {marks.STEM, marks.USER, "a PDF"}


_OURS = (
    marks.STEM,
    marks.ACCENTED,
    marks.DARI,
    marks.USER,
    marks.HOST,
    marks.PASSPHRASE,
    marks.NEW_PASSPHRASE,
    marks.SIGN_PHRASE,
    marks.WRONG_PASSPHRASE,
    marks.NUMBER,
    marks.MONTH,
    *marks.CHOICES,
    *marks.HIDDEN,
)


def _words(outside: Path) -> list[str]:
    """Return everything that must be found nowhere; of paper, any two words that follow each other."""
    kit = json.loads((outside / "kit.json").read_text())
    pieces = json.loads((outside / "pieces.json").read_text())
    lines = [kit, *(text.split() for text, _ in pieces)]
    host = platform.node()
    return [
        *_OURS,
        *(f"{one} {other}" for line in lines for one, other in itertools.pairwise(line)),
        *(code for _, code in pieces),
        *([host] if len(host) > 7 else []),  # a shorter one is found in any noise
    ]


def _judged(found: list[Find]) -> list[Find]:
    """Return what no reason allows."""
    return [
        find
        for find in found
        if not any(re.fullmatch(place, find.place) and find.word == word for place, word, _ in ALLOWED_FINDS)
    ]


def _written(visited: Visited, visit: str) -> set[str]:
    """Return the names of files that either witness saw."""
    kept = {path for path, data in watch.recorded(visited.house, visit) if data}
    return kept | set(visited.written[visit])


def _skip_unless_told_by_strace(visited: Visited) -> None:
    # The program's memory is private: only root's strace can read in it how a file is called.
    if not any(name.endswith(".age") for name in visited.written["first"]):
        pytest.skip("strace is not installed, or not allowed to look")


def _unknown(house: watch.House, names: set[str]) -> set[str]:
    places = {
        "watched": re.escape(str(house.watched)),
        "outside": re.escape(str(house.outside)),
        "user": marks.USER,
    }
    allowed = [re.compile(_filled(pattern, places)) for pattern, _ in ALLOWED_WRITES]
    return {name for name in names if not any(one.fullmatch(name) for one in allowed)}


def _filled(pattern: str, places: dict[str, str]) -> str:
    for name, place in places.items():
        pattern = pattern.replace(f"{{{name}}}", place)
    return pattern
