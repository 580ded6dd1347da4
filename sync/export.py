"""From chosen records to a signed bundle on a disk: what leaves is exactly what the plan showed."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from desktop.clock import Clock
from desktop.domain.attachment import Attachment
from desktop.domain.audience import Audience, Profile
from desktop.domain.departure import Departure
from desktop.domain.disclosed import Disclosed, Exported, ExportPlan, StayReason, Stays
from desktop.domain.hit import Hit
from desktop.domain.ids import AttachmentId, BundleId, RecordId, new_uuid
from desktop.domain.parcel import Parcel
from desktop.domain.person import Telling
from desktop.domain.record import FormRef
from desktop.domain.withdrawal import Withdrawal
from desktop.errors import Code, DefectError, FixableError, MachineError, machine_error
from desktop.forms.form import Form
from desktop.gathering import gather
from desktop.progress import CancelToken, Progress, silent
from desktop.safety import disclosure
from desktop.safety.scan import fingerprint
from desktop.safety.source import Source
from sync.bundle import layout
from sync.bundle.carried import carried_form
from sync.bundle.crate import crate_bytes
from sync.bundle.pieces import Piece, Write, piece_of
from sync.bundle.recipients import recipient_line
from sync.bundle.records import record_pieces
from sync.bundle.schema import schema_bytes
from sync.bundle.tagfiles import BagInfo
from sync.bundle.withdrawals import withdrawal_pieces
from sync.bundle.writer import BundleWriter, Written, part_of
from sync.identity import ChainKeeper, DeviceIdentity, KeyKeeper
from sync.parcel_keys import note_keys
from sync.splitting import Part, parts_of
from sync.trust import bundle_signer, certifying_office, write_signers


class Shelf(Protocol):
    """What an export needs of `desktop.library.Library`."""

    def source(self, record_id: RecordId) -> tuple[Source, Telling | None]:
        """Return all of the newest finished revision that a disclosure may pick from, and its consents."""

    def title(self, record_id: RecordId) -> str:
        """Return the title of a record that perhaps cannot be read."""

    def attachment(self, attachment_id: AttachmentId) -> Attachment:
        """Return the facts of one file."""

    def quick_look(self, attachment_id: AttachmentId) -> MachineError | None:
        """Return what is wrong with a file at a quick look."""

    def form(self, ref: FormRef) -> Form:
        """Return one form version."""

    def pour(self, attachment_id: AttachmentId, write: Write, *, cancel: CancelToken | None = None) -> object:
        """Hand over a file's bytes."""


class Ledger(Protocol):
    """Where it is noted what left; `desktop.capture.Capture` is one."""

    def note_export(self, departure: Departure, number: int, parcel: Parcel | None = None) -> object:
        """Keep the line durably, in one step, with the number that the bundle got, and its parcel if any."""

    def hit_reasons(self, record_ids: Iterable[RecordId]) -> dict[tuple[RecordId, str], str]:
        """Return why finds were left in before, by record and the find's fingerprint."""

    def keep_reasons(self, reasons: Mapping[tuple[RecordId, str], str]) -> None:
        """Keep why finds were left in."""

    def last_export(self) -> tuple[int, str]:
        """Return the number and the identity of the newest bundle that was noted; 0 and "" before it."""


Look = Callable[[Disclosed, Form], Sequence[Hit]]
"""Finds what in a disclosed record could say who somebody is; `desktop.safety.scan` has the real one."""


def nothing_taken_back(_leaving: Collection[RecordId]) -> Sequence[Withdrawal]:
    """Know of nothing: for callers in whose vault nobody can take anything back."""
    return ()


def nothing_found(disclosed: Disclosed, form: Form) -> Sequence[Hit]:
    """Find nothing: for callers that bring no scan."""
    return ()


class Exporter:
    """Make bundles of finished records. All calls come from the store's thread."""

    def __init__(
        self,
        library: Shelf,
        identity: DeviceIdentity,
        keys: KeyKeeper,
        clock: Clock,
        *,
        ledger: Ledger,
        organisation: Callable[[], str] = str,
        look: Look = nothing_found,
        withdrawals: Callable[[Collection[RecordId]], Sequence[Withdrawal]] = nothing_taken_back,
    ) -> None:
        """`look` scans what leaves; `withdrawals` returns what a bundle of these records has to tell of."""
        self._library = library
        self._identity = identity
        self._keys, self._chain = keys, ChainKeeper(keys)
        self._clock = clock
        self._ledger = ledger
        self._organisation = organisation
        self._look = look
        self._withdrawals = withdrawals

    @property
    def identity(self) -> DeviceIdentity:
        """Return who signs."""
        return self._identity

    def reasons(self, record_ids: Sequence[RecordId]) -> dict[tuple[RecordId, str], str]:
        """Return why finds in these records were left in before, by record and fingerprint."""
        return self._ledger.hit_reasons(record_ids)

    def plan(self, record_ids: Sequence[RecordId], profile: Profile) -> ExportPlan:
        """Return what would leave of the newest revisions of these records, and what stays and why.

        A record that cannot be read stays, as does one with a file that a quick look finds damaged; the
        others go. What only a look at every byte finds ends the export itself. Consents are judged by today.
        Raises FixableError(RECORD_MISSING).
        """
        plan = self._judged(record_ids, profile)
        whole, stays = [], []
        for one in plan.records:
            damaged = [
                file.attachment_id for file in one.files if self._library.quick_look(file.attachment_id)
            ]
            if damaged:
                files = tuple(self._library.attachment(key).name for key in damaged)
                reason = StayReason.FILE_DAMAGED
                stays.append(Stays(record_id=one.record_id, title=one.title, reason=reason, files=files))
            else:
                whole.append(one)
        return self._told(replace(plan, records=tuple(whole), stays=(*plan.stays, *stays)))

    def _told(self, plan: ExportPlan) -> ExportPlan:
        """Return the plan with what it has to tell of; that can change while files are read."""
        leaving = frozenset(one.record_id for one in plan.records)
        return replace(plan, withdrawals=tuple(self._withdrawals(leaving)))

    def _judged(self, record_ids: Iterable[RecordId], profile: Profile) -> ExportPlan:
        """Return what would leave as far as the rules and the scan say; no file is looked at."""
        if not profile.is_bundle:
            raise DefectError("sync.export")
        readable, stays = gather(self._library, record_ids)
        plan = disclosure.plan(readable, profile, self._clock.today())
        forms = {source.record.form: source.form for source, _telling in readable}
        found = tuple(replace(one, hits=tuple(self._look(one, forms[one.form]))) for one in plan.records)
        return replace(plan, records=found, stays=(*plan.stays, *stays))

    def _is_as_shown(self, plan: ExportPlan) -> bool:
        """Tell whether the rules and the scan still say what the plan says; a consent may have run out."""
        stays = tuple(one for one in plan.stays if one.reason is not StayReason.FILE_DAMAGED)
        shown = [*(one.record_id for one in plan.records), *(one.record_id for one in stays)]
        again = self._told(self._judged(shown, plan.profile))
        return again == replace(plan, stays=stays)

    def export(
        self,
        plan: ExportPlan,
        folder: Path,
        *,
        reader: str = "",
        reasons: Mapping[tuple[RecordId, str], str] | None = None,
        recipients: Sequence[str] = (),
        posted_to: str = "",
        progress: Progress = silent,
        cancel: CancelToken | None = None,
    ) -> Exported:
        """Write what the plan shows to a new bundle in `folder`, or to several if it is too much for one.

        `reader` is who gets it, by role, for the ledger; `reasons` say why finds were left in, by record and
        fingerprint, besides those that were kept before. Both stay in the vault. `recipients` are age
        recipients: whoever has none of their keys cannot open the bundle; without any it is not sealed.
        `posted_to` says, in words, whom a bundle in the outbox is for; `folder` is the outbox's then.

        Raises FixableError (NOTHING_TO_EXPORT; PLAN_CHANGED if any part of the plan would differ by now;
        REASONS_MISSING for the public; RECIPIENT_WRONG, RECIPIENTS_TOO_MANY), MachineError, Cancelled; then
        nothing is left in `folder` and the next bundle gets the number that this one would have had.

        Each step is durable before the next begins: the bundle is announced, gets its name, uses up its
        number, and is noted in the ledger. So the ledger names only bundles that stand and no number comes
        twice, wherever the program is cut off. If the vault cannot be written after the naming, the bundle
        stays: it is whole, and to take it back might leave a line in the ledger for a bundle that is gone.
        So do the first of several when a later one cannot be written: each is good alone.
        """
        is_notice = plan.profile is Profile.WITHDRAWAL_NOTICE
        if not (plan.withdrawals if is_notice else plan.records):
            raise FixableError(Code.NOTHING_TO_EXPORT)
        began = self._clock.now()
        if not self._is_as_shown(plan):
            raise FixableError(Code.PLAN_CHANGED)
        given = {key: reason.strip() for key, reason in (reasons or {}).items() if reason.strip()}
        if missing := self._unreasoned(plan, given):
            raise FixableError(Code.REASONS_MISSING, count=missing)
        recipient = recipient_line(recipients)
        self._ledger.keep_reasons(given)
        made: list[Exported] = []
        for part in parts_of(plan, layout.SPLIT_ABOVE):
            if made:  # the one before took its time, and a colleague's word may have come in beside it
                began = self._clock.now()
                if not self._is_as_shown(plan):
                    raise FixableError(Code.PLAN_CHANGED)
            told = part.share(progress)
            made.append(self._export_one(part, began, folder, recipient, reader, posted_to, told, cancel))
        return replace(made[0], others=tuple(made[1:]))

    def _export_one(
        self,
        part: Part,
        began: datetime,
        folder: Path,
        recipient: str,
        reader: str,
        posted_to: str,
        progress: Progress,
        cancel: CancelToken | None,
    ) -> Exported:
        """Write one bundle and note it as of the moment from which on nobody asked whether it may leave."""
        plan = part.plan
        chain = self._chain.load(self._ledger.last_export())
        bundle_id = BundleId(new_uuid())
        suffix = layout.SEALED_SUFFIX if recipient else layout.SUFFIX
        target = (folder / f"{layout.PREFIX}{bundle_id}{suffix}").absolute()
        self._chain.clear()
        is_team = plan.profile.shows_internal
        # A certificate names device and organisation: whoever finds an open bundle must not read that.
        signer = self._identity if recipient or is_team else self._identity.without_name()
        info = BagInfo(
            bundle_id=bundle_id,
            date=self._clock.now().date(),
            sender=signer.principal,
            profile=plan.profile.value,
            sequence=chain.sequence + 1,
            # An organisation's name is "internal" in every form; elsewhere the key alone says who sent it.
            organisation=self._organisation() if is_team else "",
            previous=chain.previous,
            recipient=recipient,
            group=part.group,
            number=part.number,
            count=part.count,
        )
        pieces = self._pieces(part, info, is_team, cancel)
        writer = BundleWriter(pieces, info, signer)

        def naming() -> None:
            if self._told(part.whole) != part.whole:  # taken back while it was written
                raise FixableError(Code.PLAN_CHANGED)
            self._chain.announce(writer.identity, target)

        self._chain.begin(part_of(target))
        try:
            written = writer.write(target, naming=naming, progress=progress, cancel=cancel)
        except BaseException as error:
            # An interrupt can come between the naming and here; a bundle that stands has used up its number.
            self._chain.settle() if target.exists() else self._chain.withdraw()
            if isinstance(error, MachineError):
                raise self._by_name(error) from error
            raise
        self._chain.settle()
        if posted_to:
            note_keys(self._keys, bundle_id, recipient.split(), signer)
        self._ledger.note_export(
            Departure(
                bundle_id=bundle_id,
                identity=written.identity,
                profile=plan.profile,
                exported_at=began,
                revisions=tuple((record.record_id, record.revision_id) for record in plan.records),
                file_count=plan.file_count,
                size=written.size,
                reader=reader,
            ),
            chain.sequence + 1,
            _parcel(target, bundle_id, plan.profile, written, posted_to, began) if posted_to else None,
        )
        return Exported(
            bundle_id=bundle_id,
            path=target,
            identity=written.identity,
            record_count=len(plan.records),
            file_count=plan.file_count,
            size=written.size,
        )

    def write_allowed_signers(self, path: Path) -> None:
        """Write the lines with which `ssh-keygen -Y verify` knows this device's bundles."""
        certificate = self._identity.certificate
        bare = self._identity.without_name()
        lines = [bundle_signer(bare.principal, bare.public)]
        if certificate is not None:
            # Whoever signs with a certificate is known by the office alone; ssh-keygen has it so, too.
            lines.append(certifying_office((self._identity.principal,), certificate.authority))
        try:
            path.write_bytes(write_signers(lines))
        except OSError as error:
            raise machine_error(error, str(path.parent)) from error

    def _unreasoned(self, plan: ExportPlan, given: Mapping[tuple[RecordId, str], str]) -> int:
        """Return for how many finds the public would get nobody ever wrote why they may stay."""
        if plan.profile.audience is not Audience.PUBLIC:
            return 0
        known = self._ledger.hit_reasons(one.record_id for one in plan.records) | dict(given)
        return sum((one.record_id, fingerprint(hit)) not in known for one in plan.records for hit in one.hits)

    def _pieces(self, part: Part, info: BagInfo, is_team: bool, cancel: CancelToken | None) -> list[Piece]:
        plan = part.plan
        forms = {record.form: self._library.form(record.form) for record in plan.records}
        xforms = {ref: carried_form(form, plan.profile) for ref, form in forms.items()}
        pieces = list(self._file_pieces(plan.records, cancel).values())
        pieces += record_pieces(plan.records, xforms, with_names=is_team)
        pieces += withdrawal_pieces(_said_of_others(part.whole))
        pieces += [piece_of(_form_place(ref), xform) for ref, xform in xforms.items()]
        is_side_by_side = any(record.merges for record in plan.records)
        pieces.append(piece_of(layout.SCHEMA, schema_bytes(side_by_side=is_side_by_side)))
        sizes = {piece.path: piece.size for piece in pieces}
        crate = crate_bytes(info.bundle_id, info.date, info.profile, plan.records, sizes)
        return [*pieces, piece_of(layout.CRATE, crate)]

    def _by_name(self, error: MachineError) -> MachineError:
        """Return an error about a file with the name that people know it by."""
        attachment_id = error.params.get("attachment")
        if not attachment_id or "name" in error.params:
            return error
        try:
            name = self._library.attachment(AttachmentId(str(attachment_id))).name
        except MachineError:  # it was none of the records' files
            return error
        return MachineError(error.code, **error.params, name=name)

    def _file_pieces(self, records: Sequence[Disclosed], cancel: CancelToken | None) -> Mapping[str, Piece]:
        """Return each different file once, however many records name it."""
        found: dict[str, Piece] = {}
        for file in (file for record in records for file in record.files):
            path = layout.file_path(file.sha512, file.extension)
            found[path] = Piece(
                path=path,
                size=file.size,
                sha512=file.sha512,
                crc32=file.crc32,
                pour=partial(self._library.pour, file.attachment_id, cancel=cancel),
                attachment=file.attachment_id,
            )
        return found


def _parcel(
    path: Path, bundle_id: BundleId, profile: Profile, written: Written, posted_to: str, began: datetime
) -> Parcel:
    return Parcel(
        bundle_id=bundle_id,
        identity=written.identity,
        profile=profile,
        recipient=posted_to,
        file_name=path.name,
        size=written.size,
        made_at=began,
        changed_at=began,
    )


def _said_of_others(plan: ExportPlan) -> Iterator[Withdrawal]:
    """Yield the withdrawals that go along: of a record that leaves, one that was lifted says nothing."""
    held = {record.record_id for record in plan.records}
    return (one for one in plan.withdrawals if not (one.is_whole and one.record_id in held))


def _form_place(ref: FormRef) -> str:
    """Return where a form stands; its id and version come from our own forms and fit the layout."""
    path = layout.form_path(ref.form_id, ref.version)
    if not layout.FORM_PATH.fullmatch(path):
        raise DefectError("sync.export")
    return path
