from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.margins import leading_margins

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


def sides(layout: QVBoxLayout) -> tuple[int, int, int, int]:
    margins = layout.contentsMargins()
    return margins.left(), margins.top(), margins.right(), margins.bottom()


def test_the_first_margin_is_where_one_begins_to_read_and_turns_with_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    inner = QWidget(window)
    layout = QVBoxLayout(inner)
    leading_margins(layout, 1, 2, 3, 4)
    assert sides(layout) == (1, 2, 3, 4)
    window.setLayoutDirection(RIGHT)
    QApplication.sendPostedEvents()
    assert sides(layout) == (3, 2, 1, 4)
    window.setLayoutDirection(LEFT)
    assert sides(layout) == (1, 2, 3, 4)


def test_a_layout_inside_another_turns_too_and_goes_without_a_trace(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(RIGHT)
    outer = QVBoxLayout(window)
    inner = QVBoxLayout()
    outer.addLayout(inner)
    leading_margins(inner, 8, 0, 0, 8)
    assert sides(inner) == (0, 0, 8, 8)
    outer.removeItem(inner)
    inner.deleteLater()
    window.show()
    window.setLayoutDirection(LEFT)
    QApplication.sendPostedEvents()
    assert window.isVisible()
