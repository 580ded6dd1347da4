"""What a bundle for everybody holds, in one breath, when it is asked for once more."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from desktop.domain.attachment import MediaKind
from desktop.domain.disclosed import ExportPlan
from ui.wording import Wording


class CountedWords(QObject):
    """Counts in words (domain 10, B14)."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording

    def counted(self, plan: ExportPlan) -> str:
        """Return what goes, what does not, and that it cannot be called back."""
        files = {file.sha512: file.kind for record in plan.records for file in record.files}
        pictures = sum(kind is MediaKind.IMAGE for kind in files.values())
        others = len(files) - pictures
        said = [
            self.tr("%n record(s)", "", len(plan.records)),
            self.tr("%n picture(s)", "", pictures) if pictures else self.tr("no pictures"),
            *([self.tr("%n other file(s)", "", others)] if others else []),
            self.tr("no contacts and no consents"),
        ]
        hits = sum(len(record.hits) for record in plan.records)
        if hits:
            said.append(self.tr("%n place(s) that you gave a reason for", "", hits))
        counted = self.tr("It holds {things}.").format(things=QLocale().createSeparatedList(said))
        warned = self.tr(
            "Once it is published, it can be copied by anybody and cannot be called back. Also people who "
            "know the women in it may read it."
        )
        return f"{counted} {warned}"
