"""What the writer leaves on the disk, judged by stock tools; and what it leaves when it fails: nothing."""

import dataclasses
import hashlib
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import pytest

from desktop.domain.audience import Profile
from desktop.errors import Cancelled, Code, FixableError, MachineError
from desktop.progress import CancelToken
from sync.bundle import layout
from sync.bundle.checks import Expectations, verify
from sync.bundle.findings import Findings
from sync.bundle.pieces import Piece, Write, piece_of
from sync.bundle.writer import BundleWriter
from sync.bundle.zipreader import read_listing
from sync.bundle.zipwriter import ZipWriter
from sync.trust import bundle_signer, write_signers
from tests.support.bundles import (
    BUNDLE_ID,
    NOW,
    attachment,
    device,
    file_piece,
    info,
    picture,
    small_bundle,
    small_writer,
)
from tests.support.mounts import run_on_small_disk


@pytest.fixture
def unzipped(tmp_path: Path) -> Path:
    """Return the bag of a good bundle, unpacked by Info-ZIP."""
    bundle = small_bundle(tmp_path)
    subprocess.run(["unzip", "-q", bundle, "-d", tmp_path / "out"], check=True)
    return tmp_path / "out" / BUNDLE_ID


def test_unzip_finds_no_fault(tmp_path: Path) -> None:
    done = subprocess.run(["unzip", "-t", small_bundle(tmp_path)], capture_output=True, text=True, check=True)
    assert "No errors detected" in done.stdout


def test_bagit_finds_a_valid_bag(unzipped: Path) -> None:
    subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "bagit", "--validate", unzipped],
        check=True,
        capture_output=True,
    )


def test_sha512sum_finds_every_file_as_listed(unzipped: Path) -> None:
    for listing in (layout.MANIFEST, layout.TAGMANIFEST):
        subprocess.run(["sha512sum", "--strict", "--quiet", "-c", listing], cwd=unzipped, check=True)


def test_ssh_keygen_says_good(unzipped: Path, tmp_path: Path) -> None:
    signers = tmp_path / "allowed_signers"
    signers.write_bytes(write_signers([bundle_signer(device().principal, device().public)]))
    command = ["ssh-keygen", "-Y", "verify", "-f", str(signers), "-I", device().principal]
    done = subprocess.run(
        [*command, "-n", "bundle@spotlight-capture", "-s", str(unzipped / layout.SIGNATURE)],
        input=(unzipped / layout.TAGMANIFEST).read_bytes(),
        capture_output=True,
        check=True,
    )
    assert done.stdout.startswith(b"Good ")


def test_the_same_contents_give_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert small_bundle(tmp_path / "a").read_bytes() == small_bundle(tmp_path / "b").read_bytes()


def test_tag_files_and_signature_stand_before_the_payload(tmp_path: Path) -> None:
    with zipfile.ZipFile(small_bundle(tmp_path)) as bundle:
        names = [name.removeprefix(BUNDLE_ID + "/") for name in bundle.namelist()]
    assert tuple(names[:5]) == layout.TAGS
    assert names[5:] == sorted(names[5:])
    assert all(layout.is_payload_place(name) for name in names[5:])


def test_the_identity_is_the_digest_of_the_signed_list(tmp_path: Path) -> None:
    writer = small_writer()
    written = writer.write(tmp_path / "b.zip")
    with zipfile.ZipFile(tmp_path / "b.zip") as bundle:
        listing = bundle.read(f"{BUNDLE_ID}/{layout.TAGMANIFEST}")
    assert written.identity == writer.identity == hashlib.sha512(listing).hexdigest()
    assert written.size == writer.size == (tmp_path / "b.zip").stat().st_size


def test_file_names_go_out_to_teams_only(tmp_path: Path) -> None:
    for profile, is_named in ((Profile.COP_TEAM, True), (Profile.GATEWAY_PUBLIC, False)):
        (tmp_path / profile).mkdir()
        assert (b"IMG_1.png" in small_bundle(tmp_path / profile, profile).read_bytes()) is is_named


def test_progress_counts_bytes_up_to_the_whole(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    writer = small_writer()
    writer.write(tmp_path / "b.zip", progress=lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert seen[-1] == (writer.size, writer.size)


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "b.zip").write_bytes(b"mine")
    with pytest.raises(FixableError) as error:
        small_writer().write(tmp_path / "b.zip")
    assert error.value.code is Code.TARGET_EXISTS
    assert (tmp_path / "b.zip").read_bytes() == b"mine"


def _writer_of(*pieces: Piece) -> BundleWriter:
    return BundleWriter(pieces, info(), device())


@pytest.mark.parametrize("how", ["bit flipped", "cut short", "grown", "empty"])
def test_a_file_that_changed_since_it_was_kept_ends_the_export(how: str, tmp_path: Path) -> None:
    data = picture()
    other = {
        "bit flipped": data[:-1] + bytes([data[-1] ^ 1]),
        "cut short": data[:-1],
        "grown": data + b"x",
        "empty": b"",
    }[how]
    with pytest.raises(MachineError) as error:
        _writer_of(file_piece(attachment(data), lambda write: write(other))).write(tmp_path / "b.zip")
    assert error.value.code is Code.ATTACHMENT_OTHER
    assert error.value.params == {"attachment": attachment(data).attachment_id}
    assert list(tmp_path.iterdir()) == []


def test_a_missing_file_ends_the_export_and_leaves_nothing(tmp_path: Path) -> None:
    def missing(write: Write) -> None:
        raise MachineError(Code.ATTACHMENT_MISSING, attachment="a")

    with pytest.raises(MachineError) as error:
        _writer_of(file_piece(attachment(picture()), missing)).write(tmp_path / "b.zip")
    assert error.value.code is Code.ATTACHMENT_MISSING
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_export_leaves_nothing_and_can_be_run_again(tmp_path: Path) -> None:
    cancel = CancelToken()
    data = picture()

    def pour(write: Write) -> None:
        write(data[:50])
        cancel.cancel()
        write(data[50:])

    with pytest.raises(Cancelled):
        _writer_of(file_piece(attachment(data), pour)).write(tmp_path / "b.zip", cancel=cancel)
    assert list(tmp_path.iterdir()) == []
    small_bundle(tmp_path)


def test_a_failure_just_before_the_name_leaves_nothing(tmp_path: Path) -> None:
    def naming() -> None:
        raise MachineError(Code.DISK_FULL, needed=0)

    with pytest.raises(MachineError):
        small_writer().write(tmp_path / "b.zip", naming=naming)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("size", "is_known_before"), [("64k", True), ("200k", False)])
def test_a_full_disk_has_its_own_error_and_leaves_nothing(
    size: str, is_known_before: bool, tmp_path: Path
) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    script = f"""
import shutil
from tests.support.bundles import attachment, device, file_piece, info, small_bundle
from desktop.errors import MachineError
from sync.bundle.writer import BundleWriter
data = bytes(range(256)) * 400
def pour(write):
    if not {is_known_before}:
        (FOLDER / "meanwhile").write_bytes(bytes(150_000))
    for at in range(0, len(data), 1000):
        write(data[at : at + 1000])
try:
    BundleWriter([file_piece(attachment(data), pour)], info(), device()).write(FOLDER / "b.zip")
except MachineError as error:
    print(error.code, error.params["needed"] > len(data))
(FOLDER / "meanwhile").unlink(missing_ok=True)
print([path.name for path in FOLDER.iterdir()])
small_bundle(FOLDER)
print(len(list(FOLDER.iterdir())))
"""
    assert run_on_small_disk(folder, size, script).splitlines() == ["disk_full True", "[]", "1"]


def test_a_read_only_disk_has_its_own_error(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    script = """
from tests.support.bundles import small_writer
from desktop.errors import MachineError
read_only()
try:
    small_writer().write(FOLDER / "b.zip")
except MachineError as error:
    print(error.code)
"""
    assert run_on_small_disk(folder, "1m", script).strip() == "read_only"


@pytest.mark.long
def test_more_than_65535_files_need_zip64_and_verify(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # No bundle may hold so many, but the zip beneath knows how to.
    monkeypatch.setattr(layout, "MAX_MEMBERS", 100_000)
    monkeypatch.setattr(layout, "MAX_MANIFEST", 32 << 20)
    empty = piece_of("data/files/00/x", b"")
    pieces = [
        dataclasses.replace(
            empty, path=layout.file_path(f"{number:064x}{0:064x}", "jpg"), sha512=empty.sha512
        )
        for number in range(66_000)
    ]
    target = tmp_path / "b.zip"
    _writer_of(*pieces).write(target)
    verdict = verify(target, Expectations(now=NOW))
    assert verdict.file_count == 66_000
    assert {fault.code.family for fault in verdict.faults} <= {"bag", "records"}
    assert "structure" not in {fault.code.family for fault in verdict.faults}
    with zipfile.ZipFile(target) as bundle:
        assert len(bundle.namelist()) == 66_005


def test_a_zip_beyond_4_gib_is_right_to_the_byte(tmp_path: Path) -> None:
    """Write one member of 4 GiB of zeros into a sparse stream and read its headers back."""
    size = (1 << 32) + 5
    zeros = memoryview(bytes(1 << 24))
    crc = 0
    left = size
    while left:
        crc = zlib.crc32(zeros[: min(left, len(zeros))], crc)
        left -= min(left, len(zeros))
    target = tmp_path / "big.zip"
    with target.open("w+b") as stream:
        zip_file = ZipWriter(_Sparse(stream))

        def pour(write: Write) -> None:
            left = size
            while left:
                write(zeros[: min(left, len(zeros))])  # type: ignore[arg-type]
                left -= min(left, len(zeros))

        zip_file.add(f"{BUNDLE_ID}/a", size, crc, pour)
        zip_file.add(f"{BUNDLE_ID}/b", 3, zlib.crc32(b"abc"), lambda write: write(b"abc"))
        total = zip_file.finish()
    assert target.stat().st_size == total
    findings = Findings()
    with target.open("rb") as reading:
        listing = read_listing(reading, findings)
    assert [fault.code for fault in findings] == []
    assert [entry.size for entry in listing.entries] == [size, 3]
    with zipfile.ZipFile(target) as archive:
        assert archive.read(f"{BUNDLE_ID}/b") == b"abc"
        assert archive.getinfo(f"{BUNDLE_ID}/a").file_size == size


class _Sparse:
    """A stream that leaves holes where zeros are written."""

    def __init__(self, stream: object) -> None:
        self._stream = stream

    def write(self, data: bytes) -> int:
        stream = self._stream
        if len(data) > 4096 and not any(data[:4096]):
            stream.seek(len(data), 1)  # type: ignore[attr-defined]
        else:
            stream.write(data)  # type: ignore[attr-defined]
        return len(data)


@pytest.mark.parametrize(
    "limit", ["MAX_MEMBERS", "MAX_DOCUMENT", "MAX_FORM", "MAX_RECORD", "MAX_RECORDS", "MAX_VALUES"]
)
def test_nothing_is_signed_that_a_verifier_refuses_for_its_size(
    limit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, limit, 1)
    with pytest.raises(FixableError) as error:
        small_writer()
    assert error.value.code is Code.TOO_MUCH_FOR_BUNDLE
