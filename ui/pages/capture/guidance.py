"""The help beside the question one is in: why we ask, a good answer, what reviewers look for, the rubric."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.forms.form import Group, Question, Repeat, pick
from desktop.returned import AskedChange
from ui.fields.rubric import paragraphs, step_of
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, GRID, set_role
from ui.wording.receiving import ReceivingWords

_LONGEST_HEADING = 40


Helped = Question | Repeat | Group


class GuidancePanel(QScrollArea):
    """Shows the guidance of one question at a time, and keeps it until another one is gone into.

    Above it stands what a gateway asks to change there, and below it whose template it is, where an office
    adapted it.
    """

    def __init__(
        self, parent: QWidget | None = None, *, template_of: str = "", asked: Sequence[AskedChange] = ()
    ) -> None:
        super().__init__(parent)
        self._template_of = template_of
        self._asked = asked
        self.setObjectName("guidance")
        self.setAccessibleName(self.tr("Guidance"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: Helped | None = None
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

    def show_for_finishing(self) -> None:
        """Say what the list of what is missing is for."""
        self._shown = None
        self._fill(
            [
                ("soft", self.tr("What is missing")),
                ("strong", self.tr("How this list works")),
                ("", self.tr("Each line leads to one question. Answer it, or look at it once more.")),
                ("", self.tr("When nothing is left, press Finish. Until then it stays a draft, safe here.")),
                ("strong", self.tr("If you do not know an answer")),
                ("", self.tr("Write what you know and who could tell more. You can finish another day.")),
            ]
        )

    def show_for(self, node: Helped, languages: Sequence[str]) -> None:
        """Show the guidance of `node`; of a section its hint."""
        if node is self._shown and tuple(languages) == self._languages:
            return
        self._shown, self._languages = node, tuple(languages)
        parts: list[tuple[str, str]] = [("soft", pick(node.label, languages) or node.name)]
        for reason in self._reasons(node):
            parts += [("strong", self.tr("The gateway asks")), ("", reason)]
        for paragraph in paragraphs(_words_for(node, languages)):
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

    def _reasons(self, node: Helped) -> list[str]:
        """Return what a gateway asks of one question, or of what is told again and again in a row of it."""
        here = [one for one in self._asked if one.path and node.name in (one.path[0], one.path[-1])]
        words = ReceivingWords(self)
        return [words.reason(one.code, one.reason) for one in here]

    def _fill(self, parts: Sequence[tuple[str, str]]) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(
            BETWEEN, BETWEEN, BETWEEN, BETWEEN
        )  # its first line is level with the heading
        column.setSpacing(GRID * 2)
        if self._template_of:
            whose = self.tr("Template from your office, {office}").format(office=self._template_of)
            parts = (*parts, ("soft", whose))
        for number, (role, text) in enumerate(parts):
            if (role == "strong" and number > 1) or (role == "soft" and number):
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


def _words_for(node: Helped, languages: Sequence[str]) -> str:
    return pick(node.hint if isinstance(node, Group) else node.guidance, languages)
