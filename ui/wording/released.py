"""What stands in the place of a file that was removed from this computer."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop.domain.released import Released
from ui.wording.makers import MakerWords


class ReleasedWords(QObject):
    """Turns files that the gateway alone has now into translated sentences."""

    def file(self, one: Released) -> str:
        """Return what stands at the question."""
        return self.tr("Removed from this computer on {day}. The gateway has it.").format(
            day=MakerWords().day(one.released_on)
        )

    def files(self, all_of_them: Sequence[Released]) -> str:
        """Return what stands beside a record, with the day on which the last of them went; may be empty."""
        if not all_of_them:
            return ""
        day = MakerWords().day(max(one.released_on for one in all_of_them))
        words = self.tr(
            "%n file(s) removed from this computer on {day}. The gateway has them.", "", len(all_of_them)
        )
        return words.format(day=day)
