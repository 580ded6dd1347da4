"""Covering and cutting a picture, for `make screens`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop.domain.edits import Box
from tests.support import shown_files
from tests.support.viewer_scenes import ViewerStage
from ui.covering.dialog import CoverDialog
from ui.viewers.decoding import Decoded, decode


def blocks(stage: ViewerStage) -> QWidget:
    """Show two blocks and a cut, the second block selected."""
    return _planned(stage)


def close(stage: ViewerStage) -> QWidget:
    """Look closely, with nothing planned."""
    dialog = _dialog(stage)
    for _ in range(4):
        dialog.board.zoom_in()
    stage.settle()
    return dialog


def result(stage: ViewerStage) -> QWidget:
    """Show the result, and that somebody may be recognised."""
    dialog = _planned(stage)
    dialog.go_on()
    stage.settle()
    return dialog


SCENES: dict[str, Callable[[ViewerStage], QWidget]] = {
    "cover-blocks": blocks,
    "cover-close": close,
    "cover-result": result,
}


def _planned(stage: ViewerStage) -> CoverDialog:
    dialog = _dialog(stage)
    dialog.plan.add(Box(200, 180, 520, 560))
    dialog.board.cut()
    dialog.plan.add(Box(1250, 640, 1500, 880))
    dialog.board.changed.emit()
    stage.settle()
    return dialog


def _dialog(stage: ViewerStage) -> CoverDialog:
    decoded: Decoded = decode(shown_files.photo(2000, 1500), "image/jpeg", QSize(1400, 1050))
    dialog = CoverDialog(decoded, (16, 16), stage.window(), is_at_risk=True, is_frozen=True)
    stage.show(dialog)
    return dialog
