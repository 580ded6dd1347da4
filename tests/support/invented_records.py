"""Ten invented records of every kind and most states: long titles, Dari names, one without a title yet."""

from datetime import UTC, datetime, timedelta

from desktop.domain.audience import Audience
from desktop.domain.ids import DraftId, RecordId, RevisionId
from desktop.domain.record import RecordState, RecordSummary, RecordType

NOW = datetime(2026, 11, 20, 14, 3, tzinfo=UTC)

_LINES: tuple[tuple[RecordType, str, str, str, str, RecordState, Audience], ...] = (
    (
        RecordType.STORY,
        "The tailor's shop that became a place to talk",
        "Herat",
        "pillar_3",
        "Zohra",
        RecordState.DRAFT,
        Audience.DEVICE,
    ),
    (
        RecordType.PRACTICE,
        "Market women's savings groups as a first door to services in three border districts, with mobile "
        "clerks",
        "Sofala",
        "pillar_4",
        "M. Chissano",
        RecordState.READY,
        Audience.PUBLIC,
    ),
    (
        RecordType.LESSON,
        "Why the hotline went quiet after six, and what the night shift changed",
        "Tegucigalpa",
        "pillar_4",
        "KM focal point",
        RecordState.READY,
        Audience.TEAM,
    ),
    (
        RecordType.STORY,
        "داستان دختری که معلم شد و به روستایش برگشت",
        "بامیان",
        "pillar_6",
        "زهرا",
        RecordState.EXPORTED,
        Audience.PUBLIC,
    ),
    (
        RecordType.PILOT,
        "Radio drama with listeners' circles",
        "Zinder",
        "pillar_3",
        "A. Moussa",
        RecordState.DRAFT,
        Audience.DEVICE,
    ),
    (
        RecordType.PRACTICE,
        "One-page referral card, tested with twelve clinics",
        "Port-au-Prince",
        "pillar_4",
        "Field team",
        RecordState.READY,
        Audience.INVITED,
    ),
    (
        RecordType.EXCHANGE_NOTE,
        "Visit of the Malawi team to Zomba's courts",
        "",
        "pillar_1",
        "T.",
        RecordState.DRAFT,
        Audience.DEVICE,
    ),
    (
        RecordType.QUESTION,
        "Who has costed a law on femicide?",
        "",
        "pillar_1",
        "T.",
        RecordState.READY,
        Audience.TEAM,
    ),
    (
        RecordType.COVER_SHEET,
        "Survey of shelters, 2025, second round",
        "Suva",
        "pillar_5",
        "Library",
        RecordState.EXPORTED,
        Audience.PUBLIC,
    ),
    (RecordType.LESSON, "", "", "", "", RecordState.DRAFT, Audience.DEVICE),
)

SUMMARY = (
    "Savings groups already meet every week. By giving each group a trained listener and a card with three "
    "telephone numbers, women heard about services from someone they trust, and 214 asked for help in a "
    "year, four times as many as before."
)


def summaries() -> list[RecordSummary]:
    """Return ten records of every kind and most states, newest first."""
    made = []
    for at, (kind, title, place, pillar, author, state, audience) in enumerate(_LINES):
        is_draft = state is RecordState.DRAFT
        made.append(
            RecordSummary(
                record_id=RecordId(f"00000000-0000-4000-8000-{at:012d}"),
                record_type=kind,
                title=title,
                summary=SUMMARY if title else "",
                place=place,
                pillar=pillar,
                author=author,
                state=state,
                changed_at=NOW - timedelta(hours=31 * at),
                draft_id=DraftId(f"10000000-0000-4000-8000-{at:012d}") if is_draft else None,
                revision_id=None if is_draft else RevisionId(f"20000000-0000-4000-8000-{at:012d}"),
                audience=audience,
            )
        )
    return made
