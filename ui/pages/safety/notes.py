"""The team's own notes: what the law asks, words of care, and words worth another look in a story."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from desktop.changes import Change
from desktop.domain.team_text import TeamText
from desktop.team_texts import TeamTexts
from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.safety.section import Section
from ui.parts.steady import SteadyComboBox
from ui.style import px

_WORDS = "words"

Found = tuple[dict[str, str], bool]


class NotesSection(Section):
    """Texts that only the team can write; every one is empty as shipped."""

    name = "team_notes"
    icon = "pencil"

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts, self._lanes = desk.aids.texts, lanes
        self.areas: dict[str, QPlainTextEdit] = {}
        self._is_changed: set[str] = set()
        self.add_words(
            self.tr("These texts are yours: the app shows them at the right moment and sends them nowhere."),
            "soft",
        )
        self._area(
            TeamText.REPORTING.value,
            self.tr("What must be reported by law"),
            self.tr(
                "Shown before the questions of every story. Say what has to be reported in your country, to "
                "whom, and what that means for her, in words that can be read out."
            ),
        )
        self._area(
            TeamText.STAFF_CARE.value,
            self.tr("Care for the team"),
            self.tr(
                "Shown after work on a story, when it is finished or took more than 20 minutes. Say what "
                "helps in your team, and whom one can call."
            ),
        )
        self.reminding = QCheckBox(self.tr("Remind people after work on a story"), self.inner)
        self.reminding.setObjectName("care_reminding")
        self.reminding.clicked.connect(self._set_reminding)
        self.column.addWidget(self.reminding)
        self._own_words(desk)
        self.save = self.add_button("notes_save", self.tr("Keep these texts"), role="primary")
        self.save.clicked.connect(self._save)
        self.said = self.add_words(role="soft")
        self.said.setObjectName("notes_said")
        for widget in (self.save, self.reminding):
            widget.setEnabled(self._texts is not None)

    @property
    def title(self) -> str:
        """What the section is called."""
        return self.tr("Notes for your team")

    def refresh(self, change: Change | None = None) -> None:
        """Read the texts again, but for those somebody is writing in."""
        if self._texts is not None:
            texts, language = self._texts, str(self.language.currentData())
            self._lanes.store(partial(_read, texts, language), owner=self, done=self._show)

    def _area(self, name: str, heading: str, hint: str) -> None:
        self.add_heading(heading)
        self.add_words(hint, "soft")
        area = QPlainTextEdit(self.inner)
        area.setObjectName(f"note_{name}")
        area.setAccessibleName(heading)
        area.setAccessibleDescription(hint)
        area.setTabChangesFocus(True)
        area.setFixedHeight(px(110))
        area.textChanged.connect(partial(self._note_change, name))
        self.column.addWidget(area)
        self.areas[name] = area

    def _own_words(self, desk: Desk) -> None:
        self._area(
            _WORDS,
            self.tr("Words worth another look"),
            self.tr(
                "The app comes with a short list for each of its languages. Add your own: one in each line, "
                "as “word | why | what to write instead”. A line that begins with “-” takes a word off the "
                "list."
            ),
        )
        self.language = SteadyComboBox(self.inner)
        self.language.setObjectName("words_language")
        self.language.setAccessibleName(self.tr("Language of these words"))
        for code, name in desk.languages.items():
            self.language.addItem(name, code)
        self.language.currentIndexChanged.connect(self._on_language)
        self.column.insertWidget(self.column.count() - 1, self.language)

    def _on_language(self) -> None:
        self._is_changed.discard(_WORDS)
        self.refresh()

    def _note_change(self, name: str) -> None:
        self._is_changed.add(name)
        self.said.setText(self.tr("Not kept yet."))

    def _show(self, found: Found) -> None:
        texts, is_reminding = found
        for name, area in self.areas.items():
            if name not in self._is_changed and area.toPlainText() != texts[name]:
                area.blockSignals(True)
                area.setPlainText(texts[name])
                area.blockSignals(False)
        self.reminding.setChecked(is_reminding)

    def _save(self) -> None:
        if self._texts is None:
            return
        texts = self._texts
        written = {name: self.areas[name].toPlainText() for name in self._is_changed}
        language = str(self.language.currentData())
        self._lanes.store(partial(_write, texts, language, written), owner=self, done=self._saved)

    def _saved(self, change: Change) -> None:
        self._is_changed.clear()
        self.said.setText(self.tr("Kept."))
        self.refresh()
        self.changed.emit(change)

    def _set_reminding(self, is_on: bool) -> None:
        if self._texts is not None:
            self._lanes.store(partial(self._texts.set_reminding, is_on), owner=self)


def _read(texts: TeamTexts, language: str) -> Found:
    found = {name.value: texts.text(name) for name in TeamText}
    return found | {_WORDS: texts.words(language)}, texts.is_reminding


def _write(texts: TeamTexts, language: str, written: dict[str, str]) -> Change:
    for name, text in written.items():
        if name == _WORDS:
            texts.put_words(language, text)
        else:
            texts.put_text(TeamText(name), text)
    return Change(settings=True)
