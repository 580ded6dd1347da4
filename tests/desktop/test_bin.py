import random
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.bin import Bin
from desktop.domain.deleted import Deleted
from desktop.domain.record import Record, RecordState, RecordType
from desktop.errors import Cancelled, Code, FixableError, MachineError
from desktop.progress import CancelToken
from desktop.storage import migrate
from tests.support.builders import a_departure
from tests.support.desk import Desk
from tests.support.media import plain_jpeg
from tests.support.raw_pages import plain_bytes
from tests.support.small_form import READY
from tests.support.vaults import KEY

MARKER = "Marker-Kalinda"
DAY = 86_400


class Keeper:
    """Deletes and puts back."""

    def __init__(self, folder: Path) -> None:
        self.desk = Desk(folder)
        self.home = folder / "home"
        self._lay_out()

    def _lay_out(self) -> None:
        self.bin = Bin(self.desk.store, self.desk.catalog, self.desk.clock)

    def reopen(self, days: float = 0) -> None:
        self.desk.clock.pass_seconds(days * DAY)
        self.desk.reopen()
        self._lay_out()

    def set_clock(self, year: int) -> None:
        """Open the vault with a clock that somebody set to another year."""
        self.desk.clock.set_wall(self.desk.clock.now().replace(year=year))
        self.reopen()

    def delete(self, *records: Record) -> None:
        self.bin.delete([record.record_id for record in records])

    def empty(self) -> None:
        self.bin.empty(self.bin.contents())

    def marked(self, text: str = MARKER) -> Record:
        """Return a record of two revisions with the marker everywhere, and an open draft of a third."""
        desk = self.desk
        draft = desk.capture.begin(RecordType.PRACTICE)
        picture = self.home.parent / f"{text}.jpg"
        picture.write_bytes(plain_jpeg())
        photo = desk.capture.attach(draft.draft_id, picture).attachment_id
        words = dict.fromkeys(("title", "summary", "notes", "organisation"), f"{text} once")
        desk.capture.save(draft.draft_id, {**draft.answers, **READY, **words, "photo": photo})
        record = desk.capture.finish(draft.draft_id)
        record = desk.amended(record, title=f"{text} twice")
        third = desk.capture.amend(record.record_id)
        desk.clock.pass_seconds(60)
        desk.capture.save(third.draft_id, {**third.answers, "notes": f"{text} three times " * 400})
        desk.clock.pass_seconds(60)
        desk.capture.save(third.draft_id, {**third.answers, "notes": f"{text} taken back"})
        return record

    def sealed_files(self) -> list[str]:
        return [path.name for path in (self.home / "files").rglob("*") if path.is_file()]

    def everything(self) -> bytes:
        """Every byte under the home folder, databases in the clear."""
        found = b""
        for path in sorted(self.home.rglob("*")):
            if path.is_file():
                found += path.name.encode() + b"\n" + path.read_bytes()
                if path.suffix == ".db":
                    found += plain_bytes(path, KEY)
        return found


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[Keeper]:
    keeper = Keeper(tmp_path)
    yield keeper
    keeper.desk.store.close()


def test_a_deleted_record_is_in_no_list_and_cannot_be_opened_amended_or_exported(keeper: Keeper) -> None:
    record, other = keeper.marked(), keeper.desk.finished(title="Another")
    keeper.delete(record)
    library, capture = keeper.desk.library, keeper.desk.capture
    assert [entry.title for entry in library.summaries()] == ["Another"]
    assert library.summaries(MARKER) == []
    assert library.history(record.record_id) == []
    for ask in (
        lambda: library.record(record.record_id),
        lambda: library.record(record.record_id, record.revision_id),
        lambda: capture.amend(record.record_id),
        lambda: keeper.bin.delete([record.record_id]),
    ):
        with pytest.raises(FixableError) as caught:
            ask()
        assert caught.value.code is Code.RECORD_MISSING
    assert library.record(other.record_id) == other


def test_what_is_put_back_is_as_it_was_with_its_place_draft_steps_and_files(keeper: Keeper) -> None:
    record = keeper.marked()
    keeper.desk.finished(title="Newer")
    before = keeper.desk.library.summaries()
    draft = keeper.desk.capture.amend(record.record_id)
    keeper.delete(record)
    keeper.reopen(days=29)
    (item,) = keeper.bin.contents()
    assert (item.title, item.revisions, item.bundles) == (f"{MARKER} twice", 2, 0)
    keeper.bin.put_back([item])
    assert keeper.bin.contents() == []
    assert keeper.desk.library.summaries() == before
    assert keeper.desk.capture.amend(record.record_id) == draft
    assert keeper.desk.store.steps.journal(draft.draft_id).undoable == 2
    assert len(keeper.sealed_files()) == 2
    (photo,) = keeper.desk.library.attachments(draft).values()
    assert keeper.desk.library.read_file(photo.attachment_id).startswith(b"\xff\xd8")
    with pytest.raises(FixableError):
        keeper.bin.put_back([item])


def test_deleting_several_is_all_or_nothing(keeper: Keeper) -> None:
    record, other = keeper.desk.finished(), keeper.desk.finished()
    keeper.delete(other)
    with pytest.raises(FixableError):
        keeper.delete(record, other)
    assert [entry.record_id for entry in keeper.desk.library.summaries()] == [record.record_id]


def test_typing_into_a_draft_whose_record_was_deleted_is_refused(keeper: Keeper) -> None:
    draft = keeper.desk.capture.begin(RecordType.PRACTICE)
    keeper.desk.capture.save(draft.draft_id, {"title": "Begun"})
    keeper.bin.delete([draft.record_id])
    with pytest.raises(FixableError) as caught:
        keeper.desk.capture.save(draft.draft_id, {"title": "More"})
    assert caught.value.code is Code.RECORD_MISSING
    assert keeper.desk.library.summaries() == []
    keeper.bin.put_back(keeper.bin.contents())
    keeper.desk.capture.save(draft.draft_id, {"title": "More"})


def test_discarded_drafts_lie_in_the_bin_beside_deleted_records(keeper: Keeper) -> None:
    record = keeper.desk.finished(title="Finished")
    draft = keeper.desk.capture.amend(record.record_id)
    keeper.desk.capture.save(draft.draft_id, {**draft.answers, "title": "Half a thought"})
    keeper.desk.capture.discard(draft.draft_id)
    (item,) = keeper.bin.contents()
    assert (item.draft_id, item.title, item.revisions) == (draft.draft_id, "Half a thought", 0)
    assert item.goes_at - item.deleted_at == timedelta(days=30)
    keeper.delete(record)
    assert [entry.draft_id for entry in keeper.bin.contents()] == [None], "it went with its record"
    with pytest.raises(FixableError):
        keeper.desk.capture.restore(draft.draft_id)
    keeper.bin.put_back(keeper.bin.contents())
    (item,) = keeper.bin.contents()
    keeper.bin.put_back([item])
    (entry,) = keeper.desk.library.summaries()
    assert (entry.title, entry.state) == ("Half a thought", RecordState.DRAFT)


def test_a_draft_emptied_takes_only_its_own_files_along(keeper: Keeper) -> None:
    record = keeper.marked()
    (draft,) = [entry.draft_id for entry in keeper.desk.library.summaries()]
    assert draft is not None
    picture = keeper.home.parent / "more.jpg"
    picture.write_bytes(plain_jpeg())
    more = keeper.desk.capture.attach(draft, picture)
    answers = keeper.desk.capture.open(draft).answers
    keeper.desk.capture.save(draft, {**answers, "photo": more.attachment_id})
    assert len(keeper.sealed_files()) == 4
    keeper.desk.capture.discard(draft)
    keeper.empty()
    assert len(keeper.sealed_files()) == 2
    newest = keeper.desk.library.record(record.record_id)
    (photo,) = keeper.desk.library.attachments(newest).values()
    assert keeper.desk.library.read_file(photo.attachment_id)
    keeper.reopen()
    assert keeper.desk.store.notices == ()


def test_after_emptying_nothing_of_it_is_left_in_any_page_or_file(keeper: Keeper) -> None:
    stays = keeper.marked("Stays-Barwaqo")
    record = keeper.marked()
    keeper.desk.library.summaries(MARKER)
    keeper.desk.store._database.copy(keeper.home / f"records-before-{migrate.HEAD}.db")
    keeper.reopen()
    aside = keeper.home / "files" / "aside"
    aside.mkdir(exist_ok=True)
    (photo,) = keeper.desk.library.attachments(record).values()
    kept = keeper.desk.store.attachments.get(photo.attachment_id)
    shutil.copy(keeper.home / "files" / kept.file_id[:2] / f"{kept.file_id}.age", aside)
    assert MARKER.encode() in keeper.everything(), "the scan can see it"
    keeper.delete(record)
    keeper.empty()
    while_open = keeper.everything()
    keeper.reopen()
    for found in (while_open, keeper.everything()):
        assert MARKER.encode() not in found
        assert MARKER.casefold().encode() not in found
        assert record.record_id.encode() not in found
        assert b"Stays-Barwaqo" in found
    assert len(keeper.sealed_files()) == 2
    assert keeper.bin.contents() == []
    assert keeper.desk.store.notices == ()
    assert len(keeper.desk.library.history(stays.record_id)) == 2
    assert not list(keeper.home.glob("records-*.db"))


def test_the_ledger_of_what_left_outlives_the_record_without_its_text(keeper: Keeper) -> None:
    record = keeper.marked()
    departure = a_departure(record)
    keeper.desk.capture.note_export(departure)
    assert keeper.bin.left_in_bundles([record.record_id]) == 1
    keeper.delete(record)
    (item,) = keeper.bin.contents()
    assert item.bundles == 1
    keeper.empty()
    assert keeper.desk.library.departures(record.record_id) == [departure]
    assert MARKER.encode() not in keeper.everything()


def test_the_bin_keeps_for_a_month_and_empties_at_the_next_opening(keeper: Keeper) -> None:
    keeper.delete(keeper.marked())
    keeper.reopen(days=30)
    assert len(keeper.bin.contents()) == 1
    keeper.reopen(days=0.1)
    assert keeper.bin.contents() == []
    assert keeper.sealed_files() == []
    assert MARKER.encode() not in keeper.everything()


@pytest.mark.parametrize("years", [(2031,), (2020, 2026), (2031, 2026), (1999, 2031, 2026), (2031, 2020)])
def test_a_clock_that_is_years_off_does_not_empty_the_bin(keeper: Keeper, years: tuple[int, ...]) -> None:
    keeper.delete(keeper.desk.finished())
    draft = keeper.desk.capture.begin(RecordType.PRACTICE)
    keeper.desk.capture.discard(draft.draft_id)
    for year in years:
        keeper.set_clock(year)
        assert len(keeper.bin.contents()) == 2
        for item in keeper.bin.contents():
            assert timedelta(0) < item.goes_at - keeper.desk.clock.now() <= timedelta(days=31)
    keeper.reopen(days=29)
    assert len(keeper.bin.contents()) == 2
    keeper.reopen(days=2.1)
    assert keeper.bin.contents() == []


def test_nothing_goes_early_whatever_the_clock_does_by_years(keeper: Keeper) -> None:
    chance = random.Random(3)  # noqa: S311 (no secret)
    keeper.delete(keeper.desk.finished())
    true_days, shift = 0.0, 0
    while true_days < 29:
        days = chance.random() * 9
        true_days += days
        if true_days >= 30:
            break
        jump = chance.choice((0, 0, -3, 2, 5, -1)) * 366
        shift += jump
        keeper.desk.clock.set_wall(keeper.desk.clock.now() + timedelta(days=jump))
        keeper.reopen(days)
        assert len(keeper.bin.contents()) == 1


def test_a_clock_set_back_while_working_does_not_shorten_the_month(keeper: Keeper) -> None:
    record = keeper.desk.finished()
    now = keeper.desk.clock.now()
    keeper.desk.clock.set_wall(datetime(2020, 1, 1, tzinfo=UTC))
    keeper.delete(record)
    keeper.desk.clock.set_wall(now)
    keeper.reopen(days=29)
    assert len(keeper.bin.contents()) == 1


@pytest.mark.parametrize("stop", ["text", "files", "traces"])
def test_emptying_that_a_crash_cut_short_is_finished_at_the_next_opening(
    keeper: Keeper, stop: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The power goes before the text, the files or the free pages are done with."""
    record, loose = keeper.marked(), keeper.desk.finished(title="Stays")
    draft = keeper.desk.capture.amend(loose.record_id)
    keeper.desk.capture.save(draft.draft_id, {**draft.answers, "notes": MARKER})
    keeper.desk.capture.discard(draft.draft_id)
    keeper.delete(record)

    def cut(*_: object, **__: object) -> None:
        raise MachineError(Code.DISK_FULL, needed=0)

    where = {
        "text": (keeper.desk.store.bin, "_empty_record"),
        "files": (keeper.desk.store.files, "remove"),
        "traces": (keeper.desk.store._database, "compact"),
    }[stop]
    with monkeypatch.context() as patch:
        patch.setattr(*where, cut)
        with pytest.raises(MachineError):
            keeper.empty()
    assert [entry.title for entry in keeper.desk.library.summaries()] == ["Stays"]
    keeper.reopen()
    keeper.reopen()
    left = [item.draft_id for item in keeper.bin.contents()]
    assert left in ([], [draft.draft_id])
    if left:
        keeper.empty()
    assert MARKER.encode() not in keeper.everything()
    assert keeper.sealed_files() == []
    assert keeper.desk.store.notices == ()


def test_emptying_can_be_stopped_between_two(keeper: Keeper) -> None:
    keeper.delete(*(keeper.desk.finished() for _ in range(3)))
    token = CancelToken()
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        told.append((done, total))
        if done == 1:
            token.cancel()

    with pytest.raises(Cancelled):
        keeper.bin.empty(keeper.bin.contents(), progress=progress, cancel=token)
    assert told == [(0, 3), (1, 3)]
    assert len(keeper.bin.contents()) == 1
    assert not keeper.desk.store.bin.has_traces


def test_what_is_not_in_the_bin_is_never_emptied(keeper: Keeper) -> None:
    record = keeper.desk.finished()
    keeper.delete(record)
    (item,) = keeper.bin.contents()
    keeper.bin.put_back([item])
    draft = keeper.desk.capture.begin(RecordType.PRACTICE)
    keeper.bin.empty([item, replace(item, draft_id=draft.draft_id)])
    assert keeper.desk.library.record(record.record_id) == record
    assert keeper.desk.capture.open(draft.draft_id) == draft


def test_the_bin_says_what_was_deleted_last_first(keeper: Keeper) -> None:
    for title in ("first", "second", "third"):
        keeper.desk.clock.pass_seconds(60)
        keeper.delete(keeper.desk.finished(title=title))
    found: list[Deleted] = keeper.bin.contents()
    assert [item.title for item in found] == ["third", "second", "first"]
