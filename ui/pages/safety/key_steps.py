"""What one does with the keys of the vault: each step asks, works on the store lane, and tells."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.copy import CopyKind
from desktop.errors import AppError
from ui.desk import Desk
from ui.dialogs import ask, inform, tell
from ui.jobs import Lanes
from ui.pages.safety.kit_sheet import KitSheet
from ui.pages.safety.kit_test_sheet import KitTestSheet
from ui.pages.safety.paper_sheet import WritePaper
from ui.pages.safety.passphrase_sheet import PassphraseSheet
from ui.pages.safety.pieces_sheet import PiecesSheet
from ui.parts.choosing import choose_existing
from ui.parts.strength import Judged

if TYPE_CHECKING:
    from desktop.keys import Way


class KeySteps(QObject):
    """Opens the sheets and does the work.

    Signals:
        changed: what opens the vault is not what it was, or was tested.
    """

    changed = Signal()

    def __init__(self, desk: Desk, lanes: Lanes, over: QWidget) -> None:
        """Make ready to open sheets over a widget, which owns this."""
        super().__init__(over)
        self._desk, self._lanes, self._over = desk, lanes, over

    def change_passphrase(self) -> None:
        """Ask for the old passphrase and a new one."""
        keys = self._desk.keys
        if keys is not None:
            sheet = PassphraseSheet(keys, self._lanes, self._judge, self._over)
            sheet.settled.connect(self.changed)
            sheet.settled.connect(lambda: inform(self.tr("Changed"), self._after_passphrase(), self._over))
            sheet.open()

    def _after_passphrase(self) -> str:
        return self.tr("From now on your new passphrase opens your records here.")

    def _judge(self, text: str, say: Callable[[Judged], object]) -> None:
        def work() -> Judged:
            from desktop.vault.strength import strength

            return strength(text)

        self._lanes.net(work, owner=self, done=say)

    def make_kit(self, *, is_first: bool) -> None:
        """Make a recovery kit in the language that is spoken."""
        desk = self._desk
        if desk.keys is None or desk.print_kit is None:
            return
        language = QLocale().name().replace("_", "-")
        sheet = KitSheet(
            desk.keys,
            self._lanes,
            language,
            desk.print_kit,
            self._save_paper,
            is_first=is_first,
            parent=self._over,
        )
        sheet.settled.connect(self.changed)
        sheet.open()

    def make_pieces(self, *, is_first: bool) -> None:
        """Make three pieces."""
        desk = self._desk
        if desk.keys is None or desk.print_piece is None:
            return
        language = QLocale().name().replace("_", "-")
        sheet = PiecesSheet(
            desk.keys,
            self._lanes,
            language,
            desk.print_piece,
            self._save_paper,
            is_first=is_first,
            parent=self._over,
        )
        sheet.settled.connect(self.changed)
        sheet.open()

    def _save_paper(self, write: WritePaper, path: Path) -> None:
        """Write paper to a file, listed among the copies outside, so that nobody forgets it there."""
        copies = self._desk.copies
        if copies is not None:
            with copies.listed_as(path, CopyKind.KEY):
                write(path)

    def test(self, *, is_pieces: bool) -> None:
        """Try out the kit, or two pieces."""
        keys = self._desk.keys
        if keys is not None:
            sheet = KitTestSheet(keys, self._lanes, is_pieces=is_pieces, parent=self._over)
            sheet.settled.connect(self.changed)
            sheet.open()

    def ask_to_remove(self, way: Way) -> None:
        """Ask, and take a key away."""
        keys = self._desk.keys
        if keys is None:
            return
        ask(
            self.tr("Take this key away"),
            self.tr(
                "It opens nothing here any more. Backups and copies of the folder that were made before "
                "still open with it."
            ),
            self.tr("Take it away"),
            lambda: self._lanes.store(
                lambda: keys.remove(way.slot_id),
                owner=self,
                done=lambda _: self.changed.emit(),
                failed=self._failed,
            ),
            self._over,
            is_destructive=True,
        )

    def choose_office(self) -> None:
        """Take an office's key from a file."""
        keys = self._desk.keys
        if keys is None:
            return

        def add(path: Path) -> None:
            self._lanes.store(
                lambda: keys.add_office(path),
                owner=self,
                done=lambda _: self.changed.emit(),
                failed=self._failed,
            )

        choose_existing(
            self._over,
            self.tr("The file that your office gave you"),
            self.tr("Text files (*.txt *.pub);;All files (*)"),
            add,
        )

    def ask_to_rekey(self) -> None:
        """Ask, and encrypt everything anew."""
        ask(
            self.tr("Encrypt everything anew"),
            self.tr(
                "The app locks, encrypts your records, and opens again. You type your passphrase once. Files "
                "follow in the background, also over several days. Older backups go once a new one is made. "
                "Databases kept beside the vault from before a repair go at once."
            ),
            self.tr("Go on"),
            lambda: self._desk.rekey(),
            self._over,
        )

    def _failed(self, error: AppError) -> None:
        tell(error, self._over)
