"""Choosing another passphrase by keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.invented_keys import InventedKeys
from ui.jobs import Lanes
from ui.pages.safety.passphrase_sheet import PassphraseSheet


def test_who_tabs_from_the_old_passphrase_on_and_types_shows_nothing(qtbot: QtBot, lanes: Lanes) -> None:
    sheet = PassphraseSheet(InventedKeys(), lanes, lambda text, say: None)  # type: ignore[arg-type]
    qtbot.addWidget(sheet)
    sheet.show()
    fields = ["oldPassphrase", "newPassphrase", "newPassphraseAgain"]
    round_trip = [*fields, "oldPassphraseShow", "newPassphraseShow", "passphraseCancel", "passphraseGo"]
    names = []
    for _ in range(len(round_trip) + 1):
        focused = sheet.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert names == [*round_trip, "oldPassphrase"]
