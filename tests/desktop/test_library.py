from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop.domain.difference import Difference
from desktop.domain.ids import RevisionId
from desktop.domain.record import Record, RecordType
from desktop.errors import Code, FixableError
from tests.support.builders import a_draft, a_headline
from tests.support.desk import Desk
from tests.support.small_form import READY


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()


def _differences(desk: Desk, older: Record, newer: Record) -> list[Difference]:
    return desk.library.differences(older.revision_id, newer.revision_id)


def test_differences_are_told_in_reading_order_with_labels_and_choice_labels(desk: Desk) -> None:
    first = desk.finished(pillars="laws norms", notes="gone later")
    second = desk.amended(
        first, title="Better", pillar_main="services", pillars="norms", notes="", contact="x"
    )
    assert _differences(desk, first, second) == [
        Difference(path=("title",), label="Title", before=READY["title"], after="Better"),
        Difference(
            path=("pillar_main",), label="Main pillar", before="Social norms", after="Quality services"
        ),
        Difference(
            path=("pillars",),
            label="Other pillars",
            before="Laws and policies; Social norms",
            after="Social norms",
        ),
        Difference(path=("notes",), label="Notes", before="gone later", after=""),
        Difference(path=("contact",), label="Contact", before="", after="x"),
    ]


def test_what_the_app_fills_in_is_no_difference(desk: Desk) -> None:
    first = desk.finished()
    desk.clock.pass_seconds(3 * 86400)
    second = desk.amended(first)
    assert second.answers != first.answers
    assert _differences(desk, first, second) == []
    assert _differences(desk, first, first) == []


def test_rows_are_matched_by_their_ids(desk: Desk) -> None:
    first = desk.finished(
        partners=[
            {"_row": "a", "partner_name": "Ada"},
            {"_row": "b", "partner_name": "Bea"},
            {"_row": "c", "partner_name": "Cyd"},
        ]
    )
    second = desk.amended(
        first,
        partners=[
            {"_row": "c", "partner_name": "Cyd"},
            {"_row": "a", "partner_name": "Ada", "partner_part": "led it"},
            {"_row": "d", "partner_name": "Dee"},
        ],
    )
    assert _differences(desk, first, second) == [
        Difference(path=("partners",), label="Partners", before="1, 3", after="3, 1"),
        Difference(
            path=("partners", "a", "partner_part"),
            label="partner 2 · What they did",
            before="",
            after="led it",
        ),
        Difference(
            path=("partners", "d", "partner_name"),
            label="partner 3 · Name of the partner",
            before="",
            after="Dee",
        ),
        Difference(
            path=("partners", "b", "partner_name"),
            label="partner 2 · Name of the partner",
            before="Bea",
            after="",
        ),
    ]


def test_another_picture_shows_its_file_name(desk: Desk) -> None:
    draft = desk.capture.begin(RecordType.PRACTICE)
    names = []
    for name in ("boats.jpg", "nets.jpg"):
        Image.new("RGB", (8, 8)).save(desk.folder / name)
        names.append(desk.capture.attach(draft.draft_id, desk.folder / name).attachment_id)
    desk.capture.save(draft.draft_id, {**draft.answers, **READY, "photo": names[0]})
    first = desk.capture.finish(draft.draft_id)
    amendment = desk.capture.amend(first.record_id)
    Image.new("RGB", (8, 8)).save(desk.folder / "oars.png")
    new = desk.capture.attach(amendment.draft_id, desk.folder / "oars.png")
    desk.capture.save(amendment.draft_id, {**amendment.answers, "photo": new.attachment_id})
    second = desk.capture.finish(amendment.draft_id)
    assert _differences(desk, first, second) == [
        Difference(path=("photo",), label="Photo", before="boats.jpg", after="oars.png")
    ]
    assert desk.library.read_file(names[0]), "the first revision keeps its picture"


def test_revisions_that_are_not_there_are_told_as_such(desk: Desk) -> None:
    first = desk.finished()
    with pytest.raises(FixableError) as caught:
        desk.library.differences(first.revision_id, RevisionId("nothing"))
    assert caught.value.code is Code.RECORD_MISSING


def test_many_records_are_listed_and_filtered(desk: Desk) -> None:
    store = desk.store
    for number in range(200):
        store.drafts.add(a_draft(), a_headline(f"Record {number}", summary="word " * 150))
    assert len(desk.library.summaries()) == 200
    assert [entry.title for entry in desk.library.summaries("record 199")] == ["Record 199"]
