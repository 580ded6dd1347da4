from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum

import pytest

from desktop.domain.attachment import RefusalReason
from desktop.domain.audience import Audience, Profile
from desktop.domain.author import Role
from desktop.domain.disclosed import StayReason
from desktop.domain.problem import Problem, ProblemCode
from desktop.domain.record import RecordState, RecordType
from desktop.errors import Code, FixableError, MachineError
from ui.i18n import Language
from ui.shortcuts import Shortcut
from ui.wording import Wording

FAMILIES: list[tuple[str, type[Enum]]] = [
    ("code", Code),
    ("state", RecordState),
    ("record_type", RecordType),
    ("untitled", RecordType),
    ("when_to_use", RecordType),
    ("problem_code", ProblemCode),
    ("stay_reason", StayReason),
    ("role", Role),
    ("audience", Audience),
    ("profile", Profile),
    ("profile_choice", Profile),
    ("readers", Profile),
    ("refusal", RefusalReason),
    ("shortcut", Shortcut),
]


@pytest.mark.parametrize(("method", "family"), FAMILIES)
def test_everything_the_core_says_has_words(method: str, family: type[Enum]) -> None:
    say: Callable[[Enum], str] = getattr(Wording(), method)
    for member in family:
        assert say(member).strip(), member


@pytest.mark.parametrize("code", list(Code))
def test_no_sentence_shouts_or_blames(code: Code) -> None:
    sentence = Wording().code(code)
    for unwanted in ("!", "oops", "invalid", "error", "failed", "please"):
        assert unwanted not in sentence.lower()
    assert sentence.rstrip("}")[-1] in ".:" or sentence.endswith("}")


def test_sentences_are_filled_with_their_parameters() -> None:
    wording = Wording()
    refused = FixableError(Code.TYPE_REFUSED, name="setup.exe", reason=RefusalReason.PROGRAM)
    assert (
        wording.error(refused)
        == "The file setup.exe was not added. It is a program, and programs can do harm."
    )
    full = MachineError(Code.DISK_FULL, needed=40 * 1024 * 1024)
    assert "Free 40.0 MB" in wording.error(full)
    assert "Free some space" in wording.error(MachineError(Code.DISK_FULL, needed=0))


def test_a_missing_parameter_never_breaks_a_sentence() -> None:
    for code in Code:
        assert "{" not in Wording().error(FixableError(code))


def test_the_forms_own_words_go_before_ours() -> None:
    problem = Problem(
        code=ProblemCode.CONSTRAINT,
        path=("title",),
        section="s",
        label="Title",
        params={"message": "Shorter."},
    )
    assert Wording().problem(problem) == "Shorter."


@pytest.mark.parametrize(
    ("lowest", "begins"), [("1", "At least one is needed"), ("3", "At least 3 are needed")]
)
def test_rows_that_lack_are_counted_as_one_says_it(language: Language, lowest: str, begins: str) -> None:
    problem = Problem(
        code=ProblemCode.ROWS_MISSING, path=("people",), section="s", label="", params={"lowest": lowest}
    )
    assert Wording().problem(problem).startswith(begins)


def test_a_half_written_month_is_told_apart_from_a_day_that_does_not_exist() -> None:
    def said(kind: str) -> str:
        return Wording().problem(
            Problem(code=ProblemCode.NOT_A_DATE, path=("it",), section="s", label="It", params={"kind": kind})
        )

    assert "month" in said("month")
    assert "four digits" in said("month")
    assert "calendar" in said("date")


def test_a_place_that_cannot_be_read_is_told_how_far_it_may_go() -> None:
    sentence = Wording().problem_code(ProblemCode.NOT_A_PLACE)
    assert "both" in sentence
    assert "-90 to 90" in sentence


def test_today_is_a_time_and_another_day_a_date() -> None:
    wording = Wording()
    now = datetime.now(UTC)
    assert wording.moment(now) == wording.time(now)
    assert "20" in wording.moment(datetime(2020, 2, 3, tzinfo=UTC))
