import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.sheet import Sheet
from ui.window.frame import Frame


class Question(Sheet):
    """A sheet with a main button, another one, and a mark to set."""

    def __init__(self) -> None:
        super().__init__("question", "Take it out?")
        self.pressed: list[str] = []
        self.mark = QCheckBox("All of it", self.inner)
        self.column.addWidget(self.mark)
        self.leave = self.add_button("leave", "Cancel", lambda: self.pressed.append("leave"))
        self.go = self.add_button("go", "Take it out", lambda: self.pressed.append("go"), role="primary")
        self.end_step(self.mark)


@pytest.fixture
def question(qtbot: QtBot) -> Question:
    made = Question()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.mark.hasFocus)
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_cancel_where_cancel_is_marked_and_not_the_main_button(
    question: Question, key: Qt.Key
) -> None:
    question.leave.setFocus()
    QTest.keyClick(question.leave, key)
    assert question.pressed == ["leave"]


def test_enter_on_a_mark_is_for_the_main_button(question: Question) -> None:
    QTest.keyClick(question.mark, Qt.Key.Key_Return)
    assert question.pressed == ["go"]
    assert not question.mark.isChecked()


def test_enter_that_is_held_down_presses_once(question: Question) -> None:
    question.leave.setFocus()
    QTest.keyPress(question.leave, Qt.Key.Key_Return)
    QTest.simulateEvent(
        question.leave, True, int(Qt.Key.Key_Return), Qt.KeyboardModifier.NoModifier, "", True
    )
    assert question.pressed == ["leave"]


def test_enter_presses_a_button_of_a_page(qtbot: QtBot) -> None:
    frame, pressed = Frame(), list[str]()
    qtbot.addWidget(frame)
    page = QWidget()
    button = QPushButton("Take in a setup file", page)
    button.clicked.connect(lambda: pressed.append("office"))
    frame.stack.addWidget(page)
    frame.stack.setCurrentWidget(page)
    frame.show()
    frame.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert pressed == ["office"]
