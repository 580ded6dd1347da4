"""The page's top line: what is written, whether it is saved, and the two things one can do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ui.pages.capture.saver import Saver
from ui.parts.margins import leading_margins
from ui.parts.plain_label import PlainLabel
from ui.style import AROUND, BETWEEN, HEADING, INSIDE, content_font, set_icon, set_role
from ui.wording import Wording


class Heading(QWidget):
    """Back, title, "Saved 14:03", guidance on or off, Finish.

    Signals:
        back_asked: Emitted when the user wants to leave the page.
        finish_asked: Emitted when the user wants to finish.
        guidance_toggled: Emitted with whether the guidance is wanted.
    """

    back_asked = Signal()
    finish_asked = Signal()
    guidance_toggled = Signal(bool)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._whole = ""
        back = QToolButton(self)
        back.setObjectName("leave")
        back.setToolTip(self.tr("Back to where you came from; everything is saved"))
        back.setAccessibleName(self.tr("Back"))
        set_icon(back, "back")
        back.clicked.connect(self.back_asked)
        self._title = PlainLabel(parent=self)
        self._title.setWordWrap(False)
        self._title.setFont(content_font(HEADING))
        self._title.setObjectName("draft_title")
        self._title.setMinimumWidth(80)
        set_role(self._title, "heading")
        self._sign = QLabel(self)
        self.saved = QLabel(self)
        self.saved.setTextFormat(Qt.TextFormat.PlainText)
        self.saved.setObjectName("saved")
        set_role(self.saved, "soft")
        self.guidance = QToolButton(self)
        self.guidance.setObjectName("guidance_toggle")
        self.guidance.setCheckable(True)
        self.guidance.setToolTip(self.tr("Show or hide the guidance"))
        self.guidance.setAccessibleName(self.tr("Guidance"))
        set_icon(self.guidance, "help", "soft", checked="primary")
        self.guidance.clicked.connect(self.guidance_toggled)
        self.finish = QPushButton(self.tr("Finish"), self)
        self.finish.setObjectName("finish")
        self.finish.clicked.connect(self.finish_asked)
        row = QHBoxLayout(self)
        leading_margins(row, INSIDE, INSIDE, AROUND, INSIDE)
        row.setSpacing(INSIDE)
        row.addWidget(back)
        row.addWidget(self._title, 1)
        row.addWidget(self._sign)
        row.addWidget(self.saved)
        row.addSpacing(BETWEEN)
        row.addWidget(self.guidance)
        row.addWidget(self.finish)

    @property
    def title(self) -> str:
        """The whole title, however much of it shows."""
        return self._whole

    def set_ready(self, is_ready: bool) -> None:
        """Make "Finish" the main thing to do once nothing lacks; until then it lists what does."""
        role = "primary" if is_ready else ""
        if self.finish.property("role") != role:
            set_role(self.finish, role)
            words = "" if is_ready else self.tr("Shows what is still missing")
            self.finish.setToolTip(words)
            self.finish.setAccessibleDescription(words)

    def set_title(self, title: str) -> None:
        """Show the draft's title, shortened to the room there is."""
        self._whole = title
        self._elide()

    def tell_saving(self, saver: Saver) -> None:
        """Say when it was last saved, or that saving does not work just now."""
        if saver.trouble is not None:
            text = self.tr("Not saved yet; trying again")
            self.saved.setToolTip(self._wording.error(saver.trouble))
            set_role(self.saved, "warn")
            set_icon(self._sign, "warning", "warn")
        elif saver.saved_at is not None:
            text = self.tr("Saved {time}").format(time=self._wording.time(saver.saved_at))
            self.saved.setToolTip("")
            set_role(self.saved, "soft")
            set_icon(self._sign, "check", "ok", 16)
        else:
            text = ""
        self.saved.setText(text)
        self.saved.setAccessibleName(text)

    def _elide(self) -> None:
        text = self._whole
        short = self._title.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self._title.width())
        self._title.setText(short)
        self._title.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the title into its room."""
        super().resizeEvent(event)
        self._elide()
