"""Paper, tables and text of real records: damaged ones stay, finds need reasons, drafts stay at the desk."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from desktop.copies import Copies
from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Profile
from desktop.domain.disclosed import Disclosed, StayReason
from desktop.domain.hit import Hit
from desktop.domain.record import RecordType
from desktop.errors import Code, FixableError
from desktop.forms.form import Form
from desktop.progress import CancelToken
from desktop.safety.scan import Watch, fingerprint, scan_disclosed
from tests.support import content
from tests.support.desk import Desk
from tests.support.story_desk import StoryDesk
from ui.app.outputs import RecordOutputs

CALL = "Readers can call 0770 123 456 on every weekday."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[StoryDesk]:
    made = StoryDesk(tmp_path / "vault")
    yield made
    made.store.close()


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "small")
    yield made
    made.store.close()


def outputs_of(desk: StoryDesk | Desk) -> RecordOutputs:
    def look(found: Disclosed, form: Form) -> Sequence[Hit]:
        return scan_disclosed(found, form, Watch.of(names=(), places=()))

    copies = Copies(desk.store, desk.clock)
    return RecordOutputs(desk.library, copies, desk.clock, lambda: "en", ledger=desk.capture, look=look)


@pytest.fixture
def outputs(desk: StoryDesk) -> RecordOutputs:
    return outputs_of(desk)


def story(**consent: str) -> AnswerTree:
    """Return a whole story without pictures; `consent` changes what P1 agreed to."""
    answers = content.as_kept({**content.load(RecordType.STORY), "photos": []}, {})
    consents = answers["consents"]
    assert isinstance(consents, list)
    return {**answers, "consents": [{**consents[0], **consent}, *consents[1:]]}


def test_one_damaged_record_stays_and_is_named_and_the_others_go_into_the_table(
    small: Desk, tmp_path: Path
) -> None:
    outputs = outputs_of(small)
    whole, broken = small.finished().record_id, small.finished(title="Torn").record_id
    with small.store.database.write() as connection:
        connection.exec_driver_sql("DROP TRIGGER revisions_no_update")
        connection.exec_driver_sql("UPDATE revisions SET answers = '[not' WHERE record_id = ?", (broken,))
    plan = outputs.plan([whole, broken], Profile.OWN_DESK)
    assert [one.record_id for one in plan.records] == [whole]
    assert [(one.record_id, one.reason) for one in plan.stays] == [(broken, StayReason.DAMAGED)]
    assert plan.stays[0].title == "Torn"
    assert outputs.table([whole, broken], Profile.OWN_DESK, tmp_path / "records.csv") == 1


def test_finds_are_told_for_readers_outside_the_team_alone(small: Desk) -> None:
    outputs = outputs_of(small)
    record = small.cleared(small.finished(audience="public", summary=CALL))
    ids = [record.record_id]
    assert outputs.plan(ids, Profile.GATEWAY_PUBLIC).records[0].hits
    assert not outputs.plan(ids, Profile.OWN_DESK).records[0].hits
    assert not outputs.plan(ids, Profile.COP_TEAM).records[0].hits


def test_a_draft_is_printed_as_it_stands(desk: StoryDesk, outputs: RecordOutputs, tmp_path: Path) -> None:
    draft = desk.story(story(consent_status="not_asked"))
    assert outputs.draft_stays(draft.draft_id) is None
    outputs.draft_pages(draft.draft_id, tmp_path / "story.pdf", CancelToken())
    assert (tmp_path / "story.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("status", ["refused", "withdrawn"])
def test_a_draft_stays_off_paper_where_somebody_said_no(
    desk: StoryDesk, outputs: RecordOutputs, tmp_path: Path, status: str
) -> None:
    draft = desk.story(story(consent_status=status))
    assert outputs.draft_stays(draft.draft_id) is not None
    with pytest.raises(FixableError) as refused:
        outputs.draft_pages(draft.draft_id, tmp_path / "story.pdf", CancelToken())
    assert refused.value.code is Code.RECORD_STAYS
    assert not (tmp_path / "story.pdf").exists()


def test_a_draft_stays_off_paper_where_somebody_is_in_danger(desk: StoryDesk, outputs: RecordOutputs) -> None:
    draft = desk.story({**story(), "current_risk": "yes"})
    assert outputs.draft_stays(draft.draft_id) is not None


def test_what_is_for_everybody_is_made_once_each_find_has_a_reason(small: Desk, tmp_path: Path) -> None:
    outputs = outputs_of(small)
    number = small.cleared(small.finished(audience="public", summary=CALL)).record_id
    (record,) = outputs.plan([number], Profile.GATEWAY_PUBLIC).records
    with pytest.raises(FixableError) as refused:
        outputs.pages(number, Profile.GATEWAY_PUBLIC, tmp_path / "one.pdf", CancelToken())
    assert refused.value.code is Code.REASONS_MISSING
    with pytest.raises(FixableError):
        outputs.text(number, Profile.GATEWAY_PUBLIC)
    assert not (tmp_path / "one.pdf").exists()
    outputs.keep_reasons({(number, fingerprint(hit)): "A public help line." for hit in record.hits})
    assert "0770 123 456" in outputs.text(number, Profile.GATEWAY_PUBLIC)
