"""Certificates against the real ssh-keygen, and everything that is none."""

import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.certificates import EARLIER, GRACE, certificate_of, issue, read_certificate
from sync.faults import FaultCode, Refused
from sync.identity import principal_of
from sync.keys import public_text
from tests.support.bundles import device
from tests.support.offices import (
    FROM,
    NAME,
    PRINCIPAL,
    UNTIL,
    bad_certificates,
    certificate,
    office,
    office_blob,
)
from tests.support.openssh import office_files, run


def test_what_is_issued_is_what_ssh_keygen_lists(tmp_path: Path) -> None:
    path = tmp_path / "tablet-cert.pub"
    path.write_bytes(certificate().line)
    shown = run("ssh-keygen", "-L", "-f", path, TZ="UTC").stdout.decode()
    assert "ssh-ed25519-cert-v01@openssh.com user certificate" in shown
    assert f'Key ID: "{NAME}"' in shown
    assert re.search(r"Serial: 7\n", shown)
    assert "Valid: from 2026-03-03T00:00:00 to 2028-03-03T00:00:00" in shown
    assert PRINCIPAL in shown


def test_what_ssh_keygen_issues_is_read(tmp_path: Path) -> None:
    files = office_files(tmp_path)
    request = tmp_path / "request.pub"
    request.write_text(device().public_line + "\n# name Tablet 3\n")
    valid = "20260303000000Z:20280303000000Z"
    run("ssh-keygen", "-s", files.key, "-I", NAME, "-n", PRINCIPAL, "-z", "7", "-V", valid, request)
    read = read_certificate((tmp_path / "request-cert.pub").read_bytes())
    assert (read.key, read.authority, read.serial) == (device().public, office_blob(), 7)
    assert (read.name, read.organisation) == ("Tablet 3", "Women's Shelter Network")
    assert (read.principals, read.valid_after, read.valid_before) == ((PRINCIPAL,), FROM, UNTIL)


def test_the_day_of_a_confirmation_is_the_day_on_which_it_was_made() -> None:
    after_midnight = datetime(2026, 3, 3, 0, 20, tzinfo=UTC)
    line = issue(
        office(),
        device().public,
        serial=7,
        key_id=NAME,
        principal=PRINCIPAL,
        valid_after=after_midnight - EARLIER,
        valid_before=UNTIL,
    ).line
    assert read_certificate(line).made_at == after_midnight


def test_what_a_device_is_called_can_neither_turn_the_writing_nor_add_a_line() -> None:
    """An office writes the key id by hand, and whoever reads a bundle reads it on her screen."""
    hostile = NAME.replace("Tablet 3", "Tablet\u202e 3\x1b[2J\nنیم\u200cفاصله")
    read = issue(
        office(),
        device().public,
        serial=7,
        key_id=hostile,
        principal=PRINCIPAL,
        valid_after=FROM,
        valid_before=UNTIL,
    )
    assert read.key_id == hostile
    assert read.name == "Tablet 3 [2J نیم\u200cفاصله"
    assert read.organisation == "Women's Shelter Network"


def test_a_certificate_until_the_end_of_the_calendar_is_judged_as_any_other() -> None:
    long = certificate(valid_before=datetime(9999, 12, 31, 23, tzinfo=UTC))
    long.judge(PRINCIPAL, UNTIL)
    with pytest.raises(Refused):
        long.judge("device-0@other", UNTIL)


def test_a_certificate_without_an_end_is_read(tmp_path: Path) -> None:
    files = office_files(tmp_path)
    request = tmp_path / "request.pub"
    request.write_text(device().public_line + "\n")
    run("ssh-keygen", "-s", files.key, "-I", NAME, "-n", PRINCIPAL, request)
    read = read_certificate((tmp_path / "request-cert.pub").read_bytes())
    assert read.valid_before is None
    read.judge(PRINCIPAL, datetime(2099, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("host", FaultCode.CERTIFICATE_HOST),
        ("critical option", FaultCode.CERTIFICATE_OPTION),
        ("no principals", FaultCode.CERTIFICATE_NOBODY),
        ("office of another kind", FaultCode.CERTIFICATE_AUTHORITY_TYPE),
        ("key of another kind", FaultCode.CERTIFICATE_KEY_TYPE),
        ("forged", FaultCode.CERTIFICATE_FORGED),
        ("cut", FaultCode.CERTIFICATE_DAMAGED),
        ("longer", FaultCode.CERTIFICATE_DAMAGED),
        ("only a beginning", FaultCode.CERTIFICATE_DAMAGED),
        ("too large", FaultCode.CERTIFICATE_DAMAGED),
        ("a zero in its key id", FaultCode.CERTIFICATE_DAMAGED),
        ("a zero in a name", FaultCode.CERTIFICATE_DAMAGED),
    ],
)
def test_what_no_verifier_may_take_is_refused(name: str, code: FaultCode) -> None:
    with pytest.raises(Refused) as refused:
        certificate_of(bad_certificates()[name])
    assert refused.value.faults[0].code is code


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"one",
        b"ssh-ed25519-cert-v01@openssh.com !!!!",
        (public_text(device().public) + "\n").encode(),
        certificate().line * 2,
        b"\xff" * 9000,
    ],
)
def test_a_file_of_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(Refused):
        read_certificate(line)


@given(st.data())
def test_no_changed_byte_goes_unnoticed(data: st.DataObject) -> None:
    blob = bytearray(certificate().blob)
    at = data.draw(st.integers(0, len(blob) - 1))
    blob[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(Refused):
        certificate_of(bytes(blob))


@given(st.binary(max_size=600))
def test_any_bytes_are_refused_in_the_family(data: bytes) -> None:
    with suppress(Refused):
        certificate_of(data)
    with suppress(Refused):
        read_certificate(data)


def test_its_time_is_judged_with_grace_at_the_end_and_none_at_the_start() -> None:
    word = certificate()
    second = timedelta(seconds=1)
    word.judge(PRINCIPAL, FROM)
    word.judge(PRINCIPAL, UNTIL + GRACE - second)
    assert _code(lambda: word.judge(PRINCIPAL, FROM - second)) is FaultCode.CERTIFICATE_NOT_YET
    assert _code(lambda: word.judge(PRINCIPAL, UNTIL + GRACE)) is FaultCode.CERTIFICATE_EXPIRED
    assert _code(lambda: word.judge(PRINCIPAL, UNTIL, timedelta(0))) is FaultCode.CERTIFICATE_EXPIRED
    assert _code(lambda: word.judge(principal_of(word.key), FROM)) is FaultCode.CERTIFICATE_PRINCIPAL


def _code(check: object) -> FaultCode:
    with pytest.raises(Refused) as refused:
        check()  # type: ignore[operator]
    return refused.value.faults[0].code
