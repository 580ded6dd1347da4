import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.robots.waiting import until
from ui.parts.hold_button import HOLD_MS, HoldButton

SHORT = 200


@pytest.fixture
def button(qtbot: QtBot) -> HoldButton:
    made = HoldButton("Hold for 3 seconds", "hold", hold_ms=SHORT)
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def _key(button: HoldButton, kind: QEvent.Type, key: Qt.Key, is_repeat: bool = False) -> None:
    QApplication.sendEvent(button, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", is_repeat))


def test_three_seconds_are_what_a_person_holds() -> None:
    assert HOLD_MS == 3000


def test_held_with_the_mouse_to_the_end_it_acts_once(button: HoldButton) -> None:
    heard: list[None] = []
    button.held.connect(lambda: heard.append(None))
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    assert button.text().startswith("Keep holding")
    until(lambda: bool(heard), "the button to act")
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert len(heard) == 1
    assert button.text() == "Hold for 3 seconds"
    assert not button._step.isActive()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_held_with_the_keyboard_which_repeats_by_itself_it_acts_too(button: HoldButton, key: Qt.Key) -> None:
    heard: list[None] = []
    button.held.connect(lambda: heard.append(None))
    _key(button, QEvent.Type.KeyPress, key)
    for _ in range(3):
        _key(button, QEvent.Type.KeyRelease, key, is_repeat=True)
        _key(button, QEvent.Type.KeyPress, key, is_repeat=True)
    until(lambda: bool(heard), "the button to act")
    assert len(heard) == 1


def _release(button: HoldButton) -> None:
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)


def _leave(button: HoldButton) -> None:
    outside = QPointF(button.width() + 40, 5)
    buttons = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        outside,
        button.mapToGlobal(outside),
        buttons,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(button, event)


def _lose_focus(button: HoldButton) -> None:
    QApplication.sendEvent(button, QFocusEvent(QEvent.Type.FocusOut))


def _escape(button: HoldButton) -> None:
    QTest.keyClick(button, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    "let_go",
    [_release, _leave, _lose_focus, _escape, HoldButton.hide, lambda button: button.setEnabled(False)],
)
def test_letting_go_in_any_way_begins_anew(button: HoldButton, qtbot: QtBot, let_go: object) -> None:
    heard: list[None] = []
    button.held.connect(lambda: heard.append(None))
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    until(lambda: button.progress > 0.2, "the button to fill")
    assert callable(let_go)
    let_go(button)
    assert button.progress == 0
    assert not button._step.isActive()
    qtbot.waitUntil(lambda: button.text() == "Hold for 3 seconds")
    assert not heard


def test_a_click_and_the_other_mouse_button_do_nothing(button: HoldButton) -> None:
    heard: list[None] = []
    button.held.connect(lambda: heard.append(None))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mousePress(button, Qt.MouseButton.RightButton)
    assert button.progress == 0
    button.click()
    assert not heard


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_fills_from_the_reading_side(button: HoldButton, direction: Qt.LayoutDirection) -> None:
    button.setLayoutDirection(direction)
    before = button.grab().toImage()
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    until(lambda: button.progress > 0.3, "the button to fill")
    after = button.grab().toImage()
    y = button.height() - 3
    near, far = QPoint(6, y), QPoint(button.width() - 7, y)
    if direction is Qt.LayoutDirection.RightToLeft:
        near, far = far, near
    assert after.pixelColor(near).red() - after.pixelColor(near).green() > 60
    assert after.pixelColor(near) != before.pixelColor(near)
    assert after.pixelColor(far).red() - after.pixelColor(far).green() < 60
