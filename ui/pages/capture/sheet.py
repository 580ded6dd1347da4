"""One open draft on screen: its logic, and whatever shows its answers; it draws nothing and saves nothing."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, Signal

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.problem import AnswerPath
from desktop.domain.step import RowsEdit, Step, TextEdit, rows_at, value_at
from desktop.forms.answers import RemovedRow
from desktop.forms.form import Form, Group, Kind, Node, Question, Repeat
from desktop.forms.logic import Effect, Logic
from desktop.safety.unseen import shown
from ui.fields.editor import Editor
from ui.pages.capture.answer_words import answer_words
from ui.pages.capture.quotes import Quotes

_CHOOSING = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK})


class Block(Protocol):
    """What shows a group or a repeat, as far as the sheet moves it."""

    def set_relevant(self, is_relevant: bool) -> None:
        """Show it, or hide it with its answers kept."""

    def set_required(self, is_required: bool) -> None:
        """Show whether finishing needs something here."""

    def redraw(self) -> None:
        """Show the rows there are now; a group has none."""


class Sheet(QObject):
    """Carries edits into the logic and the logic's effects back to exactly the widgets they name.

    Signals:
        edited: Emitted with its path after any answer changed; with the repeat's path when its rows did.
        editor_added: Emitted with the path of a question whose editor was built.
        section_relevance: Emitted with a section's name and whether it is shown.
    """

    edited = Signal(object)
    editor_added = Signal(object)
    section_relevance = Signal(str, bool)

    def __init__(self, form: Form, logic: Logic, languages: tuple[str, ...], parent: QObject | None) -> None:
        super().__init__(parent)
        self.form = form
        self.logic = logic
        self.languages = languages
        self.section_of = _sections_by_name(form)
        self._section_names = frozenset(section.name for section in form.sections)
        self._editors: dict[AnswerPath, Editor] = {}
        self._blocks: dict[AnswerPath, Block] = {}
        self._nodes = _questions_by_names(form.sections)
        self.names_by_role = _names_by_role(self._nodes)
        self._shown = shown(form)
        self._quotes = Quotes(logic, self._quoted_words)

    @property
    def editors(self) -> Mapping[AnswerPath, Editor]:
        """Every editor built so far."""
        return self._editors

    def block(self, path: AnswerPath) -> Block | None:
        """Return the widget of a group or repeat, if it was built."""
        return self._blocks.get(path)

    def add_editor(self, path: AnswerPath, editor: Editor) -> None:
        """Fill `editor` with what stands at `path`, and keep the two together from now on."""
        self._editors[path] = editor
        if editor.question.kind in _CHOOSING:
            editor.set_choices(self.logic.choices(path))
        editor.set_value(self.logic.value(path))
        editor.set_required(self.logic.is_required(path))
        if not self.logic.is_relevant(path):
            editor.set_relevant(False)
        self._quotes.add(path, editor)
        _Binding(self, path, editor)
        self.editor_added.emit(path)

    def add_block(self, path: AnswerPath, block: Block) -> None:
        """Show and hide `block` with the group or repeat at `path`."""
        self._blocks[path] = block
        block.set_required(self.logic.is_required(path))
        if not self.logic.is_relevant(path):
            block.set_relevant(False)

    def forget(self, prefix: AnswerPath) -> None:
        """Let go of everything under `prefix`, whose widgets are going."""
        for kept in (self._editors, self._blocks):
            for path in [path for path in kept if path[: len(prefix)] == prefix]:
                del kept[path]
        self._quotes.forget(prefix)

    def set(self, path: AnswerPath, value: str) -> None:
        """Take one answer from its editor and redraw what follows from it."""
        before = self.logic.value(path)
        self.apply(self.logic.set(path, value), origin=path)
        self.edited.emit(path)
        if self.logic.value(path) != before:
            self._forget_seen(path)

    def _forget_seen(self, path: AnswerPath) -> None:
        """Take back who has seen the text, if it is another one now: her yes was to the words before."""
        if not self._shown.holds(path[::2]):
            return
        for row in self.logic.rows((self._shown.consents,)):
            tick = (self._shown.consents, row, self._shown.tick)
            if self.logic.value(tick):
                self.apply(self.logic.set(tick, ""))
                self.edited.emit(tick)

    def apply(self, effect: Effect, *, origin: AnswerPath | None = None) -> None:
        """Redraw what `effect` names, and nothing else."""
        for path in effect.choices:
            if path in self._editors:
                self._editors[path].set_choices(self.logic.choices(path))
        for path in effect.changed:
            if path != origin and path in self._editors:
                self._editors[path].set_value(self.logic.value(path))
        self._quotes.refresh(effect.changed, self._editors)
        for path, is_required in effect.required.items():
            if path in self._editors:
                self._editors[path].set_required(is_required)
            elif path in self._blocks:
                self._blocks[path].set_required(is_required)
        for path, is_relevant in effect.relevance.items():
            if path in self._editors:
                self._editors[path].set_relevant(is_relevant)
            elif path in self._blocks:
                self._blocks[path].set_relevant(is_relevant)
            if len(path) == 1 and path[0] in self._section_names:
                self.section_relevance.emit(path[0], is_relevant)

    def turn(self, step: Step, answers: AnswerTree) -> None:
        """Show `answers`, which differ from what is shown by one step. Raises KeyError if they do not fit."""
        for edit in step.edits:
            if isinstance(edit, RowsEdit):
                self._turn_rows(edit.path, rows_at(answers, edit.path))
        for edit in step.edits:
            if isinstance(edit, TextEdit):
                self.apply(self.logic.set(edit.path, value_at(answers, edit.path)))
                self.edited.emit(edit.path)

    def _turn_rows(self, path: AnswerPath, wanted: Sequence[AnswerTree]) -> None:
        ids = [str(row[ROW_ID]) for row in wanted]
        for row in self.logic.rows(path):
            if row not in ids:
                self.apply(self.logic.remove_row((*path, row))[1])
        for place, row in enumerate(ids):
            if row not in self.logic.rows(path):
                removed = RemovedRow(repeat=path, at=place, answers=wanted[place])
                self.apply(self.logic.restore_row(removed))
            self.apply(self.logic.move_row((*path, row), place))
        block = self._blocks.get(path)
        if block is not None:
            block.redraw()
        self.edited.emit(path)

    def words(self, path: AnswerPath, question: Question, locale: QLocale) -> str:
        """Return the answer at `path` as one reads it."""
        whole = self.form.lists.get(question.choices, ())
        choices = whole or (self.logic.choices(path) if question.kind in _CHOOSING else ())
        return answer_words(question, self.logic.value(path), choices, self.languages, locale)

    def _quoted_words(self, path: AnswerPath) -> str:
        return self.words(path, self._nodes[path[::2]], QLocale())

    def rows_moved(self, path: AnswerPath, effect: Effect) -> None:
        """Take in that rows of the repeat at `path` came, went or changed places."""
        self.apply(effect)
        self.edited.emit(path)
        self._forget_seen(path)


class _Binding(QObject):
    """Knows for one editor where its answer stands."""

    def __init__(self, sheet: Sheet, path: AnswerPath, editor: Editor) -> None:
        super().__init__(editor)
        self._sheet = sheet
        self._path = path
        editor.edited.connect(self._on_edited)

    def _on_edited(self, value: str) -> None:
        self._sheet.set(self._path, value)


def _sections_by_name(form: Form) -> dict[str, str]:
    """Return the section of every name that can begin a path."""
    found: dict[str, str] = {}

    def walk(node: Node, section: str) -> None:
        found[node.name] = section
        if isinstance(node, Group):
            for child in node.children:
                walk(child, section)

    for section in form.sections:
        walk(section, section.name)
    return found


def _names_by_role(nodes: Mapping[AnswerPath, Question]) -> dict[str, str]:
    """Return, by role, the name of each question that is asked once."""
    found: dict[str, str] = {}
    for path, question in nodes.items():
        if question.role and len(path) == 1:
            found.setdefault(question.role, question.name)
    return found


def _questions_by_names(nodes: Sequence[Node], scope: AnswerPath = ()) -> dict[AnswerPath, Question]:
    """Return every question by its path without row ids."""
    found: dict[AnswerPath, Question] = {}
    for node in nodes:
        if isinstance(node, Question):
            found[(*scope, node.name)] = node
        else:
            inner = (*scope, node.name) if isinstance(node, Repeat) else scope
            found |= _questions_by_names(node.children, inner)
    return found
