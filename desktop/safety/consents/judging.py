"""Hold one record against the table of rules: all that stands between it and its readers, at once."""

from dataclasses import replace
from datetime import date

from desktop.domain.audience import Profile
from desktop.domain.conflict import Conflict
from desktop.domain.disclosed import Remark
from desktop.domain.person import ShownAs, Telling
from desktop.safety.consents.rules import Case
from desktop.safety.consents.table import TABLE, Effect


def judge(telling: Telling, profile: Profile, today: date) -> tuple[Conflict, ...]:
    """Return every conflict between a record and the readers of `profile`, those that block it first."""
    return _judge(Case(telling=telling, profile=profile, today=today))


def judge_ready(telling: Telling, today: date) -> tuple[Conflict, ...]:
    """Return every conflict on the way to "ready", whoever is to read it, those that block it first."""
    return _judge(Case(telling=telling, profile=None, today=today))


def remarks(telling: Telling) -> tuple[Remark, ...]:
    """Return what every output of the record has to say, whatever of it leaves."""
    found = []
    if telling.is_composite:
        found.append(Remark.COMPOSITE)
    if any(person.shown_as is ShownAs.CHANGED_NAME for person in telling.people):
        found.append(Remark.CHANGED_NAMES)
    if any(picture.is_illustrative for picture in telling.pictures):
        found.append(Remark.ILLUSTRATIVE)
    return tuple(found)


def _judge(case: Case) -> tuple[Conflict, ...]:
    found: list[Conflict] = []
    for row in TABLE:
        effect = row.effects[case.profile]
        if effect is not Effect.PASS:
            # A form that cannot be read says nothing else that could be trusted.
            found += (replace(one, is_blocking=effect is Effect.BLOCK) for one in row.find(case))
    seen: list[Conflict] = []
    for one in sorted(found, key=lambda one: not one.is_blocking):
        if one not in seen:
            seen.append(one)
    return tuple(seen)
