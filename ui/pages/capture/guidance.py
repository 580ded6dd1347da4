"""The help beside the question one is in: why we ask, a good answer, what reviewers look for, the rubric."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.forms.form import Question, Repeat, pick
from ui.fields.plain_label import PlainLabel
from ui.fields.rubric import paragraphs, step_of
from ui.style import BETWEEN, GRID, set_role

_LONGEST_HEADING = 40


class GuidancePanel(QScrollArea):
    """Shows the guidance of one question at a time, and keeps it until another one has some to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guidance")
        self.setAccessibleName(self.tr("Guidance"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: Question | Repeat | None = None
        self._languages: tuple[str, ...] = ()
        self._texts: list[str] = []
        self.show_nothing()

    @property
    def text(self) -> str:
        """Everything that is shown, a line each."""
        return "\n".join(self._texts)

    def show_nothing(self) -> None:
        """Say what this place is for."""
        self._shown = None
        self._fill(
            [("soft", self.tr("Go into a question to see why it is asked and what a good answer holds."))]
        )

    def show_for(self, node: Question | Repeat, languages: Sequence[str]) -> None:
        """Show the guidance of `node`."""
        if node is self._shown and tuple(languages) == self._languages:
            return
        self._shown, self._languages = node, tuple(languages)
        parts: list[tuple[str, str]] = [("soft", pick(node.label, languages) or node.name)]
        for paragraph in paragraphs(pick(node.guidance, languages)):
            step = step_of(paragraph)
            heading, colon, rest = paragraph.partition(":")
            if step is not None:
                parts.append(("", f"{step[0]}   {step[1]}"))
            elif colon and rest.strip() and len(heading) <= _LONGEST_HEADING:
                parts.append(("strong", heading.strip()))
                parts.append(("", rest.strip()[0].upper() + rest.strip()[1:]))
            else:
                parts.append(("", paragraph))
        if len(parts) == 1:
            parts.append(("softBody", self.tr("No guidance is needed here: write it as you would say it.")))
        self._fill(parts)

    def _fill(self, parts: Sequence[tuple[str, str]]) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(BETWEEN, 0, BETWEEN, BETWEEN)
        column.setSpacing(GRID * 2)
        for number, (role, text) in enumerate(parts):
            if role == "strong" and number > 1:
                column.addSpacing(GRID * 2)
            label = PlainLabel(text, role=role, parent=inside)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.addStretch(1)
        self._texts = [text for _, text in parts]
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()
        self.setWidget(inside)
        set_role(inside, "")
