"""Above the questions on consent: the same points on paper, to be signed or read aloud, with their number."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from desktop.domain.consent_sheet import ConsentNumber
from desktop.domain.ids import DraftId, RecordId
from ui.desk import Outputs
from ui.i18n import languages
from ui.jobs import Lanes
from ui.pages.leaving.papers import PapersSheet
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, INSIDE, set_icon, set_role


class ConsentPapers(QFrame):
    """A sentence and the button."""

    def __init__(self, outputs: Outputs, lanes: Lanes, record_id: RecordId, draft_id: DraftId) -> None:
        super().__init__()
        self._outputs, self._lanes = outputs, lanes
        self._record_id, self._draft_id = record_id, draft_id
        self.setObjectName("consent_papers")
        set_role(self, "bar")
        words = self.tr(
            "Go through it together. There is a form to sign, and the same in large type to be read aloud. "
            "Both carry the number of the consent, and no name."
        )
        self.open = QPushButton(self.tr("Print the consent form"), self)
        self.open.setObjectName("consent_papers_open")
        set_icon(self.open, "print", "soft")
        self.open.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column.setSpacing(INSIDE)
        column.addWidget(PlainLabel(words, role="softBody", parent=self))
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)

    def _open(self) -> None:
        outputs, record_id, draft_id = self._outputs, self._record_id, self._draft_id
        self._lanes.store(lambda: outputs.consents(record_id, draft_id), owner=self, done=self._show)

    def _show(self, numbers: Sequence[ConsentNumber]) -> None:
        PapersSheet(
            self._outputs,
            self._lanes,
            languages(),
            numbers or (ConsentNumber(record=str(self._record_id)),),
            self.window(),
            language=QLocale().name(),
        ).open()
