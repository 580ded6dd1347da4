from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.errors import Code, FixableError
from desktop.vault.strength import Strength
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import find
from ui.jobs import Lanes
from ui.pages.unlock import UnlockPage

Make = Callable[[bool], UnlockPage]


def judge(passphrase: str) -> Strength:
    return Strength(score=min(4, len(passphrase.split())), guesses_log10=1.0)


@pytest.fixture
def make(lanes: Lanes, qtbot: QtBot) -> Make:
    def page(is_first: bool) -> UnlockPage:
        made = UnlockPage(lanes, judge, is_first=is_first, folder="/somewhere")
        qtbot.addWidget(made)
        made.show()
        return made

    return page


def test_the_title_says_nothing(make: Make) -> None:
    assert make(False).windowTitle() == "Notes"


def test_the_right_passphrase_is_handed_over(make: Make, qtbot: QtBot) -> None:
    page = make(False)
    with qtbot.waitSignal(page.unlock_asked) as blocker:
        UnlockRobot(page).open_vault("four words of mine")
    assert blocker.args == ["four words of mine"]
    assert page.go.text() == "Opening"


def test_enter_opens_too(make: Make, qtbot: QtBot) -> None:
    page = make(False)
    edit = find(page, QLineEdit, "passphrase")
    QTest.keyClicks(edit, "abc")
    with qtbot.waitSignal(page.unlock_asked):
        QTest.keyClick(edit, Qt.Key.Key_Return)


def test_an_empty_field_is_told_so(make: Make) -> None:
    robot = UnlockRobot(make(False))
    robot.open_vault("")
    assert robot.wait_for_words() == "Type your passphrase first."


def test_a_wrong_passphrase_counts_down_before_the_next_try(make: Make, qtbot: QtBot) -> None:
    page = make(False)
    robot = UnlockRobot(page)
    robot.open_vault("wrong")
    page.show_error(FixableError(Code.WRONG_PASSPHRASE, wait=1.4))
    assert "not the passphrase" in robot.wait_for_words()
    assert robot.action.startswith("Try again in 2 second")
    asked: list[str] = []
    page.unlock_asked.connect(asked.append)
    page.submit()
    assert not asked
    qtbot.waitUntil(lambda: robot.action == "Open", timeout=5000)
    page.submit()
    assert asked == ["wrong"]


def test_the_first_time_says_honestly_what_a_lost_passphrase_means(make: Make) -> None:
    page = make(True)
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "If it is lost, nobody can open your records again" in said


def test_the_meter_says_in_words_what_it_draws(make: Make, qtbot: QtBot) -> None:
    page = make(True)
    QTest.keyClicks(find(page, QLineEdit, "passphrase"), "one two three")
    words = find(page, QLabel, "strengthWords")
    qtbot.waitUntil(lambda: "years" in words.text())
    assert page._meter.score == 3
    assert page._meter.accessibleName() == words.text()


def test_two_different_passphrases_make_no_vault(make: Make) -> None:
    page = make(True)
    asked: list[str] = []
    page.create_asked.connect(asked.append)
    QTest.keyClicks(find(page, QLineEdit, "passphrase"), "one two three")
    QTest.keyClicks(find(page, QLineEdit, "passphraseAgain"), "one two")
    page.submit()
    assert "not the same" in UnlockRobot(page).wait_for_words()
    assert not asked


def test_twice_the_same_makes_the_vault(make: Make, qtbot: QtBot) -> None:
    page = make(True)
    with qtbot.waitSignal(page.create_asked) as blocker:
        UnlockRobot(page).make_vault("one two three four")
    assert blocker.args == ["one two three four"]


def test_who_sees_what_they_type_need_not_type_it_twice(make: Make, qtbot: QtBot) -> None:
    page = make(True)
    page.passphrase.eye.click()
    assert not page.again.isVisible()
    QTest.keyClicks(find(page, QLineEdit, "passphrase"), "one two three")
    with qtbot.waitSignal(page.create_asked):
        page.submit()


def test_caps_lock_is_noticed_by_what_the_keys_give(make: Make) -> None:
    page = make(False)
    edit = find(page, QLineEdit, "passphrase")
    caps = find(page, QLabel, "passphraseCaps")
    QTest.keyClick(edit, "A", Qt.KeyboardModifier.NoModifier)
    assert caps.isVisible()
    QTest.keyClick(edit, "A", Qt.KeyboardModifier.ShiftModifier)
    assert not caps.isVisible()


def test_what_was_typed_is_forgotten_on_request(make: Make) -> None:
    page = make(False)
    QTest.keyClicks(find(page, QLineEdit, "passphrase"), "secret")
    page.forget()
    assert page.passphrase.text == ""
    assert page.passphrase.edit.echoMode() is QLineEdit.EchoMode.Password
