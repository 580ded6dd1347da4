"""Covering a picture with the mouse, and wholly with the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.domain.edits import Box, Edits
from tests.support import shown_files
from ui.covering.dialog import CoverDialog
from ui.covering.plan import CUT
from ui.viewers.decoding import decode

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[CoverDialog]:
    yield from made(qtbot)


def made(qtbot: QtBot, *, is_at_risk: bool = False) -> Iterator[CoverDialog]:
    decoded = decode(shown_files.photo(800, 600), "image/jpeg", QSize(800, 600))
    dialog = CoverDialog(decoded, (8, 8), is_at_risk=is_at_risk, is_frozen=is_at_risk)
    dialog.resize(1000, 800)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    dialog.board.setFocus()
    yield dialog
    if isValid(dialog):  # it goes by itself once it is hidden
        dialog.close()


def button(dialog: CoverDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def press(dialog: CoverDialog, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    QTest.keyClick(dialog.board, key, modifier)


def at(dialog: CoverDialog, x: int, y: int) -> QPoint:
    """Return where a pixel of the picture is drawn."""
    return dialog.board.placing().map(QPoint(x, y))


def drag(dialog: CoverDialog, start: tuple[int, int], end: tuple[int, int]) -> None:
    viewport = dialog.board.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at(dialog, *start))
    QTest.mouseMove(viewport, at(dialog, (start[0] + end[0]) // 2, (start[1] + end[1]) // 2))
    QTest.mouseMove(viewport, at(dialog, *end))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at(dialog, *end))


def near(one: Box, other: Box) -> bool:
    one_sides = (one.left, one.top, one.right, one.bottom)
    other_sides = (other.left, other.top, other.right, other.bottom)
    return all(abs(a - b) <= 3 for a, b in zip(one_sides, other_sides, strict=True))


def test_a_block_is_drawn_moved_and_changed_with_the_mouse(dialog: CoverDialog) -> None:
    drag(dialog, (100, 100), (300, 250))
    (block,) = dialog.plan.edits.blocks
    assert near(block, Box(100, 100, 300, 250))
    drag(dialog, (200, 175), (260, 195))
    (moved,) = dialog.plan.edits.blocks
    assert near(moved, Box(160, 120, 360, 270))
    drag(dialog, (360, 270), (400, 300))
    (larger,) = dialog.plan.edits.blocks
    assert near(larger, Box(160, 120, 400, 300))
    button(dialog, "coverUndo").click()
    assert dialog.plan.edits.blocks == (moved,)


def test_all_of_it_goes_by_keyboard(dialog: CoverDialog, qtbot: QtBot) -> None:
    press(dialog, Key.Key_B)
    (first,) = dialog.plan.edits.blocks
    press(dialog, Key.Key_Right)
    press(dialog, Key.Key_Down, Modifier.ShiftModifier)
    press(dialog, Key.Key_Left, Modifier.AltModifier)
    (changed,) = dialog.plan.edits.blocks
    assert changed.left > first.left
    assert changed.height > first.height
    press(dialog, Key.Key_B)
    selected = [dialog.plan.selected]
    press(dialog, Key.Key_Backtab, Modifier.ShiftModifier)
    assert [*selected, dialog.plan.selected] == [1, 0]
    press(dialog, Key.Key_Delete)
    counts = [len(dialog.plan.edits.blocks)]
    QTest.keyClick(dialog, Key.Key_Z, Modifier.ControlModifier)
    assert [*counts, len(dialog.plan.edits.blocks)] == [1, 2]
    button(dialog, "coverNext").setFocus()
    QTest.keyClick(button(dialog, "coverNext"), Key.Key_Space)
    assert dialog.outcome.isVisible()
    with qtbot.waitSignal(dialog.decided) as decided:
        QTest.keyClick(button(dialog, "coverUse"), Key.Key_Space)
    assert decided.args == [dialog.plan.edits, True]


def test_tab_leaves_the_picture_after_the_last_block(dialog: CoverDialog, qtbot: QtBot) -> None:
    press(dialog, Key.Key_B)
    press(dialog, Key.Key_Tab)
    assert dialog.plan.selected is None
    qtbot.waitUntil(lambda: dialog.focusWidget() is not dialog.board)


def test_the_edges_are_cut_and_the_cut_is_taken_off_again(dialog: CoverDialog) -> None:
    button(dialog, "coverCut").click()
    assert dialog.plan.selected == CUT
    assert dialog.plan.edits.crop is not None
    drag(dialog, (40, 30), (200, 150))
    crop = dialog.plan.edits.crop
    assert crop is not None
    assert near(crop, Box(200, 150, 760, 570))
    button(dialog, "coverRemove").click()
    assert dialog.plan.edits == Edits()


def test_nothing_can_be_done_before_something_is_planned(dialog: CoverDialog) -> None:
    for name in ("coverNext", "coverUndo", "coverRedo", "coverRemove"):
        assert not button(dialog, name).isEnabled()
    button(dialog, "coverAdd").click()
    assert button(dialog, "coverNext").isEnabled()


def test_a_cut_that_would_leave_nothing_is_refused_in_words(dialog: CoverDialog) -> None:
    dialog.board.cut()
    dialog.plan.put(Box(50, 50, 56, 56))
    button(dialog, "coverNext").click()
    assert dialog.trouble.isVisible()
    assert "left" in dialog.trouble.text()
    assert not dialog.outcome.isVisible()


def test_the_result_is_solid_and_shows_how_it_was_when_asked(dialog: CoverDialog) -> None:
    dialog.plan.add(Box(86, 86, 400, 400))
    dialog.go_on()
    shown = dialog.outcome.canvas.image
    assert shown.pixelColor(200, 200) == QColor("black")
    assert shown.pixelColor(78, 78) == QColor("black"), "a block grows to whole squares"
    dialog.outcome.before.click()
    assert dialog.outcome.canvas.image.pixelColor(200, 200) != QColor("black")


def test_what_is_safe_is_chosen_where_somebody_may_be_recognised(qtbot: QtBot) -> None:
    for dialog in made(qtbot, is_at_risk=True):
        dialog.plan.add(Box(80, 80, 400, 400))
        dialog.go_on()
        assert dialog.outcome.discard.isChecked()
        assert dialog.outcome.risk.isVisible()
        assert dialog.outcome.frozen.isVisible()


def test_leaving_changes_nothing_and_lets_every_pixel_go(dialog: CoverDialog, qtbot: QtBot) -> None:
    heard: list[object] = []
    dialog.decided.connect(lambda *said: heard.append(said))
    dialog.plan.add(Box(80, 80, 400, 400))
    dialog.go_on()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert dialog.isVisible(), "first back to the blocks"
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    assert heard == []
    assert dialog.board.image.isNull()
    assert dialog.outcome.canvas.image.isNull()


def test_the_title_says_nothing_of_the_picture_and_the_state_is_read_aloud(dialog: CoverDialog) -> None:
    assert "picture" not in dialog.windowTitle().lower()
    press(dialog, Key.Key_B)
    assert "1" in dialog.board.accessibleDescription()
    state = dialog.findChild(QLabel, "coverState")
    assert state is not None
    assert state.text() == dialog.board.accessibleDescription()
