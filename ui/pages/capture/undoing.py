"""Undo and redo of the draft on screen: saves first, asks the store, and shows where something changed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.capture import Capture
from desktop.domain.answers import tidy
from desktop.domain.ids import DraftId
from desktop.domain.step import TextEdit
from desktop.errors import AppError
from desktop.undo import Left, Turned
from ui.dialogs import tell
from ui.fields.editor import Editor
from ui.fields.long_text import LongTextEditor
from ui.jobs import Lanes
from ui.pages.capture.saver import Saver
from ui.pages.capture.workspace import Workspace


class Undoing(QObject):
    """The way back of one draft at a time.

    Signals:
        possible: Emitted with whether one can undo, and whether one can redo.
        told: Emitted with the words for what was done.
        lost: Emitted when the screen cannot follow and the draft has to be opened anew.
    """

    possible = Signal(bool, bool)
    told = Signal(str)
    lost = Signal()

    def __init__(self, capture: Capture, lanes: Lanes, saver: Saver, parent: QObject) -> None:
        super().__init__(parent)
        self._capture = capture
        self._lanes = lanes
        self._saver = saver
        self._draft_id: DraftId | None = None
        self._workspace: Workspace | None = None
        self._is_busy = False
        self.is_turning = False

    def open(self, draft_id: DraftId, left: Left, workspace: Workspace) -> None:
        """Undo in this draft from now on."""
        self._draft_id, self._workspace = draft_id, workspace
        self._is_busy = False
        self._tell(left)

    def close(self) -> None:
        """Let the draft go; what is asked of the store still arrives, and is not shown."""
        self._draft_id = self._workspace = None
        self._is_busy = False

    def note_edit(self) -> None:
        """Hear that the writer changed an answer: that can be undone, and nothing can be redone any more."""
        self.possible.emit(True, False)

    def undo(self) -> None:
        """Take the last step back."""
        self._turn(self._capture.steps.undo, is_back=True)

    def redo(self) -> None:
        """Do the step again that was undone last."""
        self._turn(self._capture.steps.redo, is_back=False)

    def _turn(self, turn: Callable[[DraftId], Turned | None], *, is_back: bool) -> None:
        draft_id = self._draft_id
        if draft_id is None or self._is_busy:
            return
        self._is_busy = True  # until it is on screen: the next key would undo what nobody saw change
        self._saver.saved_or_not(
            lambda: self._lanes.store(
                partial(turn, draft_id),
                owner=self,
                done=partial(self._on_turned, draft_id, is_back),
                failed=partial(self._on_failed, draft_id),
            ),
            self._free,
        )

    def _free(self) -> None:
        self._is_busy = False

    def _on_failed(self, draft_id: DraftId, error: AppError) -> None:
        if draft_id == self._draft_id:
            self._is_busy = False
            tell(error, self._workspace)

    def _on_turned(self, draft_id: DraftId, is_back: bool, turned: Turned | None) -> None:
        workspace = self._workspace
        if draft_id != self._draft_id or workspace is None:
            return
        self._is_busy = False
        if turned is None:
            self.possible.emit(not is_back, is_back)
            self.told.emit(self.tr("Nothing to undo") if is_back else self.tr("Nothing to do again"))
            return
        self.is_turning = True
        try:
            workspace.sheet.turn(turned.step, turned.answers)
        except KeyError:
            self.lost.emit()
            return
        finally:
            self.is_turning = False
        self._tell(turned.left)
        self._keep_what_followed(draft_id, workspace, turned)
        words = self._show(workspace, turned, is_back=is_back)
        undone, redone = self.tr("Undone: {question}"), self.tr("Done again: {question}")
        self.told.emit((undone if is_back else redone).format(question=words))

    def _keep_what_followed(self, draft_id: DraftId, workspace: Workspace, turned: Turned) -> None:
        """Save what the form reckoned anew; it is no step, or there would be no way forward any more."""
        answers = workspace.sheet.logic.answers()
        if tidy(answers) != turned.answers:
            self._lanes.store(partial(self._capture.save, draft_id, answers, is_step=False), owner=self)

    def _show(self, workspace: Workspace, turned: Turned, *, is_back: bool) -> str:
        """Bring the question on screen, put the caret where something changed; return what it is called."""
        edit = turned.step.edits[0]
        for path, editor in workspace.sheet.editors.items():
            if isinstance(editor, LongTextEditor) and path != edit.path:
                editor.leave_large()
        workspace.reveal(edit.path)
        asking = workspace.column.asking(edit.path)
        if isinstance(asking, Editor) and isinstance(edit, TextEdit):
            asking.place_caret(edit.at + len(edit.was if is_back else edit.now))
        if asking is None:
            return ""
        return asking.label

    def _tell(self, left: Left) -> None:
        self.possible.emit(left.undo > 0, left.redo > 0)
