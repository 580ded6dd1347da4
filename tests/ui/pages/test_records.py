from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.changes import Change
from desktop.domain.record import RecordState
from tests.support import invented, invented_records
from tests.support.robots.records import RecordsRobot
from tests.support.robots.waiting import dialog, find, press, until
from ui.desk import Desk
from ui.jobs import Lanes
from ui.models.records import RecordRole
from ui.pages.records import RecordsPage

PRACTICE = invented_records.summaries()[1].title
LESSON = invented_records.summaries()[2].title
DRAFT = invented_records.summaries()[0].title


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return invented.desk(tmp_path)


@pytest.fixture
def robot(desk: Desk, lanes: Lanes, qtbot: QtBot) -> RecordsRobot:
    page = RecordsPage(desk.capture, desk.library, desk.bin, lanes, desk.outputs)
    qtbot.addWidget(page)
    page.resize(1280, 700)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: page.pane.model.rowCount() == 10)
    return RecordsRobot(page)


def test_choosing_a_record_shows_what_it_is(robot: RecordsRobot) -> None:
    robot.choose(PRACTICE)
    said = {label.text() for label in robot.page.preview.findChildren(QLabel)}
    assert {
        "Practice, Ready",
        "Sofala",
        "Quality, accessible essential services",
        "M. Chissano",
        "Public",
    } <= said


def test_a_finished_record_is_amended_and_a_draft_gone_on_with(robot: RecordsRobot, qtbot: QtBot) -> None:
    robot.choose(PRACTICE)
    with qtbot.waitSignal(robot.page.amend_asked) as amended:
        robot.press("previewOpen")
    assert amended.args == [invented_records.summaries()[1].record_id]
    robot.choose(DRAFT)
    with qtbot.waitSignal(robot.page.draft_asked) as opened:
        robot.press("previewOpen")
    assert opened.args == [invented_records.summaries()[0].draft_id]


def test_history_shows_what_changed_between_two_revisions(robot: RecordsRobot) -> None:
    robot.choose(PRACTICE)
    robot.press("whatChanged2")
    until(
        lambda: any(
            label.text() == "now: 214 women asked for help."
            for label in robot.page.preview.history.findChildren(QLabel)
        ),
        "the change",
    )


def test_history_shows_beneath_each_revision_where_it_left_for(robot: RecordsRobot) -> None:
    robot.choose("Survey of shelters, 2025, second round")
    history = robot.page.preview.history

    def shown() -> list[str]:
        return [label.text() for label in history.findChildren(QLabel) if label.isVisible()]

    until(lambda: any(line.startswith("Exported on ") for line in shown()), "the history to be laid out")
    lines = shown()
    (left,) = [at for at, line in enumerate(lines) if line.startswith("Exported on ")]
    assert lines[left] == "Exported on 12\u00a0Nov\u00a02026 for the Spotlight teams"
    assert lines[left - 1].startswith("Revision 2")
    robot.choose(PRACTICE)
    assert not any(
        label.text().startswith("Exported") for label in history.findChildren(QLabel) if label.isVisible()
    )


def test_several_records_are_exported_together(robot: RecordsRobot, qtbot: QtBot) -> None:
    robot.choose(PRACTICE)
    robot.choose(LESSON, more=True)
    robot.choose(DRAFT, more=True)
    until(robot.page.pane.bar.isVisible, "the bar")
    with qtbot.waitSignal(robot.page.export_asked) as asked:
        robot.press("recordsExportChosen")
    assert asked.args == [
        (invented_records.summaries()[1].record_id, invented_records.summaries()[2].record_id)
    ]


def test_a_draft_alone_cannot_be_exported_and_one_is_told_why(robot: RecordsRobot) -> None:
    robot.choose(DRAFT)
    robot.page.export_chosen()
    message = dialog("message")
    assert "Only finished records can leave" in message.accessibleDescription()
    press(message, "messageClose")


def test_a_discarded_draft_comes_back_with_undo(robot: RecordsRobot, desk: Desk) -> None:
    changes: list[Change] = []
    robot.page.changed.connect(changes.append)
    robot.page.changed.connect(robot.page.refresh)
    robot.choose(DRAFT)
    robot.press("previewDiscard")
    until(lambda: DRAFT not in robot.titles, "the draft to go")
    robot.press("undoStripUndo")
    until(lambda: DRAFT in robot.titles, "the draft to come back")
    assert len(changes) == 2


def test_deleted_records_go_to_the_bin_and_come_back_with_undo(robot: RecordsRobot, qtbot: QtBot) -> None:
    robot.page.changed.connect(robot.page.refresh)
    before = robot.titles
    robot.choose(PRACTICE)
    robot.choose(DRAFT, more=True)
    assert robot.said("recordsDeleteChosen").startswith("Delete 2 record")
    robot.press("recordsDeleteChosen")
    until(lambda: len(robot.titles) == 8, "two records to go")
    assert robot.strip.startswith("2 record")
    assert "for 30 days." in robot.strip
    robot.press("undoStripUndo")
    until(lambda: sorted(robot.titles) == sorted(before), "the records to come back")


def test_the_key_deletes_what_is_chosen_and_says_what_cannot_be_called_back(robot: RecordsRobot) -> None:
    robot.page.changed.connect(robot.page.refresh)
    exported = next(row.title for row in invented_records.summaries() if row.state is RecordState.EXPORTED)
    robot.choose(exported)
    QTest.keyClick(robot.page.pane.list, Qt.Key.Key_Delete)
    until(lambda: exported not in robot.titles, "the record to go")
    assert "What left in a bundle cannot be called back from here." in robot.strip


def test_the_bin_puts_back_and_empties_with_its_consequence(robot: RecordsRobot, desk: Desk) -> None:
    robot.page.changed.connect(robot.page.refresh)
    robot.page.pane.list.selectAll()
    robot.press("recordsDeleteChosen")
    until(lambda: not robot.titles, "all records to go")
    robot.open_bin()
    assert len(robot.binned) == 10
    assert robot.said("binEmpty") == "Empty the bin"
    robot.choose_binned(PRACTICE)
    assert robot.said("binPutBack") == "Put 1 back"
    robot.press("binPutBack")
    until(lambda: PRACTICE in robot.titles, "the record to come back")
    assert PRACTICE not in robot.binned
    robot.choose_binned(DRAFT)
    assert robot.said("binEmpty") == "Delete 1 for good"
    robot.press("binEmpty")
    message = dialog("message")
    assert "nobody can bring them back" in message.accessibleDescription()
    assert find(message, QPushButton, "askGo").text().startswith("Delete 1 record")
    press(message, "askGo")
    until(lambda: DRAFT not in robot.binned, "the record to go for good")
    robot.page.bin.list.clearSelection()
    robot.press("binEmpty")
    message = dialog("message")
    assert "the list of what left stays" in message.accessibleDescription()
    assert find(message, QPushButton, "askGo").text().startswith("Delete 8 record")
    press(message, "askGo")
    until(lambda: not robot.binned, "the bin to be empty")
    said = {label.text() for label in robot.page.bin.findChildren(QLabel) if label.isVisible()}
    assert "The bin is empty" in said
    robot.press("binBack")
    assert robot.titles == [PRACTICE]


def test_the_bin_says_how_long_each_stays(robot: RecordsRobot, desk: Desk) -> None:
    robot.choose(PRACTICE)
    robot.press("previewDelete")
    robot.open_bin()
    model = robot.page.bin.model
    (item,) = model.rows
    for days, words in ((30, "30 day"), (0.5, "1 day"), (-1, "Goes when you next open the app")):
        model.set_rows([replace(item, goes_at=datetime.now(UTC) + timedelta(days=days))])
        assert str(model.data(model.index(0), RecordRole.STATE)).startswith(words)


def test_a_printed_copy_is_outside_the_vault_and_says_so(robot: RecordsRobot, tmp_path: Path) -> None:
    robot.choose(PRACTICE)
    robot.print_to(tmp_path / "pages.pdf")
    assert (tmp_path / "pages.pdf").read_bytes().startswith(b"%PDF")


def test_an_empty_list_teaches(lanes: Lanes, qtbot: QtBot, tmp_path: Path) -> None:
    desk = invented.desk(tmp_path, rows=[])
    page = RecordsPage(desk.capture, desk.library, desk.bin, lanes, desk.outputs)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: lanes.is_idle)
    with qtbot.waitSignal(page.begin_asked):
        press(page, "emptyStateAction")


def test_the_list_keeps_what_was_chosen_when_it_is_read_again(robot: RecordsRobot, lanes: Lanes) -> None:
    robot.choose(LESSON)
    robot.page.refresh()
    until(lambda: lanes.is_idle, "the list")
    assert [row.title for row in robot.page.pane.chosen] == [LESSON]


def test_an_answer_to_older_words_is_not_shown(robot: RecordsRobot, lanes: Lanes, desk: Desk) -> None:
    robot.page.filter("hotline")
    robot.page.refresh()
    robot.page.filter("radio")
    robot.page.refresh()
    until(lambda: lanes.is_idle, "both answers")
    assert robot.titles == ["Radio drama with listeners' circles"]


def test_nothing_found_is_said(robot: RecordsRobot, lanes: Lanes) -> None:
    robot.page.filter("zzz")
    robot.page.refresh()
    until(lambda: lanes.is_idle, "the answer")
    assert "Nothing found" in {label.text() for label in robot.page.findChildren(QLabel)}
    assert find(robot.page, QLabel, "recordsCount").text() == ""


def test_coming_to_the_list_by_keyboard_chooses_a_row_to_act_on(robot: RecordsRobot, qtbot: QtBot) -> None:
    pane = robot.page.pane
    find(robot.page, QPushButton, "recordsBin").setFocus()  # a new window may begin with the list itself
    pane.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: [row.title for row in pane.chosen] == [DRAFT])
    QTest.keyClick(pane.list, Qt.Key.Key_Down)
    assert [row.title for row in pane.chosen] == [PRACTICE]


def test_the_keyboard_stays_with_the_list_when_a_record_goes_and_comes_back(robot: RecordsRobot) -> None:
    page, pane = robot.page, robot.page.pane
    page.binning.changed.connect(page.refresh)
    robot.choose(LESSON)
    at = pane.list.currentIndex().row()
    find(page, QPushButton, "previewDelete").setFocus()
    robot.press("previewDelete")
    until(lambda: pane.model.rowCount() == 9, "the record to go")
    assert page.window().focusWidget() is pane.list
    assert pane.list.currentIndex().row() == at, "its neighbour is at hand"
    find(page, QPushButton, "undoStripUndo").setFocus()
    robot.press("undoStripUndo")
    until(lambda: pane.model.rowCount() == 10, "the record to come back")
    assert page.window().focusWidget() is pane.list


def test_the_keyboard_finds_its_way_from_an_empty_list_back_to_a_full_one(
    robot: RecordsRobot, desk: Desk
) -> None:
    page, pane = robot.page, robot.page.pane
    rows, desk.library.rows = desk.library.rows, []  # type: ignore[attr-defined]
    pane.list.setFocus()
    page.refresh()
    until(lambda: pane.model.rowCount() == 0, "the empty list")
    assert page.window().focusWidget().objectName() == "emptyStateAction"
    desk.library.rows = rows  # type: ignore[attr-defined]
    page.refresh()
    until(lambda: pane.model.rowCount() == 10, "the list")
    assert page.window().focusWidget() is pane.list
