"""When backups are made by themselves: while the vault is open, when a stick arrives, before the app closes.

Nothing here looks more often than every ten minutes, and nothing speaks up while somebody writes: what did
not work is noted with its place, and Home and the Safety page say so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.backup import Occasion, Place, Schedule
from desktop.errors import AppError
from ui.app.arrivals import Arrivals
from ui.app.last_backup import LastBackup
from ui.background import Background, Doing
from ui.volumes import VolumeOf, is_there, volume_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.backups import Backups
    from desktop.domain.backup import Made
    from ui.desk import Desk
    from ui.jobs import Lanes

QUIET_MS = 60_000
"""So long after opening nothing is begun: somebody wants to write."""
EVERY_MS = 600_000


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is chosen, read on the store lane, and which of it can be reached now."""

    places: tuple[Place, ...]
    schedule: Schedule
    there: frozenset[str] = frozenset()


class BackingUp(QObject):
    """Begins backups of one vault at a time.

    Signals:
        done: the last backup before closing is over, made or not: the app may end.
    """

    done = Signal()

    def __init__(
        self,
        lanes: Lanes,
        parent: QObject | None = None,
        *,
        arrivals: Arrivals | None = None,
        volume_of: VolumeOf = volume_of,
    ) -> None:
        super().__init__(parent)
        self._lanes, self._volume_of = lanes, volume_of
        self.arrivals = arrivals or Arrivals(self)
        self.arrivals.changed.connect(self.look)
        self._backups: Backups | None = None
        self.background: Background | None = None
        self._there: frozenset[str] = frozenset()  # not forgotten on locking: what stayed has not arrived
        self._on_exit = False
        self._sheet: LastBackup | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def begin(self, desk: Desk) -> Background:
        """Care for the vault that was just opened, and return what its pages share."""
        self.end()
        self._backups = desk.backups
        self.background = Background(desk.backups, self._lanes, self, resealing=desk.resealing)
        self.background.ended.connect(self._on_ended)
        self.background.chosen.connect(lambda: self._read(self._take))
        self._read(self._take)
        self._timer.start(QUIET_MS)
        return self.background

    def leave(self) -> None:
        """Begin nothing more: the vault is covered, and closed when what is under way has ended."""
        self._timer.stop()
        self.arrivals.stop()
        if self.background is not None:
            self.background.leave()

    def come_back(self) -> None:
        """Go on after the vault was uncovered."""
        if self.background is not None:
            self._timer.start(QUIET_MS)

    def end(self) -> None:
        """Let go of the vault."""
        self.leave()
        self._on_exit = False
        self._close_sheet()
        self._backups = None
        if self.background is not None:
            self.background.deleteLater()
            self.background = None

    def look(self) -> None:
        """See whether a backup is due, and make it; look again later."""
        if self.background is None or self._sheet is not None:
            return
        self._timer.start(EVERY_MS)
        self.background.reseal()
        self._read(self._find_due)

    def before_closing(self, window: QWidget) -> bool:
        """Make the last backup if one may be due, over the window, and tell whether `done` will come.

        What somebody chose to leave without is stopped, and the earlier backups are safe.
        """
        if self._sheet is not None:
            return True
        if self.background is None or self._backups is None or not self._on_exit:
            return False
        self._timer.stop()
        self._sheet = LastBackup(window)
        self._sheet.left.connect(self._leave_without)
        self._sheet.begin()
        self._read(self._find_last)
        return True

    def _take(self, plan: _Plan) -> None:
        """Remember what holds for closing, which must not wait, and listen for sticks."""
        self._on_exit = plan.schedule.on_exit and bool(plan.places)
        if plan.places and self.background is not None and self._sheet is None:
            self.arrivals.start([place.folder for place in plan.places if place.place_id not in plan.there])

    def _find_due(self, plan: _Plan) -> None:
        self._take(plan)
        sticks = {place.place_id for place in plan.places if place.volume}
        arrived, self._there = (plan.there & sticks) - self._there, plan.there
        backups = self._backups
        if backups is None or not plan.there:
            return

        def work() -> tuple[Place, ...]:
            came = backups.due(Occasion.ARRIVAL, arrived)
            known = {place.place_id for place in came}
            return (*came, *backups.due(Occasion.WHILE_OPEN, plan.there - known))

        self._lanes.store(work, owner=self, done=self._make, failed=_stay_quiet)

    def _make(self, places: Sequence[Place]) -> None:
        background = self.background
        if background is None or background.is_busy or self._sheet is not None:
            return
        for place in places:
            background.back_up(place.place_id, is_asked=False)

    def _find_last(self, plan: _Plan) -> None:
        backups = self._backups
        if backups is None or self._sheet is None:
            return
        self._lanes.store(
            lambda: backups.due(Occasion.EXIT, plan.there),
            owner=self,
            done=self._make_last,
            failed=lambda _error: self._finish(),
        )

    def _make_last(self, places: Sequence[Place]) -> None:
        """Make the last backups one after the other; what is under way already is waited for."""
        background, sheet = self.background, self._sheet
        if background is None or sheet is None:
            return
        if not places:
            self._finish()
            return
        left = len(places)

        def one_less(_made: Made | None) -> None:
            nonlocal left
            left -= 1
            if not left:
                self._finish()

        sheet.follow(background)
        for place in places:
            background.back_up(place.place_id, is_asked=False, then=one_less)

    def _leave_without(self) -> None:
        self._lanes.stop()
        self._finish()

    def _finish(self) -> None:
        if self._sheet is not None:
            self._close_sheet()
            self._on_exit = False
            self.done.emit()

    def _close_sheet(self) -> None:
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            sheet.end()

    def _on_ended(self, doing: Doing) -> None:
        if doing is not Doing.RESEALING:
            self._read(self._take)

    def _read(self, then: Callable[[_Plan], object]) -> None:
        """Read what is chosen, see what of it can be reached, and hand on both.

        What can be reached is asked off the store lane: a disk that is spun up, or a network that is gone,
        must keep nobody from saving.
        """
        backups, known = self._backups, self._volume_of
        if backups is None:
            return

        def read() -> _Plan:
            return _Plan(backups.places(), backups.schedule())

        def reached(plan: _Plan) -> _Plan:
            there = (one.place_id for one in plan.places if is_there(one.folder, one.volume, known))
            return _Plan(plan.places, plan.schedule, frozenset(there))

        def ask(plan: _Plan) -> None:
            if self._backups is backups:
                self._lanes.net(lambda: reached(plan), owner=self, done=hear, failed=_stay_quiet)

        def hear(plan: _Plan) -> None:
            if self._backups is backups:
                then(plan)

        self._lanes.store(read, owner=self, done=ask, failed=self._unread)

    def _unread(self, _error: AppError) -> None:
        self._finish()


def _stay_quiet(_error: AppError) -> None:
    """Say nothing: it is tried again later, and Home says what is wrong with the vault."""
