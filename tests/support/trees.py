"""Form trees and records made in memory, for rules that need no XForm."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from desktop.domain.answers import AnswerTree
from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.audience import Audience, Sensitivity
from desktop.domain.author import Author, Role
from desktop.domain.ids import AttachmentId, RecordId, RevisionId, SignOffId
from desktop.domain.record import FormRef, Record, RecordState, RecordType
from desktop.domain.sign_off import SignOff, Step
from desktop.forms.form import Choice, Form, Group, Kind, Node, Question, Repeat
from desktop.safety.source import Source

RECORD_ID = RecordId("6f0e7a52-91f3-4b7e-9d0e-3c8f3a1d2b4c")
TODAY = date(2026, 11, 22)
REVISION_ID = RevisionId("0d8f6a0e-5b1d-4c55-8a7e-9d2f4b6c8e01")


def question(
    name: str,
    sensitivity: Sensitivity | None = Sensitivity.OPEN,
    kind: Kind = Kind.TEXT,
    *,
    label: Mapping[str, str] | None = None,
    **more: object,
) -> Question:
    """Return a question; its label is its name unless given."""
    words = label or {"en": name.replace("_", " ").capitalize()}
    return Question(name=name, kind=kind, xpath=f"/data/{name}", label=words, sensitivity=sensitivity, **more)  # type: ignore[arg-type]  # passed on as they are


def group(name: str, *children: Node, label: Mapping[str, str] | None = None) -> Group:
    """Return a group of questions."""
    return Group(
        name=name, xpath=f"/data/{name}", label=label or {"en": name.capitalize()}, children=children
    )


def repeat(
    name: str,
    *children: Node,
    sensitivity: Sensitivity | None = None,
    label: Mapping[str, str] | None = None,
    row_label: Mapping[str, str] | None = None,
) -> Repeat:
    """Return a repeat."""
    return Repeat(
        name=name,
        xpath=f"/data/{name}",
        label=label or {"en": name.capitalize()},
        row_label=row_label or {},
        children=children,
        sensitivity=sensitivity,
    )


def form(
    *sections: Group,
    lists: Mapping[str, Sequence[tuple[str, Mapping[str, str]]]] | None = None,
    languages: tuple[str, ...] = ("en",),
    title: str = "Practice",
) -> Form:
    """Return a form of these sections."""
    return Form(
        ref=FormRef(form_id="practice", version="2026112201"),
        title=title,
        xform=b"",
        digest="0" * 64,
        languages=languages,
        sections=sections,
        lists={
            name: tuple(Choice(name=entry, label=label) for entry, label in entries)
            for name, entries in (lists or {}).items()
        },
    )


def record(
    answers: AnswerTree,
    *,
    audience: Audience = Audience.PUBLIC,
    title: str = "Market traders trained as first listeners",
    language: str = "en",
) -> Record:
    """Return the first revision of a finished record."""
    return Record(
        record_id=RECORD_ID,
        revision_id=REVISION_ID,
        number=1,
        parent=None,
        record_type=RecordType.PRACTICE,
        state=RecordState.READY,
        form=FormRef(form_id="practice", version="2026112201"),
        title=title,
        language=language,
        audience=audience,
        author=Author(alias="A. Author"),
        answers=answers,
        finished_at=datetime(2026, 11, 22, 9, 30, tzinfo=UTC),
    )


def source(
    record: Record, form: Form, files: Mapping[AttachmentId, Attachment] | None = None, **more: object
) -> Source:
    """Return all of a record that a disclosure may pick from; it was cleared for everybody."""
    facts: dict[str, object] = {"sign_offs": words_on(record), "writer": "SHA256:writer"}
    return Source(record=record, form=form, files=files or {}, **(facts | more))  # type: ignore[arg-type]  # the same


def words_on(record: Record, audience: Audience = Audience.PUBLIC) -> tuple[SignOff, ...]:
    """Return what a specialist and the Secretariat said of a revision, as if it were proven."""
    return tuple(
        SignOff(
            sign_off_id=SignOffId(f"s-{role}"),
            record_id=record.record_id,
            revision_id=record.revision_id,
            digest="0" * 128,
            step=step,
            audience=audience,
            signer=f"SHA256:{role}",
            alias=role.value,
            role=role,
            signed_at=record.finished_at,
            signature="",
        )
        for step, role in ((Step.SAFETY, Role.GBV_SPECIALIST), (Step.CLEARED, Role.SECRETARIAT))
    )


def attachment(attachment_id: str, name: str = "IMG_2044 Parwin at home.jpg", **more: object) -> Attachment:
    """Return the facts of a kept photo."""
    facts: dict[str, object] = {
        "kind": MediaKind.IMAGE,
        "media_type": "image/jpeg",
        "extension": "jpg",
        "size": 1000,
        "sha512": "0" * 128,
        "crc32": 1,
        "added_at": datetime(2026, 11, 21, 8, 0, tzinfo=UTC),
    }
    return Attachment(attachment_id=AttachmentId(attachment_id), name=name, **(facts | more))  # type: ignore[arg-type]  # passed on as they are
