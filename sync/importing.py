"""Take a colleague's bundle into a vault from the command line: what it would do, and then doing it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.clock import Clock, SystemClock
from desktop.domain.coming import Arrival, Coming, ComingRecord
from desktop.forms.catalog import Catalog
from desktop.library import Library
from desktop.storage.store import Store
from desktop.taking_in import TakingIn
from desktop.withdrawing import Withdrawing
from resources import resource
from sync.believing import open_believed
from sync.contacts import Contacts
from sync.exchange import Exchange
from sync.foreign_forms import ForeignForms
from sync.identity import ensure
from sync.inbox_key import inbox_identities
from sync.notices import Notices
from sync.report import amount, counted, harmless
from sync.senders import Senders
from sync.trust import TrustList
from sync.unlocking import Secret, open_vault

_ARRIVALS = {
    Arrival.NEW: "New",
    Arrival.NEWER: "A newer version",
    Arrival.BESIDE: "A second version beside the one here",
    Arrival.EARLIER: "An earlier version, for the history",
    Arrival.KNOWN: "Known here",
    Arrival.DIFFERENT: "Known here with other words, which stay as they are",
    Arrival.TAKEN_BACK: "Stays outside, since a consent was taken back",
    Arrival.IN_BIN: "Stays outside, since it lies in the bin here",
    Arrival.NO_TEMPLATE: "Stays outside, since nobody here has its form",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What a bundle from elsewhere brought, or would bring.

    Attributes:
        is_done: whether it was taken in; else nothing was changed.
        is_known: somebody here can say who made it, or said that the words were compared.
    """

    coming: Coming
    is_done: bool
    is_known: bool

    def lines(self) -> Iterator[str]:
        """Yield the answer for people."""
        coming = self.coming
        maker = coming.maker
        advice = "a sender known here" if maker.is_known else "compare these words with the sender"
        yield f"Made by {harmless(maker.principal)} ({maker.words}); {advice}."
        if coming.is_own:
            yield "It was made here; nothing was changed."
            return
        for title in coming.hidden:
            yield f"  Taken back: {harmless(title)}"
        if coming.unknown:
            yield f"  Remembered, should they ever come: {counted(coming.unknown, 'record')} not kept here."
        for one in coming.records:
            yield f"  {_ARRIVALS[one.arrival]}: {harmless(one.title)}{_with(one)}"
        if coming.kept_out:
            yield f"  Left out: {counted(coming.kept_out, 'record')} made for other readers than colleagues."
        if not coming.has_news:
            yield "All of it was known here already; nothing was changed."
        elif not self.is_done and not self.is_known:
            yield "Nothing was changed: a stranger could hide records so. Give --trust, or --stranger"
            yield "once you have compared the words above with the sender by voice."
        elif not self.is_done:
            yield "Nothing was changed. Give --yes to take it in."

    def as_json(self) -> dict[str, object]:
        """Return the answer as documented in docs/bundle-format.md."""
        coming = self.coming
        left = sum(not one.arrival.comes for one in coming.records)
        return {
            "format": 1,
            "good": True,
            "done": self.is_done,
            "bundle": coming.bundle_id,
            "sender": coming.maker.principal,
            "words": coming.maker.words,
            "fingerprint": coming.maker.fingerprint,
            "is_known": coming.maker.is_known,
            "is_own": coming.is_own,
            "known": list(coming.hidden),
            "unknown": coming.unknown,
            "new": coming.new_withdrawals,
            "records": coming.kept_out + left,
            "profile": coming.profile.value,
            "arrivals": [
                {
                    "record_id": one.record_id,
                    "revision_id": one.revision_id,
                    "number": one.number,
                    "title": one.title,
                    "arrival": one.arrival.value,
                    "files": one.new_files,
                    "size": one.size,
                }
                for one in coming.records
            ],
        }


def take_in(
    home: Path,
    secret: Secret,
    bundle: Path,
    trust: TrustList | None,
    *,
    from_stranger: bool = False,
    is_sure: bool = False,
    identities: Sequence[str] = (),
) -> Imported:
    """Open the vault, take a bundle in, and close it again. Raises only the family.

    It only says what it would do while nobody knows the sender: from a list of trusted keys, from an earlier
    time, or because whoever runs it compared the words; and while records would come in and nobody `is_sure`.
    A sealed bundle is opened with the vault's own key, or with one of `identities`.
    """
    clock = SystemClock()
    with open_vault(home, secret, clock) as store:
        exchange = _exchange(store, clock, identities)
        coming = exchange.preview(bundle, trust)
        is_known = coming.maker.is_known or from_stranger
        is_done = coming.is_own or (is_known and (is_sure or not coming.coming))
        if is_done:
            coming = exchange.take_in(bundle, trust, compared=from_stranger, seen=coming)
        return Imported(coming=coming, is_done=is_done, is_known=is_known)


def _exchange(store: Store, clock: Clock, identities: Sequence[str]) -> Exchange:
    catalog = Catalog(resource("forms", "compiled"))
    library = Library(store, catalog)
    contacts = Contacts(store.contacts, store.settings, clock, own=ensure(store.settings).fingerprint)
    keys = (*inbox_identities(store.settings), *identities)
    withdrawing = Withdrawing(store, library, clock)
    believed = open_believed(store, catalog, clock)
    return Exchange(
        TakingIn(store, catalog, clock),
        Notices(library, withdrawing, clock, contacts, believed=believed, identities=keys),
        ForeignForms(store.forms, catalog),
        store.carried,
        clock,
        who=contacts.who,
        believed=believed,
        remember=Senders(store.settings, contacts, lambda: believed().revoked).remember,
        identities=keys,
    )


def _with(record: ComingRecord) -> str:
    if not (record.arrival.comes and record.new_files):
        return ""
    return f", with {counted(record.new_files, 'file')} ({amount(record.size)})"
