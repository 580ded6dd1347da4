"""The Records page as a person uses it."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QPushButton

from tests.support.robots.waiting import click, dialog, find, press, until
from ui.pages.records import RecordsPage


class RecordsRobot:
    """Reads the list, chooses rows, presses the preview's buttons."""

    def __init__(self, page: RecordsPage) -> None:
        self.page = page

    @property
    def titles(self) -> list[str]:
        """The titles in the list, top to bottom."""
        model = self.page.pane.model
        return [str(model.data(model.index(at))) for at in range(model.rowCount())]

    def choose(self, title: str, *, more: bool = False) -> None:
        """Click a row; with Ctrl to choose it as well."""
        at = self.titles.index(title)
        self.page.pane.list.scrollTo(self.page.pane.model.index(at))
        place: QPoint = self.page.pane.list.visualRect(self.page.pane.model.index(at)).center()
        keys = Qt.KeyboardModifier.ControlModifier if more else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.page.pane.list.viewport(), Qt.MouseButton.LeftButton, keys, place)
        if not more:
            until(lambda: find(self.page, QLabel, "previewTitle").text() == title, f"preview of {title}")
            until(lambda: find(self.page, QLabel, "previewTitle").isVisible(), "the preview")

    def press(self, name: str) -> None:
        """Press a button of the page by its object name."""
        press(self.page, name)

    def said(self, name: str) -> str:
        """Return what stands on a button."""
        return find(self.page, QPushButton, name).text()

    @property
    def strip(self) -> str:
        """What the undo strip says; "" while it is hidden."""
        strip = self.page.pane.undo
        return "" if strip.isHidden() else strip.accessibleName()

    @property
    def binned(self) -> list[str]:
        """The titles in the bin, top to bottom."""
        model = self.page.bin.model
        return [str(model.data(model.index(at))) for at in range(model.rowCount())]

    def open_bin(self) -> None:
        """Press "Bin" and wait until it shows something."""
        self.press("recordsBin")
        until(lambda: bool(self.binned), "the bin")

    def choose_binned(self, title: str) -> None:
        """Click a row of the bin."""
        rows, at = self.page.bin.list, self.page.bin.model.index(self.binned.index(title))
        rows.scrollTo(at)
        QTest.mouseClick(
            rows.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            rows.visualRect(at).center(),
        )

    def print_to(self, path: Path) -> None:
        """Print the chosen record into a file, through warning and file dialog."""
        self.press("previewPrint")
        self.save_outside(path)

    def take_outside(self, name: str) -> "RecordsRobot":
        """Choose a line of the menu "More"."""
        menu = find(self.page, QMenu, "previewMoreMenu")
        action = next(one for one in menu.actions() if one.objectName() == name)
        assert action.isVisible(), f"{name} is not offered"
        action.trigger()
        return self

    def save_outside(self, path: Path) -> None:
        """Go through the question for whom, and save a file."""
        sheet = dialog("outsideSheet")
        go = find(sheet, QPushButton, "outsideGo")
        until(go.isEnabled, "what may leave")
        click(go)
        until(lambda: any(box.isVisible() for box in self.page.findChildren(QFileDialog)), "file dialog")
        box = next(box for box in self.page.findChildren(QFileDialog) if box.isVisible())
        box.selectFile(str(path))
        box.accept()
        until(path.exists, f"{path.name}")
        press(dialog("message"), "messageClose")
