"""Under a person's questions: changed names to choose from, and whether she is told of in another record."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.domain.ids import RecordId
from desktop.domain.person import ShownAs
from desktop.domain.problem import AnswerPath
from desktop.domain.pseudonym import Pseudonym
from desktop.pseudonyms import Pseudonyms
from desktop.safety.asked import Rows
from ui.fields.editor import Editor
from ui.fields.flow_layout import FlowLayout
from ui.jobs import Lanes
from ui.pages.capture.same_person import SamePersonSheet
from ui.pages.capture.sheet import Sheet
from ui.parts.plain_label import PlainLabel
from ui.style import GRID, INSIDE, set_icon, set_role


@dataclass(frozen=True, slots=True)
class _Offer:
    names: tuple[str, ...]
    others: tuple[Pseudonym, ...]
    is_taken: bool


class PersonName(QWidget):
    """Helps with the changed name of one person; there only while she is shown under one.

    Signals:
        renamed: Emitted when the vault has learnt of a name.
    """

    renamed = Signal()

    def __init__(
        self,
        sheet: Sheet,
        rows: Rows,
        row: AnswerPath,
        record_id: RecordId,
        pseudonyms: Pseudonyms,
        lanes: Lanes,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("person_name")
        self._sheet, self._rows, self._row = sheet, rows, row
        self._record_id, self._pseudonyms, self._lanes = record_id, pseudonyms, lanes
        self._kept = self._name() if self._is_changed_name() else ""
        self._others: tuple[Pseudonym, ...] = ()
        self._words = PlainLabel(
            self.tr(
                "Names from the region that nobody else in this vault goes by. Take one, or write another:"
            ),
            role="soft",
            parent=self,
        )
        self._host = QWidget(self)
        self._flow = FlowLayout(self._host, gap=INSIDE)
        self.taken = PlainLabel(
            self.tr("Somebody else in this vault goes by this name already. Choose another one."),
            role="warn",
            parent=self,
        )
        self.taken.setObjectName("name_taken")
        self.taken.hide()
        self.same = QPushButton(self.tr("Same person as in another story…"), self)
        self.same.setObjectName("same_person")
        set_role(self.same, "link")
        self.same.clicked.connect(self._ask_who)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._words)
        column.addWidget(self._host)
        column.addWidget(self.taken)
        column.addWidget(self.same, 0, Qt.AlignmentFlag.AlignLeading)
        sheet.edited.connect(self._on_edited)
        self._follow()

    @property
    def names(self) -> list[QPushButton]:
        """The buttons with names."""
        return [button for button in self._host.findChildren(QPushButton) if not button.isHidden()]

    def keep(self) -> None:
        """Tell the vault which name she goes by here; once somebody is done writing it."""
        name = self._name() if self._is_changed_name() else ""
        if name != self._kept:
            self._kept = name
            self._lanes.store(
                partial(self._pseudonyms.give, self._record_id, self._code(), name),
                owner=self,
                done=lambda _: self._on_kept(),
            )

    def _on_kept(self) -> None:
        self.renamed.emit()
        self._read()

    def _on_edited(self, path: AnswerPath) -> None:
        if path[: len(self._row)] == self._row and path[-1:] == (self._question("shownAs"),):
            self._follow()
            self.keep()

    def _follow(self) -> None:
        is_wanted = self._is_changed_name()
        self.setVisible(is_wanted)
        if is_wanted:
            self._read()

    def _read(self) -> None:
        programme, language = self._headline("programme"), self._headline("language")
        record_id, code, name = self._record_id, self._code(), self._name()
        known = self._pseudonyms

        def read() -> _Offer:
            return _Offer(
                known.suggest(record_id, programme, language),
                known.others(record_id),
                known.is_taken(record_id, code, name),
            )

        self._lanes.store(read, owner=self, done=self._show)

    def _show(self, offer: _Offer) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for name in offer.names:
            button = QPushButton(name, self._host)
            button.setObjectName("suggested_name")
            button.setAccessibleName(self.tr("Take the name {name}").format(name=name))
            set_icon(button, "plus", "soft", 16)
            button.clicked.connect(partial(self._take, name))
            self._flow.addWidget(button)
            button.show()
        self._host.setVisible(bool(offer.names))
        self._words.setVisible(bool(offer.names))
        self._host.updateGeometry()
        self.taken.setVisible(offer.is_taken)
        self._others = offer.others
        self.same.setVisible(bool(offer.others))

    def _take(self, name: str) -> None:
        self._write(name)
        self.keep()

    def _ask_who(self) -> None:
        asking = SamePersonSheet(self._others, self.window())
        asking.chosen.connect(self._link)
        asking.open()

    def _link(self, person: Pseudonym) -> None:
        self._kept = person.name
        self._write(person.name)
        self._lanes.store(
            partial(self._pseudonyms.link, self._record_id, self._code(), person.person_id),
            owner=self,
            done=lambda _: self._on_kept(),
        )

    def _write(self, name: str) -> None:
        editor = self._sheet.editors.get((*self._row, self._question("printName")))
        if isinstance(editor, Editor) and editor.value() != name:
            editor.set_value(name)
            editor.changed_by_user()

    def _is_changed_name(self) -> bool:
        return self._answer("shownAs") == ShownAs.CHANGED_NAME

    def _name(self) -> str:
        return self._answer("printName")

    def _code(self) -> str:
        return self._answer("personCode")

    def _answer(self, role: str) -> str:
        name = self._question(role)
        return self._sheet.logic.value((*self._row, name)).strip() if name else ""

    def _question(self, role: str) -> str:
        question = self._rows.questions.get(role)
        return question.name if question is not None else ""

    def _headline(self, role: str) -> str:
        name = self._sheet.names_by_role.get(role, "")
        return self._sheet.logic.value((name,)) if name else ""
