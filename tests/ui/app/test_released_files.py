"""Files that the gateway has and this computer no longer, in the real window: said plainly, no error."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.audience import Profile
from desktop.domain.disclosed import StayReason
from desktop.domain.ids import RecordId
from desktop.domain.record import RecordType
from desktop.progress import silent
from sync.bundle.checks import Expectations, verify
from sync.setup import SetupFiles
from tests.support.bundles import picture
from tests.support.gateways import GATEWAY
from tests.support.robots.waiting import find, until
from tests.support.robots.window import WindowRobot
from tests.support.stories import story
from tests.support.vaults import MovableClock
from tests.ui.app.test_receipts import accepted
from tests.ui.app.test_taking_back import Office
from ui.fields.attachment import AttachmentEditor
from ui.jobs import Lanes
from ui.pages.records.purge_sheet import PurgeSheet


class _Illustrated(Office):
    """An office whose story has pictures."""

    def finished(self) -> RecordId:
        capture = self.desk.capture
        draft = capture.begin(RecordType.STORY)
        files = {}
        for number in (1, 2):
            source = self.folder / f"photo{number}.png"
            source.write_bytes(picture(number))
            files[f"photo:{number}"] = str(capture.attach(draft.draft_id, source).attachment_id)
        capture.save(draft.draft_id, {**draft.answers, **story(files)})
        return capture.finish(draft.draft_id).record_id


@pytest.fixture
def office(
    dressed: QApplication,
    language: object,
    lanes: Lanes,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Office]:
    monkeypatch.setattr(SetupFiles, "gateway", lambda _files: GATEWAY)
    made = _Illustrated(tmp_path / "here", lanes)
    yield made
    made.end()


def _removed(office: Office) -> RecordId:
    """Return a record of which a person removed the files alone, chosen in the list."""
    record_id = office.sent()
    accepted(office, record_id)
    office.chosen(record_id)
    find(office.window, QPushButton, "previewPurge").click()
    (sheet,) = office.window.findChildren(PurgeSheet)
    until(lambda: bool(sheet.findChildren(QPushButton, "purgeFiles")), "what could go")
    find(sheet, QPushButton, "purgeFiles").click()
    WindowRobot(office.window).settle()
    return record_id


def test_the_files_alone_go_and_the_preview_says_where_they_are(office: Office) -> None:
    record_id = _removed(office)
    office.chosen(record_id)
    said = find(office.window, QLabel, "previewReleased")
    until(said.isVisible, "what became of the files")
    assert said.text().startswith("2 files removed from this computer on")
    assert "The gateway has them." in said.text()
    assert office.desk.library.record(record_id).title
    assert find(office.window, QPushButton, "previewPurge").isVisible()  # the rest can still go


def test_the_question_says_that_the_gateway_has_the_picture_and_offers_to_take_it_out(
    office: Office,
) -> None:
    record_id = _removed(office)
    record = office.desk.library.record(record_id)
    row = cast("list[AnswerTree]", record.answers["photos"])[0]
    path = ("photos", str(row[ROW_ID]), "photo")
    office.window.records.answer_asked.emit(record_id, path, "")
    WindowRobot(office.window).settle()
    until(lambda: office.window.is_writing, "the question")
    until(lambda: bool(_shown(office)), "the place of the picture")
    editor = _shown(office)[0]
    until(lambda: "Removed from this computer on" in find(editor, QLabel, "file_facts").text(), "the words")
    assert editor.value() == row["photo"]
    assert not any(find(editor, QPushButton, name).isVisible() for name in ("look", "save_copy"))
    assert editor.problem == ""
    find(editor, QPushButton, "remove").click()
    assert editor.value() == ""
    find(editor, QPushButton, "undo").click()
    until(lambda: "Removed from this computer on" in find(editor, QLabel, "file_facts").text(), "the words")


def test_finishing_and_exporting_again_works_and_says_that_the_pictures_stay_out(office: Office) -> None:
    record_id = _removed(office)
    desk = office.desk
    draft = desk.capture.amend(record_id)
    desk.capture.save(draft.draft_id, desk.library.record(record_id).answers)  # approved anew, word for word
    assert desk.capture.finish(draft.draft_id).number == 2
    plan = desk.exporter.plan([record_id], Profile.REVIEW_HANDOFF)
    assert plan.stays == ()
    held = {one.question: one.reason for one in plan.records[0].withheld}
    assert held["photo"] is StayReason.REMOVED
    made = desk.exporter.export(plan, office.folder, reader="Rana", reasons={}, progress=silent, cancel=None)
    verdict = verify(made.path, Expectations(now=MovableClock().now()))
    assert (verdict.faults, [one.files for one in verdict.records]) == ((), [0])


def _shown(office: Office) -> list[AttachmentEditor]:
    return [one for one in office.window.findChildren(AttachmentEditor) if one.isVisible() and one.value()]
