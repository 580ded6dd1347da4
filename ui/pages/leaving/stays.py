"""One chosen record that does not leave: why, person by person, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.conflict import Conflict
from desktop.domain.disclosed import Stays
from ui.pages.leaving.leaf import Leaf
from ui.parts.joined import comma, joined
from ui.parts.plain_label import PlainLabel
from ui.wording import Wording
from ui.wording.conflicts import ConflictWords


class StaysHere(Leaf):
    """Blocking conflicts first, then what else would be left out.

    Signals:
        show_asked: (RecordId, path, section) go to the very question.
    """

    show_asked = Signal(object, object, str)

    def __init__(
        self, stays: Stays, wording: Wording, words: ConflictWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stays, self._words = stays, words
        self.line()
        self.say(stays.title, "strong")
        self.say(self.tr("Stays here: {reason}.").format(reason=wording.stay_reason(stays.reason)), "soft")
        if stays.files:
            self.say(joined(stays.files, comma()), "soft")
        for conflict in sorted(stays.conflicts, key=lambda one: (not one.is_blocking, one.person)):
            self._conflict(conflict)

    def _conflict(self, conflict: Conflict) -> None:
        said = self._words.conflict(conflict)
        label = PlainLabel(said, role="" if conflict.is_blocking else "soft", parent=self)
        self.beside(
            [label],
            self.tr("Show me"),
            lambda: self.show_asked.emit(self._stays.record_id, conflict.path, conflict.section),
            said,
            "conflictShow",
        )
