"""A label for words: never read as markup, wrapped, at the leading edge, each text in its own direction.

Nothing here asks the toolkit for a name in Qt while words and interface both run from left to right: making
those takes 14 ms, and the first window is painted with this label.
"""

from PySide6 import QtCore
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.parts.direction import runs_right


class PlainLabel(QLabel):
    """Words shown exactly as they are; `role` is the look the stylesheet gives them.

    The toolkit moves the lines of wrapped plain text that runs from right to left by a space and so cuts
    letters off. Rich text it sets well: such words are handed to it escaped.
    """

    def __init__(
        self, text: str = "", *, role: str = "", is_centred: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._end_room = "", 0
        self._is_centred, self._is_sided = is_centred, False
        self._was_mirrored: bool | None = None
        self.setWordWrap(True)
        if role:
            self.setProperty("role", role)  # not `set_role`, which is for what may have been painted before
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def text(self) -> str:
        """Return the words as they were given."""
        return self._words

    def setText(self, text: str) -> None:  # noqa: N802  # a Qt override
        """Show `text`, whatever is in it."""
        self._words = text
        # Without a tag, and without one that is escaped already, the toolkit takes words for plain by itself.
        is_escaped = bool(runs_right(text)) or "<" in text or "&lt;" in text
        if is_escaped:
            from html import escape  # not at the top: the first paint has nothing to escape

        shown = f'<span style="white-space: pre-wrap">{escape(text)}</span>' if is_escaped else text
        if shown != super().text():
            super().setText(shown)
        self._align()

    def set_end_room(self, room: int) -> None:
        """Leave `room` free at the trailing edge."""
        self._end_room = room
        self._align()

    def _align(self) -> None:
        # Words run in their own direction, but begin at the screen's leading edge like everything else.
        is_mirrored = self._was_mirrored = self.isRightToLeft()
        if self._end_room or not self.contentsMargins().isNull():
            self.setContentsMargins(
                self._end_room if is_mirrored else 0, 0, 0 if is_mirrored else self._end_room, 0
            )
        self._is_sided |= is_mirrored or self._is_centred or bool(runs_right(self._words))
        if not self._is_sided:
            return  # the toolkit puts them there by itself
        flag = QtCore.Qt.AlignmentFlag
        side = flag.AlignRight if is_mirrored else flag.AlignLeft
        wanted = (flag.AlignHCenter if self._is_centred else side | flag.AlignAbsolute) | flag.AlignVCenter
        if self.alignment() != wanted:
            self.setAlignment(wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Begin at the other edge when the screen turns."""
        super().changeEvent(event)
        if self._was_mirrored not in (None, self.isRightToLeft()):
            self._align()
