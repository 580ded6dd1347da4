"""The drives to choose from, with the room on each; one that cannot take the files says why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ui.drives import Drive
from ui.parts.direction import isolated
from ui.parts.plain_label import PlainLabel
from ui.style import GRID, INSIDE, px
from ui.wording import Wording

_FAT32_MOST = 2**32 - 1
_FAT = ("vfat", "fat", "fat32", "fat16", "msdos")


class DriveList(QWidget):
    """One line for each drive; drives may come and go while it is shown.

    Signals:
        changed: another drive is chosen, or none.
    """

    changed = Signal()

    def __init__(self, wording: Wording, total: int, largest: int, parent: QWidget | None = None) -> None:
        """`total` are the bytes of all files, `largest` those of the largest one."""
        super().__init__(parent)
        self.setObjectName("driveList")
        self.setAccessibleName(self.tr("Sticks and disks"))
        self._wording, self._total, self._largest = wording, total, largest
        self._drives: dict[int, Drive] = {}
        self._group: QButtonGroup | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(INSIDE)

    @property
    def chosen(self) -> Drive | None:
        """Return the drive that is chosen and takes the files."""
        return self._drives.get(self._group.checkedId()) if self._group is not None else None

    def show_drives(self, drives: Sequence[Drive], preferred: Drive | None = None) -> None:
        """Show these; what was chosen stays chosen while it is there."""
        kept = preferred or self.chosen
        self._clear()
        self._group = group = QButtonGroup(self)
        self._drives = dict(enumerate(drives))
        usable = {number: why for number, drive in self._drives.items() if not (why := self._why_not(drive))}
        for number, drive in self._drives.items():
            self._column.addWidget(self._line(number, drive, self._why_not(drive), group))
        for number in usable:
            is_kept = kept is not None and self._drives[number].folder == kept.folder
            if is_kept or len(usable) == 1:
                group.button(number).setChecked(True)
        group.idToggled.connect(self._tell)
        self.changed.emit()

    def _line(self, number: int, drive: Drive, why_not: str, group: QButtonGroup) -> QWidget:
        line = QWidget(self)
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        name = drive.name or drive.folder.name or str(drive.folder)
        button = QRadioButton(
            self.tr("{name}: {size} free").format(
                name=isolated(name), size=isolated(self._wording.size(drive.free))
            ),
            line,
        )
        button.setObjectName(f"drive_{number}")
        button.setToolTip(str(drive.folder))
        button.setEnabled(not why_not)
        button.setAccessibleDescription(why_not)
        group.addButton(button, number)
        column.addWidget(button)
        if why_not:
            below = QHBoxLayout()
            below.addSpacing(px(26))  # where the words above begin
            below.addWidget(PlainLabel(why_not, role="soft", parent=line), 1)
            column.addLayout(below)
        return line

    def _why_not(self, drive: Drive) -> str:
        """Return why the drive cannot take the files; empty if it can."""
        if drive.is_read_only:
            return self.tr("Nothing can be written on it.")
        if drive.free < self._total:
            short = self._wording.size(self._total - drive.free)
            return self.tr("Not enough room: {size} more are needed.").format(size=short)
        if self._largest > _FAT32_MOST and drive.file_system.lower() in _FAT:
            return self.tr("It takes no file larger than 4 GB.")
        return ""

    def _clear(self) -> None:
        if self._group is not None:
            self._group.deleteLater()
            self._group = None
        while (item := self._column.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.hide()
                line.deleteLater()

    def _tell(self, _number: int, is_on: bool) -> None:
        if is_on:
            self.changed.emit()
