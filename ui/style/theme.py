"""The theme as it stands on the application: palette, fonts and stylesheet; pages only read it."""

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.settings import Theme
from resources import resource
from ui.style import tokens as t
from ui.style.icons import refresh_icons
from ui.style.sheet import stylesheet
from ui.style.tokens import Tokens

ARGUMENTS = ("-style", "Fusion")
"""What an application is made with, so that the stylesheet finds the same ground on every system."""


def apply_theme(app: QApplication, theme: Theme = Theme.SYSTEM, percent: int = 100) -> Tokens:
    """Dress the application and everything open in it; return the tokens now in use.

    The application is made with `ARGUMENTS`: asking for its style here would cost the first paint 15 ms.

    Args:
        app: the running application.
        theme: the person's choice; SYSTEM follows the system's light or dark.
        percent: text size, held between 90 and 200.
    """
    percent = min(max(percent, t.SMALLEST_TEXT), t.LARGEST_TEXT)
    chosen = choose(theme, is_dark=app.styleHints().colorScheme() is Qt.ColorScheme.Dark)
    app.setPalette(palette(chosen))
    font = QFont(app.font())
    font.setPixelSize(round(t.BODY * percent / 100))
    app.setFont(font)
    QDir.setSearchPaths("icons", [str(resource("icons"))])  # the stylesheet finds its marks there
    app.setStyleSheet(stylesheet(chosen, percent))
    refresh_icons(app)
    return chosen


def choose(theme: Theme, *, is_dark: bool) -> Tokens:
    """Return the tokens of a choice on a light or dark system."""
    if theme is Theme.HIGH_CONTRAST:
        return t.CONTRAST_DARK if is_dark else t.CONTRAST
    if theme is Theme.DARK or (theme is Theme.SYSTEM and is_dark):
        return t.DARK
    return t.LIGHT


def palette(tokens: Tokens) -> QPalette:
    """Return the palette that says the same as the stylesheet, for what paints itself."""
    roles = {
        QPalette.ColorRole.Window: tokens.paper,
        QPalette.ColorRole.WindowText: tokens.ink,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.rail,
        QPalette.ColorRole.Text: tokens.ink,
        QPalette.ColorRole.Button: tokens.surface,
        QPalette.ColorRole.ButtonText: tokens.ink,
        QPalette.ColorRole.BrightText: tokens.bad,
        QPalette.ColorRole.PlaceholderText: tokens.soft,
        QPalette.ColorRole.Highlight: tokens.selection,
        QPalette.ColorRole.HighlightedText: tokens.ink,
        QPalette.ColorRole.Link: tokens.primary,
        QPalette.ColorRole.LinkVisited: tokens.primary,
        QPalette.ColorRole.ToolTipBase: tokens.surface,
        QPalette.ColorRole.ToolTipText: tokens.ink,
        QPalette.ColorRole.Light: tokens.line,
        QPalette.ColorRole.Midlight: tokens.line,
        QPalette.ColorRole.Mid: tokens.edge,
        QPalette.ColorRole.Dark: tokens.edge,
        QPalette.ColorRole.Shadow: tokens.ink,
        QPalette.ColorRole.Accent: tokens.primary,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.soft))
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget one of the stylesheet's looks, as "title", "soft", "card" or "primary"."""
    widget.setProperty("role", role)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
