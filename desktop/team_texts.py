"""What the team wrote for itself: the list of help, the notes, and whether it is reminded of care."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from desktop.changes import Change
from desktop.domain.answers import clean
from desktop.domain.team_text import HelpService, TeamText

if TYPE_CHECKING:  # the unlock window is painted before SQLAlchemy is imported
    from desktop.storage.store import Store

_HELP = "referral"
_SILENT = "staff_care.off"
_LONGEST = 20_000
"""Characters of one text: somebody pasted a whole book by mistake."""


class TeamTexts:
    """The team's own texts. Every method runs on the store lane and is durable when it returns."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def text(self, name: TeamText) -> str:
        """Return one text; "" as shipped."""
        return self._store.team_texts.get(name.value)

    def put_text(self, name: TeamText, text: str) -> Change:
        """Keep one text."""
        self._store.team_texts.put(name.value, clean(text).strip()[:_LONGEST])
        return Change(settings=True)

    def services(self) -> tuple[HelpService, ...]:
        """Return the list of help in the team's order; () as shipped."""
        with suppress(ValueError, TypeError, KeyError, AttributeError):  # written by another program: no list
            return tuple(_read(row) for row in json.loads(self._store.team_texts.get(_HELP) or "[]"))
        return ()

    def put_services(self, services: Sequence[HelpService]) -> Change:
        """Keep the list of help; rows in which nothing stands are left out."""
        rows = [_written(service) for service in services if not service.is_empty]
        self._store.team_texts.put(_HELP, json.dumps(rows, ensure_ascii=False) if rows else "")
        return Change(settings=True)

    def words(self, language: str) -> str:
        """Return the team's own words worth another look in a language, an entry in each line."""
        return self._store.team_texts.get(f"words.{language}")

    def put_words(self, language: str, text: str) -> Change:
        """Keep the team's own words of a language."""
        self._store.team_texts.put(f"words.{language}", clean(text).strip()[:_LONGEST])
        return Change(settings=True)

    @property
    def is_reminding(self) -> bool:
        """Whether people are reminded of care after long work on a story; so as shipped."""
        return not self._store.team_texts.get(_SILENT)

    def set_reminding(self, is_on: bool) -> Change:
        """Remind people of care after long work on a story, or do not."""
        self._store.team_texts.put(_SILENT, "" if is_on else "1")
        return Change(settings=True)


def _read(row: dict[str, str]) -> HelpService:
    checked = row.get("checked_on", "")
    return HelpService(
        service=str(row["service"]),
        what_for=str(row.get("what_for", "")),
        reached=str(row.get("reached", "")),
        checked_on=date.fromisoformat(checked) if checked else None,
    )


def _written(service: HelpService) -> dict[str, str]:
    return {
        "service": clean(service.service).strip(),
        "what_for": clean(service.what_for).strip(),
        "reached": clean(service.reached).strip(),
        "checked_on": service.checked_on.isoformat() if service.checked_on else "",
    }
