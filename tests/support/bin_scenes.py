"""Deleting, the bin, old drafts and undoing as they look, for `make screens`."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from desktop.domain.record import RecordType
from tests.support import invented, invented_records
from tests.support.robots.waiting import until
from ui.desk import Desk
from ui.fields.long_text import LongTextEditor
from ui.window import Window


class BinStage(Protocol):
    """What these scenes stand on."""

    folder: Path

    @property
    def real(self) -> Desk:
        """A desk over a real vault."""

    def window(self, desk: Desk | None = None) -> Window:
        """Return the window over a desk, shown."""

    def settle(self) -> None:
        """Wait until nothing more comes."""


def deleted(stage: BinStage) -> QWidget:
    """Show the strip after three records were deleted, one of which had left."""
    window = _records(stage)
    pane = window.records.pane
    for place in (1, 3, 4):
        pane.list.selectionModel().select(
            pane.model.index(place), pane.list.selectionModel().SelectionFlag.Select
        )
    window.records.delete_chosen()
    stage.settle()
    return window


def full(stage: BinStage) -> QWidget:
    """Show the bin with five records in it, two chosen."""
    window = _records(stage)
    for row in invented_records.summaries()[1:6]:
        window.records.binning.delete([row.record_id])
        stage.settle()
    window.records.show_bin()
    stage.settle()
    rows = window.records.bin
    for place in (0, 2):
        rows.list.selectionModel().select(
            rows.model.index(place), rows.list.selectionModel().SelectionFlag.Select
        )
    return window


def for_good(stage: BinStage) -> QWidget:
    """Show the question before emptying."""
    window = full(stage)
    assert isinstance(window, Window)
    window.records.binning.ask_to_empty(window.records.bin.chosen)
    return window.findChild(QWidget, "message") or window


def empty(stage: BinStage) -> QWidget:
    """Show the bin with nothing in it."""
    window = _records(stage)
    window.records.show_bin()
    stage.settle()
    return window


def old_drafts(stage: BinStage) -> QWidget:
    """Show Home asking whether a draft is still needed."""
    rows = invented_records.summaries()
    year = timedelta(days=500)
    rows[0] = replace(rows[0], changed_at=rows[0].changed_at - year)
    return stage.window(invented.desk(Path("/home/office"), rows=rows))


def undone(stage: BinStage) -> QWidget:
    """Show the writing page after undoing."""
    desk = stage.real
    window = stage.window(desk)
    window.begin(RecordType.PRACTICE)
    until(lambda: window.editor.workspace is not None, "the draft")
    stage.settle()
    editor = window.editor.editor(("summary",))
    assert isinstance(editor, LongTextEditor)
    editor.area.setPlainText("Women who sell at the border")
    window.editor.save_now()
    stage.settle()
    window.editor.undoing.undo()
    stage.settle()
    return window


def _records(stage: BinStage) -> Window:
    window = stage.window(invented.desk(Path("/home/office")))
    window.go_to("records")
    stage.settle()
    return window


SCENES: dict[str, Callable[[BinStage], QWidget]] = {
    "records-deleted": deleted,
    "bin": full,
    "bin-for-good": for_good,
    "bin-empty": empty,
    "home-old-draft": old_drafts,
    "capture-undone": undone,
}
