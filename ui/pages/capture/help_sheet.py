"""The list of help one key away, for when somebody tells of something that needs help, not a record."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.domain.team_text import HelpService
from ui.pages.capture.help_list import HelpList
from ui.parts.sheet import Sheet


class HelpSheet(Sheet):
    """Help first; nothing of what was told is asked for."""

    def __init__(self, services: Sequence[HelpService], parent: QWidget | None = None) -> None:
        super().__init__("help_sheet", "", parent)
        self.begin_step(self.tr("Help for her"))
        self.add_words(
            self.tr(
                "Put down the record and listen. Believe her, ask what she needs now, and offer these "
                "services; she decides. Write down nothing of what she told you: this app is not for cases."
            )
        )
        self.column.addWidget(HelpList(services, self.inner))
        close = self.add_button("help_close", self.tr("Close"), self.accept, role="primary")
        self.end_step(close)
