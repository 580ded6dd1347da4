"""The first thing one sees: open the vault, or make one; it knows a passphrase and nothing of vaults.

It paints before the rest of the app is read, so it imports nothing slow and is made in two steps: what is
painted, and `complete` right after the first paint.
"""

# The names in Qt are always reached through the module: making them takes 14 ms, which the first paint saves.
from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.errors import AppError, Code
from ui.pages.unlock_ways import UnlockWays
from ui.parts.passphrase import PassphraseField
from ui.parts.pause import Pause
from ui.parts.plain_label import PlainLabel
from ui.parts.room import screen_room
from ui.parts.strength import Judge, StrengthView
from ui.style import AROUND, BETWEEN, GRID, INSIDE, px, set_icon


class UnlockPage(QWidget):
    """A small window of its own with a title that says nothing.

    Signals:
        unlock_asked: (str) open the vault with this passphrase.
        create_asked: (str) make a vault with this passphrase.
        way_chosen: (str, str, str) a way out of a trouble, what it is about, and what was typed.
        erase_asked: the person wants to hear of erasing everything.
        rescue_asked: the person cannot open it, or has a backup.
        worked: opening ended, well or not.
        closed: the window was closed.
        painted: it stood on the screen for the first time.
    """

    unlock_asked = Signal(str)
    create_asked = Signal(str)
    way_chosen = Signal(str, str, str)
    erase_asked = Signal()
    rescue_asked = Signal()
    worked = Signal()
    closed = Signal()
    painted = Signal()

    def __init__(self, judge: Judge, *, is_first: bool, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unlockPage")
        self.setProperty("role", "page")
        self.setWindowTitle(self.tr("Notes"))
        self._is_first = is_first
        self._is_painted = self._is_complete = False

        # The roles are properties of what is new here; `set_role` is for what may have been painted before.
        words = self.tr("Choose a passphrase") if is_first else self.tr("Welcome back")
        heading = PlainLabel(words, role="title", parent=self)
        self.passphrase = PassphraseField(self.tr("Passphrase"), "passphrase", self)
        self.again: PassphraseField | None = None
        self.strength: StrengthView | None = None
        self._said = PlainLabel(role="bad", parent=self)
        self._said.setObjectName("unlockSaid")
        self._said_mark = QLabel(self)
        for part in (self._said, self._said_mark):
            part.hide()

        column = QVBoxLayout()
        column.setSpacing(BETWEEN)
        column.addWidget(heading)
        paragraphs = [PlainLabel(words, role="softBody", parent=self) for words in self._texts()]
        self._lead = paragraphs[0]
        for paragraph in paragraphs:
            column.addWidget(paragraph)
        column.addWidget(self.passphrase)
        if is_first:
            self.strength = StrengthView(judge, self)
            column.addWidget(self.strength)
            self.again = PassphraseField(self.tr("The same once more"), "passphraseAgain", self)
            self.again.eye.hide()
            self.again.entered.connect(self.submit)
            column.addWidget(self.again)
            # Who tabs on and types must not meet the eye first: a space there would show the passphrase.
            QWidget.setTabOrder(self.passphrase.edit, self.again)
            QWidget.setTabOrder(self.again.edit, self.passphrase.eye)
        said = QHBoxLayout()
        said.setSpacing(INSIDE)
        said.addWidget(self._said_mark)
        said.addWidget(self._said, 1)
        self._said_row = said
        column.addLayout(said)
        column.addSpacing(GRID)
        self.go = QPushButton(self._action(), self)
        self.go.setObjectName("unlockGo")
        self.go.setProperty("role", "primary")
        self.go.clicked.connect(self.submit)
        column.addWidget(self.go)
        self.ways = UnlockWays(self)
        self.ways.chosen.connect(self._take)
        column.addWidget(self.ways)
        if is_first:
            place = self.tr("Kept on this computer only, in {folder}").format(folder=folder)
            column.addWidget(PlainLabel(place, role="soft", parent=self))
        inner = QWidget(self)
        self._frame = QVBoxLayout(inner)
        self._frame.setContentsMargins(AROUND * 2, AROUND * 2, AROUND * 2, AROUND * 2)
        self._frame.addStretch(1)
        self._frame.addLayout(column)
        self._frame.addStretch(2)
        if not is_first:
            # Nobody needs the passphrase for it: docs/decisions/008-emergency-erase.md says why.
            self.erase = QPushButton(self.tr("Erase everything ..."), self)
            self.erase.setObjectName("unlockErase")
            self.erase.setProperty("role", "quiet")
            self.erase.clicked.connect(self.erase_asked)
        self.rescue = QPushButton(self.tr("I have a backup") if is_first else self.tr("Other ways in"), self)
        self.rescue.setObjectName("unlockRescue")
        self.rescue.setProperty("role", "quiet")
        self.rescue.clicked.connect(self.rescue_asked)
        foot = QHBoxLayout()
        foot.addWidget(self.rescue)
        foot.addStretch(1)
        if not is_first:
            foot.addWidget(self.erase)
        self._frame.addLayout(foot)
        self._scroll = QScrollArea(self)  # for large text on a small screen
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inner)
        inner.setMaximumWidth(px(560))
        inner.setMinimumHeight(1)  # else the height of the narrowest layout, which nothing here ever has
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.setMinimumWidth(px(480))

        self._pause = Pause(self)
        self._pause.moved.connect(self._show_wait)
        self.passphrase.changed.connect(self._typed)
        self.passphrase.entered.connect(self._next)
        self.passphrase.shown.connect(self._shown)
        self.passphrase.setFocus()
        self.take_room()

    def complete(self) -> None:
        """Add what the first paint does without: icons, the focus ring, what keeps the keyboard's order."""
        if self._is_complete:
            return
        self._is_complete = True
        from ui.style.focus import FocusRing

        self._scroll.setAlignment(QtCore.Qt.AlignmentFlag.AlignHCenter)
        self._scroll.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._said_row.setAlignment(self._said_mark, QtCore.Qt.AlignmentFlag.AlignTop)
        set_icon(self._said_mark, "warning", "bad")
        self.passphrase.complete()
        if self.again is not None:
            self.again.complete()
        FocusRing(self)

    def submit(self) -> None:
        """Open or make the vault, or say what is still missing."""
        if self._pause.left or not self.go.isEnabled():
            return
        text = self.passphrase.text
        if not text:
            self.say(self.tr("Type your passphrase first."))
        elif not self._is_first:
            self.show_working()
            self.unlock_asked.emit(text)
        elif self.again is not None and not self._is_shown and self.again.text != text:
            self.say(self.tr("The two are not the same. Type the second once more, or show what you type."))
            self.again.setFocus()
        else:
            self.show_working()
            self.create_asked.emit(text)

    def show_working(self) -> None:
        """Say that the vault is being opened; it takes about half a second on purpose."""
        self.say("")
        self.ways.offer(())
        self.go.setEnabled(False)
        self.go.setText(self.tr("Making your vault") if self._is_first else self.tr("Opening"))

    def show_error(self, error: AppError) -> None:
        """Say what went wrong and let the person go on, after the pause the vault asks for."""
        self.show_ready()
        from ui.wording import Wording  # not at the top: the first paint need not wait for sentences

        self.say(Wording(self).not_opened(error))
        self.ways.offer_for(error)
        if error.code in (Code.WRONG_PASSPHRASE, Code.UNLOCK_TOO_SOON):
            self.passphrase.edit.selectAll()
            self._pause.begin(float(str(error.params.get("wait", 0))))
        elif error.code in (Code.VAULT_IN_USE, Code.VAULT_HELD_ELSEWHERE):
            self.go.setText(self.tr("Try again"))
        self.passphrase.setFocus()
        self.take_room()

    def show_ready(self) -> None:
        """Let the person try again."""
        self.go.setEnabled(True)
        self.go.setText(self._action())
        self.worked.emit()

    def offer_repair(self) -> None:
        """Ask for the passphrase to repair the vault with."""
        self.say(self.tr("Type your passphrase, then choose to repair."))
        self.ways.offer_repair()
        self.passphrase.setFocus()
        self.take_room()

    def lead(self, sentence: str) -> None:
        """Say under the heading what this unlocking is for."""
        self._lead.setText(sentence)
        self.take_room()

    def say(self, sentence: str) -> None:
        """Show one sentence above the button, and give it to a screen reader."""
        self._said.setText(sentence)
        for part in (self._said, self._said_mark):
            part.setVisible(bool(sentence))
        self.setAccessibleDescription(sentence)
        self.take_room()

    def forget(self) -> None:
        """Let go of what was typed; the work it was for is done."""
        self.worked.emit()
        self.passphrase.clear()
        if self.again is not None:
            self.again.clear()
        self.say("")

    @property
    def _is_shown(self) -> bool:
        return self.passphrase.eye.isChecked()

    def _action(self) -> str:
        return self.tr("Make my vault") if self._is_first else self.tr("Open")

    def _texts(self) -> tuple[str, ...]:
        if not self._is_first:
            return (self.tr("Type your passphrase to go on where you stopped."),)
        return (
            self.tr(
                "It locks everything you will write here. Four or five words that do not belong together "
                "are best."
            ),
            self.tr(
                "Nobody else knows it. If it is lost, nobody can open your records again: not your office, "
                "not the makers of this app. Write it on paper and keep the paper where you keep what "
                "matters."
            ),
        )

    def take_room(self) -> None:
        """Take the height that the words need, as far as the screen has it; never less than before."""
        self._frame.activate()
        width = max(self.width() if self.isVisible() else 0, self.minimumWidth())
        needed = min(self._frame.totalHeightForWidth(width), screen_room(self).height() - px(60))
        self.resize(width, max(needed, self.height() if self.isVisible() else 0))

    def _next(self) -> None:
        if self.again is not None and not self._is_shown and not self.again.text:
            self.again.setFocus()
        else:
            self.submit()

    def _shown(self, is_shown: bool) -> None:
        if self.again is not None:
            self.again.setVisible(not is_shown)

    def _typed(self) -> None:
        if self._said.isVisible():
            self.say("")
        if self.strength is not None:
            self.strength.look_at(self.passphrase.text)

    def _show_wait(self, left: int) -> None:
        waiting = self.tr("Try again in %n second(s)", "", left)
        self.go.setText(waiting if left else self._action())

    def _take(self, name: str, about: str) -> None:
        self.ways.offer(())
        self.say("")
        self.way_chosen.emit(name, about, self.passphrase.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, that there is something to see; what follows waits until the picture is out."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.complete)
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that nobody is here any more."""
        self.forget()
        self.closed.emit()
        event.accept()
