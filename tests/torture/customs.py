"""The judge of what travels: parcels and their files, receipts, contacts, setup files, bundles."""

from collections import Counter
from collections.abc import Callable, Iterable

from desktop.domain.finding import Damage, Finding
from desktop.domain.record import Record
from desktop.errors import AppError
from desktop.storage.store import Store
from tests.torture.travel import Travel, facts


def compare(
    store: Store, promised: Travel, revisions: dict[str, Record], *, has_outbox: bool = True
) -> tuple[list[str], int]:
    """Return everything that is not as it was promised, and how many promises were looked for."""
    wrong = [
        *_parcels(store, promised),
        *_files(store, has_outbox=has_outbox),
        *_receipts(store, promised),
        *_contacts(store, promised),
        *_setups(store, promised),
        *_carried(store, promised, revisions),
    ]
    kept = (promised.parcels, promised.receipts, promised.contacts, promised.setups, promised.carried)
    return wrong, sum(len(one) for one in kept)


def _parcels(store: Store, promised: Travel) -> list[str]:
    wrong = []
    there = {str(parcel.bundle_id): parcel for parcel in store.parcels.all()}
    wrong += [
        f"parcel {parcel.bundle_id} is not in the ledger"
        for parcel in there.values()
        if store.exports.of(parcel.bundle_id) is None
    ]
    for bundle_id, allowed in promised.parcels.items():
        parcel = there.pop(bundle_id, None)
        if parcel is None:
            wrong.append(f"parcel {bundle_id} is gone")
        elif facts(parcel) not in allowed:
            wrong.append(f"parcel {bundle_id} is {facts(parcel)}, and none of {allowed}")
    if len(there) > promised.loose_parcels:
        wrong.append(f"{len(there)} parcels that nobody put out")
    return wrong


def _files(store: Store, *, has_outbox: bool) -> list[str]:
    """A bundle lies in the outbox for each parcel that was neither answered nor taken back, and no other.

    Where a backup was brought back none need lie there, and each that does is one of them.
    """
    expected = {
        parcel.file_name: parcel.size
        for parcel in store.parcels.all()
        if not parcel.state.is_answered and not parcel.is_taken_back
    }
    folder = store.outgoing.folder
    there = {path.name: path.stat().st_size for path in folder.iterdir()} if folder.is_dir() else {}
    is_right = there == expected if has_outbox else there.items() <= expected.items()
    return [] if is_right else [f"in the outbox lie {there}, and not {expected}"]


def _receipts(store: Store, promised: Travel) -> list[str]:
    wrong = []
    asked = Counter(str(one.bundle_id) for one in store.receipts.corrections())
    there = {str(one.bundle_id): one for one in store.receipts.all()}
    answered = {str(one.bundle_id) for one in store.parcels.all() if one.state.is_answered}
    if there.keys() != answered:
        wrong.append(f"receipts came for {sorted(there)}, and answered are {sorted(answered)}")
    wrong += [f"the receipt of {one} is gone" for one in promised.receipts.keys() - there.keys()]
    for bundle_id, kept in there.items():
        told = (kept.content.decode("utf-8"), asked[bundle_id])
        allowed = promised.may_have.get(bundle_id, [])
        if bundle_id in promised.receipts:
            allowed = [promised.receipts[bundle_id]]
        if told not in allowed:
            wrong.append(f"the receipt of {bundle_id} says something else")
    return wrong


def _contacts(store: Store, promised: Travel) -> list[str]:
    there = {one.fingerprint: one.name for one in store.contacts.all()}
    wrong = [
        f"contact {fingerprint} is {there.get(fingerprint)}, and none of {names}"
        for fingerprint, names in promised.contacts.items()
        if there.get(fingerprint) not in names
    ]
    if unknown := there.keys() - promised.contacts.keys() - promised.may_know:
        wrong.append(f"contacts {sorted(unknown)} that nobody met")
    return wrong


def _setups(store: Store, promised: Travel) -> list[str]:
    there = {one.sequence for one in store.setups.all()}
    if promised.setups <= there <= promised.setups | promised.may_setups:
        return []
    return [f"setup files {sorted(there)}, where {sorted(promised.setups)} were taken in"]


def _carried(store: Store, promised: Travel, revisions: dict[str, Record]) -> list[str]:
    """A bundle in the air came whole, or nothing of it came."""
    there = {str(one.bundle_id) for one in store.carried.all()}
    wrong = []
    if not promised.carried <= there <= promised.carried | promised.may_come.keys():
        wrong.append(f"bundles {sorted(there)} came, where {sorted(promised.carried)} were taken in")
    for bundle_id, held in promised.may_come.items():
        if bundle_id in there and not revisions.keys() >= set(held):
            wrong.append(f"bundle {bundle_id} came in part")
    origins = {one.origin for one in revisions.values() if one.origin}
    wrong += [f"revisions came of bundle {one}, and it did not" for one in origins - there]
    return wrong


def compare_damaged(store: Store, promised: Travel, known: list[Finding] | None) -> list[str]:
    """Return what reads as something else after damage, or is lost with nobody saying so.

    Before a repair `known` is None: then what cannot be read may just say so.
    """
    said = {one.damage for one in known or ()}
    wrong = []
    for what, damage, differ in _DAMAGED:
        try:
            found = list(differ(store, promised))
        except AppError as error:
            if known is not None:
                wrong.append(f"{what} cannot be read after the repair: {error.code}")
            continue
        if found and known is not None and damage not in said:
            wrong.append(f"{what} {found[0]}, and nobody says so")
    return wrong


def _damaged_parcels(store: Store, promised: Travel) -> list[str]:
    there = {str(parcel.bundle_id): parcel for parcel in store.parcels.all()}
    lost = [f"{one} is gone" for one in promised.parcels.keys() - there.keys()]
    lost += [
        f"{one} is {facts(there[one])}, and none of {allowed}"
        for one, allowed in promised.parcels.items()
        if one in there and facts(there[one]) not in allowed
    ]
    expected = {
        parcel.file_name
        for parcel in there.values()
        if not parcel.state.is_answered and not parcel.is_taken_back and not store.outgoing.is_whole(parcel)
    }
    return [*lost, *(f"{name} went from the outbox" for name in expected)]


def _damaged_receipts(store: Store, promised: Travel) -> list[str]:
    there = {str(one.bundle_id): one.content.decode("utf-8") for one in store.receipts.all()}
    asked = Counter(str(one.bundle_id) for one in store.receipts.corrections())
    return [
        f"of {one} is gone or says something else"
        for one, (content, count) in promised.receipts.items()
        if (there.get(one), asked[one]) != (content, count)
    ]


def _damaged_trust(store: Store, promised: Travel) -> list[str]:
    return [*_contacts(store, promised), *_setups(store, promised), *_carried(store, promised, {})]


_DAMAGED: tuple[tuple[str, Damage, Callable[[Store, Travel], Iterable[str]]], ...] = (
    ("parcel", Damage.PARCEL, _damaged_parcels),
    ("receipt", Damage.RECEIPT, _damaged_receipts),
    ("trust:", Damage.TRUST, _damaged_trust),
)
