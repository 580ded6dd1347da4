"""Damaged files and rows of a real vault, met on the pages: each is named, and everything else goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.ids import AttachmentId
from desktop.domain.record import Draft, Record, RecordType
from desktop.paths import Paths
from desktop.settings import Settings, Theme
from desktop.storage.store import Store
from tests.support import shown_files
from tests.support.builders import a_headline, a_record
from tests.support.damaged_files import WAYS, spoil_thumbnail
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import dialog, find, press, until
from tests.support.robots.window import WindowRobot
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.session import Session
from ui.fields.attachment import AttachmentEditor
from ui.i18n import Language
from ui.models.records import RecordRole
from ui.viewers.text import TextView
from ui.viewers.viewer import Viewer

T = TypeVar("T")


class House:
    """A real session, and shortcuts to the vault behind it."""

    def __init__(self, session: Session, folder: Path) -> None:
        assert session.window is not None
        self.session, self.folder, self.window = session, folder, session.window
        self.robot = WindowRobot(session.window)
        self.desk = session.window._desk
        self.store: Store = self.desk.library._store

    def do(self, work: Callable[[], T]) -> T:
        """Do something on the store lane, and wait for it."""
        found: list[T] = []
        self.session.lanes.store(work, owner=self.session, done=found.append)
        until(lambda: bool(found), "the store lane")
        return found[0]

    def with_files(self, title: str) -> tuple[Draft, AttachmentId, AttachmentId]:
        """Begin a practice with two texts of the same length in it."""
        capture = self.desk.capture

        def work() -> tuple[Draft, AttachmentId, AttachmentId]:
            draft = capture.begin(RecordType.PRACTICE)
            kept = []
            for number in (1, 2):
                source = self.folder / f"notes {number}.txt"
                source.write_text(f"{number}" * 200_000)
                kept.append(capture.attach(draft.draft_id, source).attachment_id)
            rows: list[AnswerTree] = [
                {ROW_ID: f"row{at}", "file_kind": "document", "document": key} for at, key in enumerate(kept)
            ]
            answers = {**draft.answers, "title": title, "attachments": rows}
            capture.save(draft.draft_id, answers)
            return draft, kept[0], kept[1]

        return self.do(work)

    def finished(self, title: str) -> Record:
        """Put a finished record with two texts in it into the vault; the form's questions are not asked."""
        draft, _one, _other = self.with_files(title)
        library, store = self.desk.library, self.store

        def work() -> Record:
            now = library.draft(draft.draft_id)
            record = replace(
                a_record(record_id=now.record_id, title=title, answers=now.answers), form=now.form
            )
            store.records.add(record, a_headline(title), closes=now.draft_id)
            return record

        return self.do(work)

    def page_text(self, widget: QWidget) -> str:
        """Return everything that can be read on a part of the window."""
        return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def house(dressed: QApplication, language: Language, qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    made = Session(
        dressed, Paths(tmp_path / "home"), MovableClock(), Settings(theme=Theme.LIGHT), language, cost=CHEAP
    )
    made.start()
    UnlockRobot(made.unlock_page).make_vault(PASSPHRASE)
    until(lambda: made.window is not None, "the window")
    yield House(made, tmp_path)
    made.end()
    made.deleteLater()


def files_of(record: Record) -> tuple[AttachmentId, AttachmentId]:
    rows = record.answers["attachments"]
    return AttachmentId(str(rows[0]["document"])), AttachmentId(str(rows[1]["document"]))  # type: ignore[index]


def editor_of(house: House, attachment: AttachmentId) -> AttachmentEditor:
    def there() -> list[AttachmentEditor]:
        found = house.window.editor.findChildren(AttachmentEditor)
        return [one for one in found if one.value() == attachment and one.isVisible()]

    until(lambda: bool(there()), "the file's card")
    return there()[0]


def test_a_text_opens_from_the_writing_page_and_from_the_records(house: House) -> None:
    draft, one, _other = house.with_files("Market")
    house.window.open_draft(draft.draft_id)
    house.robot.settle()
    house.window.editor.reveal(("attachments", "row0", "document"))
    press(editor_of(house, one), "look")
    viewer = dialog("viewer")
    assert isinstance(viewer, Viewer)
    view = viewer.view
    assert isinstance(view, TextView)
    until(lambda: view.edit.toPlainText().startswith("1111"), "the text")
    viewer.reject()
    until(lambda: house.window.viewing.viewer is None, "its end")
    record = house.finished("Finished market")
    house.window.go_to("home")
    house.robot.records().choose("Finished market")
    press(house.window.records, f"file_{files_of(record)[0]}")
    viewer = dialog("viewer")
    assert isinstance(viewer, Viewer)
    again = viewer.view
    assert isinstance(again, TextView)
    until(lambda: again.edit.toPlainText().startswith("1111"), "the text")
    viewer.reject()


@pytest.mark.parametrize("way", WAYS)
def test_the_viewer_names_a_damaged_file_instead_of_showing_another(house: House, way: str) -> None:
    record = house.finished("Market")
    one, other = files_of(record)
    house.do(lambda: WAYS[way](house.store, one, other))
    house.window.viewing.open(one)
    if way in ("flipped", "swapped"):  # a quick look cannot tell
        shown = dialog("viewer")
        assert isinstance(shown, Viewer)
        until(lambda: bool(shown.trouble), "the trouble")
        said = shown.trouble
        assert isinstance(shown.view, TextView)
        assert shown.view.edit.toPlainText() == ""
        shown.reject()
        until(lambda: house.window.viewing.viewer is None, "its end")
    else:
        message = dialog("message")
        said = message.accessibleDescription()
        press(message, "messageClose")
    assert said.startswith("The file notes 1.txt ")
    assert "Check and repair" in said
    house.window.viewing.open(other)
    viewer = dialog("viewer")
    assert isinstance(viewer, Viewer)
    view = viewer.view
    assert isinstance(view, TextView)
    until(lambda: bool(viewer.trouble or view.edit.toPlainText()), "the other file")
    assert bool(viewer.trouble) is (way == "swapped")
    viewer.reject()


@pytest.mark.parametrize("way", ["missing", "cut"])
def test_preview_and_writing_page_name_a_damaged_file_and_show_the_others(house: House, way: str) -> None:
    record = house.finished("Market")
    one, other = files_of(record)
    draft, third, fourth = house.with_files("Being written")
    house.do(lambda: (WAYS[way](house.store, one, other), WAYS[way](house.store, third, fourth)))
    records = house.robot.records()
    records.choose("Market")
    preview = house.window.records.preview
    until(lambda: "The file notes 1.txt" in house.page_text(preview), "the damaged file")
    assert preview.findChild(QPushButton, f"file_{other}") is not None
    assert preview.findChild(QPushButton, f"file_{one}") is None
    house.window.open_draft(draft.draft_id)
    house.robot.settle()
    house.window.editor.reveal(("attachments", "row0", "document"))
    card = editor_of(house, third)
    until(lambda: "The file notes 1.txt" in house.page_text(card), "the problem at the file")
    assert "Remove the file" in [button.text() for button in card.findChildren(QPushButton)]


def test_a_spoilt_small_picture_keeps_nothing_back(house: House) -> None:
    capture = house.desk.capture
    source = house.folder / "market.jpg"
    source.write_bytes(shown_files.photo())

    def work() -> tuple[Draft, AttachmentId]:
        draft = capture.begin(RecordType.PRACTICE)
        key = capture.attach(draft.draft_id, source).attachment_id
        rows: list[AnswerTree] = [{ROW_ID: "row0", "file_kind": "picture", "picture": key}]
        capture.save(draft.draft_id, {**draft.answers, "attachments": rows})
        spoil_thumbnail(house.store, key)
        return draft, key

    draft, key = house.do(work)
    house.window.open_draft(draft.draft_id)
    house.robot.settle()
    house.window.editor.reveal(("attachments", "row0", "picture"))
    card = editor_of(house, key)
    until(lambda: "market.jpg" in house.page_text(card), "the file's name")
    assert "damaged" not in house.page_text(card)


def test_an_export_leaves_a_record_with_a_missing_file_here_by_name(house: House) -> None:
    record = house.finished("Market")
    one, other = files_of(record)
    house.do(lambda: WAYS["missing"](house.store, one, other))
    house.window.export((record.record_id,))
    box = house.robot.export().dialog
    box.profile.setCurrentIndex(box.profile.findData("cop_team"))
    until(lambda: box.plan is not None and str(box.plan.profile) == "cop_team", "the plan")
    assert "Stays here: " in box.letter.text
    box.reject()


def test_pages_are_printed_without_a_damaged_picture_and_that_is_said(house: House) -> None:
    capture = house.desk.capture
    source = house.folder / "market.jpg"
    source.write_bytes(shown_files.photo())
    record = house.finished("Market")

    def work() -> bool:
        draft = capture.amend(record.record_id)
        key = capture.attach(draft.draft_id, source).attachment_id
        rows: list[AnswerTree] = [{ROW_ID: "row0", "file_kind": "picture", "picture": key}]
        capture.save(draft.draft_id, {**draft.answers, "attachments": rows})
        now = house.desk.library.draft(draft.draft_id)
        house.store.records.add(
            replace(
                a_record(
                    record_id=now.record_id,
                    number=2,
                    parent=record.revision_id,
                    title="Market",
                    answers=now.answers,
                ),
                form=now.form,
            ),
            a_headline("Market"),
            closes=now.draft_id,
        )
        WAYS["flipped"](house.store, key, key)
        return True

    house.do(work)
    records = house.robot.records()
    records.choose("Market")
    records.press("previewPrint")
    sheet = dialog("outsideSheet")
    until(find(sheet, QPushButton, "outsideGo").isEnabled, "what may leave")
    press(sheet, "outsideGo")
    until(lambda: any(box.isVisible() for box in records.page.findChildren(QFileDialog)), "file dialog")
    box = next(box for box in records.page.findChildren(QFileDialog) if box.isVisible())
    box.selectFile(str(house.folder / "pages.pdf"))
    box.accept()
    until((house.folder / "pages.pdf").exists, "the pages")
    message = dialog("message")
    assert "not on the pages" in message.accessibleDescription()
    assert "market.jpg" in message.accessibleDescription()
    press(message, "messageClose")


def test_known_damage_is_marked_in_the_list_and_told_in_the_preview(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, damaged = house.finished("Whole"), house.finished("Torn")
    one, other = files_of(damaged)
    house.do(lambda: WAYS["flipped"](house.store, one, other))
    upkeep = house.desk.upkeep
    assert upkeep is not None
    house.do(upkeep.check)
    records = house.robot.records()
    model = records.page.pane.model
    marked = {
        str(model.data(model.index(at))): model.data(model.index(at), RecordRole.IS_DAMAGED) for at in (0, 1)
    }
    assert marked == {"Whole": False, "Torn": True}
    at = model.row_of(damaged.record_id)
    assert "damaged" in str(model.data(model.index(at), RecordRole.STATE))
    assert "damaged" in str(model.data(model.index(at), 11))  # Qt's role for what screen readers say
    records.choose("Torn")
    assert "notes 1.txt, in: Torn" in house.page_text(records.page.preview)
    records.choose("Whole")
    assert "notes 1.txt, in" not in house.page_text(records.page.preview)
    assert whole.record_id != damaged.record_id
