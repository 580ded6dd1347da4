"""An office's key: made in the app, used in it, and understood by ssh-keygen; lost devices are taken back."""

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.errors import Code, FixableError
from desktop.storage.store import Store
from sync.authority import VALID_FOR, OfficeKeys
from sync.certificates import read_certificate
from sync.faults import FaultCode, Refused
from sync.identity import ensure, principal_of, take_certificate
from sync.inbox_key import ensure_inbox
from sync.keys import fingerprint, public_text
from sync.renewal import last_former, renew_key
from sync.requests import Request, read_request, write_request
from sync.revocations import Revocations, read_list, write_list
from sync.revoked import Revoked
from sync.signing import BUNDLE_NAMESPACE, read_signature
from sync.trust import TrustList, write_signers
from tests.support.bundles import GATEWAY_RECIPIENT, device
from tests.support.offices import office_blob, office_line
from tests.support.openssh import office_files, run, says_good
from tests.support.vaults import CHEAP, MovableClock, open_store

PHRASE = "nine slow barges carried the melons"


class _House:
    """A vault with an office's key, a device of its own, and time."""

    def __init__(self, folder: Path) -> None:
        self.clock = MovableClock()
        self.store: Store = open_store(folder, self.clock)
        self.keys = OfficeKeys(self.store.settings, self.store.issued, self.clock, cost=CHEAP)
        self.identity = ensure(self.store.settings)

    def request(self) -> Request:
        inbox = ensure_inbox(self.store.settings)
        return read_request(write_request(self.identity, inbox.recipient, "Tablet 3", "Shelter Network"))


@pytest.fixture
def house(tmp_path: Path) -> Iterator[_House]:
    house = _House(tmp_path)
    yield house
    house.store.close()


def test_an_office_vouches_for_a_device_and_ssh_keygen_says_the_same(house: _House, tmp_path: Path) -> None:
    office = house.keys.make("Kabul office", "kabul-office", PHRASE)
    certificate = house.keys.unlock(PHRASE).issue(house.request())
    now = house.clock.now()
    take_certificate(house.store.settings, house.identity, certificate.line, now)
    assert house.identity.principal == f"{principal_of(house.identity.public).split('@')[0]}@kabul-office"
    signature = house.identity.sign(b"message", BUNDLE_NAMESPACE)
    read = read_signature(signature)
    line = TrustList([office.line()]).judge(
        read.key, BUNDLE_NAMESPACE, house.identity.principal, now, certificate=read.certificate
    )
    assert line.comment == "Kabul office"
    assert says_good(
        tmp_path,
        signers=write_signers([office.line()]),
        signature=signature,
        message=b"message",
        sender=house.identity.principal,
        namespace=BUNDLE_NAMESPACE,
        moment=f"{now:%Y%m%d%H%M%SZ}",
    )


def test_the_certificate_says_who_for_how_long_and_stands_in_the_list(house: _House) -> None:
    house.keys.make("Kabul office", "kabul-office", PHRASE)
    certificate = house.keys.unlock(PHRASE).issue(house.request(), name="Tablet 4")
    assert certificate.key_id == "Tablet 4, Shelter Network"
    assert (certificate.name, certificate.organisation) == ("Tablet 4", "Shelter Network")
    assert certificate.valid_before == house.clock.now() + VALID_FOR
    (issued,) = house.keys.issued()
    assert issued.serial == certificate.serial
    assert issued.fingerprint == house.identity.fingerprint
    assert issued.revoked_at is None


def test_the_device_signs_with_it_again_after_the_vault_was_closed(house: _House) -> None:
    house.keys.make("Kabul office", "kabul-office", PHRASE)
    certificate = house.keys.unlock(PHRASE).issue(house.request())
    take_certificate(house.store.settings, house.identity, certificate.line, house.clock.now())
    assert ensure(house.store.settings).certificate == certificate


def test_an_office_that_keeps_its_key_with_ssh_keygen_vouches_for_a_device_too(
    house: _House, tmp_path: Path
) -> None:
    files = office_files(tmp_path)
    path = tmp_path / "request.pub"
    recipient = ensure_inbox(house.store.settings).recipient
    path.write_bytes(write_request(house.identity, recipient, "Tablet 3", "Shelter Network"))
    run("ssh-keygen", "-s", files.key, "-I", "Tablet 3, Shelter Network", "-n", "tablet-3@wsn", "-z", "12",
        "-V", "-1h:+104w", path)  # fmt: skip
    answer = (tmp_path / "request-cert.pub").read_bytes()
    now = read_certificate(answer).valid_after + timedelta(hours=2)
    take_certificate(house.store.settings, house.identity, answer, now, "request-cert.pub")
    assert house.identity.principal == "tablet-3@wsn"
    read = read_signature(house.identity.sign(b"message", BUNDLE_NAMESPACE))
    TrustList([office_line()]).judge(
        read.key, BUNDLE_NAMESPACE, "tablet-3@wsn", now, certificate=read.certificate
    )
    assert read.certificate is not None
    assert read.certificate.authority == office_blob()


def test_the_answer_to_another_device_is_refused(house: _House) -> None:
    house.keys.make("Kabul office", "kabul-office", PHRASE)
    other = Request(key=device(2).public, recipient=GATEWAY_RECIPIENT, name="Tablet 9")
    certificate = house.keys.unlock(PHRASE).issue(other)
    with pytest.raises(FixableError) as error:
        take_certificate(house.store.settings, house.identity, certificate.line, house.clock.now())
    assert error.value.code is Code.ANSWER_FOR_ANOTHER
    assert house.identity.certificate is None


def test_an_answer_that_ran_out_and_one_that_is_none_are_refused(house: _House) -> None:
    house.keys.make("Kabul office", "kabul-office", PHRASE)
    certificate = house.keys.unlock(PHRASE).issue(house.request())
    late = house.clock.now() + VALID_FOR
    for line, code in ((certificate.line, Code.ANSWER_EXPIRED), (b"hello", Code.ANSWER_UNREADABLE)):
        with pytest.raises(FixableError) as error:
            take_certificate(house.store.settings, house.identity, line, late)
        assert error.value.code is code


def test_the_key_opens_with_its_own_phrase_only(house: _House) -> None:
    with pytest.raises(FixableError) as missing:
        house.keys.unlock(PHRASE)
    assert missing.value.code is Code.OFFICE_SIGNING_MISSING
    office = house.keys.make("Kabul office", "kabul-office", PHRASE)
    with pytest.raises(FixableError) as wrong:
        house.keys.unlock(PHRASE + "x")
    assert wrong.value.code is Code.OFFICE_PHRASE_WRONG
    assert house.keys.office() == office
    assert PHRASE.encode() not in b"".join(house.store.settings.all().values())


@pytest.mark.parametrize(
    ("name", "domain", "phrase", "code"),
    [
        ("", "kabul-office", PHRASE, Code.OFFICE_UNNAMED),
        ("Kabul office", "", PHRASE, Code.OFFICE_UNNAMED),
        ("Kabul office", "Kabul office", PHRASE, Code.OFFICE_UNNAMED),
        ("Kabul office", "کابل", PHRASE, Code.OFFICE_UNNAMED),
        ("Kabul office", "*", PHRASE, Code.OFFICE_UNNAMED),
        ("Kabul office", "kabul-office", "short", Code.PASSPHRASE_TOO_WEAK),
    ],
)
def test_a_key_is_made_with_a_name_and_a_good_phrase(
    house: _House, name: str, domain: str, phrase: str, code: Code
) -> None:
    with pytest.raises(FixableError) as error:
        house.keys.make(name, domain, phrase)
    assert error.value.code is code
    assert house.keys.office() is None


def test_a_second_key_is_not_made(house: _House) -> None:
    house.keys.make("Kabul office", "kabul-office", PHRASE)
    with pytest.raises(FixableError) as error:
        house.keys.make("Kabul office", "kabul-office", PHRASE)
    assert error.value.code is Code.OFFICE_SIGNING_EXISTS


def test_a_lost_device_is_refused_by_us_and_by_ssh_keygen(house: _House, tmp_path: Path) -> None:
    office = house.keys.make("Kabul office", "kabul-office", PHRASE)
    authority = house.keys.unlock(PHRASE)
    certificate = authority.issue(house.request())
    take_certificate(house.store.settings, house.identity, certificate.line, house.clock.now())
    signature = house.identity.sign(b"message", BUNDLE_NAMESPACE)
    read = read_signature(signature)
    now = house.clock.now()
    house.keys.lose(house.identity.fingerprint)
    house.keys.lose(house.identity.fingerprint)
    assert house.keys.issued()[0].revoked_at == now
    data = write_list(authority, house.keys.revoked(), 1, now)
    told = read_list(data)
    trust = TrustList([office.line()], told.revoked)
    with pytest.raises(Refused) as refused:
        trust.judge(read.key, BUNDLE_NAMESPACE, house.identity.principal, now, certificate=read.certificate)
    assert refused.value.faults[0].code is FaultCode.REVOKED_KEY
    by_number = replace(told.revoked, keys=frozenset())
    for krl in (told.krl(), by_number.krl(1, now)):
        assert not says_good(
            tmp_path,
            signers=write_signers([office.line()]),
            signature=signature,
            message=b"message",
            sender=house.identity.principal,
            namespace=BUNDLE_NAMESPACE,
            moment=f"{now:%Y%m%d%H%M%SZ}",
            krl=krl,
        )
    (tmp_path / "tablet-cert.pub").write_bytes(certificate.line)
    (tmp_path / "list.krl").write_bytes(by_number.krl(1, now))
    asked = _asked(tmp_path)
    assert "REVOKED" in asked


def _asked(folder: Path) -> str:
    done = subprocess.run(
        ["ssh-keygen", "-Q", "-f", "list.krl", "tablet-cert.pub"],
        capture_output=True,
        check=False,
        cwd=folder,
    )
    return (done.stdout + done.stderr).decode()


def test_a_list_of_lost_devices_is_taken_in_from_a_trusted_office_only(house: _House) -> None:
    office = house.keys.make("Kabul office", "kabul-office", PHRASE)
    authority = house.keys.unlock(PHRASE)
    authority.issue(house.request())
    house.keys.lose(house.identity.fingerprint)
    lists = [write_list(authority, house.keys.revoked(), number, house.clock.now()) for number in (1, 2)]
    with pytest.raises(FixableError) as stranger:
        Revocations(house.store.settings).take_in(lists[0], TrustList([office_line()]))
    assert stranger.value.code is Code.REVOCATIONS_STRANGER
    taken, trust = Revocations(house.store.settings), TrustList([office.line()])
    assert taken.current().lost == frozenset()
    taken.take_in(lists[1], trust)
    taken.take_in(lists[1], trust)
    assert taken.current() == house.keys.revoked().of_devices()
    with pytest.raises(FixableError) as old:
        taken.take_in(lists[0], trust)
    assert old.value.code is Code.REVOCATIONS_OLD


def test_an_office_whose_key_was_stolen_takes_nothing_back(house: _House) -> None:
    office = house.keys.make("Kabul office", "kabul-office", PHRASE)
    data = write_list(house.keys.unlock(PHRASE), house.keys.revoked(), 1, house.clock.now())
    trust = TrustList([office.line()], Revoked(authorities=frozenset([office.fingerprint])))
    with pytest.raises(FixableError) as error:
        Revocations(house.store.settings).take_in(data, trust)
    assert error.value.code is Code.REVOCATIONS_STRANGER


@pytest.mark.parametrize("at", range(0, 600, 23))
def test_a_changed_list_is_refused(house: _House, at: int) -> None:
    house.keys.make("Kabul office", "kabul-office", PHRASE)
    data = bytearray(write_list(house.keys.unlock(PHRASE), house.keys.revoked(), 1, house.clock.now()))
    data[at % len(data)] ^= 1
    with pytest.raises(FixableError) as error:
        read_list(bytes(data), "list.revoked")
    assert error.value.code is Code.REVOCATIONS_UNREADABLE


def test_an_office_cannot_take_back_what_another_office_said(house: _House) -> None:
    house.keys.make("Kabul office", "kabul-office", PHRASE)
    authority = house.keys.unlock(PHRASE)
    for revoked in (
        Revoked(serials=frozenset([(public_text(office_blob()), 7)])),
        Revoked(authorities=frozenset([fingerprint(office_blob())])),
    ):
        with pytest.raises(FixableError):
            read_list(write_list(authority, revoked, 1, house.clock.now()))


def test_a_new_key_puts_the_old_one_on_the_list(house: _House) -> None:
    house.keys.make("Kabul office", "kabul-office", PHRASE)
    certificate = house.keys.unlock(PHRASE).issue(house.request())
    take_certificate(house.store.settings, house.identity, certificate.line, house.clock.now())
    old, words = house.identity.fingerprint, house.identity.words
    renew_key(house.store.settings, house.identity)
    new = house.identity.fingerprint
    assert new != old
    assert house.identity.words != words
    assert ensure(house.store.settings).fingerprint == new
    assert house.identity.certificate is ensure(house.store.settings).certificate is None
    assert last_former(house.store.settings) == old
    assert Revocations(house.store.settings).current().keys == frozenset([old])
    assert read_signature(house.identity.sign(b"x", BUNDLE_NAMESPACE)).key == house.identity.public
    renew_key(house.store.settings, house.identity)
    assert Revocations(house.store.settings).current().keys == frozenset([old, new])
    assert last_former(house.store.settings) == new


def test_a_list_of_the_same_number_undoes_nothing_that_was_taken_back(house: _House) -> None:
    office = house.keys.make("Kabul office", "kabul-office", PHRASE)
    authority = house.keys.unlock(PHRASE)
    before = write_list(authority, Revoked(), 1, house.clock.now())  # from an older backup of the office
    authority.issue(house.request())
    house.keys.lose(house.identity.fingerprint)
    lost = write_list(authority, house.keys.revoked(), 1, house.clock.now())
    taken, trust = Revocations(house.store.settings), TrustList([office.line()])
    taken.take_in(lost, trust)
    taken.take_in(before, trust)
    assert taken.current() == house.keys.revoked().of_devices()
