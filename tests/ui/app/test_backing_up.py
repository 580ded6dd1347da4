"""Backups that nobody asks for: when they begin, when they do not, and what closing waits for."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop import restoring
from desktop.domain.backup import Made, Place, Schedule
from desktop.domain.record import RecordType
from desktop.errors import Code
from desktop.paths import Paths
from desktop.progress import CancelToken
from desktop.settings import Settings, Theme
from tests.support.backups import BackedUpVault
from tests.support.robots.capture import CaptureRobot
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import dialog, find, press, until
from tests.support.robots.window import WindowRobot
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.arrivals import Arrivals
from ui.app.backing_up import BackingUp
from ui.app.guard import Why
from ui.app.opening import open_desk
from ui.app.session import Session
from ui.background import Background
from ui.i18n import Language
from ui.window import Window

DAY = timedelta(days=1).total_seconds()


class Office:
    """A computer with a vault that is open, and a stick."""

    def __init__(self, app: QApplication, language: Language, folder: Path) -> None:
        self.clock = MovableClock()
        self.roots, self.volumes = folder / "media", dict[Path, str]()
        self.stick = self.roots / "BLUE"
        self.stick.mkdir(parents=True)
        self.volumes[self.stick] = "uuid:blue"
        home = Paths(folder / "home")
        self.session = Session(app, home, self.clock, Settings(theme=Theme.LIGHT), language, cost=CHEAP)
        self.session.start()
        self.ended: list[bool] = []
        self.session.ended.connect(lambda: self.ended.append(True))
        self.care = BackingUp(
            self.session.lanes,
            self.session,
            arrivals=Arrivals(self.session, roots=[self.roots], settle_ms=10),
            volume_of=lambda wanted: self.volumes.get(wanted, ""),
        )
        self.care.done.connect(self.session.end)
        self.session.__dict__["backing_up"] = self.care
        UnlockRobot(self.session.unlock_page).make_vault(PASSPHRASE)
        until(lambda: self.session.window is not None, "the window")
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is under way."""
        until(lambda: self.session.lanes.is_idle, "idle lanes")

    def choose(self, folder: Path | None = None, volume: str = "uuid:blue") -> Place:
        """Choose a place, as the section does."""
        assert self.session._desk is not None
        assert self.session._desk.backups is not None
        made = self.session._desk.backups.add_place(folder or self.stick, volume)
        self.background.chosen.emit()
        self.rest()
        return made

    def schedule(self, **chosen: bool) -> None:
        """Choose when backups are made by themselves; what is not named is off."""
        assert self.session._desk is not None
        assert self.session._desk.backups is not None
        off = {"on_exit": False, "daily": False, "on_arrival": False}
        self.session._desk.backups.set_schedule(Schedule(**(off | chosen)))
        self.background.chosen.emit()
        self.rest()

    def look(self) -> None:
        """Let the time for looking come."""
        self.care.look()
        self.rest()

    def write(self, title: str = "Something new") -> None:
        """Write something."""
        assert self.session._desk is not None
        capture = self.session._desk.capture
        draft = capture.begin(RecordType.LESSON)
        capture.save(draft.draft_id, {**draft.answers, "title": title})
        self.clock.pass_seconds(60)

    @property
    def background(self) -> Background:
        """What runs the work."""
        assert self.care.background is not None
        return self.care.background

    @property
    def place(self) -> Place:
        """What is known of the one place."""
        assert self.session._desk is not None
        assert self.session._desk.backups is not None
        (place,) = self.session._desk.backups.places()
        return place

    @property
    def kept(self) -> int:
        """How many backups lie on the stick."""
        assert self.session._desk is not None
        assert self.session._desk.backups is not None
        return len(self.session._desk.backups.snapshots(self.place.place_id))

    def slow(self) -> list[CancelToken]:
        """Let the next backup stand still until it is asked to stop; return the tokens of those that do."""
        assert self.session._desk is not None
        backups = self.session._desk.backups
        assert backups is not None
        tokens: list[CancelToken] = []
        make = backups.make

        def stand(place_id: str, *, cancel: CancelToken, **named: object) -> Made:
            tokens.append(cancel)
            assert cancel.wait(20)
            return make(place_id, cancel=cancel)

        backups.make = stand  # type: ignore[assignment,method-assign]  # the real one, once it was stopped
        return tokens


@pytest.fixture
def office(dressed: QApplication, language: Language, qtbot: QtBot, tmp_path: Path) -> Iterator[Office]:
    made = Office(dressed, language, tmp_path)
    yield made
    made.session.end()
    made.session.deleteLater()


def test_one_backup_a_day_is_made_while_the_app_is_open(office: Office) -> None:
    office.choose()
    office.schedule(daily=True)
    assert office.care._timer.isActive()
    assert office.care._timer.isSingleShot()
    assert office.care._timer.interval() >= 30_000
    office.look()
    assert office.kept == 1
    office.write()
    first = office.place.last_verified
    office.look()
    assert office.place.last_verified == first, "twice on one day"
    office.clock.pass_seconds(DAY)
    office.look()
    assert office.kept == 2
    office.clock.pass_seconds(DAY)
    office.look()
    assert office.kept == 2, "nothing had changed"


def test_a_stick_that_arrives_is_backed_up_to_and_another_one_there_is_not(office: Office) -> None:
    office.choose()
    office.schedule(on_arrival=True)
    office.look()  # it was there when the vault was opened
    assert office.kept == 1
    pocket = office.roots.parent / "pocket"
    office.stick.rename(pocket)
    office.background.chosen.emit()
    office.look()
    office.write()
    office.clock.pass_seconds(DAY)
    heard: list[bool] = []
    office.care.arrivals.changed.connect(lambda: heard.append(True))
    office.volumes[office.stick] = "uuid:another"
    office.stick.mkdir()
    until(lambda: bool(heard), "the other stick to be noticed")
    office.look()
    assert not list(office.stick.iterdir())
    office.stick.rmdir()
    office.rest()
    office.look()
    office.volumes[office.stick] = "uuid:blue"
    pocket.rename(office.stick)
    until(lambda: office.place.last_verified == office.clock.now(), "a backup, which nobody asked for")
    office.rest()
    assert office.kept == 2


def test_what_stays_plugged_in_does_not_arrive_again_after_a_lock(office: Office, qtbot: QtBot) -> None:
    office.choose()
    office.schedule(on_arrival=True)
    office.look()
    first = office.place.last_verified
    assert first is not None
    with qtbot.waitSignal(office.session.locked):
        office.session.lock()
    office.clock.pass_seconds(3600)
    UnlockRobot(office.session.unlock_page).open_vault(PASSPHRASE)
    until(lambda: office.session.window is not None, "the window")
    office.rest()
    office.write()
    office.clock.pass_seconds(DAY)
    office.look()
    assert office.place.last_verified == first


def test_closing_makes_a_last_backup_and_ends(office: Office) -> None:
    office.choose()
    office.schedule(on_exit=True)
    office.write()
    window = office.session.window
    assert window is not None
    window.close()
    assert not office.ended
    until(lambda: bool(office.ended), "the end")
    (file,) = office.stick.glob("*.backup")
    assert file.stat().st_size > 100_000


def test_closing_waits_for_nothing_without_a_place_or_when_nothing_changed(
    office: Office,
) -> None:
    window = office.session.window
    assert window is not None
    assert not office.care.before_closing(window), "waits without a place"
    place = office.choose()
    office.schedule(on_exit=True)
    office.background.back_up(place.place_id)
    office.rest()
    before = office.kept
    window.close()
    until(lambda: bool(office.ended), "the end")
    assert before == 1
    (file,) = office.stick.glob("*.backup")
    assert file.exists()


def test_leaving_without_the_backup_ends_at_once_and_leaves_the_earlier_ones(office: Office) -> None:
    place = office.choose()
    office.schedule(on_exit=True)
    office.background.back_up(place.place_id)
    office.rest()
    office.write("The last words")
    tokens = office.slow()
    window = office.session.window
    assert window is not None
    window.close()
    press(dialog("lastBackup"), "leaveWithoutBackup")
    until(lambda: bool(office.ended), "the end")
    assert [token.is_cancelled for token in tokens] == [True]
    assert not [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def test_what_is_typed_last_is_in_the_last_backup(office: Office, tmp_path: Path) -> None:
    office.choose()
    office.schedule(on_exit=True)
    WindowRobot(_window(office)).home().new(RecordType.LESSON)
    writing = CaptureRobot(_window(office).editor).wait_open()
    writing.wait_saved()
    writing.fill("title", "The last words")
    _window(office).close()
    until(lambda: bool(office.ended), "the end")
    (file,) = office.stick.glob("*.backup")
    paths = Paths(tmp_path / "new")
    restoring.restore(file, restoring.look(file).snapshots[0].snapshot_id, paths, office.clock)
    desk = open_desk(paths, PASSPHRASE, office.clock, Settings(), is_new=False)
    assert [row.title for row in desk.library.summaries()] == ["The last words"]
    desk.close()


@pytest.mark.parametrize("why", ["quick exit", "lock", Why.IDLE, Why.SLEEP])
def test_nothing_else_that_ends_the_work_begins_a_backup(
    office: Office, qtbot: QtBot, why: str | Why
) -> None:
    office.choose()
    office.schedule(on_exit=True, daily=True, on_arrival=True)
    office.write()
    with qtbot.waitSignal(office.session.locked):
        _leave(office.session, why)
    assert not list(office.stick.iterdir())


@pytest.mark.parametrize("why", ["quick exit", "lock", Why.SLEEP])
def test_leaving_stops_a_backup_that_is_under_way(office: Office, qtbot: QtBot, why: str | Why) -> None:
    place = office.choose()
    office.write()
    tokens = office.slow()
    office.background.back_up(place.place_id)
    until(lambda: bool(tokens), "the backup to be under way")
    with qtbot.waitSignal(office.session.locked, timeout=1000):
        _leave(office.session, why)
    assert tokens[0].is_cancelled


def test_somebody_who_is_gone_for_a_while_gets_the_backup_finished_behind_the_lock(
    office: Office, qtbot: QtBot
) -> None:
    place = office.choose()
    office.write()
    tokens = office.slow()
    office.background.back_up(place.place_id)
    until(lambda: bool(tokens), "the backup to be under way")
    office.session.lock_alone(Why.IDLE)
    QApplication.processEvents()
    assert not tokens[0].is_cancelled
    with qtbot.waitSignal(office.session.locked):
        tokens[0].cancel()  # it ends, in whatever way
    UnlockRobot(office.session.unlock_page).open_vault(PASSPHRASE)
    until(lambda: office.session.window is not None, "the window")
    office.rest()
    assert not [one for one in QApplication.topLevelWidgets() if one.objectName() == "message"]


def test_quick_exit_while_the_last_backup_runs_ends_the_app(office: Office) -> None:
    office.choose()
    office.schedule(on_exit=True)
    office.write()
    tokens = office.slow()
    _window(office).close()
    sheet = dialog("lastBackup")
    office.session.quick_exit()
    assert not sheet.isVisible()
    until(lambda: bool(office.ended), "the end")
    assert tokens[0].is_cancelled


def test_an_automatic_backup_that_fails_says_so_on_home_alone(office: Office, tmp_path: Path) -> None:
    place = office.choose()
    office.schedule(daily=True)
    office.background.back_up(place.place_id, is_asked=False)
    office.rest()
    (file,) = office.stick.glob("*.backup")
    with BackedUpVault(tmp_path / "other") as other:
        other.make()
        shutil.copy(other.file, file)
    office.write()
    office.clock.pass_seconds(DAY)
    office.look()
    assert not [one for one in QApplication.topLevelWidgets() if one.objectName() == "message"]
    assert office.place.trouble == Code.BACKUP_OF_ANOTHER_VAULT
    home = WindowRobot(_window(office)).home()
    office.rest()
    assert any("belongs to another vault" in card for card in home.cards)


def _window(office: Office) -> Window:
    window = office.session.window
    assert window is not None
    return window


def _leave(session: Session, why: str | Why) -> None:
    if why == "quick exit":
        session.quick_exit()
    elif why == "lock":
        session.lock()
    else:
        assert isinstance(why, Why)
        session.lock_alone(why)


def test_files_are_sealed_anew_by_themselves_and_a_backup_goes_before_it(
    office: Office, tmp_path: Path
) -> None:
    capture = office.session._desk.capture if office.session._desk else None
    assert capture is not None
    draft = capture.begin(RecordType.LESSON)
    for number in range(3):
        picture = tmp_path / f"{number}.png"
        Image.new("RGB", (64, 64), (number, 0, 0)).save(picture)
        capture.attach(draft.draft_id, picture)
    place = office.choose()
    before = {path.name for path in (tmp_path / "home" / "files").glob("??/*.age")}
    _window(office).go_to("safety")
    _window(office).safety.show_section("keys")
    office.rest()
    press(_window(office).safety.sections["keys"], "rekey")
    press(dialog("message"), "askGo")
    until(lambda: office.session.window is None, "the lock")
    UnlockRobot(office.session.unlock_page).open_vault(PASSPHRASE)
    until(lambda: office.session.window is not None, "the window")
    office.rest()
    section = _window(office).safety.sections["keys"]
    said: list[str] = []
    office.background.moved.connect(lambda: said.append(find(section, QLabel, "resealing").text()))
    office.background.reseal()
    office.background.back_up(place.place_id)
    office.rest()
    assert office.kept == 1
    assert not {path.name for path in (tmp_path / "home" / "files").glob("??/*.age")} & before
    assert any("of 6" in words for words in said)
    assert not find(section, QLabel, "resealing").isVisible()
