"""The look, said once: tokens, palette, stylesheet, fonts, icons, focus ring; it knows no page.

A widget asks for a look by role: `set_role(label, "title")`. What paints itself asks `tokens_now()`, `px()`.
"""

from ui.style.fonts import content_font, load_fonts
from ui.style.icons import icon_pixmap, set_icon
from ui.style.theme import ARGUMENTS, apply_first_theme, apply_theme, set_role
from ui.style.tokens import (
    AROUND,
    BETWEEN,
    BODY,
    CORNER,
    GRID,
    HEADING,
    ICON,
    INSIDE,
    LARGEST_TEXT,
    LONG_ANSWER,
    LONG_ANSWER_LINE,
    LONG_ANSWER_WIDTH,
    RAIL,
    RECORD_ROW,
    SECONDARY,
    SECTION,
    SMALLEST_TEXT,
    TARGET,
    THEMES,
    TITLE,
    Tokens,
    contrast,
)
from ui.style.worn import is_large, px, scale, tokens_now

__all__ = [
    "ARGUMENTS",
    "AROUND",
    "BETWEEN",
    "BODY",
    "CORNER",
    "GRID",
    "HEADING",
    "ICON",
    "INSIDE",
    "LARGEST_TEXT",
    "LONG_ANSWER",
    "LONG_ANSWER_LINE",
    "LONG_ANSWER_WIDTH",
    "RAIL",
    "RECORD_ROW",
    "SECONDARY",
    "SECTION",
    "SMALLEST_TEXT",
    "TARGET",
    "THEMES",
    "TITLE",
    "Tokens",
    "apply_first_theme",
    "apply_theme",
    "content_font",
    "contrast",
    "icon_pixmap",
    "is_large",
    "load_fonts",
    "px",
    "scale",
    "set_icon",
    "set_role",
    "tokens_now",
]
