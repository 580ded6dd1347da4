"""Choose a file or a folder in a dialog that opens without blocking and remembers nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.parts.neutral import neutral_title


def choose_file(
    parent: QWidget, heading: str, name: str, kinds: str, then: Callable[[Path], object]
) -> QFileDialog:
    """Let the person choose where a new file goes; `then` hears of it."""
    dialog = _made(parent, heading)
    dialog.setNameFilter(kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    return _open(dialog, then)


def choose_existing(parent: QWidget, heading: str, kinds: str, then: Callable[[Path], object]) -> QFileDialog:
    """Let the person choose a file that is there; `then` hears of it."""
    dialog = _made(parent, heading)
    dialog.setNameFilter(kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open(dialog, then)


def choose_several(
    parent: QWidget, heading: str, kinds: str, then: Callable[[tuple[Path, ...]], object]
) -> QFileDialog:
    """Let the person choose files that are there, at once; `then` hears of them."""
    dialog = _made(parent, heading)
    dialog.setNameFilter(kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda chosen: then(tuple(map(Path, chosen))))
    return _open(dialog)


def choose_folder(parent: QWidget, heading: str, then: Callable[[Path], object]) -> QFileDialog:
    """Let the person choose a folder; `then` hears of it."""
    dialog = _made(parent, heading)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _open(dialog, then)


def _made(parent: QWidget, heading: str) -> QFileDialog:
    dialog = QFileDialog(parent, neutral_title())
    dialog.setObjectName("fileDialog")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)  # endings say little, and are cut off
    dialog.setAccessibleName(heading)
    return dialog


def _open(dialog: QFileDialog, then: Callable[[Path], object] | None = None) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if then is not None:
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.destroyed.connect(_forget)
    dialog.open()
    return dialog


def _forget() -> None:
    """Take out what the toolkit has just written about the dialog, where it cannot be kept from writing."""
    if sys.platform in ("win32", "darwin"):
        kept = QSettings(QSettings.Scope.UserScope, "QtProject")
        for name in ("lastVisited", "history", "shortcuts"):
            kept.remove(f"FileDialog/{name}")
