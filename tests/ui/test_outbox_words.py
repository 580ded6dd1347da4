from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.parcel import ParcelState
from desktop.domain.when_to_send import Hold
from desktop.errors import Code
from tests.support.parcels import a_parcel
from ui.wording.delivering import DeliveringWords
from ui.wording.outbox import OutboxWords


@pytest.mark.parametrize("state", ParcelState)
def test_every_state_has_words(dressed: QApplication, state: ParcelState) -> None:
    words = OutboxWords().state(replace(a_parcel(), state=state))
    assert words.endswith(".")
    assert "!" not in words


@pytest.mark.parametrize("hold", Hold)
def test_every_reason_to_wait_has_words(dressed: QApplication, hold: Hold) -> None:
    assert OutboxWords().hold(hold).endswith(".")


FAULTS = [
    code
    for code in (*DeliveringWords().sentences(), *OutboxWords().sentences())
    if not code.value.startswith("stick_")  # told in the sheet about sticks
]


@pytest.mark.parametrize("code", FAULTS)
def test_why_a_try_brought_nothing_is_told_though_only_its_code_is_kept(
    dressed: QApplication, code: Code
) -> None:
    words = OutboxWords().fault(replace(a_parcel(), fault=code.value))
    assert words
    for hole in ("{", "}", " ,", " .", "  "):
        assert hole not in words, words


@pytest.mark.parametrize("fault", ["", "a_code_of_tomorrow"])
def test_no_fault_says_nothing(dressed: QApplication, fault: str) -> None:
    assert OutboxWords().fault(replace(a_parcel(), fault=fault)) == ""


@pytest.mark.parametrize(
    ("seconds", "begins"),
    [
        (3, "less than a minute"),
        (61, "1 minute"),
        (3540, "59 minute"),
        (7200, "2 hour"),
        (40 * 3600, "2 day"),
    ],
)
def test_times_are_no_more_exact_than_they_can_be(dressed: QApplication, seconds: int, begins: str) -> None:
    assert OutboxWords().duration(seconds).startswith(begins)


def test_a_clock_that_is_hours_off_is_told_with_how_much(dressed: QApplication) -> None:
    assert "3 hour" in OutboxWords().clock_off(timedelta(hours=-3))


def test_a_receipt_that_is_not_believed_is_told_with_why(dressed: QApplication) -> None:
    words = OutboxWords().doubtful(Code.RECEIPT_FORGED)
    assert "The receipt was changed after it was signed" in words
