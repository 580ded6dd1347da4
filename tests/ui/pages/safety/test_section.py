"""What all sections of the Safety page have in common."""

import pytest
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout
from pytestqt.qtbot import QtBot

from ui.pages.safety.section import Section
from ui.parts.plain_label import PlainLabel
from ui.style import INSIDE, SECTION

WORDS = "Your office gives you one file. It tells the app where your work goes, and who can open it there. "


class _Told(Section):
    name = "told"

    @property
    def title(self) -> str:
        return "Your office"


@pytest.mark.parametrize("width", [500, 700, 1100])
@pytest.mark.parametrize("times", [2, 4, 12])
def test_a_section_scrolls_as_far_as_it_has_words_and_no_farther(
    times: int, width: int, qtbot: QtBot
) -> None:
    section = _Told()
    qtbot.addWidget(section)
    for _ in range(times):
        card = QFrame()
        QVBoxLayout(card).addWidget(PlainLabel(WORDS * 3, parent=card))
        section.column.addWidget(card)
    section.resize(width, 400)
    section.show()
    QApplication.processEvents()
    words = section.column.heightForWidth(section.column.geometry().width()) + INSIDE + SECTION
    assert section.inner.height() == max(words, section.viewport().height())
