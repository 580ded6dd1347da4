"""A part of a story was taken back: what a real vault writes of it, and what a real desk then shows."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PIL import Image

from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Profile
from desktop.domain.consent import Scope
from desktop.domain.record import Record, RecordType
from desktop.forms.catalog import Catalog
from sync.trust import bundle_signer
from tests.support.colleagues import Colleague
from tests.support.intake import Gateway, settle
from tests.support.stories import COMPILED, story, with_row

SHOWN = "SELECT title FROM shown_records ORDER BY title"
PICTURES = "SELECT count(*) FROM shown_files"
NO_FACE = {
    "people_visible": "recognisable",
    "face_shown": "no",
    "illustrative": "no",
    "media_kind": "picture",
}


@pytest.fixture
def ada(tmp_path: Path) -> Iterator[Colleague]:
    made = Colleague(tmp_path, "ada", catalog=Catalog(COMPILED))
    yield made
    made.close()


@pytest.fixture
def gateway(tmp_path: Path, ada: Colleague) -> Iterator[Gateway]:
    folder = tmp_path / "gateway"
    folder.mkdir()
    line = bundle_signer(ada.identity.principal, ada.identity.public)
    made = Gateway(folder, f"sqlite:///{folder / 'desk.db'}", trusted=[line])
    yield made
    made.close()


def told(ada: Colleague, headline: str = "Her bakery", *people: str) -> Record:
    """Return a story with a picture of each of these people, by the number of her consent."""
    draft = ada.capture.begin(RecordType.STORY)
    rows = []
    for number, code in enumerate(people or ("C1",)):
        picture = ada.folder / f"{headline}{number}.png"
        Image.new("RGB", (40, 30), (10 * number, len(headline), 90)).save(picture)
        kept = ada.capture.attach(draft.draft_id, picture)
        answers = with_row(story(), "photos", {**NO_FACE, "photo": str(kept.attachment_id)})
        row = dict(cast("list[AnswerTree]", answers["photos"])[0])
        rows.append({**row, "_row": f"photos{number}", "consent_ref": code})
    whole = {**draft.answers, **story(), "photos": rows, "audience": "public", "title": headline}
    ada.capture.save(draft.draft_id, cast(AnswerTree, whole))
    return ada.capture.finish(draft.draft_id)


def arrives(ada: Colleague, gateway: Gateway, *records: Record) -> None:
    """Let a public bundle of these records reach the desk."""
    bundle = ada.bundle(*records, profile=Profile.GATEWAY_PUBLIC)
    settle(Path(shutil.copy(bundle, gateway.inbox)))
    (outcome,) = gateway.work()
    assert outcome.has_receipt, outcome


def shown(gateway: Gateway) -> tuple[list[str], int]:
    """Return the titles that the gateway shows, and how many pictures."""
    return [row[0] for row in gateway.rows(SHOWN)], gateway.rows(PICTURES)[0][0]


def take_back(ada: Colleague, record: Record, person: str = "P1", scope: Scope = Scope.PICTURE) -> None:
    """Let somebody take a part back, some moments later."""
    ada.clock.pass_seconds(60)
    ada.withdrawing.withdraw(record.record_id, person=person, scope=[scope])
    ada.clock.pass_seconds(60)


def test_a_story_that_leaves_first_without_what_was_taken_back_stays_shown(
    ada: Colleague, gateway: Gateway
) -> None:
    record, other = told(ada), told(ada, "Another")
    take_back(ada, record)
    arrives(ada, gateway, record)
    assert shown(gateway) == (["Her bakery"], 0)
    arrives(ada, gateway, other)
    assert shown(gateway) == (["Another", "Her bakery"], 1)


def test_what_left_before_is_hidden_by_the_next_bundle_until_it_comes_without_that_part(
    ada: Colleague, gateway: Gateway
) -> None:
    record, other = told(ada), told(ada, "Another")
    arrives(ada, gateway, record)
    assert shown(gateway) == (["Her bakery"], 1)
    take_back(ada, record)
    arrives(ada, gateway, other)
    assert shown(gateway) == (["Another"], 1)
    arrives(ada, gateway, record)
    assert shown(gateway) == (["Another", "Her bakery"], 1)


def test_an_older_bundle_that_comes_late_shows_nothing_that_was_taken_back(
    ada: Colleague, gateway: Gateway
) -> None:
    record = told(ada)
    late = ada.bundle(record, profile=Profile.GATEWAY_PUBLIC)
    take_back(ada, record)
    arrives(ada, gateway, record)
    settle(Path(shutil.copy(late, gateway.inbox)))
    gateway.work()
    assert shown(gateway) == (["Her bakery"], 0)


def test_two_people_who_take_the_same_back_on_one_day_are_both_heard(
    ada: Colleague, gateway: Gateway
) -> None:
    record, other = told(ada, "Her bakery", "C1", "C2"), told(ada, "Another")
    take_back(ada, record, "P1")
    arrives(ada, gateway, record)
    assert shown(gateway) == (["Her bakery"], 1), "the second one still agrees"
    take_back(ada, record, "P2")
    arrives(ada, gateway, other)
    assert shown(gateway) == (["Another"], 1), "her picture is hidden at once"
    arrives(ada, gateway, record)
    assert shown(gateway) == (["Another", "Her bakery"], 1), "and the story is back without it"
