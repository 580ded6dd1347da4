"""When the app locks itself, and how one locks or leaves it at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from desktop.settings import LOCK_MINUTES
from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.safety.section import Section
from ui.parts.steady import SteadyComboBox
from ui.style import GRID, set_role


class LockingSection(Section):
    """Minutes until it locks, and whether it locks when the window is made small; never is no choice."""

    name = "locking"
    icon = "lock"

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.add_words(
            self.tr(
                "When nobody touches the keyboard, the mouse or the screen, the app saves everything and "
                "locks. It tells you half a minute before. Playing a film or a sound counts as being there."
            ),
            "soft",
        )
        self.column.addSpacing(GRID)
        self._minutes()
        self.small = QCheckBox(self.tr("Lock when the window is minimised too"), self.inner)
        self.small.setObjectName("lockOnMinimise")
        self.small.setChecked(desk.settings.lock_on_minimise)
        self.small.toggled.connect(lambda _is_on: self._choose())
        self.column.addSpacing(GRID)
        self.column.addWidget(self.small)
        self._always()
        self._at_once()

    @property
    def title(self) -> str:
        """What the section is called."""
        return self.tr("Locking")

    def _minutes(self) -> None:
        label = QLabel(self.tr("Lock after"), self.inner)
        set_role(label, "strong")
        self.minutes = SteadyComboBox(self.inner)
        self.minutes.setObjectName("lockMinutes")
        self.minutes.setAccessibleName(label.text())
        for number in LOCK_MINUTES:
            self.minutes.addItem(self.tr("%n minute(s)", "", number), number)
        self.minutes.setCurrentIndex(self.minutes.findData(self._desk.settings.lock_minutes))
        self.minutes.currentIndexChanged.connect(lambda _at: self._choose())
        label.setBuddy(self.minutes)
        self.column.addWidget(label)
        self.column.addWidget(self.minutes, 0, Qt.AlignmentFlag.AlignLeading)

    def _always(self) -> None:
        self.add_heading(self.tr("What else locks it"))
        self.add_words(
            self.tr(
                "The app locks when the computer goes to sleep and when its screen is locked, as far as the "
                "computer tells. A Mac tells only when it wakes up: lock the app yourself before you close "
                "the lid."
            )
        )
        self.add_words(
            self.tr(
                "An export or a file that is being added is finished first, behind the lock. Only sleep, "
                "quick exit and locking by hand stop it. Nothing half-done is left behind, and you are told "
                "afterwards."
            )
        )
        self.add_words(
            self.tr(
                "If the last words cannot be saved, as on a full disk, everything is hidden all the same. "
                "The words stay in memory and are saved as soon as that works."
            )
        )

    def _at_once(self) -> None:
        self.add_heading(self.tr("Leave at once"))
        self.add_words(
            self.tr(
                "Press Shift three times, or the button Exit. Everything is hidden, saved and locked, "
                "and the clipboard is emptied."
            )
        )
        self.add_words(
            self.tr(
                "What you copy from delicate answers is taken off the clipboard after one minute. A program "
                "that keeps a history of the clipboard may have it still."
            )
        )

    def _choose(self) -> None:
        self._desk.choose_locking(int(self.minutes.currentData()), self.small.isChecked())
