"""The revisions of one record, what changed from one to the next, and when each left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.departure import Departure
from desktop.domain.record import RevisionSummary
from ui.parts.margins import leading_margins
from ui.parts.plain_label import PlainLabel
from ui.style import GRID, INSIDE, set_role
from ui.wording import Wording

if TYPE_CHECKING:
    from desktop.domain.difference import Difference


class History(QWidget):
    """Newest revision first, beneath each where it left for; "What changed" opens beneath the newer of two.

    Signals:
        changes_asked: (RevisionSummary, RevisionSummary) older and newer.
    """

    changes_asked = Signal(object, object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self._wording = wording
        self._below: dict[str, QVBoxLayout] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._inner: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def show_revisions(
        self, revisions: Sequence[RevisionSummary], departures: Sequence[Departure] = ()
    ) -> None:
        """Show these revisions, newest first, and the bundles they left in; nothing when there are none."""
        if self._inner is not None:
            self._layout.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self._below, self._buttons = {}, {}
        self._inner = QWidget(self)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self._layout.addWidget(self._inner)
        self.setVisible(bool(revisions))
        column.addWidget(self._label(self.tr("History"), "strong"))
        ordered = sorted(revisions, key=lambda one: one.number, reverse=True)
        before: dict[str, RevisionSummary] = {str(one.revision_id): one for one in revisions}
        for revision in ordered:
            row = QHBoxLayout()
            words = self.tr("Revision {number}, {moment}, {author}").format(
                number=QLocale().toString(revision.number),
                moment=self._wording.moment(revision.finished_at),
                author=revision.author,
            )
            if revision.maker:
                words = self.tr("{revision}, from a colleague").format(revision=words)
            row.addWidget(self._label(words, ""), 1)
            older = before.get(str(revision.parent))
            if older is not None:
                button = QPushButton(self.tr("What changed"), self)
                twin = sum(one.number == revision.number for one in ordered[: ordered.index(revision)])
                button.setObjectName(f"whatChanged{revision.number}" + ("b" * twin))
                button.setAccessibleDescription(words)
                set_role(button, "link")
                button.clicked.connect(
                    lambda _=False, older=older, newer=revision: self.changes_asked.emit(older, newer)
                )
                row.addWidget(button)
                self._buttons[str(revision.revision_id)] = button
            column.addLayout(row)
            for departure in departures:
                if revision.revision_id in dict(departure.revisions).values():
                    column.addWidget(self._label(self._left(departure), "soft"))
            below = QVBoxLayout()
            column.addLayout(below)
            leading_margins(below, INSIDE, 0, 0, INSIDE)
            self._below[str(revision.revision_id)] = below

    def show_changes(self, revision_id: str, differences: Sequence[Difference]) -> None:
        """Show what changed up to a revision, beneath it."""
        below = self._below.get(revision_id)
        if below is None or below.count():
            return
        if not differences:
            below.addWidget(self._label(self.tr("The answers are the same."), "soft"))
        for difference in differences:
            below.addWidget(self._label(difference.label, "strong"))
            if difference.before:
                below.addWidget(self._label(self.tr("before: {text}").format(text=difference.before), "soft"))
            after = difference.after or self.tr("removed")
            below.addWidget(self._label(self.tr("now: {text}").format(text=after), ""))
        button = self._buttons.get(revision_id)
        if button is not None:
            button.hide()

    def _left(self, departure: Departure) -> str:
        return self.tr("Exported on {day} for {readers}").format(
            day=self._wording.day(departure.exported_at), readers=self._wording.profile(departure.profile)
        )

    def _label(self, text: str, role: str) -> PlainLabel:
        return PlainLabel(text, role=role, parent=self)
