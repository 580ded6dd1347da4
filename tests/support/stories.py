"""A whole story with two people, and the vault that it is written in, for tests of consent and danger."""

from collections.abc import Mapping
from functools import cache
from importlib import resources
from pathlib import Path
from typing import cast

from desktop.capture import Capture
from desktop.domain.answers import AnswerTree
from desktop.domain.record import Draft, Record, RecordType
from desktop.forms.catalog import Catalog
from desktop.forms.form import Form
from desktop.forms.reader import read_form
from desktop.forms.workbook import compile_workbook
from desktop.library import Library
from tests.support import content
from tests.support.vaults import KEY, MovableClock, open_store

COMPILED = Path(str(resources.files("resources"))) / "forms" / "compiled"
OLD = Path(__file__).parent.parent / "golden" / "forms" / "story_2026112203.md"
"""The story form before its questions said which of them are people and consents."""

FILES = {"photo:1": "6f1d9c1e-2c1b-4a54-9d5e-0c6a1f3b7d01", "photo:2": "6f1d9c1e-2c1b-4a54-9d5e-0c6a1f3b7d02"}


@cache
def story_form() -> Form:
    """Return the story form of today."""
    return Catalog(COMPILED).current(RecordType.STORY)


@cache
def old_story_form() -> Form:
    """Return the story form that gave its questions no roles, with the lists of today."""
    lists = {path.name: path.read_bytes() for path in (COMPILED.parent / "lists").glob("*.csv")}
    return read_form(compile_workbook(OLD), lists)


def story(files: Mapping[str, str] = FILES, /, **answers: object) -> dict[str, "str | list[AnswerTree]"]:
    """Return a story that may be finished and shown to everybody: a survivor (P1) and her aid (P2)."""
    whole = content.as_kept(content.load(RecordType.STORY), files)
    return {**whole, **answers}  # type: ignore[dict-item]


def with_row(
    answers: AnswerTree, repeat: str, changed: Mapping[str, str], at: int = 0
) -> dict[str, "str | list[AnswerTree]"]:
    """Return the answers with some of one row's changed; "" takes an answer out."""
    rows = [dict(row) for row in cast("list[AnswerTree]", answers[repeat])]
    rows[at] = {name: value for name, value in {**rows[at], **changed}.items() if value}
    return {**answers, repeat: cast("list[AnswerTree]", rows)}


class StoryDesk:
    """An open vault in which stories are written with the built-in form."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home"
        self.clock = MovableClock()
        self.catalog = Catalog(COMPILED)
        self.open()

    def open(self) -> None:
        self.store = open_store(self.folder, self.clock, KEY)
        self.capture = Capture(self.store, self.catalog, self.clock)
        self.library = Library(self.store, self.catalog)

    def reopen(self) -> None:
        """Close the vault and open it again."""
        self.store.close()
        self.open()

    def begun(self, **answers: object) -> Draft:
        """Return a saved draft of the whole story without its pictures, some answers changed."""
        draft = self.capture.begin(RecordType.STORY)
        whole = {**draft.answers, **story(), "photos": [], **answers}
        self.capture.save(draft.draft_id, cast(AnswerTree, whole))
        return self.capture.open(draft.draft_id)

    def finished(self, **answers: object) -> Record:
        """Return a finished story."""
        return self.capture.finish(self.begun(**answers).draft_id)
