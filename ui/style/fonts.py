"""Content fonts shipped with the app; chrome keeps the system's interface font.

Where one reads from right to left, both begin with the shipped letters of the Arabic script: the height of a
line is that of the first family, and letters lent by another one would be cut off at its edges.
"""

from collections.abc import Sequence
from functools import cache

from PySide6.QtGui import QFont, QGuiApplication

from resources import resource
from ui.style import tokens as t
from ui.style.worn import px

ARABIC = "Vazirmatn"
CONTENT_FAMILIES = ("Noto Sans", ARABIC)


def load_fonts() -> tuple[str, ...]:
    """Make the shipped fonts known to Qt and return their families; none when they are not there."""
    return _load("")


@cache
def _load(start: str) -> tuple[str, ...]:
    """Load the fonts whose file names begin so, and return their families."""
    folder = resource("fonts")
    if not folder.is_dir():
        return ()
    names = sorted(entry.name for entry in folder.iterdir())
    wanted = [name for name in names if name.startswith(start) and name.endswith(".ttf")]
    return tuple(dict.fromkeys(family for name in wanted for family in _add(name)))


@cache
def _add(name: str) -> tuple[str, ...]:
    from PySide6.QtGui import QFontDatabase  # after the first paint, unless that is in the Arabic script

    font = QFontDatabase.addApplicationFontFromData(resource("fonts", name).read_bytes())
    return tuple(QFontDatabase.applicationFontFamilies(font))


def led_by_script(families: Sequence[str]) -> list[str]:
    """Return `families` with the Arabic script's first where one reads from right to left."""
    others = [family for family in families if family != ARABIC]
    return [*_load(ARABIC), *others] if QGuiApplication.isRightToLeft() else list(families)


def content_font(size: float = t.BODY) -> QFont:
    """Return the font in which people's own words are shown, at the present text size."""
    font = QFont()
    font.setFamilies(led_by_script([*CONTENT_FAMILIES, *font.families()]))
    font.setPixelSize(px(size))
    return font
