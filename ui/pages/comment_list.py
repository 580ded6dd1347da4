"""What reviewers would like changed: each leads to its question, and is ticked off when it is done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.clearing import Comment
from ui.fields.flow_layout import FlowLayout
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, GRID, INSIDE, set_icon, set_role


class CommentList(QWidget):
    """One card for each comment; nothing where there is none.

    Signals:
        show_asked: (AnswerPath) go to the question that a comment is about.
        tick_asked: (Comment) it is done.
    """

    show_asked = Signal(object)
    tick_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewComments")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(INSIDE)
        self.hide()

    def show_comments(self, comments: Sequence[Comment]) -> None:
        """Show these in place of those before."""
        while (item := self._column.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        if comments:
            count = self.tr("%n comment(s) came back", "", len(comments))
            self._column.addWidget(PlainLabel(count, role="strong", parent=self))
        for at, comment in enumerate(comments):
            self._column.addWidget(self._card(comment, at))
        self.setVisible(bool(comments))

    def _card(self, comment: Comment, at: int) -> QFrame:
        card = QFrame(self)
        set_role(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(comment.label, role="soft", parent=card))
        column.addWidget(PlainLabel(comment.text, parent=card))
        line = FlowLayout(gap=INSIDE)
        path = tuple(comment.question.split("/")) if comment.question else ()
        go = QPushButton(self.tr("Go to the question"), card)
        go.setObjectName(f"commentShow{at}")
        go.clicked.connect(partial(self.show_asked.emit, path))
        done = QPushButton(self.tr("Done"), card)
        done.setObjectName(f"commentDone{at}")
        done.setToolTip(self.tr("Takes this comment off the list"))
        set_role(done, "quiet")
        set_icon(done, "check")
        done.clicked.connect(partial(self.tick_asked.emit, comment))
        for button in (go, done):
            button.setAccessibleDescription(f"{comment.label}: {comment.text}")
            line.addWidget(button)
        column.addLayout(line)
        return card
