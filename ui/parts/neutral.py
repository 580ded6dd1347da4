"""The one title of every window and dialog: what a task bar and a task switcher show says nothing."""

from PySide6.QtCore import QCoreApplication


def neutral_title() -> str:
    """Return the title; what a dialog is about stands in it as its heading."""
    return QCoreApplication.translate("Frame", "Notes")
