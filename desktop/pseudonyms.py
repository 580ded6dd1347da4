"""One pseudonym for one person in every record of this vault; who she is stands nowhere, not even here."""

from __future__ import annotations

import csv
import random
from collections.abc import Callable, Iterable
from io import StringIO
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.domain.ids import PersonId, RecordId, new_uuid
from desktop.domain.pseudonym import Pseudonym, Use
from resources import resource

if TYPE_CHECKING:  # the unlock window is painted before SQLAlchemy is imported
    from desktop.storage.store import Store

_SCRIPTS = {"Arab": ("ar", "fa", "ps", "ur", "prs", "uz-Arab"), "Cyrl": ("ru", "ky", "tg", "kk", "uk")}
_REGIONS = {
    "Africa": "africa",
    "Latin America": "latin_america",
    "Caribbean": "caribbean",
    "Pacific": "pacific",
    "Central Asia and Afghanistan": "central_asia",
    "Asia": "asia",
}
_SHOWN = 6


class Pseudonyms:
    """The people of this vault by their pseudonyms. Every method runs on the store lane.

    Args:
        store: the vault's.
        clock: the time.
        protected: returns the names that the team's own list protects.
    """

    def __init__(self, store: Store, clock: Clock, protected: Callable[[], Iterable[str]] = tuple) -> None:
        self._store, self._clock, self._protected = store, clock, protected

    def of(self, record_id: RecordId, code: str) -> Pseudonym | None:
        """Return who stands under a code of a record; None while nobody said."""
        use = Use(record_id=record_id, code=code)
        return next((person for person in self._store.pseudonyms.all() if use in person.uses), None)

    def others(self, record_id: RecordId) -> tuple[Pseudonym, ...]:
        """Return whoever stands in other records and not in this one: they may be told of here too."""
        return tuple(
            person
            for person in self._store.pseudonyms.all()
            if person.uses and all(use.record_id != record_id for use in person.uses)
        )

    def give(self, record_id: RecordId, code: str, name: str) -> Pseudonym | None:
        """Let the person under a code go by `name`; "" lets her go by none.

        One who stands in this record alone is renamed. One who stands in others too keeps her name there, and
        whoever is called otherwise here is somebody else.
        """
        use, name = Use(record_id=record_id, code=code), name.strip()
        known = self.of(record_id, code)
        if not name:
            self._store.pseudonyms.release(use)
            return None
        if known is not None and known.name == name:
            return known
        if known is not None and known.uses == (use,):
            self._store.pseudonyms.rename(known.person_id, name)
            return self.of(record_id, code)
        made = Pseudonym(person_id=PersonId(new_uuid()), name=name, uses=(use,))
        self._store.pseudonyms.add(made, self._clock.now())
        return made

    def link(self, record_id: RecordId, code: str, person_id: PersonId) -> Pseudonym | None:
        """Say that a code stands for a person of another record; return her, None if she is not known."""
        self._store.pseudonyms.use(Use(record_id=record_id, code=code), person_id)
        return self.of(record_id, code)

    def is_taken(self, record_id: RecordId, code: str, name: str) -> bool:
        """Tell whether somebody else of this vault goes by `name`, however it is written."""
        own, wanted = Use(record_id=record_id, code=code), _folded(name)
        return bool(wanted) and any(
            wanted == _folded(person.name)
            for person in self._store.pseudonyms.all()
            if own not in person.uses
        )

    def suggest(self, record_id: RecordId, programme: str, language: str) -> tuple[str, ...]:
        """Return a few names that fit a programme's region and a record's script, women's first.

        None is on the team's own list or part of a name there, and nobody else of this vault goes by one. The
        same record is offered the same names until one of them is taken.
        """
        barred = {part for name in self._protected() for part in (_folded(name), *_folded(name).split())}
        barred |= {_folded(person.name) for person in self._store.pseudonyms.all()}
        chosen = random.Random(record_id)  # noqa: S311  # which names are offered is no secret
        women, men = (list(dict.fromkeys(found)) for found in _names(_region(programme), _script(language)))
        free: list[str] = []
        for names, count in ((women, _SHOWN - 2), (men, 2)):
            chosen.shuffle(names)
            free += [name for name in names if _folded(name) not in barred][:count]
        return tuple(free)


def _names(region: str, script: str) -> tuple[list[str], list[str]]:
    """Return women's and men's names of a region; without one, of all of them."""
    files = [region] if region else list(_REGIONS.values())
    found: tuple[list[str], list[str]] = ([], [])
    spare: tuple[list[str], list[str]] = ([], [])
    for file in files:
        text = resource("names", f"{file}.csv").read_text(encoding="utf-8")
        for row in csv.DictReader(StringIO(text)):
            kept = found if row["script"] == script else spare
            if row["script"] in (script, "Latn"):
                kept[row["kind"] == "male"].append(row["name"])
    return found if found[0] else spare


def _region(programme: str) -> str:
    text = resource("forms", "lists", "programmes.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(StringIO(text))
    return next((_REGIONS.get(row["region"], "") for row in rows if row["name"] == programme), "")


def _script(language: str) -> str:
    for script, codes in _SCRIPTS.items():
        if language in codes or language.split("-")[0] in codes:
            return script
    return "Latn"


def _folded(name: str) -> str:
    from desktop.storage.folding import fold

    return " ".join(fold(name).split())
