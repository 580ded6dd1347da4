"""The story as a whole, small: its parts in order, how long it is, and how long one reads it."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.problem import AnswerPath
from desktop.forms.form import Form, Group, Kind, Node, Question, Repeat, pick
from desktop.safety.asked import Asked
from ui.pages.capture.sheet import Sheet
from ui.parts.plain_label import PlainLabel
from ui.parts.wrapped_link import WrappedLink
from ui.style import GRID, INSIDE

SHORTEST, LONGEST = 400, 800
"""How many words a story has that is read to its end (domain 5.1)."""

_WORDS_A_MINUTE = 200
_WORDS = "words"


class Outline(QWidget):
    """Parts of the story with a mark each; a part leads to its question.

    Signals:
        path_asked: Emitted with the path of a part.
    """

    path_asked = Signal(object)

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self._sheet = sheet
        self._parts = story_parts(sheet.form)
        self._count: AnswerPath = next(
            (
                (node.name,)
                for node in sheet.form.walk()
                if isinstance(node, Question) and node.role == _WORDS
            ),
            (),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PlainLabel(self.tr("The story as a whole"), role="strong", parent=self))
        column.addSpacing(GRID)
        self._length = PlainLabel(role="soft", parent=self)
        self._length.setObjectName("story_length")
        column.addWidget(self._length)
        self.composite = PlainLabel(
            self.tr("It prints “drawn from several women's accounts”."), role="soft", parent=self
        )
        self.composite.setObjectName("composite_note")
        column.addWidget(self.composite)
        column.addSpacing(INSIDE)
        self._rows: list[tuple[Question | Repeat, WrappedLink | None]] = []
        self._host = QWidget(self)
        self._list = QVBoxLayout(self._host)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        column.addWidget(self._host)
        self._marks: tuple[bool, ...] = ()
        self.setVisible(bool(self._parts))

    @property
    def has_story(self) -> bool:
        """Whether the form has a story to outline."""
        return bool(self._parts)

    @property
    def text(self) -> str:
        """What is said of the length."""
        return self._length.text()

    def look(self, *, is_composite: bool) -> None:
        """Read the answers again."""
        if not self._parts:
            return
        logic = self._sheet.logic
        words = logic.value(self._count) if self._count else ""
        self._length.setText(self._length_words(int(words) if words.isdecimal() else 0))
        self.composite.setVisible(is_composite)
        marks = tuple(
            bool(logic.rows((part.name,)) if isinstance(part, Repeat) else logic.value((part.name,)))
            for part in self._parts
        )
        if marks != self._marks:
            self._marks = marks
            self._draw()

    def _draw(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for part, is_there in zip(self._parts, self._marks, strict=True):
            label = pick(part.label, self._sheet.languages) or part.name
            link = WrappedLink(label, "complete" if is_there else "empty", "ok" if is_there else "soft", self)
            link.setObjectName(f"part_{part.name}")
            link.setAccessibleDescription(self.tr("written") if is_there else self.tr("not written yet"))
            link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            link.clicked.connect(lambda _=False, path=(part.name,): self.path_asked.emit(path))
            self._list.addWidget(link)

    def _length_words(self, words: int) -> str:
        minutes = max(1, round(words / _WORDS_A_MINUTE))
        number = QLocale().toString(words)
        counted = self.tr("{words} words, about %n minute(s) to read.", "", minutes).format(words=number)
        if not words:
            return self.tr("No words yet. 400 to 800 are read to the end.")
        if words < SHORTEST:
            return f"{counted} " + self.tr("400 to 800 are read to the end.")
        if words > LONGEST:
            return f"{counted} " + self.tr("That is long: 400 to 800 are read to the end.")
        return f"{counted} " + self.tr("A good length.")


def story_parts(form: Form) -> tuple[Question | Repeat, ...]:
    """Return what a story is made of, in reading order: what stands in the section of its quotes."""
    quotes = Asked(form).quotes.repeat
    for section in form.sections:
        if any(isinstance(node, Repeat) and node.name == quotes for node in _flat(section)):
            return tuple(node for node in _flat(section) if _is_part(node))
    return ()


def _flat(group: Group) -> Sequence[Question | Repeat]:
    found: list[Question | Repeat] = []
    for node in group.children:
        found += _flat(node) if isinstance(node, Group) else [node]
    return found


def _is_part(node: Node) -> bool:
    if isinstance(node, Question):
        return node.kind is Kind.LONG_TEXT or (
            node.kind is Kind.TEXT and node.is_required and not node.is_auto
        )
    return isinstance(node, Repeat)
