"""Telling a story: closed until it is safe, stopped in danger, and helped without a word being changed."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.answers import AnswerTree
from desktop.domain.conflict import ConflictCode
from desktop.domain.consent import Scope
from desktop.domain.ids import WithdrawalId, new_uuid
from desktop.domain.record import RecordType
from desktop.domain.team_text import HelpService, TeamText
from desktop.domain.watched import WatchKind
from desktop.domain.withdrawal import Withdrawal
from tests.support import content
from tests.support.robots.capture import CaptureRobot, press
from tests.support.story_desk import OPEN_GATE, StoryDesk
from ui.jobs import Lanes
from ui.pages.capture import CapturePage
from ui.pages.capture.beside import Beside
from ui.pages.capture.board import Board
from ui.pages.capture.closed_pane import ClosedPane
from ui.pages.capture.consent_chips import ConsentChips
from ui.pages.capture.focus import asking_of
from ui.pages.capture.people_chips import PeopleChips
from ui.pages.capture.person_name import PersonName
from ui.pages.capture.pillar_badge import PillarBadge
from ui.pages.capture.read_back import ReadBack
from ui.pages.capture.reporting import ReportingNote

OpenStory = Callable[..., CaptureRobot]
WOMAN = {"_row": "r1", "code": "P1", "role": "survivor", "shown_as": "changed_name", "display_name": "Salma"}
PROVIDER = {"_row": "r2", "code": "P2", "role": "service_provider", "shown_as": "role_only"}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[StoryDesk]:
    made = StoryDesk(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def running() -> list[float]:
    """Return the seconds that have gone by, to be moved by a test."""
    return [0.0]


@pytest.fixture
def open_story(desk: StoryDesk, lanes: Lanes, qtbot: QtBot, running: list[float]) -> Iterator[OpenStory]:
    pages: list[CapturePage] = []

    def opened(answers: AnswerTree | None = None) -> CaptureRobot:
        page = CapturePage(desk.capture, desk.library, lanes, aids=desk.aids, running=lambda: running[0])
        pages.append(page)
        page.resize(1294, 740)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.open_draft(desk.story(answers).draft_id)
        return CaptureRobot(page).wait_open()

    yield opened
    for page in pages:
        page.shut()
    qtbot.waitUntil(lambda: lanes.is_idle)
    for page in pages:
        page.deleteLater()


def labels(robot: CaptureRobot) -> str:
    """Return every word on the page of labels that show."""
    return "\n".join(label.text() for label in robot.page.findChildren(QLabel) if label.isVisible())


def test_every_other_section_is_closed_and_says_calmly_why(open_story: OpenStory) -> None:
    robot = open_story()
    assert robot.workspace.column.names == ["sec_before"]
    robot.section("sec_story")
    pane = robot.page.findChild(ClosedPane)
    assert pane is not None
    assert pane.isVisible()
    assert "opens once the questions of" in pane.text
    press(pane.back)
    assert not pane.isVisible()
    assert robot.workspace.column.current == "sec_before"


def test_nothing_behind_the_gate_can_be_reached_by_another_way(open_story: OpenStory) -> None:
    robot = open_story()
    assert not robot.page.reveal(("title",))
    with pytest.raises(KeyError):
        robot.page.editor(("title",))
    robot.finish()
    assert robot.problems()
    assert {problem.section for problem in robot.workspace.finish.problems} == {"sec_before"}


def test_the_story_opens_with_the_last_answer_of_the_gate(open_story: OpenStory) -> None:
    answers = {name: value for name, value in OPEN_GATE.items() if name != "referral_ready"}
    robot = open_story(answers)
    assert "sec_story" not in robot.workspace.column.names
    robot.choose("referral_ready", "yes")
    assert "sec_story" in robot.workspace.column.names
    robot.choose("referral_ready", "no")
    assert "sec_story" not in robot.workspace.column.names


def test_the_teams_note_on_reporting_comes_before_the_questions(
    open_story: OpenStory, desk: StoryDesk
) -> None:
    empty = open_story().page.findChild(ReportingNote)
    assert empty is not None
    assert "Safety" in empty.text
    desk.texts.put_text(TeamText.REPORTING, "Harm to a child is reported.")
    note = open_story().page.findChild(ReportingNote)
    assert note is not None
    assert note.text == "Harm to a child is reported."


@pytest.mark.parametrize("answer", ["yes", "not_sure"])
def test_danger_leaves_nothing_to_do_but_to_stop(open_story: OpenStory, desk: StoryDesk, answer: str) -> None:
    desk.texts.put_services([HelpService(service="Help line", reached="116")])
    robot = open_story({"story_purpose": "A purpose"})
    robot.choose("current_risk", answer)
    stop = robot.workspace.stop_page
    assert stop is not None
    assert "Help line" in labels(robot)
    assert not robot.workspace.sections.isVisible()
    assert not robot.workspace.column.isVisible()
    assert not robot.page.heading.finish.isVisible()
    assert not robot.page.reveal(("story_purpose",))
    robot.page.finish()
    assert robot.workspace.stop_page is stop


def test_stopping_keeps_the_date_and_not_a_word(
    open_story: OpenStory, desk: StoryDesk, qtbot: QtBot, lanes: Lanes
) -> None:
    robot = open_story({"story_purpose": "marker-purpose"})
    draft = robot.page.draft
    assert draft is not None
    robot.choose("current_risk", "yes")
    stop = robot.workspace.stop_page
    assert stop is not None
    with qtbot.waitSignal(robot.page.closed):
        press(stop.stop)
    kept = desk.capture.open(draft.draft_id).answers
    assert "marker-purpose" not in str(kept)
    assert kept["stopped_on"] == desk.clock.today().isoformat()


def test_leaving_the_page_or_locking_stops_it_too(
    open_story: OpenStory, desk: StoryDesk, qtbot: QtBot, lanes: Lanes
) -> None:
    for leave in (CapturePage.leave, CapturePage.shut):
        robot = open_story({"story_purpose": "marker-purpose"})
        draft = robot.page.draft
        assert draft is not None
        robot.choose("current_risk", "not_sure")
        leave(robot.page)
        qtbot.waitUntil(lambda: lanes.is_idle)
        assert "marker-purpose" not in str(desk.capture.open(draft.draft_id).answers)


def test_a_slip_is_taken_back_with_everything_kept(open_story: OpenStory, desk: StoryDesk) -> None:
    robot = open_story({"story_purpose": "A purpose"})
    draft = robot.page.draft
    assert draft is not None
    robot.choose("current_risk", "yes")
    stop = robot.workspace.stop_page
    assert stop is not None
    press(stop.mistake)
    assert robot.workspace.stop_page is None
    assert robot.workspace.column.isVisible()
    robot.page.save_now()
    robot.wait_saved()
    answers = desk.capture.open(draft.draft_id).answers
    assert answers["story_purpose"] == "A purpose"
    assert "current_risk" not in answers


def test_a_stopped_story_says_since_when_and_opens_only_on_purpose(
    open_story: OpenStory, desk: StoryDesk
) -> None:
    robot = open_story({"current_risk": "yes", "stopped_on": "2026-11-02"})
    stop = robot.workspace.stop_page
    assert stop is not None
    assert "This story was stopped on" in labels(robot)
    press(stop.mistake)
    assert robot.workspace.stop_page is None
    assert robot.workspace.sheet.logic.value(("stopped_on",)) == ""


def test_help_is_one_key_away_in_every_record_and_asks_for_nothing(
    open_story: OpenStory, desk: StoryDesk
) -> None:
    desk.texts.put_services([HelpService(service="Help line", reached="116")])
    robot = open_story()
    QTest.keyClick(robot.page, Qt.Key.Key_F9)
    sheet = next(child for child in robot.page.window().children() if child.objectName() == "help_sheet")
    assert any("Help line" in label.text() for label in sheet.findChildren(QLabel))
    close = sheet.findChild(QPushButton, "help_close")
    assert close is not None
    press(close)


def test_each_person_has_a_badge_that_follows_the_answers(open_story: OpenStory) -> None:
    robot = open_story({**OPEN_GATE, "people": [WOMAN, PROVIDER]})
    block = robot.repeat("people")
    badge = block.card("r1").findChild(PillarBadge)
    assert badge is not None
    assert badge.text.startswith("Name hidden, Face hidden, Place hidden")
    robot.choose("people.0.shown_as", "own_full_name")
    robot.workspace.checker.check()
    assert badge.text.startswith("Name shown")
    assert "has to be hidden" in badge.text


def test_what_is_in_the_way_of_the_chosen_audience_is_listed_and_leads_there(open_story: OpenStory) -> None:
    robot = open_story({**OPEN_GATE, "people": [WOMAN], "audience": "public"})
    links = robot.workspace.telling.links
    assert any("P1 has no consent" in link.words for link in links)


def test_a_consent_that_ends_while_the_page_is_open_is_noticed_on_the_new_day(
    open_story: OpenStory,
) -> None:
    consent = {
        "_row": "c1",
        "consent_code": "C1",
        "person_code": "P2",
        "consent_status": "given",
        "valid_until": "2026-11-22",
    }
    robot = open_story({**OPEN_GATE, "people": [PROVIDER], "consents": [consent], "audience": "team"})
    now = [datetime(2026, 11, 22, 23, 59, tzinfo=UTC)]
    board = Board(robot.workspace.sheet, now=lambda: now[0])
    assert ConflictCode.EXPIRED not in {conflict.code for conflict in board.conflicts}
    now[0] = datetime(2026, 11, 23, 0, 0, 1, tzinfo=UTC)
    board.look()
    assert ConflictCode.EXPIRED in {conflict.code for conflict in board.conflicts}
    board.close_down()
    board.deleteLater()


def test_names_are_offered_and_the_vault_learns_the_one_taken(
    open_story: OpenStory, desk: StoryDesk, qtbot: QtBot, lanes: Lanes
) -> None:
    robot = open_story({**OPEN_GATE, "programme": "mexico", "people": [{**WOMAN, "display_name": ""}]})
    draft = robot.page.draft
    assert draft is not None
    robot.editor("people.0.display_name")
    helper = robot.page.findChild(PersonName)
    assert helper is not None
    qtbot.waitUntil(lambda: len(helper.names) == 6)
    name = helper.names[0].text()
    press(helper.names[0])
    assert robot.editor("people.0.display_name").value() == name
    qtbot.waitUntil(lambda: lanes.is_idle)
    known = desk.pseudonyms.of(draft.record_id, "P1")
    assert known is not None
    assert known.name == name


def test_a_name_that_somebody_else_bears_is_said(
    open_story: OpenStory, desk: StoryDesk, qtbot: QtBot, lanes: Lanes
) -> None:
    other = desk.story()
    desk.pseudonyms.give(other.record_id, "P1", "SALMA")
    robot = open_story({**OPEN_GATE, "people": [WOMAN]})
    robot.editor("people.0.display_name")
    helper = robot.page.findChild(PersonName)
    assert helper is not None
    qtbot.waitUntil(helper.taken.isVisible)


def test_the_speaker_of_a_quote_is_picked_from_the_people(open_story: OpenStory) -> None:
    robot = open_story({**OPEN_GATE, "people": [WOMAN, PROVIDER], "quotes": [{"_row": "q1"}]})
    editor = robot.editor("quotes.0.quote_speaker")
    chips = editor.findChild(PeopleChips)
    assert chips is not None
    assert len(chips.buttons) == 2
    press(chips.buttons[1])
    assert editor.value() == "P2"
    assert [button.isChecked() for button in chips.buttons] == [False, True]


def test_the_original_stands_beside_the_translation(open_story: OpenStory) -> None:
    quote = {"_row": "q1", "quote_language": "fa-AF", "quote_original": "من", "quote_words": "Me"}
    robot = open_story({**OPEN_GATE, "language": "en", "people": [WOMAN], "quotes": [quote]})
    words, original = robot.editor("quotes.0.quote_words"), robot.editor("quotes.0.quote_original")
    assert isinstance(words.parentWidget(), Beside)
    assert words.parentWidget() is original.parentWidget()


def test_a_text_is_underlined_after_a_pause_and_never_changed(
    open_story: OpenStory, desk: StoryDesk, qtbot: QtBot
) -> None:
    desk.watchlist.add("Marjana Okello", WatchKind.NAME)
    robot = open_story({**OPEN_GATE, "people": [WOMAN]})
    text = "Then Marjana called 0770 123 456."
    robot.fill("before", text)
    qtbot.waitUntil(lambda: len(robot.editor("before").hints) == 2)
    assert robot.editor("before").value() == text
    assert [hint.text for hint in robot.editor("before").hints] == ["Marjana", "0770 123 456"]
    links = robot.workspace.telling.hint_links
    assert len(links) == 2


def test_a_key_leads_from_hint_to_hint_and_says_the_reason(open_story: OpenStory, qtbot: QtBot) -> None:
    robot = open_story({**OPEN_GATE, "people": [WOMAN], "before": "She was 34. Call 0770 123 456."})
    editor = robot.editor("before")
    qtbot.waitUntil(lambda: len(editor.hints) == 2)
    QTest.keyClick(robot.page, Qt.Key.Key_F8)
    assert "exact age" in editor.reason.text  # type: ignore[attr-defined]
    QTest.keyClick(robot.page, Qt.Key.Key_F8)
    assert "phone number" in editor.reason.text  # type: ignore[attr-defined]


def test_the_story_is_read_back_whole_and_each_part_can_be_changed(open_story: OpenStory) -> None:
    robot = open_story({**OPEN_GATE, "people": [WOMAN], "hook": "The chalk is loud.", "after": "She sleeps."})
    press(robot.page.heading.read_back)
    view = robot.page.window().findChild(ReadBack)
    assert view is not None
    shown = [label.text() for label in view.findChildren(QLabel, "read_text")]
    assert shown == ["The chalk is loud.", "She sleeps."]
    press(view.changes[1])
    assert robot.workspace.column.current == "sec_story"


def test_care_is_due_after_long_work_and_not_after_a_short_look(
    open_story: OpenStory, qtbot: QtBot, running: list[float]
) -> None:
    robot = open_story(OPEN_GATE)
    with qtbot.assertNotEmitted(robot.page.care_due), qtbot.waitSignal(robot.page.closed):
        robot.page.leave()
    robot = open_story(OPEN_GATE)
    running[0] += 21 * 60
    with qtbot.waitSignal(robot.page.care_due):
        robot.page.leave()


def told(**consent: str) -> AnswerTree:
    """Return a story in which nothing lacks, without its pictures; `consent` changes what P1 agreed to."""
    loaded = {**content.load(RecordType.STORY), "photos": []}
    answers = content.as_kept(loaded, {})
    consents = answers["consents"]
    assert isinstance(consents, list)
    return {**answers, "consents": [{**consents[0], **consent}, *consents[1:]]}


def test_finishing_lists_what_people_did_not_agree_to_and_each_line_leads_to_its_question(
    open_story: OpenStory,
) -> None:
    robot = open_story(told(consent_status="refused"))
    assert robot.workspace.sections.ready.text() != "Ready to finish"
    robot.finish()
    finish = robot.workspace.finish
    assert finish.isVisible()
    assert finish.problems == ()
    assert {one.code for one in finish.conflicts} >= {ConflictCode.NOT_GIVEN}
    line = next(link for link in finish.conflict_links if "has not given consent" in link.words)
    press(line)
    assert not finish.isVisible()
    asking = asking_of(QApplication.focusWidget())
    assert asking is not None
    assert asking.path[0] == "consents"


def test_what_only_the_vault_knows_of_consents_is_listed_when_it_refuses(
    open_story: OpenStory, desk: StoryDesk, qtbot: QtBot
) -> None:
    robot = open_story(told())
    assert robot.workspace.is_ready
    draft = robot.page.draft
    assert draft is not None
    taken = Withdrawal(
        withdrawal_id=WithdrawalId(new_uuid()),
        record_id=draft.record_id,
        number=1,
        person="P1",
        scope=frozenset({Scope.EVERYTHING}),
        withdrawn_on=desk.clock.now().date(),
        noted_at=desk.clock.now(),
    )
    desk.store.withdrawals.add([taken])
    robot.finish()
    finish = robot.workspace.finish
    qtbot.waitUntil(finish.isVisible)
    assert {one.code for one in finish.conflicts} == {ConflictCode.WITHDRAWN}


def test_a_story_that_names_nobody_leads_to_its_people(open_story: OpenStory) -> None:
    robot = open_story({**told(), "people": [], "consents": []})
    robot.finish()
    codes = {one.code: one.path for one in robot.workspace.finish.conflicts}
    assert codes.get(ConflictCode.NO_PEOPLE) == ("people",)


def test_the_consents_of_a_picture_are_picked_and_written_as_they_always_were(open_story: OpenStory) -> None:
    photo = {"_row": "f1", "media_kind": "picture", "people_visible": "recognisable", "consent_ref": "C2"}
    consents = [
        {"_row": "c1", "consent_code": "C1", "person_code": "P1"},
        {"_row": "c2", "consent_code": "C2", "person_code": "P2"},
    ]
    robot = open_story({**OPEN_GATE, "people": [WOMAN, PROVIDER], "consents": consents, "photos": [photo]})
    editor = robot.editor("photos.0.consent_ref")
    chips = editor.findChild(ConsentChips)
    assert chips is not None
    assert ["C1" in button.text() and "P1" in button.text() for button in chips.buttons] == [True, False]
    assert [button.isChecked() for button in chips.buttons] == [False, True]
    press(chips.buttons[0])
    assert editor.value() == "C1 C2"
    press(chips.buttons[1])
    assert editor.value() == "C1"
    assert [button.isChecked() for button in chips.buttons] == [True, False]
