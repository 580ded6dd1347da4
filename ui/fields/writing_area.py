"""The sheet one writes long answers on: plain text, generous lines, grows with what is written."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QTextBlockFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from ui.fields.hint import Hint
from ui.fields.underlines import Underlines
from ui.style import LONG_ANSWER, LONG_ANSWER_LINE, LONG_ANSWER_WIDTH, content_font, px

_LOWEST_LINES = 5
_HIGHEST_LINES = 22


class WritingArea(QTextEdit):
    """A plain text area that keeps every character as typed and grows up to a limit.

    Signals:
        typed: Emitted after each change by the user.
        left: Emitted on Esc.
        hint_met: Emitted with the Hint that the caret came into, or None when it left one.
    """

    typed = Signal()
    left = Signal()
    hint_met = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_setting = False
        self._is_growing = True
        self._line_height = 0
        self.setObjectName("answer")
        self.setFont(content_font(LONG_ANSWER))
        self._dress()
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(12)
        self._space_lines()
        self._underlines = Underlines(self)
        self._met: Hint | None = None
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._meet)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    @property
    def reading_width(self) -> int:
        """How wide a line of the longest comfortable length is, margins included."""
        return self.fontMetrics().averageCharWidth() * LONG_ANSWER_WIDTH + 48

    def text(self) -> str:
        """Return what was written, character by character; no-break spaces stay what they are."""
        raw = self.document().toRawText()
        for inner in "\u2029\u2028\ufdd0\ufdd1":
            raw = raw.replace(inner, "\n")
        return raw

    def set_text(self, text: str) -> None:
        """Show `text` as the starting point."""
        self._is_setting = True
        self.setPlainText(text)
        self._space_lines()
        self._is_setting = False

    def place_caret(self, at: int) -> None:
        """Put the caret behind the character `at`, counted as Python does, and show it."""
        cursor = self.textCursor()
        units = len(self.text()[:at].encode("utf-16-le")) // 2  # Qt counts a rare character as two
        cursor.setPosition(units)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Underline places worth another look, quietly; the text stays as it is."""
        self._underlines.show(hints, self.text())
        self._meet()

    @property
    def hints(self) -> tuple[Hint, ...]:
        """What is underlined and still stands, in reading order."""
        return self._underlines.standing

    def go_to_hint(self, hint: Hint) -> None:
        """Put the caret into a hint's place, if it still stands."""
        cursor = self._underlines.cursor(hint)
        if cursor is not None:
            place = self.textCursor()
            place.setPosition(cursor.selectionStart())
            self.setTextCursor(place)
            self.ensureCursorVisible()
            self._meet()

    def set_growing(self, is_growing: bool) -> None:
        """Grow with the text, or fill the room there is."""
        self._is_growing = is_growing
        if is_growing:
            self._grow()
        else:
            self.setMinimumHeight(0)
            self.setMaximumHeight(16777215)

    def _dress(self) -> None:
        # The application's sheet sets one size for all and makes scrolling areas see-through; this is paper.
        wanted = f"QTextEdit {{ background: palette(base); font-size: {px(LONG_ANSWER)}px; }}"
        if self.styleSheet() != wanted:
            self.setStyleSheet(wanted)

    def _space_lines(self) -> None:
        # At least, not exactly: a script that needs more room than its size says gets it.
        self._line_height = px(LONG_ANSWER * LONG_ANSWER_LINE)
        document = self.document()
        document.setUndoRedoEnabled(False)  # the page undoes, across all answers and restarts
        spaced = QTextBlockFormat()
        spaced.setLineHeight(self._line_height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)

    def _on_text_changed(self) -> None:
        if not self._is_setting:
            self.typed.emit()

    def _meet(self) -> None:
        met = self._underlines.at(self.textCursor().position()) if self._underlines.count else None
        if met != self._met:
            self._met = met
            self.hint_met.emit(met)

    def _grow(self) -> None:
        if not self._is_growing:
            return
        line = max(self._line_height, self.fontMetrics().height())
        margins = self.document().documentMargin() * 2 + self.frameWidth() * 2
        wanted = self.document().size().height() + self.frameWidth() * 2
        height = round(min(max(wanted, line * _LOWEST_LINES + margins), line * _HIGHEST_LINES + margins))
        if height != self.maximumHeight() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only, whatever they were dressed in."""
        if source.hasText():
            self.textCursor().insertText(source.text().replace("\r\n", "\n").replace("\r", "\n"))
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc; everything else is writing."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.ignore()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the answer, unless the writer is in it and it is longer than its room."""
        bar = self.verticalScrollBar()
        if self.hasFocus() and bar.maximum() > bar.minimum():
            super().wheelEvent(event)
        else:
            event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say the reason where one points at an underline."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            hint = self._underlines.at(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), hint.reason if hint is not None else "", self)
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
            if self._line_height != px(LONG_ANSWER * LONG_ANSWER_LINE):
                self._space_lines()
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._grow()
