"""The page's top line: what is written, whether it is saved, and the two things one can do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ui.pages.capture.saver import Saver
from ui.parts.margins import leading_margins
from ui.parts.plain_label import PlainLabel
from ui.shortcuts import Shortcut
from ui.style import AROUND, HEADING, INSIDE, content_font, is_large, px, set_icon, set_role
from ui.wording import Wording

_ROOM = 260
"""How wide the words for what was undone may get."""


class Heading(QWidget):
    """Back, title, "Saved 14:03", guidance on or off, Finish.

    Signals:
        back_asked: Emitted when the user wants to leave the page.
        finish_asked: Emitted when the user wants to finish.
        undo_asked, redo_asked: Emitted when the user wants to take a step back, or forth again.
        guidance_toggled: Emitted with whether the guidance is wanted.
        help_asked: Emitted when somebody needs help more than a record.
        read_asked: Emitted when the story is to be read back.
    """

    back_asked = Signal()
    finish_asked = Signal()
    guidance_toggled = Signal(bool)
    help_asked = Signal()
    read_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._whole = ""
        self._is_story = False
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
        self.undo = self._turner("undo", self.tr("Undo"), Shortcut.UNDO)
        self.undo.clicked.connect(self.undo_asked)
        self.redo = self._turner("redo", self.tr("Do it again"), Shortcut.REDO)
        self.redo.clicked.connect(self.redo_asked)
        words = self.tr("Read back")
        self.read_back = QPushButton("" if is_large() else words, self)
        self.read_back.setAccessibleName(words)
        self.read_back.setObjectName("read_back")
        told = self.tr("Shows the story as a whole, large, to read it to her")
        self.read_back.setToolTip(f"{words}: {told}")
        self.read_back.setAccessibleDescription(told)
        if is_large():
            set_icon(self.read_back, "story", "primary")
        set_role(self.read_back, "quiet")
        self.read_back.clicked.connect(self.read_asked)
        self.read_back.hide()
        words = self.tr("Help for her")
        self.help = QPushButton(
            "" if is_large() else words, self
        )  # in large letters the title needs the room
        self.help.setAccessibleName(words)
        self.help.setObjectName("help_for_her")
        help_words = self.tr("Whom to turn to when she needs help")
        self.help.setToolTip(f"{words}: {help_words} ({Shortcut.HELP_FOR_HER.words})")
        self.help.setAccessibleDescription(help_words)
        set_role(self.help, "quiet")
        set_icon(self.help, "safety", "primary")
        self.help.clicked.connect(self.help_asked)
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
        row.addSpacing(INSIDE)
        row.addWidget(self.read_back)
        row.addWidget(self.help)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
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

    def set_story(self, *, is_story: bool) -> None:
        """Offer to read a story back; other records are not read to anybody."""
        self._is_story = is_story
        self.read_back.setVisible(is_story)

    def set_stopped(self, *, is_stopped: bool) -> None:
        """Offer nothing but the way out, where nothing may be written."""
        for widget in (self.help, self.undo, self.redo, self.guidance, self.finish):
            widget.setVisible(not is_stopped)
        self.read_back.setVisible(self._is_story and not is_stopped)

    def set_possible(self, can_undo: bool, can_redo: bool) -> None:
        """Offer to undo and redo, or not."""
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)

    def tell_undone(self, words: str) -> None:
        """Say what was undone, until there is something to say about saving."""
        set_role(self.saved, "soft")
        set_icon(self._sign, "undo", "soft", 16)
        self.saved.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, px(_ROOM)))
        self.saved.setToolTip(words)
        self.saved.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.saved, words))

    def _turner(self, icon: str, words: str, shortcut: Shortcut) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(icon)
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({shortcut.words})")
        button.setEnabled(False)
        set_icon(button, icon)
        return button

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
