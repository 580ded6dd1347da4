"""Labels that quote answers, as "You wrote: ${title}": which answers, and their words as they stand now."""

from collections.abc import Callable, Iterable, Mapping

from desktop.domain.problem import AnswerPath
from desktop.forms.form import Question, pieces_of
from desktop.forms.logic import Logic
from ui.fields.editor import Editor

Words = Callable[[AnswerPath], str]


class Quotes:
    """Keeps the labels of one sheet's editors in step with the answers they quote."""

    def __init__(self, logic: Logic, words: Words) -> None:
        self._logic = logic
        self._words = words
        self._quoted: dict[AnswerPath, Mapping[str, AnswerPath]] = {}

    def add(self, path: AnswerPath, editor: Editor) -> None:
        """Fill the label of `editor` if it quotes answers, and remember which."""
        names = _names(editor.question, editor.languages)
        found = {name: at for name in names if (at := self._place(path, name)) is not None}
        if found:
            self._quoted[path] = found
            self._tell(editor, found)

    def forget(self, prefix: AnswerPath) -> None:
        """Let go of everything under `prefix`."""
        for path in [path for path in self._quoted if path[: len(prefix)] == prefix]:
            del self._quoted[path]

    def refresh(self, changed: Iterable[AnswerPath], editors: Mapping[AnswerPath, Editor]) -> None:
        """Fill the labels again that quote one of the `changed` answers."""
        gone = set(changed) if self._quoted else set()
        for path, found in self._quoted.items():
            if gone & set(found.values()):
                self._tell(editors[path], found)

    def _tell(self, editor: Editor, found: Mapping[str, AnswerPath]) -> None:
        editor.set_quoted({name: self._words(at) for name, at in found.items()})

    def _place(self, path: AnswerPath, name: str) -> AnswerPath | None:
        """Return where the answer `name` stands as seen from `path`: in the same row, else further out."""
        for length in range(len(path) - 1, -1, -2):
            try:
                self._logic.value((*path[:length], name))
            except KeyError:
                continue
            return (*path[:length], name)
        return None


def _names(question: Question, languages: tuple[str, ...]) -> tuple[str, ...]:
    return pieces_of(question.quoting, languages)[1::2]
