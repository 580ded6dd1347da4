"""The story as one continuous text in large letters, to be read to the person it is about."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.ids import DraftId
from desktop.domain.problem import AnswerPath
from desktop.forms.form import Kind, Question, Repeat
from desktop.safety.asked import Asked
from ui.desk import Outputs
from ui.jobs import Lanes
from ui.pages.capture.outline import story_parts
from ui.pages.capture.sheet import Sheet
from ui.pages.leaving.read_paper import ReadPaperSheet
from ui.parts.direction import direction_of
from ui.parts.plain_label import PlainLabel
from ui.style import (
    AROUND,
    BETWEEN,
    GRID,
    INSIDE,
    LONG_ANSWER_WIDTH,
    SECTION,
    content_font,
    px,
    set_icon,
    set_role,
)

_LETTERS = 22
_NOT_READ = frozenset({"helpLine"})


class ReadBack(QWidget):
    """Covers the window; every part has a way to change it, and Esc returns.

    Args:
        sheet: the open draft.
        window: what it covers.
        go: is told the path of a question that is to be changed.
        can_print: whether to offer it on paper.

    Signals:
        print_asked: Emitted when it is wanted on paper.
    """

    print_asked = Signal()

    def __init__(
        self,
        sheet: Sheet,
        window: QWidget,
        go: Callable[[AnswerPath], object],
        *,
        can_print: bool = False,
    ) -> None:
        super().__init__(window)
        self._sheet, self._window, self._go = sheet, window, go
        self._can_print = can_print
        self._asked = Asked(sheet.form)
        self.setObjectName("read_back_view")
        set_role(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Read back"))
        self.changes: list[QPushButton] = []
        whole = QVBoxLayout(self)
        whole.setContentsMargins(AROUND, BETWEEN, AROUND, BETWEEN)
        whole.setSpacing(INSIDE)
        whole.addLayout(self._top())
        whole.addWidget(self._text(), 1)
        window.installEventFilter(self)

    def open(self) -> None:
        """Cover the window."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go back to the form."""
        self._window.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def _top(self) -> QHBoxLayout:
        words = PlainLabel(
            self.tr(
                "Read it to her slowly, in her language. Stop where she wants to change something, and press "
                "“Change this” there. Ask at the end whether it may stand like this."
            ),
            role="softBody",
            parent=self,
        )
        self.back = QPushButton(self.tr("Back to the form (Esc)"), self)
        self.back.setObjectName("read_leave")
        set_role(self.back, "quiet")
        self.back.clicked.connect(self.leave)
        self.print = QPushButton(self.tr("Print it"), self)
        self.print.setObjectName("read_print")
        self.print.setAccessibleDescription(self.tr("For somebody to whom it cannot be read on this screen"))
        set_role(self.print, "quiet")
        set_icon(self.print, "print", "soft")
        self.print.clicked.connect(self.print_asked)
        self.print.setVisible(self._can_print)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(words, 1)
        row.addWidget(self.print, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _text(self) -> QScrollArea:
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self._scroll)
        paper = QWidget(inside)
        paper.setMaximumWidth(px(_LETTERS) * LONG_ANSWER_WIDTH // 2)
        self._column = QVBoxLayout(paper)
        self._column.setContentsMargins(0, INSIDE, 0, SECTION)
        self._column.setSpacing(BETWEEN)
        for part in story_parts(self._sheet.form):
            if isinstance(part, Repeat):
                self._rows(part, paper)
            elif part.role not in _NOT_READ:
                path = (part.name,)
                self._part(path, self._sheet.logic.value(path), paper, is_head=part.kind is Kind.TEXT)
        self._end(paper)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(paper, 1000)
        row.addStretch(1)
        self._scroll.setWidget(inside)
        return self._scroll

    def _rows(self, repeat: Repeat, paper: QWidget) -> None:
        """Add her quotes; figures and other lists are not hers to hear."""
        if repeat.name != self._asked.quotes.repeat:
            return
        words = _quote_names(repeat)
        for row in self._sheet.logic.rows((repeat.name,)):
            path = (repeat.name, row)
            said = [(*path, name) for name in words if self._sheet.logic.is_relevant((*path, name))]
            for place in said[:1]:  # her own words where they are written down, else the translation
                text = self._sheet.logic.value(place)
                if text.strip():
                    self._part(place, f"“{text.strip()}”", paper)

    def _part(self, path: AnswerPath, text: str, paper: QWidget, *, is_head: bool = False) -> None:
        if not text.strip() or not self._sheet.logic.is_relevant(path):
            return
        label = PlainLabel(text.strip(), role="strong" if is_head else "", parent=paper)
        label.setObjectName("read_text")
        label.setFont(content_font(_LETTERS))
        label.setStyleSheet(f"font-size: {px(_LETTERS)}px;")  # the application's sheet sets one size for all
        direction = direction_of(text)
        if direction is not None:
            label.setLayoutDirection(direction)
        change = QPushButton(self.tr("Change this"), paper)
        change.setObjectName("read_change")
        set_role(change, "link")
        change.setAccessibleDescription(" ".join(text.split())[:60])
        change.clicked.connect(partial(self.leave_for, path))
        self.changes.append(change)
        block = QVBoxLayout()
        block.setSpacing(GRID)
        block.addWidget(label)
        block.addWidget(change, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addLayout(block)

    def _end(self, paper: QWidget) -> None:
        question = self._sheet.names_by_role.get("readBack", "")
        if not self.changes:
            self._column.addWidget(PlainLabel(self.tr("Nothing is written yet."), parent=paper))
        elif question:
            note = QPushButton(self.tr("Note how reading it back went"), paper)
            note.setObjectName("read_note")
            set_role(note, "primary")
            note.clicked.connect(partial(self.leave_for, (question,)))
            self._column.addWidget(note, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addStretch(1)

    def leave_for(self, path: AnswerPath, _pressed: bool = False) -> None:
        """Go back to the form, to one question."""
        self.leave()
        self._go(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)


def print_read_back(outputs: Outputs, lanes: Lanes, draft_id: DraftId, view: ReadBack) -> None:
    """Ask once more before the story on screen stands on paper; what is in the way leads to its question."""
    sheet = ReadPaperSheet(outputs, lanes, draft_id, view.window())
    sheet.show_asked.connect(view.leave_for)
    sheet.open()


def _quote_names(repeat: Repeat) -> list[str]:
    """Return the names of a quote's words, her own language first."""
    by_role = {node.role: node.name for node in repeat.children if isinstance(node, Question)}
    named = [by_role[role] for role in ("quoteOriginal", "quoteWords") if role in by_role]
    first = next(
        (node.name for node in repeat.children if isinstance(node, Question) and node.kind is Kind.LONG_TEXT),
        "",
    )
    return named or ([first] if first else [])
