from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.answers import AnswerTree
from desktop.domain.record import Draft, RecordType
from desktop.errors import Code, FixableError
from desktop.storage import steps
from desktop.undo import Left
from tests.support.desk import Desk
from tests.support.media import plain_jpeg
from tests.support.small_form import READY


class Writer:
    """Types into one draft and takes it back."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.draft: Draft = desk.capture.begin(RecordType.PRACTICE)
        self.undo = desk.capture.steps

    @property
    def answers(self) -> AnswerTree:
        return self.desk.capture.open(self.draft.draft_id).answers

    def reopen(self) -> None:
        self.desk.reopen()
        self.undo = self.desk.capture.steps

    def save(self, **answers: object) -> None:
        """Save after a pause."""
        self.save_after(10, **answers)

    def save_after(self, seconds: float, **answers: object) -> None:
        self.desk.clock.pass_seconds(seconds)
        self.desk.capture.save(self.draft.draft_id, {**self.answers, **answers})  # type: ignore[dict-item]

    def value(self, name: str) -> object:
        return self.answers.get(name, "")

    def back(self) -> str:
        turned = self.undo.undo(self.draft.draft_id)
        assert turned is None or turned.answers == self.answers
        return ".".join(turned.step.path) if turned else ""

    def again(self) -> str:
        turned = self.undo.redo(self.draft.draft_id)
        assert turned is None or turned.answers == self.answers
        return ".".join(turned.step.path) if turned else ""

    def left(self) -> tuple[int, int]:
        left = self.undo.left(self.draft.draft_id)
        return left.undo, left.redo

    def kept(self) -> int:
        """How many steps there are in the database, whatever draft they are of."""
        with self.desk.store._database.read() as connection:
            found = connection.exec_driver_sql("SELECT count(*) FROM draft_steps").scalar_one()
            return int(found)


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    writer = Writer(Desk(tmp_path))
    yield writer
    writer.desk.store.close()


def test_steps_are_undone_and_redone_in_order_across_a_restart(writer: Writer) -> None:
    writer.save(title="One")
    writer.save(title="Two")
    writer.save(summary="Why")
    assert writer.left() == (3, 0)
    assert writer.back() == "summary"
    writer.reopen()
    assert writer.left() == (2, 1)
    assert writer.back() == "title"
    assert (writer.value("title"), writer.value("summary")) == ("One", "")
    assert writer.again() == "title"
    writer.reopen()
    assert writer.again() == "summary"
    assert writer.again() == ""
    assert (writer.value("title"), writer.value("summary")) == ("Two", "Why")
    assert [writer.back() for _ in range(4)] == ["summary", "title", "title", ""]
    assert writer.left() == (0, 3)


def test_the_list_follows(writer: Writer) -> None:
    writer.save(title="One")
    writer.save(title="Two")
    writer.back()
    (entry,) = writer.desk.library.summaries()
    assert entry.title == "One"


def test_what_is_written_after_an_undo_takes_the_place_of_what_was_undone(writer: Writer) -> None:
    for title in ("One", "Two", "Three"):
        writer.save(title=title)
    writer.back()
    writer.back()
    writer.save(summary="Another way")
    assert writer.left() == (2, 0)
    assert writer.again() == ""
    assert writer.kept() == 2
    assert [writer.back(), writer.back(), writer.value("title")] == ["summary", "title", ""]


def test_a_run_of_typing_is_one_step_and_a_pause_begins_another(writer: Writer) -> None:
    for text in ("We met", "We met in the", "We met in the market"):
        writer.save_after(1, notes=text)
    writer.save_after(20, notes="We met in the market and")
    assert writer.left() == (2, 0)
    writer.back()
    assert writer.value("notes") == "We met in the market"
    # What is typed after an undo never joins the step before it, however fast it comes.
    writer.save_after(0, notes="We met in the market,")
    writer.back()
    assert writer.value("notes") == "We met in the market"
    writer.back()
    assert writer.value("notes") == ""


def test_a_run_that_a_restart_cuts_goes_on(writer: Writer) -> None:
    writer.save(notes="We met")
    writer.reopen()
    writer.save_after(1, notes="We met in")
    assert writer.left() == (1, 0)


def test_rows_are_added_removed_and_moved_back(writer: Writer) -> None:
    one, two = {"_row": "r1", "partner_name": "Ama"}, {"_row": "r2", "partner_name": "Bo"}
    writer.save(partners=[one])
    writer.save(partners=[one, two])
    writer.save(partners=[two, one])
    writer.save(partners=[two])
    assert writer.back() == "partners"
    assert writer.value("partners") == [two, one]
    writer.back()
    assert writer.value("partners") == [one, two]
    writer.save(partners=[one, {**two, "partner_name": "Bola"}])
    assert writer.back() == "partners.r2.partner_name"
    assert writer.again() == "partners.r2.partner_name"


def test_what_the_app_fills_in_itself_is_no_step(writer: Writer) -> None:
    writer.save(changed_at="2026-11-22")
    assert writer.left() == (0, 0)


def test_a_save_that_only_follows_from_an_undo_is_no_step_and_keeps_the_way_forward(writer: Writer) -> None:
    writer.save(title="One")
    writer.save(title="Two")
    writer.back()
    writer.desk.capture.save(writer.draft.draft_id, {**writer.answers, "place": "x"}, is_step=False)
    assert writer.left() == (1, 1)
    assert writer.again() == "title"
    assert (writer.value("title"), writer.value("place")) == ("Two", "x")


def test_the_journal_keeps_within_its_bounds_and_the_oldest_go_first(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps, "MOST_STEPS", 3)
    for number in range(6):
        writer.save(title=f"Title {number}")
    assert writer.left() == (3, 0)
    assert writer.kept() == 3
    monkeypatch.setattr(steps, "MOST_BYTES", 1000)
    writer.save(notes="n" * 5000)
    assert writer.left() == (1, 0), "the newest stays, however large"
    writer.reopen()
    assert writer.left() == (1, 0)
    assert writer.back() == "notes"
    assert writer.value("title") == "Title 5"


def test_nothing_that_was_taken_out_lives_on_in_a_finished_record(writer: Writer) -> None:
    writer.save(**READY)
    writer.save(summary="Marker-Kalinda")
    writer.save(summary="Nothing to see.")
    assert writer.kept() == 3
    writer.desk.capture.finish(writer.draft.draft_id)
    assert writer.kept() == 0
    with pytest.raises(FixableError) as caught:
        writer.undo.undo(writer.draft.draft_id)
    assert caught.value.code is Code.RECORD_MISSING
    with pytest.raises(FixableError) as caught:
        writer.desk.capture.save(writer.draft.draft_id, {"title": "too late"})
    assert caught.value.code is Code.RECORD_MISSING


def test_a_file_that_undoing_could_bring_back_stays_until_the_draft_is_finished(writer: Writer) -> None:
    desk = writer.desk
    picture = desk.folder / "boats.jpg"
    picture.write_bytes(plain_jpeg())
    photo = desk.capture.attach(writer.draft.draft_id, picture).attachment_id
    writer.save(**READY, photo=photo)
    writer.save(photo="")
    desk.store.attachments.prune(writer.draft.record_id)
    writer.reopen()
    assert desk.store.notices == ()
    assert writer.back() == "photo"
    assert writer.value("photo") == photo
    assert desk.library.read_file(photo).startswith(b"\xff\xd8")
    writer.again()
    desk.capture.finish(writer.draft.draft_id)
    assert [path for path in (desk.folder / "home" / "files").rglob("*") if path.is_file()] == []


def test_a_discarded_draft_comes_back_with_its_steps(writer: Writer) -> None:
    writer.save(title="One")
    writer.desk.capture.discard(writer.draft.draft_id)
    writer.reopen()
    writer.desk.capture.restore(writer.draft.draft_id)
    assert writer.back() == "title"


@pytest.mark.parametrize("changes", ['[[["title"],0,"Else","X"]]', "garbage"])
def test_a_journal_that_does_not_fit_is_given_up_and_nothing_else(writer: Writer, changes: str) -> None:
    writer.save(title="One")
    with writer.desk.store._database.write() as connection:
        connection.exec_driver_sql("UPDATE draft_steps SET changes = ?", (changes,))
    writer.reopen()
    writer.save(summary="Saving goes on")
    assert writer.back() == "summary"
    assert writer.back() == ""
    assert writer.left() == (0, 0)
    assert writer.value("title") == "One"
    writer.save(title="Two")
    assert writer.back() == "title"


def test_two_drafts_have_journals_of_their_own(writer: Writer) -> None:
    other = writer.desk.capture.begin(RecordType.PRACTICE)
    writer.save(title="One")
    writer.desk.capture.save(other.draft_id, {**other.answers, "title": "Other"})
    writer.save(summary="Why")
    assert writer.left() == (2, 0)
    assert writer.undo.left(other.draft_id) == Left(undo=1, redo=0)
