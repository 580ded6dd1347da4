"""What ends a sending on its way: somebody asks, or what a person chose no longer lets it go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from desktop.clock import Clock
from desktop.domain.when_to_send import Hold, WhenToSend
from desktop.errors import Cancelled
from desktop.progress import CancelToken
from sync.schedule import Surroundings, may_send

_GLANCE = 0.05
"""Seconds between two looks at the outer token while waiting."""

_STALE = 15.0
"""Seconds after which it is looked anew where the machine stands: on some systems that asks a program."""


class Watch(CancelToken):
    """Asks to stop as soon as an outer token does, or what the person chose no longer lets a parcel go.

    Attributes:
        held: why it may not go on; None while it may.
    """

    def __init__(
        self, when: WhenToSend, look_around: Callable[[], Surroundings], clock: Clock, outer: CancelToken
    ) -> None:
        super().__init__()
        self._when = when
        self._look_around = look_around
        self._clock = clock
        self._outer = outer
        self._where = look_around()
        self._looked = clock.monotonic()
        self.held: Hold | None = None

    def hold(self, spent: int) -> Hold | None:
        """Return why nothing may go now that so many bytes went today."""
        return may_send(self._when, self._where, self._clock.now().astimezone(), spent)

    def look(self, spent: int, *, is_moved: bool = False) -> None:
        """Stop if nothing may go any more. `is_moved`: the line broke, so this may be another network now."""
        if self.held is not None:
            return
        if is_moved or self._clock.monotonic() - self._looked >= _STALE:
            self._where, self._looked = self._look_around(), self._clock.monotonic()
        if (held := self.hold(spent)) is not None:
            self.held = held
            self.cancel()

    def now(self) -> datetime:
        """Return the present moment."""
        return self._clock.now()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked, or it may not go on."""
        return self._outer.is_cancelled or super().is_cancelled

    def wait(self, seconds: float) -> bool:
        """Wait that long, or until one of both."""
        left = seconds
        while left > 0 and not self.is_cancelled:
            self._outer.wait(min(left, _GLANCE))
            left -= _GLANCE
        return self.is_cancelled

    def check(self) -> None:
        """Raise Cancelled if one of both asked."""
        if self.is_cancelled:
            raise Cancelled
