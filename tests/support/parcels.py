"""Parcels, receipts and the rest of what travels, with sensible defaults, for tests that need any at all."""

import hashlib
from datetime import UTC, date, datetime, timedelta

from desktop.domain.audience import Profile
from desktop.domain.carried import Carried
from desktop.domain.contact import Contact
from desktop.domain.ids import BundleId, RecordId, RevisionId, new_uuid
from desktop.domain.issued import Issued
from desktop.domain.parcel import Parcel, Way
from desktop.domain.receipt import Correction, Judgement, Receipt, RecordReceipt
from desktop.storage.store import Store

WHEN = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
KEY = "SHA256:Nn3vJ3z0dQb1k2m3p4q5r6s7t8u9v0w1x2y3z4A5B6C"
OFFICE = "SHA256:Aa1bC2dE3fG4hI5jK6lM7nO8pQ9rS0tU1vW2xY3zA4B"


def a_parcel(
    bundle_id: str | None = None,
    *,
    size: int = 4_000_000,
    profile: Profile = Profile.GATEWAY_PUBLIC,
    made_at: datetime = WHEN,
) -> Parcel:
    """Return a parcel that waits."""
    made = BundleId(bundle_id or new_uuid())
    return Parcel(
        bundle_id=made,
        identity=hashlib.sha512(made.encode()).hexdigest(),
        profile=profile,
        recipient="the Spotlight gateway",
        file_name=f"b-{made}.zip.age",
        size=size,
        made_at=made_at,
        changed_at=made_at,
    )


def a_receipt(
    parcel: Parcel, *wanted: tuple[str, str], record_id: str | None = None, refusal: str = ""
) -> Receipt:
    """Return a receipt for one record of the parcel: accepted, or with what is `wanted` of it."""
    record = RecordReceipt(
        record_id=RecordId(record_id or new_uuid()),
        revision_id=RevisionId(new_uuid()),
        judgement=Judgement.NEEDS_CORRECTION if wanted else Judgement.ACCEPTED,
        corrections=tuple(Correction(question=question, reason=reason) for question, reason in wanted),
    )
    return Receipt(
        bundle_id=parcel.bundle_id,
        identity=parcel.identity,
        received_at=WHEN + timedelta(hours=1),
        gateway="gateway",
        records=() if refusal else (record,),
        refusal=refusal,
    )


def a_contact(fingerprint: str = KEY, name: str = "Tablet 3") -> Contact:
    """Return a colleague whose words were compared."""
    return Contact(
        fingerprint=fingerprint,
        public="ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA",
        name=name,
        organisation="Women's Shelter Network",
        compared_on=date(2026, 3, 3),
    )


def a_certificate(serial: int = 17) -> Issued:
    """Return a certificate that stands."""
    return Issued(
        serial=serial,
        authority=OFFICE,
        fingerprint=KEY,
        principal="tablet-3",
        name="Tablet 3",
        issued_at=WHEN,
        valid_before=WHEN + timedelta(days=365),
    )


def a_carried(
    sequence: int = 1, *, sender: str = "tablet-3", bundle_id: str | None = None, previous: str = ""
) -> Carried:
    """Return a bundle of a colleague that was taken in."""
    made = BundleId(bundle_id or new_uuid())
    return Carried(
        bundle_id=made,
        identity=hashlib.sha512(made.encode()).hexdigest(),
        sender=sender,
        maker=KEY,
        sequence=sequence,
        previous=previous,
        profile=Profile.COP_TEAM,
        taken_at=WHEN,
    )


def fill(store: Store, record_id: str) -> Parcel:
    """Write something of each kind that travels, with a correction of the record; return the parcel."""
    parcel = a_parcel()
    store.parcels.add(parcel)
    sending = parcel.begin(WHEN)
    delivered = sending.created("https://gateway.example/files/7").deliver(WHEN, Way.NETWORK)
    receipt = a_receipt(parcel, ("title", "Say which year"), record_id=record_id)
    answered = delivered.answer(receipt.outcome, WHEN)
    for before, after in ((parcel, sending), (sending, delivered), (delivered, answered)):
        assert store.parcels.save(before, after)
    assert store.receipts.add(receipt, b"{}\n", b"-----BEGIN SSH SIGNATURE-----\n", WHEN)
    store.contacts.keep(a_contact(), WHEN)
    store.setups.add(3, OFFICE, b"{}\n", WHEN)
    store.issued.add(a_certificate())
    store.carried.add(a_carried())
    return parcel
