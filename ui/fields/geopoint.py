"""A place on the map, typed by hand as latitude and longitude."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from desktop.forms.form import Question
from ui.fields.coordinates import parse_degrees
from ui.fields.editor import Editor
from ui.fields.numerals import shown
from ui.parts.plain_label import PlainLabel
from ui.style import INSIDE

_APART = ";"


class GeopointEditor(Editor):
    """Two lines. What cannot be read as a place is kept as typed, apart by ";", and told as a problem."""

    def __init__(self, question: Question, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(question, languages, parent)
        self._tail = "0 0"
        self.latitude = self._make_line("latitude", self.tr("15.5007 or 15\u00b030'02\" N"))
        self.longitude = self._make_line("longitude", self.tr("32.5599 or 32\u00b033'35\" E"))
        rows = QFormLayout()
        rows.setSpacing(INSIDE)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.addRow(PlainLabel(self.tr("Latitude"), role="soft", parent=self), self.latitude)
        rows.addRow(PlainLabel(self.tr("Longitude"), role="soft", parent=self), self.longitude)
        self.body.addLayout(rows)
        self.name_input(self.latitude, self.tr("latitude"))
        self.name_input(self.longitude, self.tr("longitude"))

    def value(self) -> str:
        """Return "latitude longitude altitude accuracy", or what was typed when it is no place."""
        texts = self.latitude.text().strip(), self.longitude.text().strip()
        if not any(texts):
            return ""
        latitude = parse_degrees(texts[0], self.locale(), is_latitude=True)
        longitude = parse_degrees(texts[1], self.locale(), is_latitude=False)
        if latitude is None or longitude is None:
            return _APART.join(texts)
        return f"{latitude} {longitude} {self._tail}"

    def set_value(self, value: str) -> None:
        """Show `value`."""
        if value == self.value():
            return
        if _APART in value:
            latitude, _, longitude = value.partition(_APART)
        else:
            parts = [*value.split(), "", ""]
            latitude, longitude = (shown(part, self.locale()) for part in parts[:2])
            self._tail = " ".join(value.split()[2:4]) or "0 0"
        self.latitude.setText(latitude)
        self.longitude.setText(longitude)

    def _make_line(self, name: str, example: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setPlaceholderText(example)
        line.setMaximumWidth(line.fontMetrics().horizontalAdvance("0") * 30)
        line.textEdited.connect(self.changed_by_user)
        return line
