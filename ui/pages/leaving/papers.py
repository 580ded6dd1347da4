"""Blank papers of a consent: which one, in which language, with whose number; then a file to print."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget

from desktop.domain.consent_sheet import ConsentNumber, ConsentSheet
from desktop.errors import AppError
from ui.desk import Outputs
from ui.dialogs import choose_file, inform, tell
from ui.jobs import Lanes
from ui.parts.joined import joined
from ui.parts.sheet import Sheet
from ui.parts.steady import SteadyComboBox
from ui.style import set_role


class PapersSheet(Sheet):
    """Three choices and a warning about paper."""

    def __init__(
        self,
        outputs: Outputs,
        lanes: Lanes,
        languages: Mapping[str, str],
        numbers: Sequence[ConsentNumber] = (),
        parent: QWidget | None = None,
        *,
        language: str = "en",
    ) -> None:
        super().__init__("papersSheet", "", parent)
        self._outputs, self._lanes = outputs, lanes
        self.begin_step(self.tr("Print a consent form"))
        self.kind = self._choice(
            self.tr("Which paper"),
            "papersKind",
            {
                self.tr("The form, to be signed"): ConsentSheet.FORM,
                self.tr("The same in large type, to be read aloud"): ConsentSheet.READ_ALOUD,
                self.tr("For taking a consent back"): ConsentSheet.WITHDRAWAL,
            },
        )
        self.language = self._choice(
            self.tr("In the language she speaks"),
            "papersLanguage",
            {name: code for code, name in languages.items()},
        )
        self.language.setCurrentIndex(max(0, self.language.findData(_spoken(language, languages))))
        self.number = self._choice(
            self.tr("Consent number"),
            "papersNumber",
            {
                self.tr("Leave it blank, to write in by hand"): None,
                **{joined([one.code, one.person]): one for one in numbers},
            },
        )
        self.number.setCurrentIndex(1 if numbers else 0)
        self.add_words(
            self.tr(
                "The papers name nobody, but a signed one does. Keep it locked away in the office, never in "
                "a bag or at her home, and write in the record only where it is kept."
            ),
            "soft",
        )
        self.add_button("papersCancel", self.tr("Cancel"), self.reject)
        self.add_button("papersGo", self.tr("Save as PDF"), self._choose, role="primary")
        self.end_step(self.kind)

    def _choice(self, words: str, name: str, choices: Mapping[str, object]) -> SteadyComboBox:
        label = QLabel(words, self.inner)
        set_role(label, "strong")
        box = SteadyComboBox(self.inner)
        box.setObjectName(name)
        box.setAccessibleName(words)
        for said, value in choices.items():
            box.addItem(said, value)
        label.setBuddy(box)
        self.column.addWidget(label)
        self.column.addWidget(box)
        return box

    def _choose(self) -> None:
        choose_file(self, self.tr("Choose where to save it"), "paper.pdf", "PDF (*.pdf)", self.save_to)

    def save_to(self, to: Path) -> None:
        """Write the chosen paper."""
        kind, number = ConsentSheet(self.kind.currentData()), self.number.currentData()
        language, outputs = str(self.language.currentData()), self._outputs

        def failed(error: AppError) -> None:
            tell(error, self)

        self._lanes.store(
            lambda: outputs.consent_paper(kind, number, language, to),
            owner=self,
            done=lambda _pages: self._end(to),
            failed=failed,
        )

    def _end(self, to: Path) -> None:
        self.accept()
        inform(
            self.tr("Saved as PDF"),
            self.tr("The paper is in {name}. Print it, then delete the file.").format(name=to.name),
            self.parentWidget() or self,
        )


def _spoken(wanted: str, languages: Mapping[str, str]) -> str:
    """Return the language of the app that is nearest to a code: fa_AF and fa are both fa-AF."""
    code = wanted.replace("_", "-")
    first = code.split("-")[0]
    near = (one for one in languages if one.split("-")[0] == first)
    return code if code in languages else next(near, "en")
