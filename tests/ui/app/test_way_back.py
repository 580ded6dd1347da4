"""Whoever forgot the passphrase, or lost the computer, gets everything back: in the app's own words."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.domain.record import RecordType
from desktop.paths import Paths
from desktop.settings import Settings, Theme
from tests.support.robots import keys
from tests.support.robots.backups import BackupsRobot
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import dialog, press, until
from tests.support.robots.window import WindowRobot
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.session import Session
from ui.i18n import Language

NEW = "nine amber lanterns above the harbour"
TITLE = "Savings circles keep girls in school"

Start = Callable[[Path], Session]


@pytest.fixture
def start(dressed: QApplication, language: Language, qtbot: QtBot) -> Iterator[Start]:
    """Return what starts the app on a folder; every one that was started is ended."""
    begun: list[Session] = []

    def begin(home: Path) -> Session:
        made = Session(
            dressed,
            Paths(home),
            MovableClock(),
            Settings(theme=Theme.LIGHT),
            language,
            cost=CHEAP,
        )
        begun.append(made)
        made.start()
        return made

    yield begin
    for session in begun:
        session.end()
        session.deleteLater()


def in_window(session: Session) -> WindowRobot:
    """Return the window, once it stands there."""
    until(lambda: session.window is not None, "the window")
    assert session.window is not None
    robot = WindowRobot(session.window)
    robot.settle()
    return robot


def written(session: Session) -> QWidget:
    """Make a vault with one draft, and return the section of the keys."""
    UnlockRobot(session.unlock_page).make_vault(PASSPHRASE)
    robot = in_window(session)
    capture = robot.window._desk.capture
    draft = capture.begin(RecordType.PRACTICE)
    capture.save(draft.draft_id, {**draft.answers, "title": TITLE})
    robot.window.go_to("safety")
    robot.window.safety.show_section("keys")
    robot.settle()
    return robot.window.safety.sections["keys"]


def titles(session: Session) -> list[str]:
    """Return what the list of records shows."""
    return [row.title for row in in_window(session).window._desk.library.summaries()]


def lock(session: Session, qtbot: QtBot) -> None:
    """Lock the vault, and wait until it is closed."""
    with qtbot.waitSignal(session.locked):
        session.lock()


def test_a_kit_opens_the_vault_when_the_passphrase_is_forgotten(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    session = start(tmp_path / "home")
    words = keys.make_kit(written(session))
    lock(session, qtbot)
    press(session.unlock_page, "unlockRescue")
    keys.come_in_by_kit(" ".join(words).upper(), NEW)
    assert titles(session) == [TITLE]
    lock(session, qtbot)
    robot = UnlockRobot(session.unlock_page)
    robot.open_vault(PASSPHRASE)
    assert "not the passphrase" in robot.wait_for_words()
    robot.open_vault(NEW)
    assert titles(session) == [TITLE]


def test_everything_comes_back_on_a_clean_machine_from_kit_and_backup(start: Start, tmp_path: Path) -> None:
    first = start(tmp_path / "old" / "home")
    words = keys.make_kit(written(first))
    stick = tmp_path / "stick"
    stick.mkdir()
    card = BackupsRobot(in_window(first).window).open().add(stick)
    assert "Everything is in it." in card.words
    first.end()

    second = start(tmp_path / "new" / "home")
    assert second.unlock_page.rescue.text() == "I have a backup"
    press(second.unlock_page, "unlockRescue")
    keys.restore(next(stick.glob("*.backup")))
    until(lambda: second.unlock_page.rescue.text() == "Other ways in", "the vault that came back")
    press(second.unlock_page, "unlockRescue")
    keys.come_in_by_kit(", ".join(words), NEW)
    assert titles(second) == [TITLE]


def test_two_pieces_open_the_vault_and_one_twice_does_not(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    session = start(tmp_path / "home")
    pieces = keys.make_pieces(written(session))
    lock(session, qtbot)
    press(session.unlock_page, "unlockRescue")
    page = keys.sheet("rescueSheet")
    press(page, "rescue_pieces")
    keys.type_pieces(page, [pieces[0], pieces[0]])
    press(page, "rescuePiecesGo")
    until(lambda: bool(page.accessibleDescription()), "why not")
    page.reject()
    press(session.unlock_page, "unlockRescue")
    keys.come_in_by_pieces([pieces[2], pieces[0]], NEW)
    assert titles(session) == [TITLE]


def test_an_office_helps_without_learning_a_passphrase(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    secret, public = tmp_path / "office.key", tmp_path / "office.pub"
    subprocess.run(["age-keygen", "-o", secret], check=True, capture_output=True)
    found = subprocess.run(["age-keygen", "-y", secret], check=True, capture_output=True, text=True)
    public.write_text(f"# Country office\n{found.stdout}")
    session = start(tmp_path / "home")
    section = written(session)
    press(section, "addOffice")
    keys.choose(public)
    until(lambda: bool(section.findChildren(QWidget, "removeOffice0")), "the office in the list")
    lock(session, qtbot)
    press(session.unlock_page, "unlockRescue")
    press(keys.sheet("rescueSheet"), "rescue_office")
    asking = keys.sheet("officeSheet")
    keys.choose_new_passphrase(asking, NEW)
    press(asking, "officeAsk")
    request, answer = tmp_path / "request.json", tmp_path / "answer.json"
    keys.choose(request)
    until(lambda: bool(asking.inner.findChildren(QLineEdit, "officeNumber")), "the number")
    number = asking.inner.findChildren(QLineEdit, "officeNumber")[0].text()
    press(asking, "officeClose")
    helped = subprocess.run(
        [
            *(sys.executable, "-m", "sync", "help", request),
            *("--identity", secret, "--number", number, "--to", answer),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert helped.returncode == 0, helped.stderr
    press(session.unlock_page, "unlockRescue")
    press(keys.sheet("rescueSheet"), "rescue_answer")
    taking = keys.sheet("answerSheet")
    keys.fill(taking, "answerPassphrase", NEW)
    press(taking, "answerGo")
    keys.choose(answer)
    assert titles(session) == [TITLE]


def test_the_kit_is_tested_without_being_needed(start: Start, tmp_path: Path) -> None:
    session = start(tmp_path / "home")
    section = written(session)
    words = keys.make_kit(section)
    press(section, "testKit")
    page = keys.sheet("kitTestSheet")
    keys.fill(page, "kitText", " ".join(words[:-1]))
    press(page, "kitTestGo")
    until(lambda: "23" in page.accessibleDescription(), "how many there are")
    keys.fill(page, "kitText", " ".join(words))
    press(page, "kitTestGo")
    press(page, "kitTestClose")
    desk = in_window(session).window._desk
    assert desk.keys is not None
    assert desk.keys.kit_tested_at() == MovableClock().now()


def test_a_kit_that_was_not_copied_right_is_not_kept(start: Start, tmp_path: Path) -> None:
    session = start(tmp_path / "home")
    section = written(session)
    press(section, "makeKit")
    page = keys.sheet("kitSheet")
    press(page, "kitShow")
    keys.copied(page)
    press(page, "kitCopied")
    until(lambda: bool(page.inner.findChildren(QLineEdit)), "the three questions")
    press(page, "kitKeep")
    assert "is not what was shown" in page.accessibleDescription()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    press(dialog("message"), "askCancel")
    assert page.isVisible()  # the paper is not thrown away by a slip
    page.close()
    press(dialog("message"), "askGo")
    until(lambda: not isValid(page), "the sheet to go")
    desk = in_window(session).window._desk
    assert desk.keys is not None
    assert len(desk.keys.slots()) == 1


def test_a_kit_that_finds_no_room_can_be_kept_later(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = start(tmp_path / "home")
    section = written(session)
    press(section, "makeKit")
    page = keys.sheet("kitSheet")
    press(page, "kitShow")
    words = keys.copied(page)
    press(page, "kitCopied")
    until(lambda: bool(page.inner.findChildren(QLineEdit)), "the three questions")
    for edit in page.inner.findChildren(QLineEdit):
        keys.fill(page, edit.objectName(), words[int(edit.objectName().removeprefix("kitWord")) - 1])
    home = tmp_path / "home"
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", full_disk(home / "vault.json", os.replace))
        press(page, "kitKeep")
        until(lambda: bool(page.accessibleDescription()), "what went wrong")
    press(page, "kitKeep")
    until(lambda: bool(section.findChildren(QWidget, "testKit")), "the kit in the list")


def full_disk(
    target: Path, replace: Callable[[str, Path], None]
) -> Callable[[str | os.PathLike[str], Path], None]:
    """Return what puts files in their places, except `target`, for which there is no room."""

    def act(source: str | os.PathLike[str], to: Path) -> None:
        if Path(to) == target:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        replace(os.fspath(source), to)

    return act


def test_the_passphrase_is_changed(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    session = start(tmp_path / "home")
    press(written(session), "changePassphrase")
    page = keys.sheet("passphraseSheet")
    keys.fill(page, "oldPassphrase", PASSPHRASE)
    keys.choose_new_passphrase(page, NEW)
    press(page, "passphraseGo")
    press(dialog("message"), "messageClose")
    lock(session, qtbot)
    UnlockRobot(session.unlock_page).open_vault(NEW)
    assert titles(session) == [TITLE]


def test_everything_is_encrypted_anew(start: Start, tmp_path: Path) -> None:
    session = start(tmp_path / "home")
    section = written(session)
    before = (tmp_path / "home" / "records.db").read_bytes()
    press(section, "rekey")
    press(dialog("message"), "askGo")
    until(lambda: session.window is None, "the lock")
    UnlockRobot(session.unlock_page).open_vault(PASSPHRASE)
    assert titles(session) == [TITLE]
    after = (tmp_path / "home" / "records.db").read_bytes()
    assert not {before[at : at + 4096] for at in range(0, len(before), 4096)} & {
        after[at : at + 4096] for at in range(0, len(after), 4096)
    }
