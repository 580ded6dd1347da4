"""Sends what lies in the outbox while the vault is open; stops at once when it is covered, stalls nothing.

Looks only when something changed, when the next try is due, and now and then while something waits: an empty
outbox asks no network anything.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.sending_round import Round
from desktop.errors import AppError
from desktop.progress import CancelToken
from ui.jobs import Lanes

if TYPE_CHECKING:
    from desktop.domain.ids import BundleId
    from desktop.domain.sending_round import Going
    from desktop.domain.when_to_send import WhenToSend
    from ui.desk_outbox import Post

FIRST_MS = 5_000
"""So long after opening nothing is sent: somebody wants to write."""
HELD_MS = 60_000
"""So often it is looked whether what was chosen lets something go by now."""
LONGEST_MS = 3_600_000
_DRAWN_MS = 200


class Posting(QObject):
    """The sending of one open vault; one look at a time.

    Signals:
        moved: `going` is another.
        changed: what lies in the outbox is another.
        answered: (Round) what came of a look that somebody asked for.
        failed: (AppError) what somebody asked for did not work.

    Attributes:
        going: the parcel on its way just now; None for none.
        last: what the last look did; None before the first.
        speed: bytes a second when something was sent last; 0 before that.
    """

    moved = Signal()
    changed = Signal()
    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, post: Post, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.post, self._lanes = post, lanes
        self.going: Going | None = None
        self.last: Round | None = None
        self.speed = 0.0
        self._token: CancelToken | None = None
        self._is_on = False
        self._again = self._asked = self._was_asked = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._drawn = QTimer(self)
        self._drawn.setSingleShot(True)
        self._drawn.timeout.connect(self.moved)

    def begin(self) -> None:
        """Send from now on what is due."""
        if not self._is_on:
            self._is_on = True
            self._timer.start(FIRST_MS)

    def leave(self) -> None:
        """Stop at once: the vault is covered. A parcel on its way waits, and goes on from where it is."""
        self._is_on = self._again = self._asked = self._was_asked = False
        self._timer.stop()
        self._drawn.stop()
        if self._token is not None:
            self._token.cancel()

    def look(self, *, is_asked: bool = False) -> None:
        """See what is due and send it; while something goes, look again after it."""
        if not self._is_on:
            return
        self._asked = self._asked or is_asked
        if self._token is not None:
            self._again = True
            return
        self._timer.stop()
        asked, self._asked = self._asked, False
        self._was_asked = asked
        token = self._token = CancelToken()
        keep = self._lanes.keeper(token)
        told = self._lanes.teller(self._hear, owner=self)
        self._lanes.net(
            lambda: self.post.round(keep, told, token, is_asked=asked),
            owner=self,
            done=self._ended,
            failed=self._broke,
            cancelled=self._stopped,
            token=token,
        )

    def send_now(self, bundle_id: BundleId) -> None:
        """Try one parcel at once."""
        outbox = self.post.outbox
        self._lanes.store(
            lambda: outbox.hurry(bundle_id),
            owner=self,
            done=lambda _: self._asked_for(),
            failed=self.failed.emit,
        )

    def pause(self, bundle_id: BundleId, is_paused: bool) -> None:
        """Hold a parcel back, also one on its way, or let it go again."""
        outbox = self.post.outbox
        self._interrupt(bundle_id)
        self._lanes.store(
            lambda: outbox.pause(bundle_id, is_paused),
            owner=self,
            done=lambda _: self._asked_for(),
            failed=self.failed.emit,
        )

    def take_back(self, bundle_id: BundleId) -> None:
        """Take a parcel out of the outbox, also one on its way."""
        outbox = self.post.outbox
        self._interrupt(bundle_id)
        self._lanes.store(
            lambda: outbox.take_back(bundle_id),
            owner=self,
            done=lambda _: self._asked_for(),
            failed=self.failed.emit,
        )

    def choose_when(self, when: WhenToSend) -> None:
        """Keep when parcels may go; it holds at once, also for what is on its way."""
        outbox = self.post.outbox
        self._lanes.store(
            lambda: outbox.keep_when_to_send(when),
            owner=self,
            done=lambda _: self._chosen(),
            failed=self.failed.emit,
        )

    def tell_changed(self) -> None:
        """Hear that something was put into the outbox."""
        self._asked_for()

    def _chosen(self) -> None:
        if self.going is not None:
            self._interrupt(self.going.bundle_id)
        self._asked_for()

    def _interrupt(self, bundle_id: BundleId) -> None:
        if self.going is not None and self.going.bundle_id == bundle_id and self._token is not None:
            self._again = True
            self._token.cancel()

    def _asked_for(self) -> None:
        self.changed.emit()
        self.look(is_asked=True)

    def _hear(self, going: Going) -> None:
        is_new = self.going is None or self.going.bundle_id != going.bundle_id
        self.going = going
        self.speed = going.speed or self.speed
        if is_new:
            self.changed.emit()
        if not self._drawn.isActive():  # a fast line tells more often than anybody reads
            self._drawn.start(_DRAWN_MS)

    def _ended(self, done: Round) -> None:
        before, self.last = self.last or Round(), done
        self._rest()
        is_moved = done.sent is not None or done.received or done.broken is not None
        if is_moved or _said(done) != _said(before):
            self.changed.emit()
        if self._was_asked:
            self.answered.emit(done)
        if not self._is_on:
            return
        if done.is_more or self._again or done.sent is not None:
            self._again = False
            self._timer.start(0)
        elif done.hold is not None:
            self._timer.start(HELD_MS)
        elif done.next_at is not None:
            wait = (done.next_at - datetime.now(UTC)).total_seconds() * 1000
            self._timer.start(int(min(max(wait, 1000), LONGEST_MS)))

    def _stopped(self) -> None:
        self._rest()
        self.changed.emit()
        if self._is_on:
            self._again = False
            self._timer.start(0 if self._asked else HELD_MS)

    def _broke(self, error: AppError) -> None:
        """The vault itself could not do its part, as on a full disk; it is tried again later."""
        self._rest()
        self.changed.emit()
        if self._is_on:
            self._timer.start(HELD_MS)
        if self._was_asked:  # what goes on by itself interrupts nobody
            self.failed.emit(error)

    def _rest(self) -> None:
        self._token = None
        self.going = None
        self.moved.emit()


def _said(done: Round) -> tuple[object, ...]:
    """Return what the page says of a look besides its parcels."""
    return done.hold, done.clock_off, done.doubtful
