"""A worker who also sends and receives: parcels, receipts, contacts, setup files, colleagues' bundles."""

import json
from collections.abc import Callable
from pathlib import Path

from desktop.domain.answers import canonical
from desktop.domain.audience import Profile
from desktop.domain.ids import RecordId, RevisionId
from desktop.domain.parcel import Parcel, ParcelState, Way
from desktop.domain.receipt import Receipt
from desktop.errors import AppError
from desktop.forms.catalog import Catalog
from desktop.outbox import Outbox
from desktop.storage.store import Store
from desktop.taking_in import TakingIn
from desktop.withdrawing import Withdrawing
from sync.contacts import Contacts
from sync.exchange import Exchange
from sync.foreign_forms import ForeignForms
from sync.identity import ensure
from sync.notices import Notices
from sync.setup.vault import open_setups
from tests.support.parcels import a_receipt
from tests.support.setups import saved, setup
from tests.torture.colleagues import BUNDLES
from tests.torture.diary import Diary
from tests.torture.travel import facts
from tests.torture.work import MARKER, Worker

RECIPIENT = "age1qwxxhpk97nekkkdg4rnlgj0hg26uaxkmnf3mpxpgkkv6ahn5q39s68cudy"
IDENTITY = "AGE-SECRET-KEY-155S2LKNX68R47VZZRMKHX0ZXNUNKL0UJNEYAGHNFA086AFTS8JZQ7AV33D"
"""An invented gateway's age key: everything in the outbox is sealed for it."""

_UPLOAD = "https://gateway.example/capture/files/"
_COLLEAGUES = tuple(f"SHA256:{letter * 43}" for letter in "abc")


class Carrier(Worker):
    """A working life with as much on its way as is written."""

    def __init__(self, folder: Path, stock: Path, diary: Diary, seed: int) -> None:
        super().__init__(folder, stock, diary, seed)
        self._setup_file = folder.with_name(f"{folder.name}.setup")

    def _enter(self, store: Store) -> None:
        super()._enter(store)
        catalog, settings = Catalog(self._stock / "forms"), store.settings
        library, identity = self._library, ensure(settings)
        contacts = Contacts(store.contacts, settings, self._clock, own=identity.fingerprint)
        withdrawing = Withdrawing(store, library, self._clock)
        self._outbox = Outbox(store, self._clock)
        self._contacts = contacts
        self._setups = open_setups(store, catalog, self._clock)
        self._exchange = Exchange(
            TakingIn(store, catalog, self._clock),
            Notices(library, withdrawing, self._clock, contacts),
            ForeignForms(store.forms, catalog),
            store.carried,
            self._clock,
            who=contacts.who,
        )

    def _doings(self) -> list[tuple[int, Callable[[], None]]]:
        """Add what leaves and what comes to what everybody does."""
        return [
            *super()._doings(),
            (8, self._post),
            (20, self._send),
            (3, self._meet),
            (3, self._set_up),
            (6, self._take),
        ]

    def _post(self) -> None:
        """Export into the outbox."""
        if not self._finished:
            return
        chosen = self._chance.sample(sorted(self._finished), k=1)

        def do() -> dict[str, object]:
            plan = self._exporter.plan(chosen, Profile.REVIEW_HANDOFF)
            made = self._exporter.export(
                plan, self._outbox.folder, recipients=(RECIPIENT,), posted_to="the gateway"
            )
            return {
                "bundle": made.bundle_id,
                "path": str(made.path.relative_to(self._folder)),
                "revisions": [record.revision_id for record in plan.records],
                "parcel": facts(self._outbox.get(made.bundle_id)),
            }

        self._try("post", do)

    def _send(self) -> None:
        """Bring one parcel some steps on its way."""
        try:
            parcels = [item.parcel for item in self._outbox.parcels() if not item.parcel.state.is_answered]
            if not parcels:
                return
            bundle_id = self._chance.choice(parcels).bundle_id
            for _ in range(self._chance.randint(1, 6)):
                parcel = self._outbox.get(bundle_id)
                if parcel.state.is_answered or parcel.is_taken_back or not self._go_on(parcel):
                    return
        except AppError as error:  # the disk refuses to be read, and has said so
            self._diary.refused(str(error.code))

    def _go_on(self, parcel: Parcel) -> bool:
        """Do one step of a parcel that can be done; tell whether it is promised."""
        now, key, outbox = self._clock.now(), parcel.bundle_id, self._outbox
        offset = self._chance.randint(0, parcel.size)
        upload = f"{_UPLOAD}{self._chance.randrange(10**6)}"
        is_paused = not parcel.is_paused
        moves: list[tuple[Callable[[], Parcel], Callable[[], object]]]
        match parcel.state:
            case ParcelState.WAITING:
                moves = [(lambda: parcel.begin(now), lambda: outbox.begin(key))] * 6
                moves += [
                    (lambda: parcel.pause(is_paused), lambda: outbox.pause(key, is_paused)),
                    (lambda: parcel.take_back(now), lambda: outbox.take_back(key)),
                    (lambda: parcel.deliver(now, Way.STICK), lambda: outbox.deliver(key, Way.STICK)),
                ]
            case ParcelState.SENDING:
                moves = [
                    (lambda: parcel.created(upload), lambda: outbox.created(key, upload)),
                    (lambda: parcel.advanced(offset), lambda: outbox.advanced(key, offset)),
                    (
                        lambda: parcel.break_off(now, "line_broken", now),
                        lambda: outbox.break_off(key, "line_broken", now),
                    ),
                    (lambda: parcel.deliver(now, Way.NETWORK), lambda: outbox.deliver(key, Way.NETWORK)),
                ]
            case _:
                return self._answer(parcel)
        after, do = self._chance.choice(moves)

        def act() -> dict[str, object]:
            do()
            return {}

        return self._try("move", act, bundle=key, before=facts(parcel), after=facts(after()))

    def _answer(self, parcel: Parcel) -> bool:
        """Take a receipt in: accepted, with things to change, or refused."""
        wanted = [("title", f"{MARKER} {number}") for number in range(self._chance.choice((0, 0, 2)))]
        refusal = MARKER if self._chance.random() < 0.2 else ""
        record_id = self._chance.choice(sorted(self._finished))
        receipt: Receipt = a_receipt(parcel, *wanted, record_id=record_id, refusal=refusal)
        content = json.dumps({"refusal": refusal, "words": MARKER})

        def do() -> dict[str, object]:
            self._outbox.answer(receipt, content.encode(), b"signature")
            return {}

        return self._try(
            "answer",
            do,
            bundle=parcel.bundle_id,
            before=facts(parcel),
            after=facts(parcel.answer(receipt.outcome, self._clock.now())),
            content=content,
            corrections=0 if refusal else len(wanted),
        )

    def _meet(self) -> None:
        """Compare a colleague's words, or give her another name."""
        fingerprint = self._chance.choice(_COLLEAGUES)
        name = f"{MARKER} {self._chance.randrange(1000)}"

        def do() -> dict[str, object]:
            if self._contacts.knows(fingerprint):
                self._contacts.rename(fingerprint, name, "Lake Union")
            else:
                self._contacts.compared(fingerprint, "ssh-ed25519 AAAA", name, "Lake Union")
            return {}

        self._try("meet", do, fingerprint=fingerprint, name=name)

    def _set_up(self) -> None:
        """Take the office's next setup file in."""
        try:
            current = self._setups.current()
        except AppError as error:
            self._diary.refused(str(error.code))
            return
        number = 1 if current is None else current.sequence + 1
        made = setup(sequence=number, issued_at=self._clock.now().replace(microsecond=0), office=MARKER)
        path = saved(self._setup_file.parent, made, name=self._setup_file.name)

        def do() -> dict[str, object]:
            self._setups.take_in(path, compared=True)
            return {}

        self._try("set_up", do, sequence=number)

    def _take(self) -> None:
        """Take in one of two colleagues' bundles, perhaps once more."""
        bundle = self._chance.choice(sorted((self._stock / BUNDLES).iterdir()))
        try:
            coming = self._exchange.preview(bundle)
        except AppError as error:
            self._diary.refused(str(error.code))
            return
        assert self._store is not None
        store, maker = self._store, coming.maker.fingerprint
        held = [(one.record_id, one.revision_id) for one in coming.records]

        def do() -> dict[str, object]:
            self._exchange.take_in(bundle, compared=True)
            self._finished |= {record_id for record_id, _ in held}
            known = store.contacts.of(maker)
            return {"maker": known.name if known else None, **self._taken(held)}

        revisions = [revision_id for _, revision_id in held]
        self._try("take", do, bundle=coming.bundle_id, revisions=revisions, maker=maker)

    def _taken(self, held: list[tuple[RecordId, RevisionId]]) -> dict[str, object]:
        """Return the revisions that came and their files, as they read from now on."""
        revisions, files = {}, {}
        for record_id, revision_id in held:
            record = self._library.record(record_id, revision_id)
            revisions[revision_id] = (record_id, canonical(record.answers))
            for attachment_id, kept in self._library.attachments(record).items():
                files[attachment_id] = (record_id, kept.sha512)
        return {"came": revisions, "files": files}

    def _amend(self) -> None:
        """Go on from any of the versions that stand side by side."""
        if not self._finished:
            return
        record = self._chance.choice(sorted(self._finished))

        def do() -> dict[str, object]:
            versions = self._library.versions(record)
            is_open = self._store is not None and self._store.drafts.of_record(record) is not None
            on = None if is_open or len(versions) < 2 else self._chance.choice(versions).revision_id
            draft = self._capture.amend(record, on)
            if draft.draft_id not in self._drafts:
                self._drafts.append(draft.draft_id)
            return {"draft": draft.draft_id, "record": record, "answers": draft.answers}

        self._try("amend", do, record=record)
