"""Questions and choices made by hand, and editors for them on screen."""

from typing import Any, TypeVar

from pytestqt.qtbot import QtBot

from desktop.forms.form import Choice, Kind, Question
from ui.fields.editor import Editor

E = TypeVar("E", bound=Editor)


def a_question(kind: Kind = Kind.TEXT, **other: Any) -> Question:
    """Return a question named "it", with the label "What is it?" unless told otherwise."""
    given: dict[str, Any] = {"name": "it", "xpath": "/data/it", "label": {"en": "What is it?"}, **other}
    return Question(kind=kind, **given)


def some_choices(*labels: str) -> tuple[Choice, ...]:
    """Return choices named after their labels, in small letters and without blanks."""
    return tuple(Choice(name=label.casefold().replace(" ", "_"), label={"en": label}) for label in labels)


FRUIT = some_choices(
    "Apple", "Apricot", "Banana", "Cherry", "Date", "Élan fig", "Grape", "Lemon", "Mango", "Red apple"
)


def shown(qtbot: QtBot, kind: type[E], question: Question, *choices: Choice) -> E:
    """Return an editor on screen with its window active."""
    editor = kind(question, ("en",))
    editor.set_choices(choices)
    qtbot.addWidget(editor)
    editor.resize(700, 400)
    editor.show()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    return editor


class Heard:
    """Keeps the values that an editor tells."""

    def __init__(self, editor: Editor) -> None:
        self.values: list[str] = []
        editor.edited.connect(self.values.append)

    @property
    def last(self) -> str:
        return self.values[-1]
