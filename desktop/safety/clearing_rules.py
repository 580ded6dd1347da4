"""Who must have put her name to a record before it may reach readers (domain 8.1 and 8.2).

| Readers                   | Who clears                             | Who else looks at it         |
|---------------------------|----------------------------------------|------------------------------|
| team, by invitation       | a KM focal point or the Secretariat    |                              |
| public                    | the Secretariat, or a delegated one    |                              |
| any of them, a story      | as above                               | somebody, at its safety      |
| any, somebody to be named | the Secretariat, and no other          | as for the story             |
| a survivor's or a child's | as above                               | safety: three people in all  |

The writer's own word counts for nothing.
Two words of one key, or under one name, are of one person. A word counts for one revision and for readers
no wider than those it was given for; an amended revision needs a new one. Only words whose signature and
digest somebody proved come here: `sync.sign_offs` does.
"""

from collections.abc import Iterable

from desktop.domain.audience import Audience, Profile
from desktop.domain.author import Role
from desktop.domain.conflict import Conflict, ConflictCode
from desktop.domain.person import Person, Telling
from desktop.domain.record import Record, RecordType
from desktop.domain.sign_off import SignOff, Step
from desktop.safety.mentions import folded

_CLEARS = frozenset({Role.KM_FOCAL_POINT, Role.SECRETARIAT})


def judge_clearing(
    record: Record,
    telling: Telling | None,
    sign_offs: Iterable[SignOff],
    profile: Profile,
    *,
    writer: str,
    is_public_delegated: bool = False,
) -> tuple[Conflict, ...]:
    """Return what is still missing before the record may go to the profile's readers; all of it blocks.

    Args:
        record: the revision that would leave.
        telling: what the consent rules know of it; None for a record that tells of nobody.
        sign_offs: proven ones; those of other revisions do not count.
        profile: says how wide the readers are.
        writer: fingerprint of the device key of the vault that the record was written in.
        is_public_delegated: whether the Secretariat lets this team's focal point clear for the public.
    """
    if not profile.needs_clearing:
        return ()
    audience = profile.audience
    words = [
        one
        for one in sign_offs
        if (one.record_id, one.revision_id) == (record.record_id, record.revision_id)
        and one.audience.reaches(audience)
    ]
    safe, conflicts = _by_others(record, words, Step.SAFETY, writer), []
    if needs_safety(record, telling) and not safe:
        conflicts.append(_same(words, Step.SAFETY) or Conflict(code=ConflictCode.SAFETY_SIGN_OFF))
    cleared = _by_others(record, words, Step.CLEARED, writer)
    fit = [one for one in cleared if may_clear(one.role, audience, is_public_delegated=is_public_delegated)]
    asking = _asking(telling)
    named = [one for one in fit if one.role is Role.SECRETARIAT] if asking else fit
    if not cleared:
        missing = Conflict(code=ConflictCode.CLEARING, params={"audience": audience.value})
        conflicts.append(_same(words, Step.CLEARED) or missing)
    elif not fit:
        code = ConflictCode.SECRETARIAT if audience is Audience.PUBLIC else ConflictCode.CLEARING
        conflicts.append(Conflict(code=code, params={"audience": audience.value}))
    elif not named:
        conflicts += (_at_request(person) for person in asking)
    elif needs_three(record, telling) and safe and not _are_three(safe, named):
        conflicts.append(Conflict(code=ConflictCode.SAME_PERSON, params={"step": Step.CLEARED.value}))
    return tuple(conflicts)


def needs_safety(record: Record, telling: Telling | None) -> bool:
    """Tell whether somebody has to look at the record's safety: at every story, and at survivors anywhere."""
    return record.record_type is RecordType.STORY or needs_three(record, telling)


def needs_three(record: Record, telling: Telling | None) -> bool:
    """Tell whether writing, the safety sign-off and clearing are for three different people.

    A story that does not say whether it is about a survivor counts as one that is.
    """
    if telling is None:
        return record.record_type is RecordType.STORY
    is_unsaid = telling.about_survivor is None and record.record_type is RecordType.STORY
    return bool(telling.about_survivor) or telling.about_minor or is_unsaid


def may_clear(role: Role, audience: Audience, *, is_public_delegated: bool = False) -> bool:
    """Tell whether a person in this role may clear for these readers."""
    if audience is Audience.PUBLIC:
        return role is Role.SECRETARIAT or (is_public_delegated and role is Role.KM_FOCAL_POINT)
    return role in _CLEARS


def _asking(telling: Telling | None) -> tuple[Person, ...]:
    """Return whoever is named or seen at her own request: then nobody but the Secretariat clears it.

    Whoever asks counts, though as it is written it may not need the exception of domain 5.4 at all.
    """
    people = telling.people if telling is not None else ()
    return tuple(person for person in people if person.asks_to_be_named)


def _at_request(person: Person) -> Conflict:
    missing = {"missing": Role.SECRETARIAT.value}
    return Conflict(code=ConflictCode.NAMED_AT_REQUEST, person=person.code, params=missing, path=person.path)


def _by_others(record: Record, words: list[SignOff], step: Step, writer: str) -> list[SignOff]:
    """Return the words for one step that are not the writer's own."""
    author = _name(record.author.alias)
    return [one for one in words if one.step is step and one.signer != writer and _name(one.alias) != author]


def _same(words: list[SignOff], step: Step) -> Conflict | None:
    """Return that only the writer herself did this step, if somebody did at all."""
    if not any(one.step is step for one in words):
        return None
    return Conflict(code=ConflictCode.SAME_PERSON, params={"step": step.value})


def _are_three(safe: list[SignOff], cleared: list[SignOff]) -> bool:
    return any(
        one.signer != other.signer and _name(one.alias) != _name(other.alias)
        for one in safe
        for other in cleared
    )


def _name(alias: str) -> str:
    """Return a name as people compare names: without regard to case, accents, spaces and signs.

    What cannot be seen makes nobody another person; of two who are told apart by an accent alone one has to
    sign with her whole name.
    """
    return "".join(letter for letter in folded(alias) if letter.isalnum())
