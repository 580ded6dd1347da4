"""What is sealed, the age program opens and pyrage opens; and nothing else changes."""

import base64
import errno
import io
import os
import shutil
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import pyrage
import pytest

from desktop.errors import Cancelled, Code, FixableError, MachineError
from desktop.progress import CancelToken
from desktop.storage.agekeys import header_mac, private_key, unwrap
from desktop.storage.opening import PLAIN_CHUNK
from sync.bundle import layout
from sync.bundle.pieces import Write
from sync.bundle.recipients import MAX_RECIPIENTS, read_recipients, recipient_line
from sync.bundle.sealing import SealingStream, header, sealed_size
from sync.bundle.writer import BundleWriter
from sync.trust import bundle_signer, write_signers
from tests.support.bundles import (
    BUNDLE_ID,
    GATEWAY,
    GATEWAY_RECIPIENT,
    OTHER,
    OTHER_RECIPIENT,
    attachment,
    device,
    file_piece,
    info,
    picture,
    sealed_bundle,
)
from tests.support.mounts import run_on_small_disk

BLOCK = 16 * PLAIN_CHUNK


def _sealed(plain: bytes, *recipients: str, step: int = 1 << 20) -> bytes:
    out = io.BytesIO()
    with SealingStream(out, recipients or (GATEWAY_RECIPIENT,)) as stream:
        for at in range(0, len(plain), step):
            stream.write(plain[at : at + step])
        stream.finish()
    return out.getvalue()


def _by_age(sealed: Path, key: Path, identity: str) -> subprocess.CompletedProcess[bytes]:
    key.write_text(f"# created: today\n{identity}\n")
    return subprocess.run(["age", "-d", "-i", key, sealed], capture_output=True, check=False)


@pytest.mark.parametrize(
    "size",
    [0, 1, PLAIN_CHUNK - 1, PLAIN_CHUNK, PLAIN_CHUNK + 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK],
)
def test_age_and_pyrage_open_it_whatever_its_size(size: int, tmp_path: Path) -> None:
    plain = os.urandom(size)
    sealed = _sealed(plain)
    assert len(sealed) == sealed_size(size, 1)
    (tmp_path / "b.age").write_bytes(sealed)
    assert _by_age(tmp_path / "b.age", tmp_path / "key", GATEWAY).stdout == plain
    assert pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(GATEWAY)]) == plain


@pytest.mark.parametrize("step", [1, 1000, PLAIN_CHUNK, PLAIN_CHUNK + 1, BLOCK + 7])
def test_the_pieces_it_comes_in_make_no_difference(step: int) -> None:
    plain = os.urandom(PLAIN_CHUNK + 900 if step == 1 else 2 * BLOCK + 77)
    assert pyrage.decrypt(_sealed(plain, step=step), [pyrage.x25519.Identity.from_str(GATEWAY)]) == plain


def test_each_of_several_receivers_opens_it_and_nobody_else(tmp_path: Path) -> None:
    third = pyrage.x25519.Identity.generate()
    sealed = tmp_path / "b.age"
    sealed.write_bytes(_sealed(b"for two", GATEWAY_RECIPIENT, OTHER_RECIPIENT))
    assert sealed.stat().st_size == sealed_size(7, 2)
    for identity in (GATEWAY, OTHER):
        assert _by_age(sealed, tmp_path / "key", identity).stdout == b"for two"
    assert _by_age(sealed, tmp_path / "key", str(third)).returncode


def test_the_header_is_byte_for_byte_the_one_pyrage_would_vouch_for() -> None:
    """The share is random in every file; what follows from it and from the file key must be the same."""
    recipients = [pyrage.x25519.Recipient.from_str(GATEWAY_RECIPIENT)]
    theirs = pyrage.encrypt(b"plain", recipients).partition(b"\n--- ")
    ours = header(b"k" * 16, [GATEWAY_RECIPIENT]).partition(b"\n--- ")
    for head, _, tail in (theirs, ours):
        version, first, body = head.split(b"\n")[:3]
        assert version == b"age-encryption.org/v1"
        assert first.startswith(b"-> X25519 ")
        share, wrapped = _decoded(first[10:]), _decoded(body)
        file_key = unwrap(private_key(GATEWAY), share, wrapped)
        assert file_key is not None
        mac = header_mac(file_key, head + b"\n---")
        assert _decoded(tail.partition(b"\n")[0]) == mac


def _decoded(text: bytes) -> bytes:
    """Return unpadded base64 as bytes."""
    return base64.b64decode(text + b"=" * (-len(text) % 4))


def test_no_two_files_of_the_same_bytes_are_alike() -> None:
    assert _sealed(b"same") != _sealed(b"same")


def test_recipients_are_named_once_and_sorted() -> None:
    line = recipient_line([OTHER_RECIPIENT, GATEWAY_RECIPIENT, OTHER_RECIPIENT])
    assert line == f"{GATEWAY_RECIPIENT} {OTHER_RECIPIENT}"
    assert read_recipients(line) == (GATEWAY_RECIPIENT, OTHER_RECIPIENT)
    assert recipient_line([]) == ""
    assert read_recipients("none") == ()


@pytest.mark.parametrize(
    "text", ["", "age1", GATEWAY, GATEWAY_RECIPIENT.upper(), GATEWAY_RECIPIENT[:-1] + "q", "ssh-ed25519 AAAA"]
)
def test_what_is_no_recipient_is_never_sealed_for(text: str) -> None:
    with pytest.raises(FixableError) as caught:
        recipient_line([text])
    assert caught.value.code is Code.RECIPIENT_WRONG
    assert read_recipients(text) is None


def test_as_many_receivers_as_are_allowed_fit_on_their_line() -> None:
    many = [str(pyrage.x25519.Identity.generate().to_public()) for _ in range(MAX_RECIPIENTS + 1)]
    assert len(f"Capture-Bundle-Recipient: {recipient_line(many[1:])}") <= layout.MAX_LINE
    with pytest.raises(FixableError) as caught:
        recipient_line(many)
    assert caught.value.code is Code.RECIPIENTS_TOO_MANY


def test_the_real_programs_agree_on_what_age_gives_back(tmp_path: Path) -> None:
    bundle = sealed_bundle(tmp_path, GATEWAY_RECIPIENT, OTHER_RECIPIENT)
    assert bundle.name.endswith(".zip.age")
    for identity in (GATEWAY, OTHER):
        opened = _by_age(bundle, tmp_path / "key", identity)
        assert (opened.returncode, opened.stderr) == (0, b"")
        (tmp_path / "b.zip").write_bytes(opened.stdout)
    done = subprocess.run(["unzip", "-t", tmp_path / "b.zip"], capture_output=True, check=True, text=True)
    assert "No errors detected" in done.stdout
    subprocess.run(["unzip", "-q", tmp_path / "b.zip", "-d", tmp_path / "out"], check=True)
    bag = tmp_path / "out" / BUNDLE_ID
    for listing in (layout.MANIFEST, layout.TAGMANIFEST):
        subprocess.run(["sha512sum", "--strict", "--quiet", "-c", listing], cwd=bag, check=True)
    bagit = [sys.executable, "-W", "ignore", "-m", "bagit", "--validate", str(bag)]
    subprocess.run(bagit, check=True, capture_output=True)
    signers = tmp_path / "allowed_signers"
    signers.write_bytes(write_signers([bundle_signer(device().principal, device().public)]))
    command = ["ssh-keygen", "-Y", "verify", "-f", str(signers), "-I", device().principal]
    said = subprocess.run(
        [*command, "-n", "bundle@spotlight-capture", "-s", str(bag / layout.SIGNATURE)],
        input=(bag / layout.TAGMANIFEST).read_bytes(),
        capture_output=True,
        check=True,
    )
    assert said.stdout.startswith(b"Good ")
    named = f"Capture-Bundle-Recipient: {GATEWAY_RECIPIENT} {OTHER_RECIPIENT}\n"
    assert (bag / layout.INFO).read_text().endswith(named)


def test_no_plain_byte_of_a_sealed_bundle_reaches_the_disk(tmp_path: Path) -> None:
    """The half-written file is looked at while it stands there, and so is the finished one."""
    data = b"\x89PNG\r\n\x1a\n" + b"her own words, again and again " * 100_000
    seen: list[bytes] = []

    def pour(write: Write) -> None:
        for at in range(0, len(data), 100_000):
            write(data[at : at + 100_000])
        (part,) = tmp_path.iterdir()
        assert part.name == "b.zip.age.part"
        seen.append(part.read_bytes())

    writer = BundleWriter([file_piece(attachment(data), pour)], info(recipient=GATEWAY_RECIPIENT), device())
    written = writer.write(tmp_path / "b.zip.age")
    finished = (tmp_path / "b.zip.age").read_bytes()
    assert written.size == writer.size == len(finished)
    for held in (*seen, finished):
        assert len(held) > 1 << 20
        assert b"her own words" not in held
        assert BUNDLE_ID.encode() not in held


def test_a_cancelled_sealing_leaves_nothing(tmp_path: Path) -> None:
    cancel, data = CancelToken(), picture()

    def pour(write: Write) -> None:
        write(data[:50])
        cancel.cancel()
        write(data[50:])

    writer = BundleWriter([file_piece(attachment(data), pour)], info(recipient=GATEWAY_RECIPIENT), device())
    with pytest.raises(Cancelled):
        writer.write(tmp_path / "b.zip.age", cancel=cancel)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_changed_since_it_was_kept_leaves_nothing_sealed(tmp_path: Path) -> None:
    first, second = b"\xff\xd8" + bytes(300_000), b"\xff\xd8" + bytes(400_000)
    pieces = [
        file_piece(attachment(first, 1, "jpg"), lambda write: write(first[:-1] + b"x")),
        file_piece(attachment(second, 2, "jpg"), lambda write: write(second)),
    ]
    with pytest.raises(MachineError) as caught:
        BundleWriter(pieces, info(recipient=GATEWAY_RECIPIENT), device()).write(tmp_path / "b.zip.age")
    assert caught.value.code is Code.ATTACHMENT_OTHER
    assert caught.value.params == {"attachment": attachment(first, 1).attachment_id}
    assert list(tmp_path.iterdir()) == []


def test_the_last_file_changed_is_found_as_well(tmp_path: Path) -> None:
    data = b"\xff\xd8" + bytes(400_000)
    piece = file_piece(attachment(data, 1, "jpg"), lambda write: write(data[:-1] + b"x"))
    with pytest.raises(MachineError) as caught:
        BundleWriter([piece], info(recipient=GATEWAY_RECIPIENT), device()).write(tmp_path / "b.zip.age")
    assert caught.value.code is Code.ATTACHMENT_OTHER
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_nothing_sealed(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    script = """
from tests.support.bundles import GATEWAY_RECIPIENT, attachment, device, file_piece, info
from desktop.errors import MachineError
from sync.bundle.writer import BundleWriter
data = bytes(range(256)) * 400
def pour(write):
    (FOLDER / "meanwhile").write_bytes(bytes(150_000))
    for at in range(0, len(data), 1000):
        write(data[at : at + 1000])
writer = BundleWriter([file_piece(attachment(data), pour)], info(recipient=GATEWAY_RECIPIENT), device())
try:
    writer.write(FOLDER / "b.zip.age")
except MachineError as error:
    print(error.code, error.params["needed"] == writer.size)
(FOLDER / "meanwhile").unlink(missing_ok=True)
print([path.name for path in FOLDER.iterdir()])
"""
    assert run_on_small_disk(folder, "200k", script).splitlines() == ["disk_full True", "[]"]


def test_the_zip_inside_is_the_one_that_would_stand_there_unsealed(tmp_path: Path) -> None:
    bundle = sealed_bundle(tmp_path, GATEWAY_RECIPIENT)
    plain = pyrage.decrypt(bundle.read_bytes(), [pyrage.x25519.Identity.from_str(GATEWAY)])
    with zipfile.ZipFile(io.BytesIO(plain)) as opened:
        assert opened.testzip() is None
        assert len(opened.namelist()) > len(layout.TAGS)


def test_a_stick_that_is_pulled_out_leaves_nothing_that_looks_whole(tmp_path: Path) -> None:
    stick, data = tmp_path / "stick", b"\xff\xd8" + bytes(3_000_000)
    stick.mkdir()

    def pour(write: Write) -> None:
        write(data[:2_000_000])
        shutil.rmtree(stick)
        write(data[2_000_000:])

    piece = file_piece(attachment(data, 1, "jpg"), pour)
    with pytest.raises(MachineError):
        BundleWriter([piece], info(recipient=GATEWAY_RECIPIENT), device()).write(stick / "b.zip.age")
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_ends_the_work_and_every_thread() -> None:
    class Broken:
        def write(self, data: memoryview | bytes, /) -> None:
            if len(data) > BLOCK:
                raise OSError(errno.EIO, "the stick is gone")

    before = threading.active_count()
    with SealingStream(Broken(), (GATEWAY_RECIPIENT,)) as stream:
        stream.write(bytes(2 * BLOCK))
        with pytest.raises(OSError, match="gone"):
            stream.finish()
    assert threading.active_count() == before
