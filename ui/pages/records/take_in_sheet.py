"""Take in what somebody sent: what the file says and who made it, and only then act on it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QProgressBar, QWidget

from desktop.changes import Change
from desktop.domain.coming import Arrival, Coming
from desktop.errors import AppError
from desktop.progress import CancelToken
from ui.desk_exchange import Exchange
from ui.jobs import Lanes
from ui.pages.records.coming_words import SHOWN, ComingWords
from ui.parts.choosing import choose_existing
from ui.parts.direction import isolated
from ui.parts.key_words import KeyWords
from ui.parts.sheet import Sheet
from ui.wording import Wording
from ui.wording.makers import MakerWords

_RECEIPT = (".receipt.json", ".receipt.json.sig")


class TakeInSheet(Sheet):
    """A file is looked at, shown in words, and acted on when somebody says so.

    Signals:
        changed: (Change) records came in, or consents were taken back by what did.
        versions_asked: (RecordId) look at two versions that now stand side by side.
        receipt_chosen: (Path) the file is a gateway's receipt.
        stick_asked: look what lies on a stick instead.
    """

    changed = Signal(object)
    versions_asked = Signal(object)
    receipt_chosen = Signal(object)
    stick_asked = Signal()

    def __init__(
        self, exchange: Exchange, lanes: Lanes, parent: QWidget | None = None, *, has_sticks: bool = False
    ) -> None:
        """`has_sticks` if somebody hears `stick_asked`."""
        super().__init__("takeInSheet", "", parent)
        self._exchange, self._lanes, self._has_sticks = exchange, lanes, has_sticks
        self._wording = Wording(self)
        self._words = ComingWords(self._wording, self)
        self._makers = MakerWords(self)
        self._bundle = Path()
        self._cancel = CancelToken()
        self.compared: QCheckBox | None = None
        self._seen: Coming | None = None
        self.finished.connect(self._leave)
        self._ask()

    def _ask(self) -> None:
        self.begin_step(self.tr("Take in a bundle, notice or receipt"))
        self.add_words(
            self.tr(
                "Choose the file that you were given: a colleague's records, a notice that somebody took her "
                "consent back, or a gateway's receipt. It is looked at first. Records and notices change "
                "nothing before you have read what they say."
            )
        )
        self.add_button("takeInCancel", self.tr("Cancel"), self.reject)
        if self._has_sticks:
            self.add_button("takeInStick", self.tr("Look on a stick"), self._look_on_sticks)
        self.end_step(
            self.add_button("takeInChoose", self.tr("Choose the file…"), self._choose, role="primary")
        )

    def _choose(self) -> None:
        kinds = self.tr("Bundles, notices and receipts (*.zip *.age *.receipt.json)")
        kinds += ";;" + self.tr("All files (*)")
        choose_existing(self, self.tr("The file that you were given"), kinds, self.look)

    def _look_on_sticks(self) -> None:
        self.accept()
        self.stick_asked.emit()

    def look(self, bundle: Path) -> None:
        """Read what a file says, and show it."""
        if bundle.name.endswith(_RECEIPT):
            self.receipt_chosen.emit(bundle)
            self.accept()
            return
        self._bundle, self._cancel = bundle, CancelToken()
        self._wait(
            self.tr("Looking at the file"), self.tr("Every part of it is checked. Nothing changes yet.")
        )
        tell = self._lanes.teller(self._draw, owner=self)
        self._lanes.files(
            partial(self._exchange.preview, bundle, progress=tell, cancel=self._cancel),
            owner=self,
            done=self._show,
            failed=self._failed,
            cancelled=self._ask,
            token=self._cancel,
        )

    def _wait(self, heading: str, words: str) -> None:
        """Show that something is going on, and let it be stopped."""
        self.begin_step(heading)
        self._doing = self.add_words(words)
        self.bar = QProgressBar(self.inner)
        self.bar.setObjectName("takeInBar")
        self.bar.setAccessibleName(heading)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.column.addWidget(self.bar)
        self.stop = self.add_button("takeInStop", self.tr("Cancel"), self._stop)
        self.end_step(self.stop)

    def _draw(self, done: int, total: int) -> None:
        # Qt counts in 32 bits and files do not: draw thousandths.
        self.bar.setRange(0, 1000 if total else 0)
        if total:
            self.bar.setValue(round(1000 * done / total))

    def _stop(self) -> None:
        self._cancel.cancel()
        self.stop.setEnabled(False)
        self._doing.setText(self.tr("Stopping. Nothing of it is kept."))

    def _leave(self) -> None:
        """Take nothing in for a sheet that is gone."""
        self._cancel.cancel()

    def _show(self, coming: Coming) -> None:
        self._seen = coming
        self.begin_step(self.tr("What this file says"))
        if coming.is_own:
            self.add_words(self.tr("It was made here, so nothing in it is new."), "strong")
            self._close_alone()
            return
        self.add_words(self._makers.sentence(coming.maker), "strong").setObjectName("takeInMaker")
        self._say_what(coming)
        if not coming.has_news:
            self.add_words(self.tr("All of it is known here already. There is nothing to take in."), "strong")
            self._close_alone()
            return
        self.compared = None if coming.maker.is_known else self._let_compare(coming)
        self.add_button("takeInCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button("takeInGo", self.tr("Take it in"), self._act, role="primary")
        self.go.setEnabled(self.compared is None)
        if self.compared is not None:
            self.compared.toggled.connect(self.go.setEnabled)
        self.end_step(self.compared or self.go)

    def _close_alone(self) -> None:
        self.end_step(self.add_button("takeInClose", self.tr("Close"), self.reject, role="primary"))

    def _say_what(self, coming: Coming) -> None:
        for sentence, titles in self._words.groups(coming):
            self.add_words(sentence, "strong" if titles else "")
            if titles:
                self.add_words(titles)
        if files := self._words.files(coming):
            self.add_words(files, "soft")
        if coming.hidden:
            self.add_words(
                self.tr(
                    "A consent was taken back. %n record(s) of yours will stay here:", "", len(coming.hidden)
                ),
                "strong",
            )
            shown = [isolated(title) for title in coming.hidden[:SHOWN]]
            if more := len(coming.hidden) - len(shown):
                shown.append(self.tr("and %n more", "", more))
            self.add_words("\n".join(shown))
        if coming.unknown:
            self.add_words(
                self.tr(
                    "It says of %n record(s) that are not in this vault that a consent was taken back. That "
                    "is remembered: should they ever come, what was taken back stays taken back.",
                    "",
                    coming.unknown,
                )
            )
        if coming.kept_out:
            self.add_words(
                self.tr(
                    "It also holds %n record(s) that were made for other readers; these are left out.",
                    "",
                    coming.kept_out,
                )
            )

    def _let_compare(self, coming: Coming) -> QCheckBox:
        self.add_words(
            self.tr(
                "Nobody here knows this key yet. A stranger could hide your records this way, or write in a "
                "colleague's name. Ask the sender, by telephone or in person, to read out the words of her "
                "key. Go on only if they are these:"
            )
        )
        self.column.addWidget(KeyWords(coming.maker.words, self.tr("Words of her key"), self.inner))
        compared = QCheckBox(self.tr("I compared these words with her, by voice"), self.inner)
        compared.setObjectName("takeInCompared")
        self.column.addWidget(compared)
        return compared

    def _act(self) -> None:
        if not self.go.isEnabled():
            return  # Enter was pressed twice
        self.go.setEnabled(False)
        is_compared = self.compared is not None and self.compared.isChecked()
        self._cancel = CancelToken()
        self._wait(
            self.tr("Taking it in"), self.tr("It is checked once more and kept, all of it or nothing.")
        )
        tell = self._lanes.teller(self._draw, owner=self)
        self._lanes.files(
            partial(
                self._exchange.take_in,
                self._bundle,
                compared=is_compared,
                seen=self._seen,
                progress=tell,
                cancel=self._cancel,
            ),
            owner=self,
            done=self._taken,
            failed=self._failed,
            cancelled=self._ask,
            token=self._cancel,
        )

    def _taken(self, coming: Coming) -> None:
        self.changed.emit(Change(records=frozenset(one.record_id for one in coming.coming)))
        self.begin_step(self.tr("Taken in"))
        if count := len(coming.coming):
            self.add_words(self.tr("%n record(s) came in. You find them under Records.", "", count), "strong")
        if coming.new_withdrawals:
            self.add_words(
                self.tr(
                    "From now on, what was taken back leaves in no export. Ask her what else to take down."
                )
                if coming.hidden
                else self.tr("It is remembered. None of your own records is touched by it.")
            )
        beside = [one for one in coming.coming if one.arrival is Arrival.BESIDE]
        if beside:
            self._offer_versions(beside[0].record_id, len(beside))
        self.end_step(self.add_button("takeInClose", self.tr("Close"), self.accept, role="primary"))

    def _offer_versions(self, record_id: str, count: int) -> None:
        words = self.tr(
            "%n record(s) have two versions now. Nothing was overwritten: choose the one to go on from when "
            "you have time.",
            "",
            count,
        )
        label: QLabel = self.add_words(words)
        label.setObjectName("takeInBeside")

        def ask() -> None:
            self.versions_asked.emit(record_id)
            self.accept()

        self.add_button("takeInVersions", self.tr("Look at both"), ask)

    def _failed(self, error: AppError) -> None:
        """Say why the file is not taken; another one may be chosen."""
        self._ask()
        self.say(self._wording.error(error))
