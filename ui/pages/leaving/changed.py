"""What is different between what was shown and what would leave now, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from desktop.domain.disclosed import Disclosed, ExportPlan, Stays
from ui.wording import Wording
from ui.wording.conflicts import ConflictWords

_MOST = 5


class ChangedWords(QObject):
    """Says why a letter has to be read once more."""

    def __init__(self, wording: Wording, words: ConflictWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording, self._words = wording, words

    def since(self, before: ExportPlan, now: ExportPlan) -> list[str]:
        """Return a sentence for each record that is different now, the first of them only."""
        said = [*self._records(before, now)]
        if before.withdrawals != now.withdrawals:
            said.append(self.tr("Another consent was taken back, and that travels along now."))
        if not said:
            said.append(self.tr("Something was changed meanwhile."))
        if len(said) > _MOST:
            more = self.tr("%n more record(s) changed.", "", len(said) - _MOST)
            return [*said[:_MOST], more]
        return said

    def _records(self, before: ExportPlan, now: ExportPlan) -> Iterator[str]:
        gone = {one.record_id: one for one in before.records}
        stayed = {one.record_id: one for one in before.stays}
        for stays in now.stays:
            if stays.record_id in gone:
                yield self._stays_now(stays)
        for record in now.records:
            title = record.title or self._wording.untitled(record.record_type)
            if record.record_id in stayed:
                yield self.tr("“{title}” may leave now.").format(title=title)
            elif (old := gone.get(record.record_id)) is not None and old != record:
                yield self._differs(old, record, title)

    def _stays_now(self, stays: Stays) -> str:
        reason = next(
            (self._words.conflict(one) for one in stays.conflicts if one.is_blocking),
            self.tr("Reason: {reason}.").format(reason=self._wording.stay_reason(stays.reason)),
        )
        return self.tr("“{title}” stays here now. {reason}").format(title=stays.title, reason=reason)

    def _differs(self, old: Disclosed, record: Disclosed, title: str) -> str:
        if old.revision_id != record.revision_id:
            return self.tr("“{title}” was written anew.").format(title=title)
        if new := [hit for hit in record.hits if hit not in old.hits]:
            return self.tr("In “{title}” there are %n more place(s) to look at.", "", len(new)).format(
                title=title
            )
        if len(record.withheld) > len(old.withheld):
            return self.tr("Less of “{title}” may leave now.").format(title=title)
        return self.tr("“{title}” is not the same any more.").format(title=title)
