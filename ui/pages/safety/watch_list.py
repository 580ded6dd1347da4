"""The team's own list of real names and places, which no text may tell; it never leaves the vault."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.changes import Change
from desktop.domain.watched import Watched, WatchKind
from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.safety.section import Section
from ui.parts.kept_keyboard import keeping_keyboard
from ui.parts.margins import leading_margins
from ui.parts.plain_label import PlainLabel
from ui.style import GRID, INSIDE, px, set_icon, set_role


class WatchListSection(Section):
    """Two lists, of people and of places: an entry a line is added, single ones are taken off."""

    name = "watch_list"
    icon = "eye_off"

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watchlist, self._lanes = desk.aids.watchlist, lanes
        self.add_words(
            self.tr(
                "Write down the real names of the people you protect, and places that would give them away. "
                "While you write and before anything leaves, the app looks for them in every text, however "
                "they are spelled, and shows you where they stand. It does not change your words."
            ),
            "soft",
        )
        self.add_words(
            self.tr(
                "The list is encrypted with everything else and is part of no bundle, no page and no printed "
                "form. A backup of the vault holds it. Write only what you need, and take names off again."
            ),
            "soft",
        )
        self._rows: dict[WatchKind, QVBoxLayout] = {}
        self.entries: dict[WatchKind, QPlainTextEdit] = {}
        self.adds: dict[WatchKind, QPushButton] = {}
        for kind, heading in (
            (WatchKind.NAME, self.tr("Names of people")),
            (WatchKind.PLACE, self.tr("Places")),
        ):
            self._block(kind, heading)
        self._missing = self._watchlist is None
        for button in self.adds.values():
            button.setEnabled(not self._missing)

    @property
    def title(self) -> str:
        """What the section is called."""
        return self.tr("Protected names")

    def refresh(self, change: Change | None = None) -> None:
        """Read the list again."""
        if self._watchlist is not None:
            self._lanes.store(self._watchlist.all, owner=self, done=self._show)

    def _block(self, kind: WatchKind, heading: str) -> None:
        self.add_heading(heading)
        rows = QVBoxLayout()
        rows.setSpacing(GRID)
        self.column.addLayout(rows)
        self._rows[kind] = rows
        entry = QPlainTextEdit(self.inner)
        entry.setObjectName(f"watch_{kind.value}")
        entry.setTabChangesFocus(True)
        entry.setPlaceholderText(self.tr("One in each line"))
        entry.setAccessibleName(self.tr("{list}: add, one in each line").format(list=heading))
        entry.setFixedHeight(px(76))
        self.column.addWidget(entry)
        self.entries[kind] = entry
        button = self.add_button(f"watch_add_{kind.value}", self.tr("Add to the list"), "plus")
        button.clicked.connect(partial(self._add, kind))
        self.adds[kind] = button

    def _add(self, kind: WatchKind, _pressed: bool = False) -> None:
        lines = self.entries[kind].toPlainText()
        if self._watchlist is not None and lines.strip():
            self._lanes.store(
                partial(self._watchlist.add, lines, kind), owner=self, done=partial(self._added, kind)
            )

    def _added(self, kind: WatchKind, change: Change) -> None:
        self.entries[kind].clear()
        self._done(change)

    def _done(self, change: Change) -> None:
        self.refresh()
        self.changed.emit(change)

    @keeping_keyboard
    def _show(self, entries: Sequence[Watched]) -> None:
        for kind, rows in self._rows.items():
            while (item := rows.takeAt(0)) is not None:
                if (old := item.widget()) is not None:
                    old.hide()
                    old.deleteLater()
            listed = [entry for entry in entries if entry.kind is kind]
            for entry in listed:
                rows.addWidget(self._row(entry))
            if not listed:
                rows.addWidget(PlainLabel(self.tr("Nothing is listed yet."), role="soft", parent=self.inner))

    def _row(self, entry: Watched) -> QFrame:
        row = QFrame(self.inner)
        row.setObjectName(f"watched_{entry.watch_id}")
        set_role(row, "card")
        remove = QToolButton(row)
        remove.setObjectName("watch_remove")
        words = self.tr("Take “{entry}” off the list").format(entry=entry.text)
        remove.setAccessibleName(words)
        remove.setToolTip(words)
        set_icon(remove, "close", "soft")
        remove.clicked.connect(partial(self._remove, entry))
        layout = QHBoxLayout(row)
        leading_margins(layout, INSIDE, GRID, GRID, GRID)
        layout.addWidget(PlainLabel(entry.text, parent=row), 1)
        layout.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _remove(self, entry: Watched, _pressed: bool = False) -> None:
        if self._watchlist is not None:
            self._lanes.store(partial(self._watchlist.remove, (entry.watch_id,)), owner=self, done=self._done)
