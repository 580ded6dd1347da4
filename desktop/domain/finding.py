"""What a look through the vault found damaged, and what a repair kept; the words come from `ui.wording`."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum


class Damage(StrEnum):
    """Which kind of thing is damaged; the value is stored, so it never changes its meaning."""

    DATABASE = "database"  # a page that holds no text of anybody's: repair makes it anew
    RECORD = "record"  # nothing of the record is left but its name
    REVISION = "revision"  # one finished version
    DRAFT = "draft"
    FILE_MISSING = "file_missing"
    FILE_DAMAGED = "file_damaged"
    FILE_OTHER = "file_other"  # another file lies in its place
    FILE_UNKNOWN = "file_unknown"  # an answer names it, and nothing is known of it
    THUMBNAIL = "thumbnail"
    ORIGINAL = "original"  # the untouched picture behind a copy
    TEMPLATE = "template"
    LEDGER = "ledger"  # a line of what was exported
    SETTING = "setting"
    JOURNAL = "journal"  # steps that could have been undone
    WITHDRAWAL = "withdrawal"  # that a consent was taken back
    SIGN_OFF = "sign_off"  # who checked something, or a key to check with
    TEAM = "team"  # the team's own lists: names to watch for, changed names, texts
    PARCEL = "parcel"  # a bundle in the outbox, or how far it came
    RECEIPT = "receipt"  # what a gateway said of a bundle
    TRUST = "trust"  # colleagues' keys, the office's setup file, certificates, bundles taken in


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One damaged thing, by the names that people know it by.

    Attributes:
        title: the record's title; "" where it is not known.
        name: the file's, template's or setting's name.
        number: which version of the record; 0 where that says nothing.
    """

    damage: Damage
    title: str = ""
    name: str = ""
    number: int = 0
    record_id: str = ""
    item_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What the last look through the vault found.

    Attributes:
        items: every damaged thing.
        finished_at: when everything had been looked at; None while a look is under way.
        share: how much of it all was looked at, from 0 to 1.
    """

    items: tuple[Finding, ...] = ()
    finished_at: datetime | None = None
    share: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """What a repair did.

    Attributes:
        kept: how many of each kind are in the new database, by the name of the table.
        lost: what could not be read any more.
        mended: what was damaged and could be put right from elsewhere.
        aside: the name of the damaged database, kept beside the new one.
    """

    made_at: datetime
    kept: tuple[tuple[str, int], ...]
    lost: tuple[Finding, ...]
    mended: tuple[Finding, ...]
    aside: str


def to_data(findings: Iterable[Finding]) -> list[dict[str, object]]:
    """Return findings as plain data, to be kept."""
    return [asdict(finding) | {"damage": finding.damage.value} for finding in findings]


def from_data(data: Sequence[Mapping[str, object]]) -> tuple[Finding, ...]:
    """Return the findings that `to_data` gave. Raises ValueError, TypeError or KeyError."""
    return tuple(
        Finding(
            damage=Damage(str(one["damage"])),
            title=str(one["title"]),
            name=str(one["name"]),
            number=int(str(one["number"])),
            record_id=str(one["record_id"]),
            item_id=str(one["item_id"]),
        )
        for one in data
    )
