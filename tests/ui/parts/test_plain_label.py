from __future__ import annotations

from itertools import groupby

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.plain_label import PlainLabel

DARI = (
    "ساعت این کمپیوتر عقب‌تر از آخرین باری است که کار کردید. کار شما محفوظ است. تاریخ را بررسی کنید تا "
    "ریکاردهای نو تاریخ درست داشته باشند."
)
ENGLISH = "Savings groups already meet every week, and each has a trained listener and a card."
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def shown(qtbot: QtBot, text: str, direction: Qt.LayoutDirection) -> PlainLabel:
    label = PlainLabel(text)
    label.setLayoutDirection(direction)
    qtbot.addWidget(label)
    label.resize(300, label.heightForWidth(300))
    label.show()
    return label


def room_beside(label: QLabel) -> list[tuple[int, int]]:
    """Return for each line of ink how much is free at its left and at its right."""
    image = label.grab().toImage()
    paper = image.pixelColor(0, 0)
    inked = [
        [x for x in range(image.width()) if image.pixelColor(x, y) != paper] for y in range(image.height())
    ]
    blocks = [list(rows) for is_inked, rows in groupby(inked, bool) if is_inked]
    return [
        (min(row[0] for row in rows), image.width() - 1 - max(row[-1] for row in rows)) for rows in blocks
    ]


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
@pytest.mark.parametrize("text", [DARI, ENGLISH])
def test_every_line_begins_at_the_edge_where_one_begins_to_read(
    qtbot: QtBot, text: str, direction: Qt.LayoutDirection
) -> None:
    rooms = room_beside(shown(qtbot, text, direction))
    assert len(rooms) >= 2
    # What stands above or below the line of letters, as a dot, may begin a little later.
    near = [left if direction is LEFT else right for left, right in rooms if 299 - left - right > 40]
    assert max(near) <= 2, rooms


@pytest.mark.parametrize("text", ["3", "Herat", "هرات"])
def test_short_words_of_any_script_stand_at_the_leading_edge_and_turn_with_the_screen(
    qtbot: QtBot, text: str
) -> None:
    label = shown(qtbot, text, LEFT)
    for direction in (RIGHT, LEFT, RIGHT):
        label.setLayoutDirection(direction)
        for left, right in room_beside(label):
            assert (left if direction is LEFT else right) <= 3, (left, right)


def test_other_words_in_another_script_stand_at_the_same_edge(qtbot: QtBot) -> None:
    label = shown(qtbot, "هرات", LEFT)
    label.setText("Herat")
    assert room_beside(label)[0][0] <= 2


@pytest.mark.parametrize(
    "text", ["<b>Fewer & more</b>", "&lt;b&gt;", "a < b", "هر <b>که</b> & هر چه", "یک\nدو", "  two  spaces"]
)
def test_words_are_shown_as_they_are_given(qtbot: QtBot, text: str) -> None:
    label = shown(qtbot, text, RIGHT)
    assert label.text() == text
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSelection(0, len(text))
    assert label.selectedText().replace("\u2028", "\n").replace("\u2029", "\n") == text


@pytest.mark.parametrize("text", ["a <b> & c", "هر <b>که</b> & هر چه"])
def test_a_screen_reader_reads_the_words_alone(qtbot: QtBot, text: str) -> None:
    label = shown(qtbot, text, RIGHT)
    told = QAccessible.queryAccessibleInterface(label)
    assert told.text(QAccessible.Text.Name) == text


def test_room_at_the_end_turns_with_the_screen(qtbot: QtBot) -> None:
    label = shown(qtbot, "Herat", LEFT)
    label.set_end_room(40)
    assert (label.contentsMargins().left(), label.contentsMargins().right()) == (0, 40)
    label.setLayoutDirection(RIGHT)
    assert (label.contentsMargins().left(), label.contentsMargins().right()) == (40, 0)
    label.set_end_room(0)
    assert label.contentsMargins().isNull()


def test_a_label_that_a_window_takes_in_turns_with_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(RIGHT)
    label = PlainLabel("Herat")
    QVBoxLayout(window).addWidget(label)
    window.resize(300, 60)
    window.show()
    QApplication.sendPostedEvents()
    assert room_beside(label)[0][1] <= 2


def test_centred_words_stay_in_the_middle(qtbot: QtBot) -> None:
    label = PlainLabel("هرات", is_centred=True)
    qtbot.addWidget(label)
    label.resize(300, 40)
    left, right = room_beside(label)[0]
    assert abs(left - right) <= 3
