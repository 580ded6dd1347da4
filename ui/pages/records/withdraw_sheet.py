"""Take a consent back: who and what, at once; then where the record went and what tells those people."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget

from desktop.changes import Change
from desktop.domain.consent import Channel, Scope
from desktop.domain.disclosed import Exported
from desktop.domain.ids import RecordId
from desktop.domain.person import Person
from desktop.errors import AppError
from ui.desk import Checking
from ui.jobs import Lanes
from ui.pages.records.where_it_went import WhereItWent
from ui.parts.choosing import choose_folder
from ui.parts.plain_label import PlainLabel
from ui.parts.sheet import Sheet
from ui.parts.steady import SteadyComboBox
from ui.style import INSIDE
from ui.wording import Wording
from ui.wording.checking import CheckingWords

if TYPE_CHECKING:
    from desktop.withdrawing import Reached


class WithdrawSheet(Sheet):
    """One step to take back, one to tell: three clicks, from the button that opens it to the notice.

    Signals:
        changed: (Change) a consent was taken back.
    """

    changed = Signal(object)

    def __init__(
        self,
        checking: Checking,
        record_id: RecordId,
        lanes: Lanes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("withdrawSheet", "", parent)
        self._checking, self._record_id, self._lanes = checking, record_id, lanes
        self._words = CheckingWords(self)
        self._withdrawn = WhereItWent(self)
        self._readers = ""
        self.boxes: dict[Scope, QCheckBox] = {}
        self.go: QPushButton | None = None
        self.notice: QPushButton | None = None
        self.begin_step(self.tr("Take a consent back"))
        self.end_step()
        lanes.store(lambda: checking.people(record_id), owner=self, done=self._ask, failed=self._failed)

    def _ask(self, found: tuple[tuple[Person, ...], tuple[Channel, ...]]) -> None:
        people, channels = found
        self.begin_step(self.tr("Take a consent back"))
        self.add_words(
            self.tr(
                "No reason is needed. It holds at once and for every version of this record: what is taken "
                "back leaves in no export any more."
            )
        )
        self.who = self._choice("withdrawWho", self.tr("Who takes it back?"))
        self.who.addItem(self.tr("Everybody in it"), "")
        for one in people:
            shown = self.tr("{code}: {name}").format(code=one.code, name=one.display_name)
            self.who.addItem(shown if one.display_name else one.code, one.code)
        self.add_words(self.tr("What is taken back?"), "strong")
        self.boxes = {}
        for scope in Scope:
            box = QCheckBox(self._words.scope(scope), self.inner)
            box.setObjectName(f"withdraw_{scope.value}")
            box.setChecked(scope is Scope.EVERYTHING)
            box.toggled.connect(self._fit)
            self.boxes[scope] = box
            self.column.addWidget(box)
        self.channel = SteadyComboBox(self.inner)
        self.channel.setObjectName("withdrawChannel")
        self.channel.setAccessibleName(self._words.scope(Scope.ONE_CHANNEL))
        for channel in channels:
            self.channel.addItem(self._words.channel(channel), channel)
        self.column.addWidget(self.channel)
        self.add_button("withdrawCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button("withdrawGo", self.tr("Withdraw now"), self.submit, role="primary")
        self._fit()
        self.end_step(self.go)

    def _choice(self, name: str, question: str) -> QComboBox:
        label = PlainLabel(question, role="strong", parent=self.inner)
        box = SteadyComboBox(self.inner)
        box.setObjectName(name)
        box.setAccessibleName(question)
        label.setBuddy(box)
        self.column.addWidget(label)
        self.column.addWidget(box)
        self.column.addSpacing(INSIDE)
        return box

    def _fit(self) -> None:
        """Ask for a part only where not everything is taken back."""
        is_all = self.boxes[Scope.EVERYTHING].isChecked()
        for scope, box in self.boxes.items():
            if scope is not Scope.EVERYTHING:
                box.setVisible(not is_all)
        self.channel.setVisible(not is_all and self.boxes[Scope.ONE_CHANNEL].isChecked())
        self.say("")
        self.fit()

    def submit(self) -> None:
        """Take it back."""
        go = self.go
        if go is None or not go.isEnabled():
            return  # Enter was pressed twice
        is_all = self.boxes[Scope.EVERYTHING].isChecked()
        chosen = frozenset(one for one, box in self.boxes.items() if box.isChecked())
        scope = frozenset([Scope.EVERYTHING]) if is_all else chosen
        if not scope:
            self.say(self.tr("Choose what is taken back."))
            return
        channels = (
            frozenset([Channel(self.channel.currentData())]) if Scope.ONE_CHANNEL in scope else frozenset()
        )
        person, checking, record_id = str(self.who.currentData()), self._checking, self._record_id
        go.setEnabled(False)
        self._lanes.store(
            lambda: checking.withdraw(record_id, person, scope, channels),
            owner=self,
            done=self._tell,
            failed=self._failed,
        )

    def _tell(self, reached: Reached) -> None:
        self.go = None
        self.changed.emit(Change(records=frozenset({self._record_id})))
        self.begin_step(self.tr("Taken back"))
        words = self._withdrawn
        self.add_words(self.tr("From now on, what was taken back leaves in no export."))
        self.add_words(self.tr("Who got it"), "strong")
        if reached.departures:
            self.add_words(words.departures(reached.departures))
            self.add_words(
                self.tr(
                    "The notice tells them which record, what is taken back and since when. It holds no name "
                    "and no reason. Every bundle from now on says the same."
                ),
                "soft",
            )
        else:
            self.add_words(self.tr("It left this computer in no bundle. There is nobody to tell."))
        self.add_words(self.tr("What nobody can call back"), "strong")
        self.add_words(self.tr("Pages that were printed and handed out. Ask for them back."))
        if reached.beyond:
            self.add_words(words.beyond(reached.beyond))
        if reached.copies:
            self.add_words(words.copies(reached.copies))
        self.add_button("withdrawClose", self.tr("Close"), self.accept)
        if reached.departures:
            self._readers = words.readers(reached.departures)
            self.notice = self.add_button(
                "withdrawNotice", self.tr("Make a notice…"), self._make_notice, role="primary"
            )
        self.end_step(self.notice)

    def _make_notice(self) -> None:
        choose_folder(self, self.tr("Where the notice goes"), self.write_notice)

    def write_notice(self, folder: Path) -> None:
        """Make the notice in a folder or on a stick."""
        if self.notice is not None:
            self.notice.setEnabled(False)
        checking, readers = self._checking, self._readers
        self._lanes.store(
            lambda: checking.make_notice(folder, readers), owner=self, done=self._made, failed=self._failed
        )

    def _made(self, exported: Exported) -> None:
        self.notice = None
        self.begin_step(self.tr("The notice is made"))
        self.add_words(self.tr("Give this file to everybody who got the record:"))
        self.add_words(exported.path.name, "strong")
        self.add_words(str(exported.path.parent), "soft")
        if self._readers:
            self.add_words(self.tr("It is for: {readers}").format(readers=self._readers))
        if exported.others:
            self.add_words(self.tr("Another one, sealed for the gateway, waits in the outbox."))
        self.add_words(
            self.tr("The next bundle that you make carries it too, whoever gets it."),
            "soft",
        )
        self.end_step(self.add_button("withdrawDone", self.tr("Close"), self.accept, role="primary"))

    def _failed(self, error: AppError) -> None:
        self.say(Wording(self).error(error))
        for button in (self.go, self.notice):
            if button is not None:
                button.setEnabled(True)
        if self.go is None and self.notice is None:  # nothing to try again with: it could not even be read
            self.add_button("withdrawClose", self.tr("Close"), self.reject)
