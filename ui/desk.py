"""Everything of an open vault that the window hands to its pages; made by the composition root alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol

from desktop.domain.audience import Audience, Profile
from desktop.domain.disclosed import Exported, ExportPlan, Stays
from desktop.domain.ids import AttachmentId, DraftId, RecordId
from desktop.domain.withdrawal import Withdrawal
from desktop.progress import CancelToken, Progress
from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.backups import Backups
    from desktop.bin import Bin
    from desktop.capture import Capture
    from desktop.changes import Change
    from desktop.clearing import Comment
    from desktop.copies import Copies
    from desktop.domain.author import Role
    from desktop.domain.conflict import Conflict
    from desktop.domain.consent import Channel, Scope
    from desktop.domain.consent_sheet import ConsentNumber, ConsentSheet
    from desktop.domain.maker import KnownMaker
    from desktop.domain.person import Person
    from desktop.domain.record import FormRef
    from desktop.domain.review import Answer, Handed, Handover, Wish
    from desktop.domain.sign_off import SignOff
    from desktop.domain.signer import Signer
    from desktop.keys import Keys
    from desktop.library import Library
    from desktop.pseudonyms import Pseudonyms
    from desktop.reminders import Reminders
    from desktop.returned import AskedChange
    from desktop.team_texts import TeamTexts
    from desktop.upkeep import Upkeep
    from desktop.vault.kit import Kit
    from desktop.vault.pieces import Piece
    from desktop.watchlist import Watchlist
    from desktop.withdrawing import Reached
    from ui.background import Background, Resealing
    from ui.desk_exchange import Exchange
    from ui.desk_outbox import Post
    from ui.desk_receipts import Receipts, Removing
    from ui.desk_sealing import Sealing
    from ui.desk_setups import Setups
    from ui.desk_sticks import Sticks
    from ui.desk_trust import Trusting


class Exporter(Protocol):
    """Makes bundles; `sync.export` has it, and pages know no more of it than this."""

    def plan(self, record_ids: Sequence[RecordId], profile: Profile) -> ExportPlan:
        """Return what would leave."""

    def reasons(self, record_ids: Sequence[RecordId]) -> Mapping[tuple[RecordId, str], str]:
        """Return why finds were left in before, by record and the find's fingerprint."""

    def export(
        self,
        plan: ExportPlan,
        folder: Path,
        *,
        reader: str,
        reasons: Mapping[tuple[RecordId, str], str],
        recipients: Sequence[str] = (),
        posted_to: str = "",
        progress: Progress,
        cancel: CancelToken | None,
    ) -> Exported:
        """Write the bundle; note by role who gets it, and why finds were left in.

        It is sealed for `recipients`, if there are any; `posted_to` is whom it is for if it goes into the
        outbox.
        """

    def write_allowed_signers(self, path: Path) -> None:
        """Write what others need to check the signature."""


class Outputs(Protocol):
    """Makes what leaves beside bundles; `ui.app.outputs` has it. Every method runs on the store lane."""

    def plan(self, record_ids: Sequence[RecordId], profile: Profile) -> ExportPlan:
        """Return what readers would see of these records, and what stays and why."""

    def pages(self, record_id: RecordId, profile: Profile, to: Path, cancel: CancelToken) -> Sequence[str]:
        """Write a record's newest revision as PDF pages, and leave nothing when stopped.

        Returns the names of its damaged or missing pictures, in whose places the pages say that they are not
        there.
        """

    def table(self, record_ids: Sequence[RecordId], profile: Profile, to: Path) -> int:
        """Write the records that may leave as one table, and return how many they are."""

    def text(self, record_id: RecordId, profile: Profile) -> str:
        """Return a whole record as text."""

    def picture(self, record_id: RecordId, profile: Profile, attachment_id: AttachmentId, to: Path) -> None:
        """Save one picture of a record."""

    def consents(self, record_id: RecordId, draft_id: DraftId | None = None) -> Sequence[ConsentNumber]:
        """Return the numbers of the consents in a record, or in its open draft."""

    def consent_paper(
        self, sheet: ConsentSheet, number: ConsentNumber | None, language: str, to: Path
    ) -> int:
        """Write a blank paper of a consent, in a language by its code; return how many pages it took."""

    def reasons(self, record_ids: Sequence[RecordId]) -> Mapping[tuple[RecordId, str], str]:
        """Return why finds were left in before, by record and the find's fingerprint."""

    def keep_reasons(self, reasons: Mapping[tuple[RecordId, str], str]) -> None:
        """Keep why finds may stay in; what is for everybody is made only once each has a reason."""

    def draft_stays(self, draft_id: DraftId) -> Stays | None:
        """Return why an open draft may not stand on paper, even at the own desk; None if it may."""

    def draft_pages(self, draft_id: DraftId, to: Path, cancel: CancelToken) -> Sequence[str]:
        """Write an open draft as PDF pages for the own desk, as `pages` does."""


PrintKit = Callable[["Kit", Path | BinaryIO], int]
"""Writes the page of a recovery kit and returns how many pages it took."""

PrintPiece = Callable[["Piece", Path | BinaryIO], int]
"""Writes the page of one of three pieces, without its short code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """How far the newest version of a record is checked.

    Attributes:
        words: proven ones on exactly this version.
        missing: what each kind of readers it is for still waits for; nothing where it may go.
        is_public_delegated: the Secretariat lets this team's focal point clear for the public.
        vault_words: the words of this vault's own key, which a colleague who reviews asks for.
    """

    title: str
    signers: tuple[Signer, ...]
    words: tuple[SignOff, ...]
    comments: tuple[Comment, ...]
    missing: Mapping[Audience, tuple[Conflict, ...]]
    is_public_delegated: bool = False
    vault_words: str = ""


class Checking(Protocol):
    """Who checked what, and what was taken back; on the store lane. `ui.app.checking` has it."""

    def state(self, record_id: RecordId) -> Checked:
        """Return how far the newest version is checked."""

    def add_person(self, alias: str, role: Role, phrase: str) -> Signer:
        """Make a key for somebody who checks here."""

    def sign(self, record_id: RecordId, signer_id: str, phrase: str, wishes: Iterable[Wish]) -> Change:
        """Put somebody's name to the newest version."""

    def leave(self, signer_id: str) -> None:
        """Let somebody check here no more; what she signed stands."""

    def delegate_public(self, is_delegated: bool) -> None:
        """Note whether the Secretariat lets this team's focal point clear for the public."""

    def tick_off(self, record_id: RecordId, comment: Comment) -> Change:
        """Take a reviewer's comment off the list."""

    def comments(self, record_id: RecordId) -> Sequence[Comment]:
        """Return what reviewers would like changed and nobody has ticked off."""

    def open_handover(self, path: Path) -> Handover:
        """Return what a bundle made for review holds; on the net lane, as it touches no vault."""

    def reviewers(self, handover: Handover) -> tuple[tuple[Signer, ...], KnownMaker]:
        """Return who can sign here, and who made a colleague's bundle, as far as anybody here knows."""

    def know_maker(self, handover: Handover) -> None:
        """Note that the words of a bundle's maker were compared and are the same."""

    def answer(
        self,
        handed: Handed,
        signer_id: str,
        phrase: str,
        wishes: Iterable[Wish],
        comments: Iterable[Comment],
        folder: Path,
    ) -> tuple[Path, str]:
        """Write what somebody says of a colleague's record to a new file, and keep nothing of it here.

        Returns the file, and the words of her key, which the colleague may want to hear.
        """

    def read_answer(self, path: Path, record_id: RecordId) -> Answer:
        """Return a colleague's answer, proven and not yet kept."""

    def take_answer(self, answer: Answer) -> Change:
        """Keep a colleague's answer."""

    def people(self, record_id: RecordId) -> tuple[tuple[Person, ...], tuple[Channel, ...]]:
        """Return who is in the record, and in which ways it may be used."""

    def withdraw(
        self, record_id: RecordId, person: str, scope: frozenset[Scope], channels: frozenset[Channel]
    ) -> Reached:
        """Note at once that a consent was taken back, and return where the record went."""

    def make_notice(self, folder: Path, reader: str = "") -> Exported:
        """Make the bundle that tells everybody who got a record what was taken back.

        Where a gateway is set up, another, sealed for it, goes into the outbox: the one among `others`.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class Aids:
    """What helps to tell of people without exposing them; None each where there is no real vault.

    Attributes:
        texts: the team's own list of help and notes.
        pseudonyms: which changed name stands for whom.
        watchlist: names and places that no text may tell.
        withdrawals: returns the consents taken back of one record; on the store lane.
        outputs: makes paper of drafts and consents.
        template_of: returns the office that adapted a form, empty for the app's own; on the store lane.
        asked: returns what a gateway asks to change in one record; on the store lane.
    """

    texts: TeamTexts | None = None
    pseudonyms: Pseudonyms | None = None
    watchlist: Watchlist | None = None
    withdrawals: Callable[[RecordId], Sequence[Withdrawal]] = lambda _record: ()
    outputs: Outputs | None = None
    template_of: Callable[[FormRef], str] = lambda _form: ""
    asked: Callable[[RecordId], Sequence[AskedChange]] = lambda _record: ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What one works with while the vault is open.

    Attributes:
        programmes: ids and names of the programmes list.
        languages: codes and names of the interface languages there are.
        folder: where the vault lies.
        keys: the ways into the vault; None where there is no real one.
        backups: copies of the whole vault elsewhere; None where there is no real one. `make` and `check` run
            on the beside lane, through `background`.
        resealing: seals files anew after a change of the data key; None where there is no real vault.
        background: what goes on beside the window; None where a page is to have one of its own.
        reminders: what is to be said of backups and the kit; None where there is no real vault.
        before_closing: takes over closing the app if something is to be done first; tells whether it does;
            from the GUI thread.
        print_kit, print_piece: write paper that opens it.
        rekey: locks, encrypts everything anew once the passphrase is typed, and opens; from the GUI thread.
        choose_locking: takes minutes alone, and whether to lock when made small; from the GUI thread.
        outside: names the places outside the vault that are known to hold copies; on the store lane.
        erase: destroys the vault at once and ends the app; from the GUI thread.
        upkeep: looks for damage; None where there is no real vault.
        repair: locks the vault and offers to repair it at the next opening; from the GUI thread.
        aids: what helps to tell of people safely.
        checking: who checked what, and what was taken back; None where there is no real vault.
        exchange: what colleagues send; None where there is no real vault.
        sealing: who could open a bundle; None where there is no real vault.
        trusting: keys of this device, of colleagues and of an office; None where there is no real vault.
        sticks: carries files on sticks; touches no vault.
        post: the outbox, and who carries its parcels; None where there is no real vault.
        receipts: what gateways said; None where there is no real vault.
        removing: takes away what a gateway has received; None where there is no real vault.
        setups: what the office's setup file brought, and new ones; None where there is no real vault.
        close: ends it on the store lane, after files and beside; what was not saved by then is lost.
    """

    capture: Capture
    library: Library
    bin: Bin
    copies: Copies
    exporter: Exporter
    outputs: Outputs
    folder: Path
    close: Callable[[], object]
    keys: Keys | None = None
    upkeep: Upkeep | None = None
    backups: Backups | None = None
    resealing: Resealing | None = None
    background: Background | None = None
    reminders: Reminders | None = None
    print_kit: PrintKit | None = None
    print_piece: PrintPiece | None = None
    rekey: Callable[[], object] = lambda: None
    choose_locking: Callable[[int, bool], object] = lambda _minutes, _is_small: None
    outside: Callable[[], Sequence[str]] = tuple
    erase: Callable[[], object] = lambda: None
    repair: Callable[[], object] = lambda: None
    before_closing: Callable[[], bool] = lambda: False
    aids: Aids = field(default_factory=Aids)
    checking: Checking | None = None
    exchange: Exchange | None = None
    setups: Setups | None = None
    trusting: Trusting | None = None
    sealing: Sealing | None = None
    sticks: Sticks | None = None
    post: Post | None = None
    receipts: Receipts | None = None
    removing: Removing | None = None
    programmes: Sequence[tuple[str, str]] = ()
    languages: Mapping[str, str] = field(default_factory=lambda: {"en": "English"})
    settings: Settings = field(default_factory=Settings)
