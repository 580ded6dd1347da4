"""What once went wrong where one reads from the right: digits, order, sides, keys, lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QRegularExpression, Qt
from PySide6.QtGui import QColor, QImage, QTextLayout, QTextOption
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

import ui
from desktop.domain.audience import Profile
from desktop.domain.finding import Damage, Finding
from desktop.errors import Code, FixableError
from desktop.settings import Settings
from desktop.vault.spelling import only_digits
from tests.support import invented, invented_records
from ui.i18n import Language, languages
from ui.jobs import Lanes
from ui.models.records import RecordRole, RecordsModel
from ui.pages.leaving import Letter
from ui.pages.preview import Preview, PreviewFacts
from ui.pages.preview_files import ShownFile
from ui.pages.settings import SettingsPage
from ui.parts.card import Card
from ui.parts.undo_strip import UndoStrip
from ui.shortcuts import Shortcut
from ui.style import GRID, set_icon
from ui.style.tokens import LIGHT
from ui.wording import Wording
from ui.wording.damage import DamageWords
from ui.wording.filled import as_written, since, size


@pytest.fixture(autouse=True)
def dari(language: Language, nothing_left: None) -> Iterator[None]:
    language.use("fa-AF")
    yield
    language.use("en")


@pytest.fixture
def preview(qtbot: QtBot) -> Preview:
    library = invented.InventedLibrary(invented_records.summaries())
    row = invented_records.summaries()[1]
    made = Preview(Wording())
    qtbot.addWidget(made)
    made.resize(460, 900)
    made.show()
    picture = invented.picture()
    files = tuple(
        ShownFile(kept, picture) for kept in library.attachments(library.record(row.record_id)).values()
    )
    made.show_facts(PreviewFacts(row, tuple(library.history(row.record_id)), files, "en"))
    newer, older = library.history(row.record_id)
    made.history.show_changes(
        str(newer.revision_id), library.differences(older.revision_id, newer.revision_id)
    )
    return made


def labels(widget: QWidget) -> list[QLabel]:
    return [label for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in labels(widget))


def begins_at_the_right(label: QLabel) -> bool:
    flags = label.alignment()
    return bool(flags & Qt.AlignmentFlag.AlignRight and flags & Qt.AlignmentFlag.AlignAbsolute)


def test_the_preview_counts_in_the_digits_of_the_language(preview: Preview) -> None:
    assert not re.search(r"نسخهٔ \d*[0-9]", words(preview))
    pictures = [
        button.accessibleName() for button in preview.findChildren(QToolButton, QRegularExpression("^file_"))
    ]
    assert len(pictures) == 3
    assert all(digit in name for digit, name in zip("۱۲۳", pictures, strict=True))


def test_everything_in_the_preview_begins_at_the_reading_side(preview: Preview) -> None:
    astray = [label.text() for label in labels(preview) if not begins_at_the_right(label)]
    assert not astray


def test_what_changed_is_set_in_from_the_reading_side(preview: Preview) -> None:
    (head,) = [label for label in labels(preview) if label.text() == "تاریخچه"]
    (changed,) = [label for label in labels(preview) if label.text() == "What changed?"]

    def end(label: QLabel) -> int:
        return label.mapTo(preview, QPoint(label.width(), 0)).x()

    assert end(changed) < end(head)


def test_a_latin_title_on_a_card_begins_at_the_reading_side(qtbot: QtBot) -> None:
    card = Card("story", "The tailor's shop", "ادامه دادن", soft="Herat")
    qtbot.addWidget(card)
    card.show()
    assert all(begins_at_the_right(label) for label in labels(card))


def test_a_strip_has_its_wide_margin_where_one_begins_to_read(qtbot: QtBot) -> None:
    strip = UndoStrip()
    qtbot.addWidget(strip)
    layout = strip.layout()
    assert layout is not None
    assert layout.contentsMargins().left() == GRID < layout.contentsMargins().right()


def test_the_second_line_of_a_row_keeps_its_order(qtbot: QtBot) -> None:
    model = RecordsModel(Wording())
    model.set_rows(invented_records.summaries())
    line = str(model.data(model.index(0), RecordRole.SECOND_LINE))
    assert line.startswith("\u2068Herat\u2069 · \u2068")
    assert line.endswith("\u2068Zohra\u2069")
    assert "، " in str(model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole))


def test_the_letter_lists_with_the_comma_of_the_language_and_keeps_the_order(qtbot: QtBot) -> None:
    exporter = invented.InventedExporter(invented.InventedLibrary(invented_records.summaries()))
    letter = Letter(Wording())
    qtbot.addWidget(letter)
    letter.show()
    letter.show_plan(
        exporter.plan([row.record_id for row in invented_records.summaries()[1:4]], Profile.GATEWAY_PUBLIC)
    )
    assert "\u2068Snapshot\u2069، \u2068Context\u2069، " in letter.text


def test_the_text_size_is_written_in_the_digits_of_the_language(
    qtbot: QtBot, lanes: Lanes, tmp_path: Path
) -> None:
    desk = invented.desk(tmp_path)
    page = SettingsPage(desk.capture, lanes, programmes=(), languages={}, settings=Settings())
    qtbot.addWidget(page)
    box = page.findChild(QComboBox, "textSize")
    assert isinstance(box, QComboBox)
    assert QLocale().toString(150) in [box.itemText(at).strip("٪ %") for at in range(box.count())]


def test_words_stand_as_far_from_their_icon_as_from_left_to_right(qtbot: QtBot, language: Language) -> None:
    gaps = {}
    for code in ("fa-AF", "en"):
        language.use(code)
        button = QPushButton("\N{FULL BLOCK}" * 3)
        qtbot.addWidget(button)
        set_icon(button, "lock", "bad")
        button.resize(button.sizeHint())
        image = button.grab().toImage()
        inner = image.copy(6, 6, image.width() - 12, image.height() - 12)
        icon, words = columns(inner, LIGHT.bad), columns(inner, LIGHT.ink)
        gaps[code] = icon[0] - words[-1] if code != "en" else words[0] - icon[-1]
    assert gaps["en"] <= gaps["fa-AF"] <= gaps["en"] + 1


def columns(image: QImage, colour: str) -> list[int]:
    """Return the columns in which a colour stands."""
    wanted = QColor(colour)
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) == wanted for y in range(image.height()))
    ]


def test_keys_are_called_what_is_printed_on_them() -> None:
    assert Shortcut.SEARCH.words == "Ctrl+K"
    assert Shortcut.BACK.words == "Esc"


def test_no_label_of_the_toolkit_wraps_words_by_itself() -> None:
    folder = Path(ui.__file__).parent
    wrapping = {
        str(file.relative_to(folder))
        for file in folder.rglob("*.py")
        if "setWordWrap(True)" in file.read_text(encoding="utf-8")
    }
    # One is a list; the first sentence of a letter is rich text, which the toolkit sets well.
    assert wrapping == {"parts/plain_label.py", "fields/rank.py", "pages/leaving/leaf.py"}


@pytest.mark.parametrize("code", ["fa-AF", "ar"])
def test_a_code_is_written_in_the_persons_digits_in_its_order_and_read_back(
    code: str, language: Language
) -> None:
    language.use(code)
    label = QLabel(as_written("0123 4567 8901"))
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    zero = QLocale().zeroDigit()
    assert label.text().startswith(zero)
    assert not re.search("[0-9]", label.text())
    assert only_digits(label.text()) == "012345678901"
    line = QTextLayout(label.text())
    option = QTextOption()
    option.setTextDirection(label.layoutDirection())
    line.setTextOption(option)
    line.beginLayout()
    laid_out = line.createLine()
    laid_out.setLineWidth(1000)
    line.endLayout()
    groups = [match.start() for match in re.finditer(r"\d+", label.text())]
    places = [laid_out.cursorToX(at + 1)[0] for at in groups]  # type: ignore[index]  # Qt's stub says float
    assert places == sorted(places)


@pytest.mark.parametrize("code", languages())
def test_no_line_ends_inside_a_day_or_a_time(code: str, language: Language) -> None:
    language.use(code)
    wording = Wording()
    when = datetime(2026, 1, 21, 14, 3, tzinfo=UTC)
    for words in (wording.day(when), wording.moment(when), wording.time(when), since(when.isoformat())):
        line = QTextLayout(words)
        line.beginLayout()
        line.createLine().setLineWidth(1)
        assert not line.createLine().isValid(), words
        line.endLayout()


def test_the_number_of_a_damaged_version_is_in_the_persons_digits() -> None:
    named = DamageWords().name(Finding(damage=Damage.REVISION, title="Market", number=2))
    assert "۲" in named
    assert "2" not in named


@pytest.mark.parametrize("code", ["fa-AF", "ar"])
def test_a_number_after_a_size_stands_after_it(code: str, language: Language) -> None:
    language.use(code)
    digit = QLocale().toString(7)
    words = f"{size(140_000_000)}، {digit} ف"
    line = QTextLayout(words)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    line.setTextOption(option)
    line.beginLayout()
    laid_out = line.createLine()
    laid_out.setLineWidth(1000)
    line.endLayout()
    comma, number = (laid_out.cursorToX(words.index(part))[0] for part in ("،", digit))  # type: ignore[index]
    assert number < comma


def test_a_folder_in_a_sentence_keeps_its_first_slash_before_it() -> None:
    words = Wording().error(FixableError(Code.STICK_GONE, folder="/media/office/BLUE"))
    line = QTextLayout(words)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    line.setTextOption(option)
    line.beginLayout()
    laid_out = line.createLine()
    laid_out.setLineWidth(5000)
    line.endLayout()
    at = words.index("/media")
    slash, letter = (laid_out.cursorToX(at + step)[0] for step in (0, 1))  # type: ignore[index]
    assert slash < letter
