"""She has seen it: that stands for the words that she saw, and goes as soon as they become others."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from desktop.forms.logic import Logic
from tests.support.stories import story, story_form, with_row
from ui.pages.capture.sheet import Sheet

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
TICK = ("consents", "consents1", "has_seen")


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    answers = with_row(story(), "consents", {"approve_first": "yes", "has_seen": "yes"})
    return Sheet(story_form(), Logic(story_form(), answers, now=NOW), ("en",), None)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("title",), "Her own words, said otherwise"),
        (("turning_point",), "It was not like that at all."),
        (("photos", "photos1", "photo_caption"), "Her sister's hands"),
        (("photos", "photos1", "photo"), "6f1d9c1e-2c1b-4a54-9d5e-0c6a1f3b7d09"),
        (("people", "people1", "display_name"), "Rosa*"),
    ],
)
def test_words_and_pictures_that_change_after_she_saw_them_take_her_yes_away(
    sheet: Sheet, path: tuple[str, ...], value: str
) -> None:
    heard: list[object] = []
    sheet.edited.connect(heard.append)
    sheet.set(path, value)
    assert sheet.logic.value(path) == value
    assert sheet.logic.value(TICK) == ""
    assert heard == [path, TICK], "both are saved"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("screen_photos",), "yes"),
        (("keywords", "keywords1", "keyword"), "cooperatives"),
        (("remaining_risk",), "None that we know of."),
        (("consents", "consents1", "valid_until"), "2027-05-13"),
        (("consents", "consents2", "has_seen"), "yes"),
        (("author_alias",), "A. B."),
    ],
)
def test_what_is_about_the_record_leaves_her_yes_alone(
    sheet: Sheet, path: tuple[str, ...], value: str
) -> None:
    if len(path) == 3 and path[1] not in sheet.logic.rows(path[:1]):
        row, _ = sheet.logic.add_row(path[:1])
        path = (path[0], row, path[2])
    sheet.set(path, value)
    assert sheet.logic.value(TICK) == "yes"


def test_the_same_words_again_change_nothing(sheet: Sheet) -> None:
    sheet.set(("title",), sheet.logic.value(("title",)))
    assert sheet.logic.value(TICK) == "yes"


def test_a_picture_that_comes_or_goes_is_another_text(sheet: Sheet) -> None:
    removed, effect = sheet.logic.remove_row(("photos", "photos1"))
    assert removed.at == 0
    sheet.rows_moved(("photos",), effect)
    assert sheet.logic.value(TICK) == ""


def test_who_ticks_it_anew_after_the_change_has_seen_the_new_words(sheet: Sheet) -> None:
    sheet.set(("title",), "Said otherwise")
    sheet.set(TICK, "yes")
    assert sheet.logic.value(TICK) == "yes"
