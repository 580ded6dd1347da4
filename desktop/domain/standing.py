"""What gateways said of the records here, all at once, for a list."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.domain.ids import RecordId, RevisionId
from desktop.domain.receipt import Judgement


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Answers by version, and what is still to do by record.

    Attributes:
        said: what became of each version that a receipt speaks of; the best word of several.
        asked: how many changes are asked for and not made.
    """

    said: Mapping[RevisionId, Judgement] = field(default_factory=dict)
    asked: Mapping[RecordId, int] = field(default_factory=dict)
