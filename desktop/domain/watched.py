"""One entry of the team's own list of real names and places that no text may tell."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.ids import WatchId


class WatchKind(StrEnum):
    """What an entry is: of a person's name each part counts, of a place's only the whole."""

    NAME = "name"
    PLACE = "place"


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """One entry; it never leaves the vault."""

    watch_id: WatchId
    text: str
    kind: WatchKind
