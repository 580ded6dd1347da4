"""Over stories of every kind: nothing is allowed without a consent, and less agreed never allows more."""

from dataclasses import replace
from datetime import date, timedelta
from typing import cast

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.audience import SHARING, Profile
from desktop.domain.consent import Channel, Consent, ConsentStatus, Element, Reach, Scope
from desktop.domain.person import Person, Picture, PictureKind, Risk, ShownAs, Telling
from desktop.safety.consents import allows, allows_picture, judge, judge_ready, remarks
from desktop.safety.consents.status import status_on
from desktop.safety.pillars import pillars, pillars_for
from desktop.safety.telling import read_telling
from tests.support.stories import old_story_form, story, story_form
from tests.support.tellings import TODAY

CODES = st.sampled_from(["P1", "P2", "P3", ""])
DAYS = st.one_of(
    st.none(),
    st.integers(-800, 800).map(lambda days: TODAY + timedelta(days=days)),
    st.sampled_from([date.min, date.max, TODAY]),
)
MAYBE = st.sampled_from([None, True, False])
CONSENTS = st.builds(
    Consent,
    code=st.sampled_from(["C1", "C2", ""]),
    person=CODES,
    status=st.sampled_from([*ConsentStatus, *[ConsentStatus.GIVEN] * 12]),
    channels=st.frozensets(st.sampled_from(Channel)),
    elements=st.frozensets(st.sampled_from(Element)),
    reach=st.sampled_from([None, *Reach]),
    approve_first=st.booleans(),
    has_seen=st.booleans(),
    explained=st.sampled_from([0, 7, 8, 8, 8]),
    given_on=st.one_of(DAYS, st.just(date(2026, 5, 1))),
    valid_until=st.one_of(DAYS, st.just(date(2027, 5, 1))),
    is_minor=st.booleans(),
    assent=MAYBE,
    guardian_ok=MAYBE,
    guardian_is_safe=MAYBE,
    withdrawn=st.frozensets(st.sampled_from(Scope), max_size=1),
    withdrawn_channels=st.frozensets(st.sampled_from(Channel), max_size=2),
)
PEOPLE = st.builds(
    Person,
    code=CODES,
    role=st.sampled_from(["survivor", "family", "leader", "other", "", "?"]),
    age_band=st.sampled_from(["", "under_18", "a25_39"]),
    shown_as=st.sampled_from([None, *ShownAs]),
    asks_to_be_named=st.booleans(),
    says_why=st.booleans(),
)
PICTURES = st.builds(
    Picture,
    kind=st.sampled_from(PictureKind),
    consents=st.lists(st.sampled_from(["C1", "C2", "C9"]), max_size=2).map(tuple),
    has_people=st.booleans(),
    is_recognisable=st.booleans(),
    shows_face=st.booleans(),
    place_clues=st.sampled_from([None, frozenset(), frozenset({"sign"})]),
    is_illustrative=st.booleans(),
)
TELLINGS = st.builds(
    Telling,
    people=st.lists(PEOPLE, max_size=3).map(tuple),
    consents=st.lists(CONSENTS, max_size=4).map(tuple),
    pictures=st.lists(PICTURES, max_size=2).map(tuple),
    about_survivor=MAYBE,
    about_minor=st.booleans(),
    is_in_danger=st.booleans(),
    risk=st.sampled_from(Risk),
    specialist_ok=st.booleans(),
    is_read_back=st.booleans(),
    place_is_exact=st.booleans(),
    sexual_violence=st.booleans(),
    embargo=DAYS,
    taken_back=st.sampled_from([(), (), (), ("P1",), ("",)]),
    is_unknown=st.sampled_from([False, False, False, True]),
)
PROFILES = st.sampled_from(Profile)
VALUES = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["yes", "no", "given", "withdrawn", "P1", "C1 C2", "2026-05-14", "9999-99-99", "none"]),
)


def what_goes(told: Telling, profile: Profile) -> set[tuple[str, str]]:
    """Return all that is allowed, whole record or part, by what it is and whose."""
    found = set()
    if not any(one.is_blocking for one in judge(told, profile, TODAY)):
        found.add(("record", ""))
    for element in Element:
        for code in {person.code for person in told.people}:
            if allows(told, profile, TODAY, element, {code}):
                found.add((element.value, code))
        if allows(told, profile, TODAY, element):
            found.add((element.value, "all"))
    for number, one in enumerate(told.pictures):
        if allows_picture(told, profile, TODAY, one):
            found.add(("picture", str(number)))
    return found


@settings(max_examples=300, deadline=None)
@given(TELLINGS, st.sampled_from(SHARING))
def test_without_a_consent_nothing_is_ever_allowed(told: Telling, profile: Profile) -> None:
    bare = replace(told, consents=())
    found = what_goes(bare, profile)
    assert not {name for name, _ in found} & {"record", *Element}
    goes = {int(number) for name, number in found if name == "picture"}
    for number in goes:
        assert not told.pictures[number].has_people or not (
            told.pictures[number].is_recognisable or told.pictures[number].shows_face
        )


@settings(max_examples=300, deadline=None)
@given(TELLINGS, PROFILES, st.data())
def test_agreeing_to_less_never_allows_more(told: Telling, profile: Profile, data: st.DataObject) -> None:
    if not told.consents:
        return
    at = data.draw(st.integers(0, len(told.consents) - 1))
    one = told.consents[at]
    less = data.draw(
        st.sampled_from(
            [
                replace(one, channels=one.channels - {data.draw(st.sampled_from(Channel))}),
                replace(one, elements=one.elements - {data.draw(st.sampled_from(Element))}),
                replace(one, explained=0),
                replace(one, has_seen=False, approve_first=True),
                replace(one, status=ConsentStatus.REFUSED),
                replace(one, status=ConsentStatus.WITHDRAWN, withdrawn=frozenset({Scope.EVERYTHING})),
                replace(one, withdrawn=one.withdrawn | {Scope.PICTURE}),
                replace(one, withdrawn=one.withdrawn | {Scope.NAME}),
                replace(one, withdrawn=one.withdrawn | {Scope.ONE_CHANNEL}, withdrawn_channels=frozenset()),
                replace(one, reach=Reach.NOT_COUNTRY),
                replace(one, valid_until=TODAY - timedelta(days=1)),
                replace(one, assent=False),
                replace(one, guardian_is_safe=None),
            ]
        )
    )
    narrowed = replace(told, consents=(*told.consents[:at], less, *told.consents[at + 1 :]))
    assert what_goes(narrowed, profile) <= what_goes(told, profile)


@settings(max_examples=300, deadline=None)
@given(TELLINGS, PROFILES, st.data())
def test_more_risk_never_allows_more(told: Telling, profile: Profile, data: st.DataObject) -> None:
    riskier = data.draw(
        st.sampled_from(
            [
                replace(told, risk=Risk.HIGH),
                replace(told, risk=Risk.MEDIUM if told.risk is Risk.LOW else told.risk),
                replace(told, is_in_danger=True),
                replace(told, about_minor=True),
                replace(told, place_is_exact=True),
                replace(told, sexual_violence=True),
                replace(told, specialist_ok=False),
                replace(told, is_read_back=False),
                replace(told, taken_back=("P1",)),
                replace(told, is_unknown=True),
                replace(told, embargo=date.max),
                replace(told, people=tuple(replace(one, age_band="under_18") for one in told.people)),
                replace(told, people=tuple(replace(one, says_why=False) for one in told.people)),
                replace(told, people=tuple(replace(one, shown_as=None) for one in told.people)),
            ]
        )
    )
    assert what_goes(riskier, profile) <= what_goes(told, profile)


@settings(max_examples=200, deadline=None)
@given(TELLINGS, st.sampled_from(SHARING), CONSENTS)
def test_another_consent_of_somebody_never_allows_more(
    told: Telling, profile: Profile, more: Consent
) -> None:
    if not told.consents_of(more.person):
        return
    added = replace(told, consents=(*told.consents, replace(more, code="C8")))
    assert what_goes(added, profile) <= what_goes(told, profile)


@settings(max_examples=200, deadline=None)
@given(TELLINGS, PROFILES, DAYS)
def test_every_story_can_be_judged_on_every_day(told: Telling, profile: Profile, day: date | None) -> None:
    today = day or TODAY
    judge(told, profile, today)
    judge_ready(told, today)
    remarks(told)
    for consent in told.consents:
        status_on(consent, today)
    for person in told.people:
        pillars(told, person.code)
        standing = pillars_for(told, person.code, profile, today)
        assert not set(standing.removed) & set(standing.shown)
        assert len(standing.removed) + len(standing.shown) == 3


@settings(max_examples=200, deadline=None)
@given(
    st.dictionaries(st.sampled_from(sorted(story())), st.one_of(VALUES, st.none()), max_size=4),
    st.sampled_from(["people", "consents", "photos", "quotes", "attachments"]),
    st.lists(
        st.dictionaries(
            st.sampled_from(
                [ROW_ID, *sorted({name for row in story()["consents"] for name in row}), "code", "picture"]
            ),
            VALUES,
            max_size=5,
        ),
        max_size=3,
    ),
    st.booleans(),
)
def test_any_answers_are_read_and_judged(
    changed: dict[str, str | None], repeat: str, rows: list[dict[str, str]], is_old: bool
) -> None:
    answers: dict[str, object] = {**story(), repeat: rows}
    for name, value in changed.items():
        if value is None:
            answers.pop(name, None)
        else:
            answers[name] = value
    told = read_telling(old_story_form() if is_old else story_form(), cast(AnswerTree, answers))
    assert told is not None
    for profile in Profile:
        judge(told, profile, TODAY)
