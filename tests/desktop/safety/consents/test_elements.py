"""Which parts of a story may go: a part that somebody did not agree to is left out (domain 5.3)."""

from dataclasses import replace

import pytest

from desktop.domain.audience import HANDING, Profile
from desktop.domain.consent import Channel, ConsentStatus, Element, Scope
from desktop.domain.disclosed import Remark
from desktop.domain.person import Picture, PictureKind, ShownAs, Telling
from desktop.safety.consents import allows, allows_picture, remarks
from tests.support.tellings import TODAY, child, consent, one_changed, person, picture, telling

GATEWAY = Profile.GATEWAY_PUBLIC
FACE = picture(is_recognisable=True, shows_face=True, consents=("C1",))
BACK = picture(is_recognisable=True, consents=("C1",))
VOICE = picture(kind=PictureKind.AUDIO, is_recognisable=True, consents=("C1",))
FILM = picture(kind=PictureKind.VIDEO, is_recognisable=True, shows_face=True, consents=("C1",))


@pytest.mark.parametrize("element", Element)
@pytest.mark.parametrize("profile", HANDING)
def test_an_element_goes_only_if_she_ticked_it(element: Element, profile: Profile) -> None:
    assert allows(telling(), profile, TODAY, element, {"P1"})
    without = one_changed(elements=frozenset(Element) - {element})
    assert not allows(without, profile, TODAY, element, {"P1"})
    assert allows(without, profile, TODAY, element, {"P2"})
    assert not allows(without, profile, TODAY, element, {"P1", "P2"})
    assert not allows(without, profile, TODAY, element), "of everybody, when nobody is named"


@pytest.mark.parametrize("element", Element)
@pytest.mark.parametrize(
    "told",
    [
        one_changed(status=ConsentStatus.NOT_ASKED),
        one_changed(status=ConsentStatus.REFUSED),
        one_changed(status=ConsentStatus.EXPIRED),
        one_changed(explained=0),
        one_changed(valid_until=None),
        one_changed(channels=frozenset()),
        telling(consents=()),
        telling(people=()),
        telling(taken_back=("P2",)),
        Telling(is_unknown=True),
    ],
)
def test_without_a_consent_in_force_nothing_of_hers_goes(told: Telling, element: Element) -> None:
    assert not allows(told, GATEWAY, TODAY, element, {"P1"})


def test_nobody_allows_anything_of_a_person_who_is_not_in_the_story() -> None:
    stranger = telling(consents=(*telling().consents, consent("C3", "P9")))
    assert not allows(stranger, GATEWAY, TODAY, Element.QUOTES, {"P9"})
    assert not allows(stranger, GATEWAY, TODAY, Element.QUOTES, {""})


def test_on_her_own_desk_everything_is_there_but_what_was_taken_back() -> None:
    told = one_changed(elements=frozenset(), withdrawn=frozenset({Scope.PICTURE}))
    desk = Profile.OWN_DESK
    assert allows(told, desk, TODAY, Element.QUOTES, {"P1"})
    assert not allows(told, desk, TODAY, Element.PICTURE_FACE, {"P1"})
    assert not allows_picture(told, desk, TODAY, FACE)
    assert allows_picture(told, desk, TODAY, VOICE)


def test_a_withdrawal_notice_holds_nothing() -> None:
    assert not allows(telling(), Profile.WITHDRAWAL_NOTICE, TODAY, Element.STORY, {"P1"})
    assert not allows_picture(telling(), Profile.WITHDRAWAL_NOTICE, TODAY, picture())


@pytest.mark.parametrize(
    ("scope", "gone"),
    [
        (Scope.PICTURE, {Element.PICTURE_FACE, Element.PICTURE_NO_FACE, Element.VIDEO}),
        (Scope.NAME, {Element.OWN_NAME}),
        (Scope.EVERYTHING, set(Element)),
    ],
)
def test_what_is_taken_back_goes_to_nobody(scope: Scope, gone: set[Element]) -> None:
    told = one_changed(withdrawn=frozenset({scope}))
    for profile in HANDING:
        left = {element for element in Element if allows(told, profile, TODAY, element, {"P1"})}
        if scope is Scope.EVERYTHING:
            assert not left
        else:
            assert left == set(Element) - gone


def test_one_channel_taken_back_leaves_the_others() -> None:
    told = one_changed(
        withdrawn=frozenset({Scope.ONE_CHANNEL}), withdrawn_channels=frozenset({Channel.GATEWAY})
    )
    assert not allows(told, GATEWAY, TODAY, Element.STORY, {"P1"})
    assert allows(told, Profile.COP_TEAM, TODAY, Element.STORY, {"P1"})


@pytest.mark.parametrize("profile", HANDING)
def test_name_and_face_of_a_child_are_never_there(profile: Profile) -> None:
    assert not allows(child(), profile, TODAY, Element.OWN_NAME, {"P1"})
    assert not allows_picture(child(), profile, TODAY, FACE)
    assert not allows_picture(child(), profile, TODAY, FILM)
    assert allows(child(), profile, TODAY, Element.QUOTES, {"P1"})
    assert allows_picture(child(), profile, TODAY, BACK)


@pytest.mark.parametrize(
    ("shown", "needed"),
    [
        (FACE, {Element.PICTURE_FACE}),
        (VOICE, {Element.VOICE}),
        (FILM, {Element.VIDEO, Element.PICTURE_FACE}),
        (replace(FILM, shows_face=False), {Element.VIDEO}),
    ],
)
def test_a_picture_needs_all_that_it_shows_ticked(shown: Picture, needed: set[Element]) -> None:
    for ticked in ([], *([one] for one in needed)):
        told = one_changed(elements=frozenset(ticked))
        assert allows_picture(told, GATEWAY, TODAY, shown) is (set(ticked) == needed)
    assert allows_picture(one_changed(elements=frozenset(needed)), GATEWAY, TODAY, shown)


def test_somebody_known_from_behind_agreed_to_a_picture_of_either_kind() -> None:
    for element, may_go in (
        (Element.PICTURE_FACE, True),
        (Element.PICTURE_NO_FACE, True),
        (Element.QUOTES, False),
    ):
        told = one_changed(elements=frozenset({element}))
        assert allows_picture(told, GATEWAY, TODAY, BACK) is may_go


@pytest.mark.parametrize("shown", [FACE, BACK, VOICE, FILM])
@pytest.mark.parametrize("consents", [(), ("C9",), ("C1", "C9"), ("C3",)])
def test_whoever_can_be_known_must_have_a_consent_that_is_there(
    shown: Picture, consents: tuple[str, ...]
) -> None:
    told = telling(consents=(*telling().consents, consent("C3", "P9")))
    assert not allows_picture(told, GATEWAY, TODAY, replace(shown, consents=consents))
    assert allows_picture(told, GATEWAY, TODAY, shown)


def test_hands_of_nobody_named_need_everybodys_word_and_a_landscape_nobodys() -> None:
    told = one_changed(elements=frozenset({Element.STORY}))
    hands, field = picture(), picture(has_people=False)
    assert not allows_picture(told, GATEWAY, TODAY, hands), "they may be hers, and she agreed to no picture"
    assert allows_picture(told, GATEWAY, TODAY, picture(is_illustrative=True)), "they are somebody else's"
    assert allows_picture(told, GATEWAY, TODAY, field)
    either = one_changed(elements=frozenset({Element.STORY, Element.PICTURE_NO_FACE}))
    assert allows_picture(either, GATEWAY, TODAY, hands)
    taken = one_changed(withdrawn=frozenset({Scope.PICTURE}))
    assert not allows_picture(taken, GATEWAY, TODAY, hands), "they may be hers"
    assert allows_picture(taken, GATEWAY, TODAY, field)


@pytest.mark.parametrize("clues", [frozenset({"sign"}), None])
def test_a_picture_that_gives_the_place_away_needs_everybodys_word_on_it(
    clues: frozenset[str] | None,
) -> None:
    house = picture(has_people=False, place_clues=clues)
    assert allows_picture(telling(), GATEWAY, TODAY, house)
    assert not allows_picture(one_changed(elements=frozenset({Element.STORY})), GATEWAY, TODAY, house)


def test_a_picture_of_somewhere_else_gives_no_place_away() -> None:
    elsewhere = picture(has_people=False, place_clues=frozenset({"house"}), is_illustrative=True)
    assert allows_picture(one_changed(elements=frozenset()), GATEWAY, TODAY, elsewhere)


def test_every_output_says_what_a_reader_must_know() -> None:
    told = telling(
        people=(person(), person("P2", shown_as=ShownAs.COMPOSITE)),
        pictures=(picture(is_illustrative=True),),
    )
    assert set(remarks(told)) == {Remark.COMPOSITE, Remark.CHANGED_NAMES, Remark.ILLUSTRATIVE}
    assert remarks(telling(people=())) == ()
