"""The people of the story as buttons under a question that asks for one of them, so that no code is typed."""

from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.domain.problem import AnswerPath
from desktop.safety.asked import Rows
from ui.fields.editor import Editor
from ui.fields.flow_layout import FlowLayout
from ui.pages.capture.sheet import Sheet
from ui.parts.joined import joined
from ui.style import GRID, INSIDE, set_icon


class PeopleChips(QWidget):
    """One button for each person; the one who is meant is pressed."""

    def __init__(self, sheet: Sheet, rows: Rows, editor: Editor) -> None:
        super().__init__(editor)
        self.setObjectName("people_chips")
        self._sheet, self._rows, self._editor = sheet, rows, editor
        self._shown: list[tuple[str, str]] = []
        self._host = QWidget(self)
        self._flow = FlowLayout(self._host, gap=INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.addWidget(self._host)
        editor.body.addWidget(self)
        sheet.edited.connect(self._on_edited)
        editor.edited.connect(self._mark)
        self._draw()

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons, in the order of the people."""
        return [button for button in self._host.findChildren(QPushButton) if not button.isHidden()]

    def _on_edited(self, path: AnswerPath) -> None:
        if path[:1] == (self._rows.repeat,):
            self._draw()
        elif path == self._editor.path:
            self._mark(self._editor.value())

    def _draw(self) -> None:
        people = self._people()
        if people != self._shown:
            self._shown = people
            while (item := self._flow.takeAt(0)) is not None:
                old = item.widget()
                if old is not None:
                    old.hide()
                    old.deleteLater()
            for code, words in people:
                button = QPushButton(words.replace("&", "&&"), self._host)
                button.setObjectName(f"person_{code}")
                button.setCheckable(True)
                button.clicked.connect(partial(self._take, code))
                self._flow.addWidget(button)
                button.show()
            self._host.updateGeometry()
        self.setVisible(bool(people))
        self._mark(self._editor.value())

    def _people(self) -> list[tuple[str, str]]:
        found = []
        code, role, shown = (
            self._rows.questions.get(one) for one in ("personCode", "personRole", "printName")
        )
        for row in self._sheet.logic.rows((self._rows.repeat,)):
            at = (self._rows.repeat, row)
            name = self._sheet.logic.value((*at, code.name)) if code is not None else ""
            words = [name]
            if role is not None:
                words.append(self._sheet.words((*at, role.name), role, self.locale()))
            if shown is not None and self._sheet.logic.is_relevant((*at, shown.name)):
                words.append(self._sheet.logic.value((*at, shown.name)))
            if name:
                found.append((name, joined(tuple(word for word in words if word))))
        return found

    def _mark(self, value: str) -> None:
        for button in self.buttons:
            is_meant = button.objectName() == f"person_{value}"
            button.setChecked(is_meant)
            set_icon(button, "check" if is_meant else "person", "primary" if is_meant else "soft", 16)

    def _take(self, code: str) -> None:
        if self._editor.value() != code:
            self._editor.set_value(code)
            self._editor.changed_by_user()
        self._mark(code)
