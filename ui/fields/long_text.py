"""A long answer: room to write, word count, and a sheet of its own to write on without distraction."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.domain.answers import nfc
from desktop.forms.form import Question
from ui.fields.editor import Editor
from ui.fields.hint import Hint
from ui.fields.hint_line import HintLine
from ui.fields.quiet_line import QuietLine
from ui.fields.writing_area import WritingArea
from ui.fields.writing_sheet import WritingSheet
from ui.style import set_role


class LongTextEditor(Editor):
    """Plain text of any length, kept exactly as typed, in NFC."""

    def __init__(self, question: Question, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(question, languages, parent)
        self._sheet: WritingSheet | None = None
        self.area = WritingArea(self)
        self.area.setReadOnly(question.is_read_only)
        self.area.setMaximumWidth(self.area.reading_width)
        self.area.typed.connect(self._on_typed)
        self._count = QuietLine(parent=self)
        self._count.setObjectName("words")
        self._large = QPushButton(self.tr("Write large"), self)
        self._large.setObjectName("write_large")
        set_role(self._large, "link")
        self._large.setAccessibleDescription(
            self.tr("Opens this answer alone on a sheet; Esc brings you back")
        )
        self._large.clicked.connect(self.write_large)
        self._foot = QWidget(self)
        self._foot.setMaximumWidth(self.area.reading_width)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._count, 1)
        foot.addWidget(self._large)
        self.reason = HintLine(self)
        self.reason.setMaximumWidth(self.area.reading_width)
        self.area.hint_met.connect(self.reason.say)
        self.body.addWidget(self.area)
        self.body.addWidget(self.reason)
        self.body.addWidget(self._foot)
        self.name_input(self.area)
        self._tell_count()

    def value(self) -> str:
        """Return the text as written; lines of nothing but blanks count as no answer."""
        text = nfc(self.area.text())
        return text if text.strip() else ""

    def set_value(self, value: str) -> None:
        """Show `value`; the cursor stays when nothing changed."""
        if value != self.value():
            self.area.set_text(value)
            self._tell_count()

    def place_caret(self, at: int) -> None:
        """Put the caret behind the character `at`, and show it."""
        self.area.place_caret(at)

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Underline what is worth another look."""
        self.area.set_hints(hints)

    @property
    def hints(self) -> tuple[Hint, ...]:
        """What is underlined and still stands."""
        return self.area.hints

    def go_to_hint(self, hint: Hint) -> None:
        """Put the caret into a hint's place."""
        self.area.go_to_hint(hint)

    def write_large(self) -> None:
        """Open the answer alone on paper, over the whole window."""
        if self._sheet is None:
            self._sheet = WritingSheet(self.label, self.area, self.window())
            self._sheet.closed.connect(self._return_area)
            self.body.removeWidget(self.area)
            self._sheet.open()

    def leave_large(self) -> None:
        """Come back to the form, if the answer lies alone on paper."""
        if self._sheet is not None:
            self._sheet.leave()

    def _return_area(self) -> None:
        if self._sheet is not None:
            self._sheet = None
            self.body.insertWidget(0, self.area)
            self.area.set_growing(True)
            self.area.setMaximumWidth(self.area.reading_width)
            self.area.show()
            self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self) -> None:
        self._tell_count()
        self.changed_by_user()

    def _tell_count(self) -> None:
        self._count.set_text(self.tr("%n word(s)", "", len(self.area.text().split())))
