"""Margins by reading direction: the toolkit mirrors what is in a layout, but not the room around it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLayout, QWidget


class _Turner(QObject):
    """Keeps the margins of one layout on their side; dies with it."""

    def __init__(self, layout: QLayout, host: QWidget, sides: tuple[int, int, int, int]) -> None:
        super().__init__(layout)
        self._layout, self._host, self._sides = layout, host, sides
        self._is_mirrored: bool | None = None
        host.installEventFilter(self)
        self._turn()

    def _turn(self) -> None:
        start, top, end, bottom = self._sides
        self._is_mirrored = self._host.isRightToLeft()
        left, right = (end, start) if self._is_mirrored else (start, end)
        self._layout.setContentsMargins(left, top, right, bottom)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn the margins when the screen turns."""
        if self._is_mirrored is not self._host.isRightToLeft():
            self._turn()
        return False


def leading_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Set the room around a layout that has its place in a window, `start` where one begins to read."""
    host = layout.parentWidget()
    if host is None:
        raise ValueError("the layout has no place in a window yet")
    _Turner(layout, host, (start, top, end, bottom))
