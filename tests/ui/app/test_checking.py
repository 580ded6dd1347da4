"""A story is checked by file between two real vaults: handed over, commented, signed, taken in, cleared."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.clearing import Comment
from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Audience, Profile
from desktop.domain.author import Role
from desktop.domain.ids import RecordId
from desktop.domain.record import Record, RecordType
from desktop.domain.review import Wish
from desktop.domain.sign_off import Step
from desktop.paths import Paths
from desktop.settings import Settings
from tests.support.clearing import PHRASE
from tests.support.robots.keys import choose
from tests.support.robots.waiting import find, until
from tests.support.stories import story
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.opening import open_desk
from ui.desk import Checking, Desk
from ui.jobs import Lanes
from ui.pages.capture import CapturePage
from ui.pages.export import ExportDialog
from ui.pages.records.check_sheet import CheckSheet
from ui.pages.records.review_sheet import ReviewSheet
from ui.parts.key_words import KeyWords
from ui.parts.plain_label import PlainLabel
from ui.parts.sheet import Sheet
from ui.window import Window

MARK = "Oyster-catcher lane"
"""Stands in the story, and must stand nowhere on the colleague's machine."""


def _desk(home: Path) -> Desk:
    return open_desk(Paths(home), PASSPHRASE, MovableClock(), Settings(), is_new=True, cost=CHEAP)


@pytest.fixture
def here(tmp_path: Path, lanes: Lanes) -> Iterator[Desk]:
    desk = _desk(tmp_path / "here")
    yield desk
    until(lambda: lanes.is_idle, "the lanes")
    desk.close()


@pytest.fixture
def there(tmp_path: Path, lanes: Lanes) -> Iterator[Desk]:
    desk = _desk(tmp_path / "there")
    yield desk
    until(lambda: lanes.is_idle, "the lanes")
    desk.close()


@pytest.fixture
def window(here: Desk, lanes: Lanes, qtbot: QtBot) -> Iterator[Window]:
    made = Window(here, lanes, CapturePage(here.capture, here.library, lanes, aids=here.aids))
    made.show()
    yield made
    made.editor.shut()
    until(lambda: lanes.is_idle, "the lanes")
    made.deleteLater()


def _story(desk: Desk) -> Record:
    draft = desk.capture.begin(RecordType.STORY)
    answers = {**draft.answers, **story(), "photos": [], "title": f"The women of {MARK}"}
    desk.capture.save(draft.draft_id, cast(AnswerTree, answers))
    return desk.capture.finish(draft.draft_id)


def _checking(desk: Desk) -> Checking:
    assert desk.checking is not None
    return desk.checking


def _bundle(desk: Desk, record_id: RecordId, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    plan = desk.exporter.plan([record_id], Profile.REVIEW_HANDOFF)
    assert plan.records, plan.stays
    made = desk.exporter.export(
        plan, folder, reader="A colleague", reasons={}, progress=lambda *_: None, cancel=None
    )
    return made.path


def _press(sheet: Sheet, name: str) -> None:
    until(lambda: bool(_button(sheet, name)), name)
    found = _button(sheet, name)
    assert found is not None
    found.click()


def _button(sheet: Sheet, name: str) -> QPushButton | None:
    found = [one for one in sheet.findChildren(QPushButton, name) if one.isVisible() and one.isEnabled()]
    return found[0] if found else None


def _type(sheet: Sheet, name: str, text: str) -> None:
    until(lambda: bool(sheet.findChildren(QLineEdit, name)), name)
    find(sheet, QLineEdit, name).setText(text)


def _pick(sheet: Sheet, name: str, data: str) -> None:
    box = find(sheet, QComboBox, name)
    box.setCurrentIndex(box.findData(data))


def _said(sheet: Sheet) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(PlainLabel) if label.isVisible())


def _add_person(sheet: Sheet, alias: str, role: Role) -> None:
    _type(sheet, "checkAlias", alias)
    _pick(sheet, "checkRole", role)
    _type(sheet, "newPassphrase", PHRASE)
    _type(sheet, "newPassphraseAgain", PHRASE)
    _press(sheet, "checkAddGo")


def _sign(sheet: Sheet, step: Step, audience: Audience, phrase: str = PHRASE) -> None:
    _type(sheet, "checkPhrase", phrase)
    _pick(sheet, "checkStep", step)
    _pick(sheet, "checkReaders", audience)


def test_a_story_is_cleared_by_three_people_of_whom_one_works_elsewhere(
    here: Desk, there: Desk, window: Window, lanes: Lanes, tmp_path: Path
) -> None:
    record = _story(here)
    record_id = record.record_id
    bundle = _bundle(here, record_id, tmp_path / "stick")

    review = ReviewSheet(_checking(there), bundle, lanes)
    review.open()
    until(lambda: _button(review, "reviewSame") is not None, "who made it")
    assert find(review, KeyWords, "keyWords").words == _checking(here).state(record_id).vault_words
    _press(review, "reviewSame")
    until(lambda: MARK in _said(review), "the story")
    until(lambda: "Nothing of this record is kept on this computer" in _said(review), "what is kept")
    _press(review, "reviewComment0")
    find(review, QPlainTextEdit, "reviewWords0").setPlainText("Leave the lane out.")
    _press(review, "reviewAnswer")
    until(lambda: bool(review.findChildren(QLineEdit, "checkAlias")), "somebody who signs")
    _add_person(review, "Bea, specialist", Role.GBV_SPECIALIST)
    until(lambda: bool(review.findChildren(QComboBox, "checkStep")), "what she checked")
    _sign(review, Step.SAFETY, Audience.PUBLIC)
    _press(review, "reviewSave")
    choose(tmp_path / "stick")
    until(lambda: bool(review.findChildren(PlainLabel, "reviewFile")), "the answer")
    own = find(review, PlainLabel, "reviewOwnWords").text()
    (answer,) = (tmp_path / "stick").glob("*.signoff.json")
    _press(review, "reviewDone")
    until(lambda: lanes.is_idle, "the lanes")
    assert not there.library.summaries()
    kept = [path for path in (tmp_path / "there").rglob("*") if path.is_file()]
    assert kept
    assert not any(MARK.encode() in path.read_bytes() for path in kept)

    window.sheets.check(record_id)
    until(lambda: bool(window.findChildren(CheckSheet)), "the sheet")
    (sheet,) = window.findChildren(CheckSheet)
    until(lambda: _button(sheet, "checkTake") is not None, "what is missing")
    sheet.take_in(answer)
    until(lambda: bool(sheet.findChildren(KeyWords)), "the answer")
    assert find(sheet, KeyWords, "keyWords").words == own
    assert not _checking(here).state(record_id).words
    _press(sheet, "checkTakeGo")
    until(lambda: {"Leave the lane out.", "Who signed"} <= set(_said(sheet).splitlines()), "what came")
    assert "Bea, specialist" in _said(sheet)
    assert not here.exporter.plan([record_id], Profile.GATEWAY_PUBLIC).records

    _press(sheet, "checkPeople")
    _press(sheet, "checkAdd")
    until(lambda: bool(sheet.findChildren(QLineEdit, "checkAlias")), "a person")
    _add_person(sheet, "Ama", Role.SECRETARIAT)
    until(lambda: "Ama" in _said(sheet) and _button(sheet, "checkBack") is not None, "the people")
    _press(sheet, "checkBack")
    _press(sheet, "checkSign")
    until(lambda: bool(sheet.findChildren(QComboBox, "checkStep")), "signing")
    _sign(sheet, Step.CLEARED, Audience.PUBLIC, "another phrase than hers")
    _press(sheet, "checkSignGo")
    until(lambda: "That is not the sign-off phrase of Ama." in _said(sheet), "the wrong phrase")
    _sign(sheet, Step.CLEARED, Audience.PUBLIC)
    _press(sheet, "checkSignGo")
    until(lambda: len(_checking(here).state(record_id).words) == 2 and lanes.is_idle, "the signature")
    assert not any(_checking(here).state(record_id).missing.values())
    assert here.exporter.plan([record_id], Profile.GATEWAY_PUBLIC).records

    window.go_to("records")
    window.records.show_when_read(record_id)
    preview = window.records.preview
    until(lambda: bool(preview.comments.findChildren(QPushButton, "commentDone0")), "the preview's comment")
    until(lambda: _button(sheet, "commentShow0") is not None, "the comment")
    _press(sheet, "commentShow0")
    until(lambda: window.is_writing and window.editor.workspace is not None, "the question")
    until(lambda: lanes.is_idle, "the lanes")


def test_a_comment_is_ticked_off_in_the_preview(
    here: Desk, there: Desk, window: Window, lanes: Lanes, tmp_path: Path
) -> None:
    record_id = _story(here).record_id
    _take_in_comments(here, there, record_id, tmp_path / "stick")
    window.go_to("records")
    window.records.show_when_read(record_id)
    comments = window.records.preview.comments
    until(lambda: bool(comments.findChildren(QPushButton, "commentDone0")), "the comment")
    find(comments, QPushButton, "commentDone0").click()
    until(lambda: comments.isHidden(), "no comment")
    assert not _checking(here).comments(record_id)


def test_handing_over_shows_what_will_leave_for_a_colleague(here: Desk, window: Window, lanes: Lanes) -> None:
    window.sheets.check(_story(here).record_id)
    (sheet,) = window.findChildren(CheckSheet)
    _press(sheet, "checkHand")
    until(lambda: bool(window.findChildren(ExportDialog)), "what will leave")
    (dialog,) = window.findChildren(ExportDialog)
    assert dialog.profile.currentData() == Profile.REVIEW_HANDOFF
    until(lambda: dialog.plan is not None and dialog.go.isEnabled(), "the plan")
    dialog.reject()


def test_somebody_who_left_signs_no_more_and_delegation_is_remembered(
    here: Desk, window: Window, lanes: Lanes
) -> None:
    checking, record_id = _checking(here), _story(here).record_id
    checking.add_person("Ama", Role.KM_FOCAL_POINT, PHRASE)
    window.sheets.check(record_id)
    (sheet,) = window.findChildren(CheckSheet)
    _press(sheet, "checkPeople")
    until(lambda: bool(_switches(sheet)), "the people")
    _switches(sheet)[0].click()  # type: ignore[attr-defined]
    until(lambda: lanes.is_idle, "the lanes")
    assert checking.state(record_id).is_public_delegated
    _press(sheet, "checkLeave0")
    _press(sheet, "checkLeaveGo")
    until(lambda: "Nobody yet." in _said(sheet), "nobody")
    assert not checking.state(record_id).signers


def test_comments_are_not_lost_by_closing_without_a_word(
    here: Desk, there: Desk, lanes: Lanes, qtbot: QtBot, tmp_path: Path
) -> None:
    bundle = _bundle(here, _story(here).record_id, tmp_path / "stick")
    review = ReviewSheet(_checking(there), bundle, lanes)
    review.open()
    _press(review, "reviewUnknown")
    until(lambda: "The file was made on" in _said(review), "the story")
    assert "Maker unknown: nobody here has confirmed this device." in _said(review)
    _press(review, "reviewComment0")
    find(review, QPlainTextEdit, "reviewWords0").setPlainText("Leave the lane out.")
    review.reject()
    assert review.isVisible()
    assert review.comments[0].text == "Leave the lane out."
    review.done(0)


@pytest.mark.parametrize("content", [b"", b"PK\x05\x06" + bytes(18), b"no bundle at all"])
def test_a_file_that_is_no_bundle_is_refused_in_words(
    there: Desk, lanes: Lanes, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "b.zip").write_bytes(content)
    review = ReviewSheet(_checking(there), tmp_path / "b.zip", lanes)
    review.open()
    until(lambda: "being checked" not in _said(review) and len(_said(review)) > 40, "an answer")
    assert not find(review, QPushButton, "reviewClose").isHidden()
    _press(review, "reviewClose")


def _switches(sheet: Sheet) -> list[QObject]:
    return sheet.findChildren(QObject, "checkDelegated")


def _take_in_comments(here: Desk, there: Desk, record_id: RecordId, folder: Path) -> None:
    handover = _checking(there).open_handover(_bundle(here, record_id, folder))
    bea = _checking(there).add_person("Bea", Role.GBV_SPECIALIST, PHRASE)
    question, label, _ = handover.records[0].texts[0]
    said = [Comment(question=question, label=label, text="Shorter.")]
    wishes = [Wish(step=Step.SAFETY, audience=Audience.TEAM)]
    path, _ = _checking(there).answer(handover.records[0], bea.signer_id, PHRASE, wishes, said, folder)
    _checking(here).take_answer(_checking(here).read_answer(path, record_id))
