"""The theme as it stands on the application: palette, fonts and stylesheet; pages only read it."""

from collections.abc import Callable

# The names in Qt are reached through the module: making them takes 14 ms, which the first paint saves.
from PySide6 import QtCore
from PySide6.QtCore import QDir
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.settings import Theme
from resources import resource
from ui.style import tokens as t
from ui.style.fonts import ARABIC, led_by_script
from ui.style.icons import refresh_icons
from ui.style.sheet import first_stylesheet, stylesheet
from ui.style.tokens import Tokens

_MIDDLE = 128

ARGUMENTS = ("-style", "Fusion")
"""What an application is made with, so that the stylesheet finds the same ground on every system."""


def apply_first_theme(app: QApplication, theme: Theme, percent: int) -> None:
    """Dress an application in which nothing was painted yet for its first window; `apply_theme` follows.

    The tenth of the stylesheet that this window needs takes a tenth of the time.
    """
    # Before we gave it one, the palette is the system's, and tells light from dark without making an enum.
    is_dark = app.palette().window().color().lightness() < _MIDDLE
    _wear(app, choose(theme, is_dark=is_dark), percent, first_stylesheet)


def apply_theme(app: QApplication, theme: Theme = Theme.SYSTEM, percent: int = 100) -> Tokens:
    """Dress the application and everything open in it; return the tokens now in use.

    The application is made with `ARGUMENTS`: asking for its style here would cost the first paint 15 ms.

    Args:
        app: the running application.
        theme: the person's choice; SYSTEM follows the system's light or dark.
        percent: text size, held between 90 and 200.
    """
    chosen = choose(theme, is_dark=app.styleHints().colorScheme() is QtCore.Qt.ColorScheme.Dark)
    QDir.setSearchPaths("icons", [str(resource("icons"))])  # the stylesheet finds its marks there
    _wear(app, chosen, percent, stylesheet)
    refresh_icons(app)
    return chosen


def _wear(app: QApplication, chosen: Tokens, percent: int, sheet: Callable[[Tokens, int], str]) -> None:
    percent = min(max(percent, t.SMALLEST_TEXT), t.LARGEST_TEXT)
    app.setPalette(palette(chosen))
    font = QFont(app.font())
    font.setFamilies(led_by_script([family for family in font.families() if family != ARABIC]))
    font.setPixelSize(round(t.BODY * percent / 100))
    app.setFont(font)
    app.setStyleSheet(sheet(chosen, percent))


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
    if widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
