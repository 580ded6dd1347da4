"""Colleagues: compared once, known from then on, and named by the people here."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.maker import KnownMaker, MakerKind
from desktop.errors import Code, FixableError
from sync.contacts import Contacts, words_of
from sync.requests import Request, read_request, write_request
from tests.support.bundles import GATEWAY_RECIPIENT, device
from tests.support.vaults import MovableClock, open_store

OWN = device(9).fingerprint


@pytest.fixture
def contacts(tmp_path: Path) -> Iterator[Contacts]:
    clock = MovableClock()
    with open_store(tmp_path, clock) as store:
        yield Contacts(store.contacts, store.settings, clock, own=OWN)


def _request(seed: int = 1, name: str = "Tablet 3") -> Request:
    return read_request(write_request(device(seed), GATEWAY_RECIPIENT, name, "Shelter Network"))


def _maker(seed: int = 1, kind: MakerKind = MakerKind.UNKNOWN) -> KnownMaker:
    return KnownMaker(kind=kind, fingerprint=device(seed).fingerprint, words=device(seed).words)


def test_whoever_was_compared_is_known_with_the_day(contacts: Contacts) -> None:
    assert contacts.who(_maker()).kind is MakerKind.UNKNOWN
    contacts.add(_request(), name="Rana's tablet", compared=True)
    told = contacts.who(_maker())
    assert (told.kind, told.known_on) == (MakerKind.COMPARED, date(2026, 11, 22))
    assert (told.name, told.organisation) == ("Rana's tablet", "Shelter Network")
    assert contacts.knows(device().fingerprint)
    assert contacts.all()[0].recipient == GATEWAY_RECIPIENT


def test_whoever_was_only_taken_in_is_named_and_stays_unknown(contacts: Contacts) -> None:
    contacts.add(_request(), compared=False)
    told = contacts.who(_maker())
    assert (told.kind, told.name) == (MakerKind.UNKNOWN, "Tablet 3")
    assert not contacts.knows(device().fingerprint)


def test_comparing_later_keeps_the_name_and_the_first_day_stays(contacts: Contacts) -> None:
    contacts.add(_request(), compared=False)
    contacts.compared(device().fingerprint)
    contacts.add(_request(name="Other"), compared=False)
    (contact,) = contacts.all()
    assert (contact.name, contact.compared_on) == ("Other", date(2026, 11, 22))


@pytest.mark.parametrize("kind", [MakerKind.FORGED, MakerKind.REVOKED])
def test_what_speaks_against_a_key_stays(contacts: Contacts, kind: MakerKind) -> None:
    contacts.add(_request(), compared=True)
    assert contacts.who(_maker(kind=kind)).kind is kind


@pytest.mark.parametrize(
    "kind", [MakerKind.UNKNOWN, MakerKind.LISTED, MakerKind.CERTIFIED, MakerKind.EXPIRED]
)
def test_the_own_key_is_the_own(contacts: Contacts, kind: MakerKind) -> None:
    assert contacts.who(_maker(9, kind)).kind is MakerKind.OWN


def test_the_word_of_an_office_stands_before_that_of_a_person_here(contacts: Contacts) -> None:
    contacts.add(_request(), name="Rana's tablet", compared=True)
    told = replace(_maker(kind=MakerKind.CERTIFIED), name="Tablet 3", office="Kabul office")
    assert contacts.who(told) == told


def test_the_own_request_makes_no_contact(contacts: Contacts) -> None:
    with pytest.raises(FixableError) as error:
        contacts.add(_request(9), compared=True)
    assert error.value.code is Code.REQUEST_OWN


def test_a_contact_has_a_name(contacts: Contacts) -> None:
    with pytest.raises(FixableError) as error:
        contacts.add(_request(name=""), name=" , ", compared=True)
    assert error.value.code is Code.CONTACT_UNNAMED
    assert contacts.all() == ()


def test_a_contact_can_be_renamed_and_removed(contacts: Contacts) -> None:
    added = contacts.add(_request(), compared=True)
    contacts.rename(added.fingerprint, "Laptop 1", "")
    assert [(one.name, one.organisation) for one in contacts.all()] == [("Laptop 1", "")]
    with pytest.raises(FixableError):
        contacts.rename(added.fingerprint, " ", "")
    contacts.remove(added.fingerprint)
    contacts.remove(added.fingerprint)
    assert contacts.all() == ()
    assert not contacts.knows(added.fingerprint)
    with pytest.raises(FixableError):
        contacts.rename(added.fingerprint, "x", "")


def test_what_was_compared_before_contacts_had_names_still_counts(tmp_path: Path) -> None:
    clock = MovableClock()
    with open_store(tmp_path, clock) as store:
        store.settings.put("senders.known", f"{device().fingerprint}\n{device(2).fingerprint}")
        contacts = Contacts(store.contacts, store.settings, clock, own=OWN)
        assert contacts.knows(device().fingerprint)
        told = contacts.who(_maker())
        assert (told.kind, told.known_on) == (MakerKind.COMPARED, None)
        assert len(contacts.all()) == 2
        contacts.rename(device().fingerprint, "Tablet 3", "")
        assert [one.name for one in contacts.all()] == ["Tablet 3", ""]
        contacts.remove(device().fingerprint)
        assert not contacts.knows(device().fingerprint)
        assert contacts.knows(device(2).fingerprint)


def test_a_contact_has_words_where_its_key_is_kept(contacts: Contacts) -> None:
    contacts.compared(device(2).fingerprint)
    contacts.add(_request(), compared=True)
    assert sorted(map(words_of, contacts.all())) == sorted(["", device().words])
