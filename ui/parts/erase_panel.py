"""What erasing a vault does and does not do, in plain words, and the two ways to ask for it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.parts.hold_button import HOLD_MS, HoldButton
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, INSIDE, px, set_role


class ErasePanel(QWidget):
    """Words, what is known to lie elsewhere, a button to hold, and a word to type for who cannot hold one.

    Signals:
        erase_asked: held to the end, or typed and confirmed.

    Attributes:
        hold: the button to hold.
        word: the line for the word.
        go: the button beside it.
    """

    erase_asked = Signal()

    def __init__(self, parent: QWidget | None = None, hold_ms: int = HOLD_MS) -> None:
        super().__init__(parent)
        self.setObjectName("erasePanel")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(INSIDE)
        layout.addWidget(
            PlainLabel(
                self.tr(
                    "This destroys the keys of this vault at once, and then every file of it. Nobody can "
                    "read it again: not you, not your office, not with the passphrase and not with the "
                    "recovery kit. It cannot be undone."
                ),
                parent=self,
            )
        )
        layout.addSpacing(INSIDE)
        layout.addWidget(PlainLabel(self.tr("What it does not reach"), role="strong", parent=self))
        for words in self._beyond():
            layout.addLayout(self._point(words))
        self._known = PlainLabel(parent=self)
        self._known.setObjectName("eraseKnown")
        self._known.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._known.hide()
        layout.addWidget(self._known)
        layout.addSpacing(BETWEEN)
        self.hold = HoldButton(self.tr("Hold for 3 seconds to erase everything"), "eraseHold", self, hold_ms)
        self.hold.held.connect(self.erase_asked)
        layout.addWidget(self.hold, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addSpacing(INSIDE)
        self._secret = self.tr("erase", "the word one types to erase everything; one short plain word")
        words = self.tr('Or type the word "{word}" and press the button beside it:').format(word=self._secret)
        self._label = PlainLabel(words, role="soft", parent=self)
        layout.addWidget(self._label)
        self.word = QLineEdit(self)
        self.word.setObjectName("eraseWord")
        self.word.setAccessibleName(words)
        self.word.setMaximumWidth(px(220))
        self.word.returnPressed.connect(self._typed)
        self.go = QPushButton(self.tr("Erase everything"), self)
        self.go.setObjectName("eraseGo")
        self.go.setAutoDefault(False)
        set_role(self.go, "danger")
        self.go.clicked.connect(self._typed)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.word)
        row.addWidget(self.go)
        row.addStretch(1)
        layout.addLayout(row)
        self._said = PlainLabel(role="bad", parent=self)
        self._said.setObjectName("eraseSaid")
        self._said.hide()
        layout.addWidget(self._said)
        self.word.textChanged.connect(self._said.hide)

    def show_known(self, places: Sequence[str]) -> None:
        """Name what is known to lie outside the vault."""
        self._known.setVisible(bool(places))
        if places:
            listed = "\n".join(f"\u2022 {place}" for place in places)
            self._known.setText(self.tr("Known to lie elsewhere:\n{places}").format(places=listed))

    def _typed(self) -> None:
        if self.word.text().strip().casefold() == self._secret.casefold():
            self.word.clear()
            self.erase_asked.emit()
            return
        self._said.setText(self.tr('Nothing was erased. The word is "{word}".').format(word=self._secret))
        self._said.show()
        self.word.setFocus()

    def _beyond(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Backups and copies of the vault folder elsewhere. They open with the passphrase as before."
            ),
            self.tr("Copies you saved outside the vault, pages you printed, and bundles you sent."),
            self.tr(
                "Traces on the disk itself. Memory sticks and newer disks may keep old pieces for a while. "
                "They stay locked; but somebody who finds old pieces of the keys and forces the passphrase "
                "out of you could open others."
            ),
        )

    def _point(self, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(PlainLabel("\u2022", parent=self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(words, parent=self), 1)
        return row
