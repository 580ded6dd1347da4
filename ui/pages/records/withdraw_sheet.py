"""Take a consent back: who and what, at once; then where the record went and what tells those people."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from desktop.changes import Change
from desktop.domain.consent import Channel, Scope
from desktop.domain.disclosed import Exported
from desktop.domain.ids import RecordId
from desktop.errors import AppError
from ui.desk import Checking
from ui.jobs import Lanes
from ui.parts.choosing import choose_folder
from ui.parts.sheet import Sheet
from ui.wording import Wording
from ui.wording.checking import CheckingWords

if TYPE_CHECKING:
    from desktop.withdrawing import Reached


class WithdrawSheet(Sheet):
    """One step to take back, one to tell.

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
        self.who = QComboBox(self)
        self.boxes: dict[Scope, QCheckBox] = {}
        self.channel = QComboBox(self)
        self._ask(((), tuple(Channel)))
        lanes.store(lambda: checking.people(record_id), owner=self, done=self._ask, failed=self._failed)

    def _ask(self, found: tuple[tuple[str, ...], tuple[Channel, ...]]) -> None:
        people, channels = found
        self.begin_step(self.tr("Somebody takes her consent back"))
        self.add_words(
            self.tr(
                "No reason is needed. It holds at once and for every version of this record: what is taken "
                "back leaves in no export any more."
            )
        )
        self.add_words(self.tr("Who takes it back?"), "strong")
        self.who = QComboBox(self.inner)
        self.who.setObjectName("withdrawWho")
        self.who.setAccessibleName(self.tr("Who takes it back?"))
        self.who.addItem(self.tr("Everybody in it"), "")
        for code in people:
            self.who.addItem(code, code)
        self.column.addWidget(self.who)
        self.add_words(self.tr("What does she take back?"), "strong")
        self.boxes = {}
        for scope in Scope:
            box = QCheckBox(self._words.scope(scope), self.inner)
            box.setObjectName(f"withdraw_{scope.value}")
            box.setChecked(scope is Scope.EVERYTHING)
            box.toggled.connect(self._fit)
            self.boxes[scope] = box
            self.column.addWidget(box)
        self.channel = QComboBox(self.inner)
        self.channel.setObjectName("withdrawChannel")
        self.channel.setAccessibleName(self._words.scope(Scope.ONE_CHANNEL))
        for channel in channels:
            self.channel.addItem(self._words.channel(channel), channel)
        self.column.addWidget(self.channel)
        self.add_button("withdrawCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button("withdrawGo", self.tr("Withdraw now"), self.submit, role="primary")
        self._fit()
        self.end_step(self.go)

    def _fit(self) -> None:
        """Ask for a part only where not everything is taken back."""
        is_all = self.boxes[Scope.EVERYTHING].isChecked()
        for scope, box in self.boxes.items():
            if scope is not Scope.EVERYTHING:
                box.setEnabled(not is_all)
        self.channel.setEnabled(not is_all and self.boxes[Scope.ONE_CHANNEL].isChecked())

    def submit(self) -> None:
        """Take it back."""
        if not self.go.isEnabled():
            return  # Enter was pressed twice
        scope = frozenset(one for one, box in self.boxes.items() if box.isChecked() and box.isEnabled())
        if not scope:
            self.say(self.tr("Choose what she takes back."))
            return
        channels = (
            frozenset([Channel(self.channel.currentData())]) if self.channel.isEnabled() else frozenset()
        )
        person, checking, record_id = str(self.who.currentData()), self._checking, self._record_id
        self.go.setEnabled(False)
        self._lanes.store(
            lambda: checking.withdraw(record_id, person, scope, channels),
            owner=self,
            done=self._tell,
            failed=self._failed,
        )

    def _tell(self, reached: Reached) -> None:
        self.changed.emit(Change(records=frozenset({self._record_id})))
        self.begin_step(self.tr("Taken back"))
        wording = Wording(self)
        if not reached.departures:
            self.add_words(self.tr("This record never left this machine. There is nobody to tell."))
        else:
            self.add_words(self.tr("It left in these bundles. Tell whoever got them:"), "strong")
            for one in reached.departures:
                reader = one.reader or self.tr("nobody wrote who got it")
                self.add_words(
                    self.tr("{day}: {reader}").format(day=wording.day(one.exported_at), reader=reader)
                )
        if reached.beyond:
            names = [self._words.channel(one) for one in reached.beyond]
            self.add_words(
                self.tr(
                    "Her consent allowed this as well. What is out there cannot be called back by this app; "
                    "ask each place to take it down, and tell her what could not be reached:"
                ),
                "strong",
            )
            self.add_words("\n".join(names))
        if reached.copies:
            self.add_words(
                self.tr("Copies saved outside the vault are listed on the Safety page. Delete hers there.")
            )
        self.add_button("withdrawClose", self.tr("Close"), self.accept)
        first: QWidget | None = None
        if reached.departures:
            self.add_words(
                self.tr(
                    "A notice says which record, what and since when. It holds no name and no reason, and "
                    "every bundle from now on carries the same."
                ),
                "soft",
            )
            self.notice = first = self.add_button(
                "withdrawNotice", self.tr("Make a notice"), self._make_notice, role="primary"
            )
        self.end_step(first)

    def _make_notice(self) -> None:
        choose_folder(self, self.tr("Where the notice goes"), self._write_notice)

    def _write_notice(self, folder: Path) -> None:
        self.notice.setEnabled(False)
        checking = self._checking
        self._lanes.store(
            lambda: checking.make_notice(folder), owner=self, done=self._made, failed=self._failed
        )

    def _made(self, exported: Exported) -> None:
        self.begin_step(self.tr("The notice is made"))
        self.add_words(
            self.tr("Give {name} to everybody who got the record.").format(name=exported.path.name)
        )
        self.end_step(self.add_button("withdrawDone", self.tr("Close"), self.accept, role="primary"))

    def _failed(self, error: AppError) -> None:
        self.say(Wording(self).error(error))
        for name in ("go", "notice"):
            button = getattr(self, name, None)
            if button is not None:
                button.setEnabled(True)
