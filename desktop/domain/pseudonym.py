"""A changed name that one person keeps in every record; which person that is, only this vault knows."""

from dataclasses import dataclass, field

from desktop.domain.ids import PersonId, RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """Where a pseudonym stands: one person's code in one record."""

    record_id: RecordId
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pseudonym:
    """One name in print; never anybody's real one.

    Attributes:
        uses: where it stands, in the order of the records' ids.
        titles: of the records it stands in, as far as they are in the list; for choosing it again.
    """

    person_id: PersonId
    name: str
    uses: tuple[Use, ...] = ()
    titles: tuple[str, ...] = field(default=())

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a pseudonym needs a name")
