"""Saves a draft by itself, soon after each keystroke; what is on screen is never lost by it."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.capture import Capture
from desktop.changes import Change
from desktop.domain.answers import AnswerTree
from desktop.domain.ids import DraftId
from desktop.errors import AppError
from ui.jobs import Lanes

PAUSE_MS = 500
"""Saved when nobody typed for so long: well within 1 s of the last keystroke."""
LIMIT_MS = 1_200
"""Saved at least so often while somebody types: well within the promised 2 s."""
RETRY_MS = 3_000


class Saver(QObject):
    """Takes the answers when they have changed and gives them to the store lane, one save at a time.

    Signals:
        told: Emitted when there is something new to say about saving.
        saved: Emitted with the Change of each save.
        failed_late: Emitted with the error when the last save of a draft that is off the screen failed.
    """

    told = Signal()
    saved = Signal(object)
    failed_late = Signal(object)

    def __init__(self, capture: Capture, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._capture = capture
        self._lanes = lanes
        self._draft_id: DraftId | None = None
        self._answers: Callable[[], AnswerTree] = dict
        self._is_dirty = False
        self._in_flight = 0
        self._session = 0
        self._waiting: list[Callable[[], object]] = []
        self._otherwise: list[Callable[[], object]] = []
        self._pause = self._make_timer(PAUSE_MS)
        self._limit = self._make_timer(LIMIT_MS)
        self._retry = self._make_timer(RETRY_MS)
        self.saved_at: datetime | None = None
        self.trouble: AppError | None = None

    @property
    def has_unsaved(self) -> bool:
        """Whether something typed is not in the store yet."""
        return self._is_dirty or self._in_flight > 0

    def open(self, draft_id: DraftId, answers: Callable[[], AnswerTree], saved_at: datetime | None) -> None:
        """Save `draft_id` from now on, with whatever `answers` returns at the time."""
        self.close()
        self._session += 1
        self._draft_id = draft_id
        self._answers = answers
        self.saved_at = saved_at
        self.told.emit()

    def note_edit(self) -> None:
        """Hear that an answer changed."""
        self._is_dirty = True
        self._pause.start()
        if not self._limit.isActive():
            self._limit.start()

    def flush(self, then: Callable[[], object] | None = None) -> None:
        """Save now, and call `then` once everything typed so far is in the store."""
        if then is not None:
            self._waiting.append(then)
        if self._is_dirty:
            self._send()
        elif not self._in_flight:
            self._call_waiting()

    def saved_or_not(self, then: Callable[[], object], otherwise: Callable[[], object]) -> None:
        """Save now and call `then`, or `otherwise` where saving does not work just now."""
        self._otherwise.append(otherwise)
        self.flush(then)

    def close(self) -> None:
        """Save what is left and let the draft go; no timer runs on."""
        if self._draft_id is not None:
            for timer in (self._pause, self._limit, self._retry):
                timer.stop()
            self._waiting.clear()
            self._otherwise.clear()
            if self._is_dirty:
                self._send()
        self._draft_id = None
        self._is_dirty = False
        self._in_flight = 0
        self.trouble = None

    def _make_timer(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(self._save)
        return timer

    def _save(self) -> None:
        # While a save is under way this one waits for it: a slow disk gets no queue of old texts.
        if self._is_dirty and not self._in_flight:
            self._send()

    def _send(self) -> None:
        draft_id, answers = self._draft_id, self._answers()
        if draft_id is None:
            return
        self._pause.stop()
        self._limit.stop()
        self._is_dirty = False
        self._in_flight += 1
        self._lanes.store(
            partial(self._capture.save, draft_id, answers),
            owner=self,
            done=partial(self._on_saved, self._session),
            failed=partial(self._on_failed, self._session),
        )

    def _on_saved(self, session: int, change: Change) -> None:
        self.saved.emit(change)
        if session != self._session or self._draft_id is None:
            return
        self._in_flight -= 1
        self.trouble = None
        self.saved_at = datetime.now(UTC)
        self.told.emit()
        if self._in_flight:
            return
        if self._is_dirty:
            self._send()
        else:
            self._call_waiting()

    def _on_failed(self, session: int, error: AppError) -> None:
        if session != self._session or self._draft_id is None:
            self.failed_late.emit(error)
            return
        self._in_flight = max(self._in_flight - 1, 0)
        self._is_dirty = True
        self._waiting.clear()
        otherwise, self._otherwise = self._otherwise, []
        for call in otherwise:
            call()
        self.trouble = error
        self._retry.start()
        self.told.emit()

    def _call_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        self._otherwise.clear()
        for call in waiting:
            call()
