"""Read many records for a plan of what leaves: one that is damaged stays and is named, the others go on."""

from collections.abc import Iterable
from typing import Protocol

from desktop.domain.disclosed import StayReason, Stays
from desktop.domain.ids import RecordId
from desktop.domain.person import Telling
from desktop.errors import AppError, Code
from desktop.safety.source import Source

_UNREADABLE = (
    Code.DATABASE_DAMAGED,
    Code.ANSWERS_DAMAGED,
    Code.FORM_MISSING,
    Code.FORM_DAMAGED,
    Code.FORM_TAMPERED,
)
"""Such a record is named and stays; the others are none the worse for it."""


class Sources(Protocol):
    """What is needed of `desktop.library.Library`."""

    def source(self, record_id: RecordId) -> tuple[Source, Telling | None]:
        """Return all of the newest finished revision that a disclosure may pick from, and its consents."""

    def title(self, record_id: RecordId) -> str:
        """Return the title of a record that perhaps cannot be read."""


def gather(
    sources: Sources, record_ids: Iterable[RecordId]
) -> tuple[list[tuple[Source, Telling | None]], list[Stays]]:
    """Return what can be read of the newest revisions, each once, and what stays because it cannot.

    Raises FixableError(RECORD_MISSING), and whatever else is wrong with more than one record.
    """
    readable, stays = [], []
    for record_id in dict.fromkeys(record_ids):
        try:
            readable.append(sources.source(record_id))
        except AppError as error:
            if error.code not in _UNREADABLE:
                raise
            title = sources.title(record_id)
            stays.append(Stays(record_id=record_id, title=title, reason=StayReason.DAMAGED))
    return readable, stays
