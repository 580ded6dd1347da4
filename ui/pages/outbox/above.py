"""What stands above the parcels: why nothing goes just now, or what came of asking for a receipt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.parts.plain_label import PlainLabel
from ui.wording.outbox import OutboxWords

if TYPE_CHECKING:
    from desktop.domain.sending_round import Round


class Above(PlainLabel):
    """One or two sentences, or none."""

    def __init__(self, words: OutboxWords, parent: QWidget | None = None) -> None:
        super().__init__("", role="soft", parent=parent)
        self.setObjectName("outboxHold")
        self._wording = words
        self._is_asking = False
        self._reason = self._answer = ""

    def show_reason(self, last: Round | None, *, has_waiting: bool, has_gateway: bool) -> None:
        """Say why nothing goes, as the last look found it."""
        words = ""
        if last is not None and last.hold is not None and has_waiting:
            words = self._wording.hold(last.hold)
        elif has_waiting and not has_gateway:
            words = self._wording.no_gateway()
        elif last is not None and last.clock_off is not None:
            words = self._wording.clock_off(last.clock_off)
        elif last is not None and last.doubtful is not None:
            words = self._wording.doubtful(last.doubtful)
        self._reason = words
        self._say()

    def ask(self) -> None:
        """Say that a receipt is asked for."""
        self._is_asking, self._answer = True, self._wording.asking()
        self._say()

    def answer(self, done: Round) -> None:
        """Say what came of it; a receipt that came speaks for itself."""
        if not self._is_asking:
            return
        self._is_asking, self._answer = False, ""
        if done.hold is not None:
            self._answer = self._wording.hold(done.hold)
        elif done.fault is not None:
            self._answer = self._wording.why(done.fault)
        elif not done.received and done.doubtful is None:
            self._answer = self._wording.not_yet()
        self._say()

    def forget(self) -> None:
        """Say no more of what was asked for: something else is done."""
        self._is_asking, self._answer = False, ""
        self._say()

    def _say(self) -> None:
        self.setText(self._answer or self._reason)
