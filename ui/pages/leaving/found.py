"""One find of the identifier scan in the sentence it stands in, with a way there and a line for a reason."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from desktop.domain.hit import Hit
from ui.pages.leaving.leaf import Leaf
from ui.pages.leaving.reasons import Key, Reasons
from ui.parts.direction import isolated, runs_right
from ui.parts.plain_label import PlainLabel
from ui.style import GRID, set_role, tokens_now
from ui.wording.conflicts import ConflictWords

MOST = 200
"""Letters of a reason."""


class Found(Leaf):
    """What it looks like, where it stands, and what to do about it.

    Signals:
        show_asked: (RecordId, path, section) go to the very question.
    """

    show_asked = Signal(object, object, str)

    def __init__(
        self,
        key: Key,
        hit: Hit,
        words: ConflictWords,
        reasons: Reasons | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show `hit`; ask for its reason if there are `reasons` to keep it in."""
        super().__init__(parent, spacing=GRID)
        self._key, self._hit, self._reasons = key, hit, reasons
        where = hit.label or (self.tr("The name of a file") if hit.file else self.tr("Title"))
        kind = PlainLabel(words.hit(hit), parent=self)
        place = PlainLabel(where, role="soft", parent=self)
        self.beside(
            (kind, place, self._sentence(), PlainLabel(words.hit_advice(hit.kind), role="soft", parent=self)),
            self.tr("Show me"),
            self._show,
            f"{words.hit(hit)}: {hit.text}",
            "foundShow",
        )
        self.reason: QLineEdit | None = None
        if reasons is not None:
            self._ask(reasons)

    def come_into_view(self) -> None:
        """Scroll what is around it to where it is; to the line for the reason if not all of it has room."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self)
            around.ensureWidgetVisible(self.reason or self)

    def _sentence(self) -> QLabel:
        hit = self._hit
        before, after = hit.before.replace("\n", " "), hit.after.replace("\n", " ")
        ground = tokens_now().selection
        mark = f"<span style='background-color: {ground}'><b>{escape(hit.text)}</b></span>"
        label = self.rich(f"<span>{escape(before)}{mark}{escape(after)}</span>")
        self.column.removeWidget(label)  # it stands beside its button
        label.setObjectName("foundSentence")
        label.setAccessibleName(f"{before}{hit.text}{after}")
        if runs_right(before + hit.text + after) is not self.isRightToLeft():
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return label

    def _ask(self, reasons: Reasons) -> None:
        self.reason = QLineEdit(reasons.of(self._key), self)
        self.reason.setObjectName("foundReason")
        self.reason.setMaxLength(MOST)
        self.reason.setPlaceholderText(self.tr("Why it may stay in, for everybody to read"))
        self.reason.setAccessibleName(
            self.tr("Why “{text}” may stay in").format(text=isolated(self._hit.text))
        )
        self.reason.textEdited.connect(lambda text: reasons.tell(self._key, text))
        reasons.changed.connect(self._take)
        self.column.addWidget(self.reason)
        same = QPushButton(self.tr("Use this reason for all that have none"), self)
        same.setObjectName("foundSame")
        same.setAutoDefault(False)
        set_role(same, "link")
        same.clicked.connect(self._copy)
        self.column.addWidget(same, 0, Qt.AlignmentFlag.AlignLeading)
        self._same = same
        self._take(None)

    def _take(self, key: Key | None) -> None:
        """Show what was written for this find elsewhere, and offer copying only where that helps."""
        if self.reason is None or self._reasons is None:
            return
        if key == self._key and self.reason.text() != self._reasons.of(self._key):
            self.reason.setText(self._reasons.of(self._key))
        has_own = bool(self._reasons.of(self._key).strip())
        self._same.setVisible(has_own and bool(self._reasons.missing))

    def _copy(self) -> None:
        if self._reasons is not None:
            self._reasons.tell_the_rest(self._reasons.of(self._key).strip())

    def _show(self) -> None:
        self.show_asked.emit(self._key[0], self._hit.path, self._hit.section)
