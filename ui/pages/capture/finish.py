"""What still stands between a draft and finishing, all at once, each a link to its question."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.conflict import Conflict
from desktop.domain.problem import AnswerPath, Problem, ProblemCode
from ui.parts.direction import isolated
from ui.parts.plain_label import PlainLabel
from ui.parts.wrapped_link import WrappedLink
from ui.style import AROUND, BETWEEN, GRID, px, set_icon, set_role
from ui.wording import Wording
from ui.wording.conflicts import ConflictWords

_SIGN = 16


class FinishPanel(QScrollArea):
    """A friendly list; nothing in it is grey or red.

    Signals:
        opened: Emitted with the path of the question whose line was pressed.
        closed: Emitted when the user goes back to writing.
    """

    opened = Signal(object)
    closed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording, self._words = wording, ConflictWords(self)
        self._problems: tuple[Problem, ...] = ()
        self._conflicts: tuple[Conflict, ...] = ()
        self.setObjectName("finish_panel")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.links: list[QPushButton] = []
        self.conflict_links: list[WrappedLink] = []

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is listed of the answers."""
        return self._problems

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What is listed of the people and what they agreed to."""
        return self._conflicts

    def show_problems(
        self, problems: Sequence[Problem], sections: Mapping[str, str], conflicts: Sequence[Conflict] = ()
    ) -> None:
        """List `problems` under the labels of their `sections`, then `conflicts` with people's consents."""
        self._problems, self._conflicts = tuple(problems), tuple(conflicts)
        inside = QWidget()
        group = QButtonGroup(inside)
        group.idClicked.connect(self._on_link)
        column = QVBoxLayout(inside)
        column.setContentsMargins(AROUND, BETWEEN, AROUND, AROUND)
        column.setSpacing(0)
        heading = self.tr("%n thing(s) before it is ready", "", len(self._problems) + len(self._conflicts))
        column.addWidget(PlainLabel(heading, role="heading", parent=inside))
        hint = self.tr("Everything you wrote is kept. Press a line to go to its question.")
        column.addWidget(PlainLabel(hint, role="soft", parent=inside))
        self.links = []
        section = ""
        for number, problem in enumerate(self._problems):
            if problem.section != section:
                section = problem.section
                column.addSpacing(GRID * 3)
                column.addWidget(PlainLabel(sections.get(section, section), role="strong", parent=inside))
                column.addSpacing(GRID)
            link = self._make_link(problem, inside)
            group.addButton(link, number)
            self.links.append(link)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
            if problem.code is not ProblemCode.REQUIRED:  # that it lacks is what the list is about
                sentence = PlainLabel(self._wording.problem(problem), role="soft", parent=inside)
                sentence.setObjectName("problem_words")
                under = QHBoxLayout()
                under.setContentsMargins(0, 0, 0, GRID)
                under.addSpacing(px(_SIGN) + GRID)
                under.addWidget(sentence, 1)
                column.addLayout(under)
        self._list_conflicts(column, inside)
        column.addSpacing(BETWEEN)
        back = QPushButton(self.tr("Back to writing"), inside)
        back.setObjectName("back_to_writing")
        back.clicked.connect(self.closed)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        inside.setMaximumWidth(px(720))
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()
        self.setWidget(inside)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def focus_first(self) -> None:
        """Put the keyboard on the first link."""
        first = next((link for link in (*self.links, *self.conflict_links)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list_conflicts(self, column: QVBoxLayout, parent: QWidget) -> None:
        """Say what was not agreed to, or not asked yet: sentences, each leading to its question."""
        self.conflict_links = []
        if not self._conflicts:
            return
        column.addSpacing(GRID * 3)
        column.addWidget(PlainLabel(self.tr("What people agreed to"), role="strong", parent=parent))
        column.addSpacing(GRID)
        for conflict in self._conflicts:
            link = WrappedLink(self._words.conflict(conflict), "attention", "warn", parent)
            link.setObjectName("conflict_link")
            if conflict.path:
                link.clicked.connect(partial(self._open, conflict.path))
            self.conflict_links.append(link)
            column.addWidget(link)

    def _open(self, path: AnswerPath, _pressed: bool = False) -> None:
        self.opened.emit(path)

    def _make_link(self, problem: Problem, parent: QWidget) -> QPushButton:
        words = problem.label or problem.path[-1]
        link = QPushButton(parent)
        link.setObjectName("problem_link")
        set_role(link, "link")
        set_icon(link, "attention", "warn", _SIGN)
        short = link.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, px(600))
        link.setText(isolated(short).replace("&", "&&"))
        link.setToolTip(words)
        link.setAccessibleName(words)
        link.setAccessibleDescription(self._wording.problem(problem))
        return link

    def _on_link(self, number: int) -> None:
        self.opened.emit(self._problems[number].path)
