"""Choosing a file in a dialog."""

from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.choosing import choose_existing


def test_the_kinds_of_files_are_told_in_words_alone_and_still_sort_out(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    asked = choose_existing(over, "A file", "Bundles (*.zip *.age);;All files (*)", lambda _path: None)
    kinds = asked.findChild(QComboBox, "fileTypeCombo")
    assert isinstance(kinds, QComboBox)
    assert [kinds.itemText(at) for at in range(kinds.count())] == ["Bundles", "All files"]
    assert asked.nameFilters() == ["Bundles (*.zip *.age)", "All files (*)"]
    asked.reject()
