"""Every conflict, find and noun of a consent has words that say what is so and what to do."""

import re
from collections.abc import Callable
from enum import Enum

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.conflict import Conflict, ConflictCode
from desktop.domain.consent import Channel, ConsentStatus, Element, Reach, Scope
from desktop.domain.disclosed import Remark
from desktop.domain.hit import Hit, HitKind
from desktop.domain.person import Pillar
from desktop.domain.sign_off import Step
from tests.support import leaving_plans
from ui.i18n import Language
from ui.wording.conflicts import ConflictWords

FAMILIES: list[tuple[str, type[Enum]]] = [
    ("code", ConflictCode),
    ("hit_kind", HitKind),
    ("hit_advice", HitKind),
    ("remark", Remark),
    ("channel", Channel),
    ("element", Element),
    ("status", ConsentStatus),
    ("reach", Reach),
    ("scope", Scope),
    ("pillar", Pillar),
    ("step", Step),
]

FILLED = {
    "status": "refused",
    "day": "2026-05-03",
    "channel": "gateway",
    "reach": "not_country",
    "element": "own_name",
    "words": "Zahra",
    "count": "5",
    "pillar": "face",
    "needed": "2",
    "removed": "1",
    "shown": "face place",
    "missing": "specialist",
    "codes": "C1 C2",
    "audience": "public",
    "step": "cleared",
}


@pytest.mark.parametrize(("method", "family"), FAMILIES)
def test_everything_about_consent_has_words(method: str, family: type[Enum]) -> None:
    say: Callable[[Enum], str] = getattr(ConflictWords(), method)
    said = [say(member) for member in family]
    assert all(words.strip() for words in said)
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("code", list(ConflictCode))
def test_every_conflict_is_whole_with_and_without_its_particulars(code: ConflictCode) -> None:
    words = ConflictWords()
    for params in (FILLED, {}):
        for person in ("P2", ""):
            said = words.conflict(Conflict(code=code, person=person, params=dict(params)))
            assert said.endswith(".")
            assert "{" not in said
            assert "  " not in said or not params


@pytest.mark.parametrize("code", list(ConflictCode))
def test_no_conflict_shouts_or_blames(code: ConflictCode) -> None:
    said = ConflictWords().conflict(Conflict(code=code, person="P2", params=FILLED)).lower()
    for unwanted in ("!", "invalid", "error", "failed", "please", "violates"):
        assert unwanted not in said


def test_a_sentence_names_the_person_by_code_and_the_day_as_one_says_it(dressed: QApplication) -> None:
    ended = Conflict(code=ConflictCode.EXPIRED, person="P2", params={"day": "2026-05-03"})
    said = ConflictWords().conflict(ended)
    assert said.startswith("P2 ")
    assert "3\N{NO-BREAK SPACE}May\N{NO-BREAK SPACE}2026" in said


def test_ids_of_the_rules_are_said_as_words() -> None:
    seen = Conflict(
        code=ConflictCode.PILLARS, person="P1", params={"needed": "2", "removed": "1", "shown": "name place"}
    )
    assert "the name and the exact place" in ConflictWords().conflict(seen)
    assert ConflictWords().named("made_up") == "made_up"


def test_the_invented_letter_says_all_that_the_rules_say() -> None:
    said = [ConflictWords().conflict(one) for one in leaving_plans.blocked().conflicts]
    assert [one for one in said if re.search(r"  | [.,:]", one)] == []


def test_a_consent_of_nobody_says_so() -> None:
    assert "nobody" in ConflictWords().conflict(Conflict(code=ConflictCode.STRANGER))


def test_words_in_running_text_are_shown_where_they_stand() -> None:
    stands = Conflict(
        code=ConflictCode.NOT_CUT, person="P1", params={"element": "own_name", "words": "Zahra"}
    )
    assert ConflictWords().conflict(stands).endswith("It stands there as: Zahra.")


def test_a_code_does_not_turn_a_sentence_from_right_to_left(dressed: QApplication) -> None:
    language = Language(dressed)
    try:
        language.use("ar")
        said = ConflictWords().conflict(Conflict(code=ConflictCode.NO_CONSENT, person="P2"))
        assert "\N{FIRST STRONG ISOLATE}P2\N{POP DIRECTIONAL ISOLATE}" in said
    finally:
        language.use("en")


def test_a_find_says_what_it_looks_like() -> None:
    hit = Hit(kind=HitKind.PHONE, start=0, end=9, text="070012345")
    assert ConflictWords().hit(hit) == "Looks like a phone number"


def test_who_has_to_clear_what_she_asked_for_is_named_in_words() -> None:
    conflict = Conflict(code=ConflictCode.NAMED_AT_REQUEST, person="P1", params={"missing": "secretariat"})
    assert ConflictWords().conflict(conflict).endswith("Still missing: the Secretariat's word.")


def test_what_the_exception_still_lacks_is_said_in_words_and_nothing_too() -> None:
    for lacking in ("adult", "risk", "specialist", "read_back", "reason", "request"):
        said = ConflictWords().lacking(lacking)
        assert said
        assert said != lacking
    assert ConflictWords().lacking("") == "nothing"
