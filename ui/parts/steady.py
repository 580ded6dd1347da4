"""A drop-down that the wheel does not turn while a page scrolls past."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class SteadyComboBox(QComboBox):
    """Changes only when somebody means it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
