"""The question column: one section at a time, and the way to the next; it knows no saving."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.problem import AnswerPath
from ui.fields.editor import Editor
from ui.pages.capture.attachments import Attachments
from ui.pages.capture.builder import Builder
from ui.pages.capture.focus import Asking, asking_of
from ui.pages.capture.furnishing import Furnishing
from ui.pages.capture.pane import COLUMN_WIDTH, SectionPane
from ui.pages.capture.repeat import RepeatBlock
from ui.pages.capture.sheet import Sheet
from ui.parts.margins import leading_margins
from ui.parts.reading_order import reading_order
from ui.style import AROUND, BETWEEN, GRID, INSIDE, px, set_icon, set_role

_SCROLL_BAR = 12


class QuestionColumn(QWidget):
    """The sections of one draft, built as they are needed.

    Signals:
        shown: Emitted with the name of the section that came on screen.
        built: Emitted when the questions of a section all stand.
        ended: Emitted when the user asks for a next section after the last one.
    """

    shown = Signal(str)
    built = Signal()
    ended = Signal()

    def __init__(
        self,
        sheet: Sheet,
        attachments: Attachments,
        parent: QWidget | None = None,
        *,
        furnishing: Furnishing | None = None,
    ) -> None:
        super().__init__(parent)
        self._sheet = sheet
        builder = Builder(sheet, attachments, furnishing)
        self._stack = QStackedWidget(self)
        self._panes: dict[str, SectionPane] = {}
        self._hidden: set[str] = set()
        self._closed: frozenset[str] = frozenset()
        self._is_ready = False
        for section in sheet.form.sections:
            pane = SectionPane(section, builder, sheet.languages, self._stack)
            pane.built.connect(self.built)
            self._panes[section.name] = pane
            self._stack.addWidget(pane)
            if not sheet.logic.is_relevant((section.name,)):
                self._hidden.add(section.name)
        sheet.section_relevance.connect(self._on_relevance)
        self.back = QPushButton(self.tr("Back"), self)
        self.back.setObjectName("back_section")
        self.back.clicked.connect(self.go_back)
        self.next = QPushButton(self.tr("Next section"), self)
        self.next.setObjectName("next_section")
        self.next.clicked.connect(self.go_on)
        set_icon(self.back, "back")
        foot = QWidget(self)
        foot.setMaximumWidth(px(COLUMN_WIDTH) + 2 * AROUND)
        row = QHBoxLayout(foot)
        leading_margins(row, AROUND + GRID, INSIDE, AROUND + GRID + _SCROLL_BAR, BETWEEN)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.next)
        centre = QHBoxLayout()
        centre.addStretch(1)
        centre.addWidget(foot, 1000)
        centre.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addLayout(centre)

    @property
    def current(self) -> str:
        """The name of the section on screen."""
        pane = self._stack.currentWidget()
        return pane.section.name if isinstance(pane, SectionPane) else ""

    @property
    def names(self) -> list[str]:
        """The names of the sections that apply, in order."""
        return [name for name in self._panes if name not in self._hidden and name not in self._closed]

    def pane(self, name: str) -> SectionPane:
        """Return one section's pane."""
        return self._panes[name]

    def show_section(self, name: str) -> None:
        """Bring one section on screen."""
        pane = self._panes[name]
        pane.begin()
        self._stack.setCurrentWidget(pane)
        names = self.names
        is_first = bool(names) and names[0] == name
        self.back.setVisible(not is_first)
        self._tell_next()
        self.shown.emit(name)

    def set_ready(self, is_ready: bool) -> None:
        """Hear whether nothing stands in the way of finishing; after the last section that comes next."""
        self._is_ready = is_ready
        self._tell_next()

    def set_closed(self, names: Collection[str]) -> None:
        """Keep sections closed: nothing in them is shown or reached."""
        self._closed = frozenset(names)
        self._tell_next()

    def go_on(self) -> None:
        """Go to the next section that applies."""
        self._step(1)

    def go_back(self) -> None:
        """Go to the section before."""
        self._step(-1)

    def focus_first(self) -> None:
        """Put the cursor into the first question on screen."""
        pane = self._panes[self.current]
        pane.verticalScrollBar().setValue(0)
        inside = pane.widget()
        first = next(reading_order(inside), None) if inside is not None else None
        asking = asking_of(first)
        if isinstance(asking, Editor):
            asking.focus_input()
        elif first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def asking(self, path: AnswerPath) -> Asking | None:
        """Return the editor or repeat at `path`, building sections and opening cards on the way."""
        section = self._sheet.section_of.get(path[0]) if path else None
        if section is None or section in self._closed:
            return None
        pane = self._panes[section]
        pane.finish()
        if self.current != section:
            self.show_section(section)
        found: Asking | None = None
        for length in range(1, len(path) + 1, 2):
            block = self._sheet.block(path[:length])
            if isinstance(block, RepeatBlock):
                found = block
                row = path[length] if length < len(path) else ""
                if row in block.rows and not block.card(row).is_open:
                    block.open_row(row)
            else:
                found = self._sheet.editors.get(path[:length], found)
        return found

    def reveal(self, path: AnswerPath) -> bool:
        """Bring the question at `path` on screen and put the cursor into it."""
        found = self.asking(path)
        if found is None:
            return False
        self._panes[self.current].reveal(found)
        found.focus_input()
        return True

    def close_down(self) -> None:
        """Stop everything that would run on."""
        for pane in self._panes.values():
            pane.close_down()

    def _step(self, step: int) -> None:
        names = self.names
        if self.current not in names:
            return
        place = names.index(self.current) + step
        if 0 <= place < len(names):
            self.show_section(names[place])
            self.focus_first()
        elif step > 0:
            self.ended.emit()

    def _tell_next(self) -> None:
        names = self.names
        is_last = bool(names) and names[-1] == self.current
        at_the_end = self.tr("Finish") if self._is_ready else self.tr("See what is left")
        words = at_the_end if is_last else self.tr("Next section")
        if words != self.next.text():
            self.next.setText(words)
            set_role(self.next, "primary" if is_last and self._is_ready else "")

    def _on_relevance(self, name: str, is_relevant: bool) -> None:
        if is_relevant:
            self._hidden.discard(name)
        else:
            self._hidden.add(name)
        self._tell_next()
