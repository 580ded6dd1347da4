"""Take in what somebody sent: what the file says and who made it, and only then act on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.changes import Change
from desktop.domain.taken_back import TakenBack
from desktop.errors import AppError
from ui.desk import Notices
from ui.jobs import Lanes
from ui.parts.choosing import choose_existing
from ui.parts.sheet import Sheet
from ui.wording import Wording

_SHOWN = 8


class TakeInSheet(Sheet):
    """A file is looked at, shown in words, and acted on when somebody says so.

    Signals:
        changed: (Change) consents were taken back by what came in.
    """

    changed = Signal(object)

    def __init__(self, notices: Notices, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__("takeInSheet", "", parent)
        self._notices, self._lanes = notices, lanes
        self._bundle = Path()
        self.compared: QCheckBox | None = None
        self._ask()

    def _ask(self) -> None:
        self.begin_step(self.tr("Take in a bundle or notice"))
        self.add_words(
            self.tr(
                "When somebody takes her consent back, whoever got her story is sent a notice. Choose the "
                "file that you were given. It is looked at first; nothing changes before you have read what "
                "it says."
            )
        )
        self.add_words(
            self.tr("Records of colleagues cannot be taken in yet; what was taken back can."), "soft"
        )
        self.add_button("takeInCancel", self.tr("Cancel"), self.reject)
        self.end_step(
            self.add_button("takeInChoose", self.tr("Choose the file…"), self._choose, role="primary")
        )

    def _choose(self) -> None:
        kinds = self.tr("Bundles and notices (*.zip)") + ";;" + self.tr("All files (*)")
        choose_existing(self, self.tr("The file that you were given"), kinds, self.look)

    def look(self, bundle: Path) -> None:
        """Read what a file says, and show it."""
        self._bundle, notices = bundle, self._notices
        self.say("")
        self._lanes.store(lambda: notices.read(bundle), owner=self, done=self._show, failed=self._failed)

    def _show(self, told: TakenBack) -> None:
        self.begin_step(self.tr("What this file says"))
        self._say_what(told)
        if told.is_own:
            self.add_words(self.tr("It was made here, so nothing in it is new."), "strong")
            self.end_step(self.add_button("takeInClose", self.tr("Close"), self.reject, role="primary"))
            return
        self._say_who(told)
        self.add_button("takeInCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button("takeInGo", self.tr("Take it in"), self._act, role="primary")
        self.compared = None
        if not told.is_known:
            self.compared = QCheckBox(self.tr("I compared these words with her, by voice"), self.inner)
            self.compared.setObjectName("takeInCompared")
            self.compared.toggled.connect(self.go.setEnabled)
            self.column.addWidget(self.compared)
            self.go.setEnabled(False)
        self.end_step(self.compared or self.go)

    def _say_what(self, told: TakenBack) -> None:
        if told.known:
            self.add_words(
                self.tr(
                    "A consent was taken back. %n record(s) of yours will stay here:", "", len(told.known)
                ),
                "strong",
            )
            shown = list(told.known[:_SHOWN])
            if more := len(told.known) - len(shown):
                shown.append(self.tr("and %n more", "", more))
            self.add_words("\n".join(shown))
        if told.unknown:
            self.add_words(
                self.tr(
                    "It speaks of %n record(s) that are not in this vault. That is remembered: should they "
                    "ever come, what was taken back stays taken back.",
                    "",
                    told.unknown,
                )
            )
        if told.records:
            self.add_words(
                self.tr(
                    "It also holds %n record(s). Records of colleagues cannot be taken in yet, so these are "
                    "left out.",
                    "",
                    told.records,
                )
            )

    def _say_who(self, told: TakenBack) -> None:
        self.add_words(self.tr("Who made it"), "strong")
        if told.is_known:
            self.add_words(
                self.tr("Somebody whose key you compared before: {words}").format(words=told.words)
            )
            return
        self.add_words(
            self.tr(
                "Nobody here knows this key yet. A stranger could hide your records this way. Ask the "
                "sender, by telephone or in person, to read out the words of her key. Go on only if they are "
                "these:"
            )
        )
        self.add_words(told.words, "heading").setObjectName("takeInWords")

    def _act(self) -> None:
        if not self.go.isEnabled():
            return  # Enter was pressed twice
        self.go.setEnabled(False)
        bundle, notices = self._bundle, self._notices
        self._lanes.store(lambda: notices.take_in(bundle), owner=self, done=self._taken, failed=self._failed)

    def _taken(self, told: TakenBack) -> None:
        self.changed.emit(Change())
        self.begin_step(self.tr("Taken in"))
        if told.new:
            self.add_words(
                self.tr(
                    "From now on, what was taken back leaves in no export. Ask her what else to take down."
                )
                if told.known
                else self.tr("It is remembered. None of your own records is touched by it.")
            )
        else:
            self.add_words(self.tr("All of it was known here already. Nothing changed."))
        if told.records:
            self.add_words(self.tr("The records in it were left out: that is not possible yet."), "soft")
        self.end_step(self.add_button("takeInClose", self.tr("Close"), self.accept, role="primary"))

    def _failed(self, error: AppError) -> None:
        """Say why the file is not taken; another one may be chosen."""
        self._ask()
        self.say(Wording(self).error(error))
