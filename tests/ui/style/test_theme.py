import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from desktop.settings import Theme
from resources import resource
from ui.style import apply_theme, icon_pixmap, px, set_icon, tokens_now
from ui.style.tokens import DARK, LIGHT


@pytest.fixture(autouse=True)
def back_to_light(dressed: QApplication):  # type: ignore[no-untyped-def]  # a generator of nothing
    yield
    apply_theme(dressed, Theme.LIGHT)


def test_what_paints_itself_finds_the_theme_in_the_palette(dressed: QApplication) -> None:
    apply_theme(dressed, Theme.DARK)
    assert tokens_now() is DARK
    apply_theme(dressed, Theme.LIGHT)
    assert tokens_now() is LIGHT


def test_text_size_is_held_between_its_bounds(dressed: QApplication) -> None:
    apply_theme(dressed, Theme.LIGHT, 500)
    assert px(100) == 200
    apply_theme(dressed, Theme.LIGHT, 10)
    assert px(100) == 93  # whole pixels of a 15 pixel font


def test_icons_are_drawn_again_in_the_new_colours(dressed: QApplication, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    set_icon(button, "home")
    light = button.icon().pixmap(20, 20).toImage()
    apply_theme(dressed, Theme.DARK)
    assert button.icon().pixmap(20, 20).toImage() != light


def test_a_question_asked_over_a_dialog_of_a_page_that_scrolls_has_paper_behind_it(
    dressed: QApplication, qtbot: QtBot
) -> None:
    page = QScrollArea()
    qtbot.addWidget(page)
    question = QDialog(QDialog(page))  # it stands where what scrolls would: that has no ground of its own
    question.resize(40, 40)
    assert question.grab().toImage().pixelColor(20, 20) == QColor(LIGHT.paper)


def test_every_icon_draws_something(dressed: QApplication) -> None:
    names = [entry.name for entry in resource("icons").iterdir() if entry.name.endswith(".svg")]
    assert len(names) >= 40
    for name in names:
        picture = icon_pixmap(name.removesuffix(".svg"), "#123456", 20).toImage()
        seen = {picture.pixelColor(x, y).alpha() for x in range(20) for y in range(20)}
        assert max(seen) > 100, name


def test_directional_icons_are_mirrored_and_others_are_not(dressed: QApplication) -> None:
    for name, is_mirrored in (("forward", True), ("lock", False)):
        plain = icon_pixmap(name, "#000000", 20).toImage()
        turned = icon_pixmap(name, "#000000", 20, 1.0, True).toImage()
        assert (plain != turned) is is_mirrored, name


def test_ten_thousand_texts_do_not_wear_out_none(qtbot: QtBot) -> None:
    # One release of the toolkit lost a reference to None at each such call and ended the program.
    label = QLabel()
    qtbot.addWidget(label)
    for number in range(10_000):
        label.setText(str(number))
    assert label.text() == "9999"
