"""The consents of the story as buttons under a picture's question for them, so that no number is typed."""

from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.domain.problem import AnswerPath
from desktop.safety.asked import Rows
from ui.fields.editor import Editor
from ui.fields.flow_layout import FlowLayout
from ui.pages.capture.sheet import Sheet
from ui.parts.joined import joined
from ui.style import GRID, INSIDE, set_icon


class ConsentChips(QWidget):
    """One button for each consent; those that count for the picture are pressed."""

    def __init__(self, sheet: Sheet, rows: Rows, editor: Editor) -> None:
        super().__init__(editor)
        self.setObjectName("consent_chips")
        self._sheet, self._rows, self._editor = sheet, rows, editor
        self._shown: list[tuple[str, str]] = []
        self._buttons: dict[str, QPushButton] = {}
        self._host = QWidget(self)
        self._flow = FlowLayout(self._host, gap=INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.addWidget(self._host)
        editor.body.addWidget(self)
        sheet.edited.connect(self._on_edited)
        editor.edited.connect(lambda _value: self._mark())
        self._draw()

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons, in the order of the consents."""
        return list(self._buttons.values())

    def _on_edited(self, path: AnswerPath) -> None:
        if path[:1] == (self._rows.repeat,):
            self._draw()
        elif path == self._editor.path:
            self._mark()

    def _draw(self) -> None:
        consents = self._consents()
        if consents != self._shown:
            self._shown = consents
            while (item := self._flow.takeAt(0)) is not None:
                old = item.widget()
                if old is not None:
                    old.hide()
                    old.deleteLater()
            self._buttons = {}
            for code, words in consents:
                button = QPushButton(words.replace("&", "&&"), self._host)
                button.setObjectName(f"consent_{code}")
                button.setCheckable(True)
                button.clicked.connect(partial(self._take, code))
                self._flow.addWidget(button)
                button.show()
                self._buttons[code] = button
            self._host.updateGeometry()
        self.setVisible(bool(consents))
        self._mark()

    def _consents(self) -> list[tuple[str, str]]:
        code, person = (self._rows.questions.get(one) for one in ("consentCode", "consentPerson"))
        found = []
        for row in self._sheet.logic.rows((self._rows.repeat,)):
            at = (self._rows.repeat, row)
            number = self._sheet.logic.value((*at, code.name)) if code is not None else ""
            whose = self._sheet.logic.value((*at, person.name)) if person is not None else ""
            if number:
                found.append((number, joined(tuple(word for word in (number, whose) if word))))
        return found

    def _mark(self) -> None:
        chosen = self._editor.value().split()
        for code, button in self._buttons.items():
            button.setChecked(code in chosen)
            set_icon(
                button, "check" if code in chosen else "plus", "primary" if code in chosen else "soft", 16
            )

    def _take(self, code: str, _pressed: bool = False) -> None:
        """Add a consent to the answer or take it out; numbers of consents that are gone stay to be seen."""
        chosen = self._editor.value().split()
        left = [one for one in chosen if one != code] if code in chosen else [*chosen, code]
        order = [known for known, _words in self._shown]
        left.sort(key=lambda one: order.index(one) if one in order else len(order))
        self._editor.set_value(" ".join(left))
        self._editor.changed_by_user()
        self._mark()
