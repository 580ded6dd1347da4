"""Everything that leads into a vault: opening it, the ways in without its passphrase, another folder."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.app.front_door import judge, new_front_door
from ui.app.opener import Asked, Opener

if TYPE_CHECKING:
    from desktop.clock import Clock
    from desktop.paths import Paths
    from desktop.vault.kdf import KdfCost
    from ui.app.choices import Choices
    from ui.app.rescuing import Rescuing
    from ui.app.ways_out import WaysOut
    from ui.jobs import Lanes
    from ui.pages.unlock import UnlockPage


class WaysIn(QObject):
    """The ways into the vault at `paths`, from the page in front of it.

    Signals:
        opened: ((Desk, Doorman)) it is open.
        moved: (Paths) go on with the vault there, or make one there.
        repair_asked: (str) open it with this passphrase, its database made anew.
    """

    opened = Signal(object)
    moved = Signal(object)
    repair_asked = Signal(str)

    def __init__(
        self,
        lanes: Callable[[], Lanes],
        paths: Callable[[], Paths],
        page: Callable[[], UnlockPage],
        choices: Choices,
        clock: Clock | None,
        cost: KdfCost | None,
        parent: QObject,
    ) -> None:
        """Make ready; what is not asked for is not even read.

        Args:
            lanes: where work is done.
            paths: where the vault lies now.
            page: what stands in front of it now.
            choices: the program's own settings.
            clock: the time; None for the computer's.
            cost: cheaper key derivation, for tests.
            parent: owns this.
        """
        super().__init__(parent)
        self._lanes, self._paths, self._page = lanes, paths, page
        self._choices, self._clock, self._cost = choices, clock, cost

    def open(self, asked: Asked) -> None:
        """Open the vault as asked."""
        self._opener.open(asked, self._paths(), self._clock, self._page())

    def abandon(self) -> None:
        """Let go of whatever was begun to get in: somebody had to get out of sight."""
        if "_opener" in self.__dict__:
            self._opener.abandon()
        if "_rescuing" in self.__dict__:
            self._rescuing.abandon()

    def new_page(self) -> UnlockPage:
        """Return a page to stand in front of the vault; not shown. Its passphrase is for others to take."""
        page = new_front_door(self._paths(), self._lanes, self)
        page.create_asked.connect(lambda text: self.open(Asked(passphrase=text, is_new=True)))
        page.rescue_asked.connect(lambda: self._rescuing.begin(self._paths(), page))
        page.way_chosen.connect(
            lambda name, about, typed: self.ways_out.take(name, about, typed, self._paths(), page)
        )
        return page

    @cached_property
    def ways_out(self) -> WaysOut:
        """What one can do about a folder that cannot be used as it is."""
        from ui.app.ways_out import WaysOut

        made = WaysOut(self._lanes(), self)
        made.moved.connect(self.moved)
        made.takeover.connect(lambda typed: self.open(Asked(passphrase=typed, takes_over=True)))
        made.repair.connect(self.repair_asked)
        return made

    @cached_property
    def _opener(self) -> Opener:
        made = Opener(self._lanes(), self._choices, self._cost, self)
        made.opened.connect(self.opened)
        return made

    @cached_property
    def _rescuing(self) -> Rescuing:
        from desktop.clock import SystemClock
        from ui.app.rescuing import Rescuing

        judge_here = partial(judge, self._lanes, self)
        made = Rescuing(self._lanes(), judge_here, lambda: self._clock or SystemClock(), self._cost, self)
        made.rescued.connect(lambda key, new: self.open(Asked(passphrase=new, rescued=key)))
        made.restored.connect(lambda: self.moved.emit(self._paths()))
        return made
