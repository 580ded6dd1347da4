"""The writing page: it opens a draft, saves it by itself, and finishes it when nothing lacks."""

from collections.abc import Callable
from functools import partial
from time import monotonic

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.capture import Capture
from desktop.domain.conflict import Conflict
from desktop.domain.ids import DraftId
from desktop.domain.problem import AnswerPath
from desktop.domain.record import Draft, Record
from desktop.errors import AppError, Code
from desktop.library import Library
from ui.desk import Aids
from ui.dialogs import tell
from ui.jobs import Lanes
from ui.pages.capture.attachments import Attachments
from ui.pages.capture.focus import Asking
from ui.pages.capture.heading import Heading
from ui.pages.capture.help_sheet import HelpSheet
from ui.pages.capture.languages import form_languages
from ui.pages.capture.one_undo import OneUndo
from ui.pages.capture.read_back import ReadBack, print_read_back
from ui.pages.capture.read_draft import Found, read_draft, title_path
from ui.pages.capture.saver import Saver
from ui.pages.capture.sheet import Sheet
from ui.pages.capture.undoing import Undoing
from ui.pages.capture.watching import Watching
from ui.pages.capture.workspace import GUIDANCE_WIDTH, SECTIONS_WIDTH, Workspace
from ui.parts.reading_order import order_tabs
from ui.shortcuts import Shortcut
from ui.style import px, set_role
from ui.wording import Wording

_NARROWEST_COLUMN = 480


class CapturePage(QWidget):
    """Write one draft.

    Signals:
        opened: Emitted with the draft's id once its questions are on screen.
        closed: Emitted when the user leaves the page; everything is saved by then.
        finished: Emitted with the record's id when a draft was finished.
        changed: Emitted with the Change of each save.
        look_asked, copy_asked: Emitted with an attachment's id: look at it, or save a copy of it outside.
        lock_asked: Emitted when the key for locking was pressed over a picture.
        care_due: Emitted when work on a story has ended, finished or after a long while.
    """

    opened = Signal(str)
    closed = Signal()
    finished = Signal(str)
    changed = Signal(object)
    look_asked = Signal(str)
    copy_asked = Signal(str)
    lock_asked = Signal()
    care_due = Signal()

    def __init__(
        self,
        capture: Capture,
        library: Library,
        lanes: Lanes,
        parent: QWidget | None = None,
        *,
        aids: Aids | None = None,
        running: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._aids = aids or Aids()
        self._running = running
        self._begun = 0.0
        self._is_stopping = False
        self._capture = capture
        self._library = library
        self._lanes = lanes
        self._wording = Wording()
        self._draft: Draft | None = None
        self._title_path: AnswerPath = ()
        self._wants_guidance: bool | None = None
        self.workspace: Workspace | None = None
        self.setObjectName("capture_page")
        set_role(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.saver = Saver(capture, lanes, self)
        self.heading = Heading(self._wording, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.heading)
        self.undoing = Undoing(capture, lanes, self.saver, self)
        self.undoing.possible.connect(self.heading.set_possible)
        self.undoing.told.connect(self.heading.tell_undone)
        self.undoing.lost.connect(self._open_anew)
        self.heading.undo_asked.connect(self.undoing.undo)
        self.heading.redo_asked.connect(self.undoing.redo)
        keys = OneUndo(self)
        keys.undo_asked.connect(self._undo)
        keys.redo_asked.connect(self._redo)
        self.saver.told.connect(self._on_saver_told)
        self.saver.saved.connect(self.changed)
        self.saver.failed_late.connect(self._on_failed_late)
        self.heading.back_asked.connect(lambda: self.unless_files_come(self.leave))
        self.heading.finish_asked.connect(self.finish)
        self.heading.guidance_toggled.connect(self._on_guidance_toggled)
        self.heading.help_asked.connect(self.show_help)
        self.heading.read_asked.connect(self.read_back)
        self._bind()

    def _bind(self) -> None:
        slots = {
            Shortcut.NEXT_SECTION: self.next_section,
            Shortcut.NEXT_PANE: self.next_pane,
            Shortcut.UNDO: self._undo,
            Shortcut.REDO: self._redo,
            Shortcut.HELP_FOR_HER: self.show_help,
            Shortcut.NEXT_HINT: self.next_hint,
        }
        for shortcut, slot in slots.items():
            pressed = QShortcut(shortcut.keys, self)
            pressed.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            pressed.activated.connect(slot)

    @property
    def has_unsaved(self) -> bool:
        """Whether something typed is not in the store yet."""
        return self.saver.has_unsaved

    @property
    def draft(self) -> Draft | None:
        """The draft on screen, as it was when it was opened."""
        return self._draft

    def open_draft(self, draft_id: DraftId) -> None:
        """Bring a draft on screen; what was on screen before is saved first."""
        self.shut()
        read = partial(read_draft, self._capture, self._aids, draft_id, QLocale())
        self._lanes.store(read, owner=self, done=self._on_read, failed=self._on_unreadable)

    def save_now(self) -> None:
        """Save without waiting for a pause."""
        self.saver.flush(self._on_saver_told)

    def editor(self, path: AnswerPath) -> Asking:
        """Return the editor or repeat at `path`, with its section and cards open. Raises KeyError."""
        found = self.workspace.column.asking(path) if self.workspace is not None else None
        if found is None or found.path != path:
            raise KeyError(path)
        return found

    def reveal(self, path: AnswerPath) -> bool:
        """Bring a question on screen and put the cursor into it."""
        return self.workspace is not None and self.workspace.reveal(path)

    def next_section(self) -> None:
        """Go on to the next section."""
        if self.workspace is not None:
            self.workspace.next_section()

    def next_pane(self) -> None:
        """Put the keyboard into the next pane."""
        if self.workspace is not None:
            self.workspace.next_pane()

    def show_help(self) -> None:
        """Show whom to turn to, whatever is being written."""
        if self.workspace is not None and not self.workspace.is_stopped:
            HelpSheet(self.workspace.team.services, self.window()).open()

    def next_hint(self) -> None:
        """Go to the next place that is worth another look."""
        if self.workspace is not None and not self.workspace.is_stopped:
            self.workspace.next_hint()

    def read_back(self) -> None:
        """Show the story as a whole, large, to be read to the person it is about."""
        if self.workspace is not None and self._draft is not None and self.workspace.gate.is_open:
            outputs, reveal = self._aids.outputs, self.workspace.reveal
            view = ReadBack(self.workspace.sheet, self.window(), reveal, can_print=outputs is not None)
            view.print_asked.connect(lambda: self.saver.flush(partial(self._print, view)))
            view.open()

    def _print(self, view: ReadBack) -> None:
        if self._aids.outputs is not None and self._draft is not None:
            print_read_back(self._aids.outputs, self._lanes, self._draft.draft_id, view)

    def leave(self, then: Callable[[], object] | None = None) -> None:
        """Save and go, whatever is being taken in, then do `then` instead of saying `closed`.

        Stays when saving does not work, and says why; `then` is forgotten with it. Where somebody may be in
        danger nothing is saved: the story stops, and only the date is kept.
        """
        if self.workspace is not None and self.workspace.is_stopped:
            self.stop(then)
        else:
            self.saver.flush(lambda: self._on_left(then))

    def stop(self, then: Callable[[], object] | None = None) -> None:
        """Keep nothing of the story but the date, and go. Stays when that does not work, and says why."""
        draft, workspace = self._draft, self.workspace
        if draft is None or workspace is None or workspace.stop_page is None:
            return
        workspace.stop_page.set_busy(True)
        self._is_stopping = True
        self.saver.close()  # nothing is saved behind what clears it
        self._lanes.store(
            partial(self._capture.stop_for_danger, draft.draft_id),
            owner=self,
            done=lambda change: self._on_stopped(change, then),
            failed=partial(self._on_not_stopped, draft),
        )

    def unless_files_come(self, go: Callable[[], object]) -> None:
        """Do `go`; while files are being taken in, only once the writer chose to go without them."""
        if self.workspace is None:
            go()
        else:
            self.workspace.attachments.ask_before(go, self)

    def finish(self) -> None:
        """Finish the draft, or list everything that is still missing."""
        if self.workspace is not None and not self.workspace.is_stopped:
            problems, conflicts = self.workspace.checker.ask_all(), self.workspace.board.before_ready
            if problems or conflicts:
                self.workspace.show_problems(problems, conflicts)
            else:
                self.unless_files_come(lambda: self.saver.flush(self._finish_now))

    def shut(self) -> None:
        """Save what is left and take the draft off the screen; nothing runs on.

        Of a story in which somebody may be in danger only the date is left, also when the app locks.
        """
        draft, is_stopped = self._draft, self.workspace is not None and self.workspace.is_stopped
        self.saver.close()
        if draft is not None and is_stopped and not self._is_stopping:
            self._lanes.store(partial(self._capture.stop_for_danger, draft.draft_id), owner=self)
        self.undoing.close()
        self._draft = None
        if self.workspace is not None:
            self.workspace.close_down()
            self._column.removeWidget(self.workspace)
            self.workspace.hide()
            self.workspace.deleteLater()
            self.workspace = None

    def _on_read(self, found: Found) -> None:
        draft, form, logic, left, team = found
        self.shut()
        self._draft = draft
        attachments = Attachments(self._capture, self._library, self._lanes, draft.draft_id, None)
        attachments.look_asked.connect(self.look_asked)
        attachments.copy_asked.connect(self.copy_asked)
        attachments.lock_asked.connect(self.lock_asked)
        sheet = Sheet(form, logic, form_languages(form, QLocale()), None)
        self.workspace = Workspace(sheet, attachments, self._wording, team, self)
        self._begun = self._running()
        sheet.setParent(self.workspace)
        attachments.setParent(self.workspace)
        self._title_path = title_path(form)
        sheet.edited.connect(self._on_edited)
        self.workspace.finish_asked.connect(self.finish)
        self.workspace.stop_asked.connect(self.stop)
        self.workspace.stopped.connect(self._on_danger)
        self.workspace.checker.checked.connect(self._tell_ready)
        self._column.addWidget(self.workspace, 1)
        self.saver.open(draft.draft_id, logic.answers, draft.changed_at)
        self.undoing.open(draft.draft_id, left, self.workspace)
        self._tell_title()
        self._fold()
        self._on_danger(self.workspace.is_stopped)
        self.workspace.gate_moved.connect(self._on_gate_moved)
        self._on_gate_moved()
        self.workspace.show()
        self.workspace.begin()
        if self._aids.watchlist is not None:
            watching = Watching(self._aids.watchlist, self._lanes, self.workspace)
            watching.learnt.connect(self.workspace.hinting.set_watch)
        self.opened.emit(draft.draft_id)

    def _on_gate_moved(self) -> None:
        if self.workspace is not None:
            self.heading.set_story(is_story=self.workspace.is_told)

    def _on_danger(self, is_stopped: bool) -> None:
        self.heading.set_stopped(is_stopped=is_stopped)

    def _on_stopped(self, change: object, then: Callable[[], object] | None) -> None:
        self._is_stopping = False
        self._draft = None
        self.changed.emit(change)
        self._on_left(then)

    def _on_not_stopped(self, draft: Draft, error: AppError) -> None:
        self._is_stopping = False
        if self.workspace is not None and self.workspace.stop_page is not None and draft is self._draft:
            self.workspace.stop_page.set_busy(False)
            self.saver.open(draft.draft_id, self.workspace.sheet.logic.answers, draft.changed_at)
            self.saver.note_edit()
        tell(error, self)

    def _note_care(self, *, is_finished: bool) -> None:
        """Tell that work on a story has ended, where it was long or is done."""
        ran, workspace = self._running() - self._begun, self.workspace
        if workspace is not None and workspace.calls_for_care(ran, is_finished=is_finished):
            self.care_due.emit()

    def _open_anew(self) -> None:
        if self._draft is not None:
            self.open_draft(self._draft.draft_id)

    def _on_unreadable(self, error: AppError) -> None:
        tell(error, self)
        self.closed.emit()

    def _undo(self) -> None:
        if self.workspace is not None and not self.workspace.is_stopped:
            self.undoing.undo()

    def _redo(self) -> None:
        if self.workspace is not None and not self.workspace.is_stopped:
            self.undoing.redo()

    def _on_edited(self, path: AnswerPath) -> None:
        if not self.undoing.is_turning:
            self.saver.note_edit()
            self.undoing.note_edit()
        if path == self._title_path:
            self._tell_title()

    def _tell_title(self) -> None:
        if self._draft is not None and self.workspace is not None:
            title = self.workspace.sheet.logic.value(self._title_path) if self._title_path else ""
            self.heading.set_title(title.strip() or self._wording.untitled(self._draft.record_type))

    def _tell_ready(self) -> None:
        if self.workspace is not None:
            self.heading.set_ready(self.workspace.is_ready)

    def _on_saver_told(self) -> None:
        self.heading.tell_saving(self.saver)
        if self.workspace is not None:
            trouble = self.saver.trouble
            kept = self.tr("What you wrote is still on this screen, and saving is tried again by itself.")
            self.workspace.notice.say(f"{self._wording.error(trouble)} {kept}" if trouble else "")

    def _on_failed_late(self, error: AppError) -> None:
        tell(error, self)

    def _on_left(self, then: Callable[[], object] | None) -> None:
        self._note_care(is_finished=False)
        self.shut()
        (then or self.closed.emit)()

    def _finish_now(self) -> None:
        if self._draft is not None:
            finish = partial(self._capture.finish, self._draft.draft_id)
            self._lanes.store(finish, owner=self, done=self._on_finished, failed=self._on_not_finished)

    def _on_finished(self, record: Record) -> None:
        self._note_care(is_finished=True)
        self.shut()
        self.finished.emit(record.record_id)

    def _on_not_finished(self, error: AppError) -> None:
        if error.code is Code.NOT_READY and self.workspace is not None:
            told = error.params.get("conflicts", ())
            conflicts = [one for one in told if isinstance(one, Conflict)] if isinstance(told, tuple) else []
            self.workspace.show_problems(self.workspace.checker.ask_all(), conflicts)
        else:
            tell(error, self)

    def _on_guidance_toggled(self, is_wanted: bool) -> None:
        self._wants_guidance = is_wanted
        self._fold()

    def _fold(self) -> None:
        """Fold the guidance where the questions would get too narrow, unless it was asked for."""
        if self.workspace is not None:
            has_room = self.width() >= px(SECTIONS_WIDTH + GUIDANCE_WIDTH + _NARROWEST_COLUMN)
            is_shown = has_room if self._wants_guidance is None else self._wants_guidance
            self.workspace.show_guidance(is_shown)
            self.heading.guidance.setChecked(is_shown)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Go on in reading order; questions and cards came in whatever order they were needed."""
        order_tabs(self)
        return super().focusNextPrevChild(is_next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold the guidance as the room asks."""
        super().resizeEvent(event)
        self._fold()
