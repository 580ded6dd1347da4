"""Request files: what a device says of itself, and what nobody else may say for it."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Code, FixableError
from sync.requests import NAMESPACE, Request, read_request, write_request
from sync.signing import read_signature
from tests.support.bundles import GATEWAY_RECIPIENT, OTHER_RECIPIENT, device
from tests.support.offices import certified
from tests.support.openssh import run, says_good

FILE = write_request(device(), GATEWAY_RECIPIENT, "Tablet 3", "Women's Shelter Network")


def test_a_device_says_its_keys_and_its_name() -> None:
    assert read_request(FILE) == Request(
        key=device().public,
        recipient=GATEWAY_RECIPIENT,
        name="Tablet 3",
        organisation="Women's Shelter Network",
    )
    assert read_request(FILE).words == device().words


def test_it_says_which_key_it_had_before() -> None:
    again = write_request(device(2), GATEWAY_RECIPIENT, "Tablet 3", replaces=device().fingerprint)
    assert read_request(again).replaces == device().fingerprint


def test_a_device_with_a_certificate_asks_with_its_bare_key() -> None:
    again = write_request(certified(), GATEWAY_RECIPIENT, "Tablet 3", "Women's Shelter Network")
    assert again == FILE


def test_ssh_keygen_reads_the_same_key_from_it(tmp_path: Path) -> None:
    (tmp_path / "request.pub").write_bytes(FILE)
    shown = run("ssh-keygen", "-l", "-f", tmp_path / "request.pub").stdout.decode()
    assert device().fingerprint in shown


def test_ssh_keygen_verifies_what_the_device_says(tmp_path: Path) -> None:
    text = FILE.decode()
    head = text[: text.index("# -----BEGIN")]
    armored = "".join(line.removeprefix("# ") + "\n" for line in text[len(head) :].splitlines())
    line = f'{device().principal} namespaces="{NAMESPACE}" {device().public_line}\n'
    assert says_good(
        tmp_path,
        signers=line.encode(),
        signature=armored.encode(),
        message=head.encode(),
        sender=device().principal,
        namespace=NAMESPACE,
    )
    read_signature(armored.encode()).check(head.encode(), NAMESPACE)


def test_other_line_ends_change_nothing() -> None:
    assert read_request(FILE.replace(b"\n", b"\r\n")) == read_request(FILE)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Tablet 3", b"Tablet 4"),
        (GATEWAY_RECIPIENT.encode(), OTHER_RECIPIENT.encode()),
        (device().public_line.encode(), device(2).public_line.encode()),
        (b"# organisation Women", b"# organisation Old Women"),
    ],
)
def test_what_was_changed_is_refused(old: bytes, new: bytes) -> None:
    with pytest.raises(FixableError) as error:
        read_request(FILE.replace(old, new), "request.pub")
    assert error.value.code is Code.REQUEST_FORGED
    assert error.value.params == {"name": "request.pub"}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        device().public_line.encode() + b"\n",
        FILE.replace(b"# age ", b"# bay "),
        FILE.replace(b"ssh-ed25519", b"ssh-rsa"),
        FILE.replace(b"# age age1", b"# age age2"),
        FILE[: FILE.index(b"# -----BEGIN")],
        b"x" * 100_000,
        b"\xff" + FILE,
    ],
)
def test_what_is_no_request_is_refused(data: bytes) -> None:
    with pytest.raises(FixableError) as error:
        read_request(data)
    assert error.value.code is Code.REQUEST_UNREADABLE


@given(st.binary(max_size=300) | st.integers(0, len(FILE) - 1).map(lambda at: FILE[:at] + b"?" + FILE[at:]))
def test_any_bytes_are_refused_in_the_family(data: bytes) -> None:
    with suppress(FixableError):
        read_request(data)
        raise AssertionError


def test_a_name_is_one_line_without_a_comma() -> None:
    read = read_request(write_request(device(), GATEWAY_RECIPIENT, "Tablet,\n# name 3\u202e", "x" * 500))
    assert read.name == "Tablet # name 3"
    assert len(read.organisation) == 60
