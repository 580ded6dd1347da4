"""Ask which person of another record is meant: by pseudonym and the records' titles, never a real name."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.domain.pseudonym import Pseudonym
from ui.fields.wrapped_button import WrappedRadio
from ui.parts.direction import isolated
from ui.parts.sheet import Sheet


class SamePersonSheet(Sheet):
    """A list of people by the names they go by.

    Signals:
        chosen: Emitted with the Pseudonym.
    """

    chosen = Signal(object)

    def __init__(self, people: Sequence[Pseudonym], parent: QWidget | None = None) -> None:
        super().__init__("same_person_sheet", "", parent)
        self._people = tuple(people)
        self.begin_step(self.tr("Same person as in another story"))
        self.add_words(
            self.tr(
                "She keeps the name she goes by there. Which names belong together stays in this vault and "
                "is part of no bundle and no page. Consent is asked anew for each story."
            )
        )
        self._group = QButtonGroup(self)
        for number, person in enumerate(self._people):
            row = WrappedRadio(self._words(person), self.inner)
            row.setObjectName(f"person_{number}")
            self._group.addButton(row, number)
            self.column.addWidget(row)
        self.add_button("same_cancel", self.tr("Cancel"), self.reject)
        self._take = self.add_button("same_take", self.tr("Take this name"), self._choose, role="primary")
        self._take.setEnabled(False)
        self._group.idClicked.connect(lambda _number: self._take.setEnabled(True))
        self.end_step(self._group.button(0))

    def _words(self, person: Pseudonym) -> str:
        titles = [isolated(title) for title in person.titles]
        if not titles:
            return self.tr("{name}, in a record that lies in the bin").format(name=isolated(person.name))
        return self.tr("{name}, in: {titles}").format(
            name=isolated(person.name), titles=self.locale().createSeparatedList(titles)
        )

    def _choose(self) -> None:
        number = self._group.checkedId()
        if number >= 0:
            self.chosen.emit(self._people[number])
            self.accept()
