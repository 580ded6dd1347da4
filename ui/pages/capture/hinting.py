"""Looks through the answers for what is worth another look, a little at a time and never under a keystroke.

Each line of each text is looked at once and remembered. Work is done in slices of a few milliseconds between
other events, from a moment after the last key on.
"""

from collections.abc import Collection, Iterable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.audience import Sensitivity
from desktop.domain.hit import Hit, HitKind
from desktop.domain.problem import AnswerPath
from desktop.domain.word_hint import WordHint
from desktop.forms.form import Kind, Question
from desktop.safety.scan import NOBODY, Watch, scan
from desktop.safety.scan.folded import plain
from desktop.safety.wording_hints import Entry, hints
from ui.fields.hint import Hint
from ui.pages.capture.sheet import Sheet
from ui.wording.conflicts import ConflictWords

_PAUSE_MS = 400
_SLICE_S = 0.006
_LONGEST_PIECE = 1500
"""Characters that are looked at in one go: a long line is cut at a space, so that no slice takes long."""
_MOST_KNOWN = 4000
_OURS = frozenset({"helpLine", "contact", "language", "author"})
"""Roles of questions that ask for a number or an address, or for a code."""

Found = tuple[tuple[Hit, ...], tuple[WordHint, ...]]


class Hinting(QObject):
    """Hints for every text that is on screen or was.

    Attributes:
        is_about_people: whether words about survivors are looked at too.

    Signals:
        found: Emitted when hints were shown anew.
    """

    found = Signal()

    def __init__(
        self,
        sheet: Sheet,
        *,
        watch: Watch = NOBODY,
        extra: Collection[Entry] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sheet, self._watch, self._extra = sheet, watch, tuple(extra)
        self._words = ConflictWords()
        self.is_about_people = False
        self._printed: frozenset[str] = frozenset()
        self._due: dict[AnswerPath, None] = {}
        self._known: dict[tuple[str, str], Found] = {}
        self._at_work: Iterator[None] | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self._begin)
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._slice)
        sheet.edited.connect(self._on_edited)
        sheet.editor_added.connect(self._on_added)

    def set_watch(self, watch: Watch) -> None:
        """Look for these names and places from now on, in everything that is on screen."""
        self._watch = watch
        self._known.clear()
        for path in self._sheet.editors:
            self._on_added(path)

    def set_printed(self, names: Iterable[str]) -> None:
        """Take these for names that are to be printed: writing them is no slip."""
        self._printed = frozenset(plain(name.strip(" *")) for name in names if name.strip(" *"))

    @property
    def is_resting(self) -> bool:
        """Whether nothing waits to be looked at."""
        return not (self._due or self._later.isActive() or self._slices.isActive())

    def places(self) -> list[tuple[AnswerPath, str, Hint]]:
        """Return every hint that still stands, with its answer, in reading order of the screen."""
        return [
            (path, editor.label, hint)
            for path, editor in self._sheet.editors.items()
            if not editor.isHidden()
            for hint in editor.hints
        ]

    def close_down(self) -> None:
        """Look at nothing more."""
        self._later.stop()
        self._slices.stop()
        self._due.clear()

    def _on_added(self, path: AnswerPath) -> None:
        if self._sheet.logic.value(path) and self._is_text(path):
            self._due[path] = None
            self._later.start()

    def _on_edited(self, path: AnswerPath) -> None:
        if self._is_text(path):
            self._due[path] = None
            self._slices.stop()  # somebody is typing: what was begun goes on after the pause
            self._later.start()

    def _is_text(self, path: AnswerPath) -> bool:
        editor = self._sheet.editors.get(path)
        return editor is not None and _may_leave(editor.question)

    def _begin(self) -> None:
        if self._at_work is None:
            self._at_work = self._work()
        self._slices.start()

    def _slice(self) -> None:
        until = perf_counter() + _SLICE_S
        while self._at_work is not None and perf_counter() < until:
            if next(self._at_work, self) is self:
                self._at_work = None
        if self._at_work is None:
            self._slices.stop()
            self.found.emit()

    def _work(self) -> Iterator[None]:
        """Look at one piece after the other; yields after each."""
        while self._due:
            path = next(iter(self._due))
            del self._due[path]
            editor = self._sheet.editors.get(path)
            if editor is None:
                continue
            text = editor.value()
            language = self._language()
            shown: list[Hint] = []
            start = 0
            for piece in _pieces(text):
                if piece.strip():
                    shown += self._hints_of(piece, language, start)
                    yield
                start += len(piece)
            if self._sheet.editors.get(path) is editor and editor.value() == text:
                editor.set_hints(shown)
            yield

    def _hints_of(self, piece: str, language: str, start: int) -> list[Hint]:
        known = self._known.get((language, piece))
        if known is None:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            hits = scan(piece, watch=self._watch, languages=(language,))
            words = hints(piece, language, self._extra) if self.is_about_people else ()
            known = self._known[(language, piece)] = (hits, words)
        found = [
            Hint(hit.start + start, hit.end + start, hit.text, self._reason(hit))
            for hit in known[0]
            if not self._is_printed(hit)
        ]
        taken = [(hint.start, hint.end) for hint in found]
        for word in known[1]:
            begin, end = word.start + start, word.end + start
            if not any(begin < other_end and other < end for other, other_end in taken):
                found.append(Hint(begin, end, word.text, self._why(word)))
        return found

    def _is_printed(self, hit: Hit) -> bool:
        return hit.kind is HitKind.WRITTEN_ELSEWHERE and plain(hit.text) in self._printed

    def _reason(self, hit: Hit) -> str:
        return f"{self._words.hit(hit)}. {self._words.hit_advice(hit.kind)}"

    def _why(self, word: WordHint) -> str:
        if not word.instead:
            return word.reason
        return self.tr("{reason} Perhaps: {words}.").format(reason=word.reason, words=word.instead)

    def _language(self) -> str:
        name = self._sheet.names_by_role.get("language", "")
        return (self._sheet.logic.value((name,)) if name else "") or "en"


def _may_leave(question: Question) -> bool:
    """Tell whether somebody writes words here that may leave; numbers for readers are meant to be there."""
    return (
        question.kind in (Kind.TEXT, Kind.LONG_TEXT)
        and not question.is_auto
        and question.sensitivity is not Sensitivity.LOCAL
        and question.role not in _OURS
    )


def _pieces(text: str) -> Iterator[str]:
    """Yield a text line by line, long lines in several parts; all of them together are the text."""
    for line in text.splitlines(keepends=True):
        while len(line) > _LONGEST_PIECE:
            cut = line.rfind(" ", 1, _LONGEST_PIECE) + 1 or _LONGEST_PIECE
            yield line[:cut]
            line = line[cut:]
        yield line
