"""What happens when somebody asks for other ways in: the sheets, and what follows from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop.vault.presence import exists

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.clock import Clock
    from desktop.paths import Paths
    from desktop.vault.kdf import KdfCost
    from ui.jobs import Lanes
    from ui.pages.rescue import RescueSheet
    from ui.pages.unlock import UnlockPage
    from ui.parts.strength import Judge

_PATIENCE_MINUTES = 5
"""So long nobody touches the sheets before they go; an open vault waits as long, unless chosen otherwise."""


class Rescuing(QObject):
    """Opens the sheets over the unlock page.

    Signals:
        rescued: (DataKey, str) open the vault with this key, and let this passphrase open it from then on.
        restored: a vault came back from a backup.
    """

    rescued = Signal(object, str)
    restored = Signal()

    def __init__(
        self,
        lanes: Lanes,
        judge: Judge,
        clock: Callable[[], Clock],
        cost: KdfCost | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lanes, self._judge, self._clock, self._cost = lanes, judge, clock, cost
        self._sheet: RescueSheet | None = None

    def begin(self, paths: Paths, page: UnlockPage) -> None:
        """Offer the ways that there are: on a clean machine that is a backup alone."""
        if not exists(paths):
            self.restore(paths, page)
            return
        from desktop.rescue import Rescue
        from ui.app.idle import IdleWatch
        from ui.pages.rescue import RescueSheet

        rescue = Rescue(paths, self._clock(), cost=self._cost)
        sheet = RescueSheet(rescue, self._lanes, self._judge, page)
        sheet.rescued.connect(self.rescued)
        sheet.restore_asked.connect(lambda: self.restore(paths, page))
        # Once the kit is typed, only a new passphrase stands between whoever comes by and the vault.
        watch = IdleWatch(sheet)
        watch.expired.connect(self.abandon)
        watch.start(_PATIENCE_MINUTES)
        self._sheet = sheet
        sheet.open()

    def abandon(self) -> None:
        """Take the ways in off the screen, and whatever was typed: nobody sits there, or must seem not to."""
        sheet, self._sheet = self._sheet, None
        if sheet is not None and isValid(sheet):
            sheet.hide()
            sheet.deleteLater()

    def restore(self, paths: Paths, page: UnlockPage) -> None:
        """Bring a vault back from a backup."""
        from ui.pages.rescue import RestoreSheet

        sheet = RestoreSheet(paths, self._clock, self._lanes, is_replacing=exists(paths), parent=page)
        sheet.restored.connect(self.restored)
        sheet.open()
