"""One long answer alone on paper, over the whole window; Esc returns. It borrows the editor's own area."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.fields.hint_line import HintLine
from ui.fields.writing_area import WritingArea
from ui.parts.plain_label import PlainLabel
from ui.style import set_role


class WritingSheet(QWidget):
    """A sheet of paper over `window` with `area` on it, so that the cursor goes along.

    Signals:
        closed: Emitted when the writer goes back; the area is free to be taken home.
    """

    closed = Signal()

    def __init__(self, label: str, area: WritingArea, window: QWidget) -> None:
        super().__init__(window)
        self._area = area
        self._window = window
        self.setObjectName("writing_sheet")
        set_role(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAutoFillBackground(True)
        self.setAccessibleName(label)
        title = PlainLabel(label, role="heading", parent=self)
        back = QPushButton(self.tr("Back to the form (Esc)"), self)
        set_role(back, "quiet")
        back.clicked.connect(self.leave)
        self._back = back
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        sheet = QWidget(self)
        sheet.setMaximumWidth(area.reading_width)
        middle = QVBoxLayout(sheet)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(16)
        middle.addLayout(top)
        middle.addWidget(area, 1)
        self.reason = HintLine(self)
        area.hint_met.connect(self.reason.say)
        middle.addWidget(self.reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 40, 24, 24)
        row.addStretch(1)
        row.addWidget(sheet, 1000)
        row.addStretch(1)

    def open(self) -> None:
        """Cover the window and put the cursor where it was."""
        self._area.set_growing(False)
        self._area.setMaximumWidth(self._area.reading_width)
        self._area.left.connect(self.leave)
        self._window.installEventFilter(self)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Give the area back and go."""
        self._area.left.disconnect(self.leave)
        self._window.removeEventFilter(self)
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Stay on the sheet: what lies under it is out of sight."""
        other = self._area if self._back.hasFocus() else self._back
        reason = Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason
        other.setFocus(reason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)
