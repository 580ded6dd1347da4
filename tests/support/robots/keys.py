"""The keys of the vault, and the other ways in, as a person uses them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QWidget

from tests.support.robots.waiting import dialog, find, press, type_into, until
from ui.parts.sheet import Sheet
from ui.parts.word_grid import WordGrid


def sheet(name: str) -> Sheet:
    """Return the sheet called `name`, once it is there."""
    found = dialog(name)
    assert isinstance(found, Sheet)
    return found


def copied(page: Sheet) -> list[str]:
    """Return the words of the paper that is shown, as somebody copies them by hand."""
    until(lambda: bool(page.inner.findChildren(WordGrid)), "the words")
    grid = page.inner.findChildren(WordGrid)[0]
    labels = [label for label in grid.findChildren(QLabel) if label.accessibleName()]
    numbered = [label.accessibleName().split(maxsplit=1) for label in labels]
    return [word for _, word in sorted((int(number), word) for number, word in numbered)]


def fill(page: Sheet, name: str, text: str) -> None:
    """Type over a field of the step that is shown, once it is there to be seen."""

    def there() -> list[QWidget]:
        return [widget for widget in page.inner.findChildren(QWidget, name) if widget.isVisible()]

    until(lambda: bool(there()), name)
    (widget,) = there()
    if isinstance(widget, QLineEdit):
        type_into(widget, text)
    else:
        _type_lines(widget, text)


def _type_lines(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, text)


def make_kit(section: QWidget) -> list[str]:
    """Make a kit from the section of the keys; return its words."""
    press(section, "makeKit")
    page = sheet("kitSheet")
    press(page, "kitShow")
    words = copied(page)
    press(page, "kitCopied")
    until(lambda: bool(page.inner.findChildren(QLineEdit)), "the three questions")
    for edit in page.inner.findChildren(QLineEdit):
        fill(page, edit.objectName(), words[int(edit.objectName().removeprefix("kitWord")) - 1])
    press(page, "kitKeep")
    until(lambda: bool(section.findChildren(QWidget, "testKit")), "the kit in the list")
    return words


def make_pieces(section: QWidget) -> list[tuple[str, str]]:
    """Make three pieces; return what stands on each paper, and its code."""
    press(section, "makePieces")
    page = sheet("piecesSheet")
    press(page, "piecesShow")
    found: list[tuple[str, str]] = []
    for _ in range(3):
        words = copied(page)
        found.append((" ".join(words), page.inner.findChildren(QLabel, "pieceCode")[0].text()))
        shown = page.inner
        press(page, "piecesNext")
        until(lambda shown=shown: page.inner is not shown, "the next step")  # type: ignore[misc]
    box = find(page.inner, QCheckBox, "piecesSure")
    box.setChecked(True)
    press(page, "piecesKeep")
    until(lambda: bool(section.findChildren(QWidget, "testPieces")), "the pieces in the list")
    return found


def choose(path: Path) -> None:
    """Choose a file in the file dialog that is open."""
    asked = dialog("fileDialog")
    assert isinstance(asked, QFileDialog)
    edit = find(asked, QLineEdit, "fileNameEdit")
    edit.setText(str(path))
    asked.accept()


def come_in_by_kit(text: str, new_passphrase: str) -> None:
    """Go through the other ways in, with a kit."""
    page = sheet("rescueSheet")
    press(page, "rescue_recovery")
    fill(page, "rescueKit", text)
    press(page, "rescueKitGo")
    choose_new_passphrase(page, new_passphrase)
    press(page, "rescueOpen")


def come_in_by_pieces(pieces: list[tuple[str, str]], new_passphrase: str) -> None:
    """Go through the other ways in, with two pieces."""
    page = sheet("rescueSheet")
    press(page, "rescue_pieces")
    type_pieces(page, pieces)
    press(page, "rescuePiecesGo")
    choose_new_passphrase(page, new_passphrase)
    press(page, "rescueOpen")


def type_pieces(page: Sheet, pieces: list[tuple[str, str]]) -> None:
    """Type two pieces and their codes."""
    for number, (text, code) in enumerate(pieces, 1):
        fill(page, f"piece{number}", text)
        fill(page, f"piece{number}Code", code)


def choose_new_passphrase(page: Sheet, text: str) -> None:
    """Type a new passphrase twice, once the page asks for it."""
    for name in ("newPassphrase", "newPassphraseAgain"):
        fill(page, name, text)


def restore(backup: Path) -> None:
    """Bring the newest moment of a backup back."""
    page = sheet("restoreSheet")
    press(page, "restoreChoose")
    choose(backup)
    press(page, "restoreGo")
    press(page, "restoreDone")
