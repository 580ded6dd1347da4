"""A day, typed or picked from a calendar; may stay empty."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QToolButton, QWidget

from desktop.forms.form import Question
from ui.fields.dates import date_example, parse_date, show_date
from ui.fields.editor import Editor
from ui.style import set_icon


class DateEditor(Editor):
    """A date, shown as the reader's locale writes it and stored as yyyy-mm-dd."""

    def __init__(self, question: Question, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(question, languages, parent)
        self._calendar: QCalendarWidget | None = None
        self.line = QLineEdit(self)
        self.line.setObjectName("answer")
        self.line.setPlaceholderText(date_example(self.locale()).lower())
        self.line.setMaximumWidth(self.line.fontMetrics().horizontalAdvance("0") * 18)
        self.line.textEdited.connect(self.changed_by_user)
        self.line.editingFinished.connect(self._tidy)
        self._pick = QToolButton(self)
        self._pick.setObjectName("calendar")
        self._pick.setToolTip(self.tr("Open the calendar"))
        set_icon(self._pick, "clock", "soft")
        self._pick.clicked.connect(self.open_calendar)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line)
        row.addWidget(self._pick)
        row.addStretch(1)
        self.body.addLayout(row)
        self.name_input(self.line)
        self.name_input(self._pick, self.tr("calendar"))

    def value(self) -> str:
        """Return the date as yyyy-mm-dd, or what was typed when it is none."""
        text = self.line.text().strip()
        day = parse_date(text, self.locale())
        return day.isoformat() if day else text

    def set_value(self, value: str) -> None:
        """Show `value` as the locale writes dates."""
        if value != self.value():
            self.line.setText(self._shown(value))

    def open_calendar(self) -> None:
        """Open the calendar at the date that stands here, or today."""
        if self._calendar is None:
            self._calendar = QCalendarWidget()
            self._calendar.setParent(self, Qt.WindowType.Popup)
            self._calendar.setGridVisible(False)
            self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            self._calendar.setAccessibleName(self.label)
            self._calendar.activated.connect(self._take)
            self._calendar.clicked.connect(self._take)
        day = parse_date(self.line.text(), self.locale())
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day) if day else QDate.currentDate())
        self._calendar.move(self.line.mapToGlobal(QPoint(0, self.line.height() + 4)))
        self._calendar.show()
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, picked: QDate) -> None:
        if self._calendar is not None:
            self._calendar.hide()
        self.line.setText(show_date(date(picked.year(), picked.month(), picked.day()), self.locale()))
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed_by_user()

    def _tidy(self) -> None:
        day = parse_date(self.line.text(), self.locale())
        if day:
            self.line.setText(show_date(day, self.locale()))

    def _shown(self, value: str) -> str:
        try:
            return show_date(date.fromisoformat(value), self.locale())
        except ValueError:
            return value
