"""Who writes, in which language, and how it looks; everything is saved as it is typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.changes import Change
from desktop.domain.author import Author, Role
from desktop.settings import Settings, Theme
from ui.jobs import Lanes
from ui.parts.plain_label import PlainLabel
from ui.parts.scrolled import end_with_words
from ui.parts.searchable import Entry, Searchable
from ui.parts.steady import SteadyComboBox
from ui.style import AROUND, BETWEEN, GRID, INSIDE, SECTION, px, set_icon, set_role
from ui.wording import Wording

if TYPE_CHECKING:
    from desktop.capture import Capture

SIZES = (90, 100, 110, 125, 150, 175, 200)


class SettingsPage(QScrollArea):
    """One column of labelled fields.

    Signals:
        changed: (Change) who writes was saved.
        language_chosen: (str) a language's code.
        look_chosen: (Theme, int) theme and text size in per cent.
        shortcuts_asked: show the sheet of keys.
    """

    changed = Signal(object)
    language_chosen = Signal(str)
    look_chosen = Signal(object, int)
    shortcuts_asked = Signal()

    def __init__(
        self,
        capture: Capture,
        lanes: Lanes,
        *,
        programmes: Sequence[Entry],
        languages: Mapping[str, str],
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingsPage")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._capture, self._lanes = capture, lanes
        self._wording = Wording(self)
        self._author = Author()
        self._is_read = False
        self._inner = QWidget(self)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._who(programmes)
        self._look(languages, settings)
        self._keys()
        outer = QVBoxLayout(self._inner)
        outer.setContentsMargins(AROUND, INSIDE, AROUND, SECTION)
        holder = QWidget(self._inner)
        holder.setLayout(self._column)
        holder.setMaximumWidth(px(640))
        # Beside a stretch, not alone: a column reckons heights with the width it really gives.
        row = QHBoxLayout()
        row.addWidget(holder, 100)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(1)
        end_with_words(self._inner)
        self.setWidget(self._inner)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(600)
        self._settle.timeout.connect(self.save_now)
        for edit in (self.alias, self.organisation, self.contact):
            edit.textEdited.connect(lambda _text: self._settle.start())
            edit.editingFinished.connect(self.save_now)
        self.role.currentIndexChanged.connect(lambda _at: self.save_now())
        self.programme.chosen.connect(lambda _id: self.save_now())

    @property
    def title(self) -> str:
        """What stands above the page."""
        return self.tr("Settings")

    def refresh(self, change: Change | None = None) -> None:
        """Read again who writes."""
        self._lanes.store(self._capture.author, owner=self, done=self._show)

    def save_now(self) -> None:
        """Keep who writes, if it differs from what is kept."""
        self._settle.stop()
        if not self._is_read:
            return  # the fields do not show yet what is kept
        author = replace(
            self._author,
            alias=self.alias.text().strip(),
            role=Role(self.role.currentData()),
            organisation=self.organisation.text().strip(),
            programme=self.programme.value,
            contact=self.contact.text().strip(),
        )
        if author != self._author:
            self._author = author
            self._lanes.store(lambda: self._capture.set_author(author), owner=self, done=self.changed.emit)

    def _show(self, author: Author) -> None:
        self._author = author
        self._is_read = True
        for edit, text in (
            (self.alias, author.alias),
            (self.organisation, author.organisation),
            (self.contact, author.contact),
        ):
            if not edit.hasFocus() and edit.text() != text:
                edit.setText(text)
        for widget in (self.role, self.programme):
            widget.blockSignals(True)
        self.role.setCurrentIndex(self.role.findData(str(author.role)))
        self.programme.set_value(author.programme)
        for widget in (self.role, self.programme):
            widget.blockSignals(False)

    def _who(self, programmes: Sequence[Entry]) -> None:
        self._heading(self.tr("Who you are"), first=True)
        self._soft(self.tr("Written into your records as you want it shown. A real name is not needed."))
        self.alias = self._line("alias", self.tr("Name, initials or alias"))
        self.role = SteadyComboBox(self._inner)
        self.role.setObjectName("role")
        for role in Role:
            self.role.addItem(self._wording.role(role), str(role))
        self._field(
            self.tr("Your role"),
            self.role,
            self.tr("It says what you do here. It does not give or take any right."),
        )
        self.organisation = self._line("organisation", self.tr("Organisation"))
        self.programme = Searchable(programmes, self._inner)
        self.programme.setObjectName("programme")
        self._field(
            self.tr("Spotlight programme"), self.programme, self.tr("Type a part of its name to find it.")
        )
        self.contact = self._line(
            "contact",
            self.tr("Contact for readers"),
            self.tr("An office address. Never the phone of a survivor or an outreach worker."),
        )

    def _look(self, languages: Mapping[str, str], settings: Settings) -> None:
        self._heading(self.tr("Language and look"))
        self.language = SteadyComboBox(self._inner)
        self.language.setObjectName("language")
        for code, name in languages.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language or "en")))
        self.language.currentIndexChanged.connect(
            lambda _at: self.language_chosen.emit(str(self.language.currentData()))
        )
        self._field(
            self.tr("Language of the app"), self.language, self.tr("Records keep their own language.")
        )
        self.text_size = SteadyComboBox(self._inner)
        self.text_size.setObjectName("textSize")
        for size in SIZES:
            self.text_size.addItem(self.tr("{size} %").format(size=QLocale().toString(size)), size)
        self.text_size.setCurrentIndex(max(0, self.text_size.findData(settings.text_size)))
        self._field(self.tr("Size of text"), self.text_size)
        self.theme = SteadyComboBox(self._inner)
        self.theme.setObjectName("theme")
        for choice, words in (
            (Theme.SYSTEM, self.tr("As the computer is set")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
            (Theme.HIGH_CONTRAST, self.tr("High contrast")),
        ):
            self.theme.addItem(words, str(choice))
        self.theme.setCurrentIndex(max(0, self.theme.findData(str(settings.theme))))
        self._field(self.tr("Colours"), self.theme)
        for box in (self.text_size, self.theme):
            box.currentIndexChanged.connect(lambda _at: self._emit_look())

    def _keys(self) -> None:
        self._heading(self.tr("Keyboard"))
        keys = QPushButton(self.tr("Show all keyboard shortcuts"), self._inner)
        keys.setObjectName("showShortcuts")
        set_icon(keys, "keyboard")
        keys.clicked.connect(self.shortcuts_asked)
        self._column.addWidget(keys, 0, Qt.AlignmentFlag.AlignLeading)

    def _emit_look(self) -> None:
        self.look_chosen.emit(Theme(self.theme.currentData()), int(self.text_size.currentData()))

    def _heading(self, words: str, first: bool = False) -> None:
        if not first:
            self._column.addSpacing(BETWEEN)
            line = QFrame(self._inner)
            set_role(line, "line")
            self._column.addWidget(line)
            self._column.addSpacing(BETWEEN)
        label = QLabel(words, self._inner)
        set_role(label, "heading")
        self._column.addWidget(label)

    def _soft(self, words: str) -> None:
        self._column.addWidget(PlainLabel(words, role="soft", parent=self._inner))

    def _line(self, name: str, label: str, hint: str = "") -> QLineEdit:
        edit = QLineEdit(self._inner)
        edit.setObjectName(name)
        self._field(label, edit, hint)
        return edit

    def _field(self, words: str, widget: QWidget, hint: str = "") -> None:
        label = QLabel(words, self._inner)
        label.setBuddy(widget)
        set_role(label, "strong")
        widget.setAccessibleName(words)
        widget.setAccessibleDescription(hint)
        self._column.addSpacing(INSIDE)
        self._column.addWidget(label)
        if hint:
            self._soft(hint)
        self._column.addWidget(widget)
