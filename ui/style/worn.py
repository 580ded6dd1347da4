"""Which tokens and text size the application wears now; palette and font carry them, no global does."""

from PySide6.QtGui import QColor, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.style import tokens as t
from ui.style.tokens import Tokens


def tokens_now() -> Tokens:
    """Return the tokens the application wears."""
    worn = QGuiApplication.palette()
    key = (worn.window().color(), worn.mid().color(), worn.highlight().color())
    for tokens in t.THEMES:
        if key == (QColor(tokens.paper), QColor(tokens.edge), QColor(tokens.selection)):
            return tokens
    return t.LIGHT


def scale() -> float:
    """Return how much larger than designed text is now."""
    font = QApplication.font()
    pixels = font.pixelSize() if font.pixelSize() > 0 else QFontInfo(font).pixelSize()
    return pixels / t.BODY


def is_large() -> bool:
    """Tell whether words need the whole line, so that what stands beside them elsewhere goes below."""
    return scale() > t.LARGE_TEXT


def px(size: float) -> int:
    """Return a designed size in pixels at the present text size."""
    return round(size * scale())
