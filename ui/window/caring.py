"""Words of care after hard work: the team's own, said quietly, unless it has turned them off."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.domain.team_text import TeamText
from desktop.team_texts import TeamTexts
from ui.jobs import Lanes
from ui.parts.care_strip import CareStrip


class Caring(QObject):
    """Reads the team's words when they are due, and says them on the strip."""

    def __init__(self, strip: CareStrip, texts: TeamTexts | None, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._strip, self._texts, self._lanes = strip, texts, lanes
        strip.off_asked.connect(self._remind_no_more)

    def remind(self) -> None:
        """Say the words, unless the team has turned that off."""
        texts = self._texts
        if texts is not None:
            self._lanes.store(
                lambda: texts.text(TeamText.STAFF_CARE) if texts.is_reminding else None,
                owner=self,
                done=lambda words: self._strip.say(words) if words is not None else None,
            )

    def _remind_no_more(self) -> None:
        texts = self._texts
        if texts is not None:
            self._lanes.store(lambda: texts.set_reminding(False), owner=self)
