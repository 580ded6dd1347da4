"""Where the keyboard goes while what has it is made anew."""

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.kept_keyboard import keeping_keyboard


class _List(QWidget):
    """A line above, and a button for each row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.above = QLineEdit(self)
        self.above.setObjectName("above")
        self.rows = QVBoxLayout(self)
        self.rows.addWidget(self.above)

    @keeping_keyboard
    def fill(self, names: Sequence[str]) -> None:
        while (item := self.rows.takeAt(1)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for name in names:
            row = QWidget(self)
            button = QPushButton(name, row)
            button.setObjectName("remove")
            QVBoxLayout(row).addWidget(button)
            self.rows.addWidget(row)

    def focus(self, words: str) -> None:
        next(one for one in self.findChildren(QPushButton) if one.text() == words).setFocus()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made).addWidget(QPushButton("The rail", made))
    return made


@pytest.fixture
def listed(window: QWidget) -> _List:
    made = _List(window)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(made)
    made.fill(["Amina", "Tablet 3", "Zohra"])
    window.show()
    return made


@pytest.mark.parametrize("covered", [False, True])
def test_the_row_that_comes_up_has_it(window: QWidget, listed: _List, covered: bool, qtbot: QtBot) -> None:
    listed.focus("Tablet 3")
    sheet = QWidget()
    qtbot.addWidget(sheet)
    if covered:
        sheet.show()
        sheet.activateWindow()
    listed.fill(["Amina", "Zohra"])
    focused = window.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Zohra"
    listed.fill(["Amina"])
    last = window.focusWidget()
    assert isinstance(last, QPushButton)
    assert last.text() == "Amina", "where there is no row below it, the last"


def test_where_no_row_is_left_it_goes_to_what_is_read_first(window: QWidget, listed: _List) -> None:
    listed.focus("Amina")
    listed.fill([])
    assert window.focusWidget() is listed.above


def test_whoever_types_elsewhere_keeps_it(window: QWidget, listed: _List) -> None:
    listed.above.setFocus()
    listed.fill(["Zohra"])
    assert window.focusWidget() is listed.above
