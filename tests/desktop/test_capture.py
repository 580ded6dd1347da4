import unicodedata
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.changes import Change
from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Audience
from desktop.domain.author import Author, Role
from desktop.domain.ids import DraftId, RecordId
from desktop.domain.problem import Problem, ProblemCode
from desktop.domain.record import Draft, RecordState, RecordType
from desktop.errors import Code, FixableError
from tests.support.builders import a_departure
from tests.support.desk import Desk
from tests.support.small_form import READY

AUTHOR = Author(
    alias="R. Amani",
    role=Role.CSO_AUTHOR,
    organisation="Lake Women's Union",
    programme="regional",
    contact="office@example.org",
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()


def test_a_new_draft_holds_the_forms_defaults_and_the_authors_details(desk: Desk) -> None:
    change = desk.capture.set_author(AUTHOR)
    assert change.settings
    assert desk.capture.author() == AUTHOR
    draft = desk.capture.begin(RecordType.PRACTICE, language="fr")
    expected = {
        "language": "fr",
        "exact": "no",
        "audience": "device",
        "author_alias": "R. Amani",
        "author_role": "cso_author",
        "organisation": "Lake Women's Union",
        "programme": "regional",
        "contact": "office@example.org",
        "record_id": draft.record_id,
        "record_type": "practice",
        "record_status": "draft",
        "record_version": "1",
    }
    assert dict(draft.answers) == expected
    assert desk.capture.open(draft.draft_id) == draft
    (entry,) = desk.library.summaries()
    assert (entry.draft_id, entry.state, entry.author) == (draft.draft_id, RecordState.DRAFT, "R. Amani")


def test_answers_are_kept_as_typed_but_for_unicode_form_and_emptiness(desk: Desk) -> None:
    draft = desk.capture.begin(RecordType.PRACTICE)
    typed = "  - two  spaces\r\n\ttab \u0000 end "
    answers: AnswerTree = {
        "title": unicodedata.normalize("NFD", "Élan"),
        "notes": typed,
        "summary": "half \ud83d character, whole 😀",
        "place": "",
        "partners": [{"_row": "r1", "partner_name": ""}, {"_row": "r2", "partner_name": "Ada"}],
    }
    change = desk.capture.save(draft.draft_id, answers)
    assert change.records == {draft.record_id}
    assert change.drafts == {draft.draft_id}
    kept = desk.capture.open(draft.draft_id).answers
    assert kept["title"] == unicodedata.normalize("NFC", "Élan")
    assert kept["notes"] == typed
    assert kept["summary"] == "half \ufffd character, whole 😀"
    assert "place" not in kept
    assert kept["partners"] == [{"_row": "r1"}, {"_row": "r2", "partner_name": "Ada"}]


def test_an_unfinished_record_tells_every_problem_at_once_and_stays(desk: Desk) -> None:
    draft = desk.capture.begin(RecordType.PRACTICE)
    with pytest.raises(FixableError) as caught:
        desk.capture.finish(draft.draft_id)
    assert caught.value.code is Code.NOT_READY
    problems = caught.value.params["problems"]
    assert isinstance(problems, tuple)
    assert all(isinstance(problem, Problem) for problem in problems)
    assert [problem.path for problem in problems] == [
        ("title",),
        ("summary",),
        ("pillar_main",),
        ("author_alias",),
    ]
    assert {problem.code for problem in problems} == {ProblemCode.REQUIRED}
    assert desk.capture.open(draft.draft_id) == draft
    assert desk.library.history(draft.record_id) == []


def test_a_finished_record_freezes_only_what_was_relevant(desk: Desk) -> None:
    desk.capture.set_author(AUTHOR)
    draft = desk.capture.begin(RecordType.PRACTICE)
    desk.capture.save(draft.draft_id, {**draft.answers, **READY, "place": "hidden again", "exact": "no"})
    desk.clock.pass_seconds(60)
    record = desk.capture.finish(draft.draft_id)
    assert "place" not in record.answers
    assert record.answers["record_status"] == "ready"
    assert record.answers["changed_at"] == "2026-11-22"
    assert (record.number, record.parent, record.state) == (1, None, RecordState.READY)
    assert (record.title, record.language, record.audience) == (READY["title"], "en", Audience.TEAM)
    assert record.author == Author(
        alias="A.",
        role=Role.FIELD_AUTHOR,
        organisation=AUTHOR.organisation,
        programme="regional",
        contact=AUTHOR.contact,
    )
    assert record.finished_at == desk.clock.now()
    desk.reopen()
    assert desk.library.record(record.record_id) == record
    with pytest.raises(FixableError):
        desk.capture.open(draft.draft_id)


def test_a_record_without_a_chosen_audience_is_for_this_device_only(desk: Desk) -> None:
    draft = desk.capture.begin(RecordType.PRACTICE)
    desk.capture.save(draft.draft_id, {"title": "no audience yet"})
    (entry,) = desk.library.summaries()
    assert entry.audience is Audience.DEVICE


def test_an_amendment_is_a_new_revision_that_names_its_parent(desk: Desk) -> None:
    first = desk.finished()
    draft = desk.capture.amend(first.record_id)
    assert draft.parent == first.revision_id
    assert draft.answers["title"] == READY["title"]
    assert draft.answers["record_status"] == "draft"
    assert draft.answers["record_version"] == "2"
    assert desk.capture.amend(first.record_id) == draft, "the open one, not a second"
    desk.capture.save(draft.draft_id, {**draft.answers, "title": "Better"})
    second = desk.capture.finish(draft.draft_id)
    assert (second.number, second.parent, second.title) == (2, first.revision_id, "Better")
    assert desk.library.record(first.record_id, first.revision_id) == first
    assert [line.title for line in desk.library.history(first.record_id)] == ["Better", READY["title"]]
    (entry,) = desk.library.summaries()
    assert (entry.title, entry.revision_id, entry.draft_id) == ("Better", second.revision_id, None)


def test_drafts_and_amendments_keep_the_form_version_they_began_with(desk: Desk) -> None:
    record = desk.finished()
    open_draft = desk.capture.begin(RecordType.PRACTICE)
    desk.reopen(version="2")
    assert desk.capture.begin(RecordType.PRACTICE).form.version == "2"
    assert desk.capture.amend(record.record_id).form.version == "1"
    assert desk.capture.form(open_draft.form).ref.version == "1", (
        "the newer program does not bring it any more"
    )
    desk.capture.save(open_draft.draft_id, {**open_draft.answers, **READY})
    assert desk.capture.finish(open_draft.draft_id).form.version == "1"


def test_a_form_that_nobody_has_is_told_as_such(desk: Desk) -> None:
    with pytest.raises(FixableError) as caught:
        desk.capture.begin(RecordType.STORY)
    assert caught.value.code is Code.FORM_MISSING


def test_a_tampered_form_begins_nothing(desk: Desk) -> None:
    path = desk.folder / "forms" / "practice.xml"
    path.write_bytes(path.read_bytes().replace(b"Who may see it", b"Who cannot see it"))
    with pytest.raises(FixableError) as caught:
        desk.capture.begin(RecordType.PRACTICE)
    assert (caught.value.code, caught.value.params["form"]) == (Code.FORM_TAMPERED, "practice")
    assert desk.library.summaries() == []


def test_discarding_can_be_taken_back(desk: Desk) -> None:
    record = desk.finished()
    draft = desk.capture.amend(record.record_id)
    desk.capture.save(draft.draft_id, {**draft.answers, "title": "Half a thought"})
    desk.capture.discard(draft.draft_id)
    (entry,) = desk.library.summaries()
    assert (entry.title, entry.state) == (READY["title"], RecordState.READY)
    desk.capture.restore(draft.draft_id)
    (entry,) = desk.library.summaries()
    assert (entry.title, entry.state) == ("Half a thought", RecordState.DRAFT)
    assert desk.capture.open(draft.draft_id).answers["title"] == "Half a thought"


def test_a_record_is_exported_until_it_is_changed_and_again_when_the_change_is_undone(desk: Desk) -> None:
    def state() -> RecordState:
        (entry,) = desk.library.summaries()
        return entry.state

    record = desk.finished()
    departure = a_departure(record)
    assert state() is RecordState.READY
    assert desk.capture.note_export(departure) == Change(records=frozenset({record.record_id}))
    assert state() is RecordState.EXPORTED
    draft = desk.capture.amend(record.record_id)
    assert state() is RecordState.DRAFT
    desk.capture.discard(draft.draft_id)
    assert state() is RecordState.EXPORTED
    desk.capture.restore(draft.draft_id)
    assert state() is RecordState.DRAFT
    revised = desk.capture.finish(draft.draft_id)
    assert state() is RecordState.READY
    again = a_departure(revised)
    desk.capture.note_export(again)
    desk.reopen()
    assert state() is RecordState.EXPORTED
    assert desk.library.departures(record.record_id) == [again, departure]


def test_what_was_discarded_is_gone_after_a_month(desk: Desk) -> None:
    draft = desk.capture.begin(RecordType.PRACTICE)
    desk.capture.discard(draft.draft_id)
    assert desk.library.summaries() == []
    desk.clock.pass_seconds(31 * 86_400)
    desk.reopen()
    with pytest.raises(FixableError) as caught:
        desk.capture.restore(draft.draft_id)
    assert caught.value.code is Code.RECORD_MISSING


def test_a_clock_set_back_confuses_neither_list_nor_history(desk: Desk) -> None:
    first = desk.finished(title="first")
    desk.clock.set_wall(desk.clock.now() - timedelta(days=300))
    second = desk.amended(first, title="second")
    third = desk.finished(title="third")
    assert second.finished_at < first.finished_at
    assert [line.number for line in desk.library.history(first.record_id)] == [2, 1]
    assert [entry.title for entry in desk.library.summaries()] == ["third", "second"]
    assert desk.library.record(third.record_id) == third


def test_what_is_not_there_is_told_as_such(desk: Desk) -> None:
    for attempt in (
        lambda: desk.capture.open(DraftId("nothing")),
        lambda: desk.capture.save(DraftId("nothing"), {}),
        lambda: desk.capture.finish(DraftId("nothing")),
        lambda: desk.capture.discard(DraftId("nothing")),
        lambda: desk.capture.amend(RecordId("nothing")),
        lambda: desk.library.record(RecordId("nothing")),
    ):
        with pytest.raises(FixableError) as caught:
            attempt()
        assert caught.value.code is Code.RECORD_MISSING


def test_the_list_is_filtered_by_one_line_answers_in_rows_too(desk: Desk) -> None:
    desk.finished(
        partners=[{"_row": "r1", "partner_name": "Réseau des Mères"}], notes="only in the long text"
    )
    assert len(desk.library.summaries("reseau meres")) == 1
    assert desk.library.summaries("only in the long text") == []


def test_a_draft_is_a_frozen_value(desk: Desk) -> None:
    draft: Draft = desk.capture.begin(RecordType.PRACTICE)
    with pytest.raises(AttributeError):
        draft.answers = {}  # type: ignore[misc]
