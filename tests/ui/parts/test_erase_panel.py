import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.robots.waiting import find, until
from ui.parts.erase_panel import ErasePanel


@pytest.fixture
def panel(qtbot: QtBot) -> ErasePanel:
    made = ErasePanel(hold_ms=50)
    qtbot.addWidget(made)
    made.show()
    return made


def _heard(panel: ErasePanel) -> list[None]:
    heard: list[None] = []
    panel.erase_asked.connect(lambda: heard.append(None))
    return heard


def test_holding_the_button_asks(panel: ErasePanel) -> None:
    heard = _heard(panel)
    QTest.mousePress(panel.hold, Qt.MouseButton.LeftButton)
    until(lambda: bool(heard), "the question")


@pytest.mark.parametrize("typed", ["erase", " ERASE "])
def test_the_word_and_the_button_beside_it_ask(panel: ErasePanel, typed: str) -> None:
    heard = _heard(panel)
    QTest.keyClicks(panel.word, typed)
    assert not heard
    panel.go.click()
    assert len(heard) == 1


@pytest.mark.parametrize("typed", ["", "eras", "erase it"])
def test_another_word_does_nothing_and_is_told(panel: ErasePanel, typed: str) -> None:
    heard = _heard(panel)
    QTest.keyClicks(panel.word, typed)
    QTest.keyClick(panel.word, Qt.Key.Key_Return)
    assert not heard
    assert find(panel, QLabel, "eraseSaid").text() == 'Nothing was erased. The word is "erase".'


def test_what_it_cannot_reach_is_said_before_and_known_places_are_named(panel: ErasePanel) -> None:
    panel.show_known(("/media/office/BLUE STICK/photo.jpg",))
    said = " ".join(label.text() for label in panel.findChildren(QLabel))
    for words in ("Backups and copies", "bundles you sent", "Traces on the disk", "BLUE STICK/photo.jpg"):
        assert words in said
    panel.show_known(())
    assert not find(panel, QLabel, "eraseKnown").isVisible()
