"""Everything on screen that belongs to one open draft; it goes as a whole when the draft does."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.problem import AnswerPath, Problem
from desktop.forms.form import Group, Kind, Question, Repeat, pick
from ui.fields.editor import Editor
from ui.pages.capture.attachments import Attachments
from ui.pages.capture.checker import Checker
from ui.pages.capture.column import QuestionColumn
from ui.pages.capture.finish import FinishPanel
from ui.pages.capture.focus import Asking, FocusFollower
from ui.pages.capture.guidance import GuidancePanel, Helped
from ui.pages.capture.notice import NoticeBar
from ui.pages.capture.sections import SectionList
from ui.pages.capture.sheet import Sheet
from ui.style import px, set_role
from ui.wording import Wording

SECTIONS_WIDTH = 220
GUIDANCE_WIDTH = 300


class Workspace(QWidget):
    """Sections, questions and guidance side by side.

    Signals:
        finish_asked: Emitted when the user wants to see what is missing, or to finish.
    """

    finish_asked = Signal()

    def __init__(self, sheet: Sheet, attachments: Attachments, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.attachments = attachments
        self.checker = Checker(sheet, wording, self)
        self.sections = SectionList(self)
        self.sections.set_sections(sheet.form.sections, sheet.languages)
        self.column = QuestionColumn(sheet, attachments, self)
        self.finish = FinishPanel(wording, self)
        self.guidance = GuidancePanel(self)
        self.notice = NoticeBar(self)
        self._labels = {
            section.name: pick(section.label, sheet.languages) or section.name
            for section in sheet.form.sections
        }
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self.column)
        self._middle.addWidget(self.finish)
        self._follower = FocusFollower(self.column)
        self._connect()
        self._lay_out()
        self._mark_sections()

    def begin(self) -> None:
        """Show the first section."""
        names = self.column.names
        if names:
            self.column.show_section(names[0])
            self.column.focus_first()

    def reveal(self, path: AnswerPath) -> bool:
        """Bring a question on screen and put the cursor into it."""
        self._middle.setCurrentWidget(self.column)
        return self.column.reveal(path)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """List what stands in the way of finishing."""
        self.finish.show_problems(problems, self._labels)
        self._middle.setCurrentWidget(self.finish)
        self._follower.forget()
        self.guidance.show_for_finishing()
        self.finish.focus_first()

    def next_section(self) -> None:
        """Go on to the next section."""
        self._middle.setCurrentWidget(self.column)
        self.column.go_on()

    def next_pane(self) -> None:
        """Put the keyboard into the next pane: sections, questions, guidance."""
        focused = QApplication.focusWidget()
        if focused is not None and self.sections.isAncestorOf(focused):
            self._back_to_writing()
        elif focused is not None and self._middle.isAncestorOf(focused) and self.guidance.isVisible():
            self.guidance.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.sections.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_guidance(self, is_shown: bool) -> None:
        """Unfold or fold the guidance."""
        self.guidance.setVisible(is_shown)
        self._guidance_line.setVisible(is_shown)

    def close_down(self) -> None:
        """Stop everything that would run on."""
        self.checker.close_down()
        self.column.close_down()
        self.attachments.close()

    def _connect(self) -> None:
        self.sections.chosen.connect(self._on_section_chosen)
        self.sections.ready_asked.connect(self.finish_asked)
        self.column.shown.connect(self._on_section_shown)
        self.column.built.connect(self.checker.soon)
        self.column.ended.connect(self.finish_asked)
        self.finish.opened.connect(self._on_problem_opened)
        self.finish.closed.connect(self._back_to_writing)
        self.checker.checked.connect(self._mark_sections)
        self.sheet.section_relevance.connect(self.sections.set_shown)
        self._follower.came.connect(self._on_came)
        self._follower.left.connect(self.checker.note_left)

    def _lay_out(self) -> None:
        self.sections.setFixedWidth(px(SECTIONS_WIDTH))
        self.guidance.setFixedWidth(px(GUIDANCE_WIDTH))
        self._guidance_line = QFrame(self)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.notice)
        middle.addWidget(self._middle, 1)
        line = QFrame(self)
        for upright in (line, self._guidance_line):
            set_role(upright, "upright")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sections)
        row.addWidget(line)
        row.addLayout(middle, 1)
        row.addWidget(self._guidance_line)
        row.addWidget(self.guidance)
        for name in self._labels:
            self.sections.set_shown(name, name in self.column.names)

    def _mark_sections(self) -> None:
        progress = {found.name: found for found in self.sheet.logic.sections()}
        self.sections.set_progress(progress, is_ready=self.checker.is_ready)
        self.column.set_ready(self.checker.is_ready)

    def _on_section_chosen(self, name: str) -> None:
        self._middle.setCurrentWidget(self.column)
        self.column.show_section(name)

    def _on_section_shown(self, name: str) -> None:
        self.sections.set_current(name)
        self._follower.forget()
        self.guidance.show_for(self._first_help(name), self.sheet.languages)
        self.checker.check()

    def _first_help(self, section: str) -> Helped:
        """Return what helps where a section begins: its first question, or itself when that needs no help."""
        group = next(found for found in self.sheet.form.sections if found.name == section)
        first = next((node for node in _asked(group) if self.sheet.logic.is_relevant((node.name,))), None)
        if first is None or (group.hint and not first.guidance):
            return group
        return first

    def _on_came(self, asking: Asking) -> None:
        node = asking.question if isinstance(asking, Editor) else asking.repeat
        self.guidance.show_for(node, self.sheet.languages)

    def _on_problem_opened(self, problem: Problem) -> None:
        self.reveal(problem.path)

    def _back_to_writing(self) -> None:
        self._middle.setCurrentWidget(self.column)
        if not self._follower.go_back():
            self.column.focus_first()


def _asked(group: Group) -> Iterator[Question | Repeat]:
    """Yield what the writer is asked for in a section, in reading order, rows aside."""
    for node in group.children:
        if isinstance(node, Group):
            yield from _asked(node)
        elif isinstance(node, Repeat) or not (node.is_auto or node.kind in {Kind.NOTE, Kind.CALCULATE}):
            yield node
