"""Choosing a new passphrase by keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.new_passphrase import NewPassphrase


def test_who_tabs_on_and_types_shows_nothing_and_comes_to_the_next_button(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    new = NewPassphrase(lambda text, say: None, window)
    after = QPushButton("Make the key", window)
    after.setObjectName("after")
    layout = QVBoxLayout(window)
    layout.addWidget(new)
    layout.addWidget(after)
    window.show()
    new.setFocus()
    names = []
    for _ in range(5):
        focused = window.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    round_trip = ["newPassphrase", "newPassphraseAgain", "newPassphraseShow", "after"]
    assert names == [*round_trip, "newPassphrase"]
