"""Drafts and records with sensible defaults, for tests that need any at all."""

import hashlib
from datetime import UTC, datetime

from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Audience, Profile
from desktop.domain.author import Author, Role
from desktop.domain.departure import Departure
from desktop.domain.headline import Headline
from desktop.domain.ids import BundleId, DraftId, RecordId, RevisionId, new_uuid
from desktop.domain.record import Draft, FormRef, Record, RecordState, RecordType

WHEN = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
FORM = FormRef(form_id="practice", version="1")


def a_draft(
    *,
    record_id: str | None = None,
    parent: RevisionId | None = None,
    answers: AnswerTree | None = None,
    when: datetime = WHEN,
) -> Draft:
    return Draft(
        draft_id=DraftId(new_uuid()),
        record_id=RecordId(record_id or new_uuid()),
        record_type=RecordType.PRACTICE,
        form=FORM,
        parent=parent,
        answers={"title": "A title"} if answers is None else answers,
        created_at=when,
        changed_at=when,
    )


def a_record(
    *,
    record_id: str | None = None,
    number: int = 1,
    parent: RevisionId | None = None,
    answers: AnswerTree | None = None,
    title: str = "A title",
    when: datetime = WHEN,
) -> Record:
    return Record(
        record_id=RecordId(record_id or new_uuid()),
        revision_id=RevisionId(new_uuid()),
        number=number,
        parent=parent,
        record_type=RecordType.PRACTICE,
        state=RecordState.READY,
        form=FORM,
        title=title,
        language="en",
        audience=Audience.TEAM,
        author=Author(alias="A.", role=Role.CSO_AUTHOR, organisation="Lake Women's Union"),
        answers={"title": title} if answers is None else answers,
        finished_at=when,
    )


def a_headline(title: str = "A title", **fields: str) -> Headline:
    return Headline(
        title=title,
        summary=fields.get("summary", ""),
        place=fields.get("place", ""),
        pillar=fields.get("pillar", ""),
        author=fields.get("author", "A."),
        audience=Audience.TEAM,
        words=fields.get("words", ""),
    )


def a_departure(*records: Record, profile: Profile = Profile.COP_TEAM, when: datetime = WHEN) -> Departure:
    bundle_id = BundleId(new_uuid())
    return Departure(
        bundle_id=bundle_id,
        identity=hashlib.sha512(bundle_id.encode()).hexdigest(),
        profile=profile,
        exported_at=when,
        revisions=tuple((record.record_id, record.revision_id) for record in records),
        file_count=1,
        size=2048,
    )
