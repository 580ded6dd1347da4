"""Everything on screen that belongs to one open draft; it goes as a whole when the draft does."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.conflict import Conflict
from desktop.domain.problem import AnswerPath, Problem
from desktop.forms.form import Group, Kind, Question, Repeat, pick
from desktop.safety.asked import Asked
from ui.fields.editor import Editor
from ui.pages.capture.attachments import Attachments
from ui.pages.capture.board import Board
from ui.pages.capture.checker import Checker
from ui.pages.capture.closed_pane import ClosedPane
from ui.pages.capture.column import QuestionColumn
from ui.pages.capture.consent_papers import ConsentPapers
from ui.pages.capture.finish import FinishPanel
from ui.pages.capture.focus import Asking, FocusFollower
from ui.pages.capture.furnishing import Furnishing
from ui.pages.capture.gate import Gate
from ui.pages.capture.guidance import GuidancePanel, Helped
from ui.pages.capture.hinting import Hinting
from ui.pages.capture.notice import NoticeBar
from ui.pages.capture.outline import Outline
from ui.pages.capture.reporting import ReportingNote
from ui.pages.capture.sections import SectionList
from ui.pages.capture.sheet import Sheet
from ui.pages.capture.stop_page import StopPage
from ui.pages.capture.team import Team
from ui.pages.capture.telling_pane import Place, TellingPane
from ui.style import px, set_role
from ui.wording import Wording

LONG_WORK_S = 20 * 60
"""After so long with a story, people are reminded of care for themselves."""

SECTIONS_WIDTH = 220
GUIDANCE_WIDTH = 300


class Workspace(QWidget):
    """Sections, questions and guidance side by side.

    Signals:
        finish_asked: Emitted when the user wants to see what is missing, or to finish.
        stop_asked: Emitted when the story stops and only the date is to be kept.
        gate_moved: Emitted when the safety gate was opened or closed, perhaps.
        stopped: Emitted with whether nothing may be written now, because somebody may be in danger.
    """

    finish_asked = Signal()
    stop_asked = Signal()
    gate_moved = Signal()
    stopped = Signal(bool)

    def __init__(
        self, sheet: Sheet, attachments: Attachments, wording: Wording, team: Team, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.attachments = attachments
        self.team = team
        self.gate = Gate(sheet.form, sheet.logic)
        self._stopped_on = self.gate.stopped_day() if self.gate.is_stopped else ""
        self.board = Board(sheet, team.withdrawals, now=team.now, parent=self)
        self.hinting = Hinting(sheet, extra=team.words, parent=self)
        self.hinting.is_about_people = self.board.has_people
        self.furnishing = Furnishing(
            sheet,
            self.board,
            record_id=team.record_id,
            pseudonyms=team.pseudonyms,
            lanes=attachments.lanes,
            parent=self,
        )
        self.checker = Checker(sheet, wording, self)
        self.sections = SectionList(self)
        self.sections.set_sections(sheet.form.sections, sheet.languages)
        self.column = QuestionColumn(sheet, attachments, self, furnishing=self.furnishing)
        self.closed = ClosedPane(self)
        self.stop_page: StopPage | None = None
        self.finish = FinishPanel(wording, self)
        self.guidance = GuidancePanel(self, template_of=team.template_of, asked=team.asked)
        self.telling = TellingPane(Outline(sheet, self), self)
        self.notice = NoticeBar(self)
        self._last_hint: Place | None = None
        self._labels = {
            section.name: pick(section.label, sheet.languages) or section.name
            for section in sheet.form.sections
        }
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self.column)
        self._middle.addWidget(self.finish)
        self._middle.addWidget(self.closed)
        self._follower = FocusFollower(self.column)
        self._connect()
        self._lay_out()
        if self.gate.section:
            self.column.pane(self.gate.section).add_above(ReportingNote(team.reporting))
        self._offer_papers()
        self._follow_gate()
        self._mark_sections()
        self._tell_board()

    def begin(self) -> None:
        """Show the first section."""
        names = self.column.names
        if names:
            self.column.show_section(names[0])
            self.column.focus_first()
        if self.stop_page is not None:
            self.stop_page.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, path: AnswerPath) -> bool:
        """Bring a question on screen and put the cursor into it; one that is closed says why it is."""
        if self.is_stopped:
            return False
        section = self.sheet.section_of.get(path[0], "") if path else ""
        if section in self.gate.closed:
            self._on_section_chosen(section)
            return False
        self._middle.setCurrentWidget(self.column)
        return self.column.reveal(path)

    @property
    def is_told(self) -> bool:
        """Whether this is a story whose safety questions let it be told."""
        return self.board.has_people and self.gate.is_open

    def calls_for_care(self, ran_s: float, *, is_finished: bool) -> bool:
        """Tell whether this was a story whose work was long, is done, or had to stop."""
        return self.board.has_people and (is_finished or ran_s > LONG_WORK_S or self.is_stopped)

    @property
    def is_stopped(self) -> bool:
        """Whether the page offers nothing but to stop, because somebody may be in danger."""
        return self.stop_page is not None

    @property
    def is_ready(self) -> bool:
        """Whether nothing stood in the way of finishing when it was looked at last."""
        return self.checker.is_ready and not self.board.before_ready

    def next_hint(self) -> None:
        """Go to the next place worth another look, after the one that has the keyboard."""
        places = self.hinting.places()
        if places:
            at = next((number for number, place in enumerate(places) if place == self._last_hint), -1)
            self._go_to_hint(places[(at + 1) % len(places)])

    def show_problems(self, problems: tuple[Problem, ...], conflicts: Iterable[Conflict] = ()) -> None:
        """List what stands in the way of finishing: of the answers, and of what people agreed to."""
        closed = self.gate.closed
        problems = tuple(problem for problem in problems if problem.section not in closed) or problems
        led = self.board.led(one for one in conflicts if one.is_blocking)
        self.finish.show_problems(problems, self._labels, led)
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
        self._beside.setVisible(is_shown)
        self._guidance_line.setVisible(is_shown)

    def close_down(self) -> None:
        """Stop everything that would run on."""
        self.checker.close_down()
        self.board.close_down()
        self.hinting.close_down()
        self.column.close_down()
        self.attachments.close()

    def _connect(self) -> None:
        self.sections.chosen.connect(self._on_section_chosen)
        self.sections.ready_asked.connect(self.finish_asked)
        self.column.shown.connect(self._on_section_shown)
        self.column.built.connect(self.checker.soon)
        self.column.ended.connect(self.finish_asked)
        self.finish.opened.connect(self.reveal)
        self.finish.closed.connect(self._back_to_writing)
        self.checker.checked.connect(self.board.look)
        self.checker.checked.connect(self._mark_sections)
        self.checker.checked.connect(self._tell_outline)
        self.sheet.section_relevance.connect(lambda _name, _is_shown: self._follow_gate())
        self.sheet.edited.connect(self._on_edited)
        self.closed.gate_asked.connect(lambda: self._on_section_chosen(self.gate.section))
        self.board.looked.connect(self._tell_board)
        self.telling.path_asked.connect(self.reveal)
        self.telling.outline.path_asked.connect(self.reveal)
        self.telling.hint_asked.connect(self._go_to_hint)
        self.hinting.found.connect(lambda: self.telling.show_hints(self.hinting.places()))
        self._follower.left.connect(self.furnishing.note_left)
        self._follower.came.connect(self._on_came)
        self._follower.left.connect(self.checker.note_left)

    def _offer_papers(self) -> None:
        """Offer the papers of a consent above the section that asks about consents."""
        section = self.sheet.section_of.get(Asked(self.sheet.form).consents.repeat, "")
        outputs, draft_id = self.team.outputs, self.team.draft_id
        if section and outputs is not None and draft_id is not None:
            papers = ConsentPapers(outputs, self.attachments.lanes, self.team.record_id, draft_id)
            self.column.pane(section).add_above(papers)

    def _lay_out(self) -> None:
        self.sections.setFixedWidth(px(SECTIONS_WIDTH))
        self._beside = QWidget(self)
        self._beside.setFixedWidth(px(GUIDANCE_WIDTH))
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        self._across = QFrame(self)
        set_role(self._across, "line")
        beside.addWidget(self.guidance, 2)
        beside.addWidget(self._across)
        beside.addWidget(self.telling, 3)
        self._guidance_line = QFrame(self)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.notice)
        middle.addWidget(self._middle, 1)
        line = QFrame(self)
        for upright in (line, self._guidance_line):
            set_role(upright, "upright")
        self._desk = QWidget(self)
        row = QHBoxLayout(self._desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sections)
        row.addWidget(line)
        row.addLayout(middle, 1)
        row.addWidget(self._guidance_line)
        row.addWidget(self._beside)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._desk, 1)

    def _mark_sections(self) -> None:
        progress = {found.name: found for found in self.sheet.logic.sections()}
        self.sections.set_progress(progress, is_ready=self.is_ready)
        self.column.set_ready(self.is_ready)

    def _on_section_chosen(self, name: str) -> None:
        if name in self.gate.closed:
            self._show_closed(name)
            return
        self._middle.setCurrentWidget(self.column)
        self.column.show_section(name)

    def _show_closed(self, name: str) -> None:
        """Say why a section is closed, in its place."""
        progress = {found.name: found for found in self.sheet.logic.sections()}
        before = progress.get(self.gate.section)
        gate = self._labels[self.gate.section]
        self.closed.say(self._labels[name], gate, before.to_go if before is not None else 0)
        self._middle.setCurrentWidget(self.closed)
        self.sections.set_current(name)
        self._follower.forget()

    def _on_edited(self, path: AnswerPath) -> None:
        if self.gate.section and self.sheet.section_of.get(path[0]) == self.gate.section:
            self._follow_gate()

    def _follow_gate(self) -> None:
        """Close what waits for the safety questions, and everything where somebody may be in danger."""
        closed = self.gate.closed
        self.column.set_closed(closed)
        self.sections.set_closed(closed)
        for name in self._labels:
            self.sections.set_shown(name, name in self.column.names or name in closed)
        if not closed and self._middle.currentWidget() is self.closed:
            self._middle.setCurrentWidget(self.column)
            self.sections.set_current(self.column.current)
        self.telling.setVisible(self.board.has_people and self.gate.is_open)
        self._across.setVisible(self.board.has_people and self.gate.is_open)
        self.gate_moved.emit()
        if self.gate.is_stopped != self.is_stopped:
            self._show_stop(is_stopped=self.gate.is_stopped)

    def _show_stop(self, *, is_stopped: bool) -> None:
        """Put everything aside but the way to stop, or bring it back."""
        self._desk.setVisible(not is_stopped)
        old, self.stop_page = self.stop_page, None
        if old is not None:
            self._whole.removeWidget(old)
            old.hide()
            old.deleteLater()
        if is_stopped:
            page = StopPage(
                self.team.services, has_past=self.team.has_past, stopped_on=self._stopped_on, parent=self
            )
            page.stop_asked.connect(self.stop_asked)
            page.mistake_asked.connect(self._take_danger_back)
            self._whole.addWidget(page, 1)
            self.stop_page = page
            page.show()
            page.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stopped.emit(is_stopped)

    def _take_danger_back(self) -> None:
        """The answer was a slip: the question stands empty again, and the cursor in it."""
        self._stopped_on = ""
        if self.gate.stopped_on:
            self.sheet.apply(self.sheet.logic.set(self.gate.stopped_on, ""))
        self.sheet.apply(self.sheet.logic.set(self.gate.danger, ""))
        self.sheet.edited.emit(self.gate.danger)
        self.reveal(self.gate.danger)

    def _tell_board(self) -> None:
        if self.board.has_people:
            self.telling.show_people(self.board.standings)
            self.telling.show_conflicts(self.board.audience, self.board.conflicts)
            self.hinting.set_printed(person.display_name for person in self.board.people)
            self._tell_outline()

    def _tell_outline(self) -> None:
        telling = self.board.telling
        if telling is not None and self.gate.is_open:
            self.telling.outline.look(is_composite=telling.is_composite)
        self.telling.outline.setVisible(self.gate.is_open and self.telling.outline.has_story)

    def _go_to_hint(self, place: Place) -> None:
        path, _, hint = place
        if self.reveal(path):
            editor = self.sheet.editors.get(path)
            if editor is not None:
                editor.go_to_hint(hint)
        self._last_hint = place

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
