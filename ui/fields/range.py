"""A step on a scale: buttons with the rubric's words when the steps are few, else a slider."""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from desktop.forms.form import Question, pick
from ui.fields.editor import Editor
from ui.fields.numerals import shown
from ui.fields.rubric import rubric
from ui.fields.segment import SegmentRow
from ui.parts.plain_label import PlainLabel

_FEW = 11


class RangeEditor(Editor):
    """A number between the lowest and the highest of the question; none until somebody chooses."""

    def __init__(self, question: Question, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(question, languages, parent)
        self._value = ""
        self._steps = _steps(question)
        self._rubric = rubric(pick(question.guidance, self.languages))
        self.buttons: SegmentRow | None = None
        self.slider: QSlider | None = None
        if len(self._steps) <= _FEW:
            self._make_buttons()
        else:
            self._make_slider()
        self._meaning = PlainLabel(role="soft", parent=self)
        self._meaning.setVisible(bool(self._rubric))
        self.body.addWidget(self._meaning)
        self._show()

    def value(self) -> str:
        """Return the chosen step."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show `value`."""
        self._value = value
        self._show()

    def focus_input(self) -> None:
        """Put the keyboard on the scale."""
        if self.buttons is not None:
            self.buttons.focus()
        else:
            super().focus_input()

    def _make_buttons(self) -> None:
        self.buttons = SegmentRow(self)
        for step in self._steps:
            button = self.buttons.add(step, shown(step, self.locale()))
            words = self._rubric.get(step, "")
            button.setToolTip(words)
            self.name_input(button, f"{step}, {words}" if words else step)
        self.buttons.picked.connect(self._on_picked)
        self.body.addWidget(self.buttons)

    def _make_slider(self) -> None:
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("answer")
        self.slider.setRange(0, len(self._steps) - 1)
        self.slider.setPageStep(max(1, len(self._steps) // 10))
        self._figure = QLabel(self)
        self._figure.setFixedWidth(self.fontMetrics().horizontalAdvance("0") * 8)
        row = QHBoxLayout()
        row.addWidget(self.slider, 1)
        row.addWidget(self._figure)
        self.slider.valueChanged.connect(self._on_slid)
        self.body.addLayout(row)
        self.name_input(self.slider)

    def _show(self) -> None:
        if self.buttons is not None:
            self.buttons.mark(self._value)
        if self.slider is not None:
            self.slider.blockSignals(True)
            self.slider.setValue(self._steps.index(self._value) if self._value in self._steps else 0)
            self.slider.blockSignals(False)
            self._figure.setText(shown(self._value, self.locale()) or "\N{EM DASH}")
        self._meaning.setText(self._rubric.get(self._value, "") or self._ends())
        self.show_clear(bool(self._value))

    def _ends(self) -> str:
        """Return what the two ends of the scale mean, for who has not chosen yet."""
        ends = (self._steps[0], self._steps[-1])
        return "\n".join(
            f"{shown(end, self.locale())}: {self._rubric[end]}" for end in ends if end in self._rubric
        )

    def _on_picked(self, name: str) -> None:
        self._value = name
        self._show()
        self.changed_by_user()

    def _on_slid(self, position: int) -> None:
        self._on_picked(self._steps[position])


def _steps(question: Question) -> list[str]:
    """Return every step as text; 0 to 4 when the form says nothing usable."""
    try:
        lowest, highest = Decimal(question.lowest or "0"), Decimal(question.highest or "4")
        step = Decimal(question.step or "1")
        count = int((highest - lowest) / step) + 1
    except (InvalidOperation, ZeroDivisionError):
        return ["0", "1", "2", "3", "4"]
    return [f"{lowest + step * number:f}" for number in range(max(1, min(count, 10_001)))]
