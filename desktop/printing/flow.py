"""Keep a heading on the page of what it stands over; knows neither records nor forms."""

from collections.abc import Iterable

from reportlab.platypus.flowables import CondPageBreak, Flowable
from reportlab.platypus.tables import Table

from desktop.printing.prose import Prose

_MOST = 0.6
"""A heading with what must follow it takes no more than this part of a page."""

_SMALL = 130.0
"""A table no taller than this is not torn apart."""


def kept(parts: Iterable[Flowable], width: float, height: float) -> list[Flowable]:
    """Return `parts` with a new page before every heading that would else stand alone at the foot of one."""
    found: list[Flowable] = []
    headings: list[Flowable] = []
    for part in parts:
        if getattr(part, "is_heading", False):
            headings.append(part)
            continue
        need = sum(_height(one, width) for one in headings) + _beginning(part, width)
        found += [CondPageBreak(min(need, height * _MOST)), *headings, part]
        headings = []
    return found + headings


def _height(part: Flowable, width: float) -> float:
    _, height = part.wrap(width, 1e6)
    return float(part.getSpaceBefore() + height + part.getSpaceAfter())


def _beginning(part: Flowable, width: float) -> float:
    """Return the room for the least of `part` that may stand at the foot of a page."""
    if isinstance(part, Prose):
        return part.beginning(width)
    if isinstance(part, Table):
        _, height = part.wrap(width, 1e6)
        rows = part._rowHeights
        return float(height if height <= _SMALL else sum(rows[: (part.repeatRows or 0) + 1]))
    return _height(part, width)
