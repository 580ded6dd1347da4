from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.errors import Code, FixableError
from desktop.vault.strength import Strength
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import find
from ui.pages.unlock import UnlockPage
from ui.style import THEMES, Tokens
from ui.style.sheet import first_stylesheet, stylesheet

Make = Callable[[bool], UnlockPage]


def judge(passphrase: str, say: Callable[[Strength], object]) -> None:
    say(Strength(score=min(4, len(passphrase.split())), guesses_log10=1.0))


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def page(is_first: bool) -> UnlockPage:
        made = UnlockPage(judge, is_first=is_first, folder="/somewhere")
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


def test_tab_goes_from_one_passphrase_to_the_other_and_shows_nothing(make: Make) -> None:
    page = make(True)
    assert page.again is not None
    QTest.keyClicks(page.passphrase.edit, "four words of mine")
    page.complete()
    round_trip = ["passphrase", "passphraseAgain", "passphraseShow", "unlockGo", "unlockRescue"]
    assert _tabbed(page, Qt.Key.Key_Tab) == [*round_trip, "passphrase"]
    assert _tabbed(page, Qt.Key.Key_Backtab) == ["passphrase", *round_trip[::-1]]


def _tabbed(page: UnlockPage, key: Qt.Key) -> list[str]:
    """Return where the keyboard is, and where it comes to with each of five presses of a key."""
    page.passphrase.edit.setFocus()
    names = []
    for _ in range(6):
        focused = page.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
        QTest.keyClick(focused, key)
    return names


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
    qtbot.waitUntil(lambda: robot.action == "Open")
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
    assert page.strength is not None
    qtbot.waitUntil(lambda: "years" in words.text())
    assert page.strength.meter.score == 3
    assert page.strength.meter.accessibleName() == words.text()


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
    assert page.again is not None
    assert not page.again.isVisible()
    QTest.keyClicks(find(page, QLineEdit, "passphrase"), "one two three")
    with qtbot.waitSignal(page.create_asked):
        page.submit()


def test_caps_lock_is_noticed_by_what_the_keys_give(make: Make) -> None:
    page = make(False)
    edit = find(page, QLineEdit, "passphrase")
    caps = find(page, QLabel, "passphraseCaps")
    QTest.keyClicks(edit, "A", Qt.KeyboardModifier.NoModifier)
    assert caps.isVisible()
    QTest.keyClicks(edit, "A", Qt.KeyboardModifier.ShiftModifier)
    assert not caps.isVisible()


def test_what_was_typed_is_forgotten_on_request(make: Make) -> None:
    page = make(False)
    QTest.keyClicks(find(page, QLineEdit, "passphrase"), "secret")
    page.forget()
    assert page.passphrase.text == ""
    assert page.passphrase.edit.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize("is_first", [True, False])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("theme", THEMES)
def test_the_first_paint_looks_as_the_whole_stylesheet_makes_it(
    dressed: QApplication, qtbot: QtBot, theme: Tokens, percent: int, is_first: bool
) -> None:
    pictures = []
    kept = dressed.styleSheet()
    try:
        for sheet in (first_stylesheet, stylesheet):
            dressed.setStyleSheet(sheet(theme, percent))
            page = UnlockPage(judge, is_first=is_first, folder="/somewhere")
            qtbot.addWidget(page)
            pictures.append(page.grab().toImage())
    finally:
        dressed.setStyleSheet(kept)
    assert pictures[0] == pictures[1]
    assert stylesheet(theme, percent).count("{") > 3 * first_stylesheet(theme, percent).count("{")
    assert "${" not in stylesheet(theme, percent)


def test_what_comes_after_the_first_paint_is_there_before_the_first_key(make: Make, qtbot: QtBot) -> None:
    page = make(True)
    with qtbot.waitSignal(page.painted):
        pass
    for field in (page.passphrase, page.again):
        assert field is not None
        assert field.edit.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    assert not page.passphrase.eye.icon().isNull()
    assert page.findChild(QWidget, "focusRing") is not None
