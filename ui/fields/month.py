"""A month of a year, in two small fields; may stay empty. Stored as the first day of the month."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop.forms.form import Question
from ui.fields.editor import Editor
from ui.fields.numerals import fold_digits, shown

_STORED = re.compile(r"(?P<year>[^-]*)-(?P<month>\d\d)(-\d\d)?")


class CalmComboBox(QComboBox):
    """A combo box that leaves the mouse wheel to the page, so that scrolling by changes no answer."""

    def event(self, event: QEvent) -> bool:
        """Keep Alt+arrows for opening the list; a card around it moves by the same keys."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
        ):
            event.accept()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class MonthEditor(Editor):
    """Month and year. Half an answer is kept as it stands, as "2026" or "-03"; the logic tells what lacks."""

    def __init__(self, question: Question, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(question, languages, parent)
        self._is_setting = False
        self.month = CalmComboBox(self)
        self.month.setObjectName("month")
        self.month.setMaxVisibleItems(13)
        self.month.addItem("")
        for number in range(1, 13):
            self.month.addItem(self.locale().standaloneMonthName(number, QLocale.FormatType.LongFormat))
        # Not `activated`: a letter typed on the closed box changes it too.
        self.month.currentIndexChanged.connect(self._on_month_changed)
        self.year = QLineEdit(self)
        self.year.setObjectName("year")
        self.year.setPlaceholderText(self.tr("year"))
        self.year.setMaxLength(12)
        self.year.setFixedWidth(self.year.fontMetrics().horizontalAdvance("0") * 10)
        self.year.textEdited.connect(self.changed_by_user)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.month)
        row.addWidget(self.year)
        row.addStretch(1)
        self.body.addLayout(row)
        self.name_input(self.month, self.tr("month"))
        self.name_input(self.year, self.tr("year"))

    def value(self) -> str:
        """Return yyyy-mm-01, or as much as stands here."""
        year = fold_digits(self.year.text())
        month = self.month.currentIndex()
        if re.fullmatch(r"\d{4}", year) and month > 0:
            return f"{year}-{month:02}-01"
        return f"{year}-{month:02}" if month > 0 else year

    def set_value(self, value: str) -> None:
        """Show `value`."""
        if value == self.value():
            return
        found = _STORED.fullmatch(value)
        month = int(found["month"]) if found else 0
        self._is_setting = True
        self.month.setCurrentIndex(month if 1 <= month <= 12 else 0)
        self._is_setting = False
        self.year.setText(shown(found["year"] if found else value, self.locale()))

    def _on_month_changed(self) -> None:
        if not self._is_setting:
            self.changed_by_user()
