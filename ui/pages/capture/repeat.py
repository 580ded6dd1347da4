"""A repeat: its rows as cards, one open at a time; add, remove with undo, put in order."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.problem import AnswerPath
from desktop.forms.answers import RemovedRow
from desktop.forms.form import Node, Repeat, pick
from ui.fields.numerals import shown
from ui.pages.capture.beside import Beside
from ui.pages.capture.card import RowCard
from ui.pages.capture.furnishing import Furnishing
from ui.pages.capture.sheet import Sheet
from ui.pages.capture.summary import row_summary
from ui.parts.plain_label import PlainLabel
from ui.style import INSIDE, set_icon, set_role

Build = Callable[[Node, AnswerPath, QWidget], QWidget]


class RepeatBlock(QWidget):
    """The rows of one repeat."""

    def __init__(
        self,
        sheet: Sheet,
        repeat: Repeat,
        path: AnswerPath,
        build: Build,
        parent: QWidget,
        furnishing: Furnishing | None = None,
    ) -> None:
        super().__init__(parent)
        self._furnishing = furnishing
        self.repeat = repeat
        self._sheet = sheet
        self.path = path
        self._build = build
        self._cards: dict[str, RowCard] = {}
        self._removed: RemovedRow | None = None
        self.setObjectName(f"repeat_{repeat.name}")
        label = pick(repeat.label, sheet.languages) or repeat.name
        self.setAccessibleName(label)
        self._label = label
        self._heading = PlainLabel(label, role="strong", parent=self)
        hint = PlainLabel(pick(repeat.hint, sheet.languages), role="soft", parent=self)
        hint.setVisible(bool(hint.text()))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(INSIDE)
        self._undo = self._make_undo_bar()
        self.add = QPushButton(self)
        self.add.setObjectName("add_row")
        set_icon(self.add, "plus", "primary")
        self.add.setAccessibleDescription(label)
        self.add.clicked.connect(self.add_by_user)
        self._full = PlainLabel(self.tr("That is as many as this record holds."), role="soft", parent=self)
        self._problem = self._make_problem_line()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self._heading)
        column.addWidget(hint)
        column.addLayout(self._rows)
        column.addWidget(self._undo)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._full)
        column.addWidget(self._problem)
        sheet.edited.connect(self._on_edited)
        self._draw()

    @property
    def rows(self) -> tuple[str, ...]:
        """The ids of the rows, in order."""
        return self._sheet.logic.rows(self.path)

    @property
    def undo_words(self) -> str:
        """What the undo bar says was removed; "" when there is none."""
        return "" if self._undo.isHidden() else self._undo_words.text()

    def card(self, row: str) -> RowCard:
        """Return the card of one row."""
        return self._cards[row]

    def open_row(self, row: str) -> None:
        """Open one row and close the others."""
        for other, card in self._cards.items():
            card.set_open(other == row)
        self._tell()

    def add_by_user(self) -> None:
        """Add a row at the end, open it, and put the cursor into it."""
        row, effect = self._sheet.logic.add_row(self.path)
        self._sheet.rows_moved(self.path, effect)
        self._draw()
        self.open_row(row)
        self._focus_inside(row)

    def set_relevant(self, is_relevant: bool) -> None:
        """Show the rows, or hide them with their answers kept."""
        self.setVisible(is_relevant)

    def set_required(self, is_required: bool) -> None:
        """Show whether finishing needs a row here."""
        self._heading.setText(f"{self._label} *" if is_required else self._label)

    def set_problem(self, sentence: str) -> None:
        """Show one sentence on what to do, or "" to take it away."""
        self._problem_words.setText(sentence)
        self._problem.setVisible(bool(sentence))

    @property
    def label(self) -> str:
        """What the repeat is called."""
        return self._label

    def redraw(self) -> None:
        """Show the rows there are now, after the page's undo changed them; this bar's own is out of date."""
        self._removed = None
        self._undo.hide()
        self._draw()

    def focus_input(self) -> None:
        """Put the keyboard on the button that adds a row."""
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw(self) -> None:
        """Put the cards in the order of the rows, making and dropping as needed."""
        rows = self.rows
        for gone in set(self._cards) - set(rows):
            card = self._cards.pop(gone)
            self._sheet.forget((*self.path, gone))
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, row in enumerate(rows):
            if row not in self._cards:
                self._cards[row] = self._make_card(row)
            if self._rows.indexOf(self._cards[row]) != place:
                self._rows.removeWidget(self._cards[row])
                self._rows.insertWidget(place, self._cards[row])
        is_full = self.repeat.highest is not None and len(rows) >= self.repeat.highest
        self.add.setText(self._add_words(is_first=not rows))
        self.add.setVisible(not is_full)
        self._full.setVisible(is_full)
        self._tell()

    def _tell(self) -> None:
        rows = self.rows
        for place, row in enumerate(rows):
            card = self._cards.get(row)
            if card is not None:
                words = row_summary(self._sheet, self.repeat, (*self.path, row), self.locale())
                card.set_words(shown(f"{place + 1}", self.locale()) + ".", words or self.tr("Still empty"))
                card.set_place(is_first=place == 0, is_last=place == len(rows) - 1)

    def _make_card(self, row: str) -> RowCard:
        card = RowCard(row, partial(self._fill_card, row), self)
        card.toggled.connect(self._on_toggled)
        card.moved.connect(self._on_moved)
        card.removed.connect(self._on_removed)
        card.dragged.connect(self._on_dragged)
        if self._furnishing is not None:
            self._furnishing.card_made((*self.path, row), card)
        return card

    def _fill_card(self, row: str, layout: QVBoxLayout, host: QWidget) -> None:
        at = (*self.path, row)
        placed: list[Node] = []
        for child in self.repeat.children:
            if child in placed:
                continue
            pair = self._furnishing.pair_of(child, self.repeat.children) if self._furnishing else None
            if pair is None:
                layout.addWidget(self._build(child, at, host))
                continue
            placed.append(pair)
            both = Beside(host)
            for node in (pair, child):
                both.add(self._build(node, at, both))
            layout.addWidget(both)
        if self._furnishing is not None:
            self._furnishing.card_filled(at, layout, host)

    def _add_words(self, *, is_first: bool) -> str:
        thing = pick(self.repeat.row_label, self._sheet.languages)
        if not thing:
            return self.tr("Add a row")
        words = self.tr("Add {thing}") if is_first else self.tr("Add another {thing}")
        return words.format(thing=thing).replace("&", "&&")

    def _focus_inside(self, row: str) -> None:
        prefix = (*self.path, row)
        for path, editor in self._sheet.editors.items():
            if path[: len(prefix)] == prefix and not editor.question.is_auto and not editor.isHidden():
                editor.focus_input()
                return

    def _on_edited(self, path: AnswerPath) -> None:
        if len(path) > len(self.path) and path[: len(self.path)] == self.path:
            self._tell()

    def _on_toggled(self, row: str) -> None:
        is_open = self._cards[row].is_open
        self.open_row("" if is_open else row)
        if not is_open:
            self._focus_inside(row)

    def _on_moved(self, row: str, step: int) -> None:
        self._move_to(row, self.rows.index(row) + step)

    def _move_to(self, row: str, place: int) -> None:
        rows = self.rows
        if 0 <= place < len(rows) and rows.index(row) != place:
            focused = QApplication.focusWidget()
            self._sheet.rows_moved(self.path, self._sheet.logic.move_row((*self.path, row), place))
            self._draw()
            if focused is not None:
                focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_dragged(self, row: str, height: int) -> None:
        place = 0
        for other in self.rows:
            card = self._cards[other]
            middle = card.mapToGlobal(QPoint(0, card.height() // 2)).y()
            if other != row and height > middle:
                place += 1
        self._move_to(row, place)

    def _on_removed(self, row: str) -> None:
        words = row_summary(self._sheet, self.repeat, (*self.path, row), self.locale())
        self._removed, effect = self._sheet.logic.remove_row((*self.path, row))
        self._sheet.rows_moved(self.path, effect)
        self._draw()
        self._undo_words.setText(
            self.tr("Removed: {row}").format(row=words) if words else self.tr("Removed an empty row")
        )
        self._undo.show()
        self._undo_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def undo_by_user(self) -> None:
        """Bring the row that was removed last back to its place."""
        if self._removed is not None:
            effect = self._sheet.logic.restore_row(self._removed)
            self._removed = None
            self._undo.hide()
            self._sheet.rows_moved(self.path, effect)
            self._draw()
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_undo_bar(self) -> QFrame:
        bar = QFrame(self)
        bar.setObjectName("undo_bar")
        set_role(bar, "bar")
        self._undo_words = PlainLabel(parent=bar)
        self._undo_button = QPushButton(self.tr("Undo"), bar)
        self._undo_button.setObjectName("undo")
        set_icon(self._undo_button, "undo", "primary")
        self._undo_button.clicked.connect(self.undo_by_user)
        row = QHBoxLayout(bar)
        row.setContentsMargins(INSIDE, 4, INSIDE, 4)
        row.addWidget(self._undo_words, 1)
        row.addWidget(self._undo_button)
        bar.hide()
        return bar

    def _make_problem_line(self) -> QWidget:
        line = QWidget(self)
        sign = QLabel(line)
        set_icon(sign, "attention", "bad")
        self._problem_words = PlainLabel(role="bad", parent=line)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._problem_words, 1)
        line.hide()
        return line
