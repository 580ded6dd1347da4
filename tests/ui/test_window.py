from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.bin import Bin
from desktop.domain.audience import Profile
from desktop.domain.author import Author
from desktop.domain.record import RecordState, RecordType
from desktop.errors import Code, MachineError
from sync.export import Exporter
from sync.identity import ensure
from tests.support import invented, invented_records
from tests.support.desk import Desk as Vault
from tests.support.invented_setups import IN_FORCE, InventedSetups
from tests.support.robots.waiting import dialog, press
from tests.support.robots.window import WindowRobot
from ui.desk import Desk
from ui.jobs import Lanes
from ui.window import Window


class Writing(QWidget):
    """Stands where the writing page stands, and remembers what it was asked."""

    closed = Signal()
    finished = Signal(object)
    look_asked = Signal(str)
    copy_asked = Signal(str)
    lock_asked = Signal()
    care_due = Signal()
    print_asked = Signal(str)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked_for: list[str] = []
        self.saved = 0
        self.has_unsaved = False

    def leave(self, then: Callable[[], object] | None = None) -> None:
        self.saved += 1
        if then is None:
            self.closed.emit()
        else:
            then()

    def unless_files_come(self, go: Callable[[], object]) -> None:
        go()

    def shut(self) -> None:
        self.saved += 1

    def open_draft(self, draft_id: str) -> None:
        self.asked_for.append(draft_id)

    def save_now(self) -> None:
        self.saved += 1

    def next_pane(self) -> None:
        pass


Open = Callable[[Desk], WindowRobot]


@pytest.fixture
def open_window(lanes: Lanes, qtbot: QtBot) -> Open:
    def make(desk: Desk) -> WindowRobot:
        window = Window(desk, lanes, Writing())  # type: ignore[arg-type]  # stands for the writing page
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        robot = WindowRobot(window)
        robot.settle()
        return robot

    return make


@pytest.fixture
def robot(open_window: Open, tmp_path: Path) -> WindowRobot:
    return open_window(invented.desk(tmp_path))


def test_the_title_of_the_window_says_nothing(robot: WindowRobot) -> None:
    for go in (robot.home, robot.records, robot.settings):
        go()
        assert robot.window.windowTitle() == "Notes"


def test_home_shows_drafts_and_what_was_never_exported(robot: WindowRobot) -> None:
    cards = robot.home().cards
    assert cards[0] == "The tailor's shop that became a place to talk"
    assert cards[-1] == "4 finished records have not been exported yet."


def test_after_an_export_home_and_the_list_say_so(open_window: Open, tmp_path: Path) -> None:
    kept, out = Vault(tmp_path), tmp_path / "out"
    out.mkdir()
    settings = kept.store.settings
    exporter = Exporter(kept.library, ensure(settings), settings, kept.clock, ledger=kept.capture)
    first = kept.cleared(kept.finished(audience="team", title="First"))
    kept.finished(audience="team", title="Second")
    robot = open_window(
        Desk(
            capture=kept.capture,
            copies=invented.InventedCopies(),  # type: ignore[arg-type]  # from memory
            library=kept.library,
            bin=Bin(kept.store, kept.catalog, kept.clock),
            exporter=exporter,
            outputs=invented.InventedOutputs(invented.InventedExporter(invented.InventedLibrary([]))),
            folder=tmp_path,
            close=kept.store.close,
        )
    )
    assert robot.home().cards[-1] == "2 finished records have not been exported yet."
    robot.records().choose("First")
    robot.records().press("previewExport")
    robot.export().choose(Profile.COP_TEAM).export_to(out)
    robot.export().close()
    robot.settle()
    assert [row.state for row in robot.records().page.pane.chosen] == [RecordState.EXPORTED]
    said = {label.text() for label in robot.window.records.preview.findChildren(QLabel)}
    assert {"Practice, Exported", "Exported on 22\u00a0Nov\u00a02026 for the Spotlight teams"} <= said
    assert robot.home().cards[-1] == "1 finished record has not been exported yet."
    kept.amended(first, title="First, a year on")
    robot.records()
    assert robot.home().cards[-1] == "2 finished records have not been exported yet."
    kept.store.close()


def test_go_on_opens_the_draft(robot: WindowRobot) -> None:
    robot.home().act("draftCard")
    assert robot.window.editor.asked_for == [invented_records.summaries()[0].draft_id]  # type: ignore[attr-defined]
    assert not robot.window.header.isVisible()


def test_every_kind_of_record_can_be_begun(robot: WindowRobot) -> None:
    for kind in RecordType:
        robot.home().new(kind)
        robot.settle()
    assert robot.window._desk.capture.begun == list(RecordType)  # type: ignore[attr-defined]
    assert len(robot.window.editor.asked_for) == len(RecordType)  # type: ignore[attr-defined]


def test_the_first_time_there_are_two_steps_each_of_which_can_wait(
    open_window: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    robot = open_window(invented.desk(tmp_path, rows=[], author=Author()))
    home = robot.home()
    assert len(home.cards) == 2
    home.later("stepWho")
    with qtbot.waitSignal(robot.window.later_chosen) as chosen:
        home.later("stepTry")
    assert chosen.args == ["offers_trial"]
    robot.home()
    assert not any(home.cards)


def test_the_office_has_a_step_until_its_setup_file_was_taken_in(open_window: Open, tmp_path: Path) -> None:
    setups = InventedSetups()
    robot = open_window(replace(invented.desk(tmp_path), setups=setups))
    robot.home().act("stepOffice")
    assert robot.title == "Safety"
    assert robot.window.safety.sections["office"].isVisible()
    setups.in_use = IN_FORCE
    robot.home()
    robot.settle()
    assert not any("setup file" in card for card in robot.home().cards)


def test_a_draft_nobody_changed_for_a_year_is_asked_after_and_kept_or_removed(
    open_window: Open, tmp_path: Path
) -> None:
    kept = Vault(tmp_path)
    old, other = (kept.capture.begin(RecordType.PRACTICE) for _ in range(2))
    kept.capture.save(old.draft_id, {"title": "Old"})
    kept.capture.save(other.draft_id, {"title": "Other"})
    kept.clock.set_wall(datetime.now(UTC) - timedelta(days=366))
    kept.capture.renew(old.draft_id)
    kept.capture.renew(other.draft_id)
    kept.clock.set_wall(datetime.now(UTC))
    kept_bin = Bin(kept.store, kept.catalog, kept.clock)
    made = invented.desk(tmp_path, capture=kept.capture, library=kept.library, bin=kept_bin)
    robot = open_window(made)
    asked = [card for card in robot.home().cards if card.startswith("Is this draft still needed?")]
    assert len(asked) == 2
    robot.home().later("oldDraft")
    robot.settle()
    (left,) = [card for card in robot.home().cards if card.startswith("Is this draft still needed?")]
    robot.home().act("oldDraft")
    robot.settle()
    assert not any(card.startswith("Is this draft still needed?") for card in robot.home().cards)
    assert [item.title for item in kept_bin.contents()] == [left.rpartition(" ")[2]]
    assert len(kept.library.summaries()) == 1
    kept.store.close()


def test_saying_who_one_is_takes_the_step_away(open_window: Open, tmp_path: Path) -> None:
    robot = open_window(invented.desk(tmp_path, rows=[], author=Author()))
    robot.home().act("stepWho")
    assert robot.title == "Settings"
    robot.settings().fill("alias", "Zohra").choose("role", "gbv_specialist").choose("programme", "haiti")
    robot.settle()
    author = robot.window._desk.capture.author()
    assert (author.alias, str(author.role), author.programme) == ("Zohra", "gbv_specialist", "haiti")
    assert not any("Say who you are" in card for card in robot.home().cards)


def test_typing_in_the_search_field_goes_to_the_list_and_narrows_it(robot: WindowRobot) -> None:
    robot.home()
    robot.search("hotline")
    assert robot.title == "Records"
    assert robot.records().titles == [
        "Why the hotline went quiet after six, and what the night shift changed"
    ]
    robot.search("")
    assert len(robot.records().titles) == 10


def test_ctrl_k_puts_the_cursor_into_the_search_field(robot: WindowRobot, qtbot: QtBot) -> None:
    robot.home()
    QTest.keyClick(robot.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(robot.window.search.hasFocus)


def test_ctrl_question_mark_shows_every_key(robot: WindowRobot) -> None:
    robot.window.show_shortcuts()
    press(dialog("shortcutSheet"), "shortcutSheetClose")


def test_the_core_is_only_asked_on_the_store_lane(robot: WindowRobot) -> None:
    robot.home()
    robot.records()
    assert {name.split("_")[0] for name in robot.window._desk.library.threads} == {"store"}  # type: ignore[attr-defined]


def test_an_error_of_the_machine_is_told_in_words(open_window: Open, tmp_path: Path) -> None:
    desk = invented.desk(tmp_path)
    robot = open_window(desk)
    desk.library.trouble = MachineError(Code.DATABASE_DAMAGED)  # type: ignore[attr-defined]
    press(robot.window, "rail_records")
    message = dialog("message")
    assert "nothing was deleted" in message.accessibleDescription()
    press(message, "messageClose")


def test_leaving_by_the_rail_saves_what_is_being_written(robot: WindowRobot) -> None:
    robot.home().act("draftCard")
    press(robot.window, "rail_records")
    assert robot.window.editor.saved == 1  # type: ignore[attr-defined]


def test_closing_the_window_saves_first(robot: WindowRobot, qtbot: QtBot) -> None:
    with qtbot.waitSignal(robot.window.closed):
        robot.window.close()
    assert robot.window.editor.saved == 1  # type: ignore[attr-defined]


def test_lock_and_exit_are_always_in_the_same_place(robot: WindowRobot, qtbot: QtBot) -> None:
    places = set()
    for go in (robot.home, robot.records, robot.settings):
        go()
        exit_button = robot.window.rail.findChild(QObject, "rail_exit")
        assert isinstance(exit_button, QWidget)
        places.add((exit_button.x(), exit_button.y()))
    assert len(places) == 1
    with qtbot.waitSignal(robot.window.exit_asked):
        press(robot.window, "rail_exit")


def test_tab_goes_through_the_cards_before_what_stands_beside_them(robot: WindowRobot) -> None:
    robot.home()
    robot.window.rail.focus_first()
    been: list[str] = []
    while "new_pilot" not in been:
        focused = robot.window.focusWidget()
        assert len(been) < 40
        been.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert been.index("rail_exit") < been.index("search") < been.index("draftCardAction")
    assert been.index("neverExportedAction") < been.index("new_practice")


def test_f6_goes_between_rail_and_page_even_before_anything_has_the_keyboard(robot: WindowRobot) -> None:
    for go, first in (
        (robot.home, "draftCardAction"),
        (robot.settings, "alias"),
        (robot.records, "recordsList"),
    ):
        go()
        robot.window.setFocus()
        for where in (first, f"rail_{robot.window._page}", first):
            QTest.keyClick(robot.window.focusWidget(), Qt.Key.Key_F6)
            assert robot.window.focusWidget().objectName() == where
    robot.window.search.setFocus()
    QTest.keyClick(robot.window.search, Qt.Key.Key_F6)
    assert robot.window.focusWidget().objectName() == "recordsList"
