"""What is typed or pasted from paper: any of it is taken, and no amount of it holds the window up."""

import pytest
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from ui.parts.kit_entry import KitEntry


@pytest.mark.parametrize("text", ["abandon ability\nable " * 50_000, "a" * 1_000_000, "\ufdfa" * 400_000])
def test_a_whole_book_that_is_pasted_is_cut_where_no_paper_goes(qtbot: QtBot, text: str) -> None:
    entry = KitEntry("kit", "Kit", 24)
    qtbot.addWidget(entry)
    entry.show()
    pasted = QMimeData()
    pasted.setText(text)
    for _ in range(2):
        entry.edit.insertFromMimeData(pasted)
    assert 3000 < len(entry.text) <= 4000
    assert text.startswith(entry.text[:3000])


def test_the_words_of_a_kit_are_pasted_whole(qtbot: QtBot) -> None:
    entry = KitEntry("kit", "Kit", 24)
    qtbot.addWidget(entry)
    words = " ".join(["abandon"] * 23 + ["art"])
    pasted = QMimeData()
    pasted.setText(words)
    entry.edit.insertFromMimeData(pasted)
    assert entry.text == words
