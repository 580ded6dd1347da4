"""Whether somebody's name, face and place are hidden or shown, as shapes with words, and what is missing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.person import Pillar
from desktop.safety.consents.standing import Standing
from ui.fields.flow_layout import FlowLayout
from ui.parts.plain_label import PlainLabel
from ui.style import GRID, INSIDE, set_icon, set_role

_SIGN = 16


class PillarBadge(QWidget):
    """Three marks and, where something must still go, one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pillar_badge")
        self._shown: Standing | None = None
        self._signs: dict[Pillar, QLabel] = {}
        self._words: dict[Pillar, QLabel] = {}
        marks = QWidget(self)
        flow = FlowLayout(marks, gap=INSIDE)
        for pillar in Pillar:
            mark = QWidget(marks)
            row = QHBoxLayout(mark)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(GRID)
            sign, words = QLabel(mark), QLabel(mark)
            words.setObjectName(f"pillar_{pillar.value}")
            words.setTextFormat(Qt.TextFormat.PlainText)
            row.addWidget(sign)
            row.addWidget(words)
            flow.addWidget(mark)
            self._signs[pillar], self._words[pillar] = sign, words
        self._missing = PlainLabel(role="warn", parent=self)
        self._missing.setObjectName("pillars_missing")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(marks)
        column.addWidget(self._missing)
        self.hide()

    @property
    def text(self) -> str:
        """Everything that is said, as a screen reader says it."""
        return self.accessibleName()

    def say(self, standing: Standing | None) -> None:
        """Show how a person stands; nothing for None."""
        self.setVisible(standing is not None)
        if standing is None or standing == self._shown:
            self._shown = standing
            return
        self._shown = standing
        said = []
        for pillar in Pillar:
            is_hidden = pillar in standing.removed
            words = self._word(pillar, is_hidden=is_hidden)
            token = "ok" if is_hidden else ("warn" if standing.missing else "soft")
            set_icon(self._signs[pillar], "eye_off" if is_hidden else "eye", token, _SIGN)
            set_role(self._words[pillar], "soft" if is_hidden else "strong")
            self._words[pillar].setText(words)
            said.append(words)
        missing = self._sentence(standing)
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))
        self.setAccessibleName(". ".join((", ".join(said), *([missing] if missing else ()))))

    def _word(self, pillar: Pillar, *, is_hidden: bool) -> str:
        hidden = {
            Pillar.NAME: self.tr("Name hidden"),
            Pillar.FACE: self.tr("Face hidden"),
            Pillar.PLACE: self.tr("Place hidden"),
        }
        shown = {
            Pillar.NAME: self.tr("Name shown"),
            Pillar.FACE: self.tr("Face shown"),
            Pillar.PLACE: self.tr("Exact place shown"),
        }
        return (hidden if is_hidden else shown)[pillar]

    def _sentence(self, standing: Standing) -> str:
        if standing.missing <= 0:
            return ""
        if standing.missing == len(standing.shown):
            return self.tr("What is still shown has to be hidden for this person.")
        return self.tr("%n more of these has to be hidden for this person.", "", standing.missing)
