"""One place for backups: when the last one was made, what went wrong, and what one can do there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.domain.backup import Checked, Place, Snapshot
from desktop.errors import Code
from ui.background import Doing, Step
from ui.fields.flow_layout import FlowLayout
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, GRID, INSIDE, set_icon, set_role
from ui.wording.backups import BackupWords


class BackupPlace(QFrame):
    """A card.

    Signals:
        make_asked, check_asked, list_asked, remove_asked, stop_asked: a button was pressed.
    """

    make_asked = Signal()
    check_asked = Signal()
    list_asked = Signal()
    remove_asked = Signal()
    stop_asked = Signal()

    def __init__(
        self, place: Place, *, is_there: bool, is_same_disk: bool, parent: QWidget | None = None
    ) -> None:
        """Show one place.

        Args:
            place: what is known of it.
            is_there: whether it can be reached now.
            is_same_disk: whether the vault lies on the same disk, so that both are lost together.
            parent: the section.
        """
        super().__init__(parent)
        self.setObjectName("backupPlace")
        set_role(self, "card")
        self._words = BackupWords(self)
        self._place = place
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(BETWEEN, 12, BETWEEN, 12)
        self.column.setSpacing(GRID)
        self._add(str(place.folder), "strong", "backupFolder")
        self._add(self._words.last(place), "", "backupLast")
        if place.trouble:
            self._add(self._words.trouble(place.trouble, str(place.folder)), "warn", "backupTrouble")
        if not is_there and place.trouble != Code.BACKUP_PLACE_GONE:
            self._add(self.tr("It cannot be reached now. Is its stick plugged in?"), "soft", "backupAway")
        if is_same_disk:
            self._add(
                self.tr(
                    "This is on the same disk as your records: it helps when something is damaged, and not "
                    "when the computer is lost. Keep one on a stick too."
                ),
                "soft",
                "backupSameDisk",
            )
        self._found = self._add("", "", "backupFound")
        self._progress()
        self._actions(is_there=is_there)
        self.show_step(None)

    @property
    def words(self) -> str:
        """Everything the card says."""
        return "\n".join(label.text() for label in self.findChildren(PlainLabel) if not label.isHidden())

    def show_step(self, step: Step | None, *, is_busy: bool = False) -> None:
        """Show what is under way here; while something is elsewhere, nothing can be begun."""
        is_here = step is not None and step.place_id == self._place.place_id
        self._under_way.setVisible(is_here)
        for button in (self.make, self.check, self.remove):
            button.setEnabled(not is_busy and not is_here and (self._is_there or button is self.remove))
        if step is not None and is_here:
            words = {
                Doing.BACKUP: self.tr("Backing up. You can go on writing."),
                Doing.CHECK: self.tr("Trying out a restore. Your vault is not touched."),
            }
            self._doing.setText(words.get(step.doing, ""))
            self._bar.setAccessibleName(self._doing.text())
            self._bar.setRange(0, 1000 if step.total else 0)
            if step.total:
                self._bar.setValue(round(1000 * step.done / step.total))

    def show_moments(self, snapshots: Sequence[Snapshot]) -> None:
        """List the moments that the backup there holds."""
        if snapshots:
            heading = self.tr("It holds %n backup(s):", "", len(snapshots))
            lines = [f"• {self._words.snapshot(one)}" for one in snapshots]
            self._say("\n".join([heading, *lines]))
        else:
            self._say(self.tr("It holds nothing yet."))

    def show_checked(self, found: Checked) -> None:
        """Tell what the rehearsal found."""
        self._say(self._words.checked(found), "ok" if found.is_whole else "warn")

    def _say(self, words: str, role: str = "") -> None:
        set_role(self._found, role)
        self._found.setText(words)
        self._found.setVisible(bool(words))

    def _add(self, words: str, role: str, name: str) -> PlainLabel:
        label = PlainLabel(words, role=role, parent=self)
        label.setObjectName(name)
        label.setVisible(bool(words))
        self.column.addWidget(label)
        return label

    def _progress(self) -> None:
        self._under_way = QWidget(self)
        self._doing = PlainLabel(parent=self._under_way)
        self._doing.setObjectName("backupDoing")
        self._bar = QProgressBar(self._under_way)
        self._bar.setObjectName("backupBar")
        self._bar.setTextVisible(False)
        stop = self._button("backupStop", self.tr("Stop"), "", self.stop_asked.emit)
        row = QHBoxLayout()
        row.setSpacing(BETWEEN)
        row.addWidget(self._bar, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(stop)
        column = QVBoxLayout(self._under_way)
        column.setContentsMargins(0, GRID, 0, GRID)
        column.setSpacing(GRID)
        column.addWidget(self._doing)
        column.addLayout(row)
        self.column.addWidget(self._under_way)

    def _actions(self, *, is_there: bool) -> None:
        self._is_there = is_there
        row = FlowLayout(gap=INSIDE)
        self.make = self._button("backupNow", self.tr("Back up now"), "history", self.make_asked.emit)
        self.check = self._button("backupCheck", self.tr("Check my backup"), "check", self.check_asked.emit)
        self.moments = self._button("backupMoments", self.tr("What it holds"), "list", self.list_asked.emit)
        self.moments.setEnabled(is_there)
        self.remove = self._button("backupRemove", self.tr("Remove"), "", self.remove_asked.emit, "quiet")
        for button in (self.make, self.check, self.moments, self.remove):
            row.addWidget(button)
        self.column.addSpacing(GRID)
        self.column.addLayout(row)

    def _button(
        self, name: str, words: str, icon: str, act: Callable[[], object], role: str = ""
    ) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleDescription(str(self._place.folder))
        if role:
            set_role(button, role)
        if icon:
            set_icon(button, icon)
        button.clicked.connect(lambda _=False: act())
        return button
