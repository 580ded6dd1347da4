import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.style.focus import FocusRing


def test_a_window_that_goes_away_with_the_keyboard_in_it_is_followed_no_more(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    inner = QWidget(window)
    box = QCheckBox("Not in these hours", inner)
    QVBoxLayout(inner).addWidget(box)
    QVBoxLayout(window).addWidget(inner)
    ring = FocusRing(window)
    window.show()
    window.activateWindow()
    box.setFocus()
    qtbot.waitUntil(ring.isVisible)
    shiboken6.invalidate(inner)  # as it is while a window that had the keyboard is taken down
    assert not ring.eventFilter(box, QEvent(QEvent.Type.Hide))
    assert not ring.eventFilter(box, QEvent(QEvent.Type.LayoutRequest))
