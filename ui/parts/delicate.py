"""Which fields hold what must not stay on the clipboard, and which must never get there; marks, no more.

Whoever makes a field marks it; `ui.app.clipboard` keeps to it.
"""

from enum import Enum

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_MARK = "delicacy"
PASSING_FORMAT = "application/x-passing"
"""Beside a text that a button put on the clipboard, whichever window has the keyboard by then."""


class Delicacy(Enum):
    """What may become of a field's words once they are copied."""

    FREE = "free"
    PASSING = "passing"
    NEVER = "never"


def mark_passing(widget: QWidget) -> None:
    """Let what is copied from `widget`, or from anything in it, be forgotten after a minute."""
    widget.setProperty(_MARK, Delicacy.PASSING.value)


def mark_secret(widget: QWidget) -> None:
    """Let nothing be copied from `widget` at all: it holds a passphrase or words of a kit."""
    widget.setProperty(_MARK, Delicacy.NEVER.value)


def mark_as(widget: QWidget, other: QWidget) -> None:
    """Let the same hold for `widget` as for `other`, wherever it is moved to."""
    widget.setProperty(_MARK, delicacy(other).value)


def copy_passing(text: str) -> None:
    """Put `text` on the clipboard, to be forgotten after a minute."""
    words = QMimeData()
    words.setText(text)
    words.setData(PASSING_FORMAT, QByteArray(b"1"))
    QGuiApplication.clipboard().setMimeData(words)


def delicacy(widget: QWidget | None) -> Delicacy:
    """Return what holds for `widget`: its own mark, or the nearest one around it."""
    while widget is not None:
        mark = widget.property(_MARK)
        if mark:
            return Delicacy(str(mark))
        widget = widget.parentWidget()
    return Delicacy.FREE
