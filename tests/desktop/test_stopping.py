"""A story that stops because somebody is in danger: nothing that was told is left, and nothing leaves."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from desktop.bin import Bin
from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Profile
from desktop.domain.conflict import ConflictCode
from desktop.domain.record import Draft
from desktop.errors import Code, FixableError, MachineError
from desktop.safety.consents import judge
from tests.support.media import plain_jpeg
from tests.support.raw_pages import plain_bytes
from tests.support.stories import StoryDesk, with_row
from tests.support.vaults import KEY

MARKER = "Marker-Kalinda"
DAY = 86_400


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[StoryDesk]:
    desk = StoryDesk(tmp_path)
    yield desk
    desk.store.close()


def everything(desk: StoryDesk) -> bytes:
    """Return every byte under the home folder, databases in the clear."""
    found = b""
    for path in sorted(desk.home.rglob("*")):
        if path.is_file():
            found += path.name.encode() + b"\n" + path.read_bytes()
            if path.suffix == ".db":
                found += plain_bytes(path, KEY)
    return found


def sealed(desk: StoryDesk) -> int:
    return sum(path.is_file() for path in (desk.home / "files").rglob("*"))


def told(desk: StoryDesk, record_id: str = "") -> Draft:
    """Return a draft with the marker in its words, its steps, its list entry, a picture and the bin."""
    draft = desk.begun(title=f"{MARKER} begins", headline=MARKER)
    picture = desk.folder / f"{MARKER}.jpg"
    picture.write_bytes(plain_jpeg())
    photo = desk.capture.attach(draft.draft_id, picture).attachment_id
    desk.clock.pass_seconds(60)
    photos = [{"_row": "photo1", "media_kind": "picture", "photo": photo}]
    answers = {**draft.answers, "before": f"{MARKER} told " * 300, "photos": photos}
    desk.capture.save(draft.draft_id, cast(AnswerTree, answers))
    desk.clock.pass_seconds(60)
    answers["before"] = "Taken out again"
    desk.capture.save(draft.draft_id, cast(AnswerTree, {**answers, "current_risk": "yes"}))
    return desk.capture.open(draft.draft_id)


def test_nothing_is_kept_but_what_the_record_is_who_wrote_and_the_day(desk: StoryDesk) -> None:
    draft = told(desk)
    desk.capture.stop_for_danger(draft.draft_id)
    left = dict(desk.capture.open(draft.draft_id).answers)
    assert left.pop("stopped_on") == "2026-11-22"
    assert left.pop("current_risk") == "not_sure"
    assert set(left) <= {
        "record_id",
        "record_type",
        "status",
        "version",
        "language",
        "programme",
        "author_alias",
        "author_role",
        "lead_org",
        "contact_point",
    }
    assert left["record_id"] == draft.record_id


def test_no_page_and_no_file_of_the_vault_holds_the_words_any_more(desk: StoryDesk) -> None:
    draft = told(desk)
    desk.library.summaries(MARKER)
    assert MARKER.encode() in everything(desk), "the scan can see it"
    assert sealed(desk) == 2
    desk.capture.stop_for_danger(draft.draft_id)
    while_open = everything(desk)
    desk.reopen()
    for found in (while_open, everything(desk)):
        assert MARKER.encode() not in found
        assert MARKER.casefold().encode() not in found
        assert draft.record_id.encode() in found
    assert sealed(desk) == 0
    assert desk.store.notices == ()


def test_a_draft_of_the_record_that_lies_in_the_bin_goes_too(desk: StoryDesk) -> None:
    draft = told(desk)
    record = desk.finished()
    old = desk.capture.amend(record.record_id)
    desk.capture.save(old.draft_id, {**old.answers, "before": MARKER})
    desk.capture.discard(old.draft_id)
    desk.capture.stop_for_danger(draft.draft_id)
    assert MARKER.encode() in everything(desk)
    newer = desk.capture.amend(record.record_id)
    desk.capture.stop_for_danger(newer.draft_id)
    assert MARKER.encode() not in everything(desk)
    assert Bin(desk.store, desk.catalog, desk.clock).contents() == []


def test_nothing_can_be_taken_back_to_what_was_told(desk: StoryDesk) -> None:
    draft = told(desk)
    assert desk.capture.steps.left(draft.draft_id).undo > 0
    desk.capture.stop_for_danger(draft.draft_id)
    left = desk.capture.steps.left(draft.draft_id)
    assert (left.undo, left.redo) == (0, 0)
    assert desk.capture.steps.undo(draft.draft_id) is None


def test_typing_that_was_still_on_its_way_brings_nothing_back(desk: StoryDesk) -> None:
    draft = told(desk)
    desk.capture.stop_for_danger(draft.draft_id)
    desk.capture.save(draft.draft_id, {**draft.answers, "after": MARKER})
    assert "after" not in desk.capture.open(draft.draft_id).answers
    assert MARKER.encode() not in everything(desk)


def test_it_goes_on_when_it_is_safe_again(desk: StoryDesk) -> None:
    draft = told(desk)
    desk.capture.stop_for_danger(draft.draft_id)
    left = desk.capture.open(draft.draft_id).answers
    desk.capture.save(draft.draft_id, {**left, "current_risk": "no", "story_purpose": "Again, and safely"})
    assert desk.capture.open(draft.draft_id).answers["story_purpose"] == "Again, and safely"


def test_the_day_that_was_written_is_kept_unless_it_is_still_to_come(desk: StoryDesk) -> None:
    for written, kept in (("2026-11-20", "2026-11-20"), ("2027-01-01", "2026-11-22"), ("soon", "2026-11-22")):
        draft = desk.begun(current_risk="yes", stopped_on=written)
        desk.capture.stop_for_danger(draft.draft_id)
        assert desk.capture.open(draft.draft_id).answers["stopped_on"] == kept


def test_finished_revisions_stay_and_leave_no_more(desk: StoryDesk) -> None:
    record = desk.finished()
    source, telling = desk.library.source(record.record_id)
    assert telling is not None
    assert judge(telling, Profile.COP_TEAM, desk.clock.today()) == ()
    draft = desk.capture.amend(record.record_id)
    desk.capture.stop_for_danger(draft.draft_id)
    desk.capture.discard(draft.draft_id)
    desk.reopen()
    source, telling = desk.library.source(record.record_id)
    assert source.record == record
    assert telling is not None
    for profile in Profile:
        found = judge(telling, profile, desk.clock.today())
        blocking = any(one.code is ConflictCode.IN_DANGER and one.is_blocking for one in found)
        assert blocking is (profile is not Profile.WITHDRAWAL_NOTICE)


def test_a_revision_that_is_finished_later_may_leave_and_older_ones_still_not(desk: StoryDesk) -> None:
    record = desk.finished()
    draft = desk.capture.amend(record.record_id)
    desk.capture.stop_for_danger(draft.draft_id)
    again = {**record.answers, "current_risk": "no", "title": "Told again, safely"}
    desk.capture.save(draft.draft_id, again)
    newer = desk.capture.finish(draft.draft_id)
    for revision, is_in_danger in ((record, True), (newer, False)):
        _, telling = desk.library.source(record.record_id, revision.revision_id)
        assert telling is not None
        assert telling.is_in_danger is is_in_danger


def test_no_code_of_a_finished_revision_is_given_out_again(desk: StoryDesk) -> None:
    record = desk.finished()
    draft = desk.capture.amend(record.record_id)
    desk.capture.stop_for_danger(draft.draft_id)
    assert desk.capture.open(draft.draft_id).answers["_highest_P"] == "2"


def test_what_the_power_cut_short_is_finished_at_the_next_opening(
    desk: StoryDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = told(desk)

    def cut(*_: object) -> None:
        raise MachineError(Code.NO_PERMISSION, folder="files")

    with monkeypatch.context() as power:
        power.setattr(desk.store.files, "remove", cut)
        with pytest.raises(MachineError):
            desk.capture.stop_for_danger(draft.draft_id)
    assert "headline" not in desk.capture.open(draft.draft_id).answers
    desk.reopen()
    assert sealed(desk) == 0
    assert MARKER.encode() not in everything(desk)


def test_the_mark_goes_with_its_record(desk: StoryDesk) -> None:
    draft = told(desk)
    desk.capture.stop_for_danger(draft.draft_id)
    bin_ = Bin(desk.store, desk.catalog, desk.clock)
    bin_.delete([draft.record_id])
    bin_.empty(bin_.contents())
    assert not desk.store.stopping.is_stopped(draft.record_id)
    assert draft.record_id.encode() not in everything(desk)


def test_a_draft_that_is_not_open_is_refused(desk: StoryDesk) -> None:
    draft = desk.begun()
    desk.capture.discard(draft.draft_id)
    with pytest.raises(FixableError) as caught:
        desk.capture.stop_for_danger(draft.draft_id)
    assert caught.value.code is Code.RECORD_MISSING


class TestFinishing:
    def test_a_story_whose_consents_hold_is_finished(self, desk: StoryDesk) -> None:
        assert desk.finished().number == 1

    @pytest.mark.parametrize(
        ("changed", "code"),
        [
            ({"person_code": "P9"}, ConflictCode.NO_CONSENT),
            ({"consent_status": "refused"}, ConflictCode.NOT_GIVEN),
            ({"consent_status": "not_asked"}, ConflictCode.NOT_GIVEN),
            ({"has_seen": "no"}, ConflictCode.APPROVE_FIRST),
            ({"valid_until": "2026-11-21"}, ConflictCode.EXPIRED),
        ],
    )
    def test_a_story_whose_consents_do_not_hold_stays_a_draft(
        self, desk: StoryDesk, changed: dict[str, str], code: ConflictCode
    ) -> None:
        draft = desk.begun()
        desk.capture.save(draft.draft_id, with_row(draft.answers, "consents", changed))
        with pytest.raises(FixableError) as caught:
            desk.capture.finish(draft.draft_id)
        assert caught.value.code is Code.NOT_READY
        conflicts = caught.value.params["conflicts"]
        assert isinstance(conflicts, tuple)
        assert code in {one.code for one in conflicts if one.is_blocking}
        assert desk.capture.open(draft.draft_id).draft_id == draft.draft_id

    def test_a_consent_that_expires_while_the_story_is_written_stops_it(self, desk: StoryDesk) -> None:
        draft = desk.begun()
        desk.capture.save(draft.draft_id, with_row(draft.answers, "consents", {"valid_until": "2026-11-23"}))
        desk.clock.pass_seconds(2 * DAY)
        with pytest.raises(FixableError) as caught:
            desk.capture.finish(draft.draft_id)
        conflicts = caught.value.params["conflicts"]
        assert isinstance(conflicts, tuple)
        assert [one.code for one in conflicts] == [ConflictCode.EXPIRED]
        assert conflicts[0].params == {"day": "2026-11-23"}
