"""The writing page as it looks at the moments that matter, for `make screens`."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from desktop.domain.answers import AnswerTree
from desktop.domain.record import RecordType
from tests.support import content
from tests.support.robots.waiting import until
from ui.desk import Desk
from ui.fields.long_text import LongTextEditor
from ui.pages.capture.repeat import RepeatBlock
from ui.window import Window


class WritingStage(Protocol):
    """What these scenes stand on."""

    folder: Path

    @property
    def real(self) -> Desk:
        """A desk over a real vault."""

    def window(self, desk: Desk | None = None) -> Window:
        """Return the window over a desk, shown."""

    def settle(self) -> None:
        """Wait until nothing more comes."""


GATE: AnswerTree = {
    "story_purpose": "To show other towns that a cooperative can set hours that fit around school.",
    "needs_person": "yes_chose",
    "about_survivor": "yes",
    "about_minor": "no",
    "current_risk": "yes",
}
"""The first answers of a story that must not be written now."""


def empty(stage: WritingStage) -> QWidget:
    """Show a practice nobody has written in."""
    return _draft(stage, RecordType.PRACTICE, {})


def filled(stage: WritingStage) -> QWidget:
    """Show a practice that is ready."""
    window = _draft(stage, RecordType.PRACTICE, _kept(stage, RecordType.PRACTICE))
    _go(stage, window, "sec_context")
    return window


def files(stage: WritingStage) -> QWidget:
    """Show a photo with what was taken out of it and what is said of it."""
    window = _draft(stage, RecordType.PRACTICE, _kept(stage, RecordType.PRACTICE))
    block = window.editor.editor(("attachments",))
    assert isinstance(block, RepeatBlock)
    window.editor.reveal(("attachments", block.rows[0], "picture"))
    stage.settle()
    return window


def rows(stage: WritingStage) -> QWidget:
    """Show closed rows, each with its one line."""
    window = _draft(stage, RecordType.STORY, _kept(stage, RecordType.STORY))
    window.editor.reveal(("people",))
    stage.settle()
    return window


def gate(stage: WritingStage) -> QWidget:
    """Show the safety gate of a story that holds."""
    window = _draft(stage, RecordType.STORY, GATE)
    window.editor.reveal(("stopped_on",))
    stage.settle()
    return window


def missing(stage: WritingStage) -> QWidget:
    """Show the list of what is missing."""
    window = _draft(stage, RecordType.PRACTICE, {"title": "Women's rights training on market day"})
    window.editor.finish()
    stage.settle()
    return window


def large(stage: WritingStage) -> QWidget:
    """Show one long answer alone on paper."""
    window = _draft(stage, RecordType.PRACTICE, _kept(stage, RecordType.PRACTICE))
    editor = window.editor.editor(("summary",))
    assert isinstance(editor, LongTextEditor)
    editor.write_large()
    stage.settle()
    return window


def dari(stage: WritingStage) -> QWidget:
    """Show a record written in Dari."""
    window = _draft(stage, RecordType.PRACTICE, _kept(stage, RecordType.PRACTICE, content.DARI))
    _go(stage, window, "sec_context")
    return window


SCENES: dict[str, Callable[[WritingStage], QWidget]] = {
    "capture-empty": empty,
    "capture": filled,
    "capture-files": files,
    "capture-rows": rows,
    "capture-gate": gate,
    "capture-problems": missing,
    "capture-large": large,
    "capture-dari": dari,
}


def _kept(stage: WritingStage, record_type: RecordType, language: str = "en") -> AnswerTree:
    desk = stage.real
    draft = desk.capture.begin(record_type)
    photos = content.photos(record_type, stage.folder, language)
    kept = {name: desk.capture.attach(draft.draft_id, path).attachment_id for name, path in photos.items()}
    return content.as_kept(content.load(record_type, language), kept)


def _draft(stage: WritingStage, record_type: RecordType, answers: AnswerTree) -> Window:
    window = stage.window(stage.real)
    draft = stage.real.capture.begin(record_type)
    stage.real.capture.save(draft.draft_id, {**draft.answers, **answers})
    window.open_draft(draft.draft_id)
    until(lambda: window.editor.workspace is not None, "the questions")
    stage.settle()
    return window


def _go(stage: WritingStage, window: Window, section: str) -> None:
    assert window.editor.workspace is not None
    window.editor.workspace.column.show_section(section)
    stage.settle()
