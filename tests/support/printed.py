"""A small form, a record of it in two languages, and what stock tools read from its pages."""

import io
import os
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from desktop.domain.answers import AnswerTree
from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.audience import Profile
from desktop.domain.disclosed import Disclosed
from desktop.domain.ids import AttachmentId
from desktop.domain.record import Record
from desktop.errors import Code, MachineError
from desktop.forms.form import Form, Kind
from desktop.printing import PageWords, print_record
from desktop.safety.disclosure import disclose
from tests.support import media, trees

GOLDEN = Path(__file__).parents[1] / "golden" / "pages"
PHOTO = AttachmentId("3b0f4a2e-7f53-4a1a-a7b0-1f6a5f0d9c11")
LOST = AttachmentId("aaaaaaaa-7f53-4a1a-a7b0-1f6a5f0d9c11")
SOUND = AttachmentId("bbbbbbbb-7f53-4a1a-a7b0-1f6a5f0d9c11")
ATTACHMENTS = {
    PHOTO: trees.attachment(PHOTO),
    LOST: trees.attachment(LOST),
    SOUND: replace(trees.attachment(SOUND, extension="mp3", size=2_345_678), kind=MediaKind.AUDIO),
}


def read_file(attachment_id: AttachmentId) -> bytes:
    """Return the one kept photo; every other file is lost."""
    if attachment_id != PHOTO:
        raise MachineError(Code.ATTACHMENT_MISSING, attachment=attachment_id)
    return media.plain_jpeg(1200, 900)


def small_form() -> Form:
    """Return a form with one question of every sort."""
    q = trees.question
    yes_no = [("yes", {"en": "Yes"}), ("no", {"en": "No"})]
    pillars = [
        ("p1", {"en": "Laws and policies"}),
        ("p2", {"en": "Institutions"}),
        ("p3", {"en": "Services"}),
    ]
    long_ones = [
        ("a", {"en": "Age, days, children and job are widened"}),
        ("b", {"en": "Words are hers or respectful"}),
    ]
    return trees.form(
        trees.group(
            "identity",
            q("title", role="title"),
            q("summary", kind=Kind.LONG_TEXT, role="summary"),
            q("pillar", kind=Kind.SELECT_ONE, choices="pillars", role="pillar", label={"en": "Main pillar"}),
            q("record_id", role="recordId", is_auto=True),
        ),
        trees.group(
            "work",
            q("from_month", kind=Kind.MONTH, label={"en": "From"}),
            q("on_day", kind=Kind.DATE, label={"en": "Agreed on"}),
            q("others", kind=Kind.SELECT_MULTIPLE, choices="pillars", label={"en": "Other pillars"}),
            q("long_ones", kind=Kind.SELECT_MULTIPLE, choices="long_ones"),
            q("order", kind=Kind.RANK, choices="pillars", label={"en": "In order"}),
            q("agreed", kind=Kind.SELECT_ONE, choices="yes_no"),
            q(
                "harm",
                kind=Kind.RANGE,
                highest="3",
                label={"en": "Do no harm"},
                guidance={"en": "Why we ask. ¶ 1: Risks named. ¶ 2: Risks named and handled."},
            ),
            q("level", kind=Kind.RANGE, highest="4", label={"en": "Evidence level"}),
            q("problem", kind=Kind.LONG_TEXT, label={"en": "What was the problem?"}),
            q("empty_one", kind=Kind.LONG_TEXT, label={"en": "Never answered"}),
        ),
        trees.group(
            "rows",
            trees.repeat(
                "reached",
                q("reached_group", label={"en": "Group"}),
                q("reached_number", kind=Kind.INTEGER, label={"en": "How many"}),
                label={"en": "Who was reached"},
            ),
            trees.repeat("keywords", q("keyword"), label={"en": "Own keywords"}),
            trees.repeat(
                "files",
                q("picture", kind=Kind.IMAGE),
                q("sound", kind=Kind.AUDIO),
                q("caption"),
                q("credit"),
                label={"en": "Files"},
                row_label={"en": "file"},
            ),
        ),
        trees.group("nothing", q("unanswered")),
        lists={"pillars": pillars, "yes_no": yes_no, "long_ones": long_ones},
    )


ENGLISH: AnswerTree = {
    "title": "Market traders trained as first listeners",
    "summary": "Traders learned to listen. Forty-two of them still do.",
    "pillar": "p3",
    "record_id": "6f0e7a52",
    "from_month": "2024-03-01",
    "on_day": "2026-02-09",
    "others": "p1 p2",
    "order": "p2 p1",
    "agreed": "yes",
    "harm": "2",
    "level": "3",
    "problem": "Women walked 40 km – a day’s way – to the office.\n\n"
    "Three things were missing:\n- a place\n- a law\n- money",
    "reached": [
        {"_row": "r1", "reached_group": "Women and girls", "reached_number": "2914"},
        {"_row": "r2", "reached_group": "Leaders", "reached_number": "96"},
    ],
    "keywords": [{"_row": "k1", "keyword": "legal aid"}, {"_row": "k2", "keyword": "market day"}],
    "files": [
        {"_row": "f1", "picture": PHOTO, "caption": "A row of stalls", "credit": "Our network"},
        {"_row": "f2", "picture": LOST, "caption": "A lost picture"},
        {"_row": "f3", "sound": SOUND, "caption": "A song"},
    ],
}
DARI: AnswerTree = {
    "title": "قابله‌ها می‌شنوند و راه کمک را نشان می‌دهند",
    "summary": "در این کار، ۴۸ قابله با UN Women و UNFPA (در سال 2025) آموختند. "
    "نکتهٔ اصلی: لازم نیست بنویسند.",
    "pillar": "p1",
    "problem": "پښتو: ښځې ډېرې لرې وې، ګام په ګام.\n\nO‘zbekcha: اوزبیکچه متن ۋ ۇ.\n\n- نخست\n- دوم",
    "reached": [
        {"_row": "r1", "reached_group": "زنان", "reached_number": "163"},
        {"_row": "r2", "reached_group": "مردان", "reached_number": "9"},
    ],
}


def record(answers: AnswerTree, language: str = "en") -> Record:
    """Return a finished record with these answers."""
    return trees.record(answers, title=str(answers["title"]), language=language)


def on_desk(
    record: Record, form: Form, attachments: Mapping[AttachmentId, Attachment] = ATTACHMENTS
) -> Disclosed:
    """Return a record as it is disclosed to the writer herself."""
    found = disclose(trees.source(record, form, attachments), Profile.OWN_DESK, None, trees.TODAY)
    assert isinstance(found, Disclosed)
    return found


def printed(
    answers: AnswerTree,
    *,
    language: str = "en",
    form: Form | None = None,
    words: PageWords | None = None,
    attachments: Mapping[AttachmentId, Attachment] = ATTACHMENTS,
) -> tuple[bytes, int]:
    """Return the PDF of a record with these answers, and its pages."""
    out = io.BytesIO()
    form = form or small_form()
    shown = on_desk(record(answers, language), form, attachments)
    pages = print_record(shown, form, out, read_file=read_file, words=words)
    return out.getvalue(), pages


def text_of(pdf: bytes, *options: str) -> str:
    """Return what Debian's pdftotext reads from `pdf`, without its marks of direction."""
    run = subprocess.run(["pdftotext", *options, "-", "-"], input=pdf, capture_output=True, check=True)
    words = run.stdout.decode()
    return "".join(char for char in words if char not in "\u202a\u202b\u202c\u200e\u200f")


def compare_with_golden(name: str, words: str) -> str:
    """Return the accepted text of `name`; ACCEPT_PAGES=1 accepts the new one first."""
    path = GOLDEN / name
    if os.environ.get("ACCEPT_PAGES") == "1":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8")
    return path.read_text(encoding="utf-8")
