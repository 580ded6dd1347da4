"""The dialog in which a picture is covered or cut: first the blocks, then what becomes of the original."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import FixableError
from desktop.safety.squares import burned
from ui.covering.board import Board
from ui.covering.outcome import Outcome
from ui.covering.plan import CUT, Plan
from ui.fields.flow_layout import FlowLayout
from ui.parts.neutral import neutral_title
from ui.parts.plain_label import PlainLabel
from ui.shortcuts import Shortcut
from ui.style import BETWEEN, INSIDE, set_icon, set_role
from ui.style.focus import FocusRing
from ui.viewers.decoding import Decoded
from ui.wording import Wording


class CoverDialog(QDialog):
    """Two steps over one picture; once it is hidden, however, every pixel of it is let go.

    Signals:
        decided: (Edits, bool) what to burn in, and whether to keep the original.
        lock_asked: lock the vault.
    """

    decided = Signal(object, bool)
    lock_asked = Signal()

    def __init__(
        self,
        picture: Decoded,
        square: tuple[int, int],
        parent: QWidget | None = None,
        *,
        is_at_risk: bool = False,
        is_frozen: bool = False,
    ) -> None:
        """Show `picture`, which is coded in squares of `square` pixels.

        Args:
            picture: its pixels.
            square: what blocks grow to.
            parent: the window it stands over.
            is_at_risk: whether somebody can be recognised and has not consented.
            is_frozen: whether a finished version keeps the untouched picture anyway.
        """
        super().__init__(parent)
        self._picture, self._square = picture, square
        self.setObjectName("coverDialog")
        self.setWindowTitle(neutral_title())
        self.setModal(True)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._size = (picture.full.width(), picture.full.height())
        self.plan = Plan(*self._size)
        self.board = Board(self.plan, self)
        self.outcome = Outcome(self)
        self.outcome.prepare(is_at_risk=is_at_risk, is_frozen=is_frozen)
        self.trouble = PlainLabel(role="warn", parent=self)
        self.trouble.setObjectName("coverTrouble")
        self.trouble.hide()
        self._lay_out()
        self.board.changed.connect(self._tell)
        self.board.show_picture(picture.image, *self._size)
        self._bind()
        self._tell()
        FocusRing(self)
        room = parent.window().size() if parent is not None else QSize(1180, 740)
        self.resize(room * 0.94)
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """Show the result and ask what becomes of the original."""
        try:
            final = burned(self._size, self.plan.edits, self._square)
        except FixableError as error:
            self.trouble.setText(Wording().error(error))
            self.trouble.show()
            return
        self.outcome.show_result(self._picture.image, self._size, final)
        self._step(1)
        self.outcome.take_focus()

    def go_back(self) -> None:
        """Go back to the blocks, or leave."""
        if self._stack.currentIndex() == 1:
            self._step(0)
            self.board.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.reject()

    def _decide(self) -> None:
        self.decided.emit(self.plan.edits, self.outcome.keeps_original)
        self.accept()

    def _step(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        is_last = number == 1
        self.next.setVisible(not is_last)
        self.use.setVisible(is_last)
        self.state.setVisible(not is_last)
        self.back.setText(self.tr("Back to the blocks") if is_last else self.tr("Leave it as it is (Esc)"))

    def _tell(self) -> None:
        """Say what is selected, and let only that be pressed which does something."""
        plan = self.plan
        self.trouble.hide()
        self.remove.setEnabled(plan.selected is not None)
        self.undo.setEnabled(plan.can_undo)
        self.redo.setEnabled(plan.can_redo)
        self.next.setEnabled(bool(plan.edits))
        count = len(plan.edits.blocks)
        if plan.selected == CUT:
            words = self.tr("The cut is selected.")
        elif plan.selected is not None:
            words = self.tr("Block {number} of {count} is selected.").format(
                number=self.locale().toString(plan.selected + 1), count=self.locale().toString(count)
            )
        else:
            words = self.tr("%n block(s).", "", count)
        self.board.setAccessibleName(self.tr("Picture with blocks"))
        self.board.setAccessibleDescription(words)
        self.state.setText(words)

    def _lay_out(self) -> None:
        work = QWidget(self)
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        heading = PlainLabel(self.tr("Cover or cut the picture"), role="strong", parent=work)
        hint = PlainLabel(
            self.tr(
                "Draw a block with the mouse over all that must not be seen. By keyboard: B adds a block, "
                "the arrows move it, with Shift they change its size, with Alt they go finely; Tab goes to "
                "the next one, Del removes it."
            ),
            role="soft",
            parent=work,
        )
        hint.setObjectName("coverHint")
        self.state = PlainLabel(role="soft", parent=work)
        self.state.setObjectName("coverState")
        self._stack = QStackedWidget(self)
        self.add = self._tool("coverAdd", self.tr("Add a block"), "plus", self.board.add_block)
        self.cut = self._tool("coverCut", self.tr("Cut the edges"), "large", self.board.cut)
        self.remove = self._tool("coverRemove", self.tr("Remove it"), "trash", self.board.remove)
        self.undo = self._tool("coverUndo", self.tr("Undo"), "undo", self.board.undo)
        self.redo = self._tool("coverRedo", self.tr("Redo"), "redo", self.board.redo)
        row = FlowLayout(gap=INSIDE)
        for tool in (
            *(self.add, self.cut, self.remove, self.undo, self.redo),
            self._tool("coverZoomIn", self.tr("Larger"), "plus", self.board.zoom_in),
            self._tool("coverZoomOut", self.tr("Smaller"), "minus", self.board.zoom_out),
            self._tool("coverFit", self.tr("Whole picture"), "photo", self.board.fit),
        ):
            row.addWidget(tool)
        for part in (heading, hint, self.board):
            column.addWidget(part, int(part is self.board))
        column.addLayout(row)
        column.addWidget(self.trouble)
        self._stack.addWidget(work)
        self._stack.addWidget(self.outcome)
        self.back = self._tool("coverBack", self.tr("Leave it as it is (Esc)"), "", self.go_back)
        self.next = self._tool("coverNext", self.tr("Look at the result"), "", self.go_on)
        self.use = self._tool("coverUse", self.tr("Use the covered picture"), "", self._decide)
        self.use.hide()
        for main in (self.next, self.use):
            set_role(main, "primary")
        set_role(self.back, "")
        last = QHBoxLayout()
        last.setSpacing(INSIDE)
        last.addWidget(self.state)
        last.addStretch(1)
        for button in (self.back, self.next, self.use):
            last.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        layout.setSpacing(INSIDE)
        layout.addWidget(self._stack, 1)
        layout.addLayout(last)

    def _tool(self, name: str, words: str, icon: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        set_role(button, "quiet")
        if icon:
            set_icon(button, icon)
        button.clicked.connect(act)
        return button

    def _bind(self) -> None:
        for keys, act in (
            (Shortcut.UNDO.keys, self.board.undo),
            (Shortcut.REDO.keys, self.board.redo),
            (Shortcut.ZOOM_IN.keys, self.board.zoom_in),
            (QKeySequence("Ctrl+="), self.board.zoom_in),
            (Shortcut.ZOOM_OUT.keys, self.board.zoom_out),
            (Shortcut.ZOOM_FIT.keys, self.board.fit),
            (Shortcut.LOCK.keys, self.lock_asked.emit),
            (Shortcut.BACK.keys, self.go_back),
        ):
            QShortcut(keys, self).activated.connect(act)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the pixels, however it came to be hidden: closed, locked, or taken away."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.board.clear()
            self.outcome.clear()
            self._picture.image.fill(0)
            self.deleteLater()
