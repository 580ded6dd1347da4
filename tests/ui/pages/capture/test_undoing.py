from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.media import plain_jpeg
from tests.support.robots.capture import CaptureRobot, press, wait_until
from tests.support.writing import OpenPage, WritingDesk
from ui.fields.attachment import AttachmentEditor
from ui.fields.long_text import LongTextEditor
from ui.fields.text import TextEditor
from ui.fields.writing_sheet import WritingSheet
from ui.jobs import Lanes

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _back(robot: CaptureRobot, widget: QWidget | None = None) -> str:
    """Press the keys for undo where the keyboard is, and return what is said of it."""
    return _pressed(robot, CTRL, widget)


def _has_unsaved(robot: CaptureRobot) -> bool:
    return robot.page.has_unsaved


def _again(robot: CaptureRobot) -> str:
    return _pressed(robot, CTRL | SHIFT, None)


def _pressed(robot: CaptureRobot, keys: Qt.KeyboardModifier, widget: QWidget | None) -> str:
    told: list[str] = []
    robot.page.undoing.told.connect(told.append)
    target = widget or QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, Qt.Key.Key_Z, keys)
    wait_until(lambda: bool(told))
    robot.page.undoing.told.disconnect(told.append)
    return told[0]


def _area(robot: CaptureRobot, name: str) -> LongTextEditor:
    editor = robot.editor(name)
    assert isinstance(editor, LongTextEditor)
    return editor


def test_one_undo_for_the_whole_page_goes_to_the_question_and_says_which(open_page: OpenPage) -> None:
    robot = open_page()
    assert not robot.page.heading.undo.isEnabled()
    robot.fill("title", "One").wait_saved()
    robot.fill("summary", "Two").wait_saved()
    line, area = robot.editor("title"), _area(robot, "summary")
    area.area.setFocus()
    assert robot.page.heading.undo.isEnabled()
    assert _back(robot) == f"Undone: {area.label}"
    assert (line.value(), area.value()) == ("One", "")
    assert area.area.hasFocus()
    assert _back(robot) == f"Undone: {line.label}"
    assert (line.value(), area.value()) == ("", "")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert line.isAncestorOf(focused)
    assert robot.page.heading.saved.accessibleName() == f"Undone: {line.label}"
    assert not robot.page.heading.undo.isEnabled()
    assert _back(robot) == "Nothing to undo"
    assert _again(robot) == f"Done again: {line.label}"
    press(robot.page.heading.redo)
    wait_until(lambda: area.value() == "Two")
    assert not robot.page.heading.redo.isEnabled()
    assert _again(robot) == "Nothing to do again"


def test_what_is_not_saved_yet_is_saved_first_and_then_undone(open_page: OpenPage) -> None:
    robot = open_page({"title": "Before"})
    robot.fill("title", "After")
    assert _has_unsaved(robot)
    _back(robot)
    assert robot.editor("title").value() == "Before"
    assert not _has_unsaved(robot)
    _again(robot)
    assert robot.editor("title").value() == "After"


def test_the_caret_goes_where_the_text_changed_and_typing_goes_on_there(
    open_page: OpenPage, desk: WritingDesk
) -> None:
    robot = open_page({"summary": f"{'First. ' * 30}Last."})
    area = _area(robot, "summary").area
    robot.page.reveal(("summary",))
    cursor = area.textCursor()
    cursor.setPosition(7)
    area.setTextCursor(cursor)
    QTest.keyClicks(area, "Then ")
    robot.wait_saved()
    area.moveCursor(area.textCursor().MoveOperation.End)
    _back(robot)
    assert area.textCursor().position() == 7
    QTest.keyClicks(area, "Next ")
    robot.wait_saved()
    assert str(desk.saved(robot.page.draft)["summary"]).startswith("First. Next First. ")  # type: ignore[arg-type]
    assert not robot.page.heading.redo.isEnabled()


def test_undo_works_after_a_restart(open_page: OpenPage, desk: WritingDesk, qtbot: QtBot) -> None:
    robot = open_page()
    robot.fill("title", "One").wait_saved()
    draft = robot.page.draft
    assert draft is not None
    robot.page.shut()
    desk.store.steps.forget()
    robot.page.open_draft(draft.draft_id)
    robot.wait_open()
    assert robot.page.heading.undo.isEnabled()
    press(robot.page.heading.undo)
    qtbot.waitUntil(lambda: robot.editor("title").value() == "")


def test_rows_that_were_added_removed_and_moved_come_back_open(
    open_page: OpenPage, desk: WritingDesk
) -> None:
    robot = open_page({"number": "1", "is_open": "yes"})
    first, second = robot.add_row("people"), robot.add_row("people")
    robot.fill(f"people.{first}.person_name", "Ama").fill(f"people.{second}.person_name", "Bo").wait_saved()
    saved = desk.saved(robot.page.draft)  # type: ignore[arg-type]
    robot.remove_row("people", 0).wait_saved()
    assert robot.repeat("people").rows == (second,)
    _back(robot)
    assert robot.repeat("people").rows == (first, second)
    assert robot.editor(f"people.{first}.person_name").value() == "Ama"
    assert robot.repeat("people").undo_words == "", "there is one undo, and it was used"
    robot.wait_saved()
    wait_until(lambda: desk.saved(robot.page.draft) == saved)  # type: ignore[arg-type]
    press(robot.repeat("people").card(second).up)
    robot.wait_saved()
    assert robot.repeat("people").rows == (second, first)
    _back(robot)
    assert robot.repeat("people").rows == (first, second)


def test_a_file_that_was_removed_comes_back_with_its_picture(open_page: OpenPage, tmp_path: Path) -> None:
    robot = open_page()
    photo = tmp_path / "boat.jpg"
    photo.write_bytes(plain_jpeg())
    robot.attach("picture", photo).wait_saved()
    editor = robot.editor("picture")
    assert isinstance(editor, AttachmentEditor)
    value = editor.value()
    editor.set_value("")
    editor.changed_by_user()
    robot.wait_saved()
    robot.page.undoing.undo()
    wait_until(lambda: editor.value() == value)
    wait_until(lambda: not editor._picture.pixmap().isNull())


def test_a_hidden_section_is_brought_on_screen(open_page: OpenPage) -> None:
    robot = open_page()
    robot.fill("title", "One").wait_saved()
    for section in robot.workspace.column.names[1:2]:
        robot.section(section)
    first = robot.workspace.column.names[0]
    assert robot.workspace.column.current != first
    press(robot.page.heading.undo)
    wait_until(lambda: robot.workspace.column.current == first)


def test_undo_on_the_large_sheet_undoes_there_and_comes_back_for_another_question(
    open_page: OpenPage, lanes: Lanes
) -> None:
    robot = open_page()
    robot.fill("title", "One").wait_saved()
    editor = _area(robot, "summary")
    robot.page.reveal(("summary",))
    editor.write_large()
    QTest.keyClicks(editor.area, "Two")
    wait_until(editor.area.hasFocus)
    _back(robot, editor.area)
    assert editor.value() == ""
    assert robot.page.window().findChild(WritingSheet) is not None
    _back(robot, editor.area)
    assert robot.editor("title").value() == ""
    assert editor.isAncestorOf(editor.area), "back on the form, where the other question is"


def test_undo_while_saving_does_not_work_says_so_and_loses_nothing(
    open_page: OpenPage, desk: WritingDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.errors import Code, MachineError

    robot = open_page()

    def refuse(*_: object, **__: object) -> None:
        raise MachineError(Code.DISK_FULL, needed=0)

    with monkeypatch.context() as full:
        full.setattr(desk.capture, "save", refuse)
        robot.fill("title", "Typed")
        robot.page.undoing.undo()
        wait_until(lambda: robot.page.saver.trouble is not None)
        assert robot.editor("title").value() == "Typed"
    robot.page.save_now()
    robot.wait_saved()
    _back(robot)
    editor = robot.editor("title")
    assert isinstance(editor, TextEditor)
    assert editor.value() == ""


def test_the_keys_of_a_fast_hand_are_not_lost_on_one_another(open_page: OpenPage) -> None:
    robot = open_page()
    for text in ("One.", "One. Two."):
        robot.fill("title", text).wait_saved()
    for _ in range(6):
        robot.page.undoing.undo()
    wait_until(lambda: robot.editor("title").value() == "One.")
