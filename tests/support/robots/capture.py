"""Writes a record the way a person does: through the real widgets of the writing page."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Self

from PySide6.QtCore import QEventLoop, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget

from desktop.domain.problem import AnswerPath
from desktop.forms.form import Group, Kind, Node, Repeat
from tests.support.robots.waiting import LONGEST
from ui.fields.attachment import AttachmentEditor
from ui.fields.chips import ChipsEditor
from ui.fields.choice_search import ChoiceSearch
from ui.fields.date import DateEditor
from ui.fields.drop_down import DropDownEditor
from ui.fields.editor import Editor
from ui.fields.geopoint import GeopointEditor
from ui.fields.long_text import LongTextEditor
from ui.fields.month import MonthEditor
from ui.fields.number import NumberEditor
from ui.fields.range import RangeEditor
from ui.fields.rank import RankEditor
from ui.fields.select_multiple import SelectMultipleEditor
from ui.fields.select_one import SelectOneEditor
from ui.fields.text import TextEditor
from ui.fields.yes_no import YesNoEditor
from ui.pages.capture import CapturePage
from ui.pages.capture.repeat import RepeatBlock
from ui.pages.capture.workspace import Workspace

_PASTED_FROM = 25
"""Texts longer than this are pasted, as people do with what they wrote elsewhere."""


def wait_until(holds: Callable[[], bool]) -> None:
    """Let the event loop run until something holds."""
    end = time.monotonic() + LONGEST
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


class CaptureRobot:
    """Hands and eyes on a `CapturePage`.

    Questions are named by their path: "title", "people.role" (in the last row), "people.0.role".
    """

    def __init__(self, page: CapturePage) -> None:
        self.page = page

    @property
    def workspace(self) -> Workspace:
        assert self.page.workspace is not None, "no draft is open"
        return self.page.workspace

    def wait_open(self) -> Self:
        """Wait until the draft's questions are on screen."""
        wait_until(lambda: self.page.workspace is not None)
        return self

    def section(self, words: str) -> Self:
        """Press a section in the list, by its name or label."""
        rows = self.workspace.sections.list
        for row in range(rows.count()):
            item = rows.item(row)
            if words in {item.text(), item.data(Qt.ItemDataRole.UserRole)}:
                rows.scrollToItem(item)
                spot = rows.visualItemRect(item).center()
                QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
                return self
        raise AssertionError(f"no section {words}")

    def fill(self, name: str, value: str) -> Self:
        """Answer one question, whatever its kind, with a stored value."""
        editor = self.editor(name)
        assert not editor.isHidden(), f"{name} is not asked"
        if isinstance(editor, LongTextEditor):
            write(editor.area, value)
        elif isinstance(editor, (TextEditor, NumberEditor, DateEditor)):
            write(editor.line, value)
        elif isinstance(editor, MonthEditor):
            self._month(editor, value)
        elif isinstance(editor, GeopointEditor):
            latitude, longitude, *_ = value.split()
            write(editor.latitude, latitude)
            write(editor.longitude, longitude)
        else:
            self.choose(name, *value.split())
        return self

    def choose(self, name: str, *choices: str) -> Self:
        """Choose by the names of choices."""
        editor = self.editor(name)
        if isinstance(editor, SelectOneEditor):
            press(editor.row(choices[0]))
        elif isinstance(editor, YesNoEditor):
            press(editor.buttons.button(choices[0]))
        elif isinstance(editor, RangeEditor):
            self._range(editor, choices[0])
        elif isinstance(editor, SelectMultipleEditor):
            for choice in set(editor.value().split()) ^ set(choices):
                press(editor.row(choice))
        elif isinstance(editor, DropDownEditor):
            self._search(editor.search, editor, choices[0])
        elif isinstance(editor, ChipsEditor):
            for chip in [held for held in editor.value().split() if held not in choices]:
                button = editor.findChild(QAbstractButton, f"chip_{chip}")
                assert isinstance(button, QAbstractButton)
                press(button)
            for choice in [choice for choice in choices if choice not in editor.value().split()]:
                self._search(editor.search, editor, choice)
        elif isinstance(editor, RankEditor):
            self._rank(editor, choices)
        else:
            raise AssertionError(f"{name} is nothing to choose in")
        return self

    def add_row(self, name: str) -> str:
        """Press "Add another ..." of a repeat and return the new row's id."""
        block = self.repeat(name)
        before = set(block.rows)
        press(block.add)
        (new,) = set(block.rows) - before
        return new

    def remove_row(self, name: str, place: int) -> Self:
        """Press the bin of one row."""
        block = self.repeat(name)
        press(block.card(block.rows[place]).remove)
        return self

    def attach(self, name: str, path: Path) -> Self:
        """Drop a file on its question and wait until it is kept or refused."""
        editor = self.editor(name)
        assert isinstance(editor, AttachmentEditor)
        before = editor.value()
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        spot, left, none = editor.rect().center(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        copy = Qt.DropAction.CopyAction
        QApplication.sendEvent(editor, QDragEnterEvent(spot, copy, data, left, none))
        QApplication.sendEvent(editor, QDropEvent(QPointF(spot), copy, data, left, none))
        adding = editor.findChild(QPushButton, "stop")
        assert adding is not None
        # The problem may be that an answer is missing; if the file is refused shows once it was looked at.
        wait_until(
            lambda: not adding.isVisibleTo(editor) and bool(editor.value() != before or editor.problem)
        )
        return self

    def fill_all(self, answers: Mapping[str, Any], files: Mapping[str, Path]) -> Self:
        """Answer every question that `answers` has, in reading order; file answers name keys of `files`."""
        for section in self.workspace.sheet.form.sections:
            if any(name in answers for name in _names(section.children)):
                self.section(section.name)
                self._fill_nodes(section.children, answers, files, ())
        return self

    def finish(self) -> Self:
        """Press "Finish"."""
        press(self.page.heading.finish)
        return self

    def problems(self) -> list[str]:
        """Return the labels of the links in the list of what is missing."""
        return [link.accessibleName() for link in self.workspace.finish.links]

    def open_problem(self, label: str) -> Self:
        """Press the link of one problem."""
        press(next(link for link in self.workspace.finish.links if link.accessibleName() == label))
        return self

    def wait_saved(self) -> Self:
        """Wait until everything typed is in the store."""
        wait_until(lambda: not self.page.has_unsaved)
        return self

    def editor(self, name: str) -> Editor:
        """Return the editor of a question, its section and card open."""
        found = self.page.editor(self.path(name))
        assert isinstance(found, Editor)
        return found

    def repeat(self, name: str) -> RepeatBlock:
        """Return a repeat, its section open."""
        found = self.page.editor(self.path(name))
        assert isinstance(found, RepeatBlock)
        return found

    def path(self, name: str) -> AnswerPath:
        """Return the answer path that a dotted name stands for."""
        path: AnswerPath = ()
        parts = name.split(".")
        while parts:
            path = (*path, parts.pop(0))
            if parts:
                rows = self.workspace.sheet.logic.rows(path)
                known = parts[0] in rows
                is_place = parts[0].isdigit() and not known
                path = (*path, parts.pop(0) if known else rows[int(parts.pop(0)) if is_place else -1])
        return path

    def _fill_nodes(
        self, nodes: tuple[Node, ...], answers: Mapping[str, Any], files: Mapping[str, Path], at: AnswerPath
    ) -> None:
        for node in nodes:
            value = answers.get(node.name)
            name = ".".join((*at, node.name))
            if isinstance(node, Group):
                self._fill_nodes(node.children, answers, files, at)
            elif isinstance(node, Repeat):
                for row in value or ():
                    self._fill_nodes(node.children, row, files, (*at, node.name, self.add_row(name)))
            elif value and not node.is_auto:
                if node.kind in {Kind.IMAGE, Kind.AUDIO, Kind.VIDEO, Kind.FILE}:
                    self.attach(name, files[value])
                elif node.kind is not Kind.CALCULATE and self.editor(name).value() != value:
                    self.fill(name, value)

    def _search(self, line: ChoiceSearch, editor: Editor, name: str) -> None:
        choice = next(
            choice for choice in self.workspace.sheet.logic.choices(editor.path) if choice.name == name
        )
        write(line, line.label_of(choice))
        popup = line.completer().popup()
        is_open = popup is not None and popup.isVisible()
        QTest.keyClick(popup if popup is not None and is_open else line, Qt.Key.Key_Return)

    def _month(self, editor: MonthEditor, value: str) -> None:
        year, month, *_ = value.split("-")
        write(editor.year, year)
        steps = int(month) - editor.month.currentIndex()
        for _ in range(abs(steps)):
            QTest.keyClick(editor.month, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)

    def _range(self, editor: RangeEditor, step: str) -> None:
        if editor.buttons is not None:
            press(editor.buttons.button(step))
            return
        assert editor.slider is not None
        key = Qt.Key.Key_Right
        for _ in range(10_000):
            if editor.value() == step:
                return
            QTest.keyClick(editor.slider, key)

    def _rank(self, editor: RankEditor, order: tuple[str, ...]) -> None:
        rows = editor.list
        for place, name in enumerate(order):
            at = next(
                row for row in range(rows.count()) if rows.item(row).data(Qt.ItemDataRole.UserRole) == name
            )
            rows.setCurrentRow(at)
            for _ in range(at - place):
                QTest.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        if not editor.value():
            keep = editor.findChild(QAbstractButton, "keep")
            assert isinstance(keep, QAbstractButton)
            press(keep)


def press(button: QAbstractButton) -> None:
    """Press a button with the mouse, where it stands."""
    assert button.isEnabled(), f"{button.objectName()} cannot be pressed"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())


def write(widget: QWidget, text: str) -> None:
    """Replace what stands in a text widget, by keys when it is short and by pasting when it is long."""
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    if not text:
        QTest.keyClick(widget, Qt.Key.Key_Delete)
    elif len(text) > _PASTED_FROM or not text.isascii() or (isinstance(widget, QLineEdit) and "\n" in text):
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    else:
        QTest.keyClicks(widget, text)


def _names(nodes: tuple[Node, ...]) -> list[str]:
    """Return the names of questions and repeats, groups opened."""
    found: list[str] = []
    for node in nodes:
        found += _names(node.children) if isinstance(node, Group) else [node.name]
    return found
