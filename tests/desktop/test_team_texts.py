"""The team's own texts: empty as shipped, kept as written, and never in the way when damaged."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.team_text import HelpService, TeamText
from desktop.storage.store import Store
from desktop.team_texts import TeamTexts
from tests.support.vaults import open_store

LINE = HelpService(
    service="Women's help line", what_for="Someone to talk to", reached="116, day and night", checked_on=None
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as made:
        yield made


@pytest.fixture
def texts(store: Store) -> TeamTexts:
    return TeamTexts(store)


def test_everything_is_empty_as_shipped_and_the_reminder_is_on(texts: TeamTexts) -> None:
    assert [texts.text(name) for name in TeamText] == ["", ""]
    assert texts.services() == ()
    assert texts.is_reminding


def test_a_note_is_kept_in_the_one_form_that_is_stored(texts: TeamTexts) -> None:
    texts.put_text(TeamText.REPORTING, "  Le\u0301gal duty \ud800\n")
    assert texts.text(TeamText.REPORTING) == "L\u00e9gal duty \ufffd"


def test_an_emptied_note_is_gone(texts: TeamTexts) -> None:
    texts.put_text(TeamText.STAFF_CARE, "Call Ana.")
    texts.put_text(TeamText.STAFF_CARE, " ")
    assert texts.text(TeamText.STAFF_CARE) == ""


def test_the_list_of_help_keeps_its_order_and_its_dates_and_drops_empty_rows(texts: TeamTexts) -> None:
    clinic = HelpService(service="Clinic", checked_on=date(2026, 11, 2))
    texts.put_services([clinic, HelpService(service=" "), LINE])
    assert texts.services() == (clinic, LINE)


@pytest.mark.parametrize("written", ["no list", '{"a": 1}', "[1]", '[{"what_for": "x"}]', "null"])
def test_a_list_that_something_else_wrote_is_no_list_and_no_crash(
    texts: TeamTexts, store: Store, written: str
) -> None:
    store.team_texts.put("referral", written)
    assert texts.services() == ()


def test_the_reminder_can_be_turned_off_and_on(texts: TeamTexts) -> None:
    texts.set_reminding(False)
    assert not texts.is_reminding
    texts.set_reminding(True)
    assert texts.is_reminding
