"""A ring that the collector emptied before its window was gone bears what the window still tells."""

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.style.focus import FocusRing


def test_a_ring_emptied_before_its_window_says_nothing_of_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton(window)
    ring = FocusRing(window)
    window.show()
    ring.follow(None, button)
    for name in ("_window", "_watched"):  # as the collector does with what lies in a knot
        del ring.__dict__[name]
    button.resize(button.size() * 2)
    window.hide()
    ring.follow(button, None)
    assert not ring.isVisible()
