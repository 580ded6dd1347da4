"""What is no setup file is refused, each in its own way; and stock tools agree with what is one."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.answers import canonical
from desktop.errors import AppError, Code, FixableError
from sync.setup import NAMESPACE, read_setup
from sync.setup.reading import MAX_SETUP
from sync.signing import BUNDLE_NAMESPACE, sign
from tests.support import setups

GOOD = setups.signed(setups.setup())
LINE = GOOD.partition(b"\n")[0] + b"\n"


def refused(content: bytes) -> FixableError:
    with pytest.raises(FixableError) as caught:
        read_setup(content, "office.setup")
    return caught.value


def resigned(change: Callable[[dict[str, Any]], object]) -> bytes:
    """Return the file with its tree changed, signed again by the same key."""
    tree = json.loads(LINE)
    change(tree)
    return signed_line(canonical(tree).encode("utf-8") + b"\n")


def signed_line(line: bytes, namespace: str = NAMESPACE) -> bytes:
    return line + sign(setups.key(1), line, namespace)


def test_what_is_written_is_read_again() -> None:
    whole = setups.setup(forms=(setups.adapted(),), revoked_number=4)
    assert read_setup(setups.signed(whole)).setup == whole
    assert read_setup(setups.signed(setups.setup(gateway=None, openers=()))).setup.gateway is None


def test_the_same_setup_and_key_give_the_same_bytes() -> None:
    assert setups.signed(setups.setup()) == GOOD


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="needs ssh-keygen")
def test_ssh_keygen_judges_the_file_once_its_first_line_is_split_off(tmp_path: Path) -> None:
    (tmp_path / "signers").write_text(f'office namespaces="{NAMESPACE}" {setups.public(1)}\n')
    (tmp_path / "sig").write_bytes(GOOD[len(LINE) :])
    command = ["ssh-keygen", "-Y", "verify", "-f", "signers", "-I", "office", "-n", NAMESPACE, "-s", "sig"]
    assert subprocess.run(command, cwd=tmp_path, input=LINE, check=False, capture_output=True).returncode == 0
    changed = LINE.replace(b"Country", b"Foreign")
    done = subprocess.run(command, cwd=tmp_path, input=changed, check=False, capture_output=True)
    assert done.returncode != 0


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        LINE,
        LINE.rstrip(b"\n"),
        GOOD.replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + GOOD,
        GOOD + b"\n",
        GOOD[:-1],
        b"PK\x03\x04" + GOOD,
        b"\n" + GOOD,
    ],
    ids=["empty", "a line feed", "unsigned", "one line", "crlf", "bom", "more", "less", "zip", "blank line"],
)
def test_what_has_no_clean_signature_below_its_line_is_no_setup_file(content: bytes) -> None:
    assert refused(content).code in (Code.SETUP_UNREADABLE, Code.SETUP_FORGED)


@pytest.mark.parametrize("at", [10, len(LINE) // 2, len(LINE) - 2])
def test_any_changed_letter_is_told_as_a_change_after_signing(at: int) -> None:
    changed = bytearray(GOOD)
    changed[at] ^= 1
    assert refused(bytes(changed)).code is Code.SETUP_FORGED


def test_a_signature_for_something_else_does_not_count() -> None:
    assert refused(signed_line(LINE, BUNDLE_NAMESPACE)).code is Code.SETUP_FORGED


def test_a_file_for_a_newer_program_is_told_as_that() -> None:
    assert refused(resigned(lambda tree: tree.update(format="setup-v2"))).code is Code.SETUP_TOO_NEW


def test_a_file_without_end_is_not_read() -> None:
    assert refused(b" " * (MAX_SETUP + 1)).code is Code.SETUP_UNREADABLE


def _at(tree: Any, path: str) -> tuple[Any, str | int]:
    *way, last = path.split(".")
    for name in way:
        tree = tree[int(name)] if name.isdigit() else tree[name]
    return tree, int(last) if last.isdigit() else last


CASES: dict[str, tuple[str, object]] = {
    "an unknown field": ("more", 1),
    "another format": ("format", "recipe-v1"),
    "a number that is text": ("sequence", "1"),
    "number zero": ("sequence", 0),
    "a number that is true": ("sequence", True),
    "a huge number": ("sequence", 2**31),
    "a day alone": ("issued_at", "2026-11-20"),
    "a day that is none": ("issued_at", "2026-13-20T09:00:00.000Z"),
    "an office without a name": ("office", ""),
    "an office with a line feed": ("office", "Country\noffice"),
    "an office that turns the writing": ("office", "Country \u202eoffice"),
    "an office with a long name": ("office", "o" * 121),
    "nobody who signs": ("setup_signers", []),
    "the same signer twice": ("setup_signers", [{"key": setups.public(1), "name": "A"}] * 2),
    "a signer with a key of another kind": ("setup_signers.0.key", "ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB"),
    "a key with a comment": ("setup_signers.0.key", setups.public(1) + " comment"),
    "a key with loose bits": ("setup_signers.0.key", setups.public(1) + "="),
    "a gateway that is text": ("gateway", "https://gateway.example/"),
    "a gateway without a name": ("gateway.name", ""),
    "an address without encryption": ("gateway.address", "http://gateway.example/"),
    "an address of a file": ("gateway.address", "file:///etc/"),
    "an address with a password": ("gateway.address", "https://me:secret@gateway.example/"),
    "an address with a question": ("gateway.address", "https://gateway.example/?to=/"),
    "an address that does not end in a slash": ("gateway.address", "https://gateway.example/capture"),
    "an address with a gap": ("gateway.address", "https://gateway.example/a b/"),
    "an address with an escape in its host": ("gateway.address", "https://gateway%2eexample/"),
    "an address of nothing": ("gateway.address", "https://./"),
    "an address with an empty part": ("gateway.address", "https://gateway..example/"),
    "an address that climbs": ("gateway.address", "https://gateway.example/a/../b/"),
    "an address that climbs in disguise": ("gateway.address", "https://gateway.example/%2e%2e/"),
    "an address of one card alone": ("gateway.address", "https://[fe80::1%25eth0]/"),
    "an address in brackets of its own": ("gateway.address", "https://<gateway>/"),
    "an office with a letter that nobody sees": ("office", "Country\u200b office"),
    "an office with a hyphen that nobody sees": ("office", "Country\u00ad office"),
    "an office with a tag that nobody sees": ("office", "Country office\U000e0041"),
    "an address in other letters": ("gateway.address", "https://gätway.example/"),
    "a principal with a gap": ("gateway.principal", "gateway of all"),
    "nobody who can open": ("gateway.recipients", []),
    "a recipient with a wrong letter": ("gateway.recipients.0.recipient", "age1" + "q" * 58),
    "a recipient in capitals": ("gateway.recipients.0.recipient", setups.OPENER.recipient.upper()),
    "no receipt key": ("gateway.receipt_keys", []),
    "the same receipt key twice": ("gateway.receipt_keys", [setups.public(7)] * 2),
    "an office that vouches for nobody": ("authorities.0.principals", []),
    "an office that vouches with a denial": ("authorities.0.principals", ["!device-1", "*"]),
    "revocations without a list": ("revocations", {"keys": [], "sequence": 0, "serials": []}),
    "a fingerprint that is none": ("revocations.keys", ["SHA256:short"]),
    "fingerprints out of order": ("revocations.keys", ["SHA256:" + "b" * 43, "SHA256:" + "a" * 43]),
    "every signer revoked": ("revocations.keys", ["SHA256:placeholder"]),
    "forms that are text": ("forms", "all"),
    "a form without an id": ("forms", [{"id": "", "lists": {}, "version": "1", "xform": "YQ=="}]),
    "a form with a version in words": (
        "forms",
        [{"id": "lesson", "lists": {}, "version": "a", "xform": "YQ=="}],
    ),
    "a form that is not base64": ("forms", [{"id": "lesson", "lists": {}, "version": "1", "xform": "a b"}]),
    "a form with loose bits": ("forms", [{"id": "lesson", "lists": {}, "version": "1", "xform": "YR=="}]),
    "an empty form": ("forms", [{"id": "lesson", "lists": {}, "version": "1", "xform": ""}]),
    "the same form twice": ("forms", [{"id": "lesson", "lists": {}, "version": "1", "xform": "YQ=="}] * 2),
    "a list that climbs": (
        "forms",
        [{"id": "lesson", "lists": {"../a.csv": "YQ=="}, "version": "1", "xform": "YQ=="}],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_each_field_is_looked_at(name: str) -> None:
    path, value = CASES[name]
    if name == "every signer revoked":
        from sync.keys import fingerprint
        from sync.setup.content import key_blob

        value = [fingerprint(key_blob(setups.public(1)))]

    def change(tree: dict[str, Any]) -> None:
        where, last = _at(tree, path)
        where[last] = value

    error = refused(resigned(change))
    assert error.code is Code.SETUP_UNREADABLE


@pytest.mark.parametrize("field", sorted(json.loads(LINE)))
def test_no_field_may_be_missing(field: str) -> None:
    assert refused(resigned(lambda tree: tree.pop(field))).code is Code.SETUP_UNREADABLE


@pytest.mark.parametrize(
    "line",
    [
        LINE.replace(b'{"authorities"', b'{ "authorities"'),
        b'{"format":"setup-v1","format":"setup-v1"}\n',
        b"[" * 5000 + b"\n",
        b'{"sequence":1.5}\n',
        b'{"sequence":NaN}\n',
        b"null\n",
        b"\xff\xfe\n",
    ],
    ids=["a gap", "a key twice", "a tower", "a fraction", "no number", "nothing", "no text"],
)
def test_only_the_one_spelling_counts(line: bytes) -> None:
    assert refused(signed_line(line)).code is Code.SETUP_UNREADABLE


def test_an_address_may_be_this_computer_itself() -> None:
    def change(tree: dict[str, Any]) -> None:
        tree["gateway"]["address"] = "http://127.0.0.1:8080/"

    gateway = read_setup(resigned(change)).setup.gateway
    assert gateway is not None
    assert gateway.address == "http://127.0.0.1:8080/"


@given(cut=st.integers(0, len(GOOD)), put=st.binary(max_size=20), drop=st.integers(0, 40))
@settings(max_examples=150)
def test_whatever_is_done_to_the_bytes_it_is_refused_by_name(cut: int, put: bytes, drop: int) -> None:
    content = GOOD[:cut] + put + GOOD[cut + drop :]
    try:
        read = read_setup(content)
    except AppError:
        return
    assert read.content == GOOD
