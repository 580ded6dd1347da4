"""What the app says and asks outside its pages: tell an error, ask before a step, show long work.

Dialogs open without blocking; the answer comes as a signal.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import AppError, DefectError
from desktop.progress import CancelToken, Progress
from ui.parts.choosing import choose_existing, choose_file, choose_folder
from ui.parts.neutral import neutral_title
from ui.parts.plain_label import PlainLabel
from ui.style import AROUND, BETWEEN, INSIDE, px, set_icon, set_role
from ui.style.focus import FocusRing
from ui.wording import Wording

__all__ = [
    "Message",
    "Words",
    "Working",
    "ask",
    "choose_existing",
    "choose_file",
    "choose_folder",
    "inform",
    "report",
    "tell",
]


class Message(QDialog):
    """A quiet dialog: an icon, a heading, one or two sentences, and its buttons."""

    def __init__(self, heading: str, text: str, parent: QWidget | None = None, icon: str = "info") -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(neutral_title())
        self.setModal(True)
        mark = QLabel(self)
        mark.setObjectName("messageIcon")
        set_icon(mark, icon, {"warning": "warn", "info": "primary"}.get(icon, "ink"), size=28)
        title = PlainLabel(heading, role="heading", parent=self)
        title.setObjectName("messageHeading")
        self.text = PlainLabel(text, parent=self)
        self.text.setObjectName("messageText")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setMinimumWidth(px(380))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(INSIDE)
        self.buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(INSIDE)
        words.addWidget(title)
        words.addWidget(self.text)
        top = QHBoxLayout()
        top.setSpacing(BETWEEN)
        top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        layout.setSpacing(AROUND)
        layout.addLayout(top)
        layout.addLayout(self.buttons)
        FocusRing(self)

    def add_button(
        self, words: str, answer: Callable[[], None], role: str = "", name: str = ""
    ) -> QPushButton:
        """Add a button that gives an answer."""
        button = QPushButton(words, self)
        button.setObjectName(name)
        if role:
            set_role(button, role)
        button.clicked.connect(answer)
        self.buttons.addWidget(button)
        return button


def tell(error: AppError, parent: QWidget | None = None) -> QDialog | None:
    """Say what happened, what is safe and what to do; nothing for a defect, which was reported already."""
    if isinstance(error, DefectError):
        return None
    wording = Wording()
    return inform(wording.title(error), wording.error(error), parent, icon="warning")


def report(error: DefectError) -> QDialog:
    """Say that the app stumbled; only the one reporter of mistakes calls this."""
    wording = Wording()
    return inform(wording.title(error), wording.error(error), QApplication.activeWindow(), icon="warning")


def inform(heading: str, text: str, parent: QWidget | None = None, icon: str = "info") -> QDialog:
    """Say something that needs no decision."""
    message = Message(heading, text, parent, icon)
    button = message.add_button(Words().close(), message.accept, role="primary", name="messageClose")
    button.setDefault(True)
    message.open()
    return message


def ask(
    heading: str,
    text: str,
    action: str,
    yes: Callable[[], object],
    parent: QWidget | None = None,
    *,
    is_destructive: bool = False,
    stay: str = "",
) -> QDialog:
    """Ask before a step; the button that takes it says its consequence, as in "Delete 3 drafts".

    The other says "Cancel", or `stay`.
    """
    message = Message(heading, text, parent, "warning" if is_destructive else "info")
    keep = message.add_button(stay or Words().cancel(), message.reject, name="askCancel")
    go = message.add_button(
        action, message.accept, role="danger" if is_destructive else "primary", name="askGo"
    )
    (keep if is_destructive else go).setDefault(True)
    message.accepted.connect(yes)
    message.open()
    return message


class Words(QObject):
    """The words that every dialog shares."""

    def close(self) -> str:
        """Return the word for a dialog's only button."""
        return self.tr("Close")

    def cancel(self) -> str:
        """Return the word for not taking the step."""
        return self.tr("Cancel")


class _Teller(QObject):
    """Carries progress over from the work's thread; it outlives a dialog that is gone before the work."""

    moved = Signal(object, object)

    def tell(self, done: int, total: int) -> None:
        """Tell how far the work is."""
        self.moved.emit(done, total)


class Working(QDialog):
    """Long work with its progress and a way to stop it.

    Attributes:
        cancel: the token to hand to the work.
        progress: takes (done, total) from any thread; drawn on the GUI thread.
    """

    def __init__(self, heading: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("working")
        self.setWindowTitle(neutral_title())
        self.setModal(True)
        self.setMinimumWidth(px(420))
        self.cancel = CancelToken()
        title = PlainLabel(heading, role="heading", parent=self)
        self._text = PlainLabel(text, parent=self)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("workingBar")
        self._bar.setAccessibleName(heading)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._stop = QPushButton(self.tr("Cancel"), self)
        self._stop.setObjectName("workingCancel")
        self._stop.clicked.connect(self.stop)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        layout.setSpacing(BETWEEN)
        for widget in (title, self._text, self._bar):
            layout.addWidget(widget)
        layout.addLayout(row)
        teller = _Teller()
        teller.moved.connect(self._draw)
        self.progress: Progress = teller.tell
        # Short work never shows a dialog that only flashes by.
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(400)
        self._late.timeout.connect(self.open)

    def begin(self) -> None:
        """Show the dialog if the work takes longer than a moment."""
        self._late.start()

    def end(self) -> None:
        """Close it, for whatever reason the work ended."""
        self._late.stop()
        self.hide()
        self.deleteLater()

    def stop(self) -> None:
        """Ask the work to stop at its next step."""
        self.cancel.cancel()
        self._stop.setEnabled(False)
        self._text.setText(self.tr("Stopping. Nothing half-done will be left behind."))

    def _draw(self, done: int, total: int) -> None:
        # Qt counts in 32 bits and files do not: draw thousandths.
        self._bar.setRange(0, 1000 if total else 0)
        if total:
            self._bar.setValue(round(1000 * done / total))

    def reject(self) -> None:
        """Treat Esc as the wish to stop; the dialog closes when the work has ended."""
        self.stop()
