"""When a problem is shown beside its question: once one has left it, and all when one asks to finish."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.problem import AnswerPath, Problem, ProblemCode
from desktop.forms.form import RequiredFor
from ui.fields.editor import Editor
from ui.pages.capture.repeat import RepeatBlock
from ui.pages.capture.sheet import Sheet
from ui.wording import Wording

_DELAY_MS = 200
_LACKING = frozenset({ProblemCode.REQUIRED, ProblemCode.ROWS_MISSING})


class Checker(QObject):
    """Keeps problem lines in step with the answers, a moment after each change.

    Nobody is told that an answer lacks while still on the way through the form.

    Attributes:
        is_ready: whether nothing stood in the way of finishing when it was looked at last.

    Signals:
        checked: Emitted a moment after answers changed, when marks elsewhere should be drawn again.
    """

    checked = Signal()

    def __init__(self, sheet: Sheet, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._wording = wording
        self._left: set[AnswerPath] = set()
        self._due: dict[AnswerPath, str] = {}
        self._is_asked = False
        self.is_ready = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_DELAY_MS)
        self._later.timeout.connect(self.check)
        sheet.edited.connect(self.soon)
        sheet.editor_added.connect(self._on_editor_added)

    def note_left(self, path: AnswerPath) -> None:
        """Hear that the keyboard left a question."""
        self._left.add(path)
        self.soon()

    def ask_all(self) -> tuple[Problem, ...]:
        """Show every problem from now on, and return all that stand in the way of finishing."""
        self._is_asked = True
        return self.check()

    def soon(self) -> None:
        """Look in a moment, once for many changes; further changes do not put it off."""
        if not self._later.isActive():
            self._later.start()

    def check(self) -> tuple[Problem, ...]:
        """Draw the problem lines again and return all problems."""
        self._later.stop()
        problems = self._sheet.logic.problems(RequiredFor.READY)
        self.is_ready = not problems
        before = self._due
        self._due = {
            problem.path: self._wording.problem(problem) for problem in problems if self._is_due(problem)
        }
        for path in before.keys() | self._due.keys():
            self._show(path)
        self.checked.emit()
        return problems

    def close_down(self) -> None:
        """Look no more."""
        self._later.stop()

    def _show(self, path: AnswerPath) -> None:
        target = self._sheet.editors.get(path) or self._sheet.block(path)
        if isinstance(target, (Editor, RepeatBlock)):
            target.set_problem(self._due.get(path, ""))

    def _on_editor_added(self, path: AnswerPath) -> None:
        if path in self._due:
            self._show(path)

    def _is_due(self, problem: Problem) -> bool:
        return self._is_asked or (problem.path in self._left and problem.code not in _LACKING)
