"""A colleague's record to read, and a place for a comment under each answer; nothing of it is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.clearing import Comment
from desktop.domain.review import Handed, HandedPicture
from ui.jobs import Lanes
from ui.parts.delicate import mark_passing
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, GRID, px, set_icon, set_role
from ui.viewers.decoding import Decoded, decode
from ui.viewers.trouble import Unshowable

_LONGEST = 4000


class Reading(QWidget):
    """All answers of one record, in its order, and its pictures.

    Signals:
        changed: a comment was begun, written or emptied, or a picture has come.
    """

    changed = Signal()

    def __init__(
        self, handed: Handed, lanes: Lanes, said: Sequence[Comment] = (), parent: QWidget | None = None
    ) -> None:
        """Show a record with the comments `said` so far."""
        super().__init__(parent)
        self.setObjectName("reviewReading")
        mark_passing(self)
        self._lanes = lanes
        self._blocks: list[_Block] = []
        before = {one.question: one.text for one in said}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for at, (question, label, text) in enumerate(handed.texts):
            words = PlainLabel(text, parent=self)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(self._block(question, label, words, before.get(question, ""), at))
        for at, picture in enumerate(handed.pictures, len(handed.texts)):
            shown = self._picture(picture)
            column.addWidget(
                self._block(picture.question, picture.label, shown, before.get(picture.question, ""), at)
            )
        if handed.other_files:
            column.addWidget(
                PlainLabel(
                    self.tr(
                        "%n file(s) came along that are not shown here: sound, film or documents. Ask the "
                        "colleague about them before you approve.",
                        "",
                        handed.other_files,
                    ),
                    role="warn",
                    parent=self,
                )
            )

    @property
    def comments(self) -> tuple[Comment, ...]:
        """What is written so far, in the record's order."""
        return tuple(block.comment for block in self._blocks if block.comment.text)

    def _block(self, question: str, label: str, answer: QWidget, said: str, at: int) -> _Block:
        block = _Block(question, label, answer, said, at, self)
        block.changed.connect(self.changed)
        self._blocks.append(block)
        return block

    def _picture(self, picture: HandedPicture) -> QWidget:
        place = QWidget(self)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        said = PlainLabel(self.tr("The picture is being made ready."), role="soft", parent=place)
        shown = QLabel(place)
        shown.setAccessibleName(picture.label)
        shown.hide()
        column.addWidget(said)
        column.addWidget(shown)
        room = QSize(px(480), px(360))

        def work() -> Decoded | Unshowable:
            try:
                return decode(picture.data, picture.media_type, room)
            except Unshowable as error:
                return error

        def show(found: Decoded | Unshowable) -> None:
            if isinstance(found, Unshowable):
                said.setText(self.tr("This picture cannot be shown. Ask the colleague about it."))
            else:
                shown.setPixmap(QPixmap.fromImage(found.image))
                said.hide()
                shown.show()
                self.changed.emit()

        self._lanes.net(work, owner=place, done=show)
        return place


class _Block(QWidget):
    """One answer with its comment."""

    changed = Signal()

    def __init__(
        self, question: str, label: str, answer: QWidget, said: str, at: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._question, self._label = question, label
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(label, role="strong", parent=self))
        answer.setParent(self)
        column.addWidget(answer)
        self._ask = QPushButton(self.tr("Comment"), self)
        self._ask.setObjectName(f"reviewComment{at}")
        self._ask.setAccessibleName(self.tr("Comment on {question}").format(question=label))
        self._ask.setAutoDefault(False)
        set_role(self._ask, "quiet")
        set_icon(self._ask, "pencil")
        self._ask.clicked.connect(self._begin)
        self._text = QPlainTextEdit(said, self)
        self._text.setObjectName(f"reviewWords{at}")
        self._text.setAccessibleName(self.tr("Your comment on {question}").format(question=label))
        self._text.setPlaceholderText(self.tr("What should change, and why"))
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(px(84))
        self._text.textChanged.connect(self.changed)
        self._text.installEventFilter(self)
        column.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._text)
        self._text.setVisible(bool(said))
        self._ask.setVisible(not said)

    @property
    def comment(self) -> Comment:
        """What is written here; an empty one asks for nothing."""
        text = self._text.toPlainText().strip()[:_LONGEST]
        return Comment(question=self._question, label=self._label, text=text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the place for a comment away again with Escape, as long as nothing is written."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() is QEvent.Type.KeyPress and is_escape and not self._text.toPlainText():
            self._text.hide()
            self._ask.show()
            self._ask.setFocus()
            self.changed.emit()
            return True
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        self._ask.hide()
        self._text.show()
        self._text.setFocus()
        self.changed.emit()
