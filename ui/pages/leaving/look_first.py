"""What to look at before it goes: finds, delicate answers and what was left out, record by record."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.conflict import Conflict
from desktop.domain.disclosed import Disclosed, ExportPlan
from desktop.domain.hit import Hit
from desktop.safety.scan.fingerprint import fingerprint
from ui.pages.leaving.batches import Batches
from ui.pages.leaving.found import Found
from ui.pages.leaving.leaf import Leaf
from ui.pages.leaving.naming import by_section
from ui.pages.leaving.reasons import Key, Reasons
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, GRID, INSIDE, set_role
from ui.wording import Wording
from ui.wording.conflicts import ConflictWords

Maker = Callable[[QWidget], QWidget]


class LookFirst(QFrame):
    """A to-do list over all records; long ones grow when asked.

    Signals:
        show_asked: (RecordId, path, section) look at a record, or at one question of it.
    """

    show_asked = Signal(object, object, str)

    def __init__(
        self,
        plan: ExportPlan,
        wording: Wording,
        words: ConflictWords,
        reasons: Reasons | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """List what `plan` has; ask for the reason of each find if there are `reasons` to keep them in."""
        super().__init__(parent)
        self.setObjectName("letterCaution")
        set_role(self, "notice")
        self._wording, self._words, self._reasons = wording, words, reasons
        self._places: dict[Key, int] = {}
        makers = list(self._makers(plan))
        leaf = Leaf(self, spacing=GRID)
        leaf.signed("warning", "warn", self.tr("Look at these before they go"), "strong")
        leaf.say(
            self.tr("Put together, they could point to a place, a small group, a partner or a person."),
            "soft",
        )
        count = sum(len(record.hits) for record in plan.records)
        if count and reasons is not None:
            leaf.say(
                self.tr(
                    "%n place(s) in the text could say who somebody is. What stays in for everybody to read "
                    "needs a reason, in a few words.",
                    "",
                    count,
                )
            )
        self.batches = Batches(makers, "look", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column.setSpacing(GRID)
        column.addWidget(leaf)
        column.addWidget(self.batches)

    def go_to(self, key: Key) -> None:
        """Put the keyboard into the line for the reason of one find, and bring both into view."""
        part = self.batches.reach(self._places[key])
        if isinstance(part, Found) and part.reason is not None:
            part.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, part, part.come_into_view)  # it may have been made just now

    @staticmethod
    def has_any(plan: ExportPlan) -> bool:
        """Tell whether there is anything to look at."""
        return any(record.hits or record.caution or record.conflicts for record in plan.records)

    def _makers(self, plan: ExportPlan) -> Iterator[Maker]:
        made = 0
        for record in plan.records:
            if not (record.hits or record.caution or record.conflicts):
                continue
            yield partial(self._head, record)
            made += 1
            for conflict in record.conflicts:
                yield partial(self._conflict, record, conflict)
                made += 1
            for hit in record.hits:
                self._places.setdefault((record.record_id, fingerprint(hit)), made)
                yield partial(self._hit, record, hit)
                made += 1

    def _head(self, record: Disclosed, parent: QWidget) -> QWidget:
        leaf = Leaf(parent, spacing=GRID)
        leaf.column.setContentsMargins(0, INSIDE, 0, 0)
        title = record.title or self._wording.untitled(record.record_type)
        words: Sequence[PlainLabel] = [
            PlainLabel(title, role="strong", parent=leaf),
            *(PlainLabel(line, parent=leaf) for line in self._delicate(record)),
        ]
        leaf.beside(
            words,
            self.tr("Show me"),
            lambda: self.show_asked.emit(record.record_id, (), ""),
            title,
            "letterShow",
        )
        return leaf

    def _delicate(self, record: Disclosed) -> Iterator[str]:
        return by_section([(one.section, one.label) for one in record.caution])

    def _conflict(self, record: Disclosed, conflict: Conflict, parent: QWidget) -> QWidget:
        leaf = Leaf(parent, spacing=GRID)
        said = self._words.conflict(conflict)
        leaf.beside(
            [PlainLabel(said, parent=leaf)],
            self.tr("Show me"),
            lambda: self.show_asked.emit(record.record_id, conflict.path, conflict.section),
            said,
            "conflictShow",
        )
        return leaf

    def _hit(self, record: Disclosed, hit: Hit, parent: QWidget) -> QWidget:
        found = Found((record.record_id, fingerprint(hit)), hit, self._words, self._reasons, parent)
        found.show_asked.connect(self.show_asked)
        return found
