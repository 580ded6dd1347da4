"""How something of a record comes outside beside a bundle: paper, a table, the clipboard, one picture."""

from enum import Enum


class Way(Enum):
    """How something of a record comes outside, beside a bundle."""

    PAGES = "pages"
    TABLE = "table"
    TEXT = "text"
    PICTURE = "picture"
