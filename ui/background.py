"""Long work on the whole vault beside everything else: making and checking backups, sealing files anew.

One thing at a time, as they would fetch files from under each other; sealing anew gives way to the others and
goes on after them. Whoever shows it hears of each step here: it may be begun on one page and seen on others.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.errors import AppError
from desktop.progress import CancelToken, Progress
from ui.jobs import Lanes

if TYPE_CHECKING:
    from desktop.backups import Backups
    from desktop.domain.backup import Checked, Made


class Resealing(Protocol):
    """Seals the vault's files anew after a change of keys; the store has it."""

    @property
    def is_due(self) -> bool:
        """Whether any are sealed to an earlier key."""

    def run(self, *, progress: Progress, cancel: CancelToken | None) -> int:
        """Seal what is left."""


class Doing(Enum):
    """What is under way."""

    BACKUP = "backup"
    CHECK = "check"
    RESEALING = "resealing"


@dataclass(frozen=True, slots=True)
class Step:
    """What is under way, where, and how far it is; `total` is 0 while unknown."""

    doing: Doing
    place_id: str = ""
    done: int = 0
    total: int = 0


class Background(QObject):
    """The work beside the window over one open vault; closing the vault stops it.

    Signals:
        moved: `step` is another.
        ended: (Doing) something ended, well or not; what is known of the places may be another.
        chosen: places or the schedule were chosen anew.
        failed: (AppError) a backup or check that somebody asked for did not work.

    Attributes:
        step: what is under way; None for nothing.
    """

    moved = Signal()
    ended = Signal(object)
    chosen = Signal()
    failed = Signal(object)

    def __init__(
        self,
        backups: Backups | None,
        lanes: Lanes,
        parent: QObject | None = None,
        *,
        resealing: Resealing | None = None,
    ) -> None:
        super().__init__(parent)
        self._backups, self._lanes, self._resealing = backups, lanes, resealing
        self._tokens: dict[CancelToken, Doing] = {}
        self._wants_resealing = False
        self.step: Step | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a backup or a check is under way or waits."""
        return any(doing is not Doing.RESEALING for doing in self._tokens.values())

    def back_up(
        self, place_id: str, *, is_asked: bool = True, then: Callable[[Made | None], object] | None = None
    ) -> None:
        """Make a backup in one place; `then` hears what was made, or None when it was not.

        What goes wrong is noted with the place; with `is_asked` it is told by `failed` too.
        """
        backups = self._backups
        if backups is not None:
            self._give_way()
            self._run(
                Doing.BACKUP,
                place_id,
                lambda told, token: backups.make(place_id, progress=told, cancel=token),
                then,
                is_asked=is_asked,
            )

    def check(self, place_id: str, then: Callable[[Checked | None], object]) -> None:
        """Rehearse a restore from one place; `then` hears what was found, or None when it could not be."""
        backups = self._backups
        if backups is not None:
            self._give_way()
            self._run(
                Doing.CHECK,
                place_id,
                lambda told, token: backups.check(place_id, progress=told, cancel=token),
                then,
                is_asked=True,
            )

    def reseal(self) -> None:
        """Seal files anew if that is due, whenever nothing else is under way."""
        if self._resealing is None or self._wants_resealing:
            return
        self._wants_resealing = True
        self._go_on()

    def stop(self) -> None:
        """Ask backups and checks to stop at their next step; the earlier backups are safe."""
        for token, doing in self._tokens.items():
            if doing is not Doing.RESEALING:
                token.cancel()

    def leave(self) -> None:
        """Seal nothing anew any more: the vault is about to be closed, and that may wait for days."""
        self._wants_resealing = False
        self._give_way()

    def _give_way(self) -> None:
        for token, doing in self._tokens.items():
            if doing is Doing.RESEALING:
                token.cancel()

    def _go_on(self) -> None:
        resealing = self._resealing
        if resealing is not None and self._wants_resealing and not self._tokens:

            def work(told: Progress, token: CancelToken) -> bool:
                return resealing.is_due and resealing.run(progress=told, cancel=token) >= 0

            self._run(Doing.RESEALING, "", work, self._resealed, is_asked=False)

    def _resealed(self, is_through: bool | None) -> None:
        if is_through is not None:
            self._wants_resealing = False  # what is damaged today is tried at the next opening

    def _run(
        self,
        doing: Doing,
        place_id: str,
        work: Callable[[Progress, CancelToken], Any],
        then: Callable[[Any], object] | None,
        *,
        is_asked: bool,
    ) -> None:
        token = CancelToken()
        self._tokens[token] = doing

        def move(done: int, total: int) -> None:
            if token in self._tokens:
                self.step = Step(doing, place_id, done, total)
                self.moved.emit()

        def end(found: object = None) -> None:
            del self._tokens[token]
            self.step = None
            self.moved.emit()
            if then is not None:
                then(found)
            self.ended.emit(doing)
            self._go_on()

        def fail(error: AppError) -> None:
            if doing is Doing.RESEALING:
                self._wants_resealing = False  # a full disk, say: the next opening tries again
            end()
            if is_asked:
                self.failed.emit(error)

        told = self._lanes.teller(move, owner=self)
        self._lanes.beside(
            lambda: work(_seldom(told), token), owner=self, done=end, failed=fail, cancelled=end, token=token
        )
        if self.step is None or not self.is_busy:
            self.step = Step(doing, place_id)
            self.moved.emit()


def _seldom(told: Progress) -> Progress:
    """Return what passes on a step only when it can be seen: a thousand of them, not one for each MiB."""
    last = -1

    def tell(done: int, total: int) -> None:
        nonlocal last
        at = done * 1000 // total if total else -1
        if at != last:
            last = at
            told(done, total)

    return tell
