"""A parcel waits while a key that it was sealed for or signed with is given up: it does not leave."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pyrage import x25519

from desktop.domain.audience import Profile
from desktop.domain.parcel import KEYS, Parcel
from desktop.errors import Code, FixableError
from desktop.forms.catalog import Catalog
from desktop.outbox import Outbox
from resources import resource
from sync.export import Exporter
from sync.identity import DeviceIdentity, ensure
from sync.keys import public_text
from sync.parcel_keys import ParcelKeys
from sync.renewal import renew_key
from sync.revocations import Revocations
from sync.revoked import NOTHING, Revoked
from sync.setup import SetupFiles, open_setups
from tests.support import offices, setups
from tests.support.desk import Desk
from tests.support.parcels import a_receipt


class Office:
    """A vault with a setup file, and a bundle for its gateway in the outbox."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.desk, self.revoked = folder, Desk(folder), NOTHING
        settings = self.desk.store.settings
        self.identity = ensure(settings)
        self.files: SetupFiles = open_setups(
            self.desk.store,
            Catalog(resource("forms", "compiled")),
            self.desk.clock,
            revoked=lambda: Revocations(settings).current().joined(self.revoked),
        )
        self.take(setups.setup())
        keys = ParcelKeys(settings, self.files)
        self.outbox = Outbox(self.desk.store, self.desk.clock, still_sealed=keys.still_count)

    def take(self, made: object) -> None:
        """Let a setup file count."""
        self.files.take_in(setups.saved(self.folder, made), compared=True)  # type: ignore[arg-type]

    def posted(self, identity: DeviceIdentity | None = None) -> Parcel:
        """Return a parcel as an export makes it."""
        desk, gateway = self.desk, self.files.gateway()
        assert gateway is not None
        record = desk.cleared(desk.finished(audience="public"))
        signer, settings = identity or self.identity, desk.store.settings
        exporter = Exporter(desk.library, signer, settings, desk.clock, ledger=desk.capture)
        plan = exporter.plan([record.record_id], Profile.GATEWAY_PUBLIC)
        made = exporter.export(
            plan, self.outbox.folder, recipients=gateway.recipients, posted_to=gateway.name
        )
        return self.outbox.get(made.bundle_id)

    def trouble(self) -> list[Code | None]:
        """Return what is in the way of each parcel."""
        return [item.trouble for item in self.outbox.parcels()]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.desk.store.close()


def gateway_for(*recipients: str, sequence: int) -> object:
    """Return a setup whose gateway opens with these keys."""
    openers = tuple(replace(setups.OPENER, recipient=one) for one in recipients)
    gateway = replace(setups.GATEWAY, recipients=recipients)
    return setups.setup(sequence=sequence, gateway=gateway, openers=openers)


def another() -> str:
    """Return somebody else's age recipient."""
    return str(x25519.Identity.generate().to_public())


def test_what_was_sealed_and_signed_as_it_still_is_goes(office: Office) -> None:
    parcel = office.posted()
    assert office.outbox.due(office.desk.clock.now()) == parcel
    office.take(gateway_for(setups.OPENER.recipient, another(), sequence=2))
    assert office.outbox.due(office.desk.clock.now()) == parcel, "one more may read what comes later"


def test_what_was_sealed_for_a_key_that_was_given_up_stays_whatever_the_clock_says(office: Office) -> None:
    parcel = office.posted()
    office.desk.clock.pass_seconds(-86_400)
    office.take(gateway_for(another(), sequence=2))
    office.desk.clock.pass_seconds(2 * 86_400)
    assert office.outbox.due(office.desk.clock.now()) is None
    with pytest.raises(FixableError) as told:
        office.outbox.path(parcel)
    assert told.value.code is Code.PARCEL_OTHER_KEYS


def test_what_was_sealed_for_a_gateway_that_the_office_has_no_more_goes_onto_no_stick(office: Office) -> None:
    parcel = office.posted()
    office.take(setups.setup(sequence=2, gateway=None, openers=()))
    with pytest.raises(FixableError) as told:
        office.outbox.path(parcel)
    assert told.value.code is Code.PARCEL_OTHER_KEYS


def test_what_the_old_key_of_a_stolen_device_signed_stays_and_what_the_new_one_signs_goes(
    office: Office,
) -> None:
    office.posted()
    renew_key(office.desk.store.settings, office.identity)
    assert office.trouble() == [Code.PARCEL_OTHER_KEYS]
    again = office.posted()
    assert office.outbox.due(office.desk.clock.now()) == again


def test_what_a_device_signed_that_its_office_calls_lost_stays(office: Office) -> None:
    office.posted()
    office.revoked = Revoked(keys=frozenset({office.identity.fingerprint}))
    assert office.trouble() == [Code.PARCEL_OTHER_KEYS]


def test_what_was_signed_with_a_certificate_that_was_taken_back_stays(office: Office) -> None:
    identity = offices.certified(serial=7)
    office.posted(identity)
    assert office.trouble() == [None]
    office.revoked = Revoked(serials=frozenset({(public_text(offices.office_blob()), 7)}))
    assert office.trouble() == [Code.PARCEL_OTHER_KEYS]


def test_of_an_older_parcel_its_moment_is_asked(office: Office) -> None:
    parcel = office.posted()
    office.desk.store.settings.remove(f"{KEYS}{parcel.bundle_id}")
    assert office.trouble() == [None]
    office.desk.clock.pass_seconds(60)
    office.take(gateway_for(another(), sequence=2))
    assert office.trouble() == [Code.PARCEL_OTHER_KEYS]


@pytest.mark.parametrize("end", ["answered", "taken back"])
def test_nothing_of_it_is_kept_once_the_parcel_is_at_its_end(office: Office, end: str) -> None:
    parcel = office.posted()
    name = f"{KEYS}{parcel.bundle_id}"
    assert office.desk.store.settings.get(name) is not None
    if end == "answered":
        office.outbox.answer(a_receipt(parcel), b"{}\n", b"signature")
    else:
        office.outbox.take_back(parcel.bundle_id)
    assert office.desk.store.settings.get(name) is None
