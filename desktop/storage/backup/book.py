"""What is remembered of backups inside the encrypted database: a path on a stick reveals where one was."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path

from desktop.clock import moment, stamp
from desktop.domain.backup import Place, Schedule
from desktop.storage.backup.schedule import History


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is remembered of one place; all moments as `stamp` writes them, empty where there was none.

    Attributes:
        fingerprint: of the vault when the last verified backup there was begun.
        owes: marks of keys whose backups there are to go once a newer one stands.
    """

    place_id: str
    folder: str
    volume: str = ""
    last_tried: str = ""
    last_verified: str = ""
    last_checked: str = ""
    trouble: str = ""
    fingerprint: str = ""
    owes: tuple[str, ...] = ()

    def told(self, fingerprint: str) -> Place:
        """Return what people are told of it, while the vault has this fingerprint."""
        return Place(
            place_id=self.place_id,
            folder=Path(self.folder),
            volume=self.volume,
            last_tried=_when(self.last_tried),
            last_verified=_when(self.last_verified),
            last_checked=_when(self.last_checked),
            trouble=self.trouble,
            is_current=bool(self.last_verified) and self.fingerprint == fingerprint,
        )

    def history(self, fingerprint: str) -> History:
        """Return what the schedule asks for."""
        return History(
            last_tried=_when(self.last_tried),
            last_verified=_when(self.last_verified),
            has_changed=not self.last_verified or self.fingerprint != fingerprint,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """All places, and when backups are made by themselves.

    Attributes:
        mark: of the data key that was in force when this was last looked at.
    """

    entries: tuple[Entry, ...] = ()
    schedule: Schedule = field(default_factory=Schedule)
    mark: str = ""

    def retired(self, mark: str) -> Book:
        """Return the book in which every place owes to drop what was made under the key of this mark."""
        entries = (
            replace(one, owes=tuple(dict.fromkeys((*one.owes, mark))), fingerprint="") for one in self.entries
        )
        return replace(self, entries=tuple(entries))

    def with_entry(self, entry: Entry) -> Book:
        """Return the book with this entry in place of the one of the same place, if that is still there."""
        return replace(
            self, entries=tuple(entry if one.place_id == entry.place_id else one for one in self.entries)
        )


def read(content: str | None) -> Book:
    """Return the book that `write` wrote; an empty one if there is none or it makes no sense."""
    if content is None:
        return Book()
    try:
        found = json.loads(content)
        schedule = Schedule(**{name: bool(value) for name, value in found["schedule"].items()})
        entries = tuple(_entry(one) for one in found["places"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Book()
    return Book(entries=entries, schedule=schedule, mark=str(found.get("mark", "")))


def write(book: Book) -> str:
    """Return the book as text."""
    return json.dumps(
        {
            "mark": book.mark,
            "schedule": asdict(book.schedule),
            "places": [asdict(entry) for entry in book.entries],
        }
    )


def noted(now: datetime) -> str:
    """Return a moment as the book has it."""
    return stamp(now)


def _entry(found: dict[str, object]) -> Entry:
    owes = found.get("owes", [])
    if not isinstance(owes, list):
        raise TypeError("marks come as a list")
    texts = {name: str(value) for name, value in found.items() if name != "owes"}
    entry = Entry(**texts, owes=tuple(str(mark) for mark in owes))
    for when in (entry.last_tried, entry.last_verified, entry.last_checked):
        _when(when)
    return entry


def _when(text: str) -> datetime | None:
    return moment(text) if text else None
