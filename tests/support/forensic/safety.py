"""The ways into the vault made, tested and changed; backups; the lock."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from tests.support.forensic import things
from tests.support.forensic.marks import NEW_PASSPHRASE, PASSPHRASE, WRONG_PASSPHRASE, mark
from tests.support.forensic.visit import Visit
from tests.support.robots import keys
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import dialog, press, until


def make_keys(visit: Visit) -> None:
    """Make kit, pieces and office key, and test the paper."""
    section = visit.section("keys")
    words = keys.make_kit(section)
    visit.keep("kit", words)
    press(section, "testKit")
    page = keys.sheet("kitTestSheet")
    keys.fill(page, "kitText", " ".join(words))
    press(page, "kitTestGo")
    press(page, "kitTestClose")
    until(lambda: not page.isVisible(), "the sheet to close")
    pieces = keys.make_pieces(section)
    visit.keep("pieces", pieces)
    press(section, "testPieces")
    page = keys.sheet("kitTestSheet")
    keys.type_pieces(page, pieces[:2])
    press(page, "kitTestGo")
    press(page, "kitTestClose")
    until(lambda: not page.isVisible(), "the sheet to close")
    press(section, "addOffice")
    keys.choose(things.office(visit.outside))
    until(lambda: bool(section.findChildren(QWidget, "removeOffice0")), "the office in the list")
    visit.robot.settle()


def change_passphrase(visit: Visit) -> None:
    """Choose a new passphrase."""
    press(visit.section("keys"), "changePassphrase")
    page = keys.sheet("passphraseSheet")
    keys.fill(page, "oldPassphrase", PASSPHRASE)
    keys.choose_new_passphrase(page, NEW_PASSPHRASE)
    press(page, "passphraseGo")
    press(dialog("message"), "messageClose")
    visit.robot.settle()


def back_up(visit: Visit) -> None:
    """Make a backup on the stick, twice, and rehearse a restore."""
    backups = visit.window._desk.backups
    assert backups is not None
    place = backups.add_place(visit.stick)
    for rehearses in (False, False, True):
        done: list[object] = []

        def work(rehearses: bool = rehearses) -> object:
            return backups.check(place.place_id) if rehearses else backups.make(place.place_id)

        visit.session.lanes.net(work, owner=visit.session, done=done.append)
        until(lambda done=done: bool(done), "the backup")  # type: ignore[misc]


def lock_and_come_back(visit: Visit, passphrase: str) -> None:
    """Lock, type a wrong passphrase and then the right one."""
    visit.lock()
    robot = UnlockRobot(visit.session.unlock_page)
    robot.open_vault(WRONG_PASSPHRASE)
    assert "not the passphrase" in robot.wait_for_words()
    visit.unlock(passphrase)


def ask_office(visit: Visit) -> None:
    """Ask the office for help from the locked window, and take nothing of it."""
    press(visit.session.unlock_page, "unlockRescue")
    press(keys.sheet("rescueSheet"), "rescue_office")
    asking = keys.sheet("officeSheet")
    keys.choose_new_passphrase(asking, NEW_PASSPHRASE)
    press(asking, "officeAsk")
    keys.choose(visit.outside / "left" / f"{mark(707)} request.json")
    until(lambda: bool(asking.inner.findChildren(QLineEdit, "officeNumber")), "the number")
    press(asking, "officeClose")


def check_everything(visit: Visit) -> None:
    """Look at everything in the vault."""
    press(visit.section("check"), "checkNow")
    visit.robot.settle()


def encrypt_anew(visit: Visit, passphrase: str) -> None:
    """Change the data key."""
    press(visit.section("keys"), "rekey")
    press(dialog("message"), "askGo")
    until(lambda: visit.session.window is None, "the lock")
    visit.unlock(passphrase)
