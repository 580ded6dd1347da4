"""Make or open the vault and lay out the desk; read in a thread, because what it imports takes a second."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import BinaryIO

from desktop import logs, restoring
from desktop.backups import Backups
from desktop.bin import Bin
from desktop.capture import Capture
from desktop.clearing import Clearing
from desktop.clock import Clock
from desktop.copies import Copies
from desktop.domain.disclosed import Disclosed
from desktop.domain.hit import Hit
from desktop.domain.notice import Notice
from desktop.domain.record import FormRef, RecordType
from desktop.errors import Code, FixableError, MachineError
from desktop.forms.catalog import Catalog
from desktop.forms.form import Form, pick
from desktop.keys import Keys
from desktop.library import Library
from desktop.outbox import Outbox
from desktop.paths import Paths
from desktop.progress import CancelToken, Progress
from desktop.pseudonyms import Pseudonyms
from desktop.purging import Purging
from desktop.reminders import Reminders
from desktop.returned import Returned
from desktop.safety.scan import scan_disclosed
from desktop.settings import Settings
from desktop.still_agreed import StillAgreed
from desktop.storage.repair import repair
from desktop.storage.store import Store
from desktop.taking_in import TakingIn
from desktop.team_texts import TeamTexts
from desktop.upkeep import Upkeep, forms_of
from desktop.vault import ground, vault
from desktop.vault.kdf import KdfCost
from desktop.vault.key import DataKey
from desktop.vault.kit import Kit
from desktop.vault.pieces import Piece
from desktop.watchlist import Watchlist
from desktop.withdrawing import Withdrawing
from resources import resource
from sync.authority import OfficeKeys
from sync.believing import believed, taken_back
from sync.contacts import Contacts
from sync.exchange import Exchange
from sync.export import Exporter
from sync.foreign_forms import ForeignForms
from sync.identity import ensure
from sync.inbox_key import ensure_inbox, inbox_identities
from sync.notices import Notices
from sync.parcel_keys import ParcelKeys
from sync.receiving import Receiving
from sync.revocations import Revocations
from sync.senders import Senders
from sync.sign_offs import SignerKeys, is_proven
from ui.app.checking import Checking
from ui.app.outputs import RecordOutputs
from ui.app.posts import VaultPost
from ui.app.receipts import VaultReceipts, VaultRemoving
from ui.app.sealing import BundleReceivers
from ui.app.setups import open_office_setups
from ui.app.sticks import RealSticks
from ui.app.trusting import KeyDesk
from ui.desk import Aids, Desk
from ui.wording.kit import KitPaper


def open_desk(
    paths: Paths,
    passphrase: str,
    clock: Clock,
    settings: Settings,
    *,
    is_new: bool,
    cost: KdfCost | None = None,
    language: Callable[[], str] = lambda: "en",
    rescued: DataKey | None = None,
    takes_over: bool = False,
    repairs: tuple[Progress, CancelToken] | None = None,
) -> Desk:
    """Open the vault, or make it first, and return the desk. Runs on the store lane; raises only the family.

    Args:
        paths: where the vault lies.
        passphrase: what the person typed.
        clock: the time.
        settings: the program's own settings.
        is_new: make the vault first.
        cost: cheaper key derivation, for tests.
        language: returns the code of the interface's language.
        repairs: make the database anew first, and tell how far that is.
        rescued: the key that a kit, pieces or an office gave; `passphrase` is then the new one.
        takes_over: a person said that the other computer, which has not let go, is off or gone.
    """
    ground.check(paths)  # before anything there is read
    restoring.settle(paths, clock)  # one that the power cut short
    found: list[Notice] = []
    if rescued is not None:
        if not vault.strength(passphrase).is_enough:
            raise FixableError(Code.PASSPHRASE_TOO_WEAK)
        key = rescued
    elif is_new:
        key = vault.create(paths, passphrase, clock, cost=cost)
    else:
        key = vault.unlock(paths, passphrase, clock, tell=found.append)
    catalog = Catalog(resource("forms", "compiled"))
    if repairs is not None:
        _repair(paths, key, clock, catalog, repairs)
    log = _begin_log(paths)
    try:
        store = _open_store(paths, key, clock, takes_over=takes_over)
    except BaseException:
        _end_log(log)
        raise
    try:
        keys = Keys(paths, key, store.settings, clock, cost=cost)
        keys.look_over(found)
        if rescued is not None:
            keys.set_passphrase(passphrase)
        else:
            keys.forget_help()
        store.notices = (*store.notices, *keys.notices)
        backups = Backups(store, key, clock)
        upkeep = Upkeep(store, key, clock, catalog)
        capture = Capture(store, catalog, clock)
        identity, inbox = ensure(store.settings), ensure_inbox(store.settings)
        opens = list(inbox_identities(store.settings))
        office = OfficeKeys(store.settings, store.issued, clock, cost=cost)
        revocations = Revocations(store.settings)
        files, setups = open_office_setups(
            store, catalog, clock, office, revoked=partial(taken_back, revocations, office)
        )
        trusted = partial(believed, files, office)
        contacts = Contacts(store.contacts, store.settings, clock, own=identity.fingerprint)
        clearing = Clearing(store, writer=identity.fingerprint, proves=is_proven)
        senders = Senders(store.settings, contacts, lambda: trusted().revoked)
        library = Library(store, catalog, clearing, sender=senders.who)
        withdrawing = Withdrawing(store, library, clock)
        copies = Copies(store, clock)
        watchlist = Watchlist(store, catalog)

        def look(disclosed: Disclosed, form: Form) -> Sequence[Hit]:
            return scan_disclosed(disclosed, form, watchlist.watch())

        posted = ParcelKeys(store.settings, files)
        agreed = StillAgreed(store, library, clock)
        outbox = Outbox(store, clock, still_agreed=agreed.holds, still_sealed=posted.still_count)
        sealing = BundleReceivers(files, contacts, outbox, trusted)
        receiving = Receiving(store, outbox, files.gateway, clock)
        returned = Returned(store, library, clock)
        outputs = RecordOutputs(library, copies, clock, language, ledger=capture, look=look)
        exporter = Exporter(
            library,
            identity,
            store.settings,
            clock,
            ledger=capture,
            organisation=lambda: capture.author().organisation,
            look=look,
            withdrawals=withdrawing.travelling,
        )
    except BaseException:
        store.close()
        _end_log(log)
        raise
    return Desk(
        capture=capture,
        library=library,
        bin=Bin(store, catalog, clock),
        copies=copies,
        exporter=exporter,
        outputs=outputs,
        folder=paths.home,
        outside=partial(_outside, store, backups),
        close=partial(_close, upkeep, store, log),
        upkeep=upkeep,
        keys=keys,
        backups=backups,
        resealing=store.resealing,
        reminders=Reminders(store.settings, clock, backups, keys, confirmed_until=identity.confirmed_until),
        print_kit=_print_kit,
        print_piece=_print_piece,
        checking=Checking(
            library,
            clearing,
            withdrawing,
            SignerKeys(store.signers, clock, cost=cost),
            exporter,
            clock,
            contacts,
            lists=partial(_lists, catalog),
            language=language,
            vault_words=lambda: identity.words,
            believed=trusted,
            identities=opens,
            sealing=sealing,
        ),
        exchange=Exchange(
            TakingIn(store, catalog, clock),
            Notices(library, withdrawing, clock, contacts, believed=trusted, identities=opens),
            ForeignForms(store.forms, catalog),
            store.carried,
            clock,
            who=contacts.who,
            believed=trusted,
            remember=senders.remember,
            identities=opens,
        ),
        trusting=KeyDesk(
            store.settings,
            identity,
            contacts,
            office,
            revocations,
            clock,
            home=paths.home,
            recipient=inbox.recipient,
            believed=trusted,
            identities=opens,
        ),
        setups=setups,
        sticks=RealSticks(store.paths.home),
        receipts=VaultReceipts(store, library, receiving, returned, files.gateway),
        removing=VaultRemoving(Purging(store, library, Bin(store, catalog, clock), clock)),
        post=VaultPost(outbox, files.gateway, clock, take_in=receiving.take_in),
        sealing=sealing,
        aids=Aids(
            texts=TeamTexts(store),
            pseudonyms=Pseudonyms(store, clock, watchlist.names),
            watchlist=watchlist,
            withdrawals=store.withdrawals.of_record,
            outputs=outputs,
            template_of=files.office_of,
            asked=returned.asked,
        ),
        programmes=programmes(catalog),
        settings=settings,
    )


def _open_store(paths: Paths, key: DataKey, clock: Clock, *, takes_over: bool) -> Store:
    """Open the store; a key that is another vault's is told as that, and not as damage."""
    try:
        return Store.open(paths, key, clock, takes_over=takes_over)
    except MachineError as error:
        raise vault.explain(paths, error) from error


def _repair(
    paths: Paths, key: DataKey, clock: Clock, catalog: Catalog, told: tuple[Progress, CancelToken]
) -> None:
    try:
        repair(paths, key, clock, forms_of(catalog), progress=told[0], cancel=told[1])
    except MachineError as error:
        raise vault.explain(paths, error) from error


def _close(upkeep: Upkeep, store: Store, log: logging.Handler | None) -> None:
    try:
        upkeep.stop()
        store.close()
    finally:
        _end_log(log)


def _begin_log(paths: Paths) -> logging.Handler | None:
    """Log while the vault is open; a disk that takes no log keeps nobody out."""
    try:
        return logs.start(paths)
    except MachineError:
        return None


def _end_log(log: logging.Handler | None) -> None:
    if log is not None:
        logs.stop(log)


def _outside(store: Store, backups: Backups) -> tuple[str, ...]:
    """Return where backups are kept, and where copies are known to lie that nobody has deleted yet."""
    places = [str(place.folder) for place in backups.places()]
    return (*dict.fromkeys(places), *(str(copy.path) for copy in store.copies.all()))


def _lists(catalog: Catalog, ref: FormRef) -> dict[str, bytes]:
    """Return the choice lists that this program has of a form; none of one that it does not know."""
    try:
        return catalog.lists(ref)
    except FixableError:
        return {}


def programmes(catalog: Catalog) -> tuple[tuple[str, str], ...]:
    """Return ids and names of the programmes list, as the form for practices uses it."""
    own = catalog.built_in(RecordType.PRACTICE).lists["programmes"]
    found = catalog.current(RecordType.PRACTICE).lists.get("programmes", own)
    return tuple((choice.name, pick(choice.label, ("en",))) for choice in found)


def _print_kit(kit: Kit, to: Path | BinaryIO) -> int:
    from desktop.printing import print_kit

    return print_kit(kit.words, to, KitPaper().kit(kit.language))


def _print_piece(piece: Piece, to: Path | BinaryIO) -> int:
    from desktop.printing import print_piece

    return print_piece(piece.words, piece.number, piece.series, to, KitPaper().piece(piece.language))
