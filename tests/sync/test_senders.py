"""Who sent what was taken in, told as on that day, and what was taken back since."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.maker import KnownMaker, MakerKind
from desktop.storage.store import Store
from sync.bundle.findings import Findings
from sync.bundle.makers import MakerCheck
from sync.bundle.verdict import Maker
from sync.certificates import issue
from sync.contacts import Contacts
from sync.identity import DeviceIdentity
from sync.keys import fingerprint, public_blob, public_text
from sync.revoked import NOTHING, Revoked
from sync.senders import Senders
from sync.signing import BUNDLE_NAMESPACE
from sync.trust import TrustList, bundle_signer, certifying_office
from tests.support.bundles import NOW, device
from tests.support.setups import key
from tests.support.vaults import MovableClock, open_store

OFFICE = key(3)
NAME = "tablet-3@kabul-office"


class _Vault:
    def __init__(self, folder: Path) -> None:
        self.store: Store = open_store(folder, MovableClock())
        self.contacts = Contacts(self.store.contacts, self.store.settings, MovableClock())
        self.revoked = NOTHING
        self.senders = Senders(self.store.settings, self.contacts, lambda: self.revoked)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[_Vault]:
    made = _Vault(tmp_path)
    yield made
    made.store.close()


def _certified() -> Maker:
    """Return the maker of a bundle whom an office vouches for, as the verifier tells."""
    plain = device(5)
    certificate = issue(
        OFFICE,
        plain.public,
        serial=41,
        key_id="Tablet 3, Shelter Network",
        principal=NAME,
        valid_after=NOW - timedelta(days=1),
        valid_before=NOW + timedelta(days=700),
    )
    line = certifying_office(["*@kabul-office"], public_blob(OFFICE.public_key()), "Kabul office")
    signer = DeviceIdentity(plain._key, certificate)
    return _judged(signer, NAME, TrustList([line]))


def _judged(signer: DeviceIdentity, sender: str, trust: TrustList) -> Maker:
    message = b"a tag manifest"
    maker = MakerCheck(Findings(), NOW, trust).judge(signer.sign(message, BUNDLE_NAMESPACE), message, sender)
    assert maker is not None
    return maker


def test_what_an_office_told_is_told_again(vault: _Vault) -> None:
    maker = _certified()
    assert maker.known.kind is MakerKind.CERTIFIED
    vault.senders.remember(maker)
    assert vault.senders.who(maker.fingerprint) == maker.known


def test_a_key_on_a_list_is_told_again_until_somebody_compared_it(vault: _Vault) -> None:
    signer = device(6)
    maker = _judged(
        signer, signer.principal, TrustList([bundle_signer(signer.principal, signer.public, "Ama")])
    )
    vault.senders.remember(maker)
    assert vault.senders.who(maker.fingerprint) == maker.known
    assert maker.known.kind is MakerKind.LISTED
    vault.contacts.compared(maker.fingerprint, maker.public, "Ama's laptop")
    told = vault.senders.who(maker.fingerprint)
    assert (told.kind, told.name) == (MakerKind.COMPARED, "Ama's laptop")


def test_of_a_stranger_nothing_is_kept(vault: _Vault) -> None:
    maker = _judged(device(7), device(7).principal, TrustList(()))
    vault.senders.remember(maker)
    assert vault.senders.who(maker.fingerprint) == KnownMaker(
        kind=MakerKind.UNKNOWN, fingerprint=maker.fingerprint
    )


@pytest.mark.parametrize("taken", ["key", "serial", "authority"])
def test_what_is_taken_back_later_is_marked_however_it_was(vault: _Vault, taken: str) -> None:
    maker = _certified()
    vault.senders.remember(maker)
    office = public_blob(OFFICE.public_key())
    vault.revoked = {
        "key": Revoked(keys=frozenset({maker.fingerprint})),
        "serial": Revoked(serials=frozenset({(public_text(office), 41)})),
        "authority": Revoked(authorities=frozenset({fingerprint(office)})),
    }[taken]
    assert vault.senders.who(maker.fingerprint) == replace(maker.known, is_taken_back=True)


def test_the_number_of_another_confirmation_marks_nobody(vault: _Vault) -> None:
    maker = _certified()
    vault.senders.remember(maker)
    office = public_text(public_blob(OFFICE.public_key()))
    vault.revoked = Revoked(serials=frozenset({(office, 40)}))
    assert not vault.senders.who(maker.fingerprint).is_taken_back


def test_a_colleague_whose_key_was_taken_back_is_marked_too(vault: _Vault) -> None:
    colleague = device(8)
    vault.contacts.compared(colleague.fingerprint, "", "Rana")
    vault.revoked = Revoked(keys=frozenset({colleague.fingerprint}))
    told = vault.senders.who(colleague.fingerprint)
    assert (told.kind, told.is_taken_back) == (MakerKind.COMPARED, True)
