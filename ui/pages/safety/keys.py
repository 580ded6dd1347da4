"""What opens the vault, each with what one can do about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.changes import Change
from desktop.vault.secret import SlotKind
from ui.background import Doing
from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.safety.key_steps import KeySteps
from ui.pages.safety.section import Section
from ui.parts.kept_keyboard import keeping_keyboard
from ui.parts.plain_label import PlainLabel
from ui.style import GRID, INSIDE, set_role
from ui.wording import Wording

if TYPE_CHECKING:
    from desktop.keys import Way


class KeysSection(Section):
    """The passphrase, the kit, the pieces, the office's key, and the data key under them all."""

    name = "keys"
    icon = "key"

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self._wording = Wording(self)
        self._steps = KeySteps(desk, lanes, self)
        self._steps.changed.connect(self._changed)
        self._ways: tuple[Way, ...] = ()
        self._list = QWidget(self.inner)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(INSIDE)
        self.add_words(
            self.tr("Each of these alone opens your records. What you take away opens nothing any more."),
            "soft",
        )
        self.column.addWidget(self._list)
        self.resealing = self.add_words("", "soft")
        self.resealing.setObjectName("resealing")
        self.resealing.hide()
        self._background = desk.background
        if self._background is not None:
            self._background.moved.connect(self._show_resealing)
            self._show_resealing()

    @property
    def title(self) -> str:
        """What the section is called."""
        return self.tr("Keys")

    def refresh(self, change: Change | None = None) -> None:
        """Read again what opens the vault."""
        keys = self._desk.keys
        if keys is not None:
            self._lanes.store(keys.slots, owner=self, done=self._show)

    @keeping_keyboard
    def _show(self, ways: tuple[Way, ...]) -> None:
        self._ways = ways
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._passphrase(ways[0])
        self._kit(self._of(SlotKind.RECOVERY))
        self._pieces(self._of(SlotKind.PIECES))
        self._office([way for way in ways if way.kind is SlotKind.OFFICE])
        self._data_key()

    def _show_resealing(self) -> None:
        """Say how far sealing anew is; it may take days and needs nobody."""
        step = self._background.step if self._background is not None else None
        is_shown = step is not None and step.doing is Doing.RESEALING and step.total > 0
        self.resealing.setVisible(is_shown)
        if step is not None and is_shown:
            self.resealing.setText(
                self.tr("Files are being encrypted anew: {done} of {total}.").format(
                    done=QLocale().toString(step.done), total=QLocale().toString(step.total)
                )
            )

    def _of(self, kind: SlotKind) -> Way | None:
        return next((way for way in reversed(self._ways) if way.kind is kind), None)

    def _passphrase(self, way: Way) -> None:
        told = (
            self.tr("Chosen on {day}.").format(day=self._day(way)) if way.made_at else self.tr("You know it.")
        )
        self._block(self.tr("Passphrase"), told)
        self._actions(("changePassphrase", self.tr("Change it"), self._steps.change_passphrase))

    def _kit(self, way: Way | None) -> None:
        if way is None:
            self._block(
                self.tr("Recovery kit"),
                self.tr(
                    "You have none. If the passphrase is forgotten, nobody can open your records. A kit "
                    "is one sheet of paper that can."
                ),
            )
            self._actions(
                ("makeKit", self.tr("Make a kit"), lambda: self._steps.make_kit(is_first=way is None))
            )
            return
        self._block(self.tr("Recovery kit"), self._made(way), self._tested(way))
        self._actions(
            ("testKit", self.tr("Test it"), lambda: self._steps.test(is_pieces=False)),
            ("makeKit", self.tr("Make a new one"), lambda: self._steps.make_kit(is_first=way is None)),
            ("removeKit", self.tr("Take it away"), lambda: self._steps.ask_to_remove(way)),
        )

    def _pieces(self, way: Way | None) -> None:
        if way is None:
            self._block(
                self.tr("Three pieces"),
                self.tr("Three people each keep one, and two of them together can help you. None can alone."),
            )
            self._actions(
                (
                    "makePieces",
                    self.tr("Make three pieces"),
                    lambda: self._steps.make_pieces(is_first=way is None),
                )
            )
            return
        self._block(self.tr("Three pieces"), self._made(way), self._tested(way))
        self._actions(
            ("testPieces", self.tr("Test two of them"), lambda: self._steps.test(is_pieces=True)),
            ("makePieces", self.tr("Make new ones"), lambda: self._steps.make_pieces(is_first=way is None)),
            ("removePieces", self.tr("Take them away"), lambda: self._steps.ask_to_remove(way)),
        )

    def _office(self, ways: list[Way]) -> None:
        self._block(
            self.tr("Help from your office"),
            self.tr(
                "With its key, your office can help you in when the passphrase is lost. It never learns the "
                "passphrase. But it could open a copy of your records."
            ),
        )
        for at, way in enumerate(ways):
            name = way.label or self.tr("An office without a name")
            self._rows.addWidget(PlainLabel(f"{name}. {self._made(way)}", parent=self._list))
            self._actions(
                (f"removeOffice{at}", self.tr("Take it away"), partial(self._steps.ask_to_remove, way))
            )
        self._actions(("addOffice", self.tr("Add an office's key"), self._steps.choose_office))

    def _data_key(self) -> None:
        self._block(
            self.tr("All locks at once"),
            self.tr(
                "Did somebody have your passphrase, your kit, or a copy of this folder? Then encrypt "
                "everything anew: what they have opens nothing that you write from now on. Everything "
                "that opens your records today goes on doing so; take away or change first what they "
                "know."
            ),
        )
        self._actions(("rekey", self.tr("Encrypt everything anew"), self._steps.ask_to_rekey))

    def _block(self, heading: str, *words: str) -> None:
        if self._rows.count():
            self._rows.addSpacing(INSIDE)
        title = QLabel(heading, self._list)
        set_role(title, "strong")
        self._rows.addWidget(title)
        for sentence in words:
            self._rows.addWidget(PlainLabel(sentence, parent=self._list))

    def _actions(self, *actions: tuple[str, str, Callable[[], object]]) -> None:
        holder = QWidget(self._list)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for name, words, act in actions:
            button = QPushButton(words, holder)
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
        row.addStretch(1)
        self._rows.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)

    def _made(self, way: Way) -> str:
        words = self.tr("Made on {day}.").format(day=self._day(way)) if way.made_at else ""
        if way.is_trusted:
            return words
        return words + " " + self.tr("This app did not make it. Take it away.")

    def _tested(self, way: Way) -> str:
        if way.tested_at is None:
            return self.tr("Never tested.")
        return self.tr("Last tested on {day}.").format(day=self._wording.day(way.tested_at))

    def _day(self, way: Way) -> str:
        return self._wording.day(way.made_at) if way.made_at else ""

    def _changed(self) -> None:
        self.refresh()
        self.changed.emit(Change(settings=True))
