"""Every page, walked as a keyboard and a screen reader walk it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import time
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.domain.author import Author
from desktop.domain.when_to_send import WhenToSend
from desktop.settings import Theme
from desktop.vault.strength import strength
from tests.support import invented, invented_outbox, invented_records
from tests.support.invented_outbox import InventedPost
from tests.support.robots.waiting import until
from ui.desk import Desk
from ui.dialogs import Message, Working, ask
from ui.i18n import PSEUDO, Language
from ui.jobs import Lanes
from ui.pages.capture import CapturePage
from ui.pages.export import ExportDialog
from ui.pages.outbox.when_sheet import WhenSheet
from ui.pages.unlock import UnlockPage
from ui.parts.shortcut_sheet import ShortcutSheet
from ui.parts.strength import Judged
from ui.style import TARGET, apply_theme
from ui.window import Window

Scene = Callable[[Desk, Lanes], QWidget]
ROWS = invented_records.summaries()


def _window(desk: Desk, lanes: Lanes) -> Window:
    window = Window(desk, lanes, CapturePage(desk.capture, desk.library, lanes))
    window.resize(1366, 768)
    return window


def home(desk: Desk, lanes: Lanes) -> QWidget:
    return _window(desk, lanes)


def first_run(desk: Desk, lanes: Lanes) -> QWidget:
    return _window(invented.desk(desk.folder, rows=[], author=Author()), lanes)


def records(desk: Desk, lanes: Lanes) -> QWidget:
    window = _window(desk, lanes)
    window.go_to("records")
    window.records.show_when_read(ROWS[1].record_id)
    return window


def several_records(desk: Desk, lanes: Lanes) -> QWidget:
    window = _window(desk, lanes)
    window.go_to("records")
    until(lambda: window.records.pane.model.rowCount() == len(ROWS), "the list")
    window.records.pane.list.selectAll()
    return window


def no_records(desk: Desk, lanes: Lanes) -> QWidget:
    window = _window(invented.desk(desk.folder, rows=[]), lanes)
    window.go_to("records")
    return window


def settings(desk: Desk, lanes: Lanes) -> QWidget:
    window = _window(desk, lanes)
    window.go_to("settings")
    return window


def letter(desk: Desk, lanes: Lanes) -> QWidget:
    return ExportDialog(desk.exporter, lanes, [ROWS[1].record_id, ROWS[2].record_id])


def keys(desk: Desk, lanes: Lanes) -> QWidget:
    return ShortcutSheet()


def question(desk: Desk, lanes: Lanes) -> QWidget:
    made = ask("A draft", "It is gone for good.", "Delete 3 drafts", lambda: None, is_destructive=True)
    assert isinstance(made, Message)
    return made


def working(desk: Desk, lanes: Lanes) -> QWidget:
    return Working("Making the bundle", "You can stop at any time.")


def judge(text: str, say: Callable[[Judged], object]) -> None:
    say(strength(text))


def unlock(desk: Desk, lanes: Lanes) -> QWidget:
    return UnlockPage(judge, is_first=False, folder=str(desk.folder))


def make_vault(desk: Desk, lanes: Lanes) -> QWidget:
    return UnlockPage(judge, is_first=True, folder=str(desk.folder))


def outbox(desk: Desk, lanes: Lanes) -> QWidget:
    items = (invented_outbox.WAITING, invented_outbox.PAUSED, invented_outbox.GONE)
    done = (invented_outbox.DELIVERED, invented_outbox.CORRECT, invented_outbox.RECEIVED)
    window = _window(invented.desk(desk.folder, post=InventedPost(*items, *done)), lanes)
    window.show()
    window.go_to("outbox")
    until(lambda: len(window.outbox.cards) == len(items) + len(done), "the parcels")
    return window


def when_to_send(desk: Desk, lanes: Lanes) -> QWidget:
    return WhenSheet(InventedPost(), WhenToSend(quiet_from=time(22), quiet_until=time(6)), lanes)


SCENES = [
    home,
    outbox,
    when_to_send,
    first_run,
    records,
    several_records,
    no_records,
    settings,
    letter,
    keys,
    question,
    working,
    unlock,
    make_vault,
]


@pytest.fixture(params=["en", PSEUDO])
def spoken(request: pytest.FixtureRequest, language: Language) -> Iterator[str]:
    language.use(request.param)
    yield request.param
    language.use("en")


@pytest.fixture(params=[100, 200])
def percent(request: pytest.FixtureRequest, dressed: QApplication) -> Iterator[int]:
    apply_theme(dressed, Theme.LIGHT, request.param)
    yield request.param
    apply_theme(dressed, Theme.LIGHT)


def shown(scene: Scene, tmp_path: Path, lanes: Lanes, qtbot: QtBot) -> QWidget:
    """Return the scene on screen, with nothing more to come."""
    widget = scene(invented.desk(tmp_path), lanes)
    qtbot.addWidget(widget)
    widget.show()
    until(lambda: lanes.is_idle, "the lanes")
    until(lambda: widget.isVisible(), "the scene")
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    return widget


def controls(root: QWidget) -> list[QWidget]:
    """Return what can take the keyboard and is to be seen."""
    return [
        widget
        for widget in [root, *root.findChildren(QWidget)]
        if widget.isVisible()
        and widget is not root
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and not isinstance(widget, QDialog)
    ]


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("scene", SCENES)
def test_every_control_has_a_name_a_screen_reader_can_say(
    scene: Scene, tmp_path: Path, lanes: Lanes, qtbot: QtBot
) -> None:
    widget = shown(scene, tmp_path, lanes, qtbot)
    found = controls(widget)
    assert found
    nameless = [f"{type(one).__name__} {one.objectName()}" for one in found if not name_of(one).strip()]
    assert not nameless


@pytest.mark.parametrize("scene", [unlock, make_vault, settings, letter, question, working])
def test_tab_goes_down_the_page_as_one_reads(
    scene: Scene, tmp_path: Path, lanes: Lanes, qtbot: QtBot
) -> None:
    widget = shown(scene, tmp_path, lanes, qtbot)
    asked = [one for one in controls(widget) if not one.objectName().startswith("rail_")]
    QTest.keyClick(widget, Qt.Key.Key_Tab)
    chain, at = [], widget.nextInFocusChain()
    while at is not None and at is not widget:
        if at in asked:
            chain.append((at.mapTo(widget, at.rect().center()).y(), at.objectName() or type(at).__name__))
        at = at.nextInFocusChain()
    assert len(chain) == len(asked)
    backwards = [
        f"{after} comes after {before}"
        for (above, before), (below, after) in pairwise(chain)
        if below < above - 8  # what stands in one line may differ a little
        # Who types a passphrase twice and tabs on must not press what shows it: the eye comes after both.
        and (before, after) != ("passphraseAgain", "passphraseShow")
    ]
    assert not backwards


@pytest.mark.parametrize("scene", SCENES)
def test_every_target_is_large_enough(
    scene: Scene, tmp_path: Path, lanes: Lanes, qtbot: QtBot, percent: int
) -> None:
    widget = shown(scene, tmp_path, lanes, qtbot)
    small = [
        f"{type(one).__name__} {one.objectName()} {one.width()}x{one.height()}"
        for one in controls(widget)
        if one.height() < TARGET and not _is_part_of_another(one)
    ]
    assert not small


@pytest.mark.parametrize("scene", SCENES)
def test_no_words_are_cut(
    scene: Scene, tmp_path: Path, lanes: Lanes, qtbot: QtBot, spoken: str, percent: int
) -> None:
    widget = shown(scene, tmp_path, lanes, qtbot)
    cut = [words for one in widget.findChildren(QWidget) if one.isVisible() for words in _cut_words(one)]
    assert not cut


@pytest.mark.parametrize("scene", SCENES)
def test_everything_is_mirrored_where_one_reads_from_the_right(
    scene: Scene, tmp_path: Path, lanes: Lanes, qtbot: QtBot, language: Language
) -> None:
    language.use(PSEUDO)
    widget = shown(scene, tmp_path, lanes, qtbot)
    # Paths and keys are Latin and stay from left to right, on purpose.
    straight = {"folder", "exportPath"}
    wrong = [
        f"{type(one).__name__} {one.objectName()}"
        for one in widget.findChildren(QWidget)
        if one.isVisible()
        and one.layoutDirection() is not Qt.LayoutDirection.RightToLeft
        and one.objectName() not in straight
        and one.property("role") != "chip"
        and not ((parent := one.parentWidget()) is not None and parent.objectName() in straight)
    ]
    language.use("en")
    assert not wrong


def _is_part_of_another(widget: QWidget) -> bool:
    return isinstance(widget.parent(), QComboBox)


def _cut_words(widget: QWidget) -> list[str]:
    """Return the words of a label or button that do not fit into it."""
    if isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
        if widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            return (
                [f"{widget.text()!r}: {widget.height()} of {needed} px high"]
                if needed > widget.height() + 1
                else []
            )
        needed = widget.sizeHint().width()
        return (
            [f"{widget.text()!r}: {widget.width()} of {needed} px wide"]
            if needed > widget.width() + 1
            else []
        )
    if isinstance(widget, QToolButton | QAbstractButton) and widget.text():
        metrics = QFontMetrics(widget.font())
        needed = max(metrics.horizontalAdvance(line) for line in widget.text().replace("&", "").splitlines())
        return [f"{widget.text()!r}: {widget.width()} of {needed} px wide"] if needed > widget.width() else []
    if isinstance(widget, QLineEdit) and widget.text() and widget.isReadOnly():
        return []  # a path may scroll
    return []
