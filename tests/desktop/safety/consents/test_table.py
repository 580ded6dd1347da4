"""Every row of the table of domain 5.3 and 5.4, in the document's words, before all kinds of readers."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.audience import Profile
from desktop.domain.conflict import Conflict, ConflictCode
from desktop.domain.consent import Channel, ConsentStatus, Element, Reach, Scope
from desktop.domain.person import Risk, ShownAs, Telling
from desktop.safety.consents import judge, judge_ready
from desktop.safety.consents.table import TABLE, Effect
from tests.support.tellings import TODAY, child, consent, one_changed, person, picture, telling

COLUMNS: tuple[Profile | None, ...] = (
    None,
    Profile.OWN_DESK,
    Profile.REVIEW_HANDOFF,
    Profile.COP_TEAM,
    Profile.INVITED_PACK,
    Profile.GATEWAY_PUBLIC,
    Profile.NEWSLETTER_PACK,
)
"""Ready, desk, review, team, invited, gateway, newsletter; in the cases one letter each: b, l, or a dot."""

C = ConflictCode
S = ConsentStatus
FULL = ShownAs.OWN_FULL_NAME
RECOGNISABLE = picture(is_recognisable=True, shows_face=True, consents=("C1",))

CASES: dict[str, tuple[Telling, ConflictCode, str]] = {
    "current_risk = yes / not sure": (telling(is_in_danger=True), C.IN_DANGER, "bbbbbbb"),
    "a form that does not say": (Telling(is_unknown=True), C.RULES_UNKNOWN, "bbbbbbb"),
    "nobody in it": (telling(people=(), consents=(), pictures=()), C.NO_PEOPLE, "b.lbbbb"),
    "not yet asked": (one_changed(status=S.NOT_ASKED), C.NOT_GIVEN, "b.lbbbb"),
    "refused": (one_changed(status=S.REFUSED), C.NOT_GIVEN, "bbbbbbb"),
    "withdrawn": (
        one_changed(status=S.WITHDRAWN, withdrawn=frozenset({Scope.EVERYTHING})),
        C.WITHDRAWN,
        "bbbbbbb",
    ),
    "withdrawn, said in a notice": (telling(taken_back=("",)), C.WITHDRAWN, "bbbbbbb"),
    "withdrawn: picture": (one_changed(withdrawn=frozenset({Scope.PICTURE})), C.WITHDRAWN, "lllllll"),
    "withdrawn: name": (one_changed(withdrawn=frozenset({Scope.NAME})), C.WITHDRAWN, "lllllll"),
    "withdrawn: one channel": (
        one_changed(
            withdrawn=frozenset({Scope.ONE_CHANNEL}), withdrawn_channels=frozenset({Channel.GATEWAY})
        ),
        C.WITHDRAWN,
        ".....b.",
    ),
    "withdrawn: one channel, nobody wrote which": (
        one_changed(withdrawn=frozenset({Scope.ONE_CHANNEL})),
        C.WITHDRAWN,
        "...bbbb",
    ),
    "no consent for a person coded": (telling(consents=(consent(),)), C.NO_CONSENT, "b.lbbbb"),
    "valid_until passed": (one_changed(valid_until=date(2026, 11, 21)), C.EXPIRED, "b.lbbbb"),
    "said to have expired": (one_changed(status=S.EXPIRED), C.EXPIRED, "b.lbbbb"),
    "given after it ends": (one_changed(valid_until=date(2026, 5, 13)), C.DATES, "b.lbbbb"),
    "given tomorrow": (one_changed(given_on=date(2026, 11, 23)), C.DATES, "b.lbbbb"),
    "for more than three years": (one_changed(valid_until=date(2029, 5, 15)), C.DATES, "b.lbbbb"),
    "given on no day": (one_changed(given_on=None), C.DATES, "b.lbbbb"),
    "without an end": (one_changed(valid_until=None), C.DATES, "b.lbbbb"),
    "team not ticked": (one_changed(channels=frozenset(Channel) - {Channel.TEAM}), C.CHANNEL, "...b..."),
    "invited partners not ticked": (
        one_changed(channels=frozenset(Channel) - {Channel.INVITED_PARTNERS}),
        C.CHANNEL,
        "....b..",
    ),
    "gateway web page not ticked": (
        one_changed(channels=frozenset(Channel) - {Channel.GATEWAY}),
        C.CHANNEL,
        ".....b.",
    ),
    "newsletter not ticked": (
        one_changed(channels=frozenset(Channel) - {Channel.NEWSLETTER}),
        C.CHANNEL,
        "......b",
    ),
    "use_where = not in my country": (one_changed(reach=Reach.NOT_COUNTRY), C.REACH, ".....bb"),
    "use_where = not in my community": (one_changed(reach=Reach.NOT_COMMUNITY), C.REACH, ".....bb"),
    "use_where not answered": (one_changed(reach=None), C.REACH, ".....bb"),
    "the story not in use_content": (
        one_changed(elements=frozenset(Element) - {Element.STORY}),
        C.STORY,
        "l.lbbbb",
    ),
    "approve_first and not seen": (
        one_changed(approve_first=True, has_seen=False),
        C.APPROVE_FIRST,
        "b.lbbbb",
    ),
    "seven points explained": (one_changed(explained=7), C.NOT_EXPLAINED, "b.lbbbb"),
    "under 18 without assent": (
        replace(child(), consents=(replace(child().consents[0], assent=False),)),
        C.ASSENT,
        "b.lbbbb",
    ),
    "under 18, guardian refused or no safe guardian": (
        replace(child(), consents=(replace(child().consents[0], guardian_ok=False),)),
        C.GUARDIAN,
        "b.bbbbb",
    ),
    "under 18, not sure that the guardian is safe": (
        replace(child(), consents=(replace(child().consents[0], guardian_is_safe=False),)),
        C.GUARDIAN,
        "b.bbbbb",
    ),
    "under 18, and nobody is said to be": (telling(about_minor=True), C.CHILD_UNMARKED, "b.lbbbb"),
    "under 18 under the full name": (
        replace(child(), people=(person(age_band="under_18", shown_as=FULL),)),
        C.CHILD_SHOWN,
        "l.bbbbb",
    ),
    "under 18 with a face": (child(pictures=(RECOGNISABLE,)), C.CHILD_SHOWN, "l.lllll"),
    "adult survivor with face and first name": (
        telling(
            people=(person(shown_as=ShownAs.OWN_FIRST_NAME),),
            consents=(consent(),),
            pictures=(RECOGNISABLE,),
        ),
        C.PILLARS,
        "l.lbbbb",
    ),
    "high risk with an exact place": (telling(risk=Risk.HIGH, place_is_exact=True), C.PILLARS, "l.lbbbb"),
    "own full name of an adult survivor": (
        telling(people=(person(shown_as=FULL),), consents=(consent(),)),
        C.NAMED_AT_REQUEST,
        "l.lbbbb",
    ),
    "exception without the specialist": (
        telling(
            people=(person(shown_as=FULL, asks_to_be_named=True, says_why=True),),
            consents=(consent(),),
            specialist_ok=False,
        ),
        C.NAMED_AT_REQUEST,
        "l.lbbbb",
    ),
    "exception: she asks and all holds": (
        telling(
            people=(person(shown_as=FULL, asks_to_be_named=True, says_why=True),),
            consents=(consent(),),
            pictures=(RECOGNISABLE,),
        ),
        C.NAMED_AT_REQUEST,
        "l.lllll",
    ),
    "no specialist for a survivor": (telling(specialist_ok=False), C.SPECIALIST, "b.lbbbb"),
    "no specialist for a child": (
        replace(child(specialist_ok=False), about_survivor=False),
        C.SPECIALIST,
        "b.lbbbb",
    ),
    "two consents of one person": (
        telling(consents=(consent(), consent("C3"), consent("C2", "P2"))),
        C.TWO_CONSENTS,
        "lllllll",
    ),
    "a consent for a person not in the story": (
        telling(consents=(consent(), consent("C2", "P2"), consent("C3", "P9"))),
        C.STRANGER,
        "lllllll",
    ),
    "recognisable without a consent": (
        telling(pictures=(replace(RECOGNISABLE, consents=()),)),
        C.PICTURE,
        "l.lllll",
    ),
    "embargo until tomorrow": (telling(embargo=date(2026, 11, 23)), C.EMBARGO, "..llbbb"),
}


def judged(told: Telling, column: Profile | None, today: date = TODAY) -> tuple[Conflict, ...]:
    return judge_ready(told, today) if column is None else judge(told, column, today)


@pytest.mark.parametrize("name", CASES)
def test_each_rule_does_what_the_table_says_and_names_the_person(name: str) -> None:
    told, code, effects = CASES[name]
    for column, effect in zip(COLUMNS, effects, strict=True):
        found = [one for one in judged(told, column) if one.code is code]
        assert {one.is_blocking for one in found} == {"b": {True}, "l": {False}, ".": set()}[effect], column


@pytest.mark.parametrize("column", COLUMNS)
def test_a_story_with_every_consent_meets_nothing(column: Profile | None) -> None:
    assert judged(telling(), column) == ()


@pytest.mark.parametrize("column", COLUMNS)
def test_a_childs_story_with_all_that_is_asked_meets_nothing(column: Profile | None) -> None:
    assert judged(child(), column) == ()


def test_every_row_of_the_table_is_tried() -> None:
    tried = set()
    for told, code, _ in CASES.values():
        tried |= {code for column in COLUMNS for one in judged(told, column) if one.code is code}
    by_rule = {code for code in ConflictCode if code not in _OTHERS}
    assert tried == by_rule


_OTHERS = {
    ConflictCode.CLOCK_BEHIND,  # found by the disclosure, which knows the vault's own days
    ConflictCode.NOT_CUT,  # found by the disclosure, in the running text
    ConflictCode.SAFETY_SIGN_OFF,  # the clearing's
    ConflictCode.CLEARING,
    ConflictCode.SAME_PERSON,
    ConflictCode.SECRETARIAT,
}


def test_the_table_says_something_for_everybody_and_nothing_of_a_notice() -> None:
    for row in TABLE:
        assert set(row.effects) == {None, *Profile}, row.words
        assert row.effects[Profile.WITHDRAWAL_NOTICE] is Effect.PASS
    assert judge(telling(is_in_danger=True), Profile.WITHDRAWAL_NOTICE, TODAY) == ()


def test_a_rule_that_blocks_readers_never_lets_wider_readers_in() -> None:
    wider = (Profile.COP_TEAM, Profile.INVITED_PACK, Profile.GATEWAY_PUBLIC)
    order = [Effect.PASS, Effect.LOOK, Effect.BLOCK]
    for row in TABLE:
        effects = [order.index(row.effects[profile]) for profile in wider]
        assert effects == sorted(effects), row.words


def test_a_conflict_says_whose_it_is_where_to_put_it_right_and_what_is_wrong() -> None:
    ended = replace(one_changed(valid_until=date(2026, 11, 21)), pictures=())
    (found,) = judge(ended, Profile.COP_TEAM, TODAY)
    assert (found.person, found.path, found.params) == ("P1", ("consents", "C1"), {"day": "2026-11-21"})
    unticked = replace(CASES["gateway web page not ticked"][0], pictures=())
    (found,) = judge(unticked, Profile.GATEWAY_PUBLIC, TODAY)
    assert (found.person, found.params) == ("P1", {"channel": "gateway"})
    missing = judge(CASES["exception without the specialist"][0], Profile.GATEWAY_PUBLIC, TODAY)
    assert {"missing": "specialist"} in [one.params for one in missing]


def test_a_consent_holds_until_the_end_of_its_last_day() -> None:
    told = one_changed(valid_until=TODAY)
    assert judge(told, Profile.GATEWAY_PUBLIC, TODAY) == ()
    assert judge(told, Profile.GATEWAY_PUBLIC, date(2026, 11, 23)) != ()


def test_an_embargo_ends_on_its_day() -> None:
    told = telling(embargo=TODAY)
    assert judge(told, Profile.GATEWAY_PUBLIC, TODAY) == ()


def test_of_two_consents_the_narrower_one_counts() -> None:
    narrow = consent("C3", channels=frozenset({Channel.TEAM}))
    told = telling(consents=(consent(), narrow, consent("C2", "P2")), pictures=())
    found = judge(told, Profile.GATEWAY_PUBLIC, TODAY)
    assert [(one.code, one.is_blocking) for one in found] == [
        (ConflictCode.CHANNEL, True),
        (ConflictCode.TWO_CONSENTS, False),
    ]
    assert found[1].params == {"codes": "C1 C3"}
    assert not any(one.is_blocking for one in judge(told, Profile.COP_TEAM, TODAY))


def test_a_strangers_consent_counts_for_nobody() -> None:
    told = telling(consents=(consent("C1", "P9"), consent("C2", "P2")))
    found = {(one.code, one.person, one.is_blocking) for one in judge(told, Profile.COP_TEAM, TODAY)}
    assert (ConflictCode.NO_CONSENT, "P1", True) in found
    assert (ConflictCode.STRANGER, "P9", False) in found


def test_what_blocks_comes_first() -> None:
    told = telling(consents=(consent(), consent("C3", "P9")), embargo=date(2026, 11, 23))
    blocking = [one.is_blocking for one in judge(told, Profile.COP_TEAM, TODAY)]
    assert blocking == sorted(blocking, reverse=True)
    assert blocking[0] != blocking[-1]
