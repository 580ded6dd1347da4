"""Content fonts shipped with the app; chrome keeps the system's interface font."""

from PySide6.QtGui import QFont

from resources import resource
from ui.style import tokens as t
from ui.style.worn import px

CONTENT_FAMILIES = ("Noto Sans", "Vazirmatn")


def load_fonts() -> tuple[str, ...]:
    """Make the shipped fonts known to Qt and return their families; none when they are not there."""
    from PySide6.QtGui import QFontDatabase  # after the first paint, as all of this

    folder = resource("fonts")
    families: list[str] = []
    if folder.is_dir():
        for entry in sorted(folder.iterdir(), key=lambda item: item.name):
            if entry.name.endswith(".ttf"):
                font = QFontDatabase.addApplicationFontFromData(entry.read_bytes())
                families.extend(QFontDatabase.applicationFontFamilies(font))
    return tuple(dict.fromkeys(families))


def content_font(size: float = t.BODY) -> QFont:
    """Return the font in which people's own words are shown, at the present text size."""
    font = QFont()
    font.setFamilies([*CONTENT_FAMILIES, font.family()])
    font.setPixelSize(px(size))
    return font
