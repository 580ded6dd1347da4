"""The main job, end to end, as it is played where there is no screen; stock tools judge what it leaves."""

import csv
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from desktop.domain.audience import Profile
from desktop.domain.record import RecordType
from tests.support import content, media
from tests.support.once import once


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that a whole tour left, played in a process of its own."""
    return once(tmp_path_factory, "tour", _played)


def _played(place: Path) -> Path:
    folder = place / "tour"
    played = subprocess.run(
        [sys.executable, "-m", "tests.flows.tour", str(folder)], capture_output=True, text=True, check=False
    )
    assert played.returncode == 0, played.stderr
    assert str(folder) in played.stdout, "the summary says where the results are"
    return folder


@pytest.fixture(scope="module")
def bag(tour: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the bundle for the teams as `unzip` unpacks it."""
    return unpacked(tour, tmp_path_factory.mktemp("bag"), Profile.COP_TEAM)


def unpacked(tour: Path, place: Path, profile: Profile) -> Path:
    """Return the folder of the one bundle of a profile."""
    for bundle in zips(tour, place):
        inside = place / bundle.stem
        subprocess.run(["unzip", "-q", str(bundle), "-d", str(inside)], check=True)
    (top,) = (
        info.parent
        for info in place.glob("*/*/bag-info.txt")
        if f"Capture-Bundle-Profile: {profile.value}" in info.read_text(encoding="utf-8").splitlines()
    )
    return top


def zips(tour: Path, place: Path) -> list[Path]:
    """Return every bundle of the tour as a zip; the age program opens what is sealed."""
    found = []
    for bundle in sorted((tour / "bundles").iterdir()):
        made = place / bundle.name.removesuffix(".age")
        if bundle.name.endswith(".age"):
            key = tour / "gateway.key"
            subprocess.run(["age", "-d", "-i", str(key), "-o", str(made), str(bundle)], check=True)
        else:
            made.write_bytes(bundle.read_bytes())
        found.append(made)
    return found


def lines_of(bag: Path, name: str) -> list[dict[str, Any]]:
    """Return the lines of one file of records."""
    text = (bag / "data" / "records" / f"{name}-00001.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def test_leaves_everything_it_names(tour: Path) -> None:
    assert {path.name for path in tour.iterdir()} >= {
        "home",
        "passphrase.txt",
        "bundles",
        "allowed_signers",
        "gateway.key",
        "office.setup",
        "pages",
        "screens",
    }
    printed = {f"{one}.pdf" for one in content.TYPES}
    assert {path.name for path in (tour / "pages").iterdir()} == {
        *printed,
        "records.csv",
        "consent-form.pdf",
    }
    assert len(list((tour / "screens").glob("*.png"))) >= 12


def test_the_signature_is_good_for_ssh_keygen(tour: Path, bag: Path) -> None:
    signers = tour / "allowed_signers"
    signature = bag / "signatures" / "tagmanifest-sha512.txt.sig"
    judged = subprocess.run(
        [
            *("ssh-keygen", "-Y", "verify", "-n", "bundle@spotlight-capture"),
            *("-f", str(signers), "-I", signers.read_text(encoding="utf-8").split()[0]),
            *("-s", str(signature)),
        ],
        input=(bag / "tagmanifest-sha512.txt").read_bytes(),
        capture_output=True,
        check=False,
    )
    assert judged.returncode == 0, judged.stderr
    assert b"Good" in judged.stdout


def test_the_bag_is_valid_for_bagit(bag: Path) -> None:
    judged = subprocess.run(
        [sys.executable, "-m", "bagit", "--validate", str(bag)], capture_output=True, text=True, check=False
    )
    assert judged.returncode == 0, judged.stderr


def test_every_bundle_with_records_is_sealed_and_opens_with_the_gateways_key(tour: Path) -> None:
    names = sorted(path.name for path in (tour / "bundles").iterdir())
    assert len([name for name in names if name.endswith(".zip.age")]) == 2
    assert len(names) == 3
    for path in (tour / "bundles").glob("*.age"):
        assert path.read_bytes().startswith(b"age-encryption.org/v1\n-> X25519 ")


def test_the_bundle_holds_four_records_and_eight_photos(tour: Path, bag: Path, tmp_path: Path) -> None:
    lines = (bag / "data" / "records" / "records-00001.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) == len(content.TYPES)
    assert len(list((bag / "data" / "files").rglob("*.jpg"))) == 8
    bundles = zips(tour, tmp_path)
    assert len(bundles) == 3
    for bundle in bundles:
        with zipfile.ZipFile(bundle) as archive:
            assert archive.testzip() is None


def test_what_is_for_everybody_holds_the_three_records_that_are(tour: Path, tmp_path: Path) -> None:
    bag = unpacked(tour, tmp_path, Profile.GATEWAY_PUBLIC)
    records = lines_of(bag, "records")
    assert {one["type"] for one in records} == {"practice", "lesson", "story"}
    for one in records:
        steps = {said["step"] for said in one["sign_offs"]}
        assert steps >= {"cleared"}, "nothing is for everybody before somebody else cleared it"
        assert one["type"] != "story" or steps >= {"safety", "cleared"}


def test_the_notice_says_what_was_taken_back_and_of_nobody(tour: Path, bag: Path, tmp_path: Path) -> None:
    notice = unpacked(tour, tmp_path, Profile.WITHDRAWAL_NOTICE)
    (story,) = (one for one in lines_of(bag, "records") if one["type"] == "story")
    (said,) = lines_of(notice, "withdrawals")
    assert said["record_id"] == story["record_id"]
    assert said["scope"] == ["everything"]
    assert "Elena" not in "".join(path.read_text("utf-8") for path in notice.rglob("*.jsonl"))
    assert not list((notice / "data").rglob("*.jpg"))


def test_the_table_has_a_line_for_each_record(tour: Path) -> None:
    with (tour / "pages" / "records.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["Title"] for row in rows} == {content.load(one)["title"] for one in content.TYPES}


def test_the_consent_form_carries_her_number_and_no_name(tour: Path) -> None:
    pages = PdfReader(tour / "pages" / "consent-form.pdf").pages
    said = " ".join(page.extract_text() for page in pages)
    assert "C1" in said
    assert "Elena" not in said


def test_nothing_hidden_in_the_photos_left_the_machine(tour: Path, bag: Path) -> None:
    seeded = b"".join(path.read_bytes() for path in (tour / "photos").iterdir())
    left = b"".join(path.read_bytes() for path in bag.rglob("*") if path.is_file())
    carried = [marker for marker in media.MARKERS if marker in seeded]
    assert carried, "the photos carried something to take out"
    assert [marker for marker in carried if marker in left] == []


@pytest.mark.parametrize("record_type", content.TYPES)
def test_a_page_says_what_was_typed_and_not_who_made_it(tour: Path, record_type: RecordType) -> None:
    pages = PdfReader(tour / "pages" / f"{record_type.value}.pdf")
    printed = " ".join(" ".join(page.extract_text() for page in pages.pages).split())
    title = content.load(record_type)["title"]
    assert isinstance(title, str)
    assert title in printed
    assert not {"/Author", "/Creator"} & {key for key, value in (pages.metadata or {}).items() if value}
    assert str(tour) not in str(pages.metadata)


def test_nothing_typed_can_be_read_in_the_vault(tour: Path) -> None:
    kept = b"".join(path.read_bytes() for path in (tour / "home").rglob("*") if path.is_file())
    names = b" ".join(str(path).encode() for path in (tour / "home").rglob("*"))
    for record_type in content.TYPES:
        answers = content.load(record_type)
        for words in (answers["title"], answers["summary"], "Women's Voice Network", record_type.value):
            assert isinstance(words, str)
            for encoding in ("utf-8", "utf-16-le"):
                assert words[:40].encode(encoding) not in kept
            assert words[:40].encode() not in names
