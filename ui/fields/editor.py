"""What every question editor shares: label, hint, problem line, names; it is no kind of its own."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from desktop.domain.audience import Sensitivity
from desktop.domain.problem import AnswerPath
from desktop.forms.form import Choice, Question, pick, pieces_of
from ui.fields.hint import Hint
from ui.parts.delicate import mark_as, mark_passing
from ui.parts.plain_label import PlainLabel
from ui.style import set_icon, set_role

_NOTHING_YET = "\N{HORIZONTAL ELLIPSIS}"


class Editor(QWidget):
    """One question on screen: label above, hint under it, input, problem below.

    Subclasses put their input into `body`, announce it with `name_input`, and override `value`,
    `set_value` and `focus_input`. Values are XForms text, as stored.

    Attributes:
        path: where the answer stands in its draft; set by the page that hosts the editor.

    Signals:
        edited: Emitted with the new value after each change by the user, never by `set_value`.
    """

    edited = Signal(str)

    def __init__(self, question: Question, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.path: AnswerPath = ()
        self.languages = tuple(languages)
        self._quoted: Mapping[str, str] = {}
        self._is_required = question.is_required
        self._sentence = ""
        self._inputs: list[tuple[QWidget, str]] = []
        self._problem: QWidget | None = None
        self._problem_label: QLabel | None = None
        self.setObjectName(f"question_{question.name}")
        if question.sensitivity in (Sensitivity.CAUTION, Sensitivity.LOCAL, None):  # unknown counts as local
            mark_passing(self)

        self._heading = PlainLabel(role="strong", parent=self)
        self._hint = PlainLabel(pick(question.hint, self.languages), role="soft", parent=self)
        self._hint.setVisible(bool(self._hint.text()))
        self._clear = QPushButton(self.tr("Clear"), self)
        set_role(self._clear, "link")
        self._clear.setObjectName("clear")
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.hide()
        self._clear.clicked.connect(self.clear_by_user)
        self.body = QVBoxLayout()
        self.body.setSpacing(4)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._hint)
        self._column.addLayout(self.body)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._tell_label()

    @property
    def label(self) -> str:
        """The question in the writer's language, with the answers it quotes."""
        pieces = pieces_of(self.question.quoting, self.languages)
        if not pieces:
            return pick(self.question.label, self.languages) or self.question.name
        spoken = [
            piece if place % 2 == 0 else self._quoted.get(piece) or _NOTHING_YET
            for place, piece in enumerate(pieces)
        ]
        return "".join(spoken).strip()

    @property
    def heading(self) -> PlainLabel:
        """The line that shows the label."""
        return self._heading

    @property
    def is_required(self) -> bool:
        """Whether finishing needs an answer here, as things stand."""
        return self._is_required

    @property
    def problem(self) -> str:
        """The sentence shown under the input, or ""."""
        return self._sentence

    def value(self) -> str:
        """Return the answer as stored; "" when there is none."""
        raise NotImplementedError

    def set_value(self, value: str) -> None:
        """Show `value` without telling anybody."""
        raise NotImplementedError

    def focus_input(self) -> None:
        """Put the cursor where the answer goes."""
        for widget, _ in self._inputs:
            if widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def place_caret(self, at: int) -> None:
        """Put the caret behind the character `at`; kinds that are not typed have none."""

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Show what is worth another look; kinds that are not typed have nothing."""

    @property
    def hints(self) -> tuple[Hint, ...]:
        """What is shown as worth another look and still stands."""
        return ()

    def go_to_hint(self, hint: Hint) -> None:
        """Put the caret where a hint stands."""

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer `choices`; kinds without any ignore it."""

    def set_quoted(self, words: Mapping[str, str]) -> None:
        """Fill the answers that the label quotes, by the names of their questions."""
        if words != self._quoted:
            self._quoted = dict(words)
            self._tell_label()

    def set_required(self, is_required: bool) -> None:
        """Show whether finishing needs an answer here."""
        if is_required != self._is_required:
            self._is_required = is_required
            self._tell_label()

    def set_relevant(self, is_relevant: bool) -> None:
        """Show the question, or hide it with its answer kept."""
        self.setVisible(is_relevant)

    def set_problem(self, sentence: str) -> None:
        """Show one sentence on what to do, or "" to take it away."""
        if sentence == self._sentence:
            return
        self._sentence = sentence
        if self._problem is None and sentence:
            self._make_problem_line()
        if self._problem is not None and self._problem_label is not None:
            self._problem_label.setText(sentence)
            self._problem.setVisible(bool(sentence))
        self._tell_inputs()

    def clear_by_user(self) -> None:
        """Take the answer away as if the user had deleted it."""
        if self.value():
            self.set_value("")
            self.changed_by_user()
            self.focus_input()

    def changed_by_user(self) -> None:
        """Tell the world the value after a change by the user."""
        value = self.value()
        self.offer_clear(bool(value))
        self.edited.emit(value)

    def offer_clear(self, is_offered: bool) -> None:
        """Hear whether there is something to clear; kinds that cannot be emptied by typing show so."""

    def show_clear(self, is_shown: bool) -> None:
        """Show or hide the small "Clear" beside the label."""
        self._clear.setVisible(is_shown)
        self._heading.set_end_room(self._clear.sizeHint().width() if is_shown else 0)
        self._place_clear()

    def name_input(self, widget: QWidget, part: str = "") -> None:
        """Give `widget` its name for screen readers: the label, the part of it, whether it is needed."""
        self._inputs.append((widget, part))
        mark_as(widget, self)  # it may leave us for a sheet of its own
        if self._heading.buddy() is None:
            self._heading.setBuddy(widget)
        self._tell_inputs()

    def show_as_note(self) -> None:
        """Show the label as running words, not as a question."""
        set_role(self._heading, "")

    def show_as_quiet(self) -> None:
        """Leave label and hint out; the body says all there is."""
        self._heading.hide()
        self._hint.hide()

    def forget_inputs(self) -> None:
        """Forget the widgets named so far, before others take their place."""
        self._inputs = []
        self._heading.setBuddy(None)  # type: ignore[arg-type]  # Qt takes none

    def _tell_label(self) -> None:
        self._heading.setText(f"{self.label} *" if self._is_required else self.label)
        self._tell_inputs()

    def _tell_inputs(self) -> None:
        needed = self.tr("needed before you can finish") if self._is_required else ""
        description = " ".join(text for text in (needed, self._hint.text(), self._sentence) if text)
        self.setAccessibleName(self.label)
        self.setAccessibleDescription(description)
        for widget, part in self._inputs:
            widget.setAccessibleName(f"{self.label}: {part}" if part else self.label)
            widget.setAccessibleDescription(description)

    def _place_clear(self) -> None:
        # It floats beside the label: nothing moves when it comes or goes.
        size = self._clear.sizeHint()
        spot = QRect(0, -(size.height() - self.fontMetrics().height()) // 2, size.width(), size.height())
        spot.moveRight(self.width() - 1)
        self._clear.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), spot))

    def _make_problem_line(self) -> None:
        self._problem = QWidget(self)
        self._problem.setObjectName("problem")
        line = QHBoxLayout(self._problem)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        sign = QLabel(self._problem)
        set_icon(sign, "attention", "bad")
        sign.setAccessibleName(self.tr("To look at"))
        self._problem_label = PlainLabel(role="bad", parent=self._problem)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._problem_label, 1)
        self._column.addWidget(self._problem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep "Clear" at the trailing edge."""
        super().resizeEvent(event)
        if not self._clear.isHidden():
            self._place_clear()
