"""When the app may send by itself: a few choices, each for a reason that people have."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from desktop.domain.when_to_send import WhenToSend
from ui.desk_outbox import Post
from ui.jobs import Lanes
from ui.parts.plain_label import PlainLabel
from ui.parts.sheet import Sheet
from ui.parts.steady import SteadyComboBox
from ui.style import INSIDE
from ui.wording import Wording

_MB = 1024 * 1024
CAPS = (0, 10 * _MB, 25 * _MB, 50 * _MB, 100 * _MB, 250 * _MB, 1024 * _MB)
_NIGHT = (time(22), time(6))


class WhenSheet(Sheet):
    """Pause, one network, the mains, a day's bytes, quiet hours.

    Signals:
        chosen: (WhenToSend) this holds from now on.
    """

    chosen = Signal(object)

    _here = ""

    def __init__(self, post: Post, when: WhenToSend, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__("whenSheet", "", parent)
        self._when, self._wording = when, Wording(self)
        self._network, self._network_name = when.network, when.network_name
        self.begin_step(self.tr("When to send"))
        self.add_words(
            self.tr(
                "The app sends by itself while it is open. Here you say when it must not. What waits is safe."
            ),
            "soft",
        )
        self.paused = self._box("whenPaused", self.tr("Pause all sending"), when.is_paused)
        self.one_network = self._box("whenNetwork", self.tr("Only on one network"), bool(when.network))
        self._network_note = self.add_words("", "soft")
        self.mains = self._box(
            "whenMains", self.tr("Only when this computer is plugged in"), when.only_on_mains
        )
        self._add_cap(when)
        self._add_quiet(when)
        self.add_button("whenCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button("whenSave", self.tr("Save"), self._save, role="primary")
        self.end_step(self.paused)
        self._say_network()
        lanes.net(post.network, owner=self, done=self._found, failed=lambda _error: None)

    def _found(self, found: tuple[str, str]) -> None:
        """Hear which network this is; one that was chosen before stays until it is chosen anew."""
        self._here, _name = found
        if not self._when.network:
            self._network, self._network_name = found
        self._say_network()

    def _say_network(self) -> None:
        if self._when.network:
            name = self._network_name or self.tr("a network without a name")
            is_here = self._here == self._when.network
            words = (
                self.tr("You chose {name}, and that is where you are.")
                if is_here
                else self.tr("You chose {name}. To choose another, take the mark away, save, and come back.")
            ).format(name=name)
        elif self._network:
            words = (
                self.tr("The one you are on now: {name}.").format(name=self._network_name)
                if self._network_name
                else self.tr("The one you are on now. It has no name, but the app knows it again.")
            )
        else:
            words = self.tr("This computer does not tell which network it is on, so this cannot be chosen.")
        self._network_note.setText(words)
        self.one_network.setEnabled(bool(self._network))
        self.fit()

    def _box(self, name: str, words: str, is_on: bool) -> QCheckBox:
        box = QCheckBox(words, self.inner)
        box.setObjectName(name)
        box.setChecked(is_on)
        self.column.addWidget(box)
        return box

    def _add_cap(self, when: WhenToSend) -> None:
        label = PlainLabel(self.tr("At most in one day"), role="strong", parent=self.inner)
        self.cap = SteadyComboBox(self.inner)
        self.cap.setObjectName("whenCap")
        self.cap.setAccessibleName(label.text())
        for count in sorted({*CAPS, when.most_a_day}):
            self.cap.addItem(self._wording.size(count) if count else self.tr("As much as there is"), count)
        self.cap.setCurrentIndex(self.cap.findData(when.most_a_day))
        label.setBuddy(self.cap)
        self.column.addWidget(label)
        self.column.addWidget(self.cap, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_quiet(self, when: WhenToSend) -> None:
        self.quiet = self._box("whenQuiet", self.tr("Not in these hours"), when.quiet_from is not None)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        begin, end = when.quiet_from or _NIGHT[0], when.quiet_until or _NIGHT[1]
        self.begins = self._hours("whenQuietFrom", self.tr("From"), begin, row)
        self.ends = self._hours("whenQuietUntil", self.tr("to"), end, row)
        row.addStretch(1)
        self.column.addLayout(row)
        self.quiet.toggled.connect(self._allow_hours)
        self._allow_hours(self.quiet.isChecked())

    def _hours(self, name: str, word: str, chosen: time, row: QHBoxLayout) -> SteadyComboBox:
        label = QLabel(word, self.inner)
        hours = SteadyComboBox(self.inner)
        hours.setObjectName(name)
        hours.setAccessibleName(word)
        label.setBuddy(hours)
        times = {*(time(hour) for hour in range(24)), chosen.replace(second=0, microsecond=0)}
        for one in sorted(times):
            told = QLocale().toString(QTime(one.hour, one.minute), QLocale.FormatType.ShortFormat)
            hours.addItem(told, one.isoformat(timespec="minutes"))
        hours.setCurrentIndex(hours.findData(chosen.isoformat(timespec="minutes")))
        row.addWidget(label)
        row.addWidget(hours)
        return hours

    def _allow_hours(self, is_on: bool) -> None:
        for hours in (self.begins, self.ends):
            hours.setEnabled(is_on)

    def _save(self) -> None:
        is_one = self.one_network.isChecked() and bool(self._network)
        is_quiet = self.quiet.isChecked()
        self.chosen.emit(
            WhenToSend(
                is_paused=self.paused.isChecked(),
                network=self._network if is_one else "",
                network_name=self._network_name if is_one else "",
                most_a_day=int(self.cap.currentData()),
                only_on_mains=self.mains.isChecked(),
                quiet_from=time.fromisoformat(str(self.begins.currentData())) if is_quiet else None,
                quiet_until=time.fromisoformat(str(self.ends.currentData())) if is_quiet else None,
            )
        )
        self.accept()
