"""The last backup before the app closes: how far it is, and a way to leave without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from ui.parts.sheet import Sheet

if TYPE_CHECKING:
    from ui.background import Background

_LATE_MS = 400
"""What takes less is over before it could be read."""


class LastBackup(Sheet):
    """Over the window, which takes nothing any more.

    Signals:
        left: somebody will not wait.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("lastBackup", "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # whoever made it ends it
        self._background: Background | None = None
        self.begin_step(self.tr("Backing up before closing"))
        self.add_words(self.tr("Everything is saved. The app closes by itself as soon as the backup stands."))
        self._bar = QProgressBar(self.inner)
        self._bar.setObjectName("lastBackupBar")
        self._bar.setAccessibleName(self.tr("Backing up before closing"))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self.column.addWidget(self._bar)
        self._go: QPushButton = self.add_button(
            "leaveWithoutBackup", self.tr("Leave without it"), self.left.emit
        )
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE_MS)
        self._late.timeout.connect(self.open)

    def begin(self) -> None:
        """Show it if this takes longer than a moment."""
        self._late.start()

    def follow(self, background: Background) -> None:
        """Show how far the backup is."""
        self._background = background
        background.moved.connect(self._draw)
        self._draw()

    def end(self) -> None:
        """Take it away."""
        self._late.stop()
        self.hide()
        self.deleteLater()

    def _draw(self) -> None:
        step = self._background.step if self._background is not None else None
        total = step.total if step is not None else 0
        self._bar.setRange(0, 1000 if total else 0)
        if step is not None and total:
            self._bar.setValue(round(1000 * step.done / total))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room that the words need."""
        super().showEvent(event)
        self.end_step(self._go)

    def reject(self) -> None:
        """Treat Esc as the wish to leave."""
        self.left.emit()
