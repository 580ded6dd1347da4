"""What still stands between a draft and finishing, all at once, each a link to its question."""

from collections.abc import Mapping, Sequence

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

from desktop.domain.problem import Problem, ProblemCode
from ui.parts.direction import isolated
from ui.parts.plain_label import PlainLabel
from ui.style import AROUND, BETWEEN, GRID, px, set_icon, set_role
from ui.wording import Wording

_SIGN = 16


class FinishPanel(QScrollArea):
    """A friendly list; nothing in it is grey or red.

    Signals:
        opened: Emitted with the Problem whose link was pressed.
        closed: Emitted when the user goes back to writing.
    """

    opened = Signal(object)
    closed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._problems: tuple[Problem, ...] = ()
        self.setObjectName("finish_panel")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.links: list[QPushButton] = []

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is listed."""
        return self._problems

    def show_problems(self, problems: Sequence[Problem], sections: Mapping[str, str]) -> None:
        """List `problems` under the labels of their `sections`."""
        self._problems = tuple(problems)
        inside = QWidget()
        group = QButtonGroup(inside)
        group.idClicked.connect(self._on_link)
        column = QVBoxLayout(inside)
        column.setContentsMargins(AROUND, BETWEEN, AROUND, AROUND)
        column.setSpacing(0)
        heading = self.tr("%n thing(s) before it is ready", "", len(self._problems))
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
        if self.links:
            self.links[0].setFocus(Qt.FocusReason.OtherFocusReason)

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
        self.opened.emit(self._problems[number])
