"""Colours, sizes and spaces by name, said once; it draws nothing and knows no widget."""

from typing import NamedTuple  # a dataclass takes ten times as long to make, and the first paint waits


class Tokens(NamedTuple):
    """One theme's colours as #RRGGBB, each named for its use.

    Attributes:
        paper, surface, rail: grounds of the page, of cards and inputs, of the navigation.
        ink, soft: text and secondary text, on every ground.
        line, edge: separators, and borders of what one can fill in or press (3:1 on every ground).
        primary, on_primary: the main action, links, the selected mark; and text upon it.
        selection: ground of a selected row or chip.
        accent: the rare thing that asks for attention.
        ok, warn, bad: states, always beside an icon and a word.
        focus: the ring around what has the keyboard.
        border: width of borders in pixels.
    """

    paper: str
    surface: str
    rail: str
    ink: str
    soft: str
    line: str
    edge: str
    primary: str
    on_primary: str
    selection: str
    accent: str
    ok: str
    warn: str
    bad: str
    focus: str
    border: int = 1

    @property
    def grounds(self) -> tuple[str, ...]:
        """Return every colour that text may stand on."""
        return (self.paper, self.surface, self.rail, self.selection)


LIGHT = Tokens(
    paper="#FBFAF7",
    surface="#FFFFFF",
    rail="#F1EEE8",
    ink="#22252B",
    soft="#565B66",
    line="#D9D4CA",
    edge="#8B8679",
    primary="#6A2C70",
    on_primary="#FFFFFF",
    selection="#EFE3F0",
    accent="#AD4309",
    ok="#1E6B45",
    warn="#8A5A00",
    bad="#B3261E",
    focus="#1F5FBF",
)

DARK = Tokens(
    paper="#1B1C20",
    surface="#24262B",
    rail="#17181B",
    ink="#ECEAE5",
    soft="#B4B6BD",
    line="#3C3F47",
    edge="#7E828D",
    primary="#D9A6DE",
    on_primary="#22152A",
    selection="#3A2C3D",
    accent="#F2A06B",
    ok="#7CCBA2",
    warn="#E5B95B",
    bad="#F2938C",
    focus="#8AB8FF",
)

CONTRAST = Tokens(
    paper="#FFFFFF",
    surface="#FFFFFF",
    rail="#FFFFFF",
    ink="#000000",
    soft="#000000",
    line="#000000",
    edge="#000000",
    primary="#000000",
    on_primary="#FFFFFF",
    selection="#FFFF8F",
    accent="#7A0000",
    ok="#004D26",
    warn="#5C3A00",
    bad="#8C0000",
    focus="#0033CC",
    border=2,
)

CONTRAST_DARK = Tokens(
    paper="#000000",
    surface="#000000",
    rail="#000000",
    ink="#FFFFFF",
    soft="#FFFFFF",
    line="#FFFFFF",
    edge="#FFFFFF",
    primary="#FFFFFF",
    on_primary="#000000",
    selection="#003B70",
    accent="#FFB27A",
    ok="#8CFFC0",
    warn="#FFD75E",
    bad="#FFB3AD",
    focus="#66CCFF",
    border=2,
)

THEMES = (LIGHT, DARK, CONTRAST, CONTRAST_DARK)

GRID = 4
INSIDE = 8
BETWEEN = 16
AROUND = 24
SECTION = 40
CORNER = 6
TARGET = 32
ICON = 20
RAIL = 72
RECORD_ROW = 56

BODY = 15
SECONDARY = 13
HEADING = 18
TITLE = 24
LONG_ANSWER = 17
LONG_ANSWER_LINE = 1.55
LONG_ANSWER_WIDTH = 68

SMALLEST_TEXT = 90
LARGE_TEXT = 1.3
LARGEST_TEXT = 200


def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Return the relative luminance of #RRGGBB."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
