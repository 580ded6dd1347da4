"""Every record and draft in one list, what one of them is, and what one can do with several."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.changes import Change
from desktop.domain.finding import Findings
from desktop.domain.ids import RecordId
from desktop.domain.problem import AnswerPath
from desktop.domain.record import RecordSummary, RevisionSummary
from desktop.errors import AppError, Code, MachineError
from ui.desk import Checking, Outputs
from ui.desk_receipts import Receipts
from ui.jobs import Lanes
from ui.pages.leaving.way import Way
from ui.pages.preview import Preview, PreviewFacts
from ui.pages.preview_files import ShownFile
from ui.pages.records.actions import RecordActions
from ui.pages.records.bin_actions import BinActions
from ui.pages.records.bin_pane import BinPane
from ui.pages.records.pane import RecordsPane
from ui.parts.empty_state import EmptyState
from ui.parts.kept_keyboard import keeping_keyboard
from ui.parts.scrolled import Scrolled
from ui.style import px
from ui.wording import Wording

if TYPE_CHECKING:
    from desktop.bin import Bin
    from desktop.capture import Capture
    from desktop.clearing import Comment
    from desktop.domain.attachment import Attachment
    from desktop.library import Library
    from desktop.returned import AskedChange

_THUMBNAILS = 24
_LOOKED_AT = 200


class RecordsPage(QWidget):
    """The list with its preview.

    Signals:
        draft_asked: (DraftId) go on with a draft.
        amend_asked: (RecordId) amend a finished record.
        export_asked: (tuple of RecordId) show what will leave.
        begin_asked: start something new.
        changed: (Change) something was changed here.
        answer_asked: (RecordId, path, section) go to a question that keeps a record here.
        versions_asked: (RecordId) look at two versions side by side.
        check_asked, withdraw_asked: (RecordId) have it checked, or take a consent back.
        purge_asked: (RecordId) remove from this computer what a gateway has received.
        review_asked: open a colleague's record to review it.
        take_in_asked: take in what somebody sent.
        look_asked, copy_asked: (str) an attachment's id: look at it, or save a copy of it outside.
    """

    draft_asked = Signal(object)
    amend_asked = Signal(object)
    export_asked = Signal(object)
    begin_asked = Signal()
    changed = Signal(object)
    answer_asked = Signal(object, object, str)
    look_asked = Signal(str)
    copy_asked = Signal(str)
    check_asked = Signal(object)
    withdraw_asked = Signal(object)
    purge_asked = Signal(object)
    take_in_asked = Signal()
    review_asked = Signal()
    versions_asked = Signal(object)

    def __init__(
        self,
        capture: Capture,
        library: Library,
        kept: Bin,
        lanes: Lanes,
        outputs: Outputs,
        parent: QWidget | None = None,
        *,
        findings: Callable[[], Findings] = Findings,
        checking: Checking | None = None,
        receipts: Receipts | None = None,
    ) -> None:
        """Show what `library` lists.

        `findings` says, on the store lane, what is known to be damaged; `checking` knows what reviewers would
        like changed, `receipts` what a gateway would; None each where there is no real vault.
        """
        super().__init__(parent)
        self.setObjectName("recordsPage")
        self._library, self._lanes, self._findings = library, lanes, findings
        self._checking, self._receipts = checking, receipts
        self._wording = Wording(self)
        self._words = ""
        self._asked = 0
        self._shown: RecordId | None = None
        self._wanted: RecordId | None = None
        self.pane = RecordsPane(self._wording, self)
        self.pane.chosen_moved.connect(self._selection_moved)
        self.pane.open_asked.connect(self.open_current)
        self.pane.export_asked.connect(self.export_chosen)
        self.pane.begin_asked.connect(self.begin_asked)
        self.deeds = RecordActions(capture, lanes, outputs, self.pane.undo, self)
        self.deeds.changed.connect(self.changed)
        self.deeds.show_asked.connect(self.answer_asked)
        self.pane.table_asked.connect(self.save_table)
        self.preview = Preview(self._wording, self)
        self.preview.open_asked.connect(self.open_current)
        self.preview.print_asked.connect(self.print_current)
        self.preview.way_asked.connect(self._take_outside)
        self.preview.papers_asked.connect(self._print_papers)
        self.preview.export_asked.connect(self.export_chosen)
        self.preview.discard_asked.connect(self.discard_current)
        self.preview.delete_asked.connect(self.delete_chosen)
        self.preview.check_asked.connect(lambda: self._about_shown(self.check_asked))
        self.preview.purge_asked.connect(lambda: self._about_shown(self.purge_asked))
        self.preview.withdraw_asked.connect(lambda: self._about_shown(self.withdraw_asked))
        self.preview.comment_asked.connect(self._go_to_question)
        self.preview.tick_asked.connect(self._tick_off)
        self.preview.asked_done.connect(self._note_done)
        self.preview.changes_asked.connect(self._read_changes)
        self.preview.files.look_asked.connect(self.look_asked)
        self.preview.files.copy_asked.connect(self.copy_asked)
        self._nothing = EmptyState("eye", "", "", parent=self)
        self._say_choose()
        self._beside = Scrolled(self._nothing, self)
        self._side = QStackedWidget(self)
        self._side.addWidget(self._beside)
        self._side.addWidget(self.preview)
        self._side.setMinimumWidth(px(280))
        splitter = QSplitter(self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.pane)
        splitter.addWidget(self._side)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([3 * px(300), 2 * px(300)])  # not by the words that stand there first
        self.bin = BinPane(self._wording, self)
        self.bin.back_asked.connect(self.show_list)
        self.binning = BinActions(kept, lanes, self.bin, self.pane.undo, self)
        self.binning.changed.connect(self.changed)
        self.pane.bin_asked.connect(self.show_bin)
        self.pane.review_asked.connect(self.review_asked)
        self.pane.take_in_asked.connect(self.take_in_asked)
        self.pane.delete_asked.connect(self.delete_chosen)
        self._sheets = QStackedWidget(self)
        self._sheets.addWidget(splitter)
        self._sheets.addWidget(self.bin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sheets)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(60)
        self._settle.timeout.connect(self.refresh)

    @property
    def title(self) -> str:
        """What stands above the page."""
        return self.tr("Records")

    def filter(self, words: str) -> None:
        """Show only records with these words; the store lane looks, a moment after the last key."""
        if words != self._words:
            self._sheets.setCurrentIndex(0)
            self._words = words
            self._settle.start()

    def refresh(self, change: Change | None = None) -> None:
        """Read the list again."""
        self._asked += 1
        asked, words = self._asked, self._words

        def show(found: tuple[list[RecordSummary], Findings]) -> None:
            if asked == self._asked:  # an answer to older words comes too late
                self._show(*found)

        library, findings = self._library, self._findings
        self._lanes.store(lambda: (library.summaries(words), findings()), owner=self, done=show)

    def show_when_read(self, record_id: RecordId) -> None:
        """Select a record and bring it into view, as soon as the list has been read."""
        self._wanted = record_id
        self._sheets.setCurrentIndex(0)
        self.pane.select(record_id)

    def open_current(self) -> None:
        """Go on with the chosen draft, or amend the chosen record."""
        for row in self.pane.chosen[:1]:
            if row.draft_id is not None:
                self.draft_asked.emit(row.draft_id)
            elif row.versions > 1:
                self.versions_asked.emit(row.record_id)
            else:
                self.amend_asked.emit(row.record_id)

    def export_chosen(self) -> None:
        """Show what would leave if the chosen records were exported."""
        ready = tuple(row.record_id for row in self.pane.chosen if row.revision_id is not None)
        if ready:
            self.export_asked.emit(ready)
        else:
            self.deeds.say_nothing_to_export()

    def _about_shown(self, asked: SignalInstance) -> None:
        """Ask for something about the record that is shown."""
        if self._shown is not None:
            asked.emit(self._shown)

    def print_current(self) -> None:
        """Save the chosen record as pages."""
        self._take_outside(Way.PAGES)

    def save_table(self) -> None:
        """Save the chosen records as one table."""
        ready = [row.record_id for row in self.pane.chosen if row.revision_id is not None]
        if ready:
            self.deeds.take_outside(Way.TABLE, ready)
        else:
            self.deeds.say_nothing_to_export()

    def discard_current(self) -> None:
        """Discard the chosen draft."""
        drafts = [row.draft_id for row in self.pane.chosen if row.draft_id is not None]
        for draft_id in drafts[:1]:
            self.deeds.discard(draft_id)

    def delete_chosen(self) -> None:
        """Move the chosen records into the bin."""
        self.binning.delete([row.record_id for row in self.pane.chosen])

    def show_bin(self) -> None:
        """Show the bin in place of the list."""
        self.pane.undo.hide()
        self.binning.refresh()
        self._sheets.setCurrentWidget(self.bin)
        self.bin.focus_first()

    def show_list(self) -> None:
        """Show the list in place of the bin."""
        self._sheets.setCurrentIndex(0)
        self.pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_outside(self, way: Way) -> None:
        for row in [row for row in self.pane.chosen if row.revision_id is not None][:1]:
            self.deeds.take_outside(way, [row.record_id])

    def _print_papers(self) -> None:
        for row in self.pane.chosen[:1]:
            self.deeds.print_papers(row)

    @keeping_keyboard
    def _show(self, rows: list[RecordSummary], findings: Findings) -> None:
        damaged = frozenset(one.record_id for one in findings.items if one.record_id)
        self.pane.show_rows(rows, is_filtered=bool(self._words), damaged=damaged)
        if self._wanted is not None:
            self.pane.select(self._wanted)
        self._wanted = None
        self._shown = None
        self._selection_moved()

    def _selection_moved(self) -> None:
        chosen = self.pane.chosen
        self.pane.bar.show_chosen(len(chosen), sum(row.revision_id is not None for row in chosen))
        if len(chosen) > 1:
            self._nothing.say(
                self.tr("%n record(s) chosen", "", len(chosen)),
                self.tr("Export them together with the bar below the list, or choose one to see what it is."),
            )
        else:
            self._say_choose()
        if len(chosen) != 1:
            self._shown = None
            self._side.setCurrentWidget(self._beside)
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

        library, findings, checking, receipts = self._library, self._findings, self._checking, self._receipts
        self._lanes.store(
            lambda: replace(
                preview_facts(library, row),
                comments=tuple(checking.comments(row.record_id)) if checking is not None else (),
                asked=tuple(receipts.asked(row.record_id)) if receipts is not None else (),
                damage=tuple(one for one in findings().items if one.record_id == row.record_id),
            ),
            owner=self,
            done=show,
        )

    def _go_to_question(self, path: AnswerPath) -> None:
        if self._shown is not None:
            self.answer_asked.emit(self._shown, path, "")

    def _tick_off(self, comment: Comment) -> None:
        record_id, checking = self._shown, self._checking
        if record_id is not None and checking is not None:
            self._lanes.store(
                lambda: checking.tick_off(record_id, comment), owner=self, done=self.changed.emit
            )

    def _note_done(self, change: AskedChange) -> None:
        receipts = self._receipts
        if receipts is not None:
            self._lanes.store(lambda: receipts.done(change), owner=self, done=self.changed.emit)

    def _read_changes(self, older: RevisionSummary, newer: RevisionSummary) -> None:
        self._lanes.store(
            lambda: self._library.differences(older.revision_id, newer.revision_id),
            owner=self,
            done=lambda found: self.preview.history.show_changes(str(newer.revision_id), found),
        )


def preview_facts(library: Library, row: RecordSummary) -> PreviewFacts:
    """Read on the store lane what the preview shows of one record; of a damaged one, what can be read."""
    history: tuple[RevisionSummary, ...] = ()
    try:
        history = tuple(library.history(row.record_id))
        departures = tuple(library.departures(row.record_id))
        if row.revision_id is None:
            library.draft(row.draft_id) if row.draft_id is not None else None
            return PreviewFacts(row, history)
        record = library.record(row.record_id)
        kept = library.attachments(record).values()
    except AppError as error:
        if error.code not in (Code.DATABASE_DAMAGED, Code.ANSWERS_DAMAGED):
            raise
        return PreviewFacts(row, history, trouble=error)
    return PreviewFacts(
        row,
        history,
        tuple(_shown(library, attachment, at) for at, attachment in enumerate(kept)),
        record.language,
        departures=departures,
        sender=library.sender(record.maker) if record.maker else None,
        released=library.released(record),
    )


def _shown(library: Library, attachment: Attachment, at: int) -> ShownFile:
    """Return a file with its small picture, as long as there are not too many, and what is wrong with it."""
    thumbnail = b""
    if attachment.has_thumbnail and at < _THUMBNAILS:
        try:
            thumbnail = library.thumbnail(attachment.attachment_id)
        except MachineError:  # the picture itself may be whole
            thumbnail = b""
    trouble = library.quick_look(attachment.attachment_id) if at < _LOOKED_AT else None
    return ShownFile(attachment, thumbnail, trouble)
