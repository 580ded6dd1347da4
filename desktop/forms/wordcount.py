"""Count the words of long answers for the question that shows them; whatever is between spaces is a word."""

from desktop.domain.problem import AnswerPath
from desktop.forms.form import Kind, Question
from desktop.forms.sheet import Cell, Sheet, questions

ROLE = "words"


class WordCount:
    """Keeps the form's own word count, if it has one.

    The form names the section or group to count in with `capture:counts`; without it all long answers count.
    """

    def __init__(self, sheet: Sheet, counted: str) -> None:
        self._sheet = sheet
        self._counted = counted
        self._known: dict[AnswerPath, tuple[str, int]] = {}
        self.cell = next(filter(_shows_words, questions(sheet.top)), None)

    def recount(self) -> bool:
        """Write the number of words into its answer and tell whether it changed."""
        if self.cell is None:
            return False
        start = self._sheet.cells.get((self._counted,)) if self._counted else None
        cells = questions([start] if start is not None else self._sheet.top)
        words = sum(self._words(cell) for cell in cells if _is_counted(cell))
        if str(words) == self.cell.value or (not words and not self.cell.value):
            return False
        self.cell.branch[self.cell.node.name] = str(words)
        return True

    def _words(self, cell: Cell) -> int:
        """Return the words of one answer, counted again only when it changed."""
        text, words = self._known.get(cell.path, ("", 0))
        if text is not cell.value:
            text = cell.value
            words = len(text.split())
            self._known[cell.path] = (text, words)
        return words


def _shows_words(cell: Cell) -> bool:
    return isinstance(cell.node, Question) and cell.node.role == ROLE and not cell.rows


def _is_counted(cell: Cell) -> bool:
    return isinstance(cell.node, Question) and cell.node.kind is Kind.LONG_TEXT and cell.is_relevant
