"""The three pillars of each person, by the cases of domain 5.4."""

from dataclasses import replace

import pytest

from desktop.domain.audience import Profile
from desktop.domain.consent import Element
from desktop.domain.person import Person, PictureKind, Pillar, Risk, ShownAs, Telling
from desktop.safety.pillars import pillars, pillars_for
from tests.support.tellings import TODAY, child, consent, one_changed, person, picture, telling

ADULT = person("P1", role="leader")


@pytest.mark.parametrize(
    ("who", "changed", "needed"),
    [
        (ADULT, {"about_survivor": False}, 0),
        (ADULT, {"about_survivor": False, "risk": Risk.MEDIUM}, 1),
        (replace(ADULT, role="family"), {"about_survivor": False}, 1),
        (person(), {}, 2),
        (person(), {"risk": Risk.MEDIUM}, 2),
        (person(), {"sexual_violence": True}, 3),
        (person(), {"risk": Risk.HIGH}, 3),
        (ADULT, {"about_survivor": False, "risk": Risk.HIGH}, 3),
        (replace(ADULT, age_band="under_18"), {"about_survivor": False}, 3),
        (replace(ADULT, age_band="under_18"), {"about_survivor": False, "is_violence_theme": False}, 1),
        (replace(ADULT, role=""), {"about_survivor": False}, 2),
        (replace(ADULT, role="a new one"), {"about_survivor": None}, 2),
        (ADULT, {"about_survivor": True}, 2),
    ],
)
def test_as_many_must_go_as_the_case_needs(who: Person, changed: dict[str, object], needed: int) -> None:
    told = telling(people=(who,), consents=(consent(),), **changed)
    assert pillars(told, "P1").needed == needed


def test_one_of_whom_nothing_is_known_is_protected_most() -> None:
    assert pillars(Telling(), "P1").needed == 3
    assert pillars(Telling(), "P1").shown == (Pillar.NAME,)


@pytest.mark.parametrize(
    ("shown_as", "is_shown"),
    [
        (ShownAs.ROLE_ONLY, False),
        (ShownAs.CHANGED_NAME, False),
        (ShownAs.COMPOSITE, False),
        (ShownAs.OWN_FIRST_NAME, True),
        (ShownAs.OWN_FULL_NAME, True),
        (None, True),
    ],
)
def test_a_name_of_her_own_is_shown(shown_as: ShownAs | None, is_shown: bool) -> None:
    standing = pillars(telling(people=(person(shown_as=shown_as),)), "P1")
    assert (Pillar.NAME in standing.shown) is is_shown
    assert (Pillar.NAME in standing.removed) is not is_shown


@pytest.mark.parametrize(
    ("changed", "of"),
    [
        ({"shows_face": True, "is_recognisable": True, "consents": ("C1",)}, {"P1"}),
        ({"is_recognisable": True, "consents": ("C1",)}, {"P1"}),
        ({"is_recognisable": True}, {"P1", "P2"}),
        ({"is_recognisable": True, "is_illustrative": True}, set()),
        ({"is_recognisable": True, "has_people": False}, set()),
        ({"kind": PictureKind.AUDIO, "is_recognisable": True, "consents": ("C2",)}, {"P2"}),
        ({}, set()),
    ],
)
def test_a_face_is_shown_of_whoever_may_be_known_in_a_picture(
    changed: dict[str, object], of: set[str]
) -> None:
    told = telling(pictures=(picture(**changed),))
    assert {code for code in ("P1", "P2") if Pillar.FACE in pillars(told, code).shown} == of


def test_a_place_is_shown_by_its_name_and_by_clues_in_a_picture() -> None:
    assert Pillar.PLACE in pillars(telling(place_is_exact=True), "P1").shown
    assert Pillar.PLACE in pillars(telling(pictures=(picture(place_clues=None),)), "P2").shown
    assert Pillar.PLACE not in pillars(telling(), "P1").shown


def test_what_is_still_missing_is_counted() -> None:
    told = telling(people=(person(shown_as=ShownAs.OWN_FIRST_NAME),), place_is_exact=True)
    standing = pillars(told, "P1")
    assert (standing.needed, standing.missing) == (2, 1)
    assert standing.shown == (Pillar.NAME, Pillar.PLACE)


def test_before_readers_what_may_not_go_counts_as_gone() -> None:
    face = picture(shows_face=True, is_recognisable=True, consents=("C1",))
    told = replace(
        one_changed(elements=frozenset({Element.STORY})),
        people=(person(shown_as=ShownAs.OWN_FIRST_NAME),),
        pictures=(face,),
        place_is_exact=True,
    )
    assert pillars(told, "P1").removed == ()
    assert pillars_for(told, "P1", Profile.GATEWAY_PUBLIC, TODAY).shown == ()
    assert pillars_for(told, "P1", Profile.OWN_DESK, TODAY).removed == ()


class TestTheException:
    def asked(self, **changed: object) -> Telling:
        named = person(shown_as=ShownAs.OWN_FULL_NAME, asks_to_be_named=True, says_why=True)
        return telling(people=(named,), consents=(consent(),), **changed)

    def test_lets_an_adult_survivor_be_named_who_asks_for_it(self) -> None:
        standing = pillars(self.asked(), "P1")
        assert (standing.needed, standing.is_asked, standing.lacking) == (0, True, ())

    @pytest.mark.parametrize(
        ("changed", "lacking"),
        [
            ({"risk": Risk.MEDIUM}, ("risk",)),
            ({"specialist_ok": False}, ("specialist",)),
            ({"is_read_back": False}, ("read_back",)),
            ({"risk": Risk.HIGH, "specialist_ok": False}, ("risk", "specialist")),
        ],
    )
    def test_says_what_it_lacks(self, changed: dict[str, object], lacking: tuple[str, ...]) -> None:
        standing = pillars(self.asked(**changed), "P1")
        assert standing.lacking == lacking
        assert standing.needed > 0

    def test_needs_a_written_reason(self) -> None:
        told = self.asked()
        without = replace(told, people=(replace(told.people[0], says_why=False),))
        assert pillars(without, "P1").lacking == ("reason",)

    def test_is_never_for_under_18(self) -> None:
        told = child()
        girl = replace(told.people[0], asks_to_be_named=True, says_why=True)
        standing = pillars(replace(told, people=(girl,)), "P1")
        assert (standing.needed, standing.lacking) == (3, ("adult",))

    def test_is_for_survivors_only(self) -> None:
        told = self.asked(risk=Risk.MEDIUM, about_survivor=False)
        aunt = replace(told.people[0], role="family")
        assert not pillars(replace(told, people=(aunt,)), "P1").is_asked
