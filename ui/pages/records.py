"""Every record and draft in one list, what one of them is, and what one can do with several."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.changes import Change
from desktop.domain.ids import DraftId, RecordId
from desktop.domain.record import RecordSummary, RevisionSummary
from desktop.progress import CancelToken
from ui.desk import PrintRecord
from ui.dialogs import ask, choose_file, inform, tell
from ui.jobs import Lanes
from ui.models.record_delegate import RecordDelegate
from ui.models.records import RecordsModel
from ui.pages.preview import Preview, PreviewFacts
from ui.parts.empty_state import EmptyState
from ui.parts.undo_strip import UndoStrip
from ui.style import AROUND, BETWEEN, GRID, INSIDE, px, scale, set_icon, set_role
from ui.wording import Wording

if TYPE_CHECKING:
    from desktop.capture import Capture
    from desktop.library import Library

LARGE_TEXT = 1.3
"""From here on the bar of bulk actions stands on several lines."""


class RecordsPage(QWidget):
    """The list with its preview.

    Signals:
        draft_asked: (DraftId) go on with a draft.
        amend_asked: (RecordId) amend a finished record.
        export_asked: (tuple of RecordId) show what will leave.
        begin_asked: start something new.
        changed: (Change) something was changed here.
    """

    draft_asked = Signal(object)
    amend_asked = Signal(object)
    export_asked = Signal(object)
    begin_asked = Signal()
    changed = Signal(object)

    def __init__(
        self,
        capture: Capture,
        library: Library,
        lanes: Lanes,
        print_record: PrintRecord,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("recordsPage")
        self._capture, self._library, self._lanes = capture, library, lanes
        self._print_record = print_record
        self._wording = Wording(self)
        self._words = ""
        self._asked = 0
        self._shown: RecordId | None = None
        self._wanted: RecordId | None = None

        self.model = RecordsModel(self._wording, self)
        self.list = QListView(self)
        self.list.setObjectName("recordsList")
        self.list.setAccessibleName(self.tr("Records"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(RecordDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.activated.connect(self.open_current)
        self.list.selectionModel().selectionChanged.connect(self._selection_moved)
        self._count = QLabel(self)
        self._count.setObjectName("recordsCount")
        set_role(self._count, "soft")
        self._empty = EmptyState("records", "", "", parent=self)
        self._empty.pressed.connect(self.begin_asked)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self.preview = Preview(self._wording, self)
        self.preview.open_asked.connect(self.open_current)
        self.preview.print_asked.connect(self.print_current)
        self.preview.export_asked.connect(self.export_chosen)
        self.preview.discard_asked.connect(self.discard_current)
        self.preview.changes_asked.connect(self._read_changes)
        self._nothing = EmptyState("eye", "", "", parent=self)
        self._say_choose()
        self._side = QStackedWidget(self)
        self._side.addWidget(self._nothing)
        self._side.addWidget(self.preview)
        self.bar = self._bulk_bar()
        self.undo = UndoStrip(self)

        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(AROUND, 0, INSIDE, BETWEEN)
        column.setSpacing(GRID)
        column.addWidget(self._count)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bar)
        column.addWidget(self.undo)
        self._splitter = QSplitter(self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self._side)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        left.setMinimumWidth(px(320))
        self._side.setMinimumWidth(px(300))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(60)
        self._settle.timeout.connect(self.refresh)

    @property
    def title(self) -> str:
        """What stands above the page."""
        return self.tr("Records")

    @property
    def chosen(self) -> tuple[RecordSummary, ...]:
        """The selected records, in the list's order."""
        rows = sorted(self.list.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return tuple(row for row in map(self.model.summary, rows) if row is not None)

    def filter(self, words: str) -> None:
        """Show only records with these words; the store lane looks, a moment after the last key."""
        if words != self._words:
            self._words = words
            self._settle.start()

    def refresh(self, change: Change | None = None) -> None:
        """Read the list again."""
        self._asked += 1
        asked, words = self._asked, self._words

        def show(rows: list[RecordSummary]) -> None:
            if asked == self._asked:  # an answer to older words comes too late
                self._show(rows)

        self._lanes.store(lambda: self._library.summaries(words), owner=self, done=show)

    def show_when_read(self, record_id: RecordId) -> None:
        """Select a record and bring it into view, as soon as the list has been read."""
        self._wanted = record_id
        self._select_wanted()

    def _select_wanted(self) -> None:
        at = -1 if self._wanted is None else self.model.row_of(self._wanted)
        if at >= 0:
            index = self.model.index(at)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def open_current(self) -> None:
        """Go on with the chosen draft, or amend the chosen record."""
        for row in self.chosen[:1]:
            if row.draft_id is not None:
                self.draft_asked.emit(row.draft_id)
            else:
                self.amend_asked.emit(row.record_id)

    def export_chosen(self) -> None:
        """Show what would leave if the chosen records were exported."""
        ready = tuple(row.record_id for row in self.chosen if row.revision_id is not None)
        if ready:
            self.export_asked.emit(ready)
        else:
            inform(
                self.tr("Nothing to export yet"),
                self.tr(
                    "Only finished records can leave. Choose one that is ready, or finish a draft first."
                ),
                self,
            )

    def print_current(self) -> None:
        """Save the chosen record as pages, after saying that such a file is outside the vault."""
        row = next((row for row in self.chosen if row.revision_id is not None), None)
        if row is None:
            return
        record_id = row.record_id
        ask(
            self.tr("A copy outside the vault"),
            self.tr(
                "The pages are saved as a PDF that anyone who uses this computer can open. Keep it where "
                "it is safe, and delete it when it is no longer needed."
            ),
            self.tr("Choose where to save it"),
            lambda: choose_file(
                self,
                self.tr("Save the pages as"),
                "record.pdf",
                "PDF (*.pdf)",
                lambda to: self._print(record_id, to),
            ),
            self,
        )

    def discard_current(self) -> None:
        """Discard the chosen draft, and offer to undo that."""
        row = next((row for row in self.chosen if row.draft_id is not None), None)
        if row is None or row.draft_id is None:
            return
        draft_id = row.draft_id

        def offer(change: Change) -> None:
            self.undo.offer(self.tr("The draft was discarded."), lambda: self._restore(draft_id))
            self.changed.emit(change)

        self._lanes.store(lambda: self._capture.discard(draft_id), owner=self, done=offer)

    def _restore(self, draft_id: DraftId) -> None:
        self._lanes.store(lambda: self._capture.restore(draft_id), owner=self, done=self.changed.emit)

    def _print(self, record_id: RecordId, to: Path) -> None:
        token = CancelToken()
        self._lanes.store(
            lambda: self._print_record(record_id, to, token),
            token=token,
            owner=self,
            done=lambda _pages: inform(
                self.tr("Saved as PDF"),
                self.tr("The pages are in {name}. The record itself is safe in your vault.").format(
                    name=to.name
                ),
                self,
            ),
            failed=lambda error: tell(error, self),
        )

    def _show(self, rows: list[RecordSummary]) -> None:
        kept = {row.record_id for row in self.chosen}
        self.model.set_rows(rows)
        self._stack.setCurrentWidget(self.list if rows else self._empty)
        self._count.setText(self.tr("%n record(s), newest change first", "", len(rows)) if rows else "")
        if not rows and self._words:
            self._empty.say(
                self.tr("Nothing found"),
                self.tr("No record holds these words. Try fewer, or another spelling."),
            )
        elif not rows:
            self._empty.say(
                self.tr("No records yet"),
                self.tr("What you write will stand here, drafts and finished records alike."),
                self.tr("Begin a record"),
            )
        chooser = self.list.selectionModel()
        for at, row in enumerate(rows):
            if row.record_id in kept:
                chooser.select(self.model.index(at), QItemSelectionModel.SelectionFlag.Select)
        self._select_wanted()
        self._wanted = None
        self._shown = None
        self._selection_moved()

    def _selection_moved(self) -> None:
        chosen = self.chosen
        self.bar.setVisible(len(chosen) > 1)
        self._bar_words.setText(self.tr("%n record(s) chosen", "", len(chosen)))
        ready = sum(row.revision_id is not None for row in chosen)
        self._bar_export.setText(self.tr("Export %n record(s)", "", ready))
        self._bar_export.setVisible(ready > 0)
        if len(chosen) > 1:
            self._nothing.say(
                self.tr("%n record(s) chosen", "", len(chosen)),
                self.tr("Export them together with the bar below the list, or choose one to see what it is."),
            )
        else:
            self._say_choose()
        if len(chosen) != 1:
            self._shown = None
            self._side.setCurrentWidget(self._nothing)
        elif chosen[0].record_id != self._shown:
            self._shown = chosen[0].record_id
            self._read_preview(chosen[0])

    def _say_choose(self) -> None:
        self._nothing.say(
            self.tr("Choose a record"),
            self.tr(
                "Its summary, pictures and history are shown here. Hold Ctrl or Shift to choose several."
            ),
        )

    def _read_preview(self, row: RecordSummary) -> None:
        def show(facts: PreviewFacts) -> None:
            if facts.summary.record_id == self._shown:
                self.preview.show_facts(facts)
                self._side.setCurrentWidget(self.preview)

        self._lanes.store(lambda: preview_facts(self._library, row), owner=self, done=show)

    def _read_changes(self, older: RevisionSummary, newer: RevisionSummary) -> None:
        self._lanes.store(
            lambda: self._library.differences(older.revision_id, newer.revision_id),
            owner=self,
            done=lambda found: self.preview.history.show_changes(str(newer.revision_id), found),
        )

    def _bulk_bar(self) -> QFrame:
        bar = QFrame(self)
        bar.setObjectName("bulkBar")
        set_role(bar, "bar")
        self._bar_words = QLabel(bar)
        self._bar_export = QPushButton(bar)
        self._bar_export.setObjectName("recordsExportChosen")
        set_role(self._bar_export, "primary")
        set_icon(self._bar_export, "export", "on_primary")
        self._bar_export.clicked.connect(self.export_chosen)
        clear = QPushButton(self.tr("Choose none"), bar)
        clear.setObjectName("bulkClear")
        set_role(clear, "quiet")
        clear.clicked.connect(self.list.clearSelection)
        layout = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if scale() > LARGE_TEXT else QBoxLayout.Direction.LeftToRight,
            bar,
        )
        layout.setContentsMargins(BETWEEN, GRID, GRID, GRID)
        layout.addWidget(self._bar_words, 1)
        layout.addWidget(clear)
        layout.addWidget(self._bar_export)
        bar.hide()
        return bar


def preview_facts(library: Library, row: RecordSummary) -> PreviewFacts:
    """Read on the store lane what the preview shows of one record."""
    history = tuple(library.history(row.record_id))
    if row.revision_id is None:
        return PreviewFacts(row, history)
    record = library.record(row.record_id)
    attachments = library.attachments(record)
    pictures = tuple(
        library.thumbnail(attachment.attachment_id)
        for attachment in list(attachments.values())[:6]
        if attachment.has_thumbnail
    )
    return PreviewFacts(
        row,
        history,
        pictures,
        len(attachments),
        record.language,
        departures=tuple(library.departures(row.record_id)),
    )
