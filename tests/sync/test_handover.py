"""A colleague's story is readable: in the form's order, in words, rows told apart; nothing is written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.audience import Audience, Profile
from desktop.domain.record import FormRef
from desktop.domain.review import Handed
from sync.export import Exporter
from sync.handover import Lists, no_lists, open_handover
from sync.identity import ensure
from tests.support.stories import StoryDesk, story_form


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[StoryDesk]:
    made = StoryDesk(tmp_path)
    yield made
    made.store.close()


def _bundle(desk: StoryDesk, *, count: int = 1) -> Path:
    settings = desk.store.settings
    exporter = Exporter(desk.library, ensure(settings), settings, desk.clock, ledger=desk.capture)
    records = [desk.finished(audience="public").record_id for _ in range(count)]
    out = desk.folder / "stick"
    out.mkdir()
    return exporter.export(exporter.plan(records, Profile.REVIEW_HANDOFF), out, reader="A colleague").path


def _handed(desk: StoryDesk, lists: Lists = no_lists) -> Handed:
    (handed,) = open_handover(_bundle(desk), desk.clock, lists=lists).records
    return handed


def _lists(desk: StoryDesk) -> Lists:
    def lists(form: FormRef) -> dict[str, bytes]:
        return desk.catalog.lists(form)

    return lists


def test_answers_come_in_the_forms_order_and_in_words(desk: StoryDesk) -> None:
    handed = _handed(desk, _lists(desk))
    order = [node.name for node in story_form().walk()]
    outer = [question for question, _, _ in handed.texts if "/" not in question]
    assert outer == sorted(outer, key=order.index)
    told = {question: text for question, _, text in handed.texts}
    names = {choice.name for choices in story_form().lists.values() for choice in choices}
    assert told["programme"]
    assert told["programme"] not in names
    assert handed.audience is Audience.PUBLIC


def test_rows_are_numbered_and_keep_their_place(desk: StoryDesk) -> None:
    rows = [one for one in _handed(desk, _lists(desk)).texts if one[0].startswith("quotes/")]
    assert rows
    assert all(len(question.split("/")) == 3 for question, _, _ in rows)
    assert all(": " in label and any(letter.isdigit() for letter in label) for _, label, _ in rows)


def test_without_the_lists_every_answer_is_still_there(desk: StoryDesk) -> None:
    handed = _handed(desk)
    assert {"title", "programme"} <= {question for question, _, _ in handed.texts}


def test_several_records_stand_side_by_side(desk: StoryDesk) -> None:
    handover = open_handover(_bundle(desk, count=2), desk.clock, lists=_lists(desk))
    assert len({one.record_id for one in handover.records}) == 2
    assert handover.maker == ensure(desk.store.settings).fingerprint


def test_opening_writes_nothing(desk: StoryDesk) -> None:
    bundle = _bundle(desk)
    before = {path: path.stat().st_mtime_ns for path in desk.folder.rglob("*")}
    open_handover(bundle, desk.clock, lists=_lists(desk))
    assert {path: path.stat().st_mtime_ns for path in desk.folder.rglob("*")} == before
