"""Getting out of sight in the middle of getting in, and what is left of a vault once it is locked."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.paths import Paths
from desktop.settings import Settings, Theme
from desktop.vault import vault
from desktop.vault.holder import hold
from desktop.vault.key import DataKey
from tests.support.robots.keys import fill, sheet
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import press, until
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.session import Session
from ui.i18n import Language
from ui.pages.rescue import RescueSheet


@pytest.fixture
def session(dressed: QApplication, language: Language, tmp_path: Path) -> Iterator[Session]:
    """Give a session before a locked vault with a kit."""
    paths, clock = Paths(tmp_path / "home"), MovableClock()
    key = vault.create(paths, PASSPHRASE, clock, cost=CHEAP)
    secret = vault.RecoverySecret.generate(vault.SlotKind.RECOVERY)
    vault.add(paths, key, vault.SlotKind.RECOVERY, secret.recipient(), clock)
    made = Session(dressed, paths, clock, Settings(theme=Theme.LIGHT), language, cost=CHEAP)
    made.start()
    yield made
    made.end()
    made.deleteLater()


@pytest.fixture(scope="module")
def whole_memory() -> Iterator[None]:
    """Search what is older than the first test as well, which `tests/conftest.py` spares."""
    gc.unfreeze()
    yield
    gc.collect()
    gc.freeze()


def keys_in_memory() -> set[int]:
    """Return which data keys anything that Python knows of still holds."""
    gc.collect()
    return {
        id(held) for holder in gc.get_objects() for held in gc.get_referents(holder) if type(held) is DataKey
    }


def test_a_quick_exit_while_the_vault_opens_shows_nothing_and_closes_it(
    session: Session, tmp_path: Path
) -> None:
    UnlockRobot(session.unlock_page).open_vault(PASSPHRASE)
    session.quick_exit()
    until(lambda: session.lanes.is_idle, "the work begun before")
    assert session.window is None
    with hold(Paths(tmp_path / "home"), MovableClock()):  # no other program has it
        pass
    session.unlock_page.showNormal()
    UnlockRobot(session.unlock_page).open_vault(PASSPHRASE)
    until(lambda: session.window is not None, "the window")


def test_a_slip_in_the_passphrase_does_not_open_the_vault_as_it_was_when_it_is_to_be_encrypted_anew(
    session: Session, tmp_path: Path
) -> None:
    UnlockRobot(session.unlock_page).open_vault(PASSPHRASE)
    until(lambda: session.window is not None, "the window")
    before = (tmp_path / "home" / "records.db").read_bytes()[:16]
    assert session.window is not None
    session.window._desk.rekey()
    until(lambda: session.window is None, "the lock")
    robot = UnlockRobot(session.unlock_page)
    robot.open_vault("no passphrase that anybody chose")
    robot.wait_for_words()
    robot.open_vault(PASSPHRASE)
    until(lambda: session.window is not None, "the window")
    assert (tmp_path / "home" / "records.db").read_bytes()[:16] != before


def test_what_was_typed_to_get_in_without_a_passphrase_goes_with_a_quick_exit(session: Session) -> None:
    press(session.unlock_page, "unlockRescue")
    page = sheet("rescueSheet")
    press(page, "rescue_recovery")
    fill(page, "rescueKit", "abandon ability able")
    session.quick_exit()
    assert not page.isVisible()
    until(lambda: not isValid(page), "the sheet to go")
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, RescueSheet)]


@pytest.mark.usefixtures("whole_memory")
def test_a_locked_vault_leaves_no_key_in_memory(session: Session, qtbot: QtBot) -> None:
    before = keys_in_memory()
    UnlockRobot(session.unlock_page).open_vault(PASSPHRASE)
    until(lambda: session.window is not None, "the window")
    assert session.window is not None
    session.window.go_to("safety")
    assert keys_in_memory() - before
    with qtbot.waitSignal(session.locked):
        session.lock()
    until(lambda: session.lanes.is_idle, "the rest")
    until(lambda: not keys_in_memory() - before, "the keys to go")
