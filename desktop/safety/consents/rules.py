"""The rules of domain 5.3 and 5.4, one pure function each: what stands between one record and its readers.

A function says what it finds; whether that blocks is said in `desktop.safety.consents.table`, which reads
like the tables of the document. Every consent of a person is asked: of two, the narrower one counts.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop.domain.audience import Audience, Profile
from desktop.domain.conflict import Conflict, ConflictCode
from desktop.domain.consent import Consent, ConsentStatus, Element, Reach, Scope
from desktop.domain.person import Person, Pillar, ShownAs, Telling
from desktop.safety.consents.allowing import CHANNELS, allows_picture, needs_consent
from desktop.safety.consents.standing import Standing, counts_as_survivor, pillars, pillars_for
from desktop.safety.consents.status import POINTS, channels_left, has_dates_in_order, status_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One record before one kind of readers, on a day; without a profile it is to become "ready"."""

    telling: Telling
    profile: Profile | None
    today: date

    def each(self) -> Iterator[tuple[Person, Consent]]:
        """Yield every person with each of her consents."""
        for person in self.telling.people:
            for consent in self.telling.consents_of(person.code):
                yield person, consent

    def standings(self) -> Iterator[Standing]:
        """Yield how each person stands, as written or, before readers, as it would leave."""
        for code in dict.fromkeys(person.code for person in self.telling.people):
            if self.profile is None:
                yield pillars(self.telling, code)
            else:
                yield pillars_for(self.telling, code, self.profile, self.today)


def in_danger(case: Case) -> Iterator[Conflict]:
    """`current_risk` = yes / not sure."""
    if case.telling.is_in_danger:
        yield Conflict(code=ConflictCode.IN_DANGER)


def rules_unknown(case: Case) -> Iterator[Conflict]:
    """A form that does not say which answers are people and consents."""
    if case.telling.is_unknown:
        yield Conflict(code=ConflictCode.RULES_UNKNOWN)


def nobody_in_it(case: Case) -> Iterator[Conflict]:
    """No coded person at all."""
    if not case.telling.people and not case.telling.is_unknown:
        yield Conflict(code=ConflictCode.NO_PEOPLE)


def withdrawn(case: Case) -> Iterator[Conflict]:
    """`consent_status` -> withdrawn, of everything; or a withdrawal of the whole record."""
    said = {person.code for person, consent in case.each() if _is_withdrawn(consent)}
    for code in case.telling.taken_back:
        if code in said:
            continue
        yield Conflict(code=ConflictCode.WITHDRAWN, person=code, params={"scope": Scope.EVERYTHING.value})
    for person, consent in case.each():
        if _is_withdrawn(consent):
            yield _of(consent, person, ConflictCode.WITHDRAWN, scope=Scope.EVERYTHING.value)


def partly_withdrawn(case: Case) -> Iterator[Conflict]:
    """`withdrawn_scope` = picture / name."""
    for person, consent in case.each():
        for scope in (Scope.PICTURE, Scope.NAME):
            if scope in consent.withdrawn and not _is_withdrawn(consent):
                yield _of(consent, person, ConflictCode.WITHDRAWN, scope=scope.value)


def refused(case: Case) -> Iterator[Conflict]:
    """`consent_status` = refused."""
    for person, consent in case.each():
        if consent.status is ConsentStatus.REFUSED:
            yield _of(consent, person, ConflictCode.NOT_GIVEN, status=consent.status.value)


def no_consent(case: Case) -> Iterator[Conflict]:
    """One consent per person coded."""
    for person in case.telling.people:
        if not case.telling.consents_of(person.code):
            yield Conflict(code=ConflictCode.NO_CONSENT, person=person.code, path=person.path)


def not_given(case: Case) -> Iterator[Conflict]:
    """`consent_status` not given/partly for any coded person."""
    settled = (ConsentStatus.REFUSED, ConsentStatus.WITHDRAWN, ConsentStatus.EXPIRED)
    for person, consent in case.each():
        if not consent.status.is_yes and consent.status not in settled:
            yield _of(consent, person, ConflictCode.NOT_GIVEN, status=consent.status.value)


def expired(case: Case) -> Iterator[Conflict]:
    """`valid_until` passed."""
    for person, consent in case.each():
        if status_on(consent, case.today) is ConsentStatus.EXPIRED:
            day = "" if consent.valid_until is None else consent.valid_until.isoformat()
            yield _of(consent, person, ConflictCode.EXPIRED, day=day)


def dates_wrong(case: Case) -> Iterator[Conflict]:
    """Given, valid until and withdrawn on follow each other; never more than three years."""
    for person, consent in case.each():
        if not has_dates_in_order(consent, case.today):
            yield _of(consent, person, ConflictCode.DATES)


def channel_missing(case: Case) -> Iterator[Conflict]:
    """The profile's channel must be ticked in the consent of every person."""
    channel = CHANNELS.get(case.profile) if case.profile is not None else None
    if channel is None:
        return
    for person, consent in case.each():
        if _is_withdrawn(consent):
            continue  # said already, and no channel is left to speak of
        if channel in consent.channels and channel not in channels_left(consent):
            yield _of(consent, person, ConflictCode.WITHDRAWN, scope="one_channel", channel=channel.value)
        elif channel not in consent.channels:
            yield _of(consent, person, ConflictCode.CHANNEL, channel=channel.value)


def not_everywhere(case: Case) -> Iterator[Conflict]:
    """`use_where` = not in my country/community."""
    if case.profile is None or case.profile.audience is not Audience.PUBLIC:
        return
    for person, consent in case.each():
        if consent.reach is not Reach.ANYWHERE:
            reach = consent.reach or Reach.NOT_COMMUNITY
            yield _of(consent, person, ConflictCode.REACH, reach=reach.value)


def story_not_agreed(case: Case) -> Iterator[Conflict]:
    """The story itself is not in `use_content`: it cannot be cut out of itself."""
    for person, consent in case.each():
        if consent.status.is_yes and Element.STORY not in consent.elements:
            yield _of(consent, person, ConflictCode.STORY)


def not_seen(case: Case) -> Iterator[Conflict]:
    """`approve_first` = yes, and she has not seen it yet."""
    for person, consent in case.each():
        if consent.status.is_yes and consent.approve_first and not consent.has_seen:
            yield _of(consent, person, ConflictCode.APPROVE_FIRST)


def not_explained(case: Case) -> Iterator[Conflict]:
    """Eight points explained and understood; all must be ticked."""
    for person, consent in case.each():
        if consent.status.is_yes and consent.explained < POINTS:
            yield _of(consent, person, ConflictCode.NOT_EXPLAINED, count=str(consent.explained))


def no_assent(case: Case) -> Iterator[Conflict]:
    """Under 18: the child's own agreement, always."""
    for person, consent in case.each():
        if consent.is_minor and consent.status.is_yes and consent.assent is not True:
            yield _of(consent, person, ConflictCode.ASSENT)


def no_guardian(case: Case) -> Iterator[Conflict]:
    """Under 18: guardian's consent given, and the guardian not linked to the violence; if not sure, stop."""
    for person, consent in case.each():
        agrees = consent.guardian_ok is True and consent.guardian_is_safe is True
        if consent.is_minor and consent.status.is_yes and not agrees:
            yield _of(consent, person, ConflictCode.GUARDIAN)


def child_unmarked(case: Case) -> Iterator[Conflict]:
    """`about_minor` = yes / not sure: somebody has to be under 18, and nobody is said to be."""
    telling = case.telling
    if telling.about_minor and telling.people and not any(telling.is_minor(one) for one in telling.people):
        yield Conflict(code=ConflictCode.CHILD_UNMARKED)


def child_named(case: Case) -> Iterator[Conflict]:
    """Under 18 and violence theme: full name never exported."""
    for person in _children(case.telling):
        if person.shown_as in (None, ShownAs.OWN_FULL_NAME):
            yield _at(person, ConflictCode.CHILD_SHOWN, pillar=Pillar.NAME.value)


def child_seen(case: Case) -> Iterator[Conflict]:
    """Under 18 and violence theme: face never exported."""
    children = tuple(_children(case.telling))
    for picture in case.telling.pictures:
        named = {one.person for one in case.telling.consents if one.code in picture.consents}
        for person in children:
            if picture.has_people and picture.shows_face and person.code in named:
                yield Conflict(
                    code=ConflictCode.CHILD_SHOWN,
                    person=person.code,
                    params={"pillar": Pillar.FACE.value},
                    path=picture.path,
                )


def pillars_missing(case: Case) -> Iterator[Conflict]:
    """Pillars that must be removed, by case."""
    for standing in case.standings():
        if standing.missing and not standing.is_asked:
            yield Conflict(
                code=ConflictCode.PILLARS,
                person=standing.person,
                params={
                    "needed": str(standing.needed),
                    "removed": str(len(standing.removed)),
                    "shown": " ".join(standing.shown),
                },
                path=_path_of(case.telling, standing.person),
            )


def full_name_of_survivor(case: Case) -> Iterator[Conflict]:
    """`shown_as` = own full name for an adult survivor, or fewer pillars gone: only through the exception."""
    for standing in case.standings():
        is_named = any(_is_named_survivor(case.telling, one, standing.person) for one in case.telling.people)
        needs_it = is_named or (standing.is_asked and standing.missing)
        lacking = standing.lacking if standing.is_asked else ("request",)
        if needs_it and lacking:
            yield _named(case.telling, standing.person, lacking)


def named_at_request(case: Case) -> Iterator[Conflict]:
    """Exception: an adult survivor who already speaks publicly and asks to be named or seen."""
    for standing in case.standings():
        if standing.is_asked and not standing.lacking:
            yield _named(case.telling, standing.person, ())


def specialist_missing(case: Case) -> Iterator[Conflict]:
    """`specialist_ok` required if survivor or under 18."""
    telling = case.telling
    is_about = telling.about_survivor or telling.about_minor
    coded = any(person.is_survivor or telling.is_minor(person) for person in telling.people)
    if (is_about or coded) and not telling.specialist_ok:
        yield Conflict(code=ConflictCode.SPECIALIST)


def two_consents(case: Case) -> Iterator[Conflict]:
    """Two consents of one person: both are kept and the narrower one counts."""
    for code in dict.fromkeys(consent.person for consent in case.telling.consents):
        own = case.telling.consents_of(code)
        if len(own) > 1:
            codes = " ".join(consent.code for consent in own)
            yield Conflict(
                code=ConflictCode.TWO_CONSENTS, person=code, params={"codes": codes}, path=own[-1].path
            )


def stranger(case: Case) -> Iterator[Conflict]:
    """A consent for a person who is not in the story counts for nobody."""
    codes = {person.code for person in case.telling.people}
    for consent in case.telling.consents:
        if consent.person not in codes:
            yield Conflict(code=ConflictCode.STRANGER, person=consent.person, path=consent.path)


def picture_not_agreed(case: Case) -> Iterator[Conflict]:
    """Somebody recognisable in a picture, a recording or a film, without a consent that says so."""
    for picture in case.telling.pictures:
        if case.profile is None:
            known = {consent.code for consent in case.telling.consents}
            is_open = not needs_consent(picture) or bool(picture.consents and known >= {*picture.consents})
        else:
            is_open = allows_picture(case.telling, case.profile, case.today, picture)
        if not is_open:
            yield Conflict(code=ConflictCode.PICTURE, path=picture.path)


def embargoed(case: Case) -> Iterator[Conflict]:
    """`embargo`: not before a court date, a safe move, an event."""
    day = case.telling.embargo
    if day is not None and case.today < day:
        yield Conflict(code=ConflictCode.EMBARGO, params={"day": day.isoformat()})


def _is_withdrawn(consent: Consent) -> bool:
    return consent.status is ConsentStatus.WITHDRAWN or Scope.EVERYTHING in consent.withdrawn


def _children(telling: Telling) -> Iterator[Person]:
    if telling.is_violence_theme:
        yield from (person for person in telling.people if telling.is_minor(person))


def _is_named_survivor(telling: Telling, person: Person, code: str) -> bool:
    return (
        person.code == code
        and person.shown_as in (None, ShownAs.OWN_FULL_NAME)
        and counts_as_survivor(telling, person)
        and not telling.is_minor(person)
    )


def _named(telling: Telling, code: str, missing: tuple[str, ...]) -> Conflict:
    return Conflict(
        code=ConflictCode.NAMED_AT_REQUEST,
        person=code,
        params={"missing": " ".join(missing)},
        path=_path_of(telling, code),
    )


def _path_of(telling: Telling, code: str) -> tuple[str, ...]:
    return next((person.path for person in telling.people if person.code == code), ())


def _at(person: Person, code: ConflictCode, **params: str) -> Conflict:
    return Conflict(code=code, person=person.code, params=params, path=person.path)


def _of(consent: Consent, person: Person, code: ConflictCode, **params: str) -> Conflict:
    return Conflict(code=code, person=person.code, params=params, path=consent.path)
