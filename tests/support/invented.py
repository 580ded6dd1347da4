"""An invented desk in memory: realistic records, long titles, Dari names, no vault; a written fake."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from desktop.changes import Change
from desktop.copies import Listed
from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.audience import Profile
from desktop.domain.author import Author, Role
from desktop.domain.consent_sheet import ConsentNumber, ConsentSheet
from desktop.domain.departure import Departure
from desktop.domain.difference import Difference
from desktop.domain.disclosed import Delicate, Disclosed, Exported, ExportPlan, StayReason, Stays, Withheld
from desktop.domain.ids import AttachmentId, BundleId, CopyId, DraftId, RecordId, RevisionId, new_uuid
from desktop.domain.maker import KnownMaker, MakerKind
from desktop.domain.notice import Notice
from desktop.domain.record import (
    Draft,
    FormRef,
    Record,
    RecordState,
    RecordSummary,
    RecordType,
    RevisionSummary,
)
from desktop.domain.released import Released
from desktop.errors import AppError, Code, FixableError, MachineError
from desktop.progress import CancelToken, Progress
from tests.support.invented_backups import DISK, STICK, InventedBackups
from tests.support.invented_bin import InventedBin
from tests.support.invented_keys import InventedKeys
from tests.support.invented_records import NOW, summaries
from tests.support.invented_trust import InventedTrust
from tests.support.invented_upkeep import InventedUpkeep
from ui.desk import Desk


class InventedLibrary:
    """Answers like `desktop.library.Library`, from memory; remembers on which threads it was asked."""

    def __init__(self, rows: Sequence[RecordSummary] = (), notices: Sequence[Notice] = ()) -> None:
        self.rows = list(rows)
        self.found = list(notices)
        self.threads: set[str] = set()
        self.trouble: AppError | None = None

    def summaries(self, words: str = "") -> list[RecordSummary]:
        self.threads.add(threading.current_thread().name)
        if self.trouble is not None:
            raise self.trouble
        return [row for row in self.rows if words.casefold() in f"{row.title} {row.place}".casefold()]

    def notices(self) -> list[Notice]:
        return self.found

    def history(self, record_id: RecordId) -> list[RevisionSummary]:
        row = self._row(record_id)
        if row.revision_id is None:
            return []
        first = RevisionId(f"3{row.revision_id[1:]}")
        when = row.changed_at
        return [
            RevisionSummary(
                revision_id=row.revision_id,
                number=2,
                parent=first,
                title=row.title,
                author=row.author,
                finished_at=when,
            ),
            RevisionSummary(
                revision_id=first,
                number=1,
                parent=None,
                title=row.title,
                author=row.author,
                finished_at=when - timedelta(days=9),
            ),
        ]

    def departures(self, record_id: RecordId) -> list[Departure]:
        row = self._row(record_id)
        if row.state is not RecordState.EXPORTED or row.revision_id is None:
            return []
        return [
            Departure(
                bundle_id=BundleId("40000000-0000-4000-8000-000000000000"),
                identity="0" * 128,
                profile=Profile.COP_TEAM,
                exported_at=row.changed_at + timedelta(days=2, hours=6),
                revisions=((record_id, row.revision_id),),
                file_count=3,
                size=7_200_000,
            )
        ]

    def differences(
        self, older: RevisionId, newer: RevisionId, *, languages: Sequence[str] = ("en",)
    ) -> list[Difference]:
        return [
            Difference(
                path=("changes",),
                label="What changed?",
                before="Fifty women asked for help.",
                after="214 women asked for help.",
            ),
            Difference(path=("partners",), label="Partners", before="", after="The traders' association"),
        ]

    def record(self, record_id: RecordId, revision_id: RevisionId | None = None) -> Record:
        row = self._row(record_id)
        if row.revision_id is None:
            raise FixableError(Code.RECORD_MISSING)
        return Record(
            record_id=record_id,
            revision_id=row.revision_id,
            number=2,
            parent=RevisionId("3"),
            record_type=row.record_type,
            state=row.state,
            form=FormRef(form_id=row.record_type, version="2026110101"),
            title=row.title,
            language="en",
            audience=row.audience,
            author=Author(alias=row.author),
            answers={"title": row.title},
            finished_at=row.changed_at,
        )

    def versions(self, record_id: RecordId) -> tuple[Record, ...]:
        mine = self.record(record_id)
        theirs = replace(
            mine,
            revision_id=RevisionId(f"5{mine.revision_id[1:]}"),
            author=Author(alias="زهرا"),
            finished_at=mine.finished_at + timedelta(hours=5),
            origin="b",
            maker="SHA256:hers",
        )
        return (mine, theirs)[: self._row(record_id).versions]

    def sender(self, fingerprint: str) -> KnownMaker:
        return KnownMaker(
            kind=MakerKind.COMPARED,
            fingerprint=fingerprint,
            name="Tablet 3",
            organisation="Women's Shelter Network",
            known_on=date(2026, 3, 3),
        )

    def attachments(self, record: Record) -> dict[AttachmentId, Attachment]:
        made = {}
        for at in range(3):
            key = AttachmentId(f"{at}{record.record_id[1:]}")
            made[key] = attachment(key, size=2_400_000 + at)
        return made

    def released(self, record: Record) -> tuple[Released, ...]:
        return ()

    def thumbnail(self, attachment_id: AttachmentId) -> bytes:
        return picture(int(attachment_id[0]))

    def draft(self, draft_id: DraftId) -> None:
        """Be able to read it."""

    def quick_look(self, attachment_id: AttachmentId) -> MachineError | None:
        return None

    def vouch(self, attachment: Attachment, reader: object) -> None:
        """Find everything right."""

    def _row(self, record_id: RecordId) -> RecordSummary:
        found = next((row for row in self.rows if row.record_id == record_id), None)
        if found is None:
            raise FixableError(Code.RECORD_MISSING)
        return found


class InventedCopies:
    """Answers like `desktop.copies.Copies`, from memory."""

    def __init__(self) -> None:
        self.found: list[Listed] = []

    def listed(self) -> tuple[Listed, ...]:
        return tuple(self.found)

    def delete(self, copy_id: CopyId) -> None:
        self.forget(copy_id)

    def forget(self, copy_id: CopyId) -> None:
        self.found = [one for one in self.found if one.copy.copy_id != copy_id]


class InventedCapture:
    """Answers like `desktop.capture.Capture`, over the same rows."""

    def __init__(self, library: InventedLibrary, author: Author | None = None) -> None:
        self._library = library
        self._author = author or Author()
        self._discarded: dict[str, RecordSummary] = {}
        self.begun: list[RecordType] = []

    def author(self) -> Author:
        return self._author

    def set_author(self, author: Author) -> Change:
        self._author = author
        return Change(settings=True)

    def begin(self, record_type: RecordType, *, language: str = "en") -> Draft:
        self.begun.append(record_type)
        return Draft(
            draft_id=DraftId(new_uuid()),
            record_id=RecordId(new_uuid()),
            record_type=record_type,
            form=FormRef(form_id=record_type, version="2026110101"),
            parent=None,
            answers={},
            created_at=NOW,
            changed_at=NOW,
        )

    def discard(self, draft_id: DraftId) -> Change:
        row = next(row for row in self._library.rows if row.draft_id == draft_id)
        self._discarded[draft_id] = row
        self._library.rows.remove(row)
        return Change(drafts=frozenset({draft_id}))

    def restore(self, draft_id: DraftId) -> Change:
        self._library.rows.insert(0, self._discarded.pop(draft_id))
        return Change(drafts=frozenset({draft_id}))


class InventedExporter:
    """Answers like `sync.export.Exporter`; writes a small file where the bundle would be."""

    def __init__(self, library: InventedLibrary) -> None:
        self._library = library
        self.trouble: AppError | None = None
        self.before_writing: Callable[[CancelToken | None], None] = lambda _cancel: None
        self.kept: dict[tuple[RecordId, str], str] = {}
        self.readers: list[str] = []
        self.sealed_for: tuple[str, ...] = ()
        self.posted_to = ""

    def plan(self, record_ids: Sequence[RecordId], profile: Profile) -> ExportPlan:
        records = [self._library.record(record_id) for record_id in record_ids]
        goes = tuple(self._disclosed(one) for one in records if one.audience.reaches(profile.audience))
        stays = tuple(
            Stays(record_id=one.record_id, title=one.title, reason=StayReason.AUDIENCE)
            for one in records
            if not one.audience.reaches(profile.audience)
        )
        return ExportPlan(profile=profile, records=goes, stays=stays)

    def reasons(self, record_ids: Sequence[RecordId]) -> Mapping[tuple[RecordId, str], str]:
        return {key: reason for key, reason in self.kept.items() if key[0] in record_ids}

    def export(
        self,
        plan: ExportPlan,
        folder: Path,
        *,
        reader: str,
        reasons: Mapping[tuple[RecordId, str], str],
        progress: Progress,
        cancel: CancelToken | None,
        recipients: Sequence[str] = (),
        posted_to: str = "",
    ) -> Exported:
        self.before_writing(cancel)
        self.sealed_for, self.posted_to = tuple(recipients), posted_to
        self.readers.append(reader)
        self.kept.update(reasons)
        if cancel is not None:
            cancel.check()
        if self.trouble is not None:
            raise self.trouble
        bundle = BundleId(new_uuid())
        path = folder / f"spotlight-{bundle}.zip{'.age' if recipients else ''}"
        path.write_bytes(b"PK")
        progress(1, 1)
        return Exported(
            bundle_id=bundle,
            path=path,
            identity="0" * 128,
            record_count=len(plan.records),
            file_count=plan.file_count,
            size=plan.size,
        )

    def write_allowed_signers(self, path: Path) -> None:
        path.write_text('device namespaces="bundle" ssh-ed25519 AAAA\n')

    def _disclosed(self, record: Record) -> Disclosed:
        return Disclosed(
            record_id=record.record_id,
            revision_id=record.revision_id,
            number=record.number,
            parent=record.parent,
            record_type=record.record_type,
            state=record.state,
            form=record.form,
            title=record.title,
            language="en",
            audience=record.audience,
            finished_at=record.finished_at,
            answers=record.answers,
            labels=("Snapshot", "Context", "What was done", "Results", "Learning"),
            files=tuple(self._library.attachments(record).values()),
            caution=(
                Delicate(label="Place", section="Where and when"),
                Delicate(label="Is the person known to be a survivor?", section="People"),
                Delicate(label="Age band", section="People"),
                Delicate(label="Groups often left behind", section="Topics"),
            ),
            withheld=(
                Withheld(
                    question="lead_org", label="Lead organisation", reason=StayReason.INTERNAL, section="Who"
                ),
                Withheld(
                    question="contact_point",
                    label="Contact for readers",
                    reason=StayReason.INTERNAL,
                    section="Who",
                ),
                Withheld(
                    question="consent",
                    label="Where the consent paper lies",
                    reason=StayReason.LOCAL,
                    section="Consent",
                ),
            ),
        )


def attachment(key: str, size: int = 1000) -> Attachment:
    """Return a photo's facts."""
    return Attachment(
        attachment_id=AttachmentId(key),
        name="IMG_2041.jpg",
        kind=MediaKind.IMAGE,
        media_type="image/jpeg",
        extension="jpg",
        size=size,
        sha512=f"{size:0128x}",
        crc32=1,
        added_at=NOW,
        removed=("location", "device"),
        has_thumbnail=True,
        width=1600,
        height=1200,
    )


def picture(seed: int = 0) -> bytes:
    """Return a small PNG that looks like a landscape from far away."""
    image = QImage(240, 180, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(0, 0, 0, 180)
    sky.setColorAt(0, QColor.fromHsv((200 + seed * 40) % 360, 90, 230))
    sky.setColorAt(1, QColor.fromHsv((30 + seed * 50) % 360, 110, 200))
    painter.fillRect(image.rect(), sky)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromHsv((110 + seed * 60) % 360, 90, 120))
    painter.drawEllipse(-60, 110, 260, 140)
    painter.drawEllipse(120, 120, 220, 120)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt's stub forgets devices
    return bytes(buffer.data().data())


def desk(tmp_path: Path, rows: Sequence[RecordSummary] | None = None, **fields: Any) -> Desk:
    """Return an invented desk; by default with ten records and an author."""
    library = InventedLibrary(summaries() if rows is None else rows)
    author = fields.pop("author", Author(alias="Zohra", role=Role.KM_FOCAL_POINT, programme="afghanistan"))
    exporter = InventedExporter(library)
    made: dict[str, Any] = {
        "capture": InventedCapture(library, author),
        "library": library,
        "copies": InventedCopies(),
        "bin": InventedBin(library.rows),
        "exporter": exporter,
        "outputs": InventedOutputs(fields.get("exporter", exporter)),
        "folder": tmp_path,
        "close": lambda: None,
        "keys": InventedKeys(),
        "backups": InventedBackups(STICK, DISK),
        "upkeep": InventedUpkeep(),
        "trusting": InventedTrust(),
        "programmes": (("afghanistan", "Afghanistan"), ("malawi", "Malawi"), ("haiti", "Haiti")),
        "languages": {"en": "English"},
    }
    return Desk(**(made | fields))


def finished(row: RecordSummary, number: int) -> RecordSummary:
    """Return a finished record like `row`, with another id."""
    return replace(
        row,
        record_id=RecordId(f"40000000-0000-4000-8000-{number:012d}"),
        draft_id=None,
        revision_id=RevisionId(f"50000000-0000-4000-8000-{number:012d}"),
        state=RecordState.READY,
    )


class InventedOutputs:
    """Answers like `ui.app.outputs.RecordOutputs`; writes a few bytes where a file would be.

    Attributes:
        plans: what is seen by other readers than the exporter says.
        made: what was asked for, in order.
    """

    def __init__(self, exporter: InventedExporter) -> None:
        self._exporter = exporter
        self.plans: dict[Profile, ExportPlan] = {}
        self.numbers: tuple[ConsentNumber, ...] = ()
        self.made: list[tuple[object, ...]] = []

    def plan(self, record_ids: Sequence[RecordId], profile: Profile) -> ExportPlan:
        return self.plans.get(profile) or self._exporter.plan(record_ids, profile)

    def pages(self, record_id: RecordId, profile: Profile, to: Path, cancel: CancelToken) -> Sequence[str]:
        self.made.append(("pages", profile))
        to.write_bytes(b"%PDF-1.4\n")
        return ()

    def table(self, record_ids: Sequence[RecordId], profile: Profile, to: Path) -> int:
        self.made.append(("table", profile, tuple(record_ids)))
        to.write_text("number,title\n")
        return len(record_ids)

    def text(self, record_id: RecordId, profile: Profile) -> str:
        self.made.append(("text", profile))
        return "Market women's savings groups\n"

    def picture(self, record_id: RecordId, profile: Profile, attachment_id: AttachmentId, to: Path) -> None:
        self.made.append(("picture", profile, attachment_id))
        to.write_bytes(b"\xff\xd8")

    def consents(self, record_id: RecordId, draft_id: DraftId | None = None) -> Sequence[ConsentNumber]:
        return self.numbers

    def consent_paper(
        self, sheet: ConsentSheet, number: ConsentNumber | None, language: str, to: Path
    ) -> int:
        self.made.append(("paper", sheet, number, language))
        to.write_bytes(b"%PDF-1.4\n")
        return 2

    def reasons(self, record_ids: Sequence[RecordId]) -> Mapping[tuple[RecordId, str], str]:
        return {}

    def keep_reasons(self, reasons: Mapping[tuple[RecordId, str], str]) -> None:
        self.made.append(("reasons", dict(reasons)))

    def draft_stays(self, draft_id: DraftId) -> Stays | None:
        return None

    def draft_pages(self, draft_id: DraftId, to: Path, cancel: CancelToken) -> Sequence[str]:
        self.made.append(("draft pages", draft_id))
        to.write_bytes(b"%PDF-1.4\n")
        return ()
