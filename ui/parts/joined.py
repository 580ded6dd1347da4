"""Several texts in one line, each in its own direction and in the order in which they were given."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from ui.parts.direction import isolated

DOT = " \N{MIDDLE DOT} "


def joined(parts: Iterable[str], between: str = DOT) -> str:
    """Return the parts that say something; where all runs one way anyhow, without marks of direction."""
    said = [part for part in parts if part]
    if QGuiApplication.isRightToLeft() or not all(map(str.isascii, said)):
        said = [isolated(part) for part in said]
    return between.join(said)


def comma() -> str:
    """Return what stands between the members of a list in the interface's language."""
    is_arabic = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    return "\N{ARABIC COMMA} " if is_arabic else ", "
